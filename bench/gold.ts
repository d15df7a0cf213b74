import { withList } from '../src/answer/quote-list.ts';
import type { Span } from '../src/corpus/story.ts';
import type { Candidate } from '../src/search/rank.ts';
import type { EvalQuestion, Gold } from './questions.ts';

/** A held version's text, by story and version. */
export interface Body {
  readonly story: string;
  readonly version: string;
  readonly body: string;
}

/** Gold as offsets into a body that is held. */
export interface LocatedGold extends Span {
  readonly story: string;
  readonly version: string;
}

/**
 * Finds each question's gold in the bodies. A file may count its offsets from elsewhere (a header before the body), so a
 * quote is looked up, and where it stands several times the occurrence nearest to the offset given is taken, all of a
 * version's gold being off by the same number of code units. Throws on gold that no body holds: such a file cannot be
 * scored.
 */
export function locateGold(questions: readonly EvalQuestion[], bodies: readonly Body[]): Map<string, LocatedGold[]> {
  const placed = questions.map((question) => ({
    id: question.id,
    places: question.gold.map((gold) => ({ gold, held: findBody(gold, question, bodies) })),
  }));
  const shifts = new Map<Body, number>();
  for (const { places } of placed) for (const { gold, held } of places) learnShift(gold, held, shifts);
  return new Map(
    placed.map(({ id, places }) => [id, places.map(({ gold, held }) => locate(gold, held, shifts.get(held) ?? 0, id))]),
  );
}

function findBody(gold: Gold, question: EvalQuestion, bodies: readonly Body[]): Body {
  const story = gold.story ?? question.story;
  const held = bodies.filter((body) => body.version === gold.version && (story === undefined || body.story === story));
  const [only] = held;
  if (only === undefined) throw new Error(`${question.id}: version ${gold.version} is not held`);
  if (held.length > 1)
    throw new Error(`${question.id}: several stories have a version ${gold.version}; name the story`);
  return only;
}

/** A quote that stands once in the body tells how far this file's offsets are off. */
function learnShift(gold: Gold, body: Body, shifts: Map<Body, number>): void {
  if (gold.quote === undefined || shifts.has(body)) return;
  const at = body.body.indexOf(gold.quote);
  if (at >= 0 && body.body.indexOf(gold.quote, at + 1) < 0) shifts.set(body, at - gold.start);
}

function locate(gold: Gold, { story, version, body }: Body, shift: number, id: string): LocatedGold {
  if (gold.quote === undefined) {
    if (gold.end > body.length) throw new Error(`${id}: gold ends behind version ${version} of ${story}`);
    return { story, version, start: gold.start, end: gold.end };
  }
  const wanted = gold.start + shift;
  const [start] = occurrences(body, gold.quote).sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  if (start === undefined) throw new Error(`${id}: version ${version} of ${story} does not hold "${gold.quote}"`);
  return { story, version, start, end: start + gold.quote.length };
}

function occurrences(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

/** The candidate, quoted with the list that it introduces, holds some of the gold. */
export function holdsGold(gold: readonly LocatedGold[], { unit: { version, sentence } }: Candidate): boolean {
  const quoted = withList(version, [sentence]);
  return gold.some((span) => span.version === version.id && span.start < quoted.end && quoted.start < span.end);
}
