import type { Document, Node, ParsedNode } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { nearestName } from './nearest-name.ts';
import type { Problem } from './problems.ts';

/** A YAML file being read, and what was found wrong with it so far. */
export interface YamlFile {
  /** As in `Problem.file`. */
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
  readonly problems: Problem[];
}

/** A value in the file and where it stands. */
export interface Field {
  /** `versions[0].id` */
  readonly path: string;
  /** Empty for an item of a list. */
  readonly key: string;
  readonly node: Node | null;
  readonly line: number;
}

/** Something read, and the field it was read from. */
export type Located<T> = T & { readonly field: Field };

/** What a text has to be, and why one is not. */
export interface TextRule {
  /** `a date such as 2018-07-09` */
  readonly expected: string;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  /** Whether it may have several lines; they are read as one. */
  readonly multiline?: boolean;
  /** Why this text will not do, or undefined. */
  readonly findFault?: (text: string) => string | undefined;
}

const MAX_SYNTAX_PROBLEMS = 10;

/** Parses YAML 1.2: only texts, numbers, booleans and nothing, so that a date stays as it is written. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    resolveKnownTags: false,
  });
  const problems = [...document.errors, ...document.warnings]
    .slice(0, MAX_SYNTAX_PROBLEMS)
    .map(({ pos, message }) => describeSyntax(file, lineCounter.linePos(pos[0]).line, message));
  return { file, document, lineCounter, problems };
}

function describeSyntax(file: string, line: number, message: string): Problem {
  const found = message.split('\n', 1)[0] ?? message;
  return { file, line, field: '', found, expected: 'YAML', message: `is not valid YAML: ${found}` };
}

export function rootField({ document }: YamlFile): Field {
  return { path: '', key: '', node: document.contents, line: 1 };
}

/** Notes a problem with a field. */
export function report(yaml: YamlFile, field: Field, problem: Pick<Problem, 'found' | 'expected' | 'message'>): void {
  yaml.problems.push({ file: yaml.file, line: field.line, field: field.path, ...problem });
}

/**
 * The values of a mapping by key; unknown and missing keys are reported. A key with nothing after it counts as there.
 * @returns undefined when it is no mapping, which is reported.
 */
export function readRecord<const Key extends string>(
  yaml: YamlFile,
  field: Field,
  keys: { readonly required: readonly Key[]; readonly optional: readonly Key[] },
): ReadonlyMap<Key, Field> | undefined {
  const known: readonly string[] = [...keys.required, ...keys.optional];
  const fields = readMap(yaml, field);
  if (fields === undefined) return undefined;
  for (const [key, value] of fields) if (!known.includes(key)) reportUnknownKey(yaml, value, known);
  for (const key of keys.required) {
    if (!fields.has(key)) reportMissing(yaml, { ...field, path: joinPath(field.path, key), key });
  }
  return fields as ReadonlyMap<Key, Field>;
}

/** The values of a mapping with any keys, or undefined when it is none, which is reported. */
export function readMap(yaml: YamlFile, field: Field): ReadonlyMap<string, Field> | undefined {
  const node = resolve(yaml, field.node);
  if (!isMap(node)) {
    reportType(yaml, field, 'keys with values, each in a line of its own: `key: value`');
    return undefined;
  }
  const fields = new Map<string, Field>();
  for (const pair of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '?';
    const line = lineOf(yaml, pair.key) ?? field.line;
    fields.set(key, { path: joinPath(field.path, key), key, node: pair.value, line });
  }
  return fields;
}

/** The items of a list, or undefined when it is none, which is reported. */
export function readList(yaml: YamlFile, field: Field, expected: string): readonly Field[] | undefined {
  const node = resolve(yaml, field.node);
  if (!isSeq(node)) {
    reportType(yaml, field, expected);
    return undefined;
  }
  return (node.items as ParsedNode[]).map((item, i) => ({
    path: `${field.path}[${i}]`,
    key: '',
    node: item,
    line: lineOf(yaml, item) ?? field.line,
  }));
}

/** A text without white space at its ends, or undefined when it is none that the rule takes, which is reported. */
export function readText(yaml: YamlFile, field: Field, rule: TextRule): string | undefined {
  const node = resolve(yaml, field.node);
  if (!isScalar(node) || typeof node.value !== 'string') {
    reportType(yaml, field, rule.expected);
    return undefined;
  }
  const text = rule.multiline ? node.value.trim().replace(/\s+/g, ' ') : node.value.trim();
  const fault = findTextFault(text, rule);
  if (fault === undefined) return text;
  report(yaml, field, {
    found: shorten(node.value),
    expected: rule.expected,
    message: describeFault(text, fault, rule),
  });
  return undefined;
}

/** Whether a key is there with nothing after it. */
export function isEmpty(yaml: YamlFile, field: Field): boolean {
  const node = resolve(yaml, field.node);
  return node === null || (isScalar(node) && node.value === null);
}

/** A value for a message: in quotes, and not too long. */
export function shorten(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}

const MAX_SHOWN = 60;
/** Control characters and what ends a line. */
const BREAKS_LINE = /[\p{Cc}\u2028\u2029]/u;

/** Why a text will not do, or undefined. */
export function findTextFault(text: string, { maxLength, findFault }: TextRule): string | undefined {
  if (text === '') return 'it is empty';
  if (BREAKS_LINE.test(text)) return 'it has more than one line, or a control character';
  if (text.length > maxLength) return `it has ${text.length} characters, and ${maxLength} is the most`;
  return findFault?.(text);
}

function describeFault(text: string, fault: string, { expected }: TextRule): string {
  return `${shorten(text)} will not do: ${fault}; expected ${expected}`;
}

function reportType(yaml: YamlFile, field: Field, expected: string): void {
  const { found, hint } = describeNode(yaml, field);
  report(yaml, field, { found, expected, message: `found ${found}; expected ${expected}${hint}` });
}

function describeNode(yaml: YamlFile, field: Field): { readonly found: string; readonly hint: string } {
  const node = resolve(yaml, field.node);
  if (node === null || (isScalar(node) && node.value === null)) return { found: 'nothing', hint: '' };
  if (isMap(node)) return { found: 'keys with values', hint: '' };
  if (isSeq(node)) return { found: 'a list', hint: '' };
  if (!isScalar(node)) return { found: 'something else', hint: '' };
  if (typeof node.value === 'string') return { found: `the text ${shorten(node.value)}`, hint: '' };
  const written = node.source ?? String(node.value);
  const mended = field.key === '' ? `"${written}"` : `${field.key}: "${written}"`;
  return { found: `${written}, a ${typeof node.value} to YAML`, hint: `; put it in quotes: ${mended}` };
}

function reportUnknownKey(yaml: YamlFile, field: Field, known: readonly string[]): void {
  const nearest = nearestName(field.key, known);
  const hint = nearest === undefined ? `known here: ${known.join(', ')}` : `did you mean "${nearest}"?`;
  report(yaml, field, {
    found: shorten(field.key),
    expected: nearest ?? known.join(', '),
    message: `unknown key ${shorten(field.key)}; ${hint}`,
  });
}

function reportMissing(yaml: YamlFile, field: Field): void {
  report(yaml, field, { found: 'nothing', expected: `${field.key}:`, message: `"${field.key}:" is missing` });
}

function resolve({ document }: YamlFile, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function lineOf({ lineCounter }: YamlFile, node: ParsedNode | null): number | undefined {
  return node?.range ? lineCounter.linePos(node.range[0]).line : undefined;
}

function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
