import { expect, test } from 'vitest';
import { createAnswerMemory, REMEMBERED_MS } from '../../src/discord/answer-memory.ts';

const ANSWER = { channelId: '1', messageId: '2' };

function createMemory() {
  let now = 0;
  const memory = createAnswerMemory(() => now);
  return { memory, pass: (ms: number) => (now += ms) };
}

test('an answer is remembered for ten minutes', async () => {
  const { memory, pass } = createMemory();
  memory.remember('q', Promise.resolve(ANSWER));
  pass(REMEMBERED_MS - 1);
  expect(await memory.recall('q')).toEqual(ANSWER);
  pass(1);
  expect(await memory.recall('q')).toBeNull();
});

test('an answer on its way is waited for; one that failed is none', async () => {
  const { memory } = createMemory();
  let send = (_: typeof ANSWER) => {};
  memory.remember('q', new Promise((resolve) => (send = resolve)));
  const recalled = memory.recall('q');
  send(ANSWER);
  expect(await recalled).toEqual(ANSWER);
  memory.remember('failed', Promise.reject(new Error('not sent')));
  expect(await memory.recall('failed')).toBeNull();
});

test('an answer taken away is forgotten', async () => {
  const { memory } = createMemory();
  memory.remember('q', Promise.resolve(ANSWER));
  memory.forget('q');
  expect(await memory.recall('q')).toBeNull();
});

test('no more than 10,000 are remembered, the latest', async () => {
  const { memory } = createMemory();
  for (let n = 0; n <= 10_000; n++) memory.remember(String(n), Promise.resolve(ANSWER));
  expect(await memory.recall('0')).toBeNull();
  expect(await memory.recall('1')).toEqual(ANSWER);
});
