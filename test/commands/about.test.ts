import { expect, test } from 'vitest';
import { about } from '../../src/commands/about.ts';
import { LANGUAGES } from '../../src/commands/words/words.ts';
import { buildLibrary } from '../../src/library.ts';
import { makeStory } from '../helpers/versions.ts';

const library = buildLibrary([makeStory('One version.', 'Another version.')]);

test.each(LANGUAGES.map((words) => [words.locales[0], words] as const))(
  '/about says in %s, to the asker alone, what is held and kept',
  (_, words) => {
    const reply = about.run({ library, options: {}, words });
    expect(reply.private).toBe(true);
    const said = JSON.stringify(reply.blocks);
    for (const part of ['A story', '000', '001', words.privacy, 'verbatim-bot ']) expect(said).toContain(part);
  },
);
