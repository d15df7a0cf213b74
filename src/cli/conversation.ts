import { createInterface } from 'node:readline';
import type { Previous } from '../answer/answer.ts';
import { asksOn } from '../answer/follow-up.ts';
import { ask as askCommand } from '../commands/ask.ts';
import type { Command } from '../commands/command.ts';
import { listCommands } from '../commands/commands.ts';
import { previousAt } from '../commands/place.ts';
import type { Place, Reply } from '../commands/reply.ts';
import { ENGLISH } from '../commands/words/words.ts';
import { nearestName } from '../corpus/nearest-name.ts';
import type { Library } from '../library.ts';
import { renderText, styleFor } from './render-text.ts';
import type { Context } from './subcommand.ts';

/**
 * Answers line by line until the input ends; a prompt is shown only to a person.
 * @param library what to answer from now.
 * @param onPrompt takes what shows the prompt again, with what was typed so far, after something else was written.
 */
export async function converse(
  library: () => Library,
  { stdin, stdout, env }: Pick<Context, 'stdin' | 'stdout' | 'env'>,
  onPrompt: (showAgain: () => void) => void,
): Promise<void> {
  const style = styleFor(stdout, env);
  const isPerson = stdin.isTTY === true && stdout.isTTY === true;
  const lines = createInterface({
    input: stdin,
    ...(isPerson ? { output: stdout } : {}),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (isPerson) stdout.write(`${GREETING}\n`);
  lines.setPrompt(isPerson ? '? ' : '');
  lines.prompt();
  if (isPerson) onPrompt(() => lines.prompt(true));
  let answered: Reply | undefined;
  for await (const line of lines) {
    if (isPerson && LEAVING.test(line.trim())) break;
    if (line.trim() !== '') {
      const previous = previousOf(line, library(), answered);
      const reply = await replyTo(line.trim(), library(), previous);
      // What nearly answers a question is not what the next line is about; of a follow-up that has no answer, the last one still is.
      if (reply.isRefusal === true) answered = previous === undefined ? undefined : answered;
      else if (placeOf(reply) !== undefined) answered = reply;
      const text = renderText(reply, style);
      stdout.write(text === '' ? '' : `${text}\n`);
    }
    lines.prompt();
  }
}

const LEAVING = /^\/?(?:exit|quit|bye)$/i;

const GREETING = 'Ask about the story, or type /help. Ctrl+D ends.';

/**
 * What a line follows: the answer above it, where the line means nothing by itself. Any other line is a question of its own,
 * about any story.
 */
function previousOf(line: string, library: Library, answered: Reply | undefined): Previous | undefined {
  const place = answered && placeOf(answered);
  const [question = ''] = (answered?.blocks ?? []).flatMap((block) => (block.kind === 'question' ? [block.text] : []));
  const previous = place && previousAt(library, place, question);
  const loaded = library.stories.find(({ story }) => story.id === previous?.story);
  return previous !== undefined && loaded !== undefined && asksOn(loaded, line, previous) ? previous : undefined;
}

function placeOf({ actions = [] }: Reply): Place | undefined {
  return actions.flatMap((action) => (action.kind === 'follow-up' ? [action.place] : []))[0];
}

/** A typed line: `/name`, `/name the first option's value`, `/name option: value other: value`, or a plain question. */
async function replyTo(line: string, library: Library, previous: Previous | undefined): Promise<Reply> {
  const typed = line.match(/^\/(\S+)\s*(.*)$/);
  if (typed === null) {
    const request = { library, options: { question: line }, words: ENGLISH };
    return askCommand.run(previous === undefined ? request : { ...request, previous });
  }
  const commands = listCommands(library);
  const name = (typed[1] ?? '').toLowerCase();
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return say(`There is no command /${shorten(name)}.${suggest(name, commands)}`);
  const options = readOptions(command, typed[2] ?? '');
  const missing = command.options.find((option) => option.required && options[option.name] === undefined);
  if (missing !== undefined) return say(`/${name} needs ${missing.name}: ${missing.description}.`);
  return command.run({ library, options, words: ENGLISH });
}

function readOptions(command: Command, text: string): Record<string, string> {
  const [first] = command.options;
  if (first === undefined || text === '') return {};
  const names = command.options.map((option) => option.name).join('|');
  const parts = text.split(new RegExp(`(?:^|\\s)(${names}):\\s*`));
  const options: Record<string, string> = {};
  const lead = (parts[0] ?? '').trim();
  if (lead !== '') Object.assign(options, readLead(command, lead));
  for (let i = 1; i + 1 < parts.length; i += 2) options[parts[i] as string] = (parts[i + 1] as string).trim();
  return options;
}

/** Free text goes to a first option that takes it; short values ("000 002") go to the options in their order. */
function readLead(command: Command, lead: string): Record<string, string> {
  const [first] = command.options;
  if (first === undefined) return {};
  if (first.required) return { [first.name]: lead };
  const words = lead.split(/\s+/);
  return Object.fromEntries(command.options.slice(0, words.length).map(({ name }, i) => [name, words[i] as string]));
}

/** As long as a command's name can be: https://docs.discord.com/developers/interactions/application-commands */
const LONGEST_NAME = 32;

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function suggest(name: string, commands: readonly Command[]): string {
  const near = nearestName(
    name,
    commands.map((command) => command.name),
  );
  return near === undefined ? ' /help lists what there is.' : ` Did you mean /${near}?`;
}

function say(text: string): Reply {
  return { blocks: [{ kind: 'statement', text }] };
}
