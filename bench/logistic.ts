import { addOuterProduct, addRidge, addScaled, type Curvature, dotProduct, minimizeNewton } from './linear-algebra.ts';

/** One example: its inputs in a fixed order, and whether it is of the kind to be told. */
export interface Example {
  readonly inputs: readonly number[];
  readonly label: boolean;
  /** Examples of one group are never on both sides of a cross-validation. */
  readonly group: string;
  /** How much it counts, above 0. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression with an L2 penalty on the weights (not the bias), by Newton's method on the mean log loss. Inputs
 * are expected between 0 and about 1, so they are not scaled. `l2` is the penalty's factor, above 0.
 */
export function fitLogistic(examples: readonly Example[], l2: number): LogisticModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ inputs, label, weight }) => ({
    row: Float64Array.of(1, ...inputs),
    label,
    weight: weight / total,
  }));
  const zero = new Float64Array((examples[0]?.inputs.length ?? 0) + 1);
  const [bias = 0, ...weights] = minimizeNewton(zero, (at) => addRidge(measureLogLoss(rows, at), at, zero, l2, 1));
  return { bias, weights };
}

interface Row {
  readonly row: Float64Array;
  readonly label: boolean;
  readonly weight: number;
}

function measureLogLoss(rows: readonly Row[], weights: Float64Array): Curvature {
  const gradient = new Float64Array(weights.length);
  const hessian = new Float64Array(weights.length ** 2);
  let loss = 0;
  for (const { row, label, weight } of rows) {
    const odds = dotProduct(row, weights);
    const chance = 1 / (1 + Math.exp(-odds));
    loss += weight * Math.log1p(Math.exp(label ? -odds : odds));
    addScaled(gradient, row, weight * (chance - (label ? 1 : 0)));
    addOuterProduct(hessian, row, weight * chance * (1 - chance));
  }
  return { loss, gradient, hessian };
}

/** 0 to 1. */
export function predict({ bias, weights }: LogisticModel, inputs: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (inputs[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Each group predicted by a model that was fitted on the others, in the order of the examples. */
export function crossValidate(examples: readonly Example[], l2: number): readonly number[] {
  const predictions = new Map<Example, number>();
  for (const group of new Set(examples.map((example) => example.group))) {
    const others = examples.filter((example) => example.group !== group);
    const model = fitLogistic(others, l2);
    for (const example of examples)
      if (example.group === group) predictions.set(example, predict(model, example.inputs));
  }
  return examples.map((example) => predictions.get(example) ?? 0.5);
}
