import type { TopicCommand } from '../corpus/story.ts';
import type { VersionEntry } from './story-yaml.ts';
import { renderVersion, toScalar } from './story-yaml.ts';

export interface NewStory {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly commands: readonly TopicCommand[];
  readonly versions: readonly [VersionEntry, ...VersionEntry[]];
  /** Path of the JSON Schema from the story's folder, with forward slashes, for editors; undefined where there is none. */
  readonly schema?: string | undefined;
}

/** A story.yaml, with comments that say how to go on. */
export function renderNewStory({ title, language, commands, versions, schema }: NewStory): string {
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# What this story is called and where its versions are; docs/corpus-format.md explains every key.',
    '# After a change, `npx verbatim check` says whether all is well.',
    `title: ${toScalar(title)}`,
    `language: ${toScalar(language)}`,
    ...GLOSSARY,
    ...renderCommands(commands),
    '# Oldest first. `npx verbatim import` adds the next one below.',
    'versions:',
    ...versions.map((version) => renderVersion(version, '  ')),
    '',
  ].join('\n');
}

const GLOSSARY = [
  '# What readers call the things in the story, where the story calls them otherwise:',
  '# glossary:',
  '#   the name in the story: [what readers call it, another word for it]',
];

const COMMANDS = ['# Slash commands of this story, each asking it one question:'];
const NO_COMMANDS = [
  '# commands:',
  '#   - name: what-it-does',
  '#     description: What it does',
  '#     question: What …?',
];

function renderCommands(commands: readonly TopicCommand[]): readonly string[] {
  if (commands.length === 0) return [...COMMANDS, ...NO_COMMANDS];
  const items = commands.flatMap(({ name, description, question }) => [
    `  - name: ${toScalar(name)}`,
    `    description: ${toScalar(description)}`,
    `    question: ${toScalar(question)}`,
  ]);
  return [...COMMANDS, 'commands:', ...items];
}
