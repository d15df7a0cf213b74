import { remember } from '../corpus/memo.ts';

/** What a template's `{name}` stands for: alternatives with `|`, themselves regular-expression source with `{name}`s. */
export type Vocabulary = Readonly<Record<string, string>>;

/**
 * Compiles a phrase as one reads it into a pattern over a reduced question (`reduceTexts`). Every token takes the
 * space before it along, so that leaving one out leaves no gap:
 *
 *     what|which {part}? {was}? {cut} {about}?
 *
 *     a|b        one of the words; `_` stands for a space inside one
 *     {name}     an entry of the vocabulary; `{topic}` captures what is asked about
 *     ?  *       behind a token: may be left out; may come several times
 */
export function compilePhrase(template: string, vocabulary: Vocabulary): Phrase {
  const tokens = template.split(' ');
  const opens = openingWords(tokens);
  let needed: readonly RegExp[] | undefined;
  let pattern: RegExp | undefined;
  return {
    match: (reduced) => {
      const [first = ''] = FIRST_WORD.exec(reduced) ?? [];
      if (opens !== undefined && !opens.has(first.toLowerCase())) return null;
      needed ??= neededWords(tokens, vocabulary);
      if (!needed.every((words) => words.test(reduced))) return null;
      // A phrase takes up to 15 ms to compile, and most questions have nothing of most phrases.
      pattern ??= new RegExp(sourceOf(tokens, vocabulary), 'i');
      return reduced.match(pattern);
    },
  };
}

/** A way of asking. */
export interface Phrase {
  /** @returns null where the reduced question is not asked so. */
  readonly match: (reduced: string) => RegExpMatchArray | null;
}

const FIRST_WORD = /[^ ]+/;
const PLAIN_WORDS = /^[\w'|]+$/;

/** The words that a phrase may begin with; undefined where it may be any. */
function openingWords(tokens: readonly string[]): ReadonlySet<string> | undefined {
  const opens = new Set<string>();
  for (const token of tokens) {
    const { core, repeat } = readToken(token);
    if (!PLAIN_WORDS.test(core)) return undefined;
    for (const word of core.split('|')) opens.add(word.replace(/_.*/, ''));
    if (repeat === '') return opens;
  }
  return undefined;
}

/** A pattern for each token that a phrase must have, as far as its words are known. */
function neededWords(tokens: readonly string[], vocabulary: Vocabulary): readonly RegExp[] {
  return tokens
    .map(readToken)
    .filter(({ core, repeat }) => repeat === '' && !expand(core, vocabulary).includes('(?<topic>'))
    .map(({ core }) => wordsPattern(sourceOfWords(core, vocabulary)));
}

const MOST_PATTERNS_KEPT = 500;
/** By source: the phrases of a language share most of their tokens. */
const wordsPattern = remember(MOST_PATTERNS_KEPT, (source) => new RegExp(source, 'i'));

function sourceOf(tokens: readonly string[], vocabulary: Vocabulary): string {
  let topics = 0;
  const source = tokens
    .map((token) => compileToken(token, vocabulary))
    .join('')
    .replaceAll('(?<topic>', () => `(?<topic${++topics}>`);
  return `^${source}$`;
}

/** A pattern for any of some words, anywhere in a reduced question; `alternatives` as in a template's token. */
export function compileWords(alternatives: string, vocabulary: Vocabulary): RegExp {
  return new RegExp(sourceOfWords(alternatives, vocabulary), 'i');
}

function sourceOfWords(alternatives: string, vocabulary: Vocabulary): string {
  return ` (?:${expand(alternatives.replaceAll('_', ' '), vocabulary)})(?= |$)`;
}

/** What a matched phrase asks about, wherever in the phrase it stood; "" for nothing in particular. */
export function topicOf(match: RegExpMatchArray): string {
  return Object.values(match.groups ?? {}).find((topic) => topic !== undefined) ?? '';
}

const TOPIC = '(?<topic>.+?)';

function compileToken(token: string, vocabulary: Vocabulary): string {
  const { core, repeat } = readToken(token);
  return `(?: (?:${expand(core.replaceAll('_', ' '), vocabulary)}))${repeat}`;
}

function readToken(token: string): { readonly core: string; readonly repeat: string } {
  const [, core = token, repeat = ''] = /^(.*?)([?*]?)$/.exec(token) ?? [];
  return { core, repeat };
}

function expand(source: string, vocabulary: Vocabulary): string {
  return source.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'topic') return TOPIC;
    const entry = vocabulary[name];
    if (entry === undefined) throw new Error(`No "${name}" in the vocabulary of a phrase.`);
    return `(?:${expand(entry, vocabulary)})`;
  });
}
