import { bareStory } from '../../src/corpus/bare-story.ts';
import type { Story, Version } from '../../src/corpus/story.ts';
import { buildVersion } from '../../src/corpus/version.ts';

/** A version made of its text alone. */
export function makeVersion(body: string, order = 0, facts: { readonly published?: string } = {}): Version {
  return buildVersion({ id: String(order).padStart(3, '0'), ...facts }, order, body, 'en');
}

/** A story of one version a text, oldest first. */
export function makeStory(...bodies: readonly string[]): Story {
  return bareStory(
    'story',
    'A story',
    bodies.map((body, order) => makeVersion(body, order)),
  );
}
