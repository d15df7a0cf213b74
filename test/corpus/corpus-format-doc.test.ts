import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { writeCorpus } from '../helpers/corpus-folder.ts';

const OPTIONS = { reservedCommandNames: [] };

async function readBlocks(language: string): Promise<string[]> {
  const text = await readFile('docs/corpus-format.md', 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block ?? '');
}

it('shows a first story that loads, and a second version, commands and questions that fit it', async () => {
  const [first = '', versions = '', commands = '', questions = ''] = await readBlocks('yaml');
  const [body = ''] = await readBlocks('text');
  const folder = await writeCorpus({
    'bridge/story.yaml': first,
    'bridge/first.txt': body,
    'bridge-2/story.yaml': first.replace(/^versions:[\s\S]*/m, versions + commands + questions),
    'bridge-2/first.txt': body,
    'bridge-2/second.txt': body,
  });
  const [one, two] = await loadCorpus(folder, OPTIONS);
  expect(one?.versions[0]?.passages).toHaveLength(2);
  expect(one?.versions[0]?.sentences).toHaveLength(3);
  expect(two?.versions.map(({ published }) => published)).toEqual(['2024-02-20', '2024-02-27T09:00:00+01:00']);
  expect(two?.commands).toHaveLength(1);
  expect(two?.questions).toHaveLength(1);
});

it('shows a refusal word for word', async () => {
  const [, refusal = ''] = await readBlocks('text');
  const folder = await writeCorpus({
    'bridge/story.yaml': 'titel: The bridge\nversions:\n  - id: 000\n    file: first.txt\n',
    'bridge/first.txt': Buffer.from('The\ncafé closes.', 'latin1'),
  });
  const error = await loadCorpus(folder, OPTIONS).catch((reason: unknown) => reason);
  expect(`verbatim: ${error instanceof Error ? error.message : ''}\n`).toBe(
    refusal.replace('the corpus in corpus', `the corpus in ${folder}`),
  );
});
