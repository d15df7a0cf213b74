import { chmodSync } from 'node:fs';
import type { BuildOptions } from 'rolldown';

/** The program as it is run, in few files: loading its 240 modules one by one made a start 0.12 s longer. */
export default {
  input: { main: 'src/main.ts', 'cli/main': 'src/cli/main.ts' },
  platform: 'node',
  // Large, and loaded by few subcommands.
  external: ['discord.js', 'linkedom'],
  plugins: [
    {
      // Text to be parsed loads twice as fast as an object in code.
      name: 'parse-json',
      transform: {
        filter: { id: /\.json$/ },
        handler: (json: string) => ({ code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }),
      },
    },
    { name: 'executable', writeBundle: () => chmodSync('dist/cli/main.js', 0o755) },
  ],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: 'chunks/[name].js', sourcemap: true },
} satisfies BuildOptions;
