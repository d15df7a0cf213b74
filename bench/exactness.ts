import type { Answer, Inquiry, Quotation } from '../src/answer/answer.ts';
import type { Span, Story, Version } from '../src/corpus/story.ts';

/** What is wrong with an answer, in words; nothing where every quotation in it is an exact slice of its version. */
export function findViolations(answer: Answer, stories: ReadonlyMap<string, Story>): readonly string[] {
  const { outcome, quotations, related, confidence } = answer;
  const isEmpty = quotations.length === 0;
  return [
    ...[...quotations, ...related].flatMap((quotation) => checkQuotation(quotation, stories)),
    ...(isEmpty === (outcome === 'not-found' || outcome === 'about-version') ? [] : [`${outcome} with quotations`]),
    ...(outcome === 'not-found' || related.length === 0 ? [] : [`${outcome} with related ones`]),
    ...(confidence >= 0 && confidence <= 1 ? [] : [`confidence ${confidence}`]),
  ];
}

function checkQuotation(quotation: Quotation, stories: ReadonlyMap<string, Story>): readonly string[] {
  const versions = stories.get(quotation.story)?.versions ?? [];
  const own = versions.find(({ id }) => id === quotation.version);
  if (own === undefined) return [`${quotation.story} ${quotation.version} is not held`];
  const parts = [...(quotation.highlight === null ? [] : [quotation.highlight]), ...quotation.dates];
  return [
    ...checkSlice(own, quotation),
    ...parts.flatMap((part) =>
      isWithin(part, quotation) ? [] : [`${part.start} to ${part.end} outside its quotation`],
    ),
    ...quotation.elsewhere.flatMap((other) => {
      const version = versions.find(({ id }) => id === other.version);
      if (version === undefined || version === own) return [`elsewhere in ${other.version}`];
      return other.relation === 'absent' ? [] : checkSlice(version, other);
    }),
  ];
}

function checkSlice({ id, body }: Version, { start, end, text }: Span & { readonly text: string }): readonly string[] {
  const isSlice = start >= 0 && start < end && end <= body.length && text === body.slice(start, end);
  return isSlice ? [] : [`${id} from ${start} to ${end} is not ${JSON.stringify(text)}`];
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

/** How many quotations an answer holds, other versions' and related ones included. */
export function countQuotations({ quotations, related }: Answer): number {
  return [...quotations, ...related].reduce(
    (sum, { elsewhere }) => sum + 1 + elsewhere.filter(({ relation }) => relation !== 'absent').length,
    0,
  );
}

const TEMPLATES: readonly ((words: readonly string[]) => string)[] = [
  (words) => `What about ${words.join(' ')}?`,
  ([a = '', b = '']) => `Who ${a} the ${b}?`,
  ([a = '', b = '', c = '']) => `When did ${a} ${b} ${c}`,
  ([a = '', b = '']) => `why ${a} ${b}??`,
  ([a = '', b = '']) => `How many ${a} are in ${b}?`,
  ([a = '', b = '']) => `What did ${a} say about ${b}?`,
  ([a = '', b = '']) => `Is it true that ${a} ${b}?`,
  ([a = '']) => `what changed about ${a}`,
  ([a = '', b = '']) => `Which version first said ${a} ${b}?`,
  ([a = '', b = '']) => `In the original version, what does it say on ${a} and ${b}?`,
  ([a = '', b = '']) => `where is ${a}, and who is ${b}?`,
  ([a = '', b = '', c = '']) => `According to version 000, ${a} ${b} ${c}`,
  ([a = '']) => `“${a}” — @everyone **${a}** <@1> \u{1f600}?`,
  ([a = '']) => a,
  (words) => words.join(' '),
];

/** A question nobody would think of: words of a story in a template, every fourth of them misspelt. */
export function inventInquiry(stories: readonly Story[], words: readonly string[], random: () => number): Inquiry {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const first = Math.floor(random() * words.length);
  const run = random() < 0.5 ? words.slice(first, first + 5) : Array.from({ length: 5 }, () => pick(words) ?? '');
  const asked = run
    .slice(0, 1 + Math.floor(random() * 5))
    .map((word) => (random() < 0.25 ? misspell(word, random) : word));
  const question = pick(TEMPLATES)?.(asked) ?? '';
  const story = random() < 0.3 ? pick(stories) : undefined;
  const version = random() < 0.3 ? pick(story?.versions ?? []) : undefined;
  return {
    question,
    ...(story === undefined ? {} : { story: story.id }),
    ...(version === undefined ? {} : { version: version.id }),
    ...(random() < 0.05 ? { asOf: '2018-07-20' } : {}),
  };
}

function misspell(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [before + after, before + letter + letter + after, `${before}e${after}`, before + after + letter];
  return slips[Math.floor(random() * slips.length)] ?? word;
}
