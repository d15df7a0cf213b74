import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const yaml = (...ids: readonly string[]) =>
  `title: The bridge\nversions:\n${ids.map((id) => `  - id: "${id}"\n    file: ${id}.txt\n`).join('')}`;

/** The built program in a terminal conversation, its input left open. */
function startChat(args: readonly string[], corpus: string) {
  const child = spawn(process.execPath, args, { env: { CORPUS_DIR: corpus }, stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const wait = async (name: 'stdout' | 'stderr', text: string) => {
    while (!said[name].includes(text)) await once(child[name], 'data');
    const all = said[name];
    said[name] = '';
    return all;
  };
  const ask = (line: string) => child.stdin.write(`${line}\n`);
  return { child, wait, ask };
}

it.each([
  ['npm start without a token', ['dist/main.js']],
  ['verbatim chat', ['dist/cli/main.js', 'chat']],
])('%s answers from what is dropped into the folder, and goes on where that is bad', async (_, args) => {
  const corpus = await writeCorpus({
    'bridge/story.yaml': yaml('0'),
    'bridge/0.txt': 'The bridge on Mill Street closes on 3 March.\n',
  });
  const write = (path: string, text: string) => writeFile(join(corpus, path), text);
  const { child, wait, ask } = startChat(args, corpus);
  ask('when does the bridge close?');
  expect(await wait('stdout', '— version')).toContain('3 March');

  await write('bridge/1.txt', 'The bridge on Mill Street closes on 4 March.\n');
  await write('bridge/story.yaml', yaml('0', '1'));
  expect(await wait('stderr', 'bridge.\n')).toMatch(/(?:^|\n)The stories were read anew\. New or changed: bridge\.\n$/);
  ask('when does the bridge close?');
  expect(await wait('stdout', '— version')).toContain('4 March');

  await write('bridge/story.yaml', yaml('0', '2'));
  expect(await wait('stderr', 'no file "2.txt"')).toMatch(
    /^What was changed is refused, and what was held before goes on:\n {2}bridge\/story.yaml:6: versions\[1\]\.file: there is no file "2.txt"/,
  );
  ask('when does the bridge close?');
  expect(await wait('stdout', '— version')).toContain('4 March');

  await write('bridge/story.yaml', yaml('0', '1'));
  await wait('stderr', 'They are as they were.\n');
  child.kill('SIGHUP');
  await wait('stderr', 'They are as they were.\n');
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});
