import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/corpus/story.ts';
import type { Counterpart } from '../../src/versions/links.ts';
import { linkVersions } from '../../src/versions/links.ts';
import { makeStory } from '../helpers/versions.ts';

const STORY = makeStory(
  'The dam at Orrin broke on Sunday. Engineers had warned of cracks in the wall. Two villages were flooded.',
  'The dam at Orrin broke on Sunday night. Engineers had warned of cracks in its wall. Three villages were flooded.',
  'The dam at Orrin broke on Sunday night. Rescuers came by boat. Four villages were flooded, officials said.',
  'Engineers had warned of cracks in the wall. The dam at Orrin broke on Sunday night.',
);

function ask(story: Story, order: number, index: number) {
  const version = story.versions[order];
  const sentence = version?.sentences[index];
  if (version === undefined || sentence === undefined) throw new Error('no such sentence');
  return { version, sentence };
}

function show(counterparts: readonly Counterpart[]): string[] {
  return counterparts.map((counterpart) => {
    const { version, relation } = counterpart;
    if (relation === 'absent') return `${version.id} absent`;
    const texts = counterpart.sentences.map(({ start, end }) => version.body.slice(start, end));
    return `${version.id} ${relation} ${texts.join(' | ')}`;
  });
}

const elsewhere = (story: Story, order: number, index: number) => {
  const { version, sentence } = ask(story, order, index);
  return show(linkVersions(story).elsewhere(version, sentence));
};

describe('elsewhere', () => {
  it('follows a statement through the versions', () => {
    expect(elsewhere(STORY, 0, 2)).toEqual([
      '001 changed Three villages were flooded.',
      '002 changed Four villages were flooded, officials said.',
      '003 absent',
    ]);
  });

  it('follows it back as well', () => {
    expect(elsewhere(STORY, 2, 2)).toEqual([
      '000 changed Two villages were flooded.',
      '001 changed Three villages were flooded.',
      '003 absent',
    ]);
  });

  it('finds what was left out and came back', () => {
    expect(elsewhere(STORY, 0, 1)).toEqual([
      '001 reworded Engineers had warned of cracks in its wall.',
      '002 absent',
      '003 unchanged Engineers had warned of cracks in the wall.',
    ]);
  });

  it('finds it again in other words only when it is very like', () => {
    const rain = 'Rain is expected.';
    const first = 'Engineers had warned of deep cracks in the wall.';
    const very = makeStory(`${first} ${rain}`, rain, `${rain} The engineers had warned of deep cracks in its wall.`);
    expect(elsewhere(very, 0, 0)).toEqual([
      '001 absent',
      '002 reworded The engineers had warned of deep cracks in its wall.',
    ]);
    const little = makeStory(`${first} ${rain}`, rain, `${rain} Engineers praised the wall with its cracks as safe.`);
    expect(elsewhere(little, 0, 0)).toEqual(['001 absent', '002 absent']);
  });

  it('tells changes from the older to the newer version, whichever was asked about', () => {
    const links = linkVersions(STORY);
    const changesTo = (order: number, other: number) => {
      const { version, sentence } = ask(STORY, order, 2);
      const counterpart = links.elsewhere(version, sentence).find((found) => found.version.order === other);
      return counterpart?.relation === 'absent' ? [] : counterpart?.changes.map(({ from, to }) => [from, to]);
    };
    expect(changesTo(0, 1)).toEqual([['Two', 'Three']]);
    expect(changesTo(1, 0)).toEqual([['Two', 'Three']]);
  });

  it('says nothing of a sentence with two look-alikes', () => {
    const story = makeStory(
      'The northern ferry carries forty cars to Ulla. Rain is expected.',
      'The southern ferry carries forty cars to Ulla. Rain is expected. The eastern ferry carries forty cars to Ulla.',
    );
    expect(elsewhere(story, 0, 0)).toEqual(['001 absent']);
  });

  it('keeps together what became one', () => {
    const one = 'Ana Ruiz, who leads the harbour trust, said dredging the harbour starts in spring.';
    const two = ['Ana Ruiz leads the harbour trust.', 'She said dredging the harbour starts in spring.'] as const;
    const story = makeStory(two.join(' '), one, one);
    expect(elsewhere(story, 0, 0)).toEqual([`001 reworded ${one}`, `002 reworded ${one}`]);
    expect(elsewhere(story, 2, 0)).toEqual([`000 reworded ${two.join(' | ')}`, `001 unchanged ${one}`]);
  });

  it('has nothing to say of the only version', () => {
    expect(elsewhere(makeStory('It rained.'), 0, 0)).toEqual([]);
  });
});

describe('history', () => {
  it('has the statement itself in its place', () => {
    const { version, sentence } = ask(STORY, 1, 2);
    expect(show(linkVersions(STORY).history(version, sentence))).toEqual([
      '000 changed Two villages were flooded.',
      '001 unchanged Three villages were flooded.',
      '002 changed Four villages were flooded, officials said.',
      '003 absent',
    ]);
  });
});

describe('firstVersionSaying', () => {
  it.each([
    ['what was reworded later', 3, 0, '000'],
    ['what was another number before', 1, 2, '001'],
    ['what was not said before', 2, 1, '002'],
  ])('finds %s', (_, order, index, expected) => {
    const { version, sentence } = ask(STORY, order, index);
    expect(linkVersions(STORY).firstVersionSaying(version, sentence).version.id).toBe(expected);
  });
});

describe('align', () => {
  it('computes an alignment once', () => {
    const [first, second] = STORY.versions;
    if (first === undefined || second === undefined) throw new Error('no versions');
    const links = linkVersions(STORY);
    expect(links.align(first, second)).toBe(links.align(first, second));
    expect(links.align(second, first).rows.map((row) => row.relation)).toEqual(['reworded', 'reworded', 'changed']);
  });
});

it('finds the very words of somebody again, though a look-alike stands beside them', () => {
  const inspector = '"They knew exactly what they wanted," said Inspector Rosa Keane, who leads the investigation.';
  const story = makeStory(
    `${inspector} The museum's director, Colin Amesbury, said the museum would stay open.`,
    '"They knew exactly what they wanted," said the museum\'s director, Colin Amesbury. Amesbury said the museum would be closed until Tuesday.',
  );
  expect(elsewhere(story, 1, 0)).toEqual([`000 changed ${inspector}`]);
});
