import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** A question file of the project: what is asked, and the spans of the story's versions that answer it. */
interface QuestionFile {
  readonly file: string;
  readonly storyDir: string;
}

const FILES: readonly QuestionFile[] = [
  { file: 'test/fixtures/pars-contract.questions.json', storyDir: 'corpus/pars-contract' },
  { file: 'test/fixtures/tellin-bridge.questions.json', storyDir: 'test/fixtures/corpus/tellin-bridge' },
];
const KINDS =
  'when who where what why how yesno changed version-scoped typo paraphrase unanswerable off-topic adversarial';
const BEHAVIOURS = 'answer abstain diff provenance correct_premise answer_or_abstain';

interface Gold {
  readonly version: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly id: string;
  readonly story: string;
  readonly question: string;
  readonly kind: string;
  readonly expected_behaviour: string;
  readonly expected_version: string | null;
  readonly min_gold: number;
  readonly gold: readonly Gold[];
  readonly near_quotes: readonly Gold[];
}

function readBodies(storyDir: string): Map<string, string> {
  const story = parse(readFileSync(join(storyDir, 'story.yaml'), 'utf8')) as {
    versions: { id: string; file: string }[];
  };
  return new Map(story.versions.map(({ id, file }) => [id, readFileSync(join(storyDir, file), 'utf8')]));
}

describe.each(FILES)('$file', ({ file, storyDir }) => {
  const items = JSON.parse(readFileSync(file, 'utf8')) as Item[];
  const bodies = readBodies(storyDir);

  it('quotes the versions exactly', () => {
    const quotes = items.flatMap((item) => [...item.gold, ...item.near_quotes]);
    expect(quotes.length).toBeGreaterThan(150);
    const wrong = quotes.filter(({ version, quote, start, end }) => bodies.get(version)?.slice(start, end) !== quote);
    expect(wrong).toEqual([]);
  });

  it('names each question once, with known kinds and behaviours', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.question)).size).toBe(items.length);
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(KINDS.split(' ')));
    for (const item of items) expect(BEHAVIOURS.split(' ')).toContain(item.expected_behaviour);
    for (const item of items) expect(storyDir.endsWith(`/${item.story}`), item.id).toBe(true);
  });

  it('has gold for what the story answers, in the version that is expected, and none for what it does not', () => {
    for (const item of items) {
      const { gold, min_gold: minGold, expected_version: version, expected_behaviour: behaviour } = item;
      if (behaviour === 'abstain') expect(gold, item.id).toEqual([]);
      if (['answer', 'diff', 'provenance'].includes(behaviour)) expect(minGold, item.id).toBeGreaterThan(0);
      expect(gold.length, item.id).toBeGreaterThanOrEqual(minGold);
      if (version !== null && version !== 'both') {
        for (const { version: held } of gold) expect(held, item.id).toBe(version);
      }
    }
  });

  it('asks for a refusal in a third to a half of its questions', () => {
    const refusals = items.filter((item) => ['abstain', 'correct_premise'].includes(item.expected_behaviour));
    expect(refusals.length / items.length).toBeGreaterThan(0.28);
    expect(refusals.length / items.length).toBeLessThan(0.5);
  });
});
