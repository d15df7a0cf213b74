import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHighlight } from '../../src/answer/highlight.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { buildLibrary } from '../../src/library.ts';
import { buildQuery } from '../../src/search/query.ts';
import { makeStory } from '../helpers/versions.ts';

/** What is pointed at in a sentence, for a question that it answers. */
function point(question: string, sentence: string): string | null {
  const [loaded] = buildLibrary([makeStory(sentence)]).stories;
  if (loaded === undefined) throw new Error('no story');
  const [part] = readQuestion(question, loaded);
  const [unit] = loaded.index.units.flat();
  if (part === undefined || unit === undefined) return null;
  const highlight = findHighlight(buildQuery(part.terms, part.wanted, loaded.index), unit);
  return highlight === null ? null : unit.version.body.slice(highlight.start, highlight.end);
}

describe('findHighlight points at what was asked for', () => {
  test.each([
    ['When does the lease end?', 'The lease on the old mill ends Aug. 31.', 'Aug. 31'],
    ['When was the castle built?', 'Soon after the war, in 1066, the castle was built.', '1066'],
    ['When did the guild flourish?', 'The guild flourished in the 16th century under King Olaf.', '16th century'],
    ['What time is the hearing?', 'Harbor Watch hosted the 6 p.m. hearing on Monday.', '6 p.m.'],
    ['How many boats sank?', 'In the storm 14 boats sank off Port Ellis.', '14'],
    ['How much will the pier cost?', 'The pier will cost $4.2 million, said Ana Reyes.', '$4.2 million'],
    ['Who opened the museum?', 'The museum was opened by Ana Reyes on Monday.', 'Ana Reyes'],
    ['Where did the strikers move to?', 'After the raid, the strikers moved to City Hall.', 'City Hall'],
    ['Where was the camp?', 'The camp stood outside a bank at Eighth and Cherry Streets.', 'Eighth and Cherry Streets'],
    [
      'Why did the ferry stop?',
      'The ferry stopped because the engine had failed, and nobody came.',
      'because the engine had failed, and nobody came',
    ],
    ['Why did they march?', 'They marched to protest the new toll.', 'to protest the new toll'],
    [
      'Who is Ana Reyes?',
      'Ana Reyes, director of the advocacy group Harbor Watch, said no.',
      'director of the advocacy group Harbor Watch',
    ],
    ['What is the Lantern?', 'The Lantern is a paper for sailors, but few read it.', 'a paper for sailors'],
    [
      'What does OVRA stand for?',
      'It was built by the Ostrand Valley Roads Authority, or OVRA.',
      'Ostrand Valley Roads Authority',
    ],
    ['What did Reyes say?', 'Reyes said, "We do not expect it before spring."', 'We do not expect it before spring.'],
    [
      'What did Reyes say?',
      'Ana Reyes said the "old guard" would lose the vote.',
      'the "old guard" would lose the vote',
    ],
  ])('%s', (question, sentence, expected) => {
    expect(point(question, sentence)).toBe(expected);
  });

  test('nothing for yes or no, and for what happened', () => {
    expect(point('Did the ferry stop?', 'The ferry stopped on Monday.')).toBeNull();
    expect(point('What happened to the ferry?', 'The ferry hit the pier on Monday.')).toBeNull();
  });
});

const SENTENCE_WORDS =
  `The mayor met Ana Reyes in Port Ellis on Monday because of "the old pier" (built 1974), said OVRA’s chief, who
  paid $3 million to 14 crews at 6 p.m. after Aug. 31 – café naïve`.split(/\s+/);
const QUESTIONS = [
  'who met Reyes?',
  'what is OVRA?',
  'why was it built?',
  'where is the pier?',
  'what did the mayor say?',
  'when was it paid?',
  'what did the crews build?',
  'how many crews?',
  'who is Ana Reyes?',
  'how much was paid?',
];

test('the highlight is whole words inside the sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCE_WORDS), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...QUESTIONS),
      (words, question) => {
        const sentence = words.join(' ');
        const pointed = point(question, sentence);
        if (pointed === null) return;
        expect(pointed.trim()).toBe(pointed);
        expect(pointed.length).toBeGreaterThan(0);
        const escaped = pointed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        expect(sentence).toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u'));
      },
    ),
    { numRuns: 300 },
  );
});
