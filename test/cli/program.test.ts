import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadSubcommands } from '../../src/cli/program.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';
import { runVerbatim } from '../helpers/run-program.ts';

const subcommands = await loadSubcommands();

describe('help', () => {
  it('names every subcommand', async () => {
    const { status, stdout, stderr } = await runVerbatim(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const { name, summary } of subcommands) expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary}`, 'm'));
    expect((await runVerbatim(['-h'])).stdout).toBe(stdout);
  });

  it('has each under its own name', async () => {
    for (const { name, summary } of subcommands)
      expect((await runVerbatim([name, '--help'])).stdout).toMatch(new RegExp(`^${summary}\\.`, 'i'));
  });

  it('tells the options of one', async () => {
    expect(await runVerbatim(['show', '--help'])).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "Prints a version's body, byte for byte.

      Usage: verbatim show [--corpus DIR] STORY VERSION

        --corpus DIR  folder of the stories (default: CORPUS_DIR, else corpus)
        -h, --help    shows this
      ",
      }
    `);
  });

  it.each(subcommands.map(({ name }) => name))('is there for %s, whatever else is given', async (name) => {
    const { status, stdout } = await runVerbatim([name, '--help', '--corpus', 'nowhere']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: verbatim ${name} [--corpus DIR]`);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'verbatim: a subcommand is missing'],
    [['shwo'], 'verbatim: there is no subcommand "shwo"; did you mean "show"?'],
    [['frobnicate'], 'verbatim: there is no subcommand "frobnicate"'],
    [['show'], 'verbatim: STORY is missing'],
    [['show', 'pars-contract'], 'verbatim: VERSION is missing'],
    [['show', 'pars-contract', '000', '002'], 'verbatim: there is one argument too many: "002"'],
    [['stories', 'x'], 'verbatim: there is one argument too many: "x"'],
    [['check', '--jsn'], "verbatim: Unknown option '--jsn'"],
    [['check', '--corpus'], "verbatim: Option '--corpus <value>' argument missing"],
    [['check', '--corpus', ''], 'verbatim: --corpus needs the name of a folder'],
  ])('%j is one line and the usage', async (args, line) => {
    const { status, stdout, stderr } = await runVerbatim(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toBe(line);
    expect(stderr).toContain('Usage: verbatim ');
  });
});

describe('stories', () => {
  it('lists the stories and their versions', async () => {
    expect(await runVerbatim(['stories'])).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "",
        "stdout": "pars-contract: The mayor, the activists and the PARS contract
        000  2018-07-09, before the meeting, 20 sentences
        002  undated, after the meeting, 24 sentences
      ",
      }
    `);
  });
});

describe('show', () => {
  it.each(['000', '002'])('prints version %s byte for byte', async (id) => {
    const { status, stdout } = await runVerbatim(['show', 'pars-contract', id]);
    expect(status).toBe(0);
    expect(stdout).toBe(await readFile(`corpus/pars-contract/${id}.txt`, 'utf8'));
  });

  it.each([
    [['pars-contrat', '000'], 'there is no story "pars-contrat"; did you mean "pars-contract"?'],
    [['xyz', '000'], 'there is no story "xyz"; held: pars-contract'],
    [['pars-contract', '0001'], 'there is no version "0001"; did you mean "000"?'],
    [['pars-contract', 'latest'], 'there is no version "latest"; held: 000, 002'],
  ])('%j is a failure told in a sentence', async (args, line) => {
    expect(await runVerbatim(['show', ...args])).toEqual({ status: 1, stdout: '', stderr: `verbatim: ${line}\n` });
  });
});

describe('check', () => {
  it('passes a good corpus', async () => {
    expect(await runVerbatim(['check'])).toEqual({
      status: 0,
      stdout: '1 story, 2 versions: no problems\n',
      stderr: '',
    });
  });

  it('names every problem, status 1', async () => {
    const folder = await writeCorpus({ 'a/story.yaml': 'title: A\nversions: [{ id: 000, file: 0.txt }]' });
    const { status, stdout, stderr } = await runVerbatim(['check', '--corpus', folder]);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "a/story.yaml:2: versions[0].id: found 000, a number to YAML; expected an id of 1 to 16 characters from A-Z, a-z, 0-9, dot and hyphen; put it in quotes: id: "000"
      a/story.yaml:2: versions[0].file: there is no file "0.txt"
      "
    `);
    expect(stderr).toBe(`2 problems in ${folder}\n`);
  });
});

describe('the corpus folder', () => {
  it('is --corpus, else CORPUS_DIR, else corpus', async () => {
    const folder = await writeCorpus({
      'a/story.yaml': 'title: A\nversions: [{ id: a, file: a.txt }]',
      'a/a.txt': 'Hi.',
    });
    const env = { CORPUS_DIR: folder };
    expect((await runVerbatim(['stories'], { env })).stdout).toBe('a: A\n  a  undated, 1 sentence\n');
    expect((await runVerbatim(['stories', '--corpus', 'corpus'], { env })).stdout).toContain('pars-contract');
  });

  it('that is refused stops every subcommand with its problems', async () => {
    const { status, stdout, stderr } = await runVerbatim(['stories', '--corpus', 'no-such-folder']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'verbatim: the corpus in no-such-folder is refused for a problem:\n' +
        '  corpus folder: there is no such folder; name it with --corpus or CORPUS_DIR\n',
    );
  });
});
