import { readFileSync, writeFileSync } from 'node:fs';
import { writeSection } from './results.ts';
import type { TallyRow } from './tally.ts';

const RECORD = 'bench/first-contact.json';

/** What a batch scored the first time anything was asked of it, before a rule or weight was touched for it. */
interface FirstContact {
  readonly batch: string;
  readonly right: number;
  readonly answerable: number;
  readonly refused: number;
  readonly unanswerable: number;
}

/**
 * Adds a batch's first figures to the record and to bench/RESULTS.md, in the order in which batches were met. A batch that
 * stands there already keeps its figures: only the first time is a first contact.
 */
export function recordFirstContact(batch: string, { first, refusals }: TallyRow): void {
  const known = JSON.parse(readFileSync(RECORD, 'utf8')) as readonly FirstContact[];
  const isNew = !known.some((met) => met.batch === batch);
  const met = isNew
    ? [
        ...known,
        { batch, right: first.right, answerable: first.of, refused: refusals.right, unanswerable: refusals.of },
      ]
    : known;
  writeFileSync(RECORD, `[\n${met.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
  writeSection('first-contact', renderFirstContacts(met));
}

function renderFirstContacts(met: readonly FirstContact[]): string {
  const rows = met.map(({ batch, right, answerable, refused, unanswerable }) => {
    const all = (right + refused) / (answerable + unanswerable);
    return `| ${batch} | ${right}/${answerable} | ${refused}/${unanswerable} | ${Math.round(100 * all)} % |`;
  });
  return [
    '## First contact',
    '',
    '`npm run eval -- --questions bench/batches/FILE --corpus ../shared/corpora/nodejs-blog --first-contact`: forty questions',
    'on stories that nothing was tuned with, scored once before anything was looked at, in the order of meeting them. What is',
    'not called a batch is practice (bench/practice): more questions, with more near misses among them.',
    '',
    '| batch | right first quotation | right refusals | together |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
