import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FetchOptions } from '../../src/intake/fetch-page.ts';
import { fetchPage } from '../../src/intake/fetch-page.ts';
import { type Answer, redirects, sends, servePages } from '../helpers/pages.ts';

const PAGE = '<p>Hi.</p>';

async function fetchFrom(answers: Readonly<Record<string, Answer>>, options: Partial<FetchOptions> = {}) {
  const base = await servePages(answers);
  return { base, fetched: fetchPage(`${base}/`, { allowPrivate: true, ...options }) };
}

describe('a page', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('is fetched, packed as %s', async (encoding, body) => {
    const { base, fetched } = await fetchFrom({ '/': sends(body, { 'content-encoding': encoding }) });
    const { url, contentType, bytes } = await fetched;
    expect([url, contentType, Buffer.from(bytes).toString()]).toEqual([`${base}/`, 'text/html; charset=utf-8', PAGE]);
  });

  it('is fetched through redirects, and known by its last address', async () => {
    const { base, fetched } = await fetchFrom({
      '/': redirects('a/b', 301),
      '/a/b': redirects('/c'),
      '/c': sends(PAGE),
    });
    expect((await fetched).url).toBe(`${base}/c`);
  });

  it('is asked for in our name, without a password or what stands behind #', async () => {
    const asked: unknown[] = [];
    const base = await servePages({
      '/?a=b': (response, { headers }) => {
        asked.push(headers['user-agent'], headers.authorization, headers.cookie);
        response.end(PAGE);
      },
    });
    await fetchPage(`${base}/?a=b#part`, { allowPrivate: true });
    expect(asked).toEqual(['verbatim-bot', undefined, undefined]);
  });
});

const endless: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const write = (): void => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
    response.once('drain', write);
  };
  write();
};
const silent: Answer = (response) => void response.writeHead(200).write('<p>');
const half: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('<p>half of');
  setImmediate(() => response.socket?.destroy());
};
const ZEROS = Buffer.alloc(64 * 1024 * 1024);

const FAST = { level: 1 };
const FAST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

describe('is given up in one line:', () => {
  it.each<[string, Readonly<Record<string, Answer>>, RegExp]>([
    ['a circle of redirects', { '/': redirects('/b'), '/b': redirects('/') }, /the redirects go in a circle$/],
    ['a redirect to itself', { '/': redirects('/') }, /circle$/],
    [
      'a redirect to a file',
      { '/': redirects('file:///etc/passwd') },
      /it redirects, and "file:.* only http: and https: are fetched$/,
    ],
    ['a redirect to nothing', { '/': (response) => response.writeHead(302).end() }, /does not say where to$/],
    ['a redirect to what is no address', { '/': redirects('http://') }, /is no address$/],
    ['a redirect with a password', { '/': redirects('http://a:b@127.0.0.1/') }, /with a password is not fetched$/],
    ['a body that never ends', { '/': endless }, /it has more than 8 MiB$/],
    ['a body that never comes', { '/': silent }, /it took longer than 0.3 s$/],
    ['an answer that never comes', { '/': () => undefined }, /it took longer than 0.3 s$/],
    ['a bomb', { '/': sends(gzipSync(ZEROS, FAST), { 'content-encoding': 'gzip' }) }, /it has more than 8 MiB$/],
    [
      'a bomb in deflate',
      { '/': sends(deflateSync(ZEROS, FAST), { 'content-encoding': 'deflate' }) },
      /it has more than 8 MiB$/,
    ],
    [
      'a bomb in Brotli',
      { '/': sends(brotliCompressSync(ZEROS, FAST_BROTLI), { 'content-encoding': 'br' }) },
      /it has more than 8 MiB$/,
    ],
    [
      'a body that is not packed as it says',
      { '/': sends(PAGE, { 'content-encoding': 'gzip' }) },
      /cannot be unpacked$/,
    ],
    [
      'a packed body cut off',
      { '/': sends(gzipSync(PAGE).subarray(0, 15), { 'content-encoding': 'gzip' }) },
      /cannot be unpacked$/,
    ],
    [
      'an unknown packing',
      { '/': sends(PAGE, { 'content-encoding': 'zpaq' }) },
      /is packed as "zpaq", which was not asked for$/,
    ],
    ['a connection that breaks off', { '/': half }, /the connection broke off$/],
    ['404', {}, /the answer was 404: there is no such page$/],
    [
      '429',
      { '/': (r) => r.writeHead(429, { 'retry-after': '30' }).end() },
      /429: too many requests were made; try again later \(in 30 s\)$/,
    ],
    ['500', { '/': (r) => r.writeHead(500).end() }, /500: its server has a fault; try again later$/],
    ['204', { '/': (r) => r.writeHead(204).end() }, /204: no page was sent$/],
  ])('%s', async (_, answers, message) => {
    const { base, fetched } = await fetchFrom(answers, {
      limits: { timeoutMs: message.source.includes('0.3') ? 300 : 10_000 },
    });
    const error = await fetched.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', message: expect.stringMatching(message) });
    expect(String(error)).toMatch(new RegExp(`^IntakeError: ${base}/\\S* was not taken: [^\\n]*$`));
  });

  it('more redirects than anybody needs', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [i === 0 ? '/' : `/${i}`, redirects(`/${i + 1}`)]),
    );
    const { fetched } = await fetchFrom(chain);
    await expect(fetched).rejects.toThrow(/there are more than 5 redirects$/);
  });

  it('a name that is not there, one that cannot be looked up, a port where nothing answers', async () => {
    const fail = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    const fetchNamed = (code: string) =>
      fetchPage('http://name.invalid/', { allowPrivate: false, resolveName: fail(code) });
    await expect(fetchNamed('ENOTFOUND')).rejects.toThrow(/there is no such name$/);
    await expect(fetchNamed('EAI_AGAIN')).rejects.toThrow(/is there a connection\?$/);
    await expect(fetchPage('http://127.0.0.1:1/', { allowPrivate: true })).rejects.toThrow(/nothing answers there$/);
  });
});

describe('an address of this machine or its network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://localhost/',
  ])('%s is refused', async (address) => {
    await expect(fetchPage(address, { allowPrivate: false })).rejects.toThrow(/of this machine or its network/);
  });

  it('is refused behind a name too, whatever else the name has, before anything is sent', async () => {
    let asked = 0;
    const base = await servePages({ '/': () => void asked++ });
    const resolveName = async () => [{ address: '127.0.0.1', family: 4 }];
    const address = base.replace('127.0.0.1', 'news.example');
    await expect(fetchPage(`${address}/`, { allowPrivate: false, resolveName })).rejects.toThrow(
      /news\.example is at 127\.0\.0\.1, which is an address of this machine or its network/,
    );
    expect(asked).toBe(0);
  });

  it('is refused behind a name that was at a public one a moment ago', async () => {
    let lookUps = 0;
    const base = await servePages({ '/': redirects('/again'), '/again': sends(PAGE) });
    const fetched = fetchPage(`${base.replace('127.0.0.1', 'news.example')}/`, {
      allowPrivate: false,
      isPrivate: (address) => address !== '127.0.0.1',
      resolveName: async () => [{ address: lookUps++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    });
    await expect(fetched).rejects.toThrow(/news\.example is at 127\.0\.0\.2, which is an address of this machine/);
    expect(lookUps).toBe(2);
  });

  it.each(['http://127.0.0.2/', 'http://[::ffff:127.0.0.2]/', 'http://inside.example/'])(
    'is refused when a public page redirects to %s',
    async (target) => {
      const base = await servePages({ '/': redirects(target) });
      const fetched = fetchPage(`${base}/`, {
        allowPrivate: false,
        // The page's own address passes for a public one.
        isPrivate: (address) => address !== '127.0.0.1',
        resolveName: async () => [{ address: '127.0.0.2', family: 4 }],
      });
      await expect(fetched).rejects.toThrow(/of this machine or its network/);
    },
  );
});
