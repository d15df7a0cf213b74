import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStoryFile } from '../../src/corpus/story-file.ts';
import { renderNewStory } from '../../src/intake/new-story-yaml.ts';
import { addVersion } from '../../src/intake/story-yaml.ts';

const ENTRY = { id: '002', file: '002.txt', published: '2024-03-05', headline: 'Bridge: "closed"' };
const ADDED = (indent: string) =>
  ['- id: "002"', '  file: 002.txt', '  published: 2024-03-05', `  headline: 'Bridge: "closed"'`]
    .map((line) => `${indent}${line}\n`)
    .join('');

describe('a version is added below the others, all else staying to the byte', () => {
  it.each([
    ['the usual', 'title: A   # ours\nversions:\n  - id: "1"     # first\n    file: 1.txt   # here\n', '  '],
    ['no indent', 'title: A\nversions:\n- id: "1"\n  file: 1.txt\n', ''],
    ['a deep one', 'title:   "A"\nversions:\n    -   id: "1"\n        file: 1.txt\n', '    '],
    ['a dash alone', 'title: A\nversions:\n  -\n    id: "1"\n    file: 1.txt\n', '  '],
    ['an item in braces', 'title: A\nversions:\n  - { id: "1", file: 1.txt }\n', '  '],
  ])('%s', (_, text, indent) => {
    expect(addVersion(text, ENTRY)).toBe(text + ADDED(indent));
  });

  it('without a line break at the end', () => {
    const text = 'title: A\nversions:\n  - id: "1"\n    file: 1.txt';
    expect(addVersion(text, ENTRY)).toBe(`${text}\n${ADDED('  ')}`);
  });

  it('with other keys and comments behind', () => {
    const text = 'versions:\n  - id: "1"\n    file: 1.txt # it\n\n# the name\ntitle: A\n# the end\n';
    const [head, tail] = ['versions:\n  - id: "1"\n    file: 1.txt # it\n', '\n# the name\ntitle: A\n# the end\n'];
    expect(addVersion(text, ENTRY)).toBe(head + ADDED('  ') + tail);
  });

  it('with the line ends of another system', () => {
    const text = 'title: A\nversions:\n  - id: "1"\n    file: 1.txt\n';
    expect(addVersion(text.replaceAll('\n', '\r\n'), ENTRY)).toBe(`${text}${ADDED('  ')}`.replaceAll('\n', '\r\n'));
  });
});

it('keeps comments and order where versions stand in brackets', () => {
  const added = addVersion('# ours\nversions: [{ id: "1", file: 1.txt }] # all\ntitle: A\n', ENTRY);
  expect(Object.keys(parse(added) as object)).toEqual(['versions', 'title']);
  expect(added).toMatch(/^# ours\n/);
  expect(added).toContain('# all');
  expect((parse(added) as { versions: unknown[] }).versions).toEqual([{ id: '1', file: '1.txt' }, ENTRY]);
});

const line = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).map((text) => {
  const clean = text.replace(/[\s\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
  return clean === '' ? 'x' : clean;
});

it('writes any text so that it is read as it was', () => {
  fc.assert(
    fc.property(line, line, line, (title, headline, label) => {
      const first = { id: '000', file: '000.txt', headline };
      const text = renderNewStory({ title, language: 'en', commands: [], versions: [first] });
      const { yaml, versions, ...story } = readStoryFile(
        'a/story.yaml',
        addVersion(text, { id: '1', file: '1.txt', label }),
      );
      expect(yaml.problems).toEqual([]);
      expect(story.title).toBe(title);
      expect(versions.map(({ facts }) => facts)).toEqual([
        { id: '000', headline },
        { id: '1', label },
      ]);
    }),
    { numRuns: 300 },
  );
});
