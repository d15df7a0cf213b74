import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError } from '../src/corpus/problems.ts';
import type { After } from '../src/corpus/rest.ts';
import type { Story } from '../src/corpus/story.ts';
import { buildLibrary } from '../src/library.ts';
import { type LiveLibrary, openLiveLibrary } from '../src/live-library.ts';
import type { LogFields } from '../src/log.ts';
import { type Files, writeCorpus } from './helpers/corpus-folder.ts';
import { contentOf } from './helpers/finder-data.ts';
import { createManualTimers, until } from './helpers/timers.ts';

const yaml = (title: string, ...ids: readonly string[]) =>
  `title: ${title}\nversions:\n${ids.map((id) => `  - id: "${id}"\n    file: ${id}.txt\n`).join('')}`;
const BRIDGE = {
  'bridge/story.yaml': yaml('The bridge', '0'),
  'bridge/0.txt': 'The bridge on Mill Street closes on 3 March.\n',
};

/** Ten times as fast as it is meant: half a second of rest is 50 ms. */
const quickly: After = (delayMs, action) => {
  const timer = setTimeout(action, delayMs / 10);
  return () => clearTimeout(timer);
};

async function open(files: Files, after: After = quickly) {
  const corpus = await writeCorpus(files);
  const log: { readonly event: string; readonly fields: LogFields }[] = [];
  const note = (event: string, fields: LogFields = {}) => void log.push({ event, fields });
  const swaps: (readonly Story[])[] = [];
  const live: LiveLibrary = await openLiveLibrary({
    corpusDir: corpus,
    reservedCommandNames: ['ask'],
    log: { debug: note, info: note, warn: note, error: note },
    after,
    now: Date.now,
    onSwap: () => {
      swaps.push(storiesOf(live));
      // What went over from the last library makes no difference.
      expect(contentOf(live.library().finder.data)).toEqual(contentOf(buildLibrary(storiesOf(live)).finder.data));
    },
  });
  onTestFinished(live.stop);
  const write = (path: string, content: string) => writeFile(join(corpus, path), content);
  return { corpus, log, swaps, live, write };
}

function storiesOf(live: LiveLibrary): readonly Story[] {
  return live.library().stories.map(({ story }) => story);
}

function firstAnswer(live: LiveLibrary, question: string): string | undefined {
  return answerQuestion(live.library(), { question }).quotations[0]?.text;
}

it('a demand to read the folder anew that comes while it is first read is met once it is', async () => {
  const corpus = await writeCorpus(BRIDGE);
  const events: string[] = [];
  let demand = () => {};
  const log = { debug: () => {}, info: (event: string) => events.push(event), warn: () => {}, error: () => {} };
  const opening = openLiveLibrary({
    corpusDir: corpus,
    reservedCommandNames: [],
    log,
    after: (delayMs, action) => {
      const timer = setTimeout(action, delayMs / 10);
      return () => clearTimeout(timer);
    },
    now: Date.now,
    onHangUp: (action) => {
      demand = action;
    },
  });
  demand();
  const live = await opening;
  onTestFinished(live.stop);
  await until(() => events.includes('corpus-loaded'));
});

describe('a folder that is watched for real', () => {
  it('is answered from as it becomes: a version, a story, a command, and gone again', async () => {
    const { corpus, live, swaps, write } = await open(BRIDGE);
    expect(firstAnswer(live, 'when does the bridge close?')).toContain('3 March');

    await write('bridge/1.txt', 'The bridge on Mill Street closes on 4 March.\n');
    await write('bridge/story.yaml', yaml('The bridge', '0', '1'));
    await until(() => swaps.length === 1);
    expect(firstAnswer(live, 'when does the bridge close?')).toContain('4 March');

    await mkdir(join(corpus, 'ferry'));
    await write('ferry/0.txt', 'The ferry to Skarn stops in December.\n');
    await write(
      'ferry/story.yaml',
      `${yaml('The ferry', '0')}commands: [{ name: when-ferry-stops, description: D, question: When does the ferry stop? }]\n`,
    );
    await until(() => swaps.length === 2);
    expect(live.commands().map(({ name }) => name)).toContain('when-ferry-stops');
    expect(storiesOf(live).map(({ id }) => id)).toEqual(['bridge', 'ferry']);

    // A file in a folder that was not there at the beginning.
    await write('ferry/0.txt', 'The ferry to Skarn stops in November.\n');
    await until(() => swaps.length === 3);
    expect(storiesOf(live)[1]?.versions[0]?.body).toContain('November');

    await rename(join(corpus, 'ferry'), join(corpus, '.ferry'));
    await until(() => swaps.length === 4);
    expect(live.commands().map(({ name }) => name)).not.toContain('when-ferry-stops');
  });

  it('keeps a story that did not change as it is, and questions what they began with', async () => {
    const { live, swaps, write } = await open({
      ...BRIDGE,
      'ferry/story.yaml': yaml('The ferry', '0'),
      'ferry/0.txt': 'It sails.\n',
    });
    const before = live.library();
    await write('ferry/0.txt', 'It stops.\n');
    await until(() => swaps.length === 1);
    const after = live.library();
    expect(after.stories[0]?.story).toBe(before.stories[0]?.story);
    expect(after.stories[0]?.index).toBe(before.stories[0]?.index);
    expect(after.stories[1]?.story).not.toBe(before.stories[1]?.story);
    expect(before.stories[1]?.story.versions[0]?.body).toBe('It sails.\n');
  });

  it('has only what changed read anew: a version that stays is not taken apart again', async () => {
    const { live, swaps, log, write } = await open(BRIDGE);
    const [before] = storiesOf(live);
    await write('bridge/1.txt', 'The bridge on Mill Street closes on 4 March.\n');
    await write('bridge/story.yaml', `${yaml('The bridge', '0', '1')}# mine\n`);
    await until(() => swaps.length === 1);
    const [after] = storiesOf(live);
    expect(after?.versions).toHaveLength(2);
    expect(after?.versions[0]).toBe(before?.versions[0]);
    expect(log.at(-1)).toEqual({ event: 'corpus-loaded', fields: { stories: 1, changed: ['bridge'], removed: [] } });
    await write('bridge/story.yaml', yaml('The bridge', '0', '1'));
    await until(() => swaps.length === 2);
    expect(storiesOf(live)[0]).toBe(after);
    expect(log.at(-1)?.fields).toMatchObject({ changed: [], removed: [] });
  });

  it('is read once more when it was written so lately that its times cannot tell, and only told when that is news', async () => {
    // What is in a folder with a dot in front is never looked at: a change that no time and no size tells of.
    const { corpus, live, log, swaps, write } = await open(BRIDGE);
    await mkdir(join(corpus, 'bridge/.texts'));
    await write('bridge/.texts/0.txt', 'The bridge on Mill Street closes on 7 March.\n');
    await write('bridge/story.yaml', yaml('The bridge', '0').replace('0.txt', '.texts/0.txt'));
    await until(() => swaps.length === 1);
    await write('bridge/.texts/0.txt', 'The bridge on Mill Street closes on 8 March.\n');
    await until(() => swaps.length === 2);
    expect(storiesOf(live)[0]?.versions[0]?.body).toContain('8 March');
    expect(log.filter(({ event }) => event === 'corpus-loaded')).toHaveLength(2);
  });

  it('is refused with its problems logged when it is bad, and answered from as it was', async () => {
    const { corpus, live, log, swaps, write } = await open(BRIDGE);
    await write('bridge/story.yaml', 'titel: The bridge\n');
    await until(() => log.some(({ event }) => event === 'corpus-refused'));
    expect(log.at(-1)?.fields.problems).toEqual([
      'bridge/story.yaml:1: titel: unknown key "titel"; did you mean "title"?',
      'bridge/story.yaml:1: title: "title:" is missing',
      'bridge/story.yaml:1: versions: "versions:" is missing',
    ]);
    expect(firstAnswer(live, 'when does the bridge close?')).toContain('3 March');
    await rm(corpus, { recursive: true });
    await until(() => log.filter(({ event }) => event === 'corpus-refused').length === 2);
    expect(storiesOf(live)).toHaveLength(1);
    await mkdir(join(corpus, 'bridge'), { recursive: true });
    await write('bridge/0.txt', 'The bridge on Mill Street closes on 5 March.\n');
    await write('bridge/story.yaml', yaml('The bridge', '0'));
    await until(() => swaps.length === 1);
    expect(firstAnswer(live, 'when does the bridge close?')).toContain('5 March');
  });

  it('is read anew when it is asked for, changed or not', async () => {
    const { live, swaps } = await open(BRIDGE);
    live.reload();
    await until(() => swaps.length === 1);
    expect(storiesOf(live)).toHaveLength(1);
  });

  it('cannot be opened when it is bad to begin with', async () => {
    await expect(open({ 'a/story.yaml': 'x' })).rejects.toThrow(CorpusError);
  });
});

it('serves only states that the folder held at rest, through a thousand random edits', async () => {
  const timers = createManualTimers();
  const { corpus, live, log, swaps } = await open(BRIDGE, timers.after);
  const random = createRandom(20_240_305);
  const atRest = new Set([describeStories(storiesOf(live))]);
  const EDITS = 1000;
  for (let edit = 1; edit <= EDITS; edit++) {
    await editAtRandom(corpus, edit, random);
    // Less than a rest, all in all, before the next edit.
    timers.pass(Math.floor(random() * 400));
    if (edit % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (edit % 25 !== 0 && edit !== EDITS) continue;
    if (edit === EDITS) await mend(corpus, 'on 31 March');
    const expected = await describeFolder(corpus);
    if (expected !== undefined) atRest.add(expected);
    const refusals = log.length;
    while (expected === undefined ? log.length === refusals : describeStories(storiesOf(live)) !== expected) {
      timers.pass(500);
      await new Promise((resolve) => setImmediate(resolve));
      if (expected === undefined && log.at(-1)?.event === 'corpus-refused') break;
    }
  }
  expect(swaps.length).toBeGreaterThanOrEqual(EDITS / 50);
  for (const stories of swaps) expect(atRest).toContain(describeStories(stories));
  expect(firstAnswer(live, 'when does the bridge close?')).toContain('31 March');
});

function describeStories(stories: readonly Story[]): string {
  return JSON.stringify(stories.map(({ id, title, versions }) => [id, title, versions.map(({ body }) => body)]));
}

/** Undefined when it would be refused. */
async function describeFolder(corpus: string): Promise<string | undefined> {
  try {
    return describeStories(await loadCorpus(corpus, { reservedCommandNames: ['ask'] }));
  } catch (error) {
    if (error instanceof CorpusError) return undefined;
    throw error;
  }
}

/** A linear congruential generator, so that a failure can be repeated: Numerical Recipes, 7.1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Good and bad, whole and half: what editors, scripts and people do to a folder. Each changes something. */
async function editAtRandom(corpus: string, edit: number, random: () => number): Promise<void> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const story = join(corpus, pick(['bridge', 'ferry', 'mill']));
  await mkdir(story, { recursive: true });
  const text = `The bridge closes on day ${edit}. It is edit number ${edit} of a thousand.\n`;
  const list = yaml(`Title ${edit}`, ...pick([['0'], ['0', '1'], ['1'], ['0', '2']]));
  const edits: readonly (() => Promise<unknown>)[] = [
    () => writeFile(join(story, `${pick(['0', '1', '2'])}.txt`), text),
    () => writeFile(join(story, `${pick(['0', '1', '2'])}.txt`), text),
    () => writeFile(join(story, '0.txt'), text.slice(0, text.length / 2)),
    () => writeFile(join(story, 'story.yaml'), list),
    () => writeFile(join(story, 'story.yaml'), list),
    () => writeFile(join(story, 'story.yaml'), list.slice(0, list.length / 2)),
    () => writeFile(join(story, 'story.yaml'), `title: [${edit}\nversions: }`),
    () => rename(join(story, '0.txt'), join(story, '1.txt')).catch(() => writeFile(join(story, '0.txt'), text)),
    () => rm(story, { recursive: true }),
    () => rename(story, join(corpus, `moved-${edit % 3}`)).catch(() => rm(story, { recursive: true })),
    () => writeFile(join(story, '1.txt'), Buffer.from([0xff, 0xfe, edit % 256, 0])),
    async () => {
      await writeFile(join(story, '.beside.tmp'), list);
      await rename(join(story, '.beside.tmp'), join(story, 'story.yaml'));
    },
  ];
  await pick(edits)();
  // Whatever else happens, the stories that were moved here do not pile up.
  if (edit % 10 === 0)
    for (const i of [0, 1, 2]) await rm(join(corpus, `moved-${i}`), { recursive: true, force: true });
  if (edit % 50 === 0) await mend(corpus, `at edit ${edit}`);
}

async function mend(corpus: string, when: string): Promise<void> {
  for (const name of ['ferry', 'mill', 'moved-0', 'moved-1', 'moved-2']) {
    await rm(join(corpus, name), { recursive: true, force: true });
  }
  await mkdir(join(corpus, 'bridge'), { recursive: true });
  await writeFile(join(corpus, 'bridge/0.txt'), `The bridge on Mill Street closes ${when}.\n`);
  await writeFile(join(corpus, 'bridge/story.yaml'), yaml('The bridge', '0'));
}
