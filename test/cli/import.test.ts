import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../helpers/corpus-folder.ts';
import { type Answer, redirects, sends, servePages } from '../helpers/pages.ts';
import { runVerbatim } from '../helpers/run-program.ts';

const STORY = {
  'bridge/story.yaml':
    '# ours\ntitle: The bridge\nversions:\n  - id: "1"\n    file: first.txt # the first\n    published: 2024-02-20\n',
  'bridge/first.txt': 'The bridge closes on 3 March.\n',
};
const PAGE = 'test/fixtures/pages/news-json-ld.html';

async function writeText(body: string | Uint8Array, name = 'text.txt'): Promise<string> {
  return join(await writeCorpus({ [name]: body }), name);
}

/** Every file of a folder and what it holds. */
async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return Object.fromEntries(files.map((file, i) => [file.slice(folder.length + 1), contents[i] ?? '']));
}

describe('a version', () => {
  it('is added to a story, its text byte for byte, story.yaml keeping its comments', async () => {
    const corpus = await writeCorpus(STORY);
    const body = '\ufeffThe bridge closes on 4\u00a0March.\r\n\r\n“Sorry.”  ';
    const text = await writeText(body);
    const { status, stdout, stderr } = await runVerbatim([
      'import',
      text,
      '--story',
      'bridge',
      '--corpus',
      corpus,
      '--published',
      '2024-02-27',
      '--label',
      'a day later',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('as version 2 of bridge:\n  published  2024-02-27\n  label      a day later\n');
    expect(await readFile(join(corpus, 'bridge/2.txt'))).toEqual(Buffer.from(body));
    expect(await readFile(join(corpus, 'bridge/story.yaml'), 'utf8')).toBe(
      `${STORY['bridge/story.yaml']}  - id: "2"\n    file: 2.txt\n    published: 2024-02-27\n    label: a day later\n`,
    );
    expect((await runVerbatim(['check', '--corpus', corpus])).stdout).toBe('1 story, 2 versions: no problems\n');
    expect(await readdir(join(corpus, 'bridge'))).toEqual(['2.txt', 'first.txt', 'story.yaml']);
  });

  it('begins a story that is not held, with what the page says, all of it shown', async () => {
    const corpus = join(await writeCorpus({}), 'new');
    const { status, stdout } = await runVerbatim(['import', PAGE, '--story', 'ferry', '--corpus', corpus]);
    expect(status).toBe(0);
    const body = await readFile('test/fixtures/pages/news-json-ld.txt', 'utf8');
    for (const paragraph of body.trim().split('\n\n')) expect(stdout).toContain(`  ${paragraph}\n`);
    expect(await readFile(join(corpus, 'ferry/000.txt'), 'utf8')).toBe(body);
    const yaml = await readFile(join(corpus, 'ferry/story.yaml'), 'utf8');
    expect(yaml).toContain('title: Ferry to Skarn island stops for the winter\nlanguage: en-GB\n');
    expect(yaml).toContain('published: 2024-11-04T06:30:00+01:00\n');
    expect((await runVerbatim(['check', '--corpus', corpus])).status).toBe(0);
  });

  it('has the title it is given, else the headline, else the id', async () => {
    const corpus = await writeCorpus({});
    const text = await writeText('The bridge closes.\n');
    await runVerbatim(['import', text, '--story', 'mill-bridge', '--corpus', corpus]);
    await runVerbatim(['import', text, '--story', 'two', '--title', 'The bridge: again', '--corpus', corpus]);
    const { stdout } = await runVerbatim(['stories', '--corpus', corpus]);
    expect(stdout).toContain('mill-bridge: mill bridge\n');
    expect(stdout).toContain('two: The bridge: again\n');
  });

  it('that keeps the date of the first one is dated by when the page says it was changed, else not at all', async () => {
    const corpus = await writeCorpus({});
    const page = await readFile(PAGE, 'utf8');
    const args = ['--story', 'ferry', '--corpus', corpus];
    await runVerbatim(['import', PAGE, ...args]);
    await runVerbatim(['import', await writeText(page.replace('nine pupils', 'ten pupils'), 'b.html'), ...args]);
    await runVerbatim(['import', await writeText(page.replace('nine pupils', 'six pupils'), 'c.html'), ...args]);
    const { stdout } = await runVerbatim(['stories', '--corpus', corpus]);
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/^ {2}000 {2}2024-11-04T06:30:00\+01:00, /),
      expect.stringMatching(/^ {2}001 {2}2024-11-04T09:12:00\+01:00, /),
      expect.stringMatching(/^ {2}002 {2}undated, /),
    ]);
  });

  it('is shown so that nothing in it reaches the terminal', async () => {
    const text = await writeText('Hi \u001b[31mthere\u0007.\u202e\n');
    const { stdout } = await runVerbatim(['import', text, '--story', 'a', '--corpus', await writeCorpus({})]);
    expect(stdout).toContain('  Hi \ufffd[31mthere\ufffd.\ufffd\n');
  });
});

describe('nothing is written, status 1, for', () => {
  const cases: [string, string | Uint8Array, readonly string[], RegExp][] = [
    [
      'the same text',
      'The bridge closes on 3 March.\n',
      [],
      /version 1, the newest, is the same to the letter; --force/,
    ],
    [
      'the same but for typography',
      'The bridge  closes\non 3\u00a0March.',
      [],
      /the same but for typography or white space/,
    ],
    ['an id that is taken', 'New.', ['--version', '1'], /the id "1" is also that of the version in line 4/],
    ['a date before the newest', 'New.', ['--published', '2024-02-19'], /2024-02-19 is before 2024-02-20/],
    ['no text', '\n \n', [], /there is no text in it/],
    ['another encoding', Buffer.from('caf\u00e9 x', 'latin1'), [], /is not UTF-8/],
  ];
  it.each(cases)('%s', async (_, body, options, message) => {
    const corpus = await writeCorpus(STORY);
    const before = await readAll(corpus);
    const args = ['import', await writeText(body), '--story', 'bridge', '--corpus', corpus, ...options];
    const { status, stdout, stderr } = await runVerbatim(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^verbatim: [^\n]*\n$/);
    expect(stderr).toMatch(message);
    expect(await readAll(corpus)).toEqual(before);
  });

  it('a story with problems', async () => {
    const corpus = await writeCorpus({ ...STORY, 'bridge/story.yaml': 'titel: x\n' });
    const before = await readAll(corpus);
    const { status, stderr } = await runVerbatim([
      'import',
      await writeText('New.'),
      '--story',
      'bridge',
      '--corpus',
      corpus,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean "title"?');
    expect(await readAll(corpus)).toEqual(before);
  });

  const packed = { 'content-encoding': 'gzip' };
  const unending: Answer = (response) => {
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      response.once('drain', write);
    };
    write();
  };
  const pages: Readonly<Record<string, Answer>> = {
    '/file': redirects('file:///etc/passwd'),
    '/circle': redirects('/circle-2'),
    '/circle-2': redirects('/circle'),
    '/unending': unending,
    '/bomb': sends(gzipSync(Buffer.alloc(16 * 1024 * 1024)), packed),
    '/charset': sends(Buffer.from('<p>caf\u00e9', 'latin1')),
    '/429': (response) => response.writeHead(429).end(),
    '/500': (response) => response.writeHead(500).end(),
    '/none': sends('<p>Hi.</p>'),
    '/picture': sends('x', { 'content-type': 'image/png' }),
  };
  it.each<[string, RegExp]>([
    ['/file', /it redirects, and "file:\/\/\/etc\/passwd" begins with file:, and only http: and https: are fetched/],
    ['/circle', /the redirects go in a circle/],
    ['/unending', /it has more than 8 MiB/],
    ['/bomb', /it has more than 8 MiB/],
    ['/charset', /it says its encoding is utf-8, and its bytes are not/],
    ['/404', /the answer was 404: there is no such page/],
    ['/429', /the answer was 429: too many requests were made/],
    ['/500', /the answer was 500: its server has a fault/],
    ['/none', /there is no article in the page/],
    ['/picture', /it is image\/png; expected a page, Markdown or plain text/],
  ])('the address %s', async (path, message) => {
    const corpus = await writeCorpus({});
    const address = `${await servePages(pages)}${path}`;
    const args = ['import', address, '--story', 'a', '--corpus', corpus];
    const { status, stdout, stderr } = await runVerbatim([...args, '--allow-private']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^verbatim: http[^\n]*\n$/);
    expect(stderr).toMatch(message);
    expect(await runVerbatim(args)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^verbatim: [^\n]* 127\.0\.0\.1 is an address of this machine [^\n]*\n$/),
    });
    expect(await readdir(corpus)).toEqual([]);
  });

  it.each(['ftp://127.0.0.1/x', 'https://', 'http://localhost:1/', 'http://a:b@news.example/', 'no-such-file.txt'])(
    '%s',
    async (target) => {
      const corpus = await writeCorpus({});
      const { status, stdout, stderr } = await runVerbatim(['import', target, '--story', 'a', '--corpus', corpus]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^verbatim: [^\n]*\n$/);
      expect(await readdir(corpus)).toEqual([]);
    },
  );
});

it('takes the same text with --force', async () => {
  const corpus = await writeCorpus(STORY);
  const args = [
    'import',
    await writeText('The bridge closes on 3 March.'),
    '--story',
    'bridge',
    '--corpus',
    corpus,
    '--force',
  ];
  expect((await runVerbatim(args)).status).toBe(0);
  expect(await readdir(join(corpus, 'bridge'))).toContain('2.txt');
});

it('fetches a page with --allow-private and keeps its address', async () => {
  const corpus = await writeCorpus({});
  const base = await servePages({
    '/old': redirects('/new'),
    '/new': sends(await readFile('test/fixtures/pages/old-page.html')),
  });
  const { status } = await runVerbatim([
    'import',
    `${base}/old`,
    '--story',
    'a',
    '--corpus',
    corpus,
    '--allow-private',
    '-y',
  ]);
  expect(status).toBe(0);
  expect(await readFile(join(corpus, 'a/story.yaml'), 'utf8')).toContain(`url: ${base}/new\n`);
});

it('leaves a file alone that is no version, and uses one again that a killed import has left', async () => {
  const corpus = await writeCorpus({ ...STORY, 'bridge/2.txt': 'notes' });
  const text = await writeText('New.');
  const args = ['import', text, '--story', 'bridge', '--corpus', corpus];
  await runVerbatim(args);
  expect(await readFile(join(corpus, 'bridge/2.txt'), 'utf8')).toBe('notes');
  expect(await readFile(join(corpus, 'bridge/2-2.txt'), 'utf8')).toBe('New.');
  await writeFile(join(corpus, 'bridge/3.txt'), 'Newer.');
  await runVerbatim(['import', await writeText('Newer.'), '--story', 'bridge', '--corpus', corpus]);
  expect(await readFile(join(corpus, 'bridge/story.yaml'), 'utf8')).toContain('file: 3.txt');
});

it.each([
  [[], 'FILE|URL is missing'],
  [['a.txt'], '--story ID is missing'],
  [['a.txt', '--story', 'A b'], '--story has 1 to 32 characters from a-z, 0-9 and hyphen; not so: "A b"'],
  [['a.txt', '--story', 'a', '--version', 'a b'], '--version takes an id of 1 to 16 characters'],
  [['a.txt', '--story', 'a', '--published', 'yesterday'], '--published takes an ISO 8601 date'],
  [['a.txt', '--story', 'a', '--published', '2024-03-05T09:00'], '--published takes an ISO 8601 date'],
  [['a.txt', '--story', 'a', '--label', ''], '--label takes a few words'],
])('%j is wrong usage', async (args, message) => {
  const { status, stderr } = await runVerbatim(['import', ...args]);
  expect(status).toBe(2);
  expect(stderr).toContain(`verbatim: ${message}`);
});
