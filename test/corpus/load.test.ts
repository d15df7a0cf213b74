import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { CorpusError, formatProblem } from '../../src/corpus/problems.ts';
import type { Files } from '../helpers/corpus-folder.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const OPTIONS = { reservedCommandNames: ['ask', 'help'] };
const BODY = 'The mayor met Monday with activists. “They did not decide,” she said.';

/** A story.yaml with one version, `more` put before its versions. */
function story(more = '', versions = '- id: "000"\n  file: 000.txt\n'): string {
  return `title: A story\n${more}versions:\n${versions}`;
}

async function problemsOf(folder: string): Promise<string[]> {
  const error = await loadCorpus(folder, OPTIONS).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CorpusError);
  return error instanceof CorpusError ? error.problems.map(formatProblem) : [];
}

async function problemsIn(files: Files): Promise<string[]> {
  return problemsOf(await writeCorpus(files));
}

async function problemsWith(more: string, versions?: string): Promise<string[]> {
  return problemsIn({ 'a/story.yaml': story(more, versions), 'a/000.txt': BODY, 'a/001.txt': BODY, 'a/002.txt': BODY });
}

describe('a good corpus', () => {
  it('is loaded whole, in the order of the ids', async () => {
    const folder = await writeCorpus({
      'b/story.yaml': `title: ' The mayor '
language: en-US
glossary: { PARS: [arrest database, the system], ICE: [feds] }
commands:
  - name: who-met
    description: Who met the mayor
    question: Who met the mayor?
questions:
  - ask: [who came?, who was there?]
    quote: "They  did not\\n decide"
versions:
  - id: "000"
    file: texts/first.txt
    published: 2018-07-09
    label: before
    headline: 'A “headline”'
    byline: N. N.
    source: A paper
    url: https://example.org/a?b=c
  - { id: "002", file: second.txt, published: 2018-07-09T18:00:00-04:00 }
  - { id: v3.1, file: third.txt }
`,
      'b/texts/first.txt': BODY,
      'b/second.txt': `\ufeff${BODY}\r\n\r\nMore.\n`,
      'b/third.txt': 'Other.',
      'a-1/story.yaml': story(),
      'a-1/000.txt': BODY,
      'a-1/notes.md': 'left alone',
      'README.md': 'left alone',
      'no-story/000.txt': 'left alone',
      '.draft/story.yaml': 'left alone: {',
    });
    const [a, b, ...others] = await loadCorpus(folder, OPTIONS);
    expect(others).toEqual([]);
    expect(a).toMatchObject({ id: 'a-1', title: 'A story', language: 'en', commands: [], questions: [] });
    expect(b).toMatchObject({
      id: 'b',
      title: 'The mayor',
      language: 'en-US',
      glossary: new Map([
        ['PARS', ['arrest database', 'the system']],
        ['ICE', ['feds']],
      ]),
      commands: [{ name: 'who-met', description: 'Who met the mayor', question: 'Who met the mayor?' }],
      questions: [{ ask: ['who came?', 'who was there?'], quote: 'They did not decide' }],
    });
    expect(b?.versions).toMatchObject([
      { id: '000', order: 0, published: '2018-07-09', headline: 'A “headline”', body: BODY },
      { id: '002', order: 1, published: '2018-07-09T18:00:00-04:00', body: `\ufeff${BODY}\r\n\r\nMore.\n` },
      { id: 'v3.1', order: 2 },
    ]);
    expect(Object.keys(b?.versions[2] ?? {})).not.toContain('published');
  });

  it('may leave lists empty, use anchors and hold links that stay inside', async () => {
    const folder = await writeCorpus({
      'a/story.yaml': story('commands:\nquestions: []\nglossary: { PARS: &names [one], ICE: *names }\n'),
      'a/texts/first.txt': BODY,
    });
    await symlink('texts/first.txt', join(folder, 'a/000.txt'));
    const [held] = await loadCorpus(folder, OPTIONS);
    expect(held?.glossary.get('ICE')).toEqual(['one']);
    expect(held?.versions[0]?.body).toBe(BODY);
  });

  it('is the shipped one', async () => {
    const [held] = await loadCorpus('corpus', OPTIONS);
    expect(held?.versions.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['000', 20],
      ['002', 24],
    ]);
    expect(held?.commands.length).toBeGreaterThanOrEqual(8);
    expect(held?.commands[0]?.name).toBe('when-contract-ends');
  });
});

describe('a corpus folder', () => {
  it('has to be there and to hold a story', async () => {
    expect(await problemsOf('no/such/folder')).toEqual([
      'corpus folder: there is no such folder; name it with --corpus or CORPUS_DIR',
    ]);
    expect(await problemsOf('package.json')).toEqual([
      'corpus folder: this is no folder; name one with --corpus or CORPUS_DIR',
    ]);
    expect(await problemsIn({ 'notes/000.txt': BODY })).toEqual([
      'corpus folder: holds no story: a story is a folder with a story.yaml in it',
    ]);
  });

  it('has story folders with ids for names', async () => {
    expect(await problemsIn({ 'My Story/story.yaml': story(), 'My Story/000.txt': BODY })).toEqual([
      'My Story: folder name: the folder\'s name "My Story" is the story\'s id, which has 1 to 32 characters from a-z, 0-9 and hyphen; rename the folder',
    ]);
  });
});

describe('a story.yaml', () => {
  it.each([
    ['is no YAML', 'title: "A story', /^a\/story\.yaml:1: is not valid YAML: Missing closing "quote$/],
    ['has a key twice', 'title: A\ntitle: B', /^a\/story\.yaml:2: is not valid YAML: Map keys must be unique$/],
    ['is two documents', 'title: A\n---\ntitle: B', /multiple documents/],
    ['is empty', '', /^a\/story\.yaml:1: found nothing; expected keys with values/],
    ['is a list', '- title: A', /^a\/story\.yaml:1: found a list; expected keys with values/],
    ['is a text', 'hello', /^a\/story\.yaml:1: found the text "hello"/],
    ['is no UTF-8', Uint8Array.from([0x74, 0x0a, 0xe9, 0x0a]), /"story\.yaml" is not UTF-8: byte 0xe9 in line 2/],
  ])('%s', async (_, content, expected) => {
    const problems = await problemsIn({ 'a/story.yaml': content, 'a/000.txt': BODY });
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['titel: x\n', 'a/story.yaml:2: titel: unknown key "titel"; did you mean "title"?'],
    ['Glossary: {}\n', 'a/story.yaml:2: Glossary: unknown key "Glossary"; did you mean "glossary"?'],
    [
      'author: x\n',
      'a/story.yaml:2: author: unknown key "author"; known here: title, versions, language, glossary, commands, questions, channels, servers',
    ],
    [
      'language: english\n',
      'a/story.yaml:2: language: "english" will not do: this is no language tag; expected a BCP 47 language tag such as en or pt-BR',
    ],
    ['language: en_US\n', expect.stringContaining('this is no language tag')],
    ['language: 5\n', expect.stringContaining('found 5, a number to YAML')],
    [
      'glossary: [PARS]\n',
      'a/story.yaml:2: glossary: found a list; expected keys with values, each in a line of its own: `key: value`',
    ],
    [
      'glossary: { PARS: database }\n',
      'a/story.yaml:2: glossary.PARS: found the text "database"; expected a list in square brackets: [one name, another]',
    ],
    ['glossary: { PARS: [] }\n', expect.stringContaining('glossary.PARS: "PARS" lists nothing')],
    ['glossary: { PARS: [""] }\n', expect.stringContaining('glossary.PARS[0]: "" will not do: it is empty')],
    ['glossary: { PARS: [2018] }\n', expect.stringContaining('found 2018, a number to YAML; expected a name')],
    ['questions: [{ ask: [a?] }]\n', 'a/story.yaml:2: questions[0].quote: "quote:" is missing'],
    [
      'questions: [{ ask: a?, quote: mayor }]\n',
      expect.stringContaining('questions[0].ask: found the text "a?"; expected a list of questions'),
    ],
    [
      'questions: [{ ask: [a?], quote: the governor met }]\n',
      'a/story.yaml:2: questions[0].quote: no sentence of a version holds "the governor met"; copy words that stand within one sentence',
    ],
    [
      'questions: [{ ask: [a?], quote: activists. They did }]\n',
      expect.stringContaining('no sentence of a version holds'),
    ],
    [`questions: [{ ask: [${'x'.repeat(301)}], quote: mayor }]\n`, expect.stringContaining('300 is the most')],
  ])('%j', async (more, expected) => {
    expect(await problemsWith(more)).toEqual([expected]);
  });

  it('needs a title and a version', async () => {
    expect(await problemsIn({ 'a/story.yaml': 'language: en' })).toEqual([
      'a/story.yaml:1: title: "title:" is missing',
      'a/story.yaml:1: versions: "versions:" is missing',
    ]);
    expect(await problemsIn({ 'a/story.yaml': 'title: 2018\nversions: []' })).toEqual([
      'a/story.yaml:1: title: found 2018, a number to YAML; expected a title of 1 to 200 characters; put it in quotes: title: "2018"',
      'a/story.yaml:2: versions: a story needs at least one version',
    ]);
    expect(await problemsIn({ 'a/story.yaml': 'title: " "\nversions:' })).toEqual([
      'a/story.yaml:1: title: "" will not do: it is empty; expected a title of 1 to 200 characters',
      'a/story.yaml:2: versions: found nothing; expected a list of versions, oldest first, each with id and file',
    ]);
  });
});

describe('a version', () => {
  const good = '  file: 000.txt\n';

  it.each([
    [
      `- id: 000\n${good}`,
      'a/story.yaml:3: versions[0].id: found 000, a number to YAML; expected an id of 1 to 16 characters from A-Z, a-z, 0-9, dot and hyphen; put it in quotes: id: "000"',
    ],
    [`- id: 1.0\n${good}`, expect.stringContaining('put it in quotes: id: "1.0"')],
    [`- id: v 1\n${good}`, expect.stringContaining('versions[0].id: "v 1" will not do')],
    [`- id: ${'1a'.repeat(9)}\n${good}`, expect.stringContaining('versions[0].id')],
    [good.replace('  ', '- '), 'a/story.yaml:3: versions[0].id: "id:" is missing'],
    ['- id: a\n', 'a/story.yaml:3: versions[0].file: "file:" is missing'],
    ['- a\n', expect.stringContaining('versions[0]: found the text "a"')],
    [
      `- id: a\n${good}  pubished: 2018-07-09\n`,
      'a/story.yaml:5: versions[0].pubished: unknown key "pubished"; did you mean "published"?',
    ],
    [
      `- id: a\n${good}- id: a\n  file: 001.txt\n`,
      'a/story.yaml:5: versions[1].id: the id "a" is also that of the version in line 3',
    ],
    [
      `- id: a\n${good}- id: b\n  file: ./000.txt\n`,
      'a/story.yaml:6: versions[1].file: "./000.txt" is also the file of the version in line 4; each version has its own',
    ],
    [`- id: a\n${good}  url: www.example.org\n`, expect.stringContaining('versions[0].url')],
    [`- id: a\n${good}  url: javascript:alert(1)\n`, expect.stringContaining('versions[0].url')],
    [`- id: a\n${good}  label: "two\\nlines"\n`, expect.stringContaining('it has more than one line')],
    [`- id: a\n${good}  headline:\n`, expect.stringContaining('versions[0].headline: found nothing')],
    [
      `- id: a\n${good}  published: 2018-07-10\n- id: b\n  file: 001.txt\n  published: 2018-07-08\n`,
      'a/story.yaml:8: versions[1].published: 2018-07-08 is before 2018-07-10, the date of a version above; versions stand oldest first',
    ],
    [
      `- id: a\n${good}  published: 2018-07-10T00:00Z\n- id: b\n  file: 001.txt\n  published: 2018-07-10\n- id: c\n  file: 002.txt\n  published: 2018-07-09T20:00Z\n`,
      'a/story.yaml:11: versions[2].published: 2018-07-09T20:00Z is before 2018-07-10T00:00Z, the date of a version above; versions stand oldest first',
    ],
  ])('%j', async (versions, expected) => {
    expect(await problemsWith('', versions)).toEqual([expected]);
  });

  it.each([
    ['2018-02-30', 'there is no such day'],
    ['2018-13-01', 'there is no such day'],
    ['0000-01-01', 'there is no such day'],
    ['2019-02-29', 'there is no such day'],
    ['2018-07-09T25:00:00Z', 'there is no such time of day'],
    ['2018-07-09T10:00:00+15:00', 'there is no such offset'],
    ['2018-07-09T10:00:00', 'a time of day needs its offset from UTC'],
    ['2018-07-09 10:00', 'a time of day needs its offset from UTC'],
    ['July 9, 2018', 'this is no ISO 8601 date'],
    ['2018-7-9', 'this is no ISO 8601 date'],
    ['09/07/2018', 'this is no ISO 8601 date'],
  ])('is not dated %s', async (date, fault) => {
    expect(await problemsWith('', `- id: a\n  file: 000.txt\n  published: ${date}\n`)).toEqual([
      `a/story.yaml:5: versions[0].published: "${date}" will not do: ${fault}; expected an ISO 8601 date, 2018-07-09, or date-time with offset, 2018-07-09T18:00:00-04:00`,
    ]);
  });

  it.each(['2018-07-09', '"2018-07-09"', '2020-02-29', '2018-07-09T18:00Z', '2018-07-09T18:00:00.123+05:30'])(
    'may be dated %s',
    async (date) => {
      const versions = `- id: a\n  file: 000.txt\n  published: ${date}\n`;
      const folder = await writeCorpus({ 'a/story.yaml': story('', versions), 'a/000.txt': BODY });
      const [held] = await loadCorpus(folder, OPTIONS);
      expect(held?.versions[0]?.published).toBe(date.replaceAll('"', ''));
    },
  );

  it('may be dated to the day on which another has a time, in whatever zone', async () => {
    const versions =
      '- { id: a, file: 000.txt, published: 2018-07-09T20:00:00-04:00 }\n- { id: b, file: 001.txt, published: 2018-07-09 }\n';
    const files = { 'a/story.yaml': story('', versions), 'a/000.txt': BODY, 'a/001.txt': BODY };
    expect(await loadCorpus(await writeCorpus(files), OPTIONS)).toHaveLength(1);
  });
});

describe("a version's file", () => {
  it.each([
    ['/etc/passwd', '"/etc/passwd" begins at the root, and so leaves the story\'s folder; put the file there'],
    ['C:/000.txt', expect.stringContaining('begins at the root')],
    ['../b/000.txt', '"../b/000.txt" leaves the story\'s folder; put the file there'],
    ['texts\\000.txt', expect.stringContaining('has a backslash; between folders write /')],
    ['00.txt', 'there is no file "00.txt"; did you mean "000.txt"?'],
    ['other.md', 'there is no file "other.md"'],
    ['000.txt/x', 'there is no file "000.txt/x"'],
    ['empty.txt', '"empty.txt" has no text in it'],
    ['spaces.txt', '"spaces.txt" has no text in it'],
    ['folder', '"folder" is a folder, not a text file'],
    ['latin-1.txt', '"latin-1.txt" is not UTF-8: byte 0xe9 in line 2; save it as UTF-8'],
    ['cut.txt', '"cut.txt" is not UTF-8: it ends inside a character; save it as UTF-8'],
    ['surrogate.txt', '"surrogate.txt" is not UTF-8: byte 0xed in line 1; save it as UTF-8'],
    ['utf-16.txt', '"utf-16.txt" is not UTF-8: it looks like UTF-16; save it as UTF-8'],
    ['utf-16-bare.txt', '"utf-16-bare.txt" holds a NUL character; it looks like UTF-16: save it as UTF-8'],
    ['huge.txt', '"huge.txt" has 8.0 MiB; expected at most 8 MiB'],
    ['out.txt', '"out.txt" is a symbolic link that leads out of the story\'s folder; put the file there'],
    ['out/000.txt', expect.stringContaining('is a symbolic link that leads out of')],
    ['circle.txt', '"circle.txt" cannot be read: its symbolic links go in a circle'],
    ['dangling.txt', expect.stringContaining('there is no file "dangling.txt"')],
  ])('%s', async (file, expected) => {
    const folder = await writeCorpus({
      'a/story.yaml': story('', `- { id: a, file: '${file}' }\n`),
      'a/000.txt': BODY,
      'a/empty.txt': '',
      'a/spaces.txt': ' \r\n\u00a0\ufeff\n',
      'a/folder/x': '',
      'a/latin-1.txt': Buffer.from('Le\ncafé.\n', 'latin1'),
      'a/cut.txt': Buffer.from('café').subarray(0, -1),
      'a/surrogate.txt': Uint8Array.from([0x61, 0xed, 0xa0, 0x80]),
      'a/utf-16.txt': Buffer.from('\ufeffHello', 'utf16le'),
      'a/utf-16-bare.txt': Buffer.from('Hello', 'utf16le'),
      'a/huge.txt': file === 'huge.txt' ? 'x'.repeat(8 * 1024 * 1024 + 1) : '',
      'b/story.yaml': story(),
      'b/000.txt': BODY,
    });
    await symlink(join(folder, 'b/000.txt'), join(folder, 'a/out.txt'));
    await symlink('../b', join(folder, 'a/out'));
    await symlink('circle.txt', join(folder, 'a/circle.txt'));
    await symlink('nothing', join(folder, 'a/dangling.txt'));
    const message = (await problemsOf(folder)).map((problem) =>
      problem.replace('a/story.yaml:3: versions[0].file: ', ''),
    );
    expect(message).toEqual([expected]);
  });
});

describe('symbolic links', () => {
  it('may not bring a story or its story.yaml from outside', async () => {
    const outside = await writeCorpus({ 'story.yaml': story(), '000.txt': BODY });
    const folder = await writeCorpus({ 'a/000.txt': BODY });
    await symlink(join(outside, 'story.yaml'), join(folder, 'a/story.yaml'));
    await symlink(outside, join(folder, 'b'));
    expect(await problemsOf(folder)).toEqual([
      'a/story.yaml: "story.yaml" is a symbolic link that leads out of the story\'s folder; put the file there',
      'b: folder: is a symbolic link that leads out of the corpus folder; put the folder itself there',
    ]);
  });

  it('may name the corpus folder itself', async () => {
    const folder = await writeCorpus({ 'real/a/story.yaml': story(), 'real/a/000.txt': BODY });
    await symlink('real', join(folder, 'link'));
    expect(await loadCorpus(join(folder, 'link'), OPTIONS)).toHaveLength(1);
  });
});

describe('topic commands', () => {
  function command(name: string, description = 'D', question = 'Q?'): string {
    return `commands: [{ name: ${name}, description: ${description}, question: ${question} }]\n`;
  }

  it.each(["when-does-it_end'", '"007"', 'où', 'कब', 'wann2'])('may be called %s', async (name) => {
    const folder = await writeCorpus({ 'a/story.yaml': story(command(`${name}`)), 'a/000.txt': BODY });
    expect(await loadCorpus(folder, OPTIONS)).toHaveLength(1);
  });

  it.each([
    ['When-Ends', 'it has capitals; write when-ends'],
    ['when ends', 'it has a space; put hyphens'],
    ['/when-ends', 'the slash is not written'],
    ['when.ends', 'other characters, or too many'],
    ['x'.repeat(33), 'other characters, or too many'],
    ['🎉', 'other characters, or too many'],
  ])('may not be called %s', async (name, fault) => {
    expect(await problemsWith(command(name))).toEqual([
      `a/story.yaml:2: commands[0].name: "${name}" will not do: ${fault}; expected a name that Discord takes: 1 to 32 lower-case letters, digits, hyphens, underscores or apostrophes`,
    ]);
  });

  it('describe themselves in a hundred characters, and ask a question', async () => {
    expect(await problemsWith(command('a', 'x'.repeat(101), '""'))).toEqual([
      expect.stringContaining('commands[0].description: '),
      expect.stringContaining('commands[0].question: "" will not do: it is empty'),
    ]);
  });

  it('have names of their own', async () => {
    const two = 'commands:\n- { name: a, description: D, question: Q }\n- { name: a, description: D, question: Q }\n';
    expect(
      await problemsIn({
        'a/story.yaml': story(two),
        'a/000.txt': BODY,
        'b/story.yaml': story('commands:\n- { name: a, description: D, question: Q }\n'),
        'b/000.txt': BODY,
        'c/story.yaml': story(command('ask')),
        'c/000.txt': BODY,
      }),
    ).toEqual([
      'a/story.yaml:4: commands[1].name: the name "a" is also that of the command in a/story.yaml, line 3; give it another',
      'b/story.yaml:3: commands[0].name: the name "a" is also that of the command in a/story.yaml, line 3; give it another',
      'c/story.yaml:2: commands[0].name: the name "ask" is also that of a built-in command; give it another',
    ]);
  });

  it('are a hundred at most, the built-in ones counted', async () => {
    const list = (prefix: string, count: number) =>
      `commands:\n${Array.from({ length: count }, (_, i) => `- { name: ${prefix}${i}, description: D, question: Q }\n`).join('')}`;
    const files = (count: number) => ({
      'a/story.yaml': story(list('a', 50)),
      'a/000.txt': BODY,
      'b/story.yaml': story(list('b', count)),
      'b/000.txt': BODY,
    });
    expect(await loadCorpus(await writeCorpus(files(48)), OPTIONS)).toHaveLength(2);
    expect(await problemsIn(files(50))).toEqual([
      'b/story.yaml:51: commands[48].name: this is one command more than the 100 that Discord takes, the 2 built-in ones counted',
    ]);
  });
});

describe('every problem', () => {
  it('of every story is told at once, in a message that can be read', async () => {
    const folder = await writeCorpus({
      'a/story.yaml':
        'titel: A\nversions:\n- { id: 000, file: 000.txt }\n- { id: b, file: b.txt, published: 2018-02-30 }\n',
      'b/story.yaml': story('', '- { id: a, file: ../a/000.txt }\n'),
      'b/000.txt': BODY,
      'c/story.yaml': story(),
      'c/000.txt': BODY,
    });
    const error = await loadCorpus(folder, OPTIONS).catch((reason: unknown) => reason);
    expect(String(error).replace(folder, 'FOLDER')).toMatchInlineSnapshot(`
      "CorpusError: the corpus in FOLDER is refused for 7 problems:
        a/story.yaml:1: titel: unknown key "titel"; did you mean "title"?
        a/story.yaml:1: title: "title:" is missing
        a/story.yaml:3: versions[0].id: found 000, a number to YAML; expected an id of 1 to 16 characters from A-Z, a-z, 0-9, dot and hyphen; put it in quotes: id: "000"
        a/story.yaml:3: versions[0].file: there is no file "000.txt"
        a/story.yaml:4: versions[1].published: "2018-02-30" will not do: there is no such day; expected an ISO 8601 date, 2018-07-09, or date-time with offset, 2018-07-09T18:00:00-04:00
        a/story.yaml:4: versions[1].file: there is no file "b.txt"
        b/story.yaml:3: versions[0].file: "../a/000.txt" leaves the story's folder; put the file there"
    `);
  });

  it('has file, field, what was found and what was expected', async () => {
    const folder = await writeCorpus({
      'a/story.yaml': story('', '- { id: 000, file: 000.txt }\n'),
      'a/000.txt': BODY,
    });
    await expect(loadCorpus(folder, OPTIONS)).rejects.toMatchObject({
      problems: [
        {
          file: 'a/story.yaml',
          line: 3,
          field: 'versions[0].id',
          found: '000, a number to YAML',
          expected: 'an id of 1 to 16 characters from A-Z, a-z, 0-9, dot and hyphen',
        },
      ],
    });
  });
});

describe('whatever the files hold', () => {
  const word = fc.constantFrom(
    ...[
      'title',
      'versions',
      'id',
      'file',
      '000.txt',
      'commands',
      'name',
      ':',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '[',
      ']',
      '{',
      '}',
    ],
    ...[
      '"',
      "'",
      '&a',
      '*a',
      '!!set',
      '? ',
      '<<',
      '|',
      '>',
      '#',
      '%YAML 1.1',
      '---',
      '...',
      'null',
      '~',
      '1',
      '.',
      '\t',
      '@',
    ],
  );
  const garbage = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
    fc.json().map((json) => `title: A\nversions: ${json}`),
    fc.uint8Array({ maxLength: 40 }),
  );

  it('the answer is stories or a CorpusError', async () => {
    const folder = await writeCorpus({ 'a/000.txt': BODY });
    await fc.assert(
      fc.asyncProperty(garbage, async (content) => {
        await writeFile(join(folder, 'a/story.yaml'), content);
        await loadCorpus(folder, OPTIONS).catch((error: unknown) => expect(error).toBeInstanceOf(CorpusError));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['deep nesting', '['.repeat(100_000)],
    ['deep mappings', '{a: '.repeat(50_000)],
    ['an alias of itself', 'title: A\nversions: &v [*v, *v]'],
    ['aliases of aliases', `title: A\nglossary: ${'&a [x]'}\nversions: [*a, *a, *b]`],
    ['a key without name', 'title: A\n: B\n? [a]\n: C\nversions: []'],
    ['prototype keys', 'title: A\n__proto__: B\nconstructor: C\nversions: []'],
  ])('%s is refused', async (_, content) => {
    expect((await problemsIn({ 'a/story.yaml': content })).length).toBeGreaterThan(0);
  });

  it('a story that vanishes meanwhile is a problem, no crash', async () => {
    const folder = await writeCorpus({ 'b/story.yaml': story(), 'b/000.txt': BODY });
    for (let i = 0; i < 20; i++) {
      await mkdir(join(folder, 'a'), { recursive: true });
      await writeFile(join(folder, 'a/story.yaml'), story());
      const loading = loadCorpus(folder, OPTIONS).catch((error: unknown) => expect(error).toBeInstanceOf(CorpusError));
      await rm(join(folder, 'a'), { recursive: true });
      await loading;
    }
  });
});
