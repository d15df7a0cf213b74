import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openStory, writeStory } from '../../src/intake/story-on-disk.ts';
import { addVersion } from '../../src/intake/story-yaml.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const YAML = 'title: A\nversions:\n  - id: "0"\n    file: 0.txt\n';
const LARGE = `${'The bridge is closed. '.repeat(50_000)}\n`;

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function prepare() {
  const corpus = await writeCorpus({ 'a/story.yaml': YAML, 'a/0.txt': 'The bridge is open.\n' });
  const source = join(await writeCorpus({ 'new.txt': LARGE }), 'new.txt');
  const args = ['dist/cli/main.js', 'import', source, '--story', 'a', '--corpus', corpus];
  return { corpus, folder: join(corpus, 'a'), args };
}

async function versionsIn(corpus: string): Promise<readonly string[]> {
  const [story] = await loadCorpus(corpus, { reservedCommandNames: [] });
  return story?.versions.map(({ body }) => body) ?? [];
}

it('leaves a story whole whenever it is killed, and the next import goes on from there', async () => {
  const { corpus, folder, args } = await prepare();
  for (let kill = 0; kill < 8; kill++) {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const over = ended(child);
    // Somewhere between its start and its end, a different place each time.
    await Promise.race([over, waitForWrite(folder, kill)]);
    child.kill('SIGKILL');
    await over;
    const bodies = await versionsIn(corpus);
    expect([1, 2]).toContain(bodies.length);
    for (const body of bodies.slice(1)) expect(body).toBe(LARGE);
    await writeFile(join(folder, 'story.yaml'), YAML);
  }
  expect(await ended(spawn(process.execPath, args, { stdio: 'ignore' }))).toBe(0);
  expect(await versionsIn(corpus)).toEqual(['The bridge is open.\n', LARGE]);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
}, 30_000);

it('of two who add to the same story at once only one does, and the other changes nothing', async () => {
  for (let round = 0; round < 20; round++) {
    const corpus = await writeCorpus({ 'a/story.yaml': YAML, 'a/0.txt': 'The bridge is open.\n' });
    const held = await openStory(corpus, 'a');
    const add = (body: string) =>
      writeStory(held, {
        textFile: '1.txt',
        body,
        yaml: addVersion(YAML, { id: '1', file: '1.txt' }),
      });
    const bodies = ['The bridge is shut.\n', 'The bridge is gone.\n'];
    const ends = await Promise.allSettled(bodies.map(add));
    const done = bodies.filter((_, i) => ends[i]?.status === 'fulfilled');
    expect(done).toHaveLength(1);
    expect(await versionsIn(corpus)).toEqual(['The bridge is open.\n', ...done]);
    expect((await readdir(join(corpus, 'a'))).filter((name) => name.startsWith('.'))).toEqual([]);
  }
});

it('a text that no corpus may have is refused before anything is written', async () => {
  const corpus = await writeCorpus({ 'a/story.yaml': YAML, 'a/0.txt': 'The bridge is open.\n' });
  const held = await openStory(corpus, 'a');
  const yaml = addVersion(YAML, { id: '1', file: '1.txt' });
  const body = `${'é'.repeat(5_000_000)}\n`;
  await expect(writeStory(held, { textFile: '1.txt', body, yaml })).rejects.toThrow(
    'the text would have 9.5 MiB; at most 8 MiB are read',
  );
  expect((await readdir(join(corpus, 'a'))).sort()).toEqual(['0.txt', 'story.yaml']);
});

it('a story whose folder is a link that leads out of the corpus is not begun', async () => {
  const corpus = await writeCorpus({ 'a/story.yaml': YAML, 'a/0.txt': 'The bridge is open.\n' });
  await symlink(await writeCorpus({}), join(corpus, 'b'));
  await expect(openStory(corpus, 'b')).rejects.toThrow('leads out of the corpus folder');
});

it.each(['', `${process.pid} of-a-process-before`, '2147483646 gone'])(
  'a lock that a process left behind holds nobody up: %j',
  async (left) => {
    const corpus = await writeCorpus({
      'a/story.yaml': YAML,
      'a/0.txt': 'The bridge is open.\n',
      'a/.verbatim-lock': left,
    });
    const held = await openStory(corpus, 'a');
    const yaml = addVersion(YAML, { id: '1', file: '1.txt' });
    await writeStory(held, { textFile: '1.txt', body: 'The bridge is shut.\n', yaml });
    expect(await versionsIn(corpus)).toHaveLength(2);
    expect((await readdir(join(corpus, 'a'))).sort()).toEqual(['0.txt', '1.txt', 'story.yaml']);
  },
);

/** Resolves when something has been written, and some turns of the event loop later. */
async function waitForWrite(folder: string, turns: number): Promise<void> {
  while ((await readdir(folder)).length <= 2);
  for (let turn = 0; turn < turns * 4; turn++) await readdir(folder);
}

/** Runs it where no file may have more than 100 blocks: the system then refuses to write as it does when a disk is full. */
async function runOnFullDisk(args: readonly string[]) {
  const shell = spawn('sh', ['-c', 'ulimit -f 100; trap "" XFSZ; exec "$0" "$@"', process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  shell.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return { status: await ended(shell), stderr };
}

it('leaves a story as it was when the disk is full', async () => {
  const { corpus, folder, args } = await prepare();
  const before = await readdir(folder);
  const { status, stderr } = await runOnFullDisk(args);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^verbatim: nothing was written to .*: the file would be too large\n$/);
  expect(await readdir(folder)).toEqual(before);
  expect(await readFile(join(folder, 'story.yaml'), 'utf8')).toBe(YAML);
  expect(await versionsIn(corpus)).toHaveLength(1);
});

it('leaves a story as it was when the disk is full only once the text is written', async () => {
  const yaml = `${YAML}# ${'x'.repeat(120_000)}\n`;
  const corpus = await writeCorpus({ 'a/story.yaml': yaml, 'a/0.txt': 'The bridge is open.\n' });
  const source = join(await writeCorpus({ 'new.txt': 'The bridge is closed.\n' }), 'new.txt');
  const { status } = await runOnFullDisk(['dist/cli/main.js', 'import', source, '--story', 'a', '--corpus', corpus]);
  expect(status).toBe(1);
  expect(await readdir(join(corpus, 'a'))).toEqual(['0.txt', 'story.yaml']);
  expect(await readFile(join(corpus, 'a/story.yaml'), 'utf8')).toBe(yaml);
});

it('leaves no folder behind of a story that a full disk did not let begin', async () => {
  const corpus = await writeCorpus({});
  const source = join(await writeCorpus({ 'new.txt': LARGE }), 'new.txt');
  const { status } = await runOnFullDisk(['dist/cli/main.js', 'import', source, '--story', 'b', '--corpus', corpus]);
  expect([status, await readdir(corpus)]).toEqual([1, []]);
});

it('leaves a story alone that somebody else has changed meanwhile', async () => {
  const { corpus, folder } = await prepare();
  const held = await openStory(corpus, 'a');
  const yaml = addVersion(YAML, { id: '1', file: '1.txt' });
  await writeFile(join(folder, 'story.yaml'), `${YAML}# mine\n`);
  await expect(writeStory(held, { textFile: '1.txt', body: 'x', yaml })).rejects.toThrow(/changed by somebody else/);
  expect(await readFile(join(folder, 'story.yaml'), 'utf8')).toBe(`${YAML}# mine\n`);
  expect(await readdir(folder)).toEqual(['0.txt', 'story.yaml']);
});
