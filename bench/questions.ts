import type { Span } from '../src/corpus/story.ts';

/** What a good answer does, as the author of the question expects it. */
export type Behaviour = 'answer' | 'abstain' | 'diff' | 'provenance' | 'correct_premise' | 'answer_or_abstain';

/** Words of a version that answer a question. Without a quote, the offsets are taken at their word. */
export interface Gold extends Span {
  readonly story?: string;
  readonly version: string;
  readonly quote?: string;
}

/** A question to measure with, under the names its file uses. */
export interface EvalQuestion {
  readonly id: string;
  /** Where it is asked; left out where the corpus holds one story. */
  readonly story?: string;
  readonly question: string;
  readonly kind: string;
  readonly expected_behaviour: Behaviour;
  readonly gold: readonly Gold[];
  /** both_versions: the quotations overlap gold in two versions or, where gold has only one, in that. */
  readonly gold_mode: 'any' | 'both_versions';
  /** A version's id, `both`, or null where any version that holds gold may answer. */
  readonly expected_version: string | null;
  /** diff: how many of the gold the quotations overlap, at least. */
  readonly min_gold: number;
  /** True: not counted. */
  readonly optional: boolean;
  /** Null: not said, so not scored. */
  readonly must_warn_versions_differ: boolean | null;
}

const BEHAVIOURS: ReadonlySet<string> = new Set<Behaviour>([
  'answer',
  'abstain',
  'diff',
  'provenance',
  'correct_premise',
  'answer_or_abstain',
]);

/**
 * Reads a question file: a JSON array of questions, or an object with such an array under `questions`. Fields that may
 * be left out get their neutral value. Throws on the first question that cannot be scored, naming it.
 */
export function parseQuestions(json: string): EvalQuestion[] {
  const parsed: unknown = JSON.parse(json);
  const items = Array.isArray(parsed) ? parsed : isRecord(parsed) ? parsed.questions : undefined;
  if (!Array.isArray(items)) throw new Error('a question file is an array, or an object with an array "questions"');
  return items.map((item: unknown, index) => parseQuestion(item, index));
}

function parseQuestion(item: unknown, index: number): EvalQuestion {
  if (!isRecord(item)) throw new Error(`question ${index + 1} is no object`);
  const { id, question, expected_behaviour: behaviour } = item;
  const name = typeof id === 'string' ? id : `#${index + 1}`;
  if (typeof question !== 'string') throw new Error(`${name}: question is missing`);
  if (!isBehaviour(behaviour)) throw new Error(`${name}: unknown expected_behaviour ${JSON.stringify(behaviour)}`);
  const gold = Array.isArray(item.gold) ? item.gold.map((entry: unknown) => parseGold(entry, name)) : [];
  const expected = item.expected_version;
  return {
    id: name,
    ...(typeof item.story === 'string' ? { story: item.story } : {}),
    question,
    kind: typeof item.kind === 'string' ? item.kind : behaviour,
    expected_behaviour: behaviour,
    gold,
    gold_mode: item.gold_mode === 'both_versions' ? 'both_versions' : 'any',
    expected_version: typeof expected === 'string' ? expected : null,
    min_gold: typeof item.min_gold === 'number' ? item.min_gold : Math.min(1, gold.length),
    optional: item.optional === true,
    must_warn_versions_differ:
      typeof item.must_warn_versions_differ === 'boolean' ? item.must_warn_versions_differ : null,
  };
}

function parseGold(entry: unknown, name: string): Gold {
  if (!isRecord(entry)) throw new Error(`${name}: a gold entry is no object`);
  const { story, version, quote, start, end } = entry;
  if (typeof version !== 'string' || typeof start !== 'number' || typeof end !== 'number' || end <= start) {
    throw new Error(`${name}: a gold entry needs version, start and end`);
  }
  return {
    version,
    start,
    end,
    ...(typeof story === 'string' ? { story } : {}),
    ...(typeof quote === 'string' ? { quote } : {}),
  };
}

function isBehaviour(value: unknown): value is Behaviour {
  return typeof value === 'string' && BEHAVIOURS.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
