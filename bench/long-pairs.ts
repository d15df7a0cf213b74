/** Sentences of each generated version. */
export const SENTENCES = 5_000;

interface LongPair {
  readonly name: string;
  readonly from: (index: number) => string;
  readonly to: (index: number) => string;
}

const random = createRandom(1);
const VOCABULARY = Array.from({ length: 20_000 }, () => makeWord());
const DRAFT = Array.from({ length: SENTENCES }, () => `The ${Array.from({ length: 20 }, pickWord).join(' ')}.`);

/** Share of the words that another one replaces. */
const REPLACED = 0.15;
/** No divisor of SENTENCES, so that every sentence comes up once. */
const STRIDE = 7;

const revise = (index: number) =>
  (DRAFT[index] ?? '')
    .split(' ')
    .map((word) => (random() < REPLACED ? pickWord() : word))
    .join(' ');

/** Long versions: prose, and texts so repetitive that every sentence is like every other. */
export const LONG_PAIRS: readonly LongPair[] = [
  { name: 'prose, every seventh word another', from: (i) => DRAFT[i] ?? '', to: revise },
  { name: 'the same in another order', from: (i) => DRAFT[i] ?? '', to: (i) => revise((i * STRIDE) % SENTENCES) },
  { name: 'one line over and over', from: () => 'Please upgrade soon.', to: () => 'Please upgrade soon.' },
  { name: 'one line, reworded throughout', from: () => 'Please upgrade soon.', to: () => 'Please upgrade now.' },
  {
    name: 'a numbered list, renumbered',
    from: (i) => `Item ${i} of the list.`,
    to: (i) => `Item ${i + SENTENCES} of the list.`,
  },
  {
    name: 'few words in many orders',
    from: (i) => `Fixed bug ${i % 70} in module ${i % 80} now.`,
    to: (i) => `Fixed bug ${(3 * i) % 70} in module ${(7 * i) % 80} then.`,
  },
];

/** A word's rank falls steeply, as it does in texts. */
function pickWord(): string {
  return VOCABULARY[Math.floor(VOCABULARY.length * random() ** 3)] ?? '';
}

function makeWord(): string {
  return Array.from({ length: 6 }, () => String.fromCharCode(0x61 + Math.floor(random() * 26))).join('');
}

/** S. K. Park and K. W. Miller, "Random Number Generators: Good Ones Are Hard to Find", 1988. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
