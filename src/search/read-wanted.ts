import { FIGURES, LETTER, lettersAnd, WORD_LETTER } from '../corpus/letters.ts';
import { openingPattern } from './opening-pattern.ts';
import type { Wanted } from './wanted.ts';

/**
 * The kind of thing a question asks for, by its first question word and the noun beside it, wherever in the message that
 * word stands ("and the meeting was when?"). A question that opens with an auxiliary asks yes or no.
 */
export function readWanted(question: string): Wanted {
  const text = question.toLowerCase().replace(CLAUSE_BEFORE, '');
  const first = text.search(QUESTION_WORD);
  if (ASKS_WHETHER_SAID.test(text)) return 'speech';
  if (OPENS_WITH_AUXILIARY.test(text)) return firstOf(EITHER_WAY, text) ?? 'yesno';
  return (
    firstOf(EITHER_WAY, text) ??
    firstOf(BY_QUESTION_WORD, first < 0 ? text : text.slice(first)) ??
    firstOf(WITHOUT_QUESTION_WORD, text) ??
    'thing'
  );
}

/** "When the boat is full, who decides?" asks who; "when did it leave, …" asks when. */
const CLAUSE_BEFORE =
  /^(?:when|where|if|while|once|after|before|since|although|though|as|in|on|at|for|during|because)\b(?! (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b)[^,?]{3,90}, (?=(?:and |so |then )?(?:who|whom|whose|what|when|where|which|why|how)\b)/;

interface Rule {
  readonly holds: (text: string) => boolean;
  readonly wanted: Wanted;
}

function firstOf(rules: readonly Rule[], text: string): Wanted | undefined {
  return rules.find(({ holds }) => holds(text))?.wanted;
}

const OF_WORD_OR_FIGURE = lettersAnd(`${FIGURES}'’-`);
const OF_NAME = lettersAnd(".'’-");
const OF_SUBJECT = lettersAnd(`${FIGURES}.'&-`);

const AUXILIARY = `(?:is|are|was|were|am|did|does|do|has|have|had|will|would|can|could|should|may|might|must|shall|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|won't|wouldn't|can't|couldn't)`;
const OPENS_WITH_AUXILIARY = new RegExp(String.raw`^(?:so |and |but |then |well )*${AUXILIARY}\b`);
const QUESTION_WORD = /\b(?:who|whom|whose|who's|what|what's|when|where|whereabouts|which|why|how)\b/;

const BE = `(?:'s| is| are| was| were)`;
/** "Which small coastal …": words before a noun, none of them an auxiliary. */
const WHICH_FEW: Between = {
  lead: '(?:what|which) ',
  word: String.raw`(?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)\b)${WORD_LETTER}+`,
  most: 2,
};
/** "What did the yearly safety …". */
const WHAT_DID_FEW: Between = {
  lead: 'what (?:else )?(?:did|does|do|has|have|had) (?:the |an? |its |their |that |this )?',
  word: `${OF_WORD_OR_FIGURE}+`,
  most: 3,
};
const PERSON_NOUN = String.raw`(?:person|people|persons|man|woman|men|women|guys?|officials?|leaders?|politicians?|spokes\w+|council\w+|lawyers?|attorneys?|judges?|mayors?|directors?|presidents?|reporters?|authors?|journalists?|activists?|protesters?|groups?|organi[sz]ations?|compan(?:y|ies)|firms?|agenc(?:y|ies)|teams?|offices?|departments?|board|union)`;
const PLACE_NOUN =
  '(?:city|cities|towns?|villages?|countr(?:y|ies)|states?|county|counties|districts?|neighbou?rhoods?|streets?|roads?|corner|intersection|address|locations?|places?|spots?|venues?|buildings?|rooms?|areas?|regions?|part of (?:town|the city)|sites?|borough|river|school|park|church)';
const TIME_NOUN = '(?:day|date|year|month|week|weekday|season|deadline|morning|evening|night|days|dates)';
const SAY =
  '(?:say|said|says|saying|tell|told|tells|claim|claimed|argue|argued|think|thinks|thought|explain|explained|announce|announced|promise|promised|respond|responded|reply|replied|comment|commented|stated|admit|admitted|warn|warned|urge|urged)';
const SUBJECT = String.raw`(?:this |that |the |these |those |an? )?["']?${OF_SUBJECT}+(?: ${OF_SUBJECT}+){0,4}["']?(?: (?:anyway|again|exactly|though|in (?:this|the) \w+))?\s*\?*$`;
/** "Who is leading", "what was discussed": a participle asks for a deed, not for a description. */
const NO_PARTICIPLE = String.raw`(?!${LETTER}+(?:ing|ed)\b)`;

function rule(source: string, wanted: Wanted): Rule {
  const pattern = new RegExp(source, 'u');
  return { wanted, holds: (text) => pattern.test(text) };
}

/** As `openingPattern` has it. */
function opening(words: string, source: string, wanted: Wanted): Rule {
  const { pattern, mayHold } = openingPattern(words, source, 'u');
  return { wanted, holds: (text) => mayHold(text) && pattern.test(text) };
}

interface Between {
  /** Sources of what the text begins with, and of a word that may follow, without the space behind it. */
  readonly lead: string;
  readonly word: string;
  /** So many of these at most. */
  readonly most: number;
}

/** What comes behind a few words that do not matter: in one pattern it would be compiled once for each number of them. */
function afterFewWords({ lead, word, most }: Between, source: string, wanted: Wanted): Rule {
  const begins = new RegExp(`^${lead}`, 'u');
  const passed = new RegExp(`^${word} `, 'u');
  const ends = new RegExp(`^${source}`, 'u');
  const holdsFrom = (text: string, left: number): boolean => {
    if (ends.test(text)) return true;
    const next = left === 0 ? null : passed.exec(text);
    return next !== null && holdsFrom(text.slice(next[0].length), left - 1);
  };
  const holds = (text: string): boolean => {
    const begun = begins.exec(text);
    return begun !== null && holdsFrom(text.slice(begun[0].length), most);
  };
  return { wanted, holds };
}

/** "Did X say that …" is answered only by words of X. */
const ASKS_WHETHER_SAID = new RegExp(
  String.raw`^(?:did|does|has|have) (?!(?:they|it|the (?:story|article|text))\b)(?:${OF_NAME}+ ){1,4}(?:ever |really |actually )?(?:say|says|said|claim|claimed|promise|promised|admit|admitted|announce|announced|call for|called for)\b`,
  'u',
);

/** These hold whatever the question word. */
const EITHER_WAY: readonly Rule[] = [
  rule(`^(?:what|how)(?:${BE}|s) .+ (?:called|named|titled|entitled)\\s*\\?*$`, 'name'),
  rule(
    String.raw`\b(?:name|names|named) (?:of|for)\b|\bwhat${BE}? (?:his|her|their|the ${WORD_LETTER}+(?: ${WORD_LETTER}+)?'s) (?:first |last |full )?names?\b|\bby name\b|\b(?:first|last|full) names?\b`,
    'name',
  ),
  rule(
    String.raw`\bstands? for\b|\bshort for\b|\babbreviation\b|\bacronym\b|\bwhat(?:'s| does| do| is) .* mean\b|\bmeaning of\b|\bspell(?:ed)? out\b|\bdefinition\b`,
    'definition',
  ),
];

const BY_QUESTION_WORD: readonly Rule[] = [
  opening(
    'what|which|where',
    String.raw`(?:'s)?(?: (?!if\b)${WORD_LETTER}+){0,5} (?:link|url|website|web site|web page|e-?mail(?: address)?|phone(?: number)?|telephone|hotline)\b(?= (?:for|to|of|where|is|was|do|does|did|can|could|should|that|on|in|at|i|we|you|they|it)\b|\W*$)`,
    'address',
  ),
  opening('what', String.raw`(?:${BE}|s) the (?:phone )?number for\b`, 'address'),
  opening('what|which', String.raw` (?:time|part|half) of (?:the |a )?(?:year|month|week|season|day)\b`, 'time'),
  opening('what|which', String.raw` (?:time|hour)\b`, 'clock'),
  opening(
    'how',
    String.raw` long${BE} (?:this |that |the |these |those |an? |its |their )?(?!(?:it|they|he|she|this|that)\b)(?:(?!${LETTER}+(?:ed|ing)\b|(?:shut|open|down|out|back|for|due)\b)${OF_WORD_OR_FIGURE}+ ?){1,6}\?*$`,
    'length',
  ),
  opening('how', String.raw` (?:(?:often|frequently|regularly)\b|many times (?:an?|per|each|every)\b)`, 'frequency'),
  opening('how', String.raw` long (?:must|should|can|may|does) .{3,60}\b(?:be|have to be|need to be)\b`, 'length'),
  opening(
    'how',
    String.raw` (?:(?:long|many (?:more |additional |extra |further )?(?:days|weeks|months|years|hours|minutes|seconds))\b(?! ago)|much (?:longer|(?:more )?time)\b)`,
    'duration',
  ),
  opening('for how', String.raw` long\b`, 'duration'),
  opening(
    'how',
    String.raw` (?:much (?:money|cash|funding|(?:is|are|was|were|for|will it cost)\b|(?:do|does|did|will|would) .*\b(?:cost|costs|pay|paid|spend|spent|earn|make|charge|owe|receive|get|raise|fund|worth)\b)|(?:expensive|costly|cheap)\b|much\b.*\b(?:cost|pay|paid|price|money|dollars|worth|spend|budget)\b)`,
    'money',
  ),
  opening(
    'what',
    String.raw`(?: (?:do|does|did|will|would) .*\bcost\b|${BE}? (?:the |its |their )?(?:total |annual |final )?(?:cost|price|budget|salary|fee|fine|bill|sum|price tag)\b)`,
    'money',
  ),
  opening('how', String.raw` (?:many|much|few|big|large|tall|far|old|fast|high|wide|deep|heavy)\b`, 'number'),
  opening('what', String.raw` (?:number|percentage|percent|share|proportion|fraction|amount)\b`, 'number'),
  opening('how', String.raw` (?:long ago|soon|recently|late|early)\b`, 'time'),
  opening('who', `(?:${BE}|s) ${NO_PARTICIPLE}${SUBJECT}`, 'identity'),
  opening('who', '', 'person'),
  opening('what|which', String.raw` ${TIME_NOUN}\b`, 'time'),
  opening(
    'what',
    String.raw`(?:${BE}? the (?:${LETTER}+ )?(?:deadline|due date|cut-?off|date|expir${LETTER}+)\b|${BE}? the (?:last|first|latest|earliest|final) (?:day|date|week|month|chance|time)\b|${BE}? the (?:earliest|soonest|latest) (?:i|we|you|they|it|he|she|one)\b)`,
    'time',
  ),
  afterFewWords(WHICH_FEW, String.raw`${PLACE_NOUN}\b`, 'place'),
  afterFewWords(WHICH_FEW, String.raw`${PERSON_NOUN}\b(?!'s)`, 'person'),
  opening('when', String.raw`\b`, 'time'),
  opening('where', String.raw`(?:abouts)?\b`, 'place'),
  opening('why', String.raw`\b`, 'reason'),
  opening('how', String.raw` come\b`, 'reason'),
  opening(
    'what',
    String.raw`(?: for\b|${BE} the (?:reasons?|causes?|point|purpose|motive|rationale|justification|explanation|goal|aim)\b|(?:${BE}|s)? (?:caused|causes|led|made|prompted|motivated|triggered|holding up|held up|delaying|delayed|stopping|stopped|preventing|prevented|blocking|keeping .+ from|behind)\b)`,
    'reason',
  ),
  opening('what|for what', String.raw` reason\b`, 'reason'),
  // A study has no voice: what it found is in whoever's words.
  afterFewWords(
    WHAT_DID_FEW,
    String.raw`(?:stud(?:y|ies)|reports?|surveys?|polls?|audits?|reviews?|documents?|papers?|laws?|rules?|contracts?|letters?|plans?|records?|figures|data|tests?|docs|documentation|manual|guide|readme|polic(?:y|ies)) ${SAY}\b`,
    'thing',
  ),
  opening(
    'what',
    String.raw`(?:${BE}|s) (?:the |an? |its |their )?${WORD_LETTER}+(?: ${WORD_LETTER}+)? ${LETTER}{3,}ing(?: (?:in|on|up|to|for|about|at|with|from|out|into))?\s*\?*$`,
    'thing',
  ),
  opening(
    'what',
    String.raw` (?:(?:else )?(?:did|does|do|has|have|had|is|was|were|are) .{2,60}?\b${SAY}\b|.{1,40}'s? (?:response|reaction|reply|comment|statement|opinion|view|stance|take)\b|(?:response|reaction|comment|words)\b)`,
    'speech',
  ),
  opening('how', String.raw` did .{2,60} (?:respond|reply|describe)\b`, 'speech'),
  opening('what', `(?:${BE}|s) ${NO_PARTICIPLE}${SUBJECT}`, 'definition'),
  opening('what|which|how', String.raw`\b`, 'thing'),
];

/** Fragments: "deadline for the deal?", "reaction from the mayor". */
const WITHOUT_QUESTION_WORD: readonly Rule[] = [
  rule(String.raw`\b(?:deadline|due date|cut-?off|expir(?:y|ation))\b`, 'time'),
  rule(String.raw`\b(?:last|first|final) (?:day|date|chance) (?:to|for|of)\b`, 'time'),
  rule(String.raw`\b(?:location|address|whereabouts) of\b`, 'place'),
  rule(String.raw`\breasons? (?:for|why|behind)\b`, 'reason'),
  rule(String.raw`\b(?:link|url|website|e-?mail(?: address)?|phone number) (?:to|of|for)\b`, 'address'),
  rule(String.raw`\b(?:number|count|amount|percentage) of\b`, 'number'),
  rule(
    String.raw`\bquotes? (?:from|by)\b|\b(?:response|reaction|statement|comment|opinion)s? (?:of|from|by)\b`,
    'speech',
  ),
  rule(String.raw`\b(?:cost|price) of\b`, 'money'),
];
