import type { Term } from './analysis.ts';
import { type Answering, answeringEntities, repeatsQuestion } from './answering.ts';
import { askedTerms, proximityOf } from './asked-terms.ts';
import { definesSubject } from './describes.ts';
import { type OwnOverlap, ownOverlapOf } from './overlap.ts';
import { isPassiveAgent } from './passive.ts';
import type { Query } from './query.ts';
import type { Statement } from './units.ts';

/** What a sentence says to a question by itself, wherever it stands. */
export interface SentenceReading extends OwnOverlap {
  readonly asked: readonly Term[];
  readonly answering: readonly Answering[];
  readonly proximity: number;
  readonly defines: number;
  readonly passiveAgent: boolean;
}

/** Reads each sentence once for all the versions in which it stands, and for the lists of which it is an item. */
export function createSentenceReader(query: Query): (statement: Statement) => SentenceReading {
  const known = new Map<number, SentenceReading>();
  return (statement) => {
    const reading = known.get(statement.id) ?? readSentence(query, statement);
    known.set(statement.id, reading);
    return reading;
  };
}

function readSentence(query: Query, statement: Statement): SentenceReading {
  const asked = askedTerms(query, statement);
  return {
    asked,
    answering: answeringEntities(query.wanted, statement, repeatsQuestion(asked, statement)),
    proximity: proximityOf(query, statement),
    defines: definesSubject(query, statement, asked),
    passiveAgent: query.wanted === 'person' && isPassiveAgent(query, statement),
    ...ownOverlapOf(query, statement),
  };
}
