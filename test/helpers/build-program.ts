import { build } from 'rolldown';
import config from '../../rolldown.config.ts';

/** Builds dist/ once before the tests; takes half a second. Types that do not fit are `npm run check`'s to refuse. */
export async function setup(): Promise<void> {
  await build(config);
}
