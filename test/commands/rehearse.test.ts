import { describe, expect, test } from 'vitest';
import { GENERAL_QUESTIONS } from '../../src/commands/general-questions-en.ts';
import { rehearse } from '../../src/commands/rehearse.ts';
import { SILENCE } from '../../src/commands/reply.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const STORY = makeStory('The bridge to Łódź closes on Friday.', 'The bridge to Łódź closes on Sunday.');

describe('rehearsing', () => {
  test('asks the general questions first, then the topics and questions of the stories', () => {
    const commands = [{ name: 'when', description: 'When it closes', question: 'When does the bridge close?' }];
    const questions = [{ ask: ['what closes on Sunday?'], quote: 'The bridge' }];
    const replies = [...rehearse(buildLibrary([{ ...STORY, commands, questions }]))];
    const own = replies.slice(GENERAL_QUESTIONS.length);
    expect(own).toHaveLength(3);
    for (const { blocks } of own) expect(JSON.stringify(blocks)).toContain('closes on Sunday');
  });

  test('asks the general ones of an empty library too', () => {
    expect([...rehearse(buildLibrary([]))]).toHaveLength(GENERAL_QUESTIONS.length);
  });
});

describe('the general questions', () => {
  const replies = [...rehearse(buildLibrary([STORY]))];

  test('each is taken for a question and answered by itself', () => {
    expect(new Set(GENERAL_QUESTIONS).size).toBe(GENERAL_QUESTIONS.length);
    expect(replies).toHaveLength(GENERAL_QUESTIONS.length);
    for (const reply of replies) expect(reply).not.toBe(SILENCE);
  });

  test.each(['who', 'which', 'what', 'when', 'how many', 'where', 'why', 'did'])(
    'ask "%s" both in Latin-1 and beyond, for which a pattern is compiled apart',
    (word) => {
      const asking = GENERAL_QUESTIONS.filter((question) => question.toLowerCase().startsWith(word));
      const beyond = asking.filter((question) => [...question].some((letter) => letter > '\u00ff'));
      expect(beyond.length).toBeGreaterThan(0);
      expect(asking.length).toBeGreaterThan(beyond.length);
    },
  );
});
