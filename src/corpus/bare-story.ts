import type { Story, Version } from './story.ts';

/** A story in English of texts alone, oldest first: no glossary, no commands, no questions, no places in Discord. */
export function bareStory(id: string, title: string, versions: readonly Version[]): Story {
  return {
    id,
    title,
    language: 'en',
    glossary: new Map(),
    commands: [],
    questions: [],
    channels: [],
    servers: [],
    versions,
  };
}
