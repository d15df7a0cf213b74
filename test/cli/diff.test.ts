import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const FILES = {
  'bridge/story.yaml': `title: The bridge
versions:
  - id: "1"
    file: 1.txt
    published: 2024-05-06
    label: first report
  - id: "2"
    file: 2.txt
`,
  'bridge/1.txt': `The old bridge at Ulla will close on May 12. Ana Ruiz, who runs it, is insured. Nobody was hurt.

Rain fell.

Two cracks were found, a spokesman said.`,
  'bridge/2.txt': `The old bridge at Ulla will close on May 19.

Rain fell.

Three cracks were found, a spokesman said. “A ferry” will run. Nobody was hurt.
`,
};

interface Terminal {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(args: readonly string[], { isTTY = false, env = {} }: Terminal = {}) {
  const written = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          written[name] += String(chunk);
          done();
        },
      }),
      { isTTY },
    );
  const status = await runProgram({
    args: [...args, '--corpus', await writeCorpus(FILES)],
    stdin: new PassThrough(),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    env,
    reservedCommandNames: [],
  });
  return { status, ...written };
}

const ESCAPE = '\u001b';

describe('verbatim diff', () => {
  test('shows what differs, the unchanged folded away', async () => {
    const { status, stdout, stderr } = await run(['diff', 'bridge', '1', '2']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "1 (first report, 2024-05-06) → 2

        changed
      - The old bridge at Ulla will close on May 12.
      + The old bridge at Ulla will close on May 19.
          date: 12 → 19

        removed
      - Ana Ruiz, who runs it, is insured.

        1 sentence unchanged

        changed
      - Two cracks were found, a spokesman said.
      + Three cracks were found, a spokesman said.
          number: Two → Three

        added
      + “A ferry” will run.

        1 sentence unchanged (1 moved)

      Sentences: 2 changed, 1 added, 1 removed, 2 unchanged, 1 moved
      Changes: 1 number, 1 date
      "
    `);
  });

  test('colours old and new words on a terminal', async () => {
    const { stdout } = await run(['diff', 'bridge', '1', '2'], { isTTY: true });
    expect(stdout).toContain(`- The old bridge at Ulla will close on May ${ESCAPE}[31m12${ESCAPE}[39m.`);
    expect(stdout).toContain(`+ The old bridge at Ulla will close on May ${ESCAPE}[32m19${ESCAPE}[39m.`);
    expect(stdout).toContain(`+ ${ESCAPE}[32m“A ferry” will run.${ESCAPE}[39m`);
  });

  test('respects NO_COLOR', async () => {
    const { stdout } = await run(['diff', 'bridge', '1', '2'], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).toContain('- The old bridge at Ulla will close on May 12.');
  });

  test('writes every row as JSON, with the names of the contract', async () => {
    const { status, stdout } = await run(['diff', 'bridge', '1', '2', '--json']);
    const rows = JSON.parse(stdout) as unknown[];
    expect(status).toBe(0);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toEqual({
      relation: 'changed',
      shape: 'one',
      moved: false,
      from: [{ start: 0, end: 44, text: 'The old bridge at Ulla will close on May 12.' }],
      to: [{ start: 0, end: 44, text: 'The old bridge at Ulla will close on May 19.' }],
      changes: [{ from: '12', to: '19', kind: 'date' }],
    });
    expect(rows).toContainEqual({
      relation: 'unchanged',
      shape: 'one',
      moved: true,
      from: [{ start: 80, end: 96, text: 'Nobody was hurt.' }],
      to: [{ start: 121, end: 137, text: 'Nobody was hurt.' }],
      changes: [],
    });
  });

  test('shows a version beside itself', async () => {
    const { stdout } = await run(['diff', 'bridge', '1', '1']);
    expect(stdout).toMatchInlineSnapshot(`
      "1 (first report, 2024-05-06) → 1 (first report, 2024-05-06)

        5 sentences unchanged

      Sentences: 5 unchanged
      "
    `);
  });

  test.each([
    [['diff', 'bridge', '1', '3'], 1, 'there is no version "3"'],
    [['diff', 'brigde', '1', '2'], 1, 'there is no story "brigde"; did you mean "bridge"?'],
    [['diff', 'bridge', '1'], 2, 'TO is missing'],
  ])('explains %j', async (args, status, message) => {
    const result = await run(args);
    expect(result.status).toBe(status);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(message);
  });
});
