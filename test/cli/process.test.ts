import type { SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const PROGRAM = 'dist/cli/main.js';

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the built program as a shell would. */
function start(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(stdout), stderr }));
  });
}

it('shows a body byte for byte', async () => {
  const { status, stdout, stderr } = await start(['show', 'pars-contract', '002', '--corpus', 'corpus']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.equals(await readFile('corpus/pars-contract/002.txt'))).toBe(true);
});

it('takes the corpus folder from the environment, and ends with status 1 when it is refused', async () => {
  const { status, stderr } = await start(['stories'], { env: { ...process.env, CORPUS_DIR: 'no-such-folder' } });
  expect(status).toBe(1);
  expect(stderr).toContain('there is no such folder');
  expect(stderr).not.toContain('    at ');
});

it('ends with status 2 on wrong usage', async () => {
  expect((await start(['frobnicate'])).status).toBe(2);
});

it('does not mind when nobody reads what it says', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'show', 'pars-contract', '000', '--corpus', 'corpus'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, stderr]).toEqual([0, '']);
});

it('judges a corpus though nobody reads what it finds', async () => {
  const corpus = await writeCorpus({ 'a/story.yaml': 'titel: x\n' });
  const child = spawn(process.execPath, [PROGRAM, 'check', '--corpus', corpus], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

it('is what npx runs in the project folder', async () => {
  const { bin } = JSON.parse(await readFile('package.json', 'utf8')) as { bin: Record<string, string> };
  expect(bin).toEqual({ verbatim: PROGRAM });
  expect(await readFile(PROGRAM, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
