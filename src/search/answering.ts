import type { Term } from './analysis.ts';
import type { Entity, EntityKind } from './entities.ts';
import type { Statement } from './units.ts';
import type { Wanted } from './wanted.ts';

/** Tells whether an entity of the sentence only repeats words of the question. */
export function repeatsQuestion(asked: readonly Term[], { terms }: Statement): (entity: Entity) => boolean {
  return (entity) => {
    const own = terms.filter((term) => !term.stop && term.start >= entity.start && term.end <= entity.end);
    return own.length > 0 && own.every((term) => asked.includes(term));
  };
}

const ANSWERING: Readonly<Record<Wanted, readonly (readonly [EntityKind, number])[]>> = {
  person: [
    ['person', 1],
    ['role', 0.9],
    ['organisation', 0.8],
    ['name', 0.7],
  ],
  name: [
    ['person', 1],
    ['name', 0.8],
    ['organisation', 0.8],
    ['place', 0.6],
  ],
  // Who holds an office is a person, what somebody is a role.
  identity: [
    ['role', 0.6],
    ['person', 0.6],
  ],
  definition: [],
  address: [['address', 1]],
  place: [
    ['place', 1],
    ['address', 0.7],
    ['name', 0.5],
    ['organisation', 0.4],
  ],
  time: [
    ['time', 1],
    ['clock', 0.8],
    ['vague-time', 0.6],
  ],
  clock: [
    ['clock', 1],
    ['time', 0.2],
  ],
  duration: [
    ['duration', 1],
    ['time', 0.4],
    ['number', 0.2],
  ],
  length: [
    ['length', 1],
    ['duration', 1],
    ['time', 0.4],
  ],
  frequency: [['frequency', 1]],
  number: [
    ['number', 1],
    ['money', 0.7],
    ['duration', 0.4],
  ],
  money: [['money', 1]],
  reason: [['reason', 1]],
  speech: [],
  yesno: [],
  thing: [],
};

/** An entity that may be the answer. */
export interface Answering {
  readonly entity: Entity;
  /** Above 0, 1 where it is just the kind of thing asked for. */
  readonly fit: number;
}

const FITS = new Map(Object.entries(ANSWERING).map(([wanted, fits]) => [wanted, new Map(fits)]));
const KINDS = new Map([...FITS].map(([wanted, fits]) => [wanted, new Set(fits.keys())]));

/** Entities of the kind asked for that do not just repeat the question: "who met Kenney" is not answered by "Kenney". */
export function answeringEntities(
  wanted: Wanted,
  statement: Statement,
  repeats: (entity: Entity) => boolean,
): readonly Answering[] {
  const fits = FITS.get(wanted);
  const kinds = KINDS.get(wanted);
  if (fits === undefined || kinds === undefined || kinds.size === 0) return NONE;
  return statement.findEntities(kinds).flatMap((entity) => {
    if (repeats(entity) && entity.kind !== 'time' && entity.kind !== 'reason') return [];
    return [{ entity, fit: fits.get(entity.kind) ?? 0 }];
  });
}

const NONE: readonly Answering[] = [];

/** 1 where the sentence holds the kind of thing asked for, in part where only loosely or where nothing tells. */
export function hasWanted(wanted: Wanted, answering: readonly Answering[]): number {
  if (ANSWERING[wanted].length === 0) return 0.5;
  // Many a reason is given without a word that says so.
  if (wanted === 'reason' && answering.length === 0) return 0.4;
  return answering.reduce((best, { fit }) => Math.max(best, fit), 0);
}

/** 1 where a wanted thing stands beside a question word, falling with the distance in characters. */
export function nearness(answering: readonly Answering[], asked: readonly Term[]): number {
  let best = 0;
  for (const { entity, fit } of answering) {
    for (const term of asked) {
      const gap = Math.max(0, term.start - entity.end, entity.start - term.end);
      best = Math.max(best, fit / (1 + gap / 25));
    }
  }
  return best;
}

/** No further than a preposition and an article between the two, in characters. */
const BESIDE = 8;

/** 1 where a wanted thing stands right beside a word of the question. */
export function besideness(answering: readonly Answering[], asked: readonly Term[]): number {
  const fits = answering.flatMap(({ entity, fit }) =>
    asked.some((term) => {
      const gap = Math.max(term.start - entity.end, entity.start - term.end);
      return gap >= 0 && gap <= BESIDE;
    })
      ? [fit]
      : [],
  );
  return Math.max(0, ...fits);
}
