import { existsSync, readFileSync } from 'node:fs';

/** What this is and which, as package.json has it: "verbatim-bot 0.1.0". */
export const BUILD = readBuild(new URL('./package.json', import.meta.url));

/** The nearest package.json upwards: beside src, beside dist, and above where the benchmarks are built. */
function readBuild(file: URL): string {
  const above = new URL('../package.json', file);
  if (!existsSync(file)) return above.href === file.href ? 'unknown' : readBuild(above);
  const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
  return `${name} ${version}`;
}
