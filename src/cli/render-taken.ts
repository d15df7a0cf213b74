import type { VersionEntry } from '../intake/story-yaml.ts';
import type { Format } from '../intake/take-text.ts';
import type { Taken } from '../intake/taken.ts';
import { showSafely } from './terminal.ts';

export interface Destination {
  readonly story: string;
  readonly isNew: boolean;
  readonly entry: VersionEntry;
}

const FORMATS: Readonly<Record<Format, string>> = { text: 'plain text', markdown: 'Markdown', html: 'a page' };

/** What was taken, for an editor to look over before it is written. */
export function renderTaken(
  target: string,
  { format, body, modified }: Taken & { readonly format: Format },
  { story, isNew, entry }: Destination,
): string {
  const { id, file, ...facts } = entry;
  const rows = [...Object.entries(facts), ...(modified === undefined ? [] : [['changed', modified] as const])];
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return showSafely(
    [
      `${target}, ${FORMATS[format]}, as version ${id} of ${isNew ? 'a new story, ' : ''}${story}:`,
      ...rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`),
      '',
      ...body
        .trimEnd()
        .split(/\r\n|[\n\r]/)
        .map((line) => (line === '' ? '' : `  ${line}`)),
      '',
      '',
    ].join('\n'),
  );
}
