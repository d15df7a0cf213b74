import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/commands/reply.ts';
import { ENGLISH, LANGUAGES } from '../../src/commands/words/words.ts';
import { composeButtons, composeFollowUp, decodeAction, encodeAction } from '../../src/discord/buttons.ts';
import { readQuestionLine, renderReply } from '../../src/discord/render.ts';

const idOf = (alphabet: string, max: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: max });
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const MAX_BODY = 8 * 1024 * 1024;

const place = fc.record({
  story: idOf(LOWER, 32),
  version: idOf(`${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ.`, 16),
  start: fc.nat(MAX_BODY),
  fingerprint: idOf(`${LOWER}ABCXYZ_`, 6),
});
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant({ kind: 'dismiss' } as const),
  fc
    .record({
      kind: fc.constantFrom('context', 'next-passage', 'other-version', 'what-changed', 'follow-up'),
      place,
      length: fc.nat(MAX_BODY),
    })
    .map(({ kind, place: at, length }) => ({ kind, place: { ...at, end: at.start + length } }) as Action),
);
const askerId = fc.bigInt(1n, 2n ** 64n - 1n).map(String);

describe('a custom id', () => {
  test('tells what was put in, in 100 characters at most, whatever the ids', () => {
    fc.assert(
      fc.property(action, askerId, (done, asker) => {
        const customId = encodeAction(done, asker);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(decodeAction(customId)).toEqual({ action: done, askerId: asker });
      }),
    );
  });

  test.each([
    '',
    'x',
    '1:d:',
    '1:c:a:b:1:1:f',
    '2:d:1',
    '1:c:A:b:1:1:f:1',
    '1:x:a:b:1:1:f:1',
    '1:d:1\n',
    '1:c:a:b:-1:1:f:1',
  ])('of another making is none: %j', (customId) => {
    expect(decodeAction(customId)).toBeNull();
  });

  test('of anything does no harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => decodeAction(text) === null));
  });
});

describe.each(LANGUAGES.map((words) => [words.locales[0], words] as const))('in %s', (_, words) => {
  test('labels and forms keep to the limits of Discord', () => {
    const at = { story: 's', version: '0', start: 0, end: 1, fingerprint: 'f' };
    const kinds = ['context', 'next-passage', 'other-version', 'what-changed', 'follow-up'] as const;
    const [row] = composeButtons(
      kinds.map((kind) => ({ kind, place: at })),
      words,
      '1',
    );
    for (const { label } of row?.components ?? []) expect(String(label).length).toBeLessThanOrEqual(80);
    expect(composeFollowUp('1:f', words).title.length).toBeLessThanOrEqual(45);
    expect(words.followUpLabel.length).toBeLessThanOrEqual(45);
    expect(words.askAboutThis.length).toBeLessThanOrEqual(32);
  });
});

test('the question is read back from the message that shows it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
      const text = typed
        .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
      fc.pre(text !== '' && !text.endsWith('…'));
      expect(readQuestionLine(renderReply({ blocks: [{ kind: 'question', text }] }, ENGLISH))).toBe(text);
    }),
    { numRuns: 300 },
  );
  expect(readQuestionLine('> no question')).toBe('');
});
