import { expect, test } from 'vitest';
import { createJsonLogger, type LogLevel } from '../src/log.ts';

function writeAll(level: LogLevel, secrets: readonly string[] = []): string[] {
  const lines: string[] = [];
  const log = createJsonLogger({ level, write: (line) => lines.push(line), now: () => 0, secrets });
  log.debug('a');
  log.info('b', { servers: 2 });
  log.warn('c', { secret: 'x the-secret-token y' });
  log.error('d', { code: 'ECONNREFUSED', at: ['here'] });
  return lines;
}

test('writes one JSON object a line', () => {
  expect(writeAll('info')).toEqual([
    '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"b","servers":2}\n',
    '{"time":"1970-01-01T00:00:00.000Z","level":"warn","event":"c","secret":"x the-secret-token y"}\n',
    '{"time":"1970-01-01T00:00:00.000Z","level":"error","event":"d","code":"ECONNREFUSED","at":["here"]}\n',
  ]);
});

test.each([
  ['debug', 4],
  ['info', 3],
  ['warn', 2],
  ['error', 1],
  ['silent', 0],
] as const)('at level %s writes %i of four', (level, count) => {
  expect(writeAll(level)).toHaveLength(count);
});

test('hides secrets wherever they stand', () => {
  expect(writeAll('warn', ['the-secret-token']).join('')).toContain('"x [secret] y"');
});
