/** One example: its inputs in a fixed order, and whether it is of the kind to be told. */
export interface Example {
  readonly inputs: readonly number[];
  readonly label: boolean;
  /** Examples of one group are never on both sides of a cross-validation. */
  readonly group: string;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 4_000;
const RATE = 0.3;

/**
 * Logistic regression with an L2 penalty on the weights (not the bias), by full-batch gradient descent on the mean log
 * loss. Inputs are expected between 0 and about 1, so they are not scaled. `l2` is the penalty's factor.
 */
export function fitLogistic(examples: readonly Example[], l2: number): LogisticModel {
  const width = examples[0]?.inputs.length ?? 0;
  let bias = 0;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => l2 * weight);
    for (const { inputs, label } of examples) {
      const error = predict({ bias, weights }, inputs) - (label ? 1 : 0);
      biasSlope += error / examples.length;
      for (let i = 0; i < width; i++) slopes[i] = (slopes[i] ?? 0) + (error * (inputs[i] ?? 0)) / examples.length;
    }
    bias -= RATE * biasSlope;
    for (let i = 0; i < width; i++) weights[i] = (weights[i] ?? 0) - RATE * (slopes[i] ?? 0);
  }
  return { bias, weights };
}

export function predict({ bias, weights }: LogisticModel, inputs: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (inputs[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Each group predicted by a model that was fitted on the others, in the order of the examples. */
export function crossValidate(examples: readonly Example[], l2: number): readonly number[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const models = new Map(
    groups.map((group) => [
      group,
      fitLogistic(
        examples.filter((other) => other.group !== group),
        l2,
      ),
    ]),
  );
  return examples.map(({ group, inputs }) => predict(models.get(group) as LogisticModel, inputs));
}
