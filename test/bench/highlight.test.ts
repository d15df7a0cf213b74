import { expect, test } from 'vitest';
import { kindOf, pointAtAnswers, shareWords } from '../../bench/highlight.ts';

test('the kind of a question is its first question word', () => {
  expect(kindOf('How many boats sank when it stormed?')).toBe('how many');
  expect(kindOf('In which port did it end?')).toBe('which');
  expect(kindOf('Name the port.')).toBe('other');
});

test('words in common are counted once each, articles left out', () => {
  expect(shareWords('the old pier', 'old pier')).toBe(1);
  expect(shareWords('pier pier', 'pier')).toBeCloseTo(2 / 3);
  expect(shareWords('', 'pier')).toBe(0);
});

test('pointing is compared with the gold of the same paragraph', () => {
  const text = 'The lease ends Aug. 31. Ana Reyes opened the museum.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const asked = (id: string, question: string, gold: string) => ({ id, question, answers: [span(gold)] });
  const paragraphs = [
    { article: 'a', text: 'Nothing to see here.', questions: [] },
    {
      article: 'a',
      text,
      questions: [
        asked('1', 'When does the lease end?', 'Aug. 31'),
        asked('2', 'Who opened the museum?', 'Ana Reyes'),
        asked('3', 'Who opened the museum?', 'the museum'),
        { id: '4', question: 'Who closed it?', answers: [] },
      ],
    },
  ];
  const seen = pointAtAnswers(paragraphs).map(({ pointed, overlaps, f1 }) => [pointed, overlaps, f1]);
  expect(seen).toEqual([
    ['Aug. 31', true, 1],
    ['Ana Reyes', true, 1],
    ['Ana Reyes', false, 0],
  ]);
});
