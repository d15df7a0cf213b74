import type { Term } from './analysis.ts';
import { stemWord } from './analysis.ts';
import { deedOf, doersOf, repetitionOf } from './derived-words.ts';
import { type ExpressionLookup, openGroups } from './expression-groups.ts';
import { type Alternative, contentOf } from './expressions.ts';
import { isEnglishWord, specificityOf, weighWords } from './frequency.ts';
import { addAsked, findHolding } from './holding.ts';
import { hyponymsOf } from './hyponyms-en.ts';
import { LEXICON, NEIGHBOURS } from './lexicon-en.ts';
import { mendMisspelling } from './misspelling.ts';
import { otherNumberings } from './numberings.ts';
import { PARTICLES, placeOfParticle } from './particles.ts';
import { SAYING } from './speakers.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { StoryIndex } from './story-index.ts';
import type { Statement } from './units.ts';
import type { Wanted } from './wanted.ts';
import type { WordBook } from './word-set.ts';

/** One idea of the question: a word or expression, and everything that may stand for it. */
export interface QueryUnit {
  readonly word: string;
  readonly stem: string;
  /** Itself first, weight 1. */
  readonly alternatives: readonly Alternative[];
  /** Those of them that a pronoun or an unnamed speaker of this story may stand for. */
  readonly impliable: readonly Alternative[];
  /** How much it narrows the question, above 0, about 1 for a specific word that few sentences hold. */
  readonly weight: number;
  /** How few sentences of the story hold it: inverse document frequency as BM25 has it, as a share of the highest, 0 to 1. */
  readonly rarity: number;
  /** Some sentence of the story holds it or a close stand-in. */
  readonly known: boolean;
  /** Written with a capital, or never met in general English: likely a name. */
  readonly nameLike: boolean;
  /** How well each statement holds it, by statement id, above 0: 1 its own word, less for a stand-in or an editor's word. */
  readonly held: ReadonlyMap<number, number>;
  /** Stems of its single-word alternatives that are close enough to point at. */
  readonly stems: ReadonlySet<string>;
  /** Stems of those of several words: only where all of them stand together do they mean it. */
  readonly expressions: readonly (readonly string[])[];
}

/** A word of the question that is no stop word. */
export interface ContentWord {
  readonly word: string;
  readonly stem: string;
  /** Of its unit; little for a word that was read as part of an expression. */
  readonly rarity: number;
  /** Ids of the statements that hold the stem. */
  readonly holding: ReadonlySet<number>;
}

export interface Query {
  readonly units: readonly QueryUnit[];
  /** In the order of the question. */
  readonly content: readonly ContentWord[];
  readonly wanted: Wanted;
  /** Every term of the question in order, stop words included. */
  readonly terms: readonly Term[];
  /** The folded words of these. */
  readonly words: readonly string[];
  /** The stems of all units. */
  readonly stems: ReadonlySet<string>;
  /** Share of the story's statements that its editor wrote questions for, 0 to 1. */
  readonly edited: number;
}

const LEXICON_WEIGHT = 0.85;
const NEIGHBOUR_WEIGHT = 0.7;
/** Where the story has the word itself, who asks with it rarely means another. */
const USED_SHARE = 0.7;
const lexicon = openGroups([
  { tables: LEXICON, weight: LEXICON_WEIGHT },
  { tables: NEIGHBOURS, weight: NEIGHBOUR_WEIGHT },
]);

/** Words that ask rather than tell: they hold in every sentence and in none. */
const LIGHT = new Set(
  `do make get go come happen say tell know think thing way lot kind sort people person use take give put let want need
  mean be have word call ask find see look try work stuff guy name person someone number exact detail info reason purpose
  time day date place type version story article there suppose accord stand react response regular actual happen involve
  go show big new other good first last next many much main top part case fact point name`
    .split(/\s+/)
    .map(stemWord),
);
const LIGHT_FACTOR = 0.3;
/** A stand-in from here on counts as the word being known to the story. */
const CLOSE = 0.55;

/** Reads the words of a question against one story: what may stand for each, and how much each weighs. */
export function buildQuery(terms: readonly Term[], wanted: Wanted, index: StoryIndex): Query {
  const units: QueryUnit[] = [];
  const read = new Set<number>();
  terms.forEach((term, i) => {
    if (read.has(i)) return;
    const places = placesOfExpression(terms, i, [index.aliases, lexicon]) ?? (term.stop ? [] : [i]);
    for (const place of places) read.add(place);
    const run = places.map((place) => terms[place] as Term);
    const stem = run.map((each) => each.stem).join(' ');
    if (run.length > 0 && !units.some((other) => other.stem === stem)) units.push(buildUnit(run, index));
  });
  const stems = new Set(units.flatMap((unit) => [...unit.stems]));
  const content = terms.filter((term) => !term.stop).map((term) => readContentWord(term, units, index));
  return { units, content, wanted, terms, words: terms.map((term) => term.word), stems, edited: index.editor.edited };
}

/** Of a word that was read as part of an expression. */
const PART_RARITY = 0.2;

function readContentWord({ word, stem }: Term, units: readonly QueryUnit[], { postings }: StoryIndex): ContentWord {
  const rarity = units.find((unit) => unit.stem === stem)?.rarity ?? PART_RARITY;
  return { word, stem, rarity, holding: new Set(postings.get(stem)) };
}

/** Where the words of the longest expression that begins here stand; single words are looked up by their unit. */
function placesOfExpression(
  terms: readonly Term[],
  at: number,
  books: readonly ExpressionLookup[],
): readonly number[] | undefined {
  const first = terms[at] as Term;
  const expressions = books
    .flatMap((book) => book.get(first.stem) ?? [])
    .filter(({ stems }) => stems.length > 1)
    .sort((a, b) => b.stems.length - a.stems.length);
  const whole = expressions.find(({ stems }) => stems.every((stem, k) => terms[at + k]?.stem === stem));
  if (whole !== undefined) return whole.stems.map((_, k) => at + k);
  if (first.stop || LIGHT.has(first.stem)) return undefined;
  const particles = new Set(expressions.flatMap(({ stems }) => (stems.length === 2 ? [stems[1] as string] : [])));
  const place = placeOfParticle(terms, at, particles);
  return place === undefined ? undefined : [at, place];
}

const CLOSE_ENOUGH_TO_POINT = 0.5;

function buildUnit(run: readonly Term[], index: StoryIndex): QueryUnit {
  const stems = run.map((term) => term.stem);
  const first = run[0] as Term;
  const word = run.map((term) => term.word).join(' ');
  const alternatives = gatherAlternatives(stems, first.word, index);
  const close = alternatives.filter((other) => other.weight > CLOSE_ENOUGH_TO_POINT);
  const said = findHolding(alternatives, index);
  const held = addAsked(said, alternatives, index);
  const holding = [...said.values()].filter((strength) => strength >= CLOSE).length;
  return {
    word,
    stem: stems.join(' '),
    alternatives,
    impliable: alternatives.filter((other) => other.stems.some((each) => index.voices.has(each))),
    weight: weigh(run, holding, index.statements.length),
    rarity: rarityOf(said.size, index.statements.length),
    known: holding > 0 || [...held.values()].some((strength) => strength >= CLOSE),
    nameLike: /\p{L}/u.test(first.word) && (isCapital(first) || run.every((term) => specificityOf(term.word) === 1)),
    held,
    stems: new Set(close.filter((other) => other.stems.length === 1).flatMap((other) => other.stems)),
    expressions: close.filter((other) => other.stems.length > 1).map((other) => other.stems),
  };
}

/** The first word of a question has a capital whatever it is. */
function isCapital({ capital, start, word }: Term): boolean {
  return capital && !(start === 0 && isEnglishWord(word));
}

function gatherAlternatives(stems: readonly string[], word: string, index: StoryIndex): readonly Alternative[] {
  const found = new Map<string, Alternative>();
  const add = (alternative: Alternative): void => {
    if (alternative.weight < 1 && !isMet(alternative.stems, index)) return;
    const key = alternative.stems.join(' ');
    if ((found.get(key)?.weight ?? 0) < alternative.weight) found.set(key, alternative);
  };
  add({ stems, weight: 1 });
  for (const alternative of alternativesIn(index.aliases, stems)) add(alternative);
  const share = isUsed(stems, index) ? USED_SHARE : 1;
  for (const other of alternativesIn(lexicon, stems)) add({ stems: other.stems, weight: other.weight * share });
  const [verb, particle] = stems;
  if (stems.length === 2 && PARTICLES.has(particle as string) && !LIGHT.has(verb as string))
    add({ stems: [verb as string], weight: VERB_ALONE });
  const [first = '', ...others] = stems;
  if (others.length === 0) for (const other of formsOf(word, first, index)) add(other);
  // "Be injured", "get caught": the other word stands for both, and so does what stands for it.
  const [alone, ...more] = contentOf(stems);
  if (others.length > 0 && alone !== undefined && more.length === 0 && !LIGHT.has(alone)) {
    if (stems.at(-1) === alone) add({ stems: [alone], weight: CONTENT_ALONE });
    for (const other of alternativesIn(lexicon, [alone])) add({ stems: other.stems, weight: other.weight * share });
  }
  return [...found.values()];
}

/** What a single word may be another form of: a number, a kind of thing, a deed, a short form or a misspelling. */
function formsOf(word: string, stem: string, index: StoryIndex): readonly Alternative[] {
  const kin = [...deedOf(word), ...doersOf(stem), ...repetitionOf(stem)];
  const forms = [
    ...otherNumberings(word, index.vocabulary),
    ...hyponymsOf(stem).filter(({ stems: [kind] }) => kind !== undefined && isCommonNoun(kind, index)),
    ...kin.map((other) => ({ stems: [other], weight: KIN_WEIGHT })),
  ];
  if (index.postings.has(stem)) return forms;
  const mended = mendMisspelling(word, index.vocabulary).flatMap(({ word: meant, weight }) => {
    const other = stemWord(meant);
    const named = alternativesIn(index.aliases, [other]).map(({ stems, weight: surely }) => ({
      stems,
      weight: surely * weight,
    }));
    return [{ stems: [other], weight }, ...named];
  });
  return [...forms, ...expandShortForm(word, index.vocabulary), ...mended];
}

/** Written somewhere in other than capitals: the agency ICE is no kind of weather. */
function isCommonNoun(stem: string, { postings, statements }: StoryIndex): boolean {
  return (postings.get(stem) ?? []).some((id) => {
    const { text, terms } = statements[id] as Statement;
    return terms.some((term) => term.stem === stem && !ALL_CAPITALS.test(text.slice(term.start, term.end)));
  });
}

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether the story has the very word or expression, side by side. */
function isUsed(stems: readonly string[], index: StoryIndex): boolean {
  const [first, ...others] = stems;
  if (others.length === 0) return STOP_WORDS.has(first as string) || index.postings.has(first as string);
  return findHolding([{ stems, weight: 1 }], index).size > 0;
}

/** Whether the story or a question of its editor has the words: most of what the lexicon offers neither has. */
function isMet(stems: readonly string[], { postings, editor }: StoryIndex): boolean {
  return contentOf(stems).every((stem) => STOP_WORDS.has(stem) || postings.has(stem) || editor.askedStems.has(stem));
}

/** "Leaving 12 injured" for "were injured". */
const CONTENT_ALONE = 0.9;
/** "Clear" for "clear out": much of what a verb means it means without its particle. */
const VERB_ALONE = 0.6;
/** An owner for owning, protesters for a protest, reopening for opening. */
const KIN_WEIGHT = 0.7;

/** "vuln" for "vulnerability", "frontend" for "front end", "rfc" for "rfc7230". */
function expandShortForm(word: string, vocabulary: WordBook): readonly Alternative[] {
  if (isEnglishWord(word)) return [];
  if (word.length < SHORTEST_SHORT_FORM) return word.length < SHORTEST_SERIES ? [] : numberedIn(word, vocabulary);
  const found: Alternative[] = [];
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every((part) => vocabulary.has(part))) found.push({ stems: parts.map(stemWord), weight: 0.9 });
  }
  for (const longer of vocabulary) {
    if (longer.length > word.length + 1 && longer.startsWith(word))
      found.push({ stems: [stemWord(longer)], weight: 0.85 });
  }
  return found.slice(0, 4);
}

const SHORTEST_SHORT_FORM = 4;
const SHORTEST_SERIES = 3;

/** The only one of a numbered series that the story names is meant by the series' letters alone. */
function numberedIn(letters: string, vocabulary: WordBook): readonly Alternative[] {
  const numbered = [...vocabulary].filter(
    (word) => word.startsWith(letters) && /^\d+$/.test(word.slice(letters.length)),
  );
  return numbered.length === 1 ? numbered.map((word) => ({ stems: [stemWord(word)], weight: 0.9 })) : [];
}

function alternativesIn(book: ExpressionLookup, stems: readonly string[]): readonly Alternative[] {
  const key = stems.join(' ');
  return (book.get(stems[0] as string) ?? [])
    .filter((entry) => entry.stems.join(' ') === key)
    .flatMap((entry) => entry.alternatives);
}

function rarityOf(holding: number, statements: number): number {
  const rarity = (held: number): number => Math.log(1 + (statements - held + 0.5) / (held + 0.5));
  return rarity(holding) / rarity(0);
}

const PHRASAL_WEIGHT = 0.45;

function weigh(run: readonly Term[], holding: number, statements: number): number {
  // "Take over" means something that neither word does.
  const isPhrasal = run.length === 2 && PARTICLES.has((run[1] as Term).stem);
  if (isPhrasal) return PHRASAL_WEIGHT;
  const light = run.every((term) => LIGHT.has(term.stem) || SAYING.has(term.word) || term.stop) ? LIGHT_FACTOR : 1;
  const weight = weighWords(
    run.map(({ word }) => word),
    holding,
    statements,
  );
  return Math.max(0.02, weight * light);
}

/** How well a statement holds a unit: 1 its own word, less for a stand-in, 0 not at all. */
export function matchUnit(unit: QueryUnit, statement: Statement): number {
  return unit.held.get(statement.id) ?? 0;
}
