import type { Inquiry } from '../answer/answer.ts';
import { findDateFault } from '../corpus/dates.ts';

export type ReadInquiry =
  | { readonly kind: 'inquiry'; readonly inquiry: Inquiry }
  | { readonly kind: 'problem'; readonly message: string };

/** Checks that a value is an inquiry: an object with a `question` and, all strings, `story`, `version`, `asOf` if at all. */
export function readInquiry(value: unknown): ReadInquiry {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('an object with a "question" is expected');
  const { question, story, version, asOf } = value as Record<string, unknown>;
  if (typeof question !== 'string') return problem('"question" has to be a string');
  for (const [name, given] of Object.entries({ story, version, asOf })) {
    if (given !== undefined && given !== null && typeof given !== 'string')
      return problem(`"${name}" has to be a string`);
  }
  if (typeof asOf === 'string' && findDateFault(asOf) !== undefined)
    return problem(`"asOf" has to be a date such as 2018-07-09, found ${JSON.stringify(asOf)}`);
  return {
    kind: 'inquiry',
    inquiry: {
      question,
      ...(typeof story === 'string' ? { story } : {}),
      ...(typeof version === 'string' ? { version } : {}),
      ...(typeof asOf === 'string' ? { asOf } : {}),
    },
  };
}

function problem(message: string): ReadInquiry {
  return { kind: 'problem', message };
}
