/** One correction: which leaf inputs fall into is told by one question a level, each a bit of the leaf's number. */
export interface Tree {
  /** Asked in this order; an answer is yes from the threshold on. The first is the highest bit. */
  readonly asked: readonly Asked[];
  /** Log-odds by leaf. */
  readonly values: readonly number[];
}

interface Asked {
  /** Its place among the inputs. */
  readonly input: number;
  readonly threshold: number;
}

/** Boosted trees that tell how likely a yes is. */
export interface TreeEnsemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** The chance of a yes, 0 to 1. */
export function evaluateTrees({ bias, trees }: TreeEnsemble, inputs: readonly number[]): number {
  let odds = bias;
  for (const { asked, values } of trees) {
    let leaf = 0;
    for (const { input, threshold } of asked) leaf = 2 * leaf + ((inputs[input] as number) >= threshold ? 1 : 0);
    odds += values[leaf] as number;
  }
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Trees as lines of text, so that a change of one can be read: the bias, then a tree a line.
 *
 *     -1.2
 *     margin>=0.31 share>=0.9 | -0.2 -0.05 0.1 0.4
 *
 * @param names of the inputs, in their order.
 */
export function formatTrees({ bias, trees }: TreeEnsemble, names: readonly string[]): string {
  const lines = trees.map(
    ({ asked, values }) =>
      `${asked.map(({ input, threshold }) => `${names[input]}>=${threshold}`).join(' ')} | ${values.join(' ')}`,
  );
  return [String(bias), ...lines].join('\n');
}

/** Reads them back. Throws on an input that has no such name. */
export function parseTrees(text: string, names: readonly string[]): TreeEnsemble {
  const [bias = '', ...lines] = text.trim().split('\n');
  return { bias: Number(bias), trees: lines.map((line) => parseTree(line, names)) };
}

function parseTree(line: string, names: readonly string[]): Tree {
  const [asked = '', values = ''] = line.split(' | ');
  return {
    asked: asked.split(' ').map((question) => parseAsked(question, names)),
    values: values.split(' ').map(Number),
  };
}

function parseAsked(question: string, names: readonly string[]): Asked {
  const [name = '', threshold] = question.split('>=');
  const input = names.indexOf(name);
  if (input < 0) throw new Error(`no input is called ${name}`);
  return { input, threshold: Number(threshold) };
}
