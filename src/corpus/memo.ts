/**
 * Keeps what was read of a word, for most words of a text are repeated. A bound keeps what people type from adding up.
 * @param most at least 1: no more than twice as many words are kept, and of these the half not asked for longest goes first.
 */
export function remember<Value extends NonNullable<unknown>>(
  most: number,
  read: (word: string) => Value,
): (word: string) => Value {
  let recent = new Map<string, Value>();
  let before = new Map<string, Value>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    const value = before.get(word) ?? read(word);
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(word, value);
    return value;
  };
}
