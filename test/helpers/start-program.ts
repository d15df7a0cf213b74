import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once standard error has this in it. */
  readonly saw: (text: string) => Promise<void>;
}

/** Starts what `npm start` starts, with nothing in its environment but `env`. The build before the tests made it. */
export function startProgram(env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: PROJECT,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const saw = async (text: string) => {
    while (!output.stderr.includes(text)) await once(child.stderr, 'data');
  };
  return { process: child, saw, ended: once(child, 'close').then(([status]) => ({ status, ...output })) };
}
