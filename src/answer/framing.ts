import { type OpeningPattern, openingPattern } from '../search/opening-pattern.ts';

/**
 * Words around a question that carry nothing of it: greetings, politeness, "what does the story say about …". They are
 * taken off the ends until none is left, so that "hey bot, can you tell me when it ends pls lol" is "when it ends".
 */
export function stripFraming(question: string): string {
  return strip(question, [...POLITENESS, ...SOURCES]);
}

/** The same, but where it is asked about the text itself ("was it cut from the story?") that stays. */
export function stripPoliteness(question: string): string {
  return strip(question, POLITENESS);
}

interface Frame extends OpeningPattern {
  readonly replacement: string;
}

function strip(question: string, frames: readonly Frame[]): string {
  let text = question.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const { pattern, replacement, mayHold } of frames)
      if (mayHold(text.toLowerCase())) text = text.replace(pattern, replacement).trim();
  }
  return text;
}

const anywhere = (pattern: RegExp, replacement: string): Frame => ({ pattern, replacement, mayHold: () => true });
/** As `openingPattern` has it. */
const opening = (words: string, source: string, replacement = ''): Frame => ({
  ...openingPattern(words, source, 'i'),
  replacement,
});

const SOURCE =
  '(?:the |this |that )?(?:story|article|text|piece|report|news(?: story| article)?|post|announcement|document|it|they|you)';

const POLITENESS: readonly Frame[] = [
  anywhere(
    /\b(who|what|when|where|why|how|which) (?:even|exactly|actually|really|precisely|on earth|the hell|the heck|tf)\b/i,
    '$1',
  ),
  opening(
    'i|we',
    String.raw`\b[^?]{3,60}?\b(?:but|so|and|because)\b[\s,]*(?=(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b)`,
  ),
  anywhere(
    /(?<![\s,])[\s,]+(?:or (?:what|not|something|anything)|right|no|yes|yeah|any (?:word|idea|clue)s?)\s*\?*$/i,
    '?',
  ),
  anywhere(
    /^(?:(?:hey|hi|hello|yo|ok(?:ay)?|so|um+|uh+|well|and|but|also|btw|fyi|sorry|quick question|question|just|dear)\b[\s,:!.-]*)+/i,
    '',
  ),
  opening("verbatim|bot|dude|man|guy|guys|folks|everyone|y'all|yall|there", String.raw`\b[\s,:!-]+`),
  opening('please|pls|plz|kindly', String.raw`\b[\s,]*(?:(?:please|pls|plz|kindly)\b[\s,]*)*`),
  anywhere(
    /(?<![\s,])(?:[\s,]*\b(?:please|pls|plz|thanks|thank you|thx|ty|lol|lmao|haha+|tho|though|anyway|exactly|again|bro|bot|idk|asap))+[\s.!?]*$/i,
    '?',
  ),
  opening(
    'can|could|would|will',
    String.raw` (?:you|someone|anyone|somebody|anybody)(?: please| pls)? (?:tell|explain to|remind|show) (?:me|us)(?: about)?\b[\s,:]*`,
  ),
  opening(
    'can|could|would|will',
    String.raw` (?:you|someone|anyone|somebody|anybody)(?: please| pls)? (?:explain|say|clarify|confirm)\b[\s,:]*`,
  ),
  opening('tell|remind|show|explain to|inform', String.raw` (?:me|us)(?: about| of)?(?=\W)[\s,:]*`),
  opening(
    'do|does|did',
    String.raw` (?:you|anyone|anybody|we|someone)(?: guys| all)? (?:know|remember|have any idea|happen to know)(?: if| about)?\b[\s,:]*`,
  ),
  opening(
    'i|we',
    String.raw`(?:'m| am|'re| are)? (?:want to know|wanna know|would like to know|need to know|was wondering|were wondering|wondering|wonder|just want to know|don'?t (?:get|know|understand)|am curious|curious)(?: if| about)?\b[\s,:]*`,
  ),
  opening("i'd|id|we'd|wed", String.raw` (?:like|love) to know(?: if| about)?\b[\s,:]*`),
  opening(
    'any',
    String.raw` (?:idea|clue|chance you know|info|information|news|word|update)(?: on| about| if)?\b[\s,:]*`,
  ),
  opening('does anybody know|anyone know', String.raw`\b[\s,:]*`),
  opening('is it true|is it correct|is it right|is it the case', String.raw` that\b`, 'is it so that'),
];

/** "What did the story say on 9 July" names a version, not what it is about: that is for scope.ts. */
const A_DAY = String.raw`\s+(?:the\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)`;

/** Words that only say where the answer is to come from. */
const SOURCES: readonly Frame[] = [
  opening(
    'according to|based on|per|in|from',
    String.raw` (?:the |this |that )(?:story|article|text|piece|report|news|post)\b[\s,:]*`,
  ),
  anywhere(
    /(?<![\s,])[\s,]*\b(?:according to|based on|per|in|from) (?:the |this |that )(?:story|article|text|piece|report|news|post)[\s?.!]*$/i,
    '?',
  ),
  opening(
    'what',
    String.raw` (?:does|did|do) ${SOURCE} (?:say|tell(?: us| me)?|mention|write|report|state)s? (?:about|on(?!${A_DAY})|of|regarding|concerning)\b`,
  ),
  opening(
    'what',
    String.raw`(?:'s| is| do we know| can you say| can you tell me| do you know)(?: said| known| reported| written)? (?:about)\b`,
  ),
  opening(
    'does|did|do',
    String.raw` ${SOURCE} (?:say|tell(?: us| me)?|mention|explain|state|report|specify|give|know)s?(?: anything about| something about| that| if| whether| about)?\b`,
  ),
  opening('what|how', String.raw` about\b(?=\s+\S)`),
  anywhere(/^(?:where )?(?:in )?(?:the )?(?:story|article|text) (?:says?|mentions?)(?: that| about)?\b/i, ''),
];

/** Small talk that is no question: it gets silence, never a quotation. */
export function isChatter(question: string): boolean {
  const words = question.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.length > 0 && words.length <= 8 && words.every((word) => CHATTER.has(word) || LAUGHTER.test(word));
}

const LAUGHTER = /^(?:a?(?:ha){2,}h?|lo+l+|lmf?ao+|rofl|xd+|he(?:he)+|wo+w+|yay+|hm+|ugh+|meh|no+|ye+s+|ya+y*)$/;

const CHATTER: ReadonlySet<string> = new Set(
  `thanks thank thx thnx ty tysm tyvm cheers you u so much very a lot for the that this it is was your that's it's its
  great good nice cool awesome amazing perfect neat excellent brilliant ok okay k kk kewl got gotcha understood i see
  hello hi hey yo sup morning evening night afternoon bye goodbye later cya bot verbatim help helpful love loved lovely
  yes no yeah yep yup nope nah sure right true wow omg lol interesting job work well done bravo welcome np sorry oops
  my bad friend mate dude bro man everyone all guys to me haha appreciated appreciate answer info test testing ping`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
