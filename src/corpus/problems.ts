/** Something that keeps a corpus from being loaded, told so that whoever wrote the file can mend it. */
export interface Problem {
  /** Path inside the corpus folder, with forward slashes; empty for the corpus folder itself. */
  readonly file: string;
  /** 1-based line in `file`, where there is one to point at. */
  readonly line?: number;
  /** `versions[0].published`; empty when it is about the whole file. */
  readonly field: string;
  /** What is there, shortened. */
  readonly found: string;
  /** What should be there. */
  readonly expected: string;
  /** Both in a sentence, with the way to mend it; names neither file nor field. */
  readonly message: string;
}

/** `pars-contract/story.yaml:18: versions[0].id: …` */
export function formatProblem({ file, line, field, message }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [place, field, message].filter((part) => part !== '').join(': ');
}

/** A corpus that is refused as a whole, with everything that is wrong with it. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  /** At least one. */
  readonly problems: readonly Problem[];

  constructor(corpusDir: string, problems: readonly Problem[]) {
    const lines = problems.map((problem) => `\n  ${formatProblem(problem)}`);
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`the corpus in ${corpusDir} is refused for ${count}:${lines.join('')}`);
    this.problems = problems;
  }
}
