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
    const own = detach(word);
    const value = before.get(own) ?? read(own);
    if (recent.size >= most) {
      before = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}

/** V8 keeps a part of a string as a view of the whole from so many letters on (`SlicedString::kMinLength`). */
const LEAST_VIEW = 13;

/** The same word without the text that it was cut from: kept, it would keep all of that. */
function detach(word: string): string {
  return word.length < LEAST_VIEW ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}
