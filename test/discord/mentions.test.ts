import { describe, expect, test } from 'vitest';
import { type IncomingMessage, readAddress } from '../../src/discord/mentions.ts';

const SELF = { userId: '11', roleId: '22' };
const MESSAGE: IncomingMessage = {
  content: 'when does it end?',
  authorId: '99',
  isAutomatic: false,
  isSystem: false,
  isDirect: false,
  isInAskChannel: false,
  mentionsEveryone: false,
  mentionedUserIds: [],
  mentionedRoleIds: [],
};
const address = (over: Partial<IncomingMessage>) => readAddress({ ...MESSAGE, ...over }, SELF);
const ASKED = { kind: 'question', question: 'when does it end?' };

describe('the bot is asked', () => {
  test.each([
    ['by a mention', { content: '<@11> when does it end?' }],
    ['by an old-style mention', { content: '<@!11>when does it end?' }],
    ['by its role', { content: 'when does <@&22> it end?' }],
    ['by a mention that stands only in the list', { mentionedUserIds: ['11'] }],
    ['by a role that stands only in the list', { mentionedRoleIds: ['22'] }],
    ['by several mentions', { content: '<@11> <@&22> when does it end? <@11>' }],
    ['in a direct message', { isDirect: true }],
    ['by a mention beside everyone', { content: '<@11> when does it end?', mentionedUserIds: ['5', '11'] }],
  ])('%s', (_, over) => {
    expect(address(over)).toEqual(ASKED);
  });

  test('with the mentions of others left in', () => {
    expect(address({ content: '<@11> what does <@55> say?' })).toEqual({
      kind: 'question',
      question: 'what does <@55> say?',
    });
  });
});

test('a message in an ask channel is overheard, unless it is for everyone or empty', () => {
  const question = 'when does it end?';
  expect(address({ isInAskChannel: true })).toEqual({ kind: 'overheard', question });
  expect(address({ isInAskChannel: true, content: `<@11> ${question}` })).toEqual(ASKED);
  expect(address({ isInAskChannel: true, mentionsEveryone: true })).toEqual({ kind: 'not-addressed' });
  expect(address({ isInAskChannel: true, content: ' ' })).toEqual({ kind: 'not-addressed' });
  expect(address({ isInAskChannel: true, isAutomatic: true })).toEqual({ kind: 'not-addressed' });
});

describe('the bot is spoken to with nothing asked', () => {
  test.each([
    ['a bare mention', { content: ' <@11> \n' }, 'no-question'],
    ['a picture in a direct message', { content: '', isDirect: true }, 'no-question'],
    ['a withheld text', { content: '', mentionedRoleIds: ['22'] }, 'text-withheld'],
  ])('by %s', (_, over, kind) => {
    expect(address(over)).toEqual({ kind });
  });
});

describe('the bot is not spoken to', () => {
  test.each([
    ['without a mention', {}],
    ['when somebody else is mentioned', { content: '<@111> <@1> <@&222>', mentionedUserIds: ['111'] }],
    ['by everyone', { content: '@everyone @here' }],
    ['by a program', { content: '<@11>', isAutomatic: true }],
    ['by an announcement', { content: '<@11>', isSystem: true }],
    ['by itself', { content: '<@11>', authorId: '11' }],
    ['by itself in a direct message', { isDirect: true, authorId: '11' }],
  ])('%s', (_, over) => {
    expect(address(over)).toEqual({ kind: 'not-addressed' });
  });

  test('by a role it does not have', () => {
    expect(readAddress({ ...MESSAGE, content: '<@&null> <@&22>' }, { userId: '11', roleId: null })).toEqual({
      kind: 'not-addressed',
    });
  });
});
