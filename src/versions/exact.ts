/**
 * Pairs of sentences that say the same word for word, in linear time, after P. Heckel, "A Technique for Isolating
 * Differences Between Files" (1978): what stands once in each version is an anchor; equal neighbours of a pair are
 * pairs, the beginnings and ends of both versions counting as one; what is left is paired in its order.
 *
 * Returns for each sentence of `from` the index of its partner in `to`, or -1.
 */
export function pairEquals(from: readonly string[], to: readonly string[]): Int32Array {
  const partners = new Int32Array(from.length).fill(-1);
  const taken = new Uint8Array(to.length);
  const pair = (i: number, j: number): boolean => {
    if (i < 0 || j < 0 || i >= from.length || j >= to.length) return false;
    if (partners[i] !== -1 || taken[j] === 1 || from[i] !== to[j]) return false;
    partners[i] = j;
    taken[j] = 1;
    return true;
  };
  const places = { from: findPlaces(from), to: findPlaces(to) };
  for (const [key, [i = -1, second]] of places.from) {
    const [j = -1, other] = places.to.get(key) ?? [];
    if (second === undefined && other === undefined) pair(i, j);
  }
  for (let i = 0, j = 0; pair(i, j); i++, j++);
  for (let i = 0; i < from.length; i++) if (partners[i] !== -1) pair(i + 1, (partners[i] ?? 0) + 1);
  for (let i = from.length - 1, j = to.length - 1; pair(i, j); i--, j--);
  for (let i = from.length - 1; i >= 0; i--) if (partners[i] !== -1) pair(i - 1, (partners[i] ?? 0) - 1);
  pairInOrder(places.from, places.to, partners, taken);
  return partners;
}

function findPlaces(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

function pairInOrder(
  from: ReadonlyMap<string, readonly number[]>,
  to: ReadonlyMap<string, readonly number[]>,
  partners: Int32Array,
  taken: Uint8Array,
): void {
  for (const [key, indexes] of from) {
    const free = (to.get(key) ?? []).filter((j) => taken[j] === 0);
    const waiting = indexes.filter((i) => partners[i] === -1);
    for (const [k, i] of waiting.entries()) {
      const j = free[k];
      if (j === undefined) break;
      partners[i] = j;
      taken[j] = 1;
    }
  }
}
