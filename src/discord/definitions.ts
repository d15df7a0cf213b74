import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, CommandOption } from '../commands/command.ts';
import { ENGLISH, LANGUAGES, type Words } from '../commands/words/words.ts';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Where commands are registered: one server, at once, or everywhere. */
export type Scope = { readonly kind: 'global' } | { readonly kind: 'guild'; readonly guildId: string };

/** Commands as Discord wants to be told of them, for `PUT /applications/{id}/commands` and its like. */
export function defineCommands(commands: readonly Command[], scope: Scope): Definition[] {
  // Commands of one server have no other place to be.
  const places = scope.kind === 'global' ? EVERYWHERE : {};
  const slash = commands.map((command) => ({
    type: ApplicationCommandType.ChatInput as const,
    name: command.name,
    ...localize(({ commands }) => commands, command.name),
    description: command.description,
    options: command.options.map(defineOption),
    ...places,
  }));
  return [...slash, { ...defineMenu(), ...places }];
}

/** "Ask about this", on any message. */
function defineMenu() {
  const told = otherLanguages().map(([locale, words]) => [locale, words.askAboutThis]);
  return {
    type: ApplicationCommandType.Message as const,
    name: ENGLISH.askAboutThis,
    name_localizations: Object.fromEntries(told),
  };
}

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

function defineOption(option: CommandOption): APIApplicationCommandBasicOption {
  const named = {
    name: option.name,
    ...localize(({ options }) => options, option.name),
    description: option.description,
    required: option.required,
  };
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...named };
  const text = { type: ApplicationCommandOptionType.String as const, ...named, max_length: option.maxLength };
  return option.complete === undefined ? text : { ...text, autocomplete: true };
}

type Named = Readonly<Record<string, { readonly name: string; readonly description: string } | undefined>>;

/** Names and descriptions in every other language spoken; a story's own commands have none. */
function localize(choose: (words: Words) => Named, name: string) {
  const told = otherLanguages().flatMap(([locale, words]) => {
    const named = choose(words)[name];
    return named === undefined ? [] : [[locale, named] as const];
  });
  if (told.length === 0) return {};
  return {
    name_localizations: Object.fromEntries(told.map(([locale, named]) => [locale, named.name])),
    description_localizations: Object.fromEntries(told.map(([locale, named]) => [locale, named.description])),
  };
}

/** Every locale that Discord knows and that is spoken to in other words than English. */
function otherLanguages(): readonly (readonly [string, Words])[] {
  return LANGUAGES.filter((words) => words !== ENGLISH).flatMap((words) =>
    words.locales.filter((locale) => DISCORD_LOCALES.has(locale)).map((locale) => [locale, words] as const),
  );
}

const DISCORD_LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/**
 * A list of commands, wanted or registered, in a form that is equal exactly when Discord would show and check the same:
 * ids, versions and what is left at its default do not count, nor does the order of the commands.
 */
export function fingerprintCommands(commands: readonly unknown[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command))).sort());
}

const SET_BY_DISCORD = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission']);
const UNORDERED = new Set(['contexts', 'integration_types']);
// What Discord leaves out or fills in for what was not given; 1 is the type of a slash command.
const DEFAULTS: Readonly<Record<string, string>> = {
  nsfw: 'false',
  required: 'false',
  autocomplete: 'false',
  type: '1',
};

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([key, field]) => !SET_BY_DISCORD.has(key) && !isDefault(key, field))
    .map(([key, field]) => [key, UNORDERED.has(key) && Array.isArray(field) ? [...field].sort() : canonical(field)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return Object.fromEntries(fields);
}

function isDefault(key: string, field: unknown): boolean {
  if (field === null || field === undefined || DEFAULTS[key] === String(field)) return true;
  return typeof field === 'object' && Object.keys(field).length === 0;
}
