import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withEditors } from '../../bench/editors.ts';
import { normalizeText } from '../../src/corpus/normalize.ts';
import { makeStory } from '../helpers/stories.ts';

const DIR = 'bench/editors';
const FILES = readdirSync(DIR).filter((name) => name.endsWith('.json'));
const ANNOUNCEMENTS = '../shared/corpora/nodejs-blog';

describe('withEditors', () => {
  test('gives a story the questions of its file, and leaves one without a file as it is', () => {
    const story = makeStory('news-welcome-redhat', 'A story', 'x'.repeat(4_000));
    const other = makeStory('of-no-file', 'Another', 'Nothing happened.');
    const held = { ...story, versions: ['000', '001'].map((id) => ({ ...story.versions[0], id })) } as typeof story;
    const [edited, same] = withEditors([held, other], DIR);
    expect(edited?.questions.length).toBeGreaterThan(5);
    expect(edited?.questions[0]?.quote).toMatch(/^x+$/);
    expect(same).toBe(other);
  });

  test('names the file whose version the story does not have', () => {
    const story = makeStory('news-welcome-redhat', 'A story', 'x');
    const held = { ...story, versions: [{ ...story.versions[0], id: 'other' }] } as unknown as typeof story;
    expect(() => withEditors([held], DIR)).toThrow(/news-welcome-redhat\.json: version 00\d is not held/);
  });
});

describe.each(FILES)('%s', (file) => {
  const json = readFileSync(join(DIR, file), 'utf8');
  const asked = JSON.parse(json) as readonly { start: number; end: number; version: string; ask: string[] }[];

  test('asks, and points without quoting', () => {
    expect(json).not.toContain('"quote"');
    for (const { start, end, ask } of asked) {
      expect(end).toBeGreaterThan(start);
      expect(ask.length).toBeGreaterThan(0);
    }
  });

  test('points at words of its story', ({ skip }) => {
    const story = join(ANNOUNCEMENTS, file.replace(/\.json$/, ''));
    if (!existsSync(story)) skip(`${story} is not here`);
    for (const { version, start, end } of asked) {
      const words = readFileSync(join(story, `${version}.txt`), 'utf8').slice(start, end);
      expect(normalizeText(words), `${version} ${start}`).toMatch(/^\S[^\n]*\S$/);
    }
  });
});
