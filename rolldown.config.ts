import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'rolldown';

const CHUNKS = 'chunks';

/** Rolldown says in comments where the modules were, which is no matter of the program's. */
const withoutPaths = (code: string): string => code.replace(/^\/\/#region .*$/gm, '');

/** The program as it is run, in few files: loading its 240 modules one by one made a start 0.12 s longer. */
export default {
  input: { main: 'src/main.ts', 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  // Large, and loaded by few subcommands.
  external: ['discord.js', 'linkedom'],
  plugins: [
    {
      name: 'word-counts',
      // Before anything of the last build is removed.
      buildStart() {
        execFileSync(process.execPath, ['scripts/pack-word-counts.mjs'], { stdio: 'inherit' });
      },
      generateBundle() {
        const source = readFileSync('src/search/word-counts.txt');
        this.emitFile({ type: 'asset', fileName: `${CHUNKS}/word-counts.txt`, source });
      },
    },
    {
      // What a snapshot is valid for: src/program-files.ts reads it.
      name: 'stamp',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const hash = createHash('sha256');
          for (const file of Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
            if (!file.fileName.endsWith('.map'))
              hash.update(file.type === 'chunk' ? withoutPaths(file.code) : file.source);
          this.emitFile({ type: 'asset', fileName: `${CHUNKS}/program.sha256`, source: hash.digest('hex') });
        },
      },
    },
    { name: 'executable', writeBundle: ({ dir = '' }) => chmodSync(join(dir, 'cli/main.js'), 0o755) },
  ],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: `${CHUNKS}/[name].js`, sourcemap: true },
} satisfies BuildOptions;
