import { expect, it } from 'vitest';
import { takeText } from '../../src/intake/take-text.ts';

function take(text: string, name = 'a.md') {
  return takeText({ name, bytes: Buffer.from(text) });
}

it('gives the text as it would be shown, a paragraph a paragraph', async () => {
  const { body } = await take(`The **contract** ends [Aug. 31](https://a.example/x "title"), the city
said &ndash; it's \`final\`.

## What now

- one *thing*
- another
  with more

1. first
2. second

> "We knew," she said.

\`\`\`
npm i

x  y
\`\`\`

| Part | Cost |
| --- | --- |
| Head | 7 |

![a picture](x.png)

<script>alert(1)</script>

---

The end.\\
Really.
`);
  expect(body).toMatchInlineSnapshot(`
    "The contract ends Aug. 31, the city said – it's final.

    What now

    one thing

    another with more

    first

    second

    "We knew," she said.

    npm i

    x  y

    Part	Cost

    Head	7

    The end.
    Really.
    "
  `);
});

it('takes the facts of the front matter', async () => {
  const found = await take(
    '---\ntitle: "The bridge: closed"\nauthor: Jane Roe\ndate: 2024-03-05T09:00:00+01:00\ncanonical: https://a.example/bridge\ntags: [a]\n---\n# The bridge: closed\n\nIt is closed.\n',
  );
  expect(found).toEqual({
    format: 'markdown',
    body: 'It is closed.\n',
    headline: 'The bridge: closed',
    byline: 'Jane Roe',
    published: '2024-03-05T09:00:00+01:00',
    url: 'https://a.example/bridge',
  });
});

it('takes the one heading of the first rank as the headline when it stands first', async () => {
  expect(await take('# The bridge\n\nIt is closed.\n')).toMatchObject({
    headline: 'The bridge',
    body: 'It is closed.\n',
  });
  expect(await take('It is closed.\n\n# The bridge\n')).toEqual({
    format: 'markdown',
    body: 'It is closed.\n\nThe bridge\n',
  });
  expect(await take('# One\n\nIt is closed.\n\n# Two\n')).toEqual({
    format: 'markdown',
    body: 'One\n\nIt is closed.\n\nTwo\n',
  });
});

it('leaves a date out that could be read in two ways, and front matter that is none', async () => {
  expect(await take('---\ndate: 03/05/2024\n---\nHi.\n')).toEqual({ format: 'markdown', body: 'Hi.\n' });
  expect((await take('---\nHi there.\n---\n')).body).toContain('Hi there.');
});

it('takes plain text byte for byte, whatever is in it', async () => {
  const text = '\ufeff# Not a heading\r\n\r\n\u00a0 “x” &amp; <b>y</b>\t \n\n\n';
  expect(await take(text, 'a.txt')).toEqual({ format: 'text', body: text });
  expect(await take(text, 'README')).toEqual({ format: 'text', body: text });
});

it.each([
  ['a.txt', Buffer.from(' \n'), /there is no text in it/],
  ['a.md', Buffer.from('# Only a headline\n'), /there is no text in it/],
  ['a.txt', Buffer.from('caf\u00e9 x', 'latin1'), /"a\.txt" is not UTF-8: byte 0xe9 in line 1; save it as UTF-8/],
])('%s is refused', async (name, bytes, message) => {
  await expect(takeText({ name, bytes })).rejects.toThrow(message);
});

it.each([
  ['x', 'text/html; charset=utf-8', 'html'],
  ['x.md', 'text/plain', 'markdown'],
  ['x.html', 'text/plain', 'text'],
  ['x', 'text/markdown', 'markdown'],
])('%s sent as %s is %s', async (name, contentType, format) => {
  const bytes = Buffer.from(
    `<article><p>${'It is closed for repairs until the end of March, the city said. '.repeat(5)}</p></article>`,
  );
  expect((await takeText({ name, contentType, bytes })).format).toBe(format);
});

it('refuses what is no text', async () => {
  const source = { name: 'x', contentType: 'application/pdf', bytes: Buffer.from('%PDF') };
  await expect(takeText(source)).rejects.toThrow('it is application/pdf; expected a page, Markdown or plain text');
});
