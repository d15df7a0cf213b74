/*
 * How English asks on about what was just quoted, without naming it. Every pattern is of a whole question, but for those that say
 * otherwise.
 */

const LEAD = '^(?:and |but |so |or )*';
const END = String.raw`[\s?!.]*$`;
const whole = (source: string): RegExp => new RegExp(`${LEAD}(?:${source})${END}`, 'i');

const IT = '(?:it|that|this|they|these|those)';
/** A statement as a part of a text. */
const PART = `(?:${IT} (?:part|bit|line|sentence|passage|paragraph|number|figure|quote|statement|wording|claim|detail|fact)|the (?:number|figure|quote|wording|sentence|statement))`;
const THAT = `(?:${PART}|${IT})`;
/** What is done to texts, and what is done to things of the world as well. */
const EDITED = 'chang(?:e|ed|ing)|edit(?:ed)?|correct(?:ed)?|updated?|revised?|altered|amended|reworded|softened';
const DONE =
  'add(?:ed)?|insert(?:ed)?|remov(?:e|ed)|drop(?:ped)?|cut|deleted?|(?:take|taken|leave|left) out|all along|from the (?:start|beginning|outset)|always(?: (?!there|like)[^\\s?!]+(?: (?:many|much|old|far|long))?)?';
const TEXT_WRITERS =
  '(?:they|you|anyone|anybody|someone|somebody|the (?:editors?|writers?|authors?|reporters?|paper|newspaper))';
/** A text of the story, without a word that says which. */
const THE_TEXT =
  '(?:it|there|(?:the|this) (?:story|article|text|report|piece)|the (?:latest|newest|last|current) (?:version|text|one))';
const ONE_TEXT = '(?:version|text|edition|draft|revision)';
/** No two of them begin alike, for in a row of many each would be tried in every way. */
const WHERE_AND_WHEN =
  '(?: (?:like (?:that|this)|there|the case|so|that way|in (?:it|there)|at all|at some point|later|afterwards|since|then|too|in (?:any|every|all|both|each|some|the other) (?:versions?|texts?)))*';
const HAS = '(?:(?:when|why|how) )?(?:was|were|is|are|has|have|did|does|do|had)';
const PASSING = '(?:(?:ever|been|get|got|really|since|later|already|just|actually|say that|say so) )*';
const SAYING = '(?: (?:been|say (?:that|this|so)))?';

/** Who says it. */
export const WHO_SAID = whole('who(?: exactly| actually| else)? (?:said|says|claims?|claimed) (?:that|it|this|so)');
/** How it fared from version to version. */
export const HISTORY = whole(
  [
    `${HAS} ${THAT} ${PASSING}(?:${EDITED})${WHERE_AND_WHEN}`,
    `${HAS} ${PART} ${PASSING}(?:${DONE}|fix(?:ed)?|new|recent)${SAYING}${WHERE_AND_WHEN}`,
    `(?:what|how|when|where|why)(?:['’]s| has| have| did| was| is)?(?: ${THAT})? (?:changed?|different) (?:there|here|(?:in|about) ${THAT})`,
    `(?:did|has|have) ${TEXT_WRITERS} ${PASSING}(?:(?:${EDITED}) ${THAT}|(?:${DONE}) ${PART})${WHERE_AND_WHEN}`,
    `(?:which|what) (?:versions|texts|editions) (?:say|have|had|said) ${THAT}`,
    `(?:which|what) ${ONE_TEXT} (?:first )?(?:${EDITED}|${DONE}|lost|lacks) ${THAT}`,
    `(?:in|since|from|with|by|as of) (?:which|what) ${ONE_TEXT}(?: (?:was|were|is|did|has) ${THAT} ${PASSING}(?:${EDITED}|${DONE}|disappear(?:ed)?|lost|gone))?`,
    `(?:is|are|was|were) ${THAT} still (?:mentioned|reported|quoted|included|said|part|in|of)(?: (?:in|of))?(?: ${THE_TEXT})?`,
    `(?:(?:what|how) about |what (?:do|did) |in )?(?:the others|the other (?:versions|texts|editions)|all (?:the )?(?:versions|texts)|every version)(?: say(?: about ${THAT})?)?`,
  ].join('|'),
);
/** The same, were it not asked of the news: "was it removed?", "was her name always spelt like that?". */
export const MAYBE_HISTORY = whole(
  [
    `${HAS} (?:his|her|its|their|the) (?:name|age|title|spelling)s? ${PASSING}(?:(?:${EDITED})|(?:always )?(?:misspel(?:t|led)|wrong|different|spel(?:t|led) (?:wrong|wrongly|differently|like (?:that|this)|that way)))${WHERE_AND_WHEN}`,
    `${HAS} ${IT} ${PASSING}(?:${DONE})${SAYING}${WHERE_AND_WHEN}`,
    `(?:did|has|have) ${TEXT_WRITERS} ${PASSING}(?:${DONE}) ${IT}${WHERE_AND_WHEN}`,
    `(?:is|are|was|were) ${IT} still`,
    `when did ${IT} (?:disappear|vanish|go away|come in|get in)`,
  ].join('|'),
);
/** Somewhere in a question: a word for texts. */
export const OF_TEXTS = /\b(?:versions?|texts?|editions?|stor(?:y|ies)|articles?|drafts?)\b/i;
/** Which version it is from. */
export const ITS_VERSION = whole(
  `(?:which|what) (?:version|text|edition) (?:(?:is|was) ${THAT} (?:from|in)|(?:says?|said|has|had) ${THAT})|where is (?:that|this)(?: (?:quote|sentence|line|passage))? from`,
);

/** Somewhere in a question: the version beside the one quoted. */
export const OTHER_VERSION = /\b(?:in |from )?(?:the )?other (?:version|text|edition|story|article|one)s?\b/i;
const OF_IT = `(?:(?:what|how) about |what (?:is|was|does|did|do) ${IT}(?: say| be)? )?`;
/** "And in the latest?", "what was it in the first one?": a version that is called by its place alone, which ends the match. */
export const BY_PLACE = new RegExp(
  `(${LEAD}${OF_IT}(?:(?:in|from|per) )?the (?:first|second|third|fourth|fifth|original|earliest|oldest|previous|last|latest|newest|current|final))(?: one)?${END}`,
  'i',
);
/** Nothing but a time, seen from what was quoted. */
export const NOW = whole(
  `${OF_IT}(?:now|at the moment|these days|by now|in the end)|${OF_IT}(?<= )(?:today|currently|at present)`,
);
export const BEFORE = whole(`${OF_IT}(?:before(?: that| this| then)?|earlier|previously|beforehand)`);
export const STILL = whole(
  `(?:is|are|does|do) ${IT} still (?:so|true|the case|there|right|correct|current|valid|up to date|hold|apply|stand)`,
);

/** A question's beginning: the same is asked of something else. */
export const ABOUT = /^(?:and |but |so )*(?:what|how) about\b/i;
/** The same is asked again where a version is named beside it. */
export const ITS_WORDS = whole(`what (?:does|did|do|is|was) ${IT}(?: says?)?`);
/** What is asked of the same, and nothing else: "and when?". */
export const BARE = whole(
  'when|where|why|who|whom|how|how (?:many|much|long|often|far)|since when|what time|which day',
);
/** A question's beginning, up to what it is about. */
export const OPENER =
  /^(?:and |but |so |since |until )*(?:when|where|why|who(?:m|se)?|what(?: time| day)?|which(?: \w+)?|how(?: (?:many|much|long|often|old|far))?)\b/i;
/** Somewhere in a question: words that stand for something said before, and those of them that can stand for a statement. */
export const POINTING = /\b(?:that|this|it|its|he|him|his|she|her|they|them|their|there|then|those|these)\b/i;
export const AT_STATEMENT = /\b(?:that|this|it|its|those|these)\b/i;
