import { spawn } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeCorpus } from './helpers/corpus-folder.ts';
import { startLoopback, TOKEN } from './helpers/loopback/discord.ts';
import { makeSlashCommand } from './helpers/loopback/events.ts';
import { readCodeBlocks } from './helpers/markdown.ts';
import { startProgram } from './helpers/start-program.ts';

const CALLBACK = 'POST /interactions/{}/{}/callback';
const REGISTERED = 'PUT /applications/{}/commands';
const PROGRAM = resolve('dist/cli/main.js');

/** Runs lines of the documentation in a folder; `npx verbatim` is the program that was built. */
function runShell(lines: string, folder: string): Promise<{ readonly status: number | null; readonly output: string }> {
  const script = `npx() { shift; "${process.execPath}" "${PROGRAM}" "$@"; }\n${lines}`;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CORPUS_DIR'));
  const child = spawn('sh', ['-e', '-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const gather = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  return new Promise((done) => child.on('close', (status) => done({ status, output })));
}

// A dozen programs one after the other: some seconds, and many more where the machine is busy.
const PATIENCE_MS = 45_000;

it('a page becomes a bot that answers, by following the documentation to the letter', {
  timeout: PATIENCE_MS,
}, async () => {
  const folder = await writeCorpus({});
  const page = await readFile('test/fixtures/pages/cookie-banner.html', 'utf8');
  await writeFile(join(folder, 'page.html'), page);
  await writeFile(join(folder, 'page-2.html'), page.replace('until Sunday', 'until Wednesday'));
  const documentation = await readFile('docs/corpus-format.md', 'utf8');
  const shell = readCodeBlocks(documentation).filter(({ language }) => language === 'sh');
  const [first = '', second = '', third = ''] = shell.map(({ text }) => text);

  const begun = await runShell(first, folder);
  expect(begun).toMatchObject({ status: 0 });
  expect(begun.output).toContain('> The lorries will come until Sunday.\n— version 000, 13 July 2023\n');

  const [setting = ''] = first.split('\n');
  const imported = await runShell(`${setting}\n${second}`, folder);
  expect(imported).toMatchObject({ status: 0 });
  expect(imported.output).toContain('1 story, 2 versions: no problems\n');
  expect(imported.output).toContain(
    '> The lorries will come until Wednesday.\n— version 001 (a day later), 14 July 2023\n',
  );

  expect(third).toBe('npm start\n');
  const discord = await startLoopback();
  const corpus = join(folder, /^export CORPUS_DIR=(.*)$/.exec(setting)?.[1] ?? '');
  const program = startProgram({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, CORPUS_DIR: corpus });
  onTestFinished(async () => {
    program.process.kill('SIGKILL');
    await program.ended;
    await discord.close();
    expect(discord.problems).toEqual([]);
  });
  const registered = await discord.waitForCall(({ route }) => route === REGISTERED);
  expect(JSON.stringify(registered.body)).toContain('"when-will-lorries-come"');
  const ask = async (name: string) => {
    const before = discord.calls.length;
    discord.useCommand(makeSlashCommand(name, {}));
    const call = await discord.waitForCall((made) => made.route === CALLBACK && discord.calls.indexOf(made) >= before);
    return JSON.stringify(call.body);
  };
  expect(await ask('when-will-lorries-come')).toContain('The lorries will come until **Wednesday**.');

  // "Leave it running": the third version is imported while it runs, and a command is written by hand.
  await copyFile(join(folder, 'page-2.html'), join(folder, 'page-3.html'));
  await writeFile(join(folder, 'page-3.html'), page.replace('until Sunday', 'until Friday'));
  const next = 'npx verbatim import page-3.html --story wells --published 2023-07-15';
  expect(await runShell(`${setting}\n${next}`, folder)).toMatchObject({ status: 0 });
  const yaml = join(corpus, 'wells/story.yaml');
  const command =
    'commands:\n  - name: how-long\n    description: How long\n    question: How long will the lorries come?\n';
  await writeFile(yaml, (await readFile(yaml, 'utf8')).replace('commands:\n', command));
  await discord.waitForCall(({ route, body }) => route === REGISTERED && JSON.stringify(body).includes('"how-long"'));
  expect(await ask('when-will-lorries-come')).toContain('The lorries will come until **Friday**.');

  // SIGHUP reads it anew; what is bad is refused, and it goes on as before.
  await writeFile(yaml, 'titel: x\n');
  program.process.kill('SIGHUP');
  await program.saw('corpus-refused');
  expect(await ask('how-long')).toContain('Friday');
});
