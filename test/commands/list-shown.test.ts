import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { replyWithAnswer } from '../../src/commands/answer-reply.ts';
import { read } from '../../src/commands/reading.ts';
import type { ReadingKind } from '../../src/commands/reply.ts';
import { ENGLISH } from '../../src/commands/words/words.ts';
import { renderReply } from '../../src/discord/render.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const LEAD = 'The harbour office is repairing the following piers:';
const OLDER = `The storm came on Friday.\n\n${LEAD}\n\nNorth Pier\n\nMill Pier\n\nNobody was hurt.`;
const NEWER = OLDER.replace('Mill Pier', 'Gull Pier');
const question = 'which piers is the harbour office repairing?';

function ask(...bodies: readonly string[]) {
  const library = buildLibrary([makeStory(...bodies)]);
  return { library, reply: replyWithAnswer(answerQuestion(library, { question }), library, ENGLISH) };
}

function press(wanted: ReadingKind, ...bodies: readonly string[]): string {
  const { library, reply } = ask(...bodies);
  const action = reply.actions?.find(({ kind }) => kind === wanted);
  if (action === undefined || !('place' in action)) throw new Error(`no button for ${wanted}`);
  return renderReply(read({ kind: wanted, place: action.place, question, library, words: ENGLISH }), ENGLISH);
}

test('every line of a list is quoted, and a list that changed is not called the same', () => {
  const { reply } = ask(OLDER, NEWER);
  const shown = renderReply(reply, ENGLISH);
  expect(shown).toContain(`> ${LEAD}\n> \n> North Pier\n> \n> Gull Pier\n`);
  expect(shown).toContain(ENGLISH.changedIn('version 000'));
});

test('the buttons read on from the end of the list', () => {
  expect(press('next-passage', NEWER)).toContain('> Nobody was hurt.');
  const context = press('context', NEWER);
  for (const words of ['The storm came on Friday.', 'Gull Pier', 'Nobody was hurt.']) expect(context).toContain(words);
});

test('the other version is shown with its own list', () => {
  expect(press('other-version', OLDER, NEWER)).toContain('> Mill Pier');
});

test('a list too long for a message is cut after an item, and the reader is told', () => {
  const items = Array.from({ length: 60 }, (_, i) => `* Pier ${i} of *the* harbour`);
  const shown = renderReply(ask(`${LEAD}\n\n${items.join('\n')}`).reply, ENGLISH);
  expect(shown.length).toBeLessThanOrEqual(2_000);
  expect(shown).toMatch(/of \\\*the\\\* harbour\n/);
  expect(shown).toContain(ENGLISH.cut(items.length - (shown.match(/Pier/g) ?? []).length));
});
