import { createHash } from 'node:crypto';
import type { Previous } from '../answer/answer.ts';
import { overlap, type Sentence, type Span, type Version } from '../corpus/story.ts';
import type { Library, LoadedStory } from '../library.ts';
import type { Place } from './reply.ts';

/** A place as it is held now. */
export interface HeldPlace {
  readonly loaded: LoadedStory;
  readonly version: Version;
  readonly span: Span;
  /** Those the span touches, at least one. */
  readonly sentences: readonly Sentence[];
}

/** @param library holds the story and the version. */
export function placeOf(library: Library, at: Omit<Place, 'fingerprint'>): Place {
  const { story, version: id, start, end } = at;
  const version = findVersion(library, story, id)?.version;
  if (version === undefined) throw new Error(`a place names version ${id} of ${story}, which is not held`);
  return { story, version: id, start, end, fingerprint: fingerprintBody(version) };
}

/** Undefined when the story is gone or its text is another one now: the same offsets would be other words. */
export function findPlace(library: Library, place: Place): HeldPlace | undefined {
  const found = findVersion(library, place.story, place.version);
  if (found === undefined || fingerprintBody(found.version) !== place.fingerprint) return undefined;
  const { start, end } = place;
  const sentences = found.version.sentences.filter((sentence) => overlap(sentence, place));
  return sentences.length === 0 ? undefined : { ...found, span: { start, end }, sentences };
}

/**
 * What a follow-up on what was quoted there follows; undefined when the story has moved on.
 * @param question what the quotation answered.
 */
export function previousAt(library: Library, place: Place, question: string): Previous | undefined {
  if (findPlace(library, place) === undefined) return undefined;
  const { story, version, start, end } = place;
  return { question, story, version, start, end };
}

function findVersion(library: Library, story: string, id: string) {
  const loaded = library.stories.find((held) => held.story.id === story);
  const version = loaded?.story.versions.find((held) => held.id === id);
  return loaded === undefined || version === undefined ? undefined : { loaded, version };
}

/** 36 bits: enough to notice a changed body, short enough for a button. */
const FINGERPRINT_LENGTH = 6;
const fingerprints = new WeakMap<Version, string>();

/** A few characters (A-Z, a-z, 0-9, hyphen, underscore) that differ when the body does. */
export function fingerprintBody(version: Version): string {
  const known = fingerprints.get(version);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(version.body).digest('base64url').slice(0, FINGERPRINT_LENGTH);
  fingerprints.set(version, made);
  return made;
}
