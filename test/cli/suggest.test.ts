import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../../src/cli/program.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const STORY = `title: The harbour
versions:
  - id: "1"
    file: 1.txt
  - id: "2"
    file: 2.txt
`;

const FILES = {
  'harbour/story.yaml': STORY,
  'harbour/1.txt': 'The permit expires June 30. Ana Ruiz, head of the Harbour Trust, left early.\n',
  'harbour/2.txt': 'The permit expires July 30: “no later”.\n',
};

async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const status = await runProgram({
    args,
    stdin: new PassThrough(),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    env: {},
    reservedCommandNames: [],
  });
  return { status, ...written };
}

describe('verbatim suggest', () => {
  test('prints questions as story.yaml has them, the newest version first', async () => {
    const { status, stdout, stderr } = await run('suggest', 'harbour', '--corpus', await writeCorpus(FILES));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "questions:
        # from version 2
        - quote: "The permit expires July 30: “no later”."
          ask:
            - when does the permit expire?
        # from version 1
        - quote: Ana Ruiz, head of the Harbour Trust, left early.
          ask:
            - who is Ana Ruiz?
            - who is the head of the Harbour Trust?
            - who left early?
      "
    `);
  });

  test('what it prints can be pasted: the story loads with it and has nothing left to propose', async () => {
    const first = await run('suggest', 'harbour', '--corpus', await writeCorpus(FILES));
    expect(parse(first.stdout)).toHaveProperty('questions');
    const files = { ...FILES, 'harbour/story.yaml': STORY + first.stdout };
    const corpus = await writeCorpus(files);
    expect(await run('check', '--corpus', corpus)).toMatchObject({ status: 0 });
    const second = await run('suggest', 'harbour', '--corpus', corpus);
    expect(second).toEqual({ status: 0, stdout: '', stderr: 'verbatim: nothing to propose for "harbour"\n' });
  });

  test('a story that is not held is a mistake said in a sentence', async () => {
    const { status, stderr } = await run('suggest', 'harbor', '--corpus', await writeCorpus(FILES));
    expect(status).toBe(1);
    expect(stderr).toBe('verbatim: there is no story "harbor"; did you mean "harbour"?\n');
  });

  test('no story named is wrong usage', async () => {
    expect((await run('suggest')).status).toBe(2);
  });
});
