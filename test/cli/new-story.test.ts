import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';
import { runVerbatim } from '../helpers/run-program.ts';
import { createTerminal } from '../helpers/terminal.ts';

const PAGE = 'test/fixtures/pages/cookie-banner.html';

/** Runs the program for a person who types these lines. */
async function type(args: readonly string[], lines: readonly string[]) {
  const { stdin, stdout, shown } = createTerminal(lines);
  const errors = createTerminal([]);
  const status = await runProgram({
    args,
    env: {},
    stdin,
    stdout,
    stderr: errors.stdout,
    reservedCommandNames: ['ask', 'help'],
  });
  return { status, shown: shown(), stderr: errors.shown() };
}

it('asks for what a story needs, proposes commands and writes what is chosen', async () => {
  const corpus = await writeCorpus({});
  const lines = [PAGE, 'Wells!', '', 'dunmarsh', 'Wells in Dunmarsh', '', '2023-07-13', 'after the tests', '1, 3'];
  const { status, shown } = await type(['new-story', '--corpus', corpus], lines);
  expect(status).toBe(0);
  expect(shown).toContain('Its id [well-water-in-dunmarsh-is-safe]: ');
  expect(shown).toContain('That will not do; expected 1 to 32 characters from a-z, 0-9 and hyphen.');
  expect(shown).toContain('Its title, for finding it [Well water in Dunmarsh is safe again]: ');
  expect(shown).toContain('  2. /');
  const yaml = await readFile(join(corpus, 'dunmarsh/story.yaml'), 'utf8');
  expect(yaml.slice(yaml.indexOf('title:'))).toMatchInlineSnapshot(`
    "title: Wells in Dunmarsh
    language: en
    # What readers call the things in the story, where the story calls them otherwise:
    # glossary:
    #   the name in the story: [what readers call it, another word for it]
    # Slash commands of this story, each asking it one question:
    commands:
      - name: when-will-lorries-come
        description: When will the lorries come?
        question: When will the lorries come?
      - name: what-greta-sand-say
        description: What did Greta Sand say?
        question: What did Greta Sand say?
    # Oldest first. \`npx verbatim import\` adds the next one below.
    versions:
      - id: "000"
        file: 000.txt
        published: 2023-07-13
        label: after the tests
        headline: Well water in Dunmarsh is safe again
        byline: Lena Fisk
    "
  `);
  expect((await runVerbatim(['check', '--corpus', corpus])).status).toBe(0);
});

it('writes with options alone, without a word', async () => {
  const corpus = await writeCorpus({});
  const args = [
    'new-story',
    PAGE,
    '--story',
    'wells',
    '--title',
    'Wells',
    '--published',
    '2023-07-13',
    '--corpus',
    corpus,
  ];
  const { status, stdout } = await runVerbatim([...args, '--commands']);
  expect(status).toBe(0);
  expect(stdout).toContain('Commands it could have, each of them tried:\n  1. /');
  const yaml = await readFile(join(corpus, 'wells/story.yaml'), 'utf8');
  expect(yaml).toContain('title: Wells\n');
  expect(yaml).toContain('\ncommands:\n  - name: ');
  expect(yaml).toContain('published: 2023-07-13\n');
});

it('proposes only what the text answers: each command gives the sentence it was made from', async () => {
  const corpus = await writeCorpus({});
  const args = ['new-story', 'corpus/pars-contract/002.txt', '--story', 'pars', '--commands', '--corpus', corpus];
  const { stdout } = await runVerbatim(args);
  const proposed = [...stdout.matchAll(/^ {2}\d+\. \/(\S+): .*\n {5}(.*)$/gm)];
  expect(proposed.length).toBeGreaterThanOrEqual(5);
  for (const [, name = '', answer = ''] of proposed) {
    const { stdout: reply } = await runVerbatim(['chat', '--corpus', corpus], { input: `/${name}\n` });
    expect(reply.replace(/\s+/g, ' ')).toContain(answer.replace(/\s+/g, ' ').slice(0, 40));
  }
});

it('proposes no command that another story has', async () => {
  const corpus = await writeCorpus({});
  const start = (story: string) => runVerbatim(['new-story', PAGE, '--story', story, '--commands', '--corpus', corpus]);
  await start('one');
  const { stdout } = await start('two');
  expect(stdout).not.toContain('Commands it could have');
  expect(stdout).toContain('No command is proposed: none that was tried gave back the sentence it was made from.\n');
  expect((await runVerbatim(['check', '--corpus', corpus])).status).toBe(0);
});

it('writes nothing when the story is there already, or nobody says what to begin with', async () => {
  const corpus = await writeCorpus({
    'a/story.yaml': 'title: A\nversions: [{ id: "1", file: 1.txt }]',
    'a/1.txt': 'Hi.',
  });
  const { status, stderr } = await runVerbatim(['new-story', PAGE, '--story', 'a', '--corpus', corpus]);
  expect([status, stderr]).toEqual([
    1,
    'verbatim: there is a story a already; a further version is added with: verbatim import\n',
  ]);
  expect((await type(['new-story', '--corpus', corpus], [])).status).toBe(1);
  expect((await runVerbatim(['new-story', '--corpus', corpus])).status).toBe(2);
  expect((await runVerbatim(['new-story', PAGE, '--corpus', corpus])).status).toBe(2);
  expect(await readdir(corpus)).toEqual(['a']);
});

it('import asks a person before it writes', async () => {
  const corpus = await writeCorpus({});
  const args = ['import', PAGE, '--story', 'wells', '--corpus', corpus];
  const refused = await type(args, ['n']);
  expect([refused.status, refused.stderr]).toEqual([1, 'verbatim: nothing was written\n']);
  expect(refused.shown).toContain('I made coffee with it this morning');
  expect(await readdir(corpus)).toEqual([]);
  expect((await type(args, ['y'])).status).toBe(0);
  expect(await readdir(join(corpus, 'wells'))).toEqual(['000.txt', 'story.yaml']);
});
