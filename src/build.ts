import { readFileSync } from 'node:fs';

/** What this is and which, as package.json has it: "verbatim-bot 0.1.0". */
export const BUILD = readBuild();

function readBuild(): string {
  // Beside src as beside dist.
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return `${name} ${version}`;
}
