import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the program to a folder of its own and returns that folder; `remove` deletes it. */
export function buildProgram(): { readonly dir: string; readonly remove: () => void } {
  // Inside node_modules, so that what the program imports is found from there.
  const dir = mkdtempSync(join(PROJECT, 'node_modules', '.program-'));
  const compiler = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', dir], { cwd: PROJECT });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Runs a compiled file in the project's folder, with nothing in its environment but `env`. */
export function runProgram(file: string, env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, [file], { cwd: PROJECT, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  return { process: child, ended: once(child, 'close').then(([status]) => ({ status, ...output })) };
}
