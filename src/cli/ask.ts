import type { Inquiry } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { replyWithAnswer } from '../commands/answer-reply.ts';
import { ENGLISH } from '../commands/words/words.ts';
import { findDateFault } from '../corpus/dates.ts';
import { type Library, loadLibrary } from '../library.ts';
import { readInquiry } from './inquiry.ts';
import { readLines } from './read-lines.ts';
import { renderText, styleFor } from './render-text.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, textOption, UsageError } from './subcommand.ts';

export const ask = {
  name: 'ask',
  summary: 'answers one question, or one a line with --jsonl',
  usage: '[--story ID] [--version ID] [--as-of DATE] [--json] QUESTION | --jsonl',
  options: {
    story: { type: 'string', value: 'ID', description: 'asks this story only' },
    version: { type: 'string', value: 'ID', description: 'answers from this version only' },
    'as-of': {
      type: 'string',
      value: 'DATE',
      description: 'answers from the last version dated at or before this day',
    },
    json: { type: 'boolean', description: 'prints the answer as a JSON object' },
    jsonl: {
      type: 'boolean',
      description: 'reads a JSON object a line ("question", and "id", "story", "version", "asOf")',
    },
  },
  run: async (context: Context) => {
    if (flagOption(context, 'jsonl')) return answerLines(context);
    const inquiry = inquiryOf(context);
    const library = await loadLibrary(context.corpusDir, context);
    const answer = answerQuestion(library, inquiry);
    if (flagOption(context, 'json')) context.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else
      context.stdout.write(
        renderText(replyWithAnswer(answer, library, ENGLISH), styleFor(context.stdout, context.env)),
      );
    return 0;
  },
} as const satisfies Subcommand;

function inquiryOf(context: Context): Inquiry {
  const question = context.positionals.join(' ');
  if (context.positionals.length === 0) throw new UsageError('QUESTION is missing');
  const asOf = textOption(context, 'as-of');
  if (asOf !== undefined && findDateFault(asOf) !== undefined)
    throw new UsageError(`--as-of takes a date such as 2018-07-09, found ${JSON.stringify(asOf)}`);
  const given = { question, story: textOption(context, 'story'), version: textOption(context, 'version'), asOf };
  const read = readInquiry(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (read.kind === 'problem') throw new UsageError(read.message);
  return read.inquiry;
}

/** Options that say what a line says for itself. */
const OF_A_LINE = ['story', 'version', 'as-of'];

/** One answer a line, in order; a line that is no inquiry gets an error object and does not stop the rest. */
async function answerLines(context: Context): Promise<number> {
  if (context.positionals.length > 0) throw new UsageError('--jsonl reads its questions from standard input');
  const idle = OF_A_LINE.find((name) => textOption(context, name) !== undefined);
  if (idle !== undefined) throw new UsageError(`--${idle} does not go with --jsonl, where each line has its own`);
  const library = await loadLibrary(context.corpusDir, context);
  for await (const line of readLines(context.stdin)) {
    const output = `${JSON.stringify(answerLine(line, library))}
`;
    if (!context.stdout.write(output)) await new Promise((resolve) => context.stdout.once('drain', resolve));
  }
  return 0;
}

function answerLine(line: string, library: Library): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'this line is no JSON' };
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
  const read = readInquiry(value);
  return read.kind === 'problem' ? { ...id, error: read.message } : { ...id, ...answerQuestion(library, read.inquiry) };
}
