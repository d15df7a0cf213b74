import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadLibrary } from '../src/library.ts';
import { writeCorpus } from './helpers/corpus-folder.ts';
import { cpuTimeMs } from './helpers/cpu-time.ts';
import { runVerbatim } from './helpers/run-program.ts';

const MEGABYTE = 1 << 20;
const STORY_FILE = 'title: The ferry\nversions:\n  - {id: "1", file: a.txt}\n';

function load(corpus: string) {
  return loadLibrary(corpus, { reservedCommandNames: [] });
}

function makeStateDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a text of 50 MB', () => {
  test('is refused by its size, unread', async () => {
    const corpus = await writeCorpus({ 'ferry/story.yaml': STORY_FILE, 'ferry/a.txt': '' });
    truncateSync(join(corpus, 'ferry/a.txt'), 50 * MEGABYTE);
    const before = process.memoryUsage().arrayBuffers;
    const { status, stdout, stderr } = await runVerbatim(['check', '--corpus', corpus]);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('"a.txt" has 50.0 MiB; expected at most 8 MiB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * MEGABYTE);
  });
});

describe('a text without the end of a sentence', () => {
  const words =
    'the captain of the ferry said on friday that tolls rise by four percent while the mayor stays at home '.split(' ');
  const line = (length: number) =>
    Array.from({ length: Math.ceil(length / 5) }, (_, i) => words[(i * i) % words.length]).join(' ');

  test('is cut between words into pieces that hold all of it', async () => {
    const body = line(100_000);
    const [version] =
      (await load(await writeCorpus({ 'ferry/story.yaml': STORY_FILE, 'ferry/a.txt': body }))).stories[0]?.story
        .versions ?? [];
    const pieces = (version?.sentences ?? []).map(({ start, end }) => body.slice(start, end));
    expect(pieces.join(' ').split(/\s+/)).toEqual(body.trim().split(/\s+/));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(10_000);
  });

  test('loads and answers in a time that grows no faster than the text', async () => {
    const timeOf = async (length: number) => {
      const corpus = await writeCorpus({ 'ferry/story.yaml': STORY_FILE, 'ferry/a.txt': line(length) });
      const startedMs = cpuTimeMs();
      const library = await load(corpus);
      const { quotations, related } = answerQuestion(library, { question: 'Who said that tolls rise?' });
      const tookMs = cpuTimeMs() - startedMs;
      for (const { start, end, text } of [...quotations, ...related])
        expect(text).toBe(library.stories[0]?.story.versions[0]?.body.slice(start, end));
      return tookMs;
    };
    await timeOf(MEGABYTE / 8);
    const small = await timeOf(MEGABYTE / 8);
    // Eight times the text: 64 times as long where anything is quadratic.
    expect(await timeOf(MEGABYTE)).toBeLessThan(30 * small);
  });
});

describe('thousands of versions', () => {
  test('load, and one question is answered with what each of them says', async () => {
    const count = 1_500;
    const ids = Array.from({ length: count }, (_, i) => String(i));
    const corpus = await writeCorpus({
      'ferry/story.yaml': `title: The ferry\nversions:\n${ids.map((id) => `  - {id: "${id}", file: ${id}.txt}`).join('\n')}\n`,
      ...Object.fromEntries(
        ids.map((id) => [
          `ferry/${id}.txt`,
          `The ferry stops.\n\nCaptain Roth said the hull has ${Number(id) % 30} cracks.\n`,
        ]),
      ),
    });
    const { quotations } = answerQuestion(await load(corpus), { question: 'How many cracks has the hull?' });
    expect(quotations[0]).toMatchObject({
      text: expect.stringMatching(/^Captain Roth said the hull has \d+ cracks\.$/),
    });
    expect(quotations[0]?.elsewhere).toHaveLength(count - 1);
  });
});

describe('a state folder that is a file', () => {
  test('is said once by index, and asking goes on without', async () => {
    const corpus = await writeCorpus({ 'ferry/story.yaml': STORY_FILE, 'ferry/a.txt': 'The ferry stops on Friday.\n' });
    const env = { STATE_DIR: join(makeStateDir(), 'file') };
    writeFileSync(env.STATE_DIR, '');
    const indexed = await runVerbatim(['index', '--corpus', corpus], { env });
    expect(indexed.status).toBe(1);
    expect(indexed.stderr.trim().split('\n')).toHaveLength(1);
    const asked = await runVerbatim(['ask', '--corpus', corpus, 'When does the ferry stop?'], { env });
    expect(asked).toMatchObject({ status: 0, stderr: '' });
    expect(asked.stdout).toContain('The ferry stops on Friday.');
  });
});
