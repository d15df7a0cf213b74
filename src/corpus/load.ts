import type { Story } from './story.ts';

export interface LoadOptions {
  /** Names of built-in slash commands, which no topic command may have. */
  readonly reservedCommandNames: readonly string[];
}

/** @throws CorpusError naming every problem of every story by file and field. */
export async function loadCorpus(_corpusDir: string, _options: LoadOptions): Promise<readonly Story[]> {
  return [];
}
