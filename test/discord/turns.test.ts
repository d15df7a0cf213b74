import { describe, expect, test } from 'vitest';
import { createGate, createTurns } from '../../src/discord/turns.ts';
import { settle } from '../helpers/timers.ts';

describe('turns', () => {
  test('come in order, with a turn of the event loop between any two', async () => {
    const takeTurn = createTurns();
    const happened: string[] = [];
    const asked = ['a', 'b', 'c'].map(async (name) => {
      await takeTurn();
      happened.push(name);
      setImmediate(() => happened.push(`after ${name}`));
    });
    await Promise.all(asked);
    await settle();
    expect(happened.filter((name) => !name.startsWith('after'))).toEqual(['a', 'b', 'c']);
    expect(happened.indexOf('after a')).toBeLessThan(happened.indexOf('c'));
  });

  test('are followed by what waits for nobody to ask', async () => {
    const happened: string[] = [];
    const takeTurn = createTurns(() => happened.push('idle'));
    const ask = async (name: string) => {
      await takeTurn();
      happened.push(name);
    };
    await Promise.all([ask('a'), ask('b')]);
    await settle();
    await ask('c');
    await settle();
    expect(happened).toEqual(['a', 'b', 'idle', 'c', 'idle']);
  });

  test('come again after all have been taken', async () => {
    const takeTurn = createTurns();
    await takeTurn();
    await settle();
    await takeTurn();
  });
});

describe('a gate', () => {
  test('lets in no more than it should, in order, and the next when one fails', async () => {
    const pass = createGate(2);
    const started: number[] = [];
    const ends: (() => void)[] = [];
    const tasks = [0, 1, 2, 3].map((n) =>
      pass(() => {
        started.push(n);
        return new Promise<number>((resolve, reject) => {
          ends[n] = () => (n === 0 ? reject(new Error('failed')) : resolve(n));
        });
      }),
    );
    const settled = Promise.allSettled(tasks);
    await settle();
    expect(started).toEqual([0, 1]);
    ends[0]?.();
    await settle();
    expect(started).toEqual([0, 1, 2]);
    ends[1]?.();
    await settle();
    ends[2]?.();
    await settle();
    ends[3]?.();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
