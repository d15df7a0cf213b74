import type { CompareFocus } from './intent.ts';
import { compilePhrase, compileWords, type Phrase, type Vocabulary } from './phrase-template.ts';

/*
 * How English asks about versions instead of about the news. Words for cutting, adding and changing mean the text only
 * where the question says so: nothing follows them, or a text does ("from the article"), or "about ...". "What was
 * removed?" asks about versions; "what was removed from the square?" does not.
 */
const VOCABULARY: Vocabulary = {
  text: '<(?:old|new|any|both)>',
  published: 'published|posted|released|written|dated|printed|issued|c[oa]me out|go up|put (?:out|up|online)|from|out',
  writers:
    'they|it|you guys|the (?:reporters?|journalists?|editors?|authors?|paper|newspaper|writers?|publisher|outlet|news site)|{text}',
  // Parts of a text.
  part: '(?:(?:the|any|some|an?|that|this|its) )*(?:(?:new|main|key|big|biggest|important|factual|actual|first|last|opening|closing|second|third|other) )*(?:parts?|bits?|sentences?|lines?|lede|intro|beginning|ending|paragraphs?|passages?|sections?|details?|facts?|info|information|quotes?|statements?|mentions?|references?|claims?|wording|words?|headlines?|titles?|things?|stuff|figures?|numbers?|content|anything|something)',
  somePart: '(?<topic>{part}(?: (?:{on}|from|by|that|where|to|saying) .+?)?)',
  partAbout: '{part} (?:(?:{on}|that|where|from|saying|to) )?{topic}',
  // "Did the mayor change his mind" asks of no text.
  notTheirs: '(?!(?:his|her|their|my|our|your|its) )(?:(?:what|how|who) )?{topic}',
  // "Was anything removed between the two" asks about no thing.
  thing: '(?!there |[^<]*\\b(?:{cut}|{added}|{changed})\\b){topic}',
  // Verbs.
  was: 'is|are|was|were|has|have|had|got|get|gets|gotten|did|does|do|be|been|being|really|actually|all|{writers}',
  changed:
    'chang(?:e|ed|es|ing)|edit(?:ed|s)?|revis(?:ed?|ions?)|updat(?:ed?|es)|correct(?:ed|ions?)?|alter(?:ed)?|modif(?:ied|y)|rewrit(?:ten|e)|rewrote|reword(?:ed)?|evolved?',
  different:
    '{changed}|differ(?:s|ed|ent|ently)?|differences?|diffs?|discrepanc(?:y|ies)|contradictions?|conflicts?|disagreements?',
  cut: 'drop(?:ped)?|remov(?:e|ed)|cut(?: out)?|delet(?:e|ed)|(?:take|took|taken|left|leave|leaves) out|omit(?:ted|s)?|scrap(?:ped)?|lose|lost|disappear(?:ed)?|vanish(?:ed)?|(?:go|gone) missing|missing|stop (?:mentioning|saying)|no longer(?: (?:there|in|said|mentioned|say|mention))?',
  added: 'add(?:ed|s)?|insert(?:ed)?|put in|newly added|introduced?|new',
  say: '(?:says?|said|mention(?:s|ed)?|report(?:s|ed)?|claim(?:s|ed)?|ha(?:ve|s)|include[sd]?|contain(?:s|ed)?|talk(?:s|ed)?|call(?:s|ed)?|name[sd]?|state[sd]?|quote[sd]?|list(?:s|ed)?|describe[sd]?|refers? to|gives?|gave|use[sd]?|introduce[sd]?|(?:brings?|brought|shows?|showed|comes?|came|turns?|pops?) up|appear(?:s|ed)?|present|there|part of|in)(?: (?:that|about|of|on))?',
  showUp: '(?:show|come|turn|pop) up|appear',
  agree: 'agree|match|(?:say|give|use|have|report) the same(?: thing)?',
  disagree: 'differ|disagree|contradict|conflict|vary|clash',
  // What may stand at the end.
  tail: '(?:(?:from|in|into|to|out of|of|since|between|with|for|by|across|among|compared (?:to|with)|than) )?{text}|over time|(?:over|through|throughout|across) the (?:years|months|weeks|days)|since then|at all|so far|later(?: on)?|afterwards|lately|recently|now|overall|anyway|each other|one another|there (?:is|are)|for the first time|(?:that|which) (?:was|were|is|are) (?:still |only |there )?in (?:{text}|the (?:first|old|older|original|earlier|new|newer|second|latest|other)(?: one)?)|(?:in )?(?:what|which) {text}',
  on: '(?:in|about) what (?:they|it|{text}) (?:say|says|said|tell|tells|told(?: us)?) (?:about|on|of)|about|on|over|regarding|concerning|as to|with|in terms of|with respect to|with regards? to|when it comes to|of|in how|in what|in',
  about:
    '(?:(?:in|about) what (?:they|it|{text}) (?:say|says|said|tell|tells|told(?: us)?) (?:about|on|of)|about|on|over|regarding|concerning|as to|with|in terms of|with respect to|with regards? to|when it comes to) {topic}|(?:in|from|to) {namedPart}',
  // "The first sentence", "the install section".
  namedPart:
    "(?<topic>(?:the |its )?(?:(?:first|second|third|last|opening|closing|final) (?:sentence|line|paragraph|passage|part|quote)|headline|lede|lead|beginning|ending|intro|wording|title|[\\w'’-]+(?: [\\w'’-]+)? (?:part|section|paragraph|sentence|quote|bit))(?: .+)?)",
};

/** Auxiliaries before a topic: "did the toll change", "how has the toll changed". */
const WHETHER = 'did|has|have|do|does|was|were|is|are';
const HOW =
  'how_did|how_has|how_have|how_do|how_does|how_was|how_were|how_is|how_are|how_much_did|why_did|why_was|why_were|when_did';
const WHEN = 'when|what|on|which|date|day|time|year|how|long|ago';
const WHICH_ONE = 'newest|latest|oldest|first|last|current|original|most_recent|newer|older|earlier|later';

type Kind = CompareFocus | 'first-said' | 'about-version';

/** The first that fits decides. */
const PHRASES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    'about-version',
    [
      `${WHEN}* was|were|is|are|did|does|has {text}|this|it last|first|been|originally? {published} {tail}*`,
      'when was|were|did|has {text}|this|it last updated|edited|changed|corrected|update|change',
      'when was|is|are|were {text}|this|it',
      'how_many_times|how_often was|were|is|has|have|did {text}|this|it been|get* updated|edited|changed|corrected|revised|published|update|change',
      'how_old|how_recent|how_fresh|how_new is|are|was|were {text}|this|it',
      'what|which|is|was|the* publication|publishing|publish|release|posting date|time|day|dates {tail}*',
      'what|is|the* date {tail}',
      'list|show|me|all|the* {text}',
      'what|which|how_many {text} are|do|have|is|does|exist|held|there|you|we|they|of|it|so|far|in|total|{text}*',
      'is|are there? {text}',
      'what|which is|are|was {text}|the_latest|the_newest',
      `what|which {text} is|are|was the? ${WHICH_ONE} one?`,
    ],
  ],
  [
    'first-said',
    [
      'in|from? which|what {text} is|was|were|are|did|does|do {topic} first|originally|initially? {say} first|in? {tail}*',
      'which|what {text} came|was|is|said|says|reported|mentioned|had it? first {about}?',
      'in|from? which|what {text} was|is|did|the|one|it|first|originally|earliest|to* {say} {topic} first? {tail}*',
      'when|where is|was|were|did|does|do {topic} first|originally {say}|added {tail}*',
      'when|where did|does {topic} {showUp}|get_mentioned|get_added|get_reported in|into {text} {tail}*',
      'when|where was|were {topic} added|mentioned|reported|introduced in|to|into {text}',
      'when|where did|does {writers} first {say}|start_saying|start_reporting|start_mentioning {topic}',
      'who first {say} {topic} {text}',
      `${WHETHER} {topic} already|always {say}? {tail}`,
      'since_when did|does|do|has|have {writers} {say} {topic} {tail}*',
    ],
  ],
  [
    'kept',
    [
      `${WHETHER} {writers} still {say} {topic} {tail}*`,
      'is|are|was|were {topic} still {say}? {text}',
      'is|are|was|were {topic} still mentioned|included|quoted|reported',
      'do|does|did <both>|they|both both|all? {agree} {about}?',
      'do|does|did <both>|both both|all? {say} {topic} {tail}*',
      'is|are|was|were {thing} {say}|the_same|identical|unchanged|consistent|in? in|across|between? <both>|both',
      `${WHETHER} {writers} keep|kept|retain|leave_in|left_in {topic} {tail}*`,
    ],
  ],
  [
    'removed',
    [
      'what|which|anything else|other? {part}? {was}* {cut} {tail}* {about}? {tail}*',
      'is|was|were|has|have {part} {was}? {cut} {tail}* {about}?',
      `${WHETHER}|why_did {writers} {cut} {partAbout}`,
      `${WHETHER}|why_did {writers} {cut} {part} {tail}*`,
      `${WHETHER}|why_did {text} {cut} {topic}`,
      `${WHETHER}|why_did {writers} {cut} {topic} {tail}`,
      `${WHETHER}|why_was|why_were|why_did {topic} {was}? {cut} {tail}`,
      `${WHETHER}|why_was|why_were|why_did {somePart} {was}? {cut}`,
      'what|which {part}? {was}* {say}? only|just {say}? in? <old> {about}?',
      'what does|did <old> say|have|mention|include that <new>|<any> do_not|does_not|did_not|lacks|omits say|have|mention|include?',
    ],
  ],
  [
    'added',
    [
      'what|which|anything else|other? {part}? {was}* {added} {tail}* {about}? {tail}*',
      'is|was|were|has|have there? {part} {was}? {added} {tail}* {about}?',
      'what|which new {part} {was}* in? {tail}* have|has|there|say? {about}?',
      `${WHETHER} {writers} add|insert|introduce|put_in|added {part}|more|more_details|more_info {on}|that|from|where? {topic}`,
      `${WHETHER} {text} {added} {topic}`,
      `${WHETHER} {writers} {added} {topic} to|in|into {text}`,
      'was|were {topic} added|inserted {tail}*',
      'what|which {part}? {was}* {say}? only|just {say}? in? <new> {about}?',
      'what does|did <new> say|have|mention|include|know that <old>|<any> do_not|does_not|did_not|lacks|omits say|have|mention|include|know?',
    ],
  ],
  [
    'all',
    [
      'how do|does|did {writers} {say} {topic} differently',
      'what|how do|does|did <both> {say} {about}',
      'so? what|which|where|how_much|anything|something|any|list|show|summarize|summarise else|much|exactly|me? {was}|the|any|all* {part}? {was}* main|key|big|biggest|important|factual|actual? {different} {tail}* {about}? {tail}*',
      'has|have|did|is|are|was|were there? anything|something|any_(?:facts?|details?|parts?|figures?|numbers?|names?|dates?)|any|a|the|main? {was}* {different} {tail}* {about}? {tail}*',
      'is|are|was there a|any|the? {different} {on} {topic} {tail}*',
      `${WHETHER}|${HOW} {writers} {different} {notTheirs} {tail}*`,
      `${WHETHER}|${HOW} {topic} been|get|got|really|actually? {changed} {tail}*`,
      `${WHETHER}|${HOW} {topic} {different} {tail}`,
      `${HOW} {text} {different} {tail}*`,
      'compare|contrast|diff|difference_between|differences_between what? {text}? say|says|differ? {about}',
      'compare|contrast|diff|difference_between|differences_between {topic}? {tail}*',
      'do|does|did|where_do|where_did|how_do|how_did|on_what_do|in_what_do|what_do {writers} both|all? {disagree} {tail}* {about}? {tail}*',
      'are|is|were {text} different|consistent|the_same|identical|similar|equal|as* {tail}* {about}? {tail}*',
      'what {was}* {different} {topic} in|since|between {text}',
      'what {was}* different now {topic}',
      '{topic} changed|different|edited|updated|reworded|changes|differences',
    ],
  ],
];

/** Every phrase has one of these, and most questions have none: they need not be held against the phrases. */
export const VERSION_WORDS = compileWords(
  '{text}|{different}|{cut}|{added}|{agree}|{disagree}|{published}|this|old|recent|fresh|new|date|dates|time|day|first|already|always|still|originally|initially|both|keep|kept|retain|left_in|leave_in|compare|contrast|difference_between|differently|since_when',
  VOCABULARY,
);

export interface VersionPhrase {
  readonly kind: Kind;
  readonly phrase: Phrase;
}

export const VERSION_PHRASES: readonly VersionPhrase[] = PHRASES.flatMap(([kind, templates]) =>
  templates.map((template) => ({ kind, phrase: compilePhrase(template, VOCABULARY) })),
);
