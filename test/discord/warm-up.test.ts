import { describe, expect, test } from 'vitest';
import { listCommands } from '../../src/commands/commands.ts';
import { GENERAL_QUESTIONS } from '../../src/commands/general-questions-en.ts';
import type { Reply } from '../../src/commands/reply.ts';
import { createWarmUp, WARM_UP_MAX_MS } from '../../src/discord/warm-up.ts';
import { buildLibrary } from '../../src/library.ts';
import type { Logger } from '../../src/log.ts';
import { type LogLine, startReadyBot } from '../helpers/bot.ts';
import { createManualTimers, settle, until } from '../helpers/timers.ts';
import { makeStory } from '../helpers/versions.ts';

const REPLY: Reply = { blocks: [{ kind: 'statement', text: 'It says so.' }] };

function createTestWarmUp(makeReply: (n: number) => Reply, count: number) {
  const log: LogLine[] = [];
  const write =
    (level: string): Logger['info'] =>
    (event, fields = {}) =>
      void log.push({ level, event, fields });
  const test = { now: 0, made: 0, isBusy: false, log, timers: createManualTimers() };
  function* listReplies(): Generator<Reply, void> {
    for (let n = 0; n < count; n++) {
      test.made++;
      yield makeReply(n);
    }
  }
  const warmUp = createWarmUp(listReplies, {
    isBusy: () => test.isBusy,
    timers: test.timers,
    now: () => test.now,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  });
  return { test, warmUp };
}

describe('warming up', () => {
  test('makes every reply, one in a turn of the event loop, and says when it is done', async () => {
    const { test, warmUp } = createTestWarmUp(() => REPLY, 5);
    warmUp.start();
    expect(test.made).toBe(0);
    await new Promise(setImmediate);
    expect(test.made).toBe(1);
    await until(() => test.log.length > 0);
    expect(test.log).toEqual([{ level: 'info', event: 'warmed-up', fields: { replies: 5, milliseconds: 0 } }]);
  });

  test('waits while somebody is being answered', async () => {
    const { test, warmUp } = createTestWarmUp(() => REPLY, 5);
    test.isBusy = true;
    warmUp.start();
    await settle();
    expect(test.made).toBe(0);
    test.isBusy = false;
    test.timers.pass(50);
    await until(() => test.log.length > 0);
    expect(test.made).toBe(5);
  });

  test('ends when it has taken its time', async () => {
    const { test, warmUp } = createTestWarmUp(() => {
      test.now += WARM_UP_MAX_MS / 4;
      return REPLY;
    }, 1_000);
    warmUp.start();
    await until(() => test.log.length > 0);
    expect(test.log[0]?.fields).toEqual({ replies: 4, milliseconds: WARM_UP_MAX_MS });
    await settle();
    expect(test.made).toBe(4);
  });

  test('begins anew without going on with the last one, and can be stopped', async () => {
    const { test, warmUp } = createTestWarmUp(() => REPLY, 5);
    warmUp.start();
    warmUp.start();
    await until(() => test.log.length > 0);
    await settle();
    expect([test.made, test.log.length]).toEqual([5, 1]);
    warmUp.start();
    warmUp.stop();
    await settle();
    expect(test.made).toBe(5);
  });

  test('that fails is logged and harms nothing', async () => {
    const { test, warmUp } = createTestWarmUp(() => {
      throw new Error('choked on the words of a story');
    }, 5);
    warmUp.start();
    await until(() => test.log.length === 2);
    expect(test.log).toMatchObject([{ level: 'error', event: 'warm-up-failed' }, { event: 'warmed-up' }]);
    expect(JSON.stringify(test.log)).not.toContain('choked');
  });
});

test('the bot warms up by itself once it is logged in, and again when told to', async () => {
  const story = makeStory('The bridge closes on Friday.', 'The bridge closes on Sunday.');
  const ask = ['when does it close?', 'when will the bridge close?'];
  const commands = [{ name: 'when', description: 'When it closes', question: 'When does the bridge close?' }];
  const library = buildLibrary([{ ...story, commands, questions: [{ ask, quote: 'The bridge closes' }] }]);
  const { bot, log } = await startReadyBot({ library, commands: listCommands(library) });
  const done = () => log.filter(({ event }) => event === 'warmed-up');
  await until(() => done().length === 1);
  bot.warmUp();
  await until(() => done().length === 2);
  // The topic command, its question typed, and two questions; and what is asked of whatever stories there are.
  const replies = GENERAL_QUESTIONS.length + 4;
  expect(done().map(({ fields }) => fields.replies)).toEqual([replies, replies]);
});
