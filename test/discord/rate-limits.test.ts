import { describe, expect, test } from 'vitest';
import { createDoorkeeper } from '../../src/discord/rate-limits.ts';

const ADMITTED = { kind: 'admitted' };

function createTestDoor() {
  let now = 0;
  const limits = {
    person: { count: 2, seconds: 10 },
    channel: { count: 4, seconds: 10 },
    total: { count: 6, seconds: 10 },
  };
  return { door: createDoorkeeper(limits, () => now), pass: (ms: number) => (now += ms) };
}

describe('who asks', () => {
  test('too much is refused until a token has come back', () => {
    const { door, pass } = createTestDoor();
    expect([door.admit('a', 'c'), door.admit('a', 'c')]).toEqual([ADMITTED, ADMITTED]);
    expect(door.admit('a', 'c')).toEqual({ kind: 'refused', waitMs: 5_000, isFirst: true });
    pass(2_000);
    expect(door.admit('a', 'c')).toEqual({ kind: 'refused', waitMs: 3_000, isFirst: false });
    pass(3_000);
    expect(door.admit('a', 'c')).toEqual(ADMITTED);
    expect(door.admit('a', 'c')).toMatchObject({ kind: 'refused', isFirst: true });
  });

  test('too much takes nothing from others in the same channel', () => {
    const { door } = createTestDoor();
    for (let n = 0; n < 1_000; n++) door.admit('flood', 'c');
    expect([door.admit('a', 'c'), door.admit('b', 'c')]).toEqual([ADMITTED, ADMITTED]);
  });

  test('in a full channel is refused there and nowhere else', () => {
    const { door } = createTestDoor();
    for (const person of ['a', 'a', 'b', 'b']) door.admit(person, 'c');
    expect(door.admit('d', 'c')).toMatchObject({ kind: 'refused' });
    expect(door.admit('d', 'other')).toEqual(ADMITTED);
  });

  test('when all together ask too much is refused everywhere', () => {
    const { door } = createTestDoor();
    for (let n = 0; n < 6; n++) expect(door.admit(`p${n}`, `c${n}`)).toEqual(ADMITTED);
    expect(door.admit('p6', 'c6')).toMatchObject({ kind: 'refused' });
  });

  test('never gathers more tokens than the limit has', () => {
    const { door, pass } = createTestDoor();
    pass(1_000_000);
    expect([1, 2, 3].map(() => door.admit('a', 'c').kind)).toEqual(['admitted', 'admitted', 'refused']);
  });

  test('is one of very many, and still counted', () => {
    const { door, pass } = createTestDoor();
    for (let n = 0; n < 30_000; n++) {
      pass(2_000);
      expect(door.admit(`p${n}`, `c${n}`)).toEqual(ADMITTED);
    }
    expect([1, 2].map(() => door.admit('p29999', 'x').kind)).toEqual(['admitted', 'refused']);
  });
});
