import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../src/answer/answer.ts';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { RESERVED_COMMAND_NAMES } from '../src/commands/commands.ts';
import type { Story } from '../src/corpus/story.ts';
import { openCollector } from '../src/engine.ts';
import { type LiveLibrary, openLiveLibrary } from '../src/live-library.ts';
import type { Logger } from '../src/log.ts';
import { countQuotations, findViolations, inventInquiry } from './exactness.ts';
import { createRandom } from './made-up-stories.ts';
import { writeSection } from './results.ts';
import { formatTable } from './table.ts';

const USAGE = `usage: npm run soak -- [--questions 200000]

Asks generated questions of stories that change meanwhile, checks every quotation of every answer, and tells how much
memory is in use at the end against after warm-up. Ends with status 1 where a quotation is no exact slice of its version,
or the heap has grown by more than a tenth.`;

const CORPORA = ['corpus', 'test/fixtures/corpus'];
/** Questions between two reloads, and the share of all after which memory is taken as warmed up. */
const RELOAD_EVERY = 2_000;
const WARM_SHARE = 0.1;
const MOST_GROWTH = 0.1;
const SEED = 11;
/** Waiting for a folder to come to rest is no part of what is measured. */
const HASTE = 50;
const MOST_SHOWN = 10;

interface Count {
  asked: number;
  answered: number;
  quotations: number;
  reloads: number;
  readonly violations: string[];
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { questions: { type: 'string', default: '200000' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
  try {
    for (const corpus of CORPORA) cpSync(corpus, folder, { recursive: true });
    return await soak(folder, Number(values.questions));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function soak(folder: string, questions: number): Promise<number> {
  let swapped = () => {};
  const live = await openLiveLibrary({
    corpusDir: folder,
    reservedCommandNames: RESERVED_COMMAND_NAMES,
    log: SILENT,
    after: (delayMs, action) => {
      const timer = setTimeout(action, delayMs / HASTE);
      return () => clearTimeout(timer);
    },
    now: Date.now,
    onSwap: () => swapped(),
  });
  const random = createRandom(SEED);
  const count: Count = { asked: 0, answered: 0, quotations: 0, reloads: 0, violations: [] };
  const originals = new Map<string, string>();
  const started = performance.now();
  let warmBytes = 0;
  while (count.asked < questions) {
    askSome(live, count, random, Math.min(RELOAD_EVERY, questions - count.asked));
    const isSwapped = new Promise<void>((resolve) => {
      swapped = resolve;
    });
    changeStory(live, folder, originals, count.reloads++);
    live.reload();
    await isSwapped;
    if (warmBytes === 0 && count.asked >= questions * WARM_SHARE) warmBytes = heapInUse();
  }
  live.stop();
  return report(count, warmBytes, heapInUse(), (performance.now() - started) / 1_000);
}

function askSome({ library }: LiveLibrary, count: Count, random: () => number, questions: number): void {
  const held = library();
  const stories = held.stories.map(({ story }) => story);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const words = stories.flatMap(wordsOf);
  let previous: Answer | undefined;
  for (let i = 0; i < questions; i++) {
    const invented = inventInquiry(stories, words, random);
    const [first] = previous?.quotations ?? [];
    const follows = first !== undefined && random() < 0.1;
    const inquiry = follows ? { ...invented, previous: { ...first, question: previous?.question ?? '' } } : invented;
    const answer = answerQuestion(held, inquiry);
    for (const violation of findViolations(answer, byId))
      count.violations.push(`${JSON.stringify(inquiry)}: ${violation}`);
    count.quotations += countQuotations(answer);
    if (answer.quotations.length > 0) count.answered++;
    previous = answer;
  }
  count.asked += questions;
}

function wordsOf({ versions }: Story): readonly string[] {
  return versions.flatMap(({ body }) => body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
}

/** Another line at the end of a version, of one story after the other: as much text as before. */
function changeStory({ library }: LiveLibrary, folder: string, originals: Map<string, string>, reloads: number): void {
  const { stories } = library();
  const id = stories[reloads % stories.length]?.story.id ?? '';
  const file = readFileSync(join(folder, id, 'story.yaml'), 'utf8').match(/^\s*file:\s*["']?([^"'\s]+)/m)?.[1];
  if (file === undefined) throw new Error(`${id} names no file`);
  const path = join(folder, id, file);
  const original = originals.get(path) ?? readFileSync(path, 'utf8');
  originals.set(path, original);
  writeFileSync(path, `${original.trimEnd()}\n\nOn day ${reloads} the council heard speaker ${reloads} on item 7.\n`);
}

function heapInUse(): number {
  collectAll();
  return process.memoryUsage().heapUsed;
}

function report(count: Count, warmBytes: number, endBytes: number, seconds: number): number {
  const growth = endBytes / warmBytes - 1;
  const table = formatTable(
    [
      'questions',
      'reloads',
      'seconds',
      'with an answer',
      'quotations checked',
      'not exact',
      'heap warm',
      'at the end',
      'growth',
    ],
    [
      [
        String(count.asked),
        String(count.reloads),
        seconds.toFixed(0),
        String(count.answered),
        String(count.quotations),
        String(count.violations.length),
        `${(warmBytes / 1e6).toFixed(1)} MB`,
        `${(endBytes / 1e6).toFixed(1)} MB`,
        `${(100 * growth).toFixed(1)} %`,
      ],
    ],
  );
  writeSection('soak', `${INTRODUCTION}\n\n${table}`);
  console.log(table);
  for (const violation of count.violations.slice(0, MOST_SHOWN)) console.log(violation);
  return count.violations.length === 0 && growth <= MOST_GROWTH ? 0 : 1;
}

const INTRODUCTION = `## Soak

\`npm run soak\`: generated questions (words of the stories in templates, a quarter of them misspelt; some name a story, a
version or a day, some follow the answer before) of the shipped stories and the test fixtures, one of which changes and is
read again every ${RELOAD_EVERY} questions. Checked of every answer: each quotation, those from other versions and the related ones
included, is the exact slice of its version that its offsets name, and what is pointed at lies inside. Heap in use after a
collection; the bar is a tenth more than after a tenth of the questions.`;

const { collectAll } = openCollector();

const SILENT: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

process.exitCode = await main(process.argv.slice(2));
