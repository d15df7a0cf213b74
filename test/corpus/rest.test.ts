import { describe, expect, it } from 'vitest';
import { watchRest } from '../../src/corpus/rest.ts';
import { createManualTimers, settle } from '../helpers/timers.ts';

const REST_MS = 500;

function start(onRest: (state: string) => Promise<boolean> = async () => true) {
  const timers = createManualTimers();
  const told: string[] = [];
  const folder = { state: 'a' };
  const rest = watchRest({
    look: async () => folder.state,
    restMs: REST_MS,
    after: timers.after,
    onRest: (state) => {
      told.push(state);
      return onRest(state);
    },
    known: 'a',
  });
  const pass = async (ms: number) => {
    timers.pass(ms);
    await settle();
  };
  const change = async (state: string) => {
    folder.state = state;
    rest.notice();
    await settle();
  };
  return { rest, told, folder, timers, pass, change };
}

describe('a change is told', () => {
  it('once nothing has changed for as long as it takes, and once only', async () => {
    const { told, pass, change } = start();
    await change('b');
    await pass(REST_MS - 1);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual(['b']);
    await pass(10 * REST_MS);
    expect(told).toEqual(['b']);
  });

  it('not while more comes, and then the last of it', async () => {
    const { told, pass, change } = start();
    for (const state of ['b', 'c', 'd', 'e']) {
      await change(state);
      await pass(REST_MS - 1);
    }
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual(['e']);
  });

  it('not when it has gone before anybody looked', async () => {
    const { rest, told, folder, pass } = start();
    folder.state = 'b';
    folder.state = 'a';
    rest.notice();
    await settle();
    await pass(REST_MS);
    expect(told).toEqual([]);
  });

  it('even when no hint came of the last of it', async () => {
    const { told, folder, pass, change } = start();
    await change('b');
    folder.state = 'c';
    await pass(REST_MS);
    expect(told).toEqual([]);
    await pass(REST_MS);
    expect(told).toEqual(['c']);
  });

  it('again at the next rest when it did not stand', async () => {
    let stands = false;
    const { told, pass, change } = start(async () => stands);
    await change('b');
    await pass(REST_MS);
    stands = true;
    await pass(REST_MS);
    await pass(REST_MS);
    expect(told).toEqual(['b', 'b']);
  });

  it('that comes while another is being dealt with, after it', async () => {
    let finish = (_: boolean) => {};
    const { told, pass, change } = start(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await change('b');
    await pass(REST_MS);
    await change('c');
    await pass(REST_MS);
    expect(told).toEqual(['b']);
    finish(true);
    await settle();
    await pass(REST_MS);
    expect(told).toEqual(['b', 'c']);
  });
});

it('tells what is known when it is asked to, at rest', async () => {
  const { rest, told, pass } = start();
  rest.force();
  await pass(REST_MS);
  expect(told).toEqual(['a']);
});

it('tells nothing once it is stopped', async () => {
  const { rest, told, timers, pass, change } = start();
  await change('b');
  rest.stop();
  await pass(REST_MS);
  await change('c');
  await pass(REST_MS);
  expect([told, timers.waiting()]).toEqual([[], 0]);
});

it('tells it once more when it is asked to while it is being dealt with', async () => {
  let finish = (_: boolean) => {};
  const { rest, told, pass, change } = start(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  await change('b');
  await pass(REST_MS);
  rest.force();
  await pass(REST_MS);
  expect(told).toEqual(['b']);
  finish(true);
  await settle();
  await pass(REST_MS);
  expect(told).toEqual(['b', 'b']);
});
