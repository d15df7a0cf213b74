import { normalize } from 'node:path/posix';
import { isBefore } from './dates.ts';
import { dateRule, factRule, fileRule, labelRule, urlRule, versionIdRule } from './text-rules.ts';
import type { VersionFacts } from './version.ts';
import type { Field, TextRule, YamlFile } from './yaml-fields.ts';
import { readList, readRecord, readText, report, shorten } from './yaml-fields.ts';

/** A version as story.yaml has it: the facts, and where its body is. What could not be read is empty, and reported. */
export interface VersionDraft {
  readonly facts: VersionFacts;
  readonly idField: Field;
  readonly file: string;
  readonly fileField: Field;
  readonly publishedField: Field;
}

const OPTIONAL_FACTS = {
  published: dateRule,
  label: labelRule,
  headline: factRule,
  byline: factRule,
  source: factRule,
  url: urlRule,
} as const satisfies Record<string, TextRule>;

type OptionalFact = keyof typeof OPTIONAL_FACTS;
const OPTIONAL_KEYS = Object.keys(OPTIONAL_FACTS) as OptionalFact[];
const KEYS = { required: ['id', 'file'], optional: OPTIONAL_KEYS } as const;
type Key = 'id' | 'file' | OptionalFact;

const EXPECTED = 'a list of versions, oldest first, each with id and file';

/** Reads `versions:`; no version is left out, so that every body can be looked at. */
export function readVersions(yaml: YamlFile, field: Field): readonly VersionDraft[] {
  const items = readList(yaml, field, EXPECTED);
  if (items?.length === 0) {
    report(yaml, field, { found: '[]', expected: EXPECTED, message: 'a story needs at least one version' });
  }
  const versions = (items ?? []).flatMap((item) => readVersion(yaml, item) ?? []);
  reportDuplicateIds(yaml, versions);
  reportDuplicateFiles(yaml, versions);
  reportDisorder(yaml, versions);
  return versions;
}

function readVersion(yaml: YamlFile, item: Field): VersionDraft | undefined {
  const fields: ReadonlyMap<Key, Field> | undefined = readRecord(yaml, item, KEYS);
  if (fields === undefined) return undefined;
  const read = (key: Key, rule: TextRule) => {
    const field = fields.get(key);
    return (field && readText(yaml, field, rule)) ?? '';
  };
  const facts: Partial<Record<OptionalFact, string>> = {};
  for (const key of OPTIONAL_KEYS) {
    const text = read(key, OPTIONAL_FACTS[key]);
    if (text !== '') facts[key] = text;
  }
  return {
    facts: { id: read('id', versionIdRule), ...facts },
    idField: fields.get('id') ?? item,
    file: read('file', fileRule),
    fileField: fields.get('file') ?? item,
    publishedField: fields.get('published') ?? item,
  };
}

function reportDuplicateIds(yaml: YamlFile, versions: readonly VersionDraft[]): void {
  for (const [later, earlier] of findDuplicates(versions, ({ facts }) => facts.id)) {
    const found = shorten(later.facts.id);
    const message = `the id ${found} is also that of the version in line ${earlier.idField.line}`;
    report(yaml, later.idField, { found, expected: 'an id no other version of the story has', message });
  }
}

function reportDuplicateFiles(yaml: YamlFile, versions: readonly VersionDraft[]): void {
  for (const [later, earlier] of findDuplicates(versions, ({ file }) => (file === '' ? '' : normalize(file)))) {
    const found = shorten(later.file);
    const message = `${found} is also the file of the version in line ${earlier.fileField.line}; each version has its own`;
    report(yaml, later.fileField, { found, expected: 'a file no other version of the story has', message });
  }
}

/** Each item whose text another before it has, with that one; empty texts are nobody's. */
function findDuplicates<T>(items: readonly T[], textOf: (item: T) => string): readonly (readonly [T, T])[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const text = textOf(item);
    const earlier = first.get(text);
    if (earlier !== undefined) return [[item, earlier] as const];
    if (text !== '') first.set(text, item);
    return [];
  });
}

/** The list's order says which version is older, so a date must not say otherwise. */
function reportDisorder(yaml: YamlFile, versions: readonly VersionDraft[]): void {
  // The latest day and the latest time: a day may be neither before nor after two times of which one is before the other.
  const latest: { day?: string; time?: string } = {};
  for (const { facts, publishedField } of versions) {
    const { published } = facts;
    if (published === undefined) continue;
    const later = [latest.day, latest.time].find((other) => other !== undefined && isBefore(published, other));
    if (later !== undefined) {
      const message = `${published} is before ${later}, the date of a version above; versions stand oldest first`;
      report(yaml, publishedField, { found: published, expected: `${later} or later`, message });
    }
    const kind = published.includes('T') ? 'time' : 'day';
    const known = latest[kind];
    if (known === undefined || isBefore(known, published)) latest[kind] = published;
  }
}
