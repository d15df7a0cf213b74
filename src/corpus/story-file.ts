import type { EditorQuestion, Story, TopicCommand } from './story.ts';
import type { DiscordId } from './story-extras.ts';
import { readCommands, readGlossary, readIds, readQuestions } from './story-extras.ts';
import { languageRule, titleRule } from './text-rules.ts';
import type { VersionDraft } from './version-list.ts';
import { readVersions } from './version-list.ts';
import type { Field, Located, YamlFile } from './yaml-fields.ts';
import { parseYaml, readRecord, readText, rootField } from './yaml-fields.ts';

/** What a story.yaml says, as far as it could be read, with every problem in it. */
export interface StoryFile {
  readonly yaml: YamlFile;
  readonly title: string;
  readonly language: string;
  readonly glossary: Story['glossary'];
  readonly commands: readonly Located<TopicCommand>[];
  readonly questions: readonly Located<EditorQuestion>[];
  readonly channels: readonly Located<DiscordId>[];
  readonly servers: readonly Located<DiscordId>[];
  readonly versions: readonly VersionDraft[];
}

const DEFAULT_LANGUAGE = 'en';
const KEYS = {
  required: ['title', 'versions'],
  optional: ['language', 'glossary', 'commands', 'questions', 'channels', 'servers'],
} as const;

/**
 * Reads and checks a story.yaml without touching the disk. Problems are gathered in `yaml.problems`; what they are
 * about is left out of the result.
 * @param file path for the problems, as in `Problem.file`.
 */
export function readStoryFile(file: string, text: string): StoryFile {
  const yaml = parseYaml(file, text);
  // What is made of broken YAML is guesswork, and so would be the problems in it.
  const fields = yaml.problems.length === 0 ? readRecord(yaml, rootField(yaml), KEYS) : undefined;
  const read = <T>(key: (typeof KEYS.required | typeof KEYS.optional)[number], reader: Reader<T>, fallback: T): T => {
    const field = fields?.get(key);
    return (field && reader(yaml, field)) ?? fallback;
  };
  return {
    yaml,
    title: read('title', (_, field) => readText(yaml, field, titleRule), ''),
    language: read('language', (_, field) => readText(yaml, field, languageRule), DEFAULT_LANGUAGE),
    glossary: read('glossary', readGlossary, new Map()),
    commands: read('commands', readCommands, []),
    questions: read('questions', readQuestions, []),
    channels: read('channels', readIds, []),
    servers: read('servers', readIds, []),
    versions: read('versions', readVersions, []),
  };
}

type Reader<T> = (yaml: YamlFile, field: Field) => T | undefined;
