import { join } from 'node:path';
import { loadCorpus } from '../corpus/load.ts';
import { CorpusError } from '../corpus/problems.ts';
import type { Story, TopicCommand } from '../corpus/story.ts';
import { buildVersion } from '../corpus/version.ts';
import { renderNewStory } from '../intake/new-story-yaml.ts';
import type { VersionEntry } from '../intake/story-yaml.ts';
import type { Taken } from '../intake/taken.ts';
import type { AskedFacts } from './ask-facts.ts';
import { askFacts } from './ask-facts.ts';
import { openTarget, refuseProblems, take, writeAddition } from './intake-steps.ts';
import type { Prompt } from './prompt.ts';
import { createPrompt, isPerson } from './prompt.ts';
import type { Proposal } from './propose-commands.ts';
import { proposeCommands } from './propose-commands.ts';
import { renderTaken } from './render-taken.ts';
import { findSchema } from './schema-path.ts';
import type { Context, Subcommand } from './subcommand.ts';
import { flagOption, positionalArguments, UserError } from './subcommand.ts';
import { showSafely } from './terminal.ts';
import { describeVersion } from './version-entry.ts';
import { readVersionOptions } from './version-options.ts';

export const newStory = {
  name: 'new-story',
  summary: 'begins a story: asks for what it needs, proposes commands, and writes its story.yaml',
  usage: '[FILE|URL] [--story ID]',
  options: {
    story: { type: 'string', value: 'ID', description: "the story's id, its folder's name" },
    title: { type: 'string', value: 'TEXT', description: 'its title (default: the headline)' },
    language: {
      type: 'string',
      value: 'TAG',
      description: "the text's language (default: what the page says, else en)",
    },
    version: { type: 'string', value: 'ID', description: 'id of its first version (default: 000)' },
    published: { type: 'string', value: 'DATE', description: 'when that was published (default: what the page says)' },
    label: { type: 'string', value: 'TEXT', description: 'a few words readers know that version by' },
    commands: { type: 'boolean', description: 'takes every command that is proposed' },
    yes: { type: 'boolean', short: 'y', description: 'asks nothing, as it does off a terminal' },
    'allow-private': { type: 'boolean', description: 'fetches from this machine and its network too' },
  },
  run: async (context: Context) => {
    const prompt = isPerson(context) && !flagOption(context, 'yes') ? createPrompt(context) : undefined;
    try {
      return await begin(context, prompt);
    } finally {
      prompt?.close();
    }
  },
} as const satisfies Subcommand;

async function begin(context: Context, prompt: Prompt | undefined): Promise<number> {
  const target = await readTarget(context, prompt);
  const given = readVersionOptions(context);
  const taken = await take(target, { allowPrivate: flagOption(context, 'allow-private') });
  const asked = await askFacts(context, prompt, taken, given.published);
  const held = await openTarget(context.corpusDir, asked.id);
  if (held.kind === 'held') {
    throw new UserError(`there is a story ${asked.id} already; a further version is added with: verbatim import`);
  }
  const { id: version } = given;
  const entry = await describeVersion(held, taken, {
    ...(version === undefined ? {} : { id: version }),
    ...asked.facts,
  });
  context.stdout.write(renderTaken(target, taken, { story: asked.id, isNew: true, entry }));
  const proposals = proposeCommands(buildDraft(asked, taken, entry), await listTakenNames(context));
  const commands = await chooseCommands(context, prompt, proposals);
  const yaml = renderNewStory({ ...asked, commands, versions: [entry], schema: findSchema(held.folder) });
  refuseProblems(yaml);
  await writeAddition(context, asked.id, held, { textFile: entry.file, body: taken.body, yaml });
  context.stdout.write(`Written: ${join(context.corpusDir, asked.id, 'story.yaml')} and ${entry.file}\n`);
  return 0;
}

async function readTarget(context: Context, prompt: Prompt | undefined): Promise<string> {
  if (context.positionals.length > 0 || prompt === undefined) return positionalArguments(context, ['FILE|URL'])[0];
  const target = await prompt.ask('The text of its first version, a file or an address: ');
  if (target === '') throw new UserError('nothing was written: there is no text to begin with');
  return target;
}

function buildDraft({ id, title, language }: AskedFacts, { body }: Taken, { file: _, ...facts }: VersionEntry): Story {
  const none = { glossary: new Map(), commands: [], questions: [], channels: [], servers: [] };
  return { id, title, language, ...none, versions: [buildVersion(facts, 0, body, language)] };
}

/** Those of a corpus that is refused are not known; `check` will say when one is taken twice. */
async function listTakenNames(context: Context): Promise<readonly string[]> {
  const stories = await loadCorpus(context.corpusDir, context).catch((error: unknown) => {
    if (error instanceof CorpusError) return [];
    throw error;
  });
  return [...context.reservedCommandNames, ...stories.flatMap(({ commands }) => commands.map(({ name }) => name))];
}

async function chooseCommands(
  context: Context,
  prompt: Prompt | undefined,
  proposals: readonly Proposal[],
): Promise<readonly TopicCommand[]> {
  const isTaken = flagOption(context, 'commands');
  if (proposals.length === 0) {
    context.stdout.write('No command is proposed: none that was tried gave back the sentence it was made from.\n\n');
    return [];
  }
  const hint = isTaken || prompt !== undefined ? '' : ' (--commands takes them)';
  const list = proposals.map(renderProposal).join('');
  context.stdout.write(showSafely(`Commands it could have, each of them tried${hint}:\n${list}\n`));
  if (isTaken) return proposals;
  if (prompt === undefined) return [];
  const chosen = await prompt.ask('Which of them? Numbers, all or none [none]: ');
  if (/^all$/i.test(chosen)) return proposals;
  const numbers = new Set((chosen.match(/\d+/g) ?? []).map(Number));
  return proposals.filter((_, i) => numbers.has(i + 1));
}

function renderProposal({ name, question, answer }: Proposal, index: number): string {
  return `  ${index + 1}. /${name}: ${question}\n     ${answer}\n`;
}
