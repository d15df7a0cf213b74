import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { build } from 'rolldown';
import { describe, expect, onTestFinished, test } from 'vitest';
import config from '../rolldown.config.ts';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { indexCorpus } from '../src/cli/index-corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Story } from '../src/corpus/story.ts';
import { openCollector } from '../src/engine.ts';
import { fingerprintCorpus } from '../src/fingerprint.ts';
import { loadLibrary } from '../src/library.ts';
import { analyzeText } from '../src/search/analysis.ts';
import { readFinderData } from '../src/search/finder-data.ts';
import { type PartReader, packSnapshot, takeSnapshot, unpackSnapshot } from '../src/search/snapshot.ts';
import { readSnapshot, writeSnapshot } from '../src/snapshot-file.ts';
import { writeCorpus } from './helpers/corpus-folder.ts';
import { runVerbatim } from './helpers/run-program.ts';
import { makeStory } from './helpers/stories.ts';

const FILES = {
  'ferry/story.yaml': 'title: The ferry\nversions:\n  - {id: "1", file: a.txt}\n  - {id: "2", file: b.txt}\n',
  'ferry/a.txt': 'The ferry stops on Friday.\n\nCaptain “Ines” Roth said the hull has a crack.\n',
  'ferry/b.txt': 'The ferry stopped on Friday.\n\nCaptain “Ines” Roth said the hull has two cracks.\n',
};
const QUESTION = { question: 'What did the captain say of the hull?' };

function makeStateDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function indexed() {
  const corpus = await writeCorpus(FILES);
  const stateDir = makeStateDir();
  const fingerprint = fingerprintCorpus(corpus, []);
  const stories = await loadCorpus(corpus, { reservedCommandNames: [] });
  const snapshot = takeSnapshot(stories);
  writeSnapshot(stateDir, fingerprint, snapshot);
  return { corpus, stateDir, stories, fingerprint, snapshot, file: join(stateDir, 'corpus.snapshot') };
}

function readParts(packed: readonly Uint8Array[], onPass: (part: Uint8Array) => void = () => {}): PartReader {
  const parts = packed.values();
  // A Buffer's own `slice` makes no copy.
  const keep = () => new Uint8Array(parts.next().value ?? []);
  const pass = () => {
    const part = keep();
    onPass(part);
    return part;
  };
  return { keep, pass };
}

describe('a snapshot', () => {
  test('gives back every story as it was read', async () => {
    const { stories, snapshot } = await indexed();
    const [before] = stories;
    const unpacked = unpackSnapshot(readParts(packSnapshot(snapshot)));
    const [after] = unpacked.stories;
    expect({ ...after, versions: [] }).toEqual({ ...before, versions: [] });
    for (const [i, version] of (before?.versions ?? []).entries()) {
      const read = after?.versions[i];
      const { normalized, passages, sentences } = read ?? {};
      expect({ ...read, normalized, passages, sentences }).toEqual(version);
    }
    expect(unpacked.finder).toEqual(snapshot.finder);
    expect(unpacked.lore).toEqual(snapshot.lore.map((lore) => new Uint8Array(lore)));
  });

  test('in several parts gives each story its own sentences and lore', () => {
    const long = 'a'.repeat(200_000);
    const stories = [1, 2, 3, 4].map((i) => makeStory(`s${i}`, 'Title', `${'One. '.repeat(i)}${long}. Two.`, 'Three.'));
    const lore = stories.map((_, i) => new Uint8Array(i).fill(i));
    const packed = packSnapshot({ stories, lore, finder: readFinderData([]) });
    const onePart = packSnapshot({ stories: [], lore: [], finder: readFinderData([]) }).length + 1;
    expect(packed.length).toBeGreaterThan(onePart);
    const unpacked = unpackSnapshot(readParts(packed));
    const placesOf = (of: readonly Story[]) => of.flatMap(({ versions }) => versions.map(({ sentences }) => sentences));
    expect(placesOf(unpacked.stories)).toEqual(placesOf(stories));
    expect(unpacked.lore).toEqual(lore);
  });

  test('keeps nothing of what it was only unpacked from', async () => {
    const { snapshot } = await indexed();
    const packed = packSnapshot(snapshot);
    const unpackCopies = () => {
      const passed: WeakRef<ArrayBufferLike>[] = [];
      const parts = readParts(packed, ({ buffer }) => passed.push(new WeakRef(buffer)));
      return { unpacked: unpackSnapshot(parts), passed };
    };
    const { unpacked, passed } = unpackCopies();
    await new Promise(setImmediate);
    openCollector().collectAll();
    expect(passed.map((buffer) => buffer.deref())).toEqual([undefined, undefined]);
    expect(unpacked.stories).toHaveLength(1);
  });

  test('answers as the corpus does, and is what answers', async () => {
    const { corpus, stateDir } = await indexed();
    const problems: string[] = [];
    const options = { reservedCommandNames: [], stateDir, onSnapshot: (problem: string) => problems.push(problem) };
    const fromSnapshot = await loadLibrary(corpus, options);
    const fromCorpus = await loadLibrary(corpus, { reservedCommandNames: [] });
    expect(answerQuestion(fromSnapshot, QUESTION)).toEqual(answerQuestion(fromCorpus, QUESTION));
    expect(answerQuestion(fromSnapshot, QUESTION).outcome).toBe('answered');
    expect(problems).toEqual([]);
  });

  test('of a corpus that changed by one character is not used', async () => {
    const { corpus, stateDir } = await indexed();
    writeFileSync(join(corpus, 'ferry/b.txt'), FILES['ferry/b.txt'].replace('two', 'ten'));
    expect(readSnapshot(stateDir, fingerprintCorpus(corpus, []))).toEqual({ kind: 'stale' });
    const library = await loadLibrary(corpus, { reservedCommandNames: [], stateDir });
    expect(answerQuestion(library, QUESTION).quotations[0]?.text).toContain('ten cracks');
  });

  test('fits from wherever the folder is named, whatever was read before', async () => {
    const { corpus, fingerprint } = await indexed();
    const library = await loadLibrary(corpus, { reservedCommandNames: [] });
    answerQuestion(library, QUESTION);
    analyzeText('Captain \u4e00 said that “Mayor” Lee’s office of water costs 1,000 at St. Mary’s in answer');
    expect(fingerprintCorpus(relative('.', corpus), [])).toBe(fingerprint);
    expect(fingerprintCorpus(corpus, ['ask'])).not.toBe(fingerprint);
  });

  test.each([
    ['a renamed file', (corpus: string) => writeFileSync(join(corpus, 'ferry/c.txt'), '')],
    ['another story', (corpus: string) => execFileSync('cp', ['-r', join(corpus, 'ferry'), join(corpus, 'boat')])],
    [
      'a story whose story.yaml leads nowhere',
      (corpus: string) => {
        mkdirSync(join(corpus, 'boat'));
        symlinkSync('nowhere', join(corpus, 'boat/story.yaml'));
      },
    ],
    ['a story that is gone', (corpus: string) => rmSync(join(corpus, 'ferry'), { recursive: true })],
  ])('%s makes it stale', async (_, change) => {
    const { corpus, stateDir } = await indexed();
    change(corpus);
    expect(readSnapshot(stateDir, fingerprintCorpus(corpus, [])).kind).toBe('stale');
  });

  test('fits beside what no story names: links to nowhere, links in circles, folders of something else', async () => {
    const { corpus, stateDir } = await indexed();
    symlinkSync('circle', join(corpus, 'circle'));
    mkdirSync(join(corpus, 'drafts'));
    writeFileSync(join(corpus, 'drafts', 'a.txt'), 'No story.');
    expect(readSnapshot(stateDir, fingerprintCorpus(corpus, [])).kind).toBe('fits');
    symlinkSync('circle', join(corpus, 'ferry', 'circle'));
    const options = { reservedCommandNames: [], stateDir };
    expect(answerQuestion(await loadLibrary(corpus, options), QUESTION).outcome).toBe('answered');
    writeSnapshot(stateDir, fingerprintCorpus(corpus, []), takeSnapshot(await loadCorpus(corpus, options)));
    expect(readSnapshot(stateDir, fingerprintCorpus(corpus, [])).kind).toBe('fits');
  });

  test('of a story in whose folder links lead back to it, changes with its texts', async () => {
    const { corpus } = await indexed();
    for (const link of ['one', 'two']) symlinkSync('.', join(corpus, 'ferry', link));
    const before = fingerprintCorpus(corpus, []);
    expect(fingerprintCorpus(corpus, [])).toBe(before);
    writeFileSync(join(corpus, 'ferry/b.txt'), FILES['ferry/b.txt'].replace('two', 'ten'));
    expect(fingerprintCorpus(corpus, [])).not.toBe(before);
  });

  test('fits beside a file that is too large to be a text, and notices that it grows', async () => {
    const { corpus } = await indexed();
    const video = join(corpus, 'ferry', 'video.mp4');
    writeFileSync(video, '');
    truncateSync(video, 5 * 2 ** 30);
    const before = fingerprintCorpus(corpus, []);
    expect(fingerprintCorpus(corpus, [])).toBe(before);
    truncateSync(video, 6 * 2 ** 30);
    expect(fingerprintCorpus(corpus, [])).not.toBe(before);
  });

  test('whose header promises more than there is is damaged, and no memory is asked for it', async () => {
    const { file, stateDir, fingerprint } = await indexed();
    const text = readFileSync(file, 'latin1');
    const header = text
      .slice(0, 256)
      .replace(/"bytes":\d+/, '"bytes":3000000000')
      .slice(0, 255);
    writeFileSync(file, `${header}\n${text.slice(256)}`, 'latin1');
    expect(readSnapshot(stateDir, fingerprint)).toEqual({ kind: 'damaged' });
  });

  test('that is there but cannot be read is told of', async () => {
    const { stateDir, fingerprint, file } = await indexed();
    rmSync(file);
    expect(readSnapshot(stateDir, fingerprint)).toEqual({ kind: 'none' });
    mkdirSync(file);
    expect(readSnapshot(stateDir, fingerprint)).toEqual({ kind: 'unreadable' });
  });

  test('of an older program is not used', async () => {
    const { fingerprint, file, stateDir } = await indexed();
    writeFileSync(file, readFileSync(file, 'latin1').replace(fingerprint, 'f'.repeat(64)), 'latin1');
    expect(readSnapshot(stateDir, fingerprint)).toEqual({ kind: 'stale' });
  });

  test('that was cut or changed anywhere is found damaged or stale, never used', async () => {
    const { fingerprint, file, stateDir, corpus } = await indexed();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(file, flipped);
      expect(readSnapshot(stateDir, fingerprint).kind, `byte ${at}`).toMatch(/damaged|stale/);
      writeFileSync(file, whole.subarray(0, at));
      expect(readSnapshot(stateDir, fingerprint).kind, `cut at ${at}`).toMatch(/damaged|stale/);
    }
    const problems: string[] = [];
    const onSnapshot = (problem: string) => problems.push(problem);
    const library = await loadLibrary(corpus, { reservedCommandNames: [], stateDir, onSnapshot });
    expect(problems).toEqual(['damaged']);
    expect(answerQuestion(library, QUESTION).outcome).toBe('answered');
  });

  test('that another process is writing is not seen before it is whole', async () => {
    const { fingerprint, snapshot, stateDir, stories } = await indexed();
    const kinds: string[] = [];
    writeSnapshot(stateDir, 'e'.repeat(64), { ...snapshot, stories: stories.slice(0, 0) }, () => {
      kinds.push(readSnapshot(stateDir, fingerprint).kind);
    });
    expect(kinds.length).toBeGreaterThan(2);
    expect(new Set(kinds)).toEqual(new Set(['fits']));
  });

  test('that does not fit on the disk leaves the old one and nothing beside it', async () => {
    const { fingerprint, snapshot, stateDir } = await indexed();
    const full = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    expect(() => writeSnapshot(stateDir, 'e'.repeat(64), snapshot, full)).toThrow('no space left');
    expect(readdirSync(stateDir)).toEqual(['corpus.snapshot']);
    expect(readSnapshot(stateDir, fingerprint).kind).toBe('fits');
  });
});

describe('verbatim index', () => {
  test('writes what ask then starts from', async () => {
    const corpus = await writeCorpus(FILES);
    const env = { STATE_DIR: join(makeStateDir(), 'deep'), CORPUS_DIR: corpus };
    expect(await runVerbatim(['index'], { env })).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^1 story indexed: 0\.\d MB in .*deep\n$/),
      stderr: '',
    });
    const asked = await runVerbatim(['ask', '--json', QUESTION.question], { env });
    expect(JSON.parse(asked.stdout)).toMatchObject({ outcome: 'answered' });
  });

  test('the program as it is built fits itself, and no other build', async () => {
    const corpus = await writeCorpus(FILES);
    const stateDir = makeStateDir();
    const index = (program: string) => {
      const env = { ...process.env, STATE_DIR: stateDir, CORPUS_DIR: corpus };
      execFileSync(process.execPath, [join(program, 'cli/main.js'), 'index'], { env });
      return readFileSync(join(stateDir, 'corpus.snapshot'), 'latin1').split('\n', 1)[0];
    };
    const before = index('dist');
    expect(index('dist')).toBe(before);
    const dir = makeStateDir();
    const change = {
      name: 'change',
      transform: {
        filter: { id: /stop-words\.ts$/ },
        handler: (code: string) => code.replace(' of at ', ' of off at '),
      },
    };
    await build({
      ...config,
      plugins: [...config.plugins, change],
      output: { ...config.output, dir, sourcemap: false },
    });
    // As package.json says beside dist/.
    writeFileSync(join(dir, 'package.json'), '{"type": "module"}');
    expect(index(dir)).not.toBe(before);
  });

  test('of a corpus that changes while it is read is not written', async () => {
    const corpus = await writeCorpus(FILES);
    const stateDir = makeStateDir();
    const running = indexCorpus.run({
      positionals: [],
      options: {},
      corpusDir: corpus,
      stateDir,
      reservedCommandNames: [],
      stdin: Readable.from([]),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      env: {},
    });
    // It has begun, and reads on in the next turn.
    writeFileSync(join(corpus, 'ferry/b.txt'), FILES['ferry/b.txt'].replace('two', 'ten'));
    await expect(running).rejects.toThrow('changed meanwhile, so nothing was written');
    expect(readdirSync(stateDir)).toEqual([]);
  });

  test('a folder that cannot be written is said in one line, and asking goes on without', async () => {
    const corpus = await writeCorpus(FILES);
    const file = join(makeStateDir(), 'state');
    writeFileSync(file, 'a file where a folder is wanted');
    chmodSync(file, 0o400);
    const env = { STATE_DIR: file, CORPUS_DIR: corpus };
    expect(await runVerbatim(['index'], { env })).toEqual({
      status: 1,
      stdout: '',
      stderr: `verbatim: the snapshot cannot be written to ${file}: it is a file, not a folder\n`,
    });
    expect(await runVerbatim(['ask', QUESTION.question], { env })).toMatchObject({ status: 0, stderr: '' });
  });

  test('a corpus with problems is not indexed', async () => {
    const corpus = await writeCorpus({ 'ferry/story.yaml': 'title: The ferry\n' });
    const stateDir = makeStateDir();
    expect(await runVerbatim(['index', '--corpus', corpus], { env: { STATE_DIR: stateDir } })).toMatchObject({
      status: 1,
    });
    expect(readdirSync(stateDir)).toEqual([]);
  });
});
