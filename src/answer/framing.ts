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

type Frame = readonly [RegExp, string];

function strip(question: string, frames: readonly Frame[]): string {
  let text = question.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    for (const [pattern, replacement] of frames) text = text.replace(pattern, replacement).trim();
  }
  return text;
}

const SOURCE =
  '(?:the |this |that )?(?:story|article|text|piece|report|news(?: story| article)?|post|announcement|document|it|they|you)';

const POLITENESS: readonly Frame[] = [
  [
    /\b(who|what|when|where|why|how|which) (?:even|exactly|actually|really|precisely|on earth|the hell|the heck|tf)\b/i,
    '$1',
  ],
  [
    /^(?:i|we)\b[^?]{3,60}?\b(?:but|so|and|because)\b[\s,]*(?=(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b)/i,
    '',
  ],
  [/(?<![\s,])[\s,]+(?:or (?:what|not|something|anything)|right|no|yes|yeah|any (?:word|idea|clue)s?)\s*\?*$/i, '?'],
  [
    /^(?:(?:hey|hi|hello|yo|ok(?:ay)?|so|um+|uh+|well|and|but|also|btw|fyi|sorry|quick question|question|just|dear)\b[\s,:!.-]*)+/i,
    '',
  ],
  [/^(?:verbatim|bot|dude|man|guys?|folks|everyone|y'?all|there)\b[\s,:!-]+/i, ''],
  [/^(?:(?:please|pls|plz|kindly)\b[\s,]*)+/i, ''],
  [
    /(?<![\s,])(?:[\s,]*\b(?:please|pls|plz|thanks|thank you|thx|ty|lol|lmao|haha+|tho|though|anyway|exactly|again|bro|bot|idk|asap))+[\s.!?]*$/i,
    '?',
  ],
  [
    /^(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody)(?: please| pls)? (?:tell|explain to|remind|show) (?:me|us)(?: about)?\b[\s,:]*/i,
    '',
  ],
  [
    /^(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody)(?: please| pls)? (?:explain|say|clarify|confirm)\b[\s,:]*/i,
    '',
  ],
  [/^(?:tell|remind|show|explain to|inform) (?:me|us)(?: about| of)?(?=\W)[\s,:]*/i, ''],
  [
    /^(?:do|does|did) (?:you|anyone|anybody|we|someone)(?: guys| all)? (?:know|remember|have any idea|happen to know)(?: if| about)?\b[\s,:]*/i,
    '',
  ],
  [
    /^(?:i|we)(?:'m| am|'re| are)? (?:want to know|wanna know|would like to know|need to know|was wondering|were wondering|wondering|wonder|just want to know|don'?t (?:get|know|understand)|am curious|curious)(?: if| about)?\b[\s,:]*/i,
    '',
  ],
  [/^(?:i'?d|we'?d) (?:like|love) to know(?: if| about)?\b[\s,:]*/i, ''],
  [
    /^(?:any (?:idea|clue|chance you know|info|information|news|word|update)(?: on| about| if)?|does anybody know|anyone know)\b[\s,:]*/i,
    '',
  ],
  [/^(?:is it true|is it correct|is it right|is it the case) that\b/i, 'is it so that'],
];

/** "What did the story say on 9 July" names a version, not what it is about: that is for scope.ts. */
const A_DAY = String.raw`\s+(?:the\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)`;

/** Words that only say where the answer is to come from. */
const SOURCES: readonly Frame[] = [
  [
    /^(?:according to|based on|per|in|from) (?:the |this |that )(?:story|article|text|piece|report|news|post)\b[\s,:]*/i,
    '',
  ],
  [
    /(?<![\s,])[\s,]*\b(?:according to|based on|per|in|from) (?:the |this |that )(?:story|article|text|piece|report|news|post)[\s?.!]*$/i,
    '?',
  ],
  [
    new RegExp(
      String.raw`^what (?:does|did|do) ${SOURCE} (?:say|tell(?: us| me)?|mention|write|report|state)s? (?:about|on(?!${A_DAY})|of|regarding|concerning)\b`,
      'i',
    ),
    '',
  ],
  [
    /^what(?:'s| is| do we know| can you say| can you tell me| do you know)(?: said| known| reported| written)? (?:about)\b/i,
    '',
  ],
  [
    new RegExp(
      String.raw`^(?:does|did|do) ${SOURCE} (?:say|tell(?: us| me)?|mention|explain|state|report|specify|give|know)s?(?: anything about| something about| that| if| whether| about)?\b`,
      'i',
    ),
    '',
  ],
  [/^(?:what|how) about\b(?=\s+\S)/i, ''],
  [/^(?:where )?(?:in )?(?:the )?(?:story|article|text) (?:says?|mentions?)(?: that| about)?\b/i, ''],
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
