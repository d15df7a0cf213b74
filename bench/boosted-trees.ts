import { evaluateTrees, type Tree, type TreeEnsemble } from '../src/answer/trees.ts';
import { createRandom } from './made-up-stories.ts';
import { foldByGroup } from './statistics.ts';

/** One example: its inputs in a fixed order, and whether it is of the kind to be told. */
export interface Example {
  readonly inputs: readonly number[];
  readonly label: boolean;
  /** Examples of one group are never on both sides of a cross-validation. */
  readonly group: string;
  /** How much it counts, above 0. */
  readonly weight: number;
}

/** How an ensemble is grown; what stands in `GROWTH` won on stories left out. */
export interface Growth {
  /** Trees, each a correction of those before. */
  readonly rounds: number;
  /** Questions a tree asks; it has two to the power of these leaves. */
  readonly depth: number;
  /** Share of a tree's correction that is taken, 0 to 1. */
  readonly rate: number;
  /** Penalty on the size of a correction, in examples. */
  readonly ridge: number;
  /** Share of the inputs that a tree may look at, 0 to 1. */
  readonly inputShare: number;
  /** By input: 1 where more of it never makes a yes less likely, -1 where never more, 0 where either may be. */
  readonly signs: readonly number[];
}

/** Values of an input are told apart by at most so many thresholds, at even shares of the examples. */
const MOST_THRESHOLDS = 31;
const SEED = 7;

/**
 * Gradient boosting of the log loss with second-order leaf values (Chen & Guestrin 2016, "XGBoost") over oblivious trees
 * (Prokhorenkova et al. 2018, "CatBoost"): all nodes of one level ask the same. They are shallow, hard to overfit with few examples,
 * and a few numbers each. The same examples give the same trees.
 */
export function growTrees(examples: readonly Example[], growth: Growth): TreeEnsemble {
  const inputs = examples[0]?.inputs.length ?? 0;
  const columns = Array.from({ length: inputs }, (_, input) => binColumn(examples, input));
  const random = createRandom(SEED);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const answering = examples.reduce((sum, { weight, label }) => sum + (label ? weight : 0), 0);
  const bias = Math.log((answering + 1) / (total - answering + 1));
  const odds = new Float64Array(examples.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.rounds; round++) {
    const open = columns.filter(({ thresholds }) => thresholds.length > 0 && random() < growth.inputShare);
    const tree = growTree(slopesOf(examples, odds), open, growth, odds);
    if (tree !== undefined) trees.push(tree);
  }
  return { bias, trees };
}

/** An input of all examples, as the number of thresholds that it reaches. */
interface Column {
  readonly input: number;
  readonly thresholds: readonly number[];
  readonly bins: Uint8Array;
}

function binColumn(examples: readonly Example[], input: number): Column {
  const values = Float64Array.from(examples, ({ inputs }) => inputs[input] ?? 0);
  const sorted = values.slice().sort();
  const thresholds: number[] = [];
  for (let i = 1; i <= MOST_THRESHOLDS; i++) {
    const at = Math.round((i * sorted.length) / (MOST_THRESHOLDS + 1));
    const value = sorted[at] ?? 0;
    if (value > (thresholds.at(-1) ?? sorted[0] ?? 0)) thresholds.push(Number(value.toPrecision(3)));
  }
  const bins = Uint8Array.from(values, (value) => thresholds.filter((threshold) => value >= threshold).length);
  return { input, thresholds, bins };
}

interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

function slopesOf(examples: readonly Example[], odds: Float64Array): Slopes {
  const gradient = new Float64Array(examples.length);
  const curvature = new Float64Array(examples.length);
  examples.forEach(({ label, weight }, i) => {
    const chance = 1 / (1 + Math.exp(-(odds[i] as number)));
    gradient[i] = weight * ((label ? 1 : 0) - chance);
    curvature[i] = weight * chance * (1 - chance);
  });
  return { gradient, curvature };
}

/** Grows one tree, level by level, and adds its leaves to the odds. */
function growTree(slopes: Slopes, columns: readonly Column[], growth: Growth, odds: Float64Array): Tree | undefined {
  const leaves = new Uint8Array(odds.length);
  const asked: { readonly input: number; readonly threshold: number }[] = [];
  for (let level = 0; level < growth.depth; level++) {
    const best = findSplit(slopes, columns, leaves, 2 ** level, growth.ridge);
    if (best === undefined) break;
    const { column, bin } = best;
    asked.push({ input: column.input, threshold: column.thresholds[bin - 1] as number });
    for (let i = 0; i < leaves.length; i++)
      leaves[i] = 2 * (leaves[i] as number) + ((column.bins[i] as number) >= bin ? 1 : 0);
  }
  if (asked.length === 0) return undefined;
  const values = leafValues(
    slopes,
    leaves,
    asked.map(({ input }) => growth.signs[input] ?? 0),
    growth,
  );
  for (let i = 0; i < odds.length; i++) odds[i] = (odds[i] as number) + (values[leaves[i] as number] as number);
  return { asked, values };
}

interface Split {
  readonly column: Column;
  /** From this bin on the answer is yes. */
  readonly bin: number;
  readonly gain: number;
}

function findSplit(
  slopes: Slopes,
  columns: readonly Column[],
  leaves: Uint8Array,
  leafCount: number,
  ridge: number,
): Split | undefined {
  let best: Split | undefined;
  for (const column of columns) {
    const bins = column.thresholds.length + 1;
    const gradient = new Float64Array(leafCount * bins);
    const curvature = new Float64Array(leafCount * bins);
    for (let i = 0; i < leaves.length; i++) {
      const at = (leaves[i] as number) * bins + (column.bins[i] as number);
      gradient[at] = (gradient[at] as number) + (slopes.gradient[i] as number);
      curvature[at] = (curvature[at] as number) + (slopes.curvature[i] as number);
    }
    const gains = gainsOf(gradient, curvature, leafCount, bins, ridge);
    gains.forEach((gain, i) => {
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { column, bin: i + 1, gain };
    });
  }
  return best;
}

const LEAST_GAIN = 1e-6;

/** What each threshold of an input would bring, over all leaves. */
function gainsOf(gradient: Float64Array, curvature: Float64Array, leafCount: number, bins: number, ridge: number) {
  const gains = new Float64Array(bins - 1);
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const own = { gradient: 0, curvature: 0 };
    for (let bin = 0; bin < bins; bin++) {
      own.gradient += gradient[leaf * bins + bin] as number;
      own.curvature += curvature[leaf * bins + bin] as number;
    }
    const whole = own.gradient ** 2 / (own.curvature + ridge);
    let left = 0;
    let leftCurvature = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      left += gradient[leaf * bins + bin] as number;
      leftCurvature += curvature[leaf * bins + bin] as number;
      const right = own.gradient - left;
      gains[bin] =
        (gains[bin] as number) +
        left ** 2 / (leftCurvature + ridge) +
        right ** 2 / (own.curvature - leftCurvature + ridge) -
        whole;
    }
  }
  return gains;
}

/** @param signs of the inputs asked, by level. */
function leafValues(
  { gradient, curvature }: Slopes,
  leaves: Uint8Array,
  signs: readonly number[],
  growth: Growth,
): number[] {
  const leafCount = 2 ** signs.length;
  const sums = new Float64Array(leafCount);
  const curvatures = new Float64Array(leafCount).fill(growth.ridge);
  leaves.forEach((leaf, i) => {
    sums[leaf] = (sums[leaf] as number) + (gradient[i] as number);
    curvatures[leaf] = (curvatures[leaf] as number) + (curvature[i] as number);
  });
  const values = Float64Array.from(sums, (sum, leaf) => (growth.rate * sum) / (curvatures[leaf] as number));
  keepSigns(values, curvatures, signs);
  return Array.from(values, (value) => Number(value.toPrecision(3)));
}

/** Levelling two leaves may put a third out of order; so many rounds leave no difference that counts. */
const LEVELLING_ROUNDS = 12;

/**
 * Two leaves that differ in one answer alone and stand in the wrong order get their mean, weighed by what they were learned
 * from: few examples could else make a missing word speak for an answer.
 */
function keepSigns(values: Float64Array, weights: Float64Array, signs: readonly number[]): void {
  for (let round = 0; round < LEVELLING_ROUNDS; round++) {
    signs.forEach((sign, level) => {
      const bit = 2 ** (signs.length - 1 - level);
      for (let no = 0; no < values.length; no++) {
        const yes = no + bit;
        if ((no & bit) !== 0 || sign * ((values[yes] as number) - (values[no] as number)) >= 0) continue;
        const [left, right] = [weights[no] as number, weights[yes] as number];
        const mean = ((values[no] as number) * left + (values[yes] as number) * right) / (left + right);
        values[no] = mean;
        values[yes] = mean;
      }
    });
  }
}

/** Each group predicted by trees that were grown on others, in the order of the examples. */
export function crossValidateTrees(examples: readonly Example[], growth: Growth, foldCount: number): readonly number[] {
  const predictions = new Map<Example, number>();
  for (const { learnFrom, scoreOn } of foldByGroup(examples, ({ group }) => group, foldCount)) {
    const trees = growTrees(learnFrom, growth);
    for (const example of scoreOn) predictions.set(example, evaluateTrees(trees, example.inputs));
  }
  return examples.map((example) => predictions.get(example) ?? 0.5);
}
