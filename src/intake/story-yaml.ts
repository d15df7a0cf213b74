import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** A version as story.yaml lists it, in this order. */
export interface VersionEntry {
  readonly id: string;
  readonly file: string;
  readonly published?: string;
  readonly label?: string;
  readonly headline?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly url?: string;
}

/**
 * A story.yaml with a version added below the others. Everything that was there stays as it was written, to the byte,
 * where the versions stand one below the other; where they stand in brackets, comments and order stay.
 * @param text of a story.yaml without problems.
 */
export function addVersion(text: string, entry: VersionEntry): string {
  const document = parse(text);
  const wanted = withVersion(document, entry);
  const inserted = insertLines(text, document, entry);
  if (inserted !== undefined && isDeepStrictEqual(parse(inserted).toJS(), wanted)) return inserted;
  document.addIn(['versions'], entry);
  return document.toString({ lineWidth: 0 });
}

/** A text as YAML, on one line. */
export function toScalar(text: string): string {
  return stringify(text, { lineWidth: 0, schema: 'core', version: '1.2', defaultKeyType: 'PLAIN' }).trimEnd();
}

/** The lines of one item of `versions:`, without a line break at the end. */
export function renderVersion(entry: VersionEntry, indent: string, lineEnd = '\n'): string {
  const { id, ...rest } = entry;
  // Ids look like numbers more often than not.
  const lines = [
    `id: ${JSON.stringify(id)}`,
    ...Object.entries(rest).map(([key, text]) => `${key}: ${toScalar(text)}`),
  ];
  return lines.map((line, i) => `${indent}${i === 0 ? '- ' : '  '}${line}`).join(lineEnd);
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
}

function withVersion(document: Document.Parsed, entry: VersionEntry): unknown {
  const whole: unknown = document.toJS();
  if (typeof whole !== 'object' || whole === null || !('versions' in whole) || !Array.isArray(whole.versions)) {
    throw new Error('a story.yaml without versions is none');
  }
  return { ...whole, versions: [...whole.versions, entry] };
}

/** The dash of the last item, with what stands before it in its line. */
const LAST_DASH = /(?:^|\n)([ \t]*)-(?:\s|#[^\n]*\n)*$/;

/** Undefined when the versions do not stand one below the other. */
function insertLines(text: string, document: Document.Parsed, entry: VersionEntry): string | undefined {
  const versions = document.get('versions', true);
  const last = isSeq(versions) && versions.flow !== true ? versions.items.at(-1) : undefined;
  if (!isMap(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const indent = LAST_DASH.exec(text.slice(0, start))?.[1];
  if (indent === undefined) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  // A comment behind the last value stays in its line.
  const behind = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  const lines = renderVersion(entry, indent, lineEnd);
  if (behind === -1) return `${text}${lineEnd}${lines}${lineEnd}`;
  return `${text.slice(0, behind + 1)}${lines}${lineEnd}${text.slice(behind + 1)}`;
}
