import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { takeText } from '../../src/intake/take-text.ts';

const FOLDER = 'test/fixtures/pages';

async function takeSaved(name: string) {
  return takeText({ name: `${name}.html`, bytes: await readFile(`${FOLDER}/${name}.html`) });
}

const PAGES = {
  'news-json-ld': {
    language: 'en-GB',
    headline: 'Ferry to Skarn island stops for the winter',
    byline: 'Ida Moen, Per Strand',
    published: '2024-11-04T06:30:00+01:00',
    modified: '2024-11-04T09:12:00+01:00',
    source: 'The Harbour Post',
    url: 'https://harbourpost.example/news/skarn-ferry-stops',
  },
  'open-graph': {
    language: 'en',
    headline: 'Library opens on Sundays',
    published: '2023-05-09T14:05:00+00:00',
    modified: '2023-05-10T08:00:00+00:00',
    source: 'Quarry Hill Gazette',
    url: 'https://gazette.example/2023/05/library-sundays?ref=home',
  },
  'blog-post': {
    language: 'en',
    headline: 'How we moved the footbridge',
    byline: 'Tove Birk',
    published: '2022-09-18T19:40:12+02:00',
  },
  'cookie-banner': { headline: 'Well water in Dunmarsh is safe again', byline: 'Lena Fisk' },
  'latin-1': { language: 'fr', headline: 'Le marché couvert rouvre à Saint-Élan', published: '2021-09-03' },
  typography: {
    language: 'en',
    headline: '“No more than twelve”: choir in the silo',
    byline: 'Bo Rask',
    published: '2020-01-31T18:00:00Z',
  },
  // Its time of day has no offset, so only the day is known.
  'short-notice': {
    language: 'en',
    headline: 'Swimming hall closed on Friday',
    byline: 'Town of Elmsworth',
    published: '2024-02-28',
  },
  'old-page': { headline: 'Minutes of the garden committee' },
  'two-dates': { language: 'en', headline: 'Report on the north pier' },
} as const;

describe.each(Object.entries(PAGES))('%s', (name, facts) => {
  it('gives every paragraph of the article and nothing else', async () => {
    const { body } = await takeSaved(name);
    expect(body).toBe(await readFile(`${FOLDER}/${name}.txt`, 'utf8'));
  });

  it('gives what the page says of it and nothing else', async () => {
    const { body: _, format: __, ...found } = await takeSaved(name);
    expect(found).toEqual(facts);
  });
});

it.each([
  ['no-article', 'there is no article in the page; save its text as a .txt file and import that'],
  ['log-in', 'there is no article in the page; save its text as a .txt file and import that'],
  [
    'script-only',
    'there is no article in the page, only script that would write one in a browser; save its text as a .txt file and import that',
  ],
])('%s is refused', async (name, message) => {
  await expect(takeSaved(name)).rejects.toThrow(message);
});
