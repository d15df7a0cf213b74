import { describe, expect, it } from 'vitest';
import { runVerbatim } from '../helpers/run-program.ts';

const CORPUS = ['--corpus', 'test/fixtures/corpus'];
const BODY = await runVerbatim(['show', ...CORPUS, 'tellin-bridge', '03']);

describe('verbatim ask', () => {
  it('answers a person in lines, with nothing on standard error', async () => {
    const { status, stdout, stderr } = await runVerbatim(['ask', ...CORPUS, 'what is the detour?']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^> Drivers are being sent over the Cobbs Landing crossing, a detour of 19 miles\.\n— version 03 /,
    );
  });

  it('takes a question in several arguments', async () => {
    const whole = await runVerbatim(['ask', ...CORPUS, 'what is the detour?']);
    expect(await runVerbatim(['ask', ...CORPUS, 'what', 'is', 'the', 'detour?'])).toEqual(whole);
  });

  it('prints one JSON object whose quotation is a slice of the body', async () => {
    const { status, stdout } = await runVerbatim(['ask', ...CORPUS, '--json', 'what is the detour?']);
    const { question, outcome, quotations } = JSON.parse(stdout);
    expect([status, question, outcome]).toEqual([0, 'what is the detour?', 'answered']);
    expect(quotations[0].text).toBe(BODY.stdout.slice(quotations[0].start, quotations[0].end));
  });

  it.each([
    [['--version', '01'], '01'],
    [['--as-of', '2024-03-15'], '02'],
  ])('answers from the one version that %j names', async (scope, version) => {
    const { stdout } = await runVerbatim(['ask', ...CORPUS, ...scope, '--json', 'what is the detour?']);
    expect(JSON.parse(stdout).quotations[0].version).toBe(version);
  });

  it.each([
    [['--version', '09'], { code: 'version-not-held', version: '09', story: 'tellin-bridge' }],
    [['--as-of', '2024-03-01'], { code: 'as-of-before-first', asOf: '2024-03-01' }],
  ])('takes %j for no failure: not found, with a notice', async (scope, notice) => {
    const { status, stdout } = await runVerbatim(['ask', ...CORPUS, ...scope, '--json', 'what is the detour?']);
    const { outcome, quotations, notices } = JSON.parse(stdout);
    expect([status, outcome, quotations]).toEqual([0, 'not-found', []]);
    expect(notices).toContainEqual(notice);
  });

  it.each([
    [[], 'QUESTION is missing'],
    [['--as-of', 'yesterday', 'x'], '--as-of takes a date such as 2018-07-09, found "yesterday"'],
    [['--as-of', '2024-02-30', 'x'], '--as-of takes a date such as 2018-07-09, found "2024-02-30"'],
    [['--as-of', '2024-02-28T99', 'x'], '--as-of takes a date such as 2018-07-09, found "2024-02-28T99"'],
    [['--jsonl', 'x'], '--jsonl reads its questions from standard input'],
    [['--jsonl', '--version', '01'], '--version does not go with --jsonl, where each line has its own'],
  ])('refuses %j with status 2 and nothing on standard output', async (args, message) => {
    const { status, stdout, stderr } = await runVerbatim(['ask', ...CORPUS, ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toBe(`verbatim: ${message}`);
    expect(stderr).toContain('Usage: verbatim ask');
  });
});

describe('verbatim ask --jsonl', () => {
  async function askLines(input: string): Promise<Record<string, unknown>[]> {
    const { status, stdout, stderr } = await runVerbatim(['ask', ...CORPUS, '--jsonl'], { input });
    expect([status, stderr]).toEqual([0, '']);
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('answers each line in order, whatever stands between', async () => {
    const input = [
      '{"id":"a","question":"what is the detour?","version":"01"}',
      'not json',
      '',
      '[1]',
      '{"id":7,"question":5}',
      '{"id":"b","question":"what is the detour?","asOf":"2024-13-01"}',
      '{"id":"c","question":"what is the detour?","version":3}',
      '{"id":"d","question":""}',
      '{"id":"e","question":"what is the\u2028detour?"}',
    ].join('\n');
    const answers = await askLines(input);
    expect(answers.map(({ id, outcome, error }) => [id, outcome ?? error])).toEqual([
      ['a', 'answered'],
      [undefined, 'this line is no JSON'],
      [undefined, 'this line is no JSON'],
      [undefined, 'an object with a "question" is expected'],
      [7, '"question" has to be a string'],
      ['b', '"asOf" has to be a date such as 2018-07-09, found "2024-13-01"'],
      ['c', '"version" has to be a string'],
      ['d', 'not-found'],
      ['e', 'answered'],
    ]);
  });

  it('reads a byte-order mark and Windows line ends', async () => {
    const answers = await askLines('\ufeff{"id":1,"question":"what is the detour?"}\r\n{"id":2,"question":"lol"}\r\n');
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'answered'],
      [2, 'not-found'],
    ]);
  });

  it('gives back the question and the id as they came', async () => {
    const [answer] = await askLines('{"id":{"x":[1]},"question":" What IS\\tthe detour?  "}');
    expect(answer).toMatchObject({ id: { x: [1] }, question: ' What IS\tthe detour?  ' });
  });
});
