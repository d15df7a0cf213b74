/**
 * Two questions in one message are answered one by one: parts end at a question mark or full stop, and at an "and",
 * "also" or "plus" that begins another question.
 * @returns at most `MOST_PARTS`, and in one more whatever is asked beyond.
 * @param question with one space or line break between words.
 */
export function splitParts(question: string): readonly string[] {
  const sentences = question.split(SENTENCE_END).map((part) => part.trim());
  const parts = sentences.flatMap((sentence) => sentence.split(SECOND_QUESTION)).map((part) => part.trim());
  const spoken = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).map((part) => part.replaceAll('\n', ' '));
  return joinRest(joinLeads(spoken));
}

/** Things that one message may ask; more are not told apart. */
export const MOST_PARTS = 8;

function joinRest(parts: readonly string[]): readonly string[] {
  if (parts.length <= MOST_PARTS) return parts;
  return [...parts.slice(0, MOST_PARTS), parts.slice(MOST_PARTS).join(' ')];
}

const OPENER = `(?:who|whom|whose|what|what's|when|where|which|why|how|is|are|was|were|did|does|do|has|have|had|will|would|can|could)`;
/**
 * After a mark that ends a sentence, not inside "U.S.", "6 p.m." or "v1.2"; at a line break only where a question begins,
 * for many a line is merely wrapped.
 */
const SENTENCE_END = new RegExp(
  String.raw`\s(?<=[?!]["')\]]{0,5}\s)|(?<=[\p{L}\p{N}]{3}\.)\s(?=\p{L})|;\s*|\n(?=${OPENER}\b)`,
  'iu',
);
/** "If and when" and "when and where" ask one thing. */
const SECOND_QUESTION = new RegExp(
  String.raw`(?:,?\s)?(?<!\b(?:if|who|what|when|where|why|how)\s)\b(?:and|also|plus|or)\s+(?:also\s+|then\s+)?(?=${OPENER}\b(?!\s+(?:if|whether)\b)[^?]*\s\S)(?=(?:who|whom|whose|what|what's|when|where|which|why|how)\b|(?:is|are|was|were|did|does|do|has|have|will|can)\s+\p{L}+\s+\p{L}+)`,
  'iu',
);

/**
 * A first part that asks nothing ("I read the story.", "so the mayor met them.") is context for the next one, and a part
 * of one or two words ("When?", "her name?") means nothing alone: both stay with their neighbour.
 */
function joinLeads(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    if (previous !== undefined && (!asks(previous) || part.split(/\s+/).length <= 2)) {
      joined[joined.length - 1] = `${previous} ${part}`;
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function asks(part: string): boolean {
  return part.includes('?') || new RegExp(String.raw`(?:^|\s)${OPENER}\b`, 'i').test(part);
}
