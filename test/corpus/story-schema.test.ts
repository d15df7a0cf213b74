import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadCorpus } from '../../src/corpus/load.ts';
import { CorpusError } from '../../src/corpus/problems.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const schema = JSON.parse(await readFile('schema/story.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function fitsSchema(yaml: string): boolean {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', stringKeys: true });
  return document.errors.length === 0 && validate(document.toJS());
}

async function findProblems(yaml: string): Promise<readonly string[]> {
  const corpus = await writeCorpus({ 'a/story.yaml': yaml, 'a/1.txt': 'The bridge is closed.', 'a/b/2.txt': 'Open.' });
  try {
    await loadCorpus(corpus, { reservedCommandNames: ['ask'] });
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.problems.map(({ field, message }) => `${field}: ${message}`);
  }
}

const VERSIONS = 'versions: [{ id: "1", file: 1.txt }]\n';
const version = (fields: string) => `title: A\nversions: [{ ${fields} }]\n`;
const story = (fields: string) => `title: A\n${fields}\n${VERSIONS}`;
const command = (name: string) => story(`commands: [{ name: ${name}, description: D, question: Q? }]`);

const GOOD = [
  story(''),
  `title: "  A  "\n${VERSIONS}`,
  `title: |\n  A\n${VERSIONS}`,
  story('language: pt-BR'),
  story('glossary:'),
  story('glossary: { PARS: [a database, the system] }'),
  story('commands:\nquestions:\nchannels:\nservers:'),
  story('commands: []\nquestions: []\nchannels: []\nservers: []'),
  command('when-bridge-closes'),
  command("l'été_2"),
  command('ไทย'),
  story('questions: [{ ask: [is it closed?], quote: the bridge is "closed" }]').replace('"closed"', 'closed'),
  story('questions:\n  - ask: [is it closed?]\n    quote: >\n      The bridge\n      is closed.'),
  story('channels: ["123456789012345678"]\nservers: ["1", "12345678901234567890"]'),
  version('id: "000", file: b/2.txt'),
  version('id: a.b-C, file: ./1.txt'),
  ...['2018-07-09', '2018-07-09T18:00:00-04:00', '2018-07-09T22:00Z', '2018-07-09T22:00:00.123456789+14:00'].map(
    (date) => version(`id: "1", file: 1.txt, published: ${date.includes(':') ? `"${date}"` : date}`),
  ),
  version('id: "1", file: 1.txt, label: l, headline: h, byline: b, source: s, url: "https://a.example/x?y#z"'),
  version('id: "1", file: 1.txt, url: "HTTP://a.example"'),
];

const BAD = [
  '',
  'just words',
  '- a list',
  'title: A\n',
  VERSIONS,
  'title: A\ntitle: B\nversions: []',
  'title: A\nversions: []\n',
  'title: A\nversions:\n',
  'title: A\nversions: { id: "1", file: 1.txt }\n',
  `title:\n${VERSIONS}`,
  `title: ""\n${VERSIONS}`,
  `title: " "\n${VERSIONS}`,
  `title: 5\n${VERSIONS}`,
  `title: [A]\n${VERSIONS}`,
  `title: "A\\nB"\n${VERSIONS}`,
  `title: "A\\tB"\n${VERSIONS}`,
  `title: ${'x'.repeat(201)}\n${VERSIONS}`,
  story('titel: B'),
  story('language:'),
  story('language: English'),
  story('language: "e"'),
  story('language: en_US'),
  story('glossary: [a]'),
  story('glossary: { PARS: [] }'),
  story('glossary: { PARS: the system }'),
  story('glossary: { " ": [the system] }'),
  story(`glossary: { PARS: [${'x'.repeat(101)}] }`),
  story('commands: { name: a }'),
  story('commands: [{ name: a, description: D }]'),
  story('commands: [{ name: a, description: D, question: Q, extra: 1 }]'),
  story(`commands: [{ name: a, description: ${'x'.repeat(101)}, question: Q }]`),
  story(`commands: [{ name: a, description: D, question: ${'x'.repeat(301)} }]`),
  command('/a'),
  command('A'),
  command('a b'),
  command('a!'),
  command('x'.repeat(33)),
  command('""'),
  command('5'),
  story('questions: [{ ask: is it?, quote: the bridge }]'),
  story('questions: [{ ask: [], quote: the bridge }]'),
  story('questions: [{ ask: [is it?] }]'),
  story('questions: [{ ask: [is it?], quote: "" }]'),
  story('channels: 123456789012345678'),
  story('channels: [123456789012345678]'),
  story('channels: ["123", "123"]'),
  story('servers: ["12a"]'),
  story('servers: ["123456789012345678901"]'),
  version('file: 1.txt'),
  version('id: "1"'),
  version('id: 1, file: 1.txt'),
  version('id: "a b", file: 1.txt'),
  version(`id: ${'x'.repeat(17)}, file: 1.txt`),
  version('id: "1", file: /1.txt'),
  version('id: "1", file: ../b/1.txt'),
  version('id: "1", file: "b\\\\2.txt"'),
  version('id: "1", file: "C:/1.txt"'),
  version('id: "1", file: 1.txt, headline: 5'),
  version('id: "1", file: 1.txt, label: ""'),
  version(`id: "1", file: 1.txt, byline: ${'x'.repeat(301)}`),
  version('id: "1", file: 1.txt, publisched: 2018-07-09'),
  ...[
    'yesterday',
    '2018-7-9',
    '2018-13-01',
    '2018-07-32',
    '2018-07-09T18:00',
    '2018-07-09 18:00Z',
    '2018-07-09T25:00Z',
    '09.07.2018',
  ].map((date) => version(`id: "1", file: 1.txt, published: "${date}"`)),
  version('id: "1", file: 1.txt, url: a.example'),
  version('id: "1", file: 1.txt, url: "ftp://a.example"'),
  version('id: "1", file: 1.txt, url: "https://a.example/x y"'),
  version(`id: "1", file: 1.txt, url: "https://a.example/${'x'.repeat(500)}"`),
];

/** What only the loader can know: other files, other stories, the calendar. */
const BEYOND_THE_SCHEMA = [
  version('id: "1", file: missing.txt'),
  version('id: "1", file: 1.txt, published: 2018-02-30'),
  version('id: "1", file: 1.txt, url: "https://["'),
  'title: A\nversions: [{ id: "1", file: 1.txt }, { id: "1", file: b/2.txt }]\n',
  'title: A\nversions: [{ id: "1", file: 1.txt }, { id: "2", file: ./1.txt }]\n',
  'title: A\nversions: [{ id: "1", file: 1.txt, published: 2018-07-09 }, { id: "2", file: b/2.txt, published: 2018-07-08 }]\n',
  command('ask'),
  story('questions: [{ ask: [is it?], quote: no such words }]'),
];

describe('the loader and the schema agree', () => {
  it.each(GOOD)('that %j is good', async (yaml) => {
    expect(await findProblems(yaml)).toEqual([]);
    expect(fitsSchema(yaml) || validate.errors).toBe(true);
  });

  it.each(BAD)('that %j is bad', async (yaml) => {
    expect(await findProblems(yaml)).not.toEqual([]);
    expect(fitsSchema(yaml)).toBe(false);
  });

  it.each(BEYOND_THE_SCHEMA)('but for %j, which only the loader can know', async (yaml) => {
    expect(await findProblems(yaml)).not.toEqual([]);
    expect(fitsSchema(yaml)).toBe(true);
  });

  it('but for a path that leaves the folder and comes back, which the schema refuses to be on the safe side', async () => {
    const yaml = version('id: "1", file: ../a/1.txt');
    expect(await findProblems(yaml)).toEqual([]);
    expect(fitsSchema(yaml)).toBe(false);
  });

  it('about the shipped story', async () => {
    expect(fitsSchema(await readFile('corpus/pars-contract/story.yaml', 'utf8'))).toBe(true);
  });
});

it('refuses a channel that two stories have, and takes a server that they share', async () => {
  const files = (ids: string) => ({
    'a/story.yaml': `title: A\n${ids}\n${VERSIONS}`,
    'a/1.txt': 'Hi.',
    'b/story.yaml': `title: B\n${ids}\n${VERSIONS}`,
    'b/1.txt': 'Hi.',
  });
  const shared = await loadCorpus(await writeCorpus(files('servers: ["7"]')), { reservedCommandNames: [] });
  expect(shared.map(({ servers, channels }) => [servers, channels])).toEqual([
    [['7'], []],
    [['7'], []],
  ]);
  const refused = loadCorpus(await writeCorpus(files('channels: ["7"]')), { reservedCommandNames: [] });
  await expect(refused).rejects.toThrow(
    'b/story.yaml:2: channels[0]: the channel 7 is that of another story too, in a/story.yaml, line 2',
  );
});
