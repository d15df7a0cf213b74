import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const RESULTS_FILE = 'bench/RESULTS.md';
const PREFACE = '# Results\n\nWritten by the commands named in each section, not by hand.\n';

/** Puts a command's results into its own section of bench/RESULTS.md, leaving the others alone. */
export function writeSection(name: string, markdown: string): void {
  const text = existsSync(RESULTS_FILE) ? readFileSync(RESULTS_FILE, 'utf8') : PREFACE;
  writeFileSync(RESULTS_FILE, replaceSection(text, name, markdown));
}

/**
 * A text with the named section replaced, or added at the end.
 * @param name a-z, digits and hyphens; stands in the comments that mark the section.
 */
export function replaceSection(text: string, name: string, markdown: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const section = `${begin}\n\n${markdown.trim()}\n\n${end}`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end, start);
  if (start === -1 || stop === -1) return `${text.trimEnd()}\n\n${section}\n`;
  return text.slice(0, start) + section + text.slice(stop + end.length);
}
