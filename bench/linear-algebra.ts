/**
 * Solves `matrix · x = right` for a symmetric positive definite matrix by Cholesky's decomposition. Row-major; neither
 * argument is changed.
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = decompose(matrix, size);
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] = at(solution, i) - at(lower, i * size + k) * at(solution, k);
    solution[i] = at(solution, i) / at(lower, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i] = at(solution, i) - at(lower, k * size + i) * at(solution, k);
    solution[i] = at(solution, i) / at(lower, i * size + i);
  }
  return solution;
}

function decompose(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i * size + j);
      for (let k = 0; k < j; k++) sum -= at(lower, i * size + k) * at(lower, j * size + k);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / at(lower, j * size + j);
    }
  }
  return lower;
}

/** Adds `factor · row · rowᵀ` to the lower half of a symmetric matrix. */
export function addOuterProduct(matrix: Float64Array, row: Float64Array, factor: number): void {
  const size = row.length;
  for (let i = 0; i < size; i++) {
    const scaled = factor * at(row, i);
    if (scaled !== 0)
      for (let j = 0; j <= i; j++) matrix[i * size + j] = at(matrix, i * size + j) + scaled * at(row, j);
  }
}

export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** Adds `factor · row` to `sum`. */
export function addScaled(sum: Float64Array, row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) sum[i] = at(sum, i) + factor * at(row, i);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** A smooth loss with its first and second derivatives at some weights. */
export interface Curvature {
  readonly loss: number;
  readonly gradient: Float64Array;
  /** Lower half of the Hessian, or of something no flatter. */
  readonly hessian: Float64Array;
}

/** Newton's method with steps halved until the loss falls; ends when a step gains less than one in a million. */
export function minimizeNewton(start: Float64Array, measure: (weights: Float64Array) => Curvature): Float64Array {
  let weights = start;
  let here = measure(weights);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solveSymmetric(here.hessian, here.gradient);
    let next = stepBack(weights, step, 1);
    let there = measure(next);
    for (let length = 0.5; there.loss > here.loss && length > SHORTEST_STEP; length /= 2) {
      next = stepBack(weights, step, length);
      there = measure(next);
    }
    if (there.loss > here.loss) return weights;
    const gain = here.loss - there.loss;
    weights = next;
    here = there;
    if (gain < GAIN_WORTH_A_STEP * Math.abs(here.loss)) break;
  }
  return weights;
}

const MOST_ROUNDS = 50;
const SHORTEST_STEP = 1e-4;
const GAIN_WORTH_A_STEP = 1e-6;

function stepBack(weights: Float64Array, step: Float64Array, length: number): Float64Array {
  const next = Float64Array.from(weights);
  addScaled(next, step, -length);
  return next;
}

/** Draws the weights from `from` on towards a prior: half the squared distance times `ridge` is added to the loss. */
export function addRidge(
  curvature: Curvature,
  weights: Float64Array,
  prior: Float64Array,
  ridge: number,
  from = 0,
): Curvature {
  const size = weights.length;
  const gradient = Float64Array.from(curvature.gradient);
  const hessian = Float64Array.from(curvature.hessian);
  let { loss } = curvature;
  for (let i = from; i < size; i++) {
    const distance = at(weights, i) - at(prior, i);
    loss += 0.5 * ridge * distance * distance;
    gradient[i] = at(gradient, i) + ridge * distance;
    hessian[i * size + i] = at(hessian, i * size + i) + ridge;
  }
  return { loss, gradient, hessian };
}
