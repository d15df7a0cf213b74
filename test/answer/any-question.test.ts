import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { cleanQuestion } from '../../src/answer/clean.ts';
import { readQuestion } from '../../src/answer/question.ts';
import type { Story } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';
import { buildLibrary } from '../../src/library.ts';
import { expectSound } from '../helpers/check-answer.ts';
import { cpuTimeMs } from '../helpers/cpu-time.ts';
import { loadStory, STRIKE_STORY } from '../helpers/two-version-story.ts';

const WORDS =
  `The mayor met Anna Kovac on Monday because 17 nurses left. "We said no," she told the U.S. council; $5 million
was cut at 6 p.m. (Aug. 31) – café naïve 東京 … He didn’t. Dr. Who's 1,000 friends don't`.split(/\s+/);

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 18 }).map((words) => words.join(' '));
const body = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));
const published = fc.constantFrom(undefined, '2018-07-09', '2020-02-29T23:00:00+02:00');

const story: fc.Arbitrary<Story> = fc
  .record({
    bodies: fc.array(fc.tuple(body, published), { minLength: 1, maxLength: 4 }),
    glossary: fc.array(fc.tuple(word, fc.array(word, { maxLength: 2 })), { maxLength: 2 }),
    questions: fc.array(fc.record({ ask: fc.array(paragraph, { maxLength: 2 }), quote: word }), { maxLength: 2 }),
    label: fc.constantFrom(undefined, 'before the vote'),
  })
  .map(({ bodies, glossary, questions, label }) => ({
    id: 'any',
    title: 'Any story',
    language: 'en',
    glossary: new Map(glossary),
    commands: [],
    questions,
    channels: [],
    servers: [],
    versions: bodies.map(([text, date], order) =>
      buildVersion(
        {
          id: String(order).padStart(3, '0'),
          ...(date === undefined ? {} : { published: date }),
          ...(label === undefined || order > 0 ? {} : { label }),
        },
        order,
        text,
        'en',
      ),
    ),
  }));

const OPENERS = [
  'who',
  'when',
  'what changed',
  'what did',
  'which version first mentions',
  'why did',
  'how many',
  'was',
  'compare',
  '',
];
const question = fc
  .tuple(
    fc.constantFrom(...OPENERS),
    fc.array(word, { maxLength: 8 }),
    fc.constantFrom('?', '', ' in version 001?', ' as of 2019-01-01'),
  )
  .map(([opener, words, end]) => `${opener} ${words.join(' ')}${end}`);

describe('whatever is asked of whatever story', () => {
  test('every answer is sound and every quotation exact', () => {
    fc.assert(
      fc.property(story, fc.array(question, { minLength: 1, maxLength: 3 }), (any, questions) => {
        const library = buildLibrary([any]);
        for (const asked of questions) expectSound(answerQuestion(library, { question: asked }), any);
      }),
      { numRuns: 60 },
    );
  });

  test('a question about one version is answered from no other', () => {
    fc.assert(
      fc.property(story, fc.array(word, { maxLength: 8 }), fc.nat(3), (any, words, order) => {
        const library = buildLibrary([any]);
        const version = (any.versions[order] ?? any.versions[0])?.id ?? '';
        const answer = answerQuestion(library, { question: `who ${words.join(' ')}?`, version });
        expectSound(answer, any);
        if (answer.outcome === 'answered' || answer.outcome === 'premise-denied')
          for (const quotation of answer.quotations) expect(quotation.version).toBe(version);
      }),
      { numRuns: 40 },
    );
  });

  test('the same question gets the same answer twice', () => {
    fc.assert(
      fc.property(story, question, (any, asked) => {
        const library = buildLibrary([any]);
        expect(answerQuestion(library, { question: asked })).toEqual(answerQuestion(library, { question: asked }));
      }),
      { numRuns: 10 },
    );
  });
});

const LONGEST = 6000;
/** What sends a careless pattern back and forth: runs of one thing, brackets that never close, words that begin phrases. */
const SEEDS = [
  'a',
  'a ',
  '. ',
  '?',
  '"',
  ')',
  '[a](',
  '[',
  '`',
  '<@',
  'http://',
  '\n',
  ';',
  ', ',
  '\t',
  '\u0301',
  '漢',
  '😀',
  'the ',
  'so ',
  'please ',
  'what ',
  'and what is ',
  'who is it? ',
  'the version of ',
  'first version ',
  'was it ',
  'version ',
  'as of ',
  '0',
  'v',
  'ha',
  'i want but ',
  'can you ',
  'zzqx ',
  'mondya ',
  'A ',
  'A.',
  '1,',
  'how many ',
  'said, ',
  'which version said it first ',
  'because ',
  'compare ',
];
/** Milliseconds; what is typed is understood in a fraction of it, and a pattern that runs away takes seconds. */
const LIMIT = 50;

describe('long hostile messages are understood quickly', () => {
  const loaded = loadStory(STRIKE_STORY);
  const library = buildLibrary([STRIKE_STORY]);
  answerQuestion(library, { question: 'what changed? when did it end?' });

  test.each(SEEDS)('%j over and over', (seed) => {
    const typed = `when is ${seed.repeat(LONGEST)}`.slice(0, LONGEST);
    expect(bestOfThree(() => cleanQuestion(typed))).toBeLessThan(LIMIT);
    expect(bestOfThree(() => readQuestion(typed, loaded))).toBeLessThan(LIMIT);
    expect(bestOfThree(() => answerQuestion(library, { question: `${typed}!` }))).toBeLessThan(2 * LIMIT);
  });
});

/** The best of three runs where the first was slow: the machine may have been busy with something else. */
function bestOfThree(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best >= LIMIT; i++) {
    const start = cpuTimeMs();
    run();
    best = Math.min(best, cpuTimeMs() - start);
  }
  return best;
}
