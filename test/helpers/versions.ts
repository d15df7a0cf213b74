import type { Story, Version } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';

/** A version made of its text alone. */
export function makeVersion(body: string, order = 0, facts: { readonly published?: string } = {}): Version {
  return buildVersion({ id: String(order).padStart(3, '0'), ...facts }, order, body, 'en');
}

/** A story of one version a text, oldest first. */
export function makeStory(...bodies: readonly string[]): Story {
  return {
    id: 'story',
    title: 'A story',
    language: 'en',
    glossary: new Map(),
    commands: [],
    questions: [],
    channels: [],
    servers: [],
    versions: bodies.map((body, order) => makeVersion(body, order)),
  };
}
