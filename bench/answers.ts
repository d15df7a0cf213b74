import type { ScoredAnswer } from './score.ts';

/**
 * Answers as `verbatim ask --jsonl` writes them, by id; one without an id is filed under its question. Throws on a line
 * that is no answer, naming it.
 */
export function parseAnswers(jsonLines: string): Map<string, ScoredAnswer> {
  const lines = jsonLines.split('\n').filter((line) => line.trim() !== '');
  return new Map(lines.map((line, index) => parseAnswer(line, index + 1)));
}

function parseAnswer(line: string, lineNumber: number): [string, ScoredAnswer] {
  const answer = JSON.parse(line) as Partial<ScoredAnswer> & { id?: string; question?: string };
  const key = answer.id ?? answer.question;
  const { outcome, quotations, versionsDiffer, confidence } = answer;
  if (key === undefined || outcome === undefined || quotations === undefined) {
    throw new Error(`line ${lineNumber} is no answer`);
  }
  return [key, { outcome, quotations, versionsDiffer: versionsDiffer ?? false, confidence: confidence ?? 0 }];
}
