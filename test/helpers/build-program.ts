import { spawnSync } from 'node:child_process';

/** Builds dist/ once before the tests; takes half a second. Types that do not fit are `npm run check`'s to refuse. */
export function setup(): void {
  const compile = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  const { error } = spawnSync(process.execPath, compile, { stdio: 'inherit' });
  if (error !== undefined) throw error;
}
