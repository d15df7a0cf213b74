import type { Version } from '../corpus/story.ts';

/** What a question is about: what the story says, or how its versions stand to each other. */
export type Intent =
  /** What the story says. */
  | { readonly kind: 'statement' }
  /** What changed, or whether something did. An empty topic means all of it. */
  | {
      readonly kind: 'compare';
      readonly focus: CompareFocus;
      readonly topic: string;
      readonly between: readonly Version[];
    }
  /** Which version says it first. */
  | { readonly kind: 'first-said'; readonly topic: string }
  /** When a version was published, or which versions there are. */
  | { readonly kind: 'about-version'; readonly topic: string; readonly versions: readonly Version[] }
  /** No question but an order, or a question about the asker: nothing a story answers. */
  | { readonly kind: 'instruction'; readonly topic: string };

export type CompareFocus = 'all' | 'added' | 'removed' | 'kept';

/**
 * Tells the intent of one question part. `framed` still has its scope words, `rest` has not; `named` are the versions
 * those words name. The phrasings are a table so that each can be tested; none knows any story.
 */
export function readIntent(framed: string, rest: string, named: readonly Version[]): Intent {
  if (INSTRUCTIONS.some((pattern) => pattern.test(framed))) return { kind: 'instruction', topic: rest };
  for (const { pattern, kind } of VERSION_PHRASINGS) {
    const match = framed.match(pattern);
    if (match === null) continue;
    const topic = tidyTopic(topicOf(match, named));
    if (kind === 'first-said') return { kind, topic };
    if (kind === 'about-version') return { kind, topic, versions: named };
    return { kind: 'compare', focus: kind, topic, between: named };
  }
  return { kind: 'statement' };
}

const TEXT =
  '(?:versions?|articles?|stor(?:y|ies)|texts?|pieces?|reports?|editions?|drafts?|updates?|revisions?|posts?|notices?|announcements?|bulletins?|advisor(?:y|ies))';
const THE_TEXT = String.raw`(?:the |this |that |both |two |all |its )*(?:\w+[- ])?${TEXT}`;
const WRITERS = `(?:they|it|you guys|the (?:reporters?|journalists?|editors?|authors?|paper|newspaper|writers?|publisher|outlet)|${THE_TEXT})`;
const CHANGED =
  '(?:chang(?:ed?|es|ing)|differ(?:s|ed|ent)?|edit(?:ed|s)?|revis(?:ed?|ions?)|updat(?:ed?|es)|correct(?:ed|ions?)|alter(?:ed)?|modif(?:ied|y)|rewrit(?:ten|e)|rewrote|reword(?:ed)?)';
const CUT =
  '(?:drop(?:ped)?|remov(?:e|ed)|cut(?: out)?|delet(?:e|ed)|take out|took out|taken out|left out|leave out|omit(?:ted)?|scrap(?:ped)?|lose|lost|disappear(?:ed)?|vanish(?:ed)?|(?:go|gone) missing|missing)';
const ADDED = '(?:add(?:ed|ition|itions)?|insert(?:ed)?|put in|new(?:ly added)?|introduced?)';

interface Phrasing {
  /** A named group `topic` holds what is asked about. */
  readonly pattern: RegExp;
  readonly kind: CompareFocus | 'first-said' | 'about-version';
}

const phrasing = (kind: Phrasing['kind'], source: string): Phrasing => ({ kind, pattern: new RegExp(source, 'iu') });

const VERSION_PHRASINGS: readonly Phrasing[] = [
  // When a version was published; which versions there are.
  phrasing(
    'about-version',
    String.raw`^(?:when|what (?:date|day|time|year)|on (?:what|which) (?:date|day)|how (?:old|recent)|how long ago) (?:was|is|were|did|does|are)\b[^?]*\b(?:${TEXT}|this|it|0\d+)\b[^?]*\b(?:publish(?:ed)?|post(?:ed)?|released?|written|dated?|come out|came out|go up|put (?:out|up|online)|print(?:ed)?|from)\b`,
  ),
  phrasing(
    'about-version',
    String.raw`^(?:when|what (?:date|day|time|year)|how old|how recent) (?:was|is|are|were) (?:this|it|${THE_TEXT}|(?:version )?0\d+)(?: (?:published|written|posted|dated|from|out|version|article|story))*\s*\??$`,
  ),
  phrasing(
    'about-version',
    String.raw`^(?:what(?:'s| is| was) )?(?:the )?(?:publication|publishing|publish|release|posting) (?:date|time|day)s?\b(?!.*\b(?:of|for) (?!${THE_TEXT}|version|it|this|0))`,
  ),
  phrasing(
    'about-version',
    String.raw`^(?:what|which|how many|list(?: the| all)?|show(?: me)?(?: the| all)?) (?:\w+ )?(?:versions?|revisions?|editions?)(?: of (?:the|this) \w+)?(?: (?:are|do|have|is|does|exist|held)\b(?! (?:say|mention|agree|differ|claim|report|state|include|contain|have|call|name|quote))[^?]*)?\??$`,
  ),
  phrasing('about-version', String.raw`^(?:what(?:'s| is) the )?date of (?:the )?(?:${THE_TEXT}|0\d+)`),

  // Which version says it first.
  phrasing(
    'first-said',
    String.raw`^(?:when|where) (?:did|does) (?<topic>.+?) (?:first )?(?:show up|appear|come up|turn up|pop up|get (?:mentioned|added|reported)) in ${THE_TEXT}`,
  ),
  phrasing(
    'first-said',
    String.raw`^(?:(?:in )?(?:which|what) ${TEXT}|where|when|who) (?:was|were|is|did|does|do)?\s*(?:the |it )?(?:story )?(?:first|earliest|originally)(?: one)?(?: to)? (?:say|says|said|mention(?:s|ed)?|report(?:s|ed)?|state[sd]?|appear(?:s|ed)?|show(?:s|ed)? up|talk(?:s|ed)? about|contain(?:s|ed)?|include[sd]?|name[sd]?|quote[sd]?|call(?:s|ed)?|introduce[sd]?|bring(?:s)? up|brought up)\b(?: about| that| of| in)?\s*(?<topic>.*)$`,
  ),
  phrasing(
    'first-said',
    String.raw`^(?:in )?(?:which|what) ${TEXT} (?:is|was|were|are|did|does) (?<topic>.*?) (?:first |originally |initially )?(?:mentioned|introduced|appear(?:s|ed)?|show up|come up|reported|said|added|named|quoted)(?: first| in)?(?: for the first time)?\s*\??$`,
  ),
  phrasing(
    'first-said',
    String.raw`^(?:when|where|(?:in )?(?:which|what) ${TEXT}) (?:was|were|is|are|did|does) (?<topic>.*?) (?:first|for the first time|originally) (?:mentioned|appear(?:s|ed)?|reported|said|introduced|show(?:s|ed)? up|named|quoted|come up|added)\b`,
  ),
  phrasing(
    'first-said',
    String.raw`^(?:which|what) ${TEXT} (?:came first|is first|was first|said it first|is (?:older|earlier))\b(?<topic>.*)$`,
  ),
  phrasing(
    'first-said',
    String.raw`^(?:which|what) ${TEXT} (?:has|have|says?|said|mention(?:s|ed)?|report(?:s|ed)?|contains?|includes?|talks? about|states?|names?|claims?|quotes?|calls?)(?: that| about)? (?<topic>.+?)(?: first)?\s*\??$`,
  ),
  phrasing(
    'first-said',
    `^(?:was|were|is|are|did|has|have) (?<topic>.+?) (?:already |always )(?:in|mentioned in|part of|there in|said in|reported in) ${THE_TEXT}`,
  ),
  phrasing(
    'first-said',
    `^(?:since when|from which ${TEXT}) (?:does|did|do|has|have) ${WRITERS} (?:say|mention|report|said|mentioned|reported)(?: that| about)? (?<topic>.+)$`,
  ),

  // Whether something is still said.
  phrasing(
    'kept',
    `^(?:does|do|did|has|is|are|was|were) ${WRITERS}[^?]{0,40}? still (?:says?|mention(?:s|ed)?|report|claim|have|include|contain|talk about|call|name|state|quote|list|describe|refer to)s?(?: that| about)? (?<topic>.+)$`,
  ),
  phrasing(
    'kept',
    String.raw`^(?:is|are|was|were) (?<topic>.+?) still (?:in|there in|part of|mentioned in|said in|included in|present in|reported in|quoted in|mentioned|included) ?(?:${THE_TEXT}|it|there)?\s*\??$`,
  ),
  phrasing(
    'kept',
    String.raw`^(?:do|does|did|are|is) (?:both|the|all(?: the)?|the two|these|either) (?:of the )?(?:\w+ )?(?:versions|articles|stories|texts|drafts|editions|revisions)(?: both| all)? (?:say|mention|agree|report|talk about|include|contain|call|name|state|claim|have|quote|give|use)(?: that| about| on| with each other on| the same about| the same on)?(?<topic>.*)$`,
  ),
  phrasing(
    'kept',
    String.raw`^(?:is|are|was|were) (?<topic>.+?) (?:in|mentioned in|said in|part of|the same in|identical in|included in|reported in|unchanged in|consistent (?:in|between|across)|the same (?:between|across)) (?:both|all|the two|each|every|either)(?: (?:of the )?(?:\w+ )?${TEXT})?\s*\??$`,
  ),
  phrasing('kept', `^(?:did|does|do|has) (?:${WRITERS}) (?:keep|kept|retain|leave in|left in)(?: in)? (?<topic>.+)$`),

  phrasing(
    'removed',
    String.raw`^(?:what|which)(?: (?:else|other))?(?: \p{L}+)? (?:did|does|has|have) ${WRITERS} ${CUT}\b(?: (?:from|in|about|of)\b)?(?<topic>.*)$`,
  ),
  phrasing(
    'added',
    String.raw`^(?:what|which)(?: (?:else|other))?(?: \p{L}+)? (?:did|does|has|have) ${WRITERS} (?:add(?:ed)?|insert(?:ed)?|put in|introduced?)\b(?: (?:to|in|about|on)\b)?(?<topic>.*)$`,
  ),
  phrasing(
    'removed',
    String.raw`^(?:what|which) (?<topic>(?:\p{L}+ ){1,3})(?:got|was|were|has been|have been|is|are) (?:${CUT})\b.*\b(?:in|from|between|since) ${THE_TEXT}`,
  ),
  phrasing(
    'added',
    String.raw`^(?:what|which) (?<topic>(?:\p{L}+ ){1,3})(?:got|was|were|has been|have been|is|are) (?:added|new|inserted)\b.*\b(?:in|to|between|since) ${THE_TEXT}`,
  ),
  // What was cut.
  phrasing(
    'removed',
    String.raw`^(?:what|which|anything|is anything|was anything|has anything|what else|what (?:part|parts|sentence|sentences|paragraph|paragraphs|detail|details|facts?|info|information|quotes?|passages?))(?:'s| is| was| were| has| have| had| did| got| are)?(?: been| get| got| gotten| (?:they|it|${THE_TEXT}))*\s*(?:${CUT}|no longer (?:there|in|said|mentioned))\b(?<topic>.*)$`,
  ),
  phrasing(
    'removed',
    String.raw`^(?:did|has|have|why did) (?:${WRITERS}) (?:ever )?(?:${CUT}|stop (?:saying|mentioning)|no longer (?:say|mention))(?: (?:the )?(?:part|bit|line|sentence|paragraph|section|quote|detail|passage|statement|mention|reference|stuff)s?)?(?: (?:about|of|where|that|on|from|saying|with|to)\b)?(?<topic>.*)$`,
  ),
  phrasing(
    'removed',
    String.raw`^(?:was|were|is|has|have|did|are) (?<topic>.+?) (?:been |get |got )?(?:${CUT})(?: (?:from|in|out|of|between)\b.*)?\s*\??$`,
  ),
  phrasing(
    'removed',
    String.raw`^(?:what|which).*\b(?:only|just) in (?:the )?(?:first|old|older|original|earlier|previous) ${TEXT}(?<topic>.*)$`,
  ),
  phrasing('removed', String.raw`^(?:what|which)\b.*\b${THE_TEXT} (?:leave|left|leaves) out\b(?<topic>.*)$`),

  // What is new.
  phrasing(
    'added',
    String.raw`^(?:what|which|anything|is there anything|is anything|was anything|has anything|what else|what (?:part|parts|sentence|sentences|paragraph|paragraphs|detail|details|facts?|info|information|quotes?|passages?))(?:'s| is| was| were| has| have| had| did| are| does)?(?: been| get| got| (?:they|it|${THE_TEXT}))*\s*(?:${ADDED})\b(?: (?:to|in|into|since|from|with)\b)?(?<topic>(?=\s*\??$|.*\b(?:version|versions|story|article|text|update|draft|edition|0\d+|here|about)\b).*)$`,
  ),
  phrasing(
    'added',
    String.raw`^(?:did|has|have) (?:${WRITERS}) (?:add|insert|added|put in)(?: (?:anything|something|a part|a line|a sentence|a paragraph|a quote|details?|info(?:rmation)?|more))?(?: (?:about|on|where|that|from|to|in)\b)?(?<topic>.*)$`,
  ),
  phrasing(
    'added',
    String.raw`^(?:was|were) (?<topic>.+?) (?:added|inserted)(?: (?:to|in|into|later|between|afterwards)\b.*)?\s*\??$`,
  ),
  phrasing(
    'added',
    String.raw`^(?:what|which).*\b(?:only|just) in (?:the )?(?:new|newer|latest|last|updated|second|current) ${TEXT}(?<topic>.*)$`,
  ),
  phrasing('added', String.raw`^(?:what does|what did) ${THE_TEXT} (?:add|say that is new|know that)\b(?<topic>.*)$`),

  // What changed.
  phrasing(
    'all',
    String.raw`^(?:so )?(?:what|which|how|where|how much|what all|what else|what exactly|has anything|did anything|anything|something|is anything|are there any|were there any|any|list|show|summari[sz]e)(?:'s| is| are| has| have| was| were| did| do| does| the| all)*(?: (?:the|any|main|big|key|biggest|all|important|factual|actual|been|really|things?|parts?|facts?|details?|anything))*\s*(?:differences?|changes?|changed|different|edits?|revisions?|updates?|corrections?|differ(?:s|ed)?|edited|updated|corrected|altered|modified)\b(?! (?:his|her|their|my|our|your|its) )(?<topic>.*)$`,
  ),
  phrasing(
    'all',
    String.raw`^(?:how|did|does|do|has|have|was|were|is|are|in what way did) (?<topic>.+?) (?:been |get |got |really |actually )?${CHANGED}(?! (?:his|her|their|my|our|your|its) (?:mind|position|stance|view|tune|tone|plan|name|decision))(?:\b.*(?:\b(?:${TEXT}|0\d+|between|since|from|over time|across)\b.*))?\s*\??$`,
  ),
  phrasing(
    'all',
    String.raw`^(?:did|has|have|how did|how has|why did|when did) (?:${WRITERS}) (?:ever )?${CHANGED}(?: (?:what|how|who|where|when|the (?:part|bit|line|sentence|paragraph|wording|quote)s?(?: about| of| where)?))?\b(?<topic>.*)$`,
  ),
  phrasing('all', String.raw`^(?:compare|contrast|diff|difference between)\b(?<topic>.*)$`),
  phrasing(
    'all',
    String.raw`^(?:do|does|did|are|is) (?:both|the|all(?: the)?|the two|these) (?:\w+ )?(?:versions|articles|stories|texts|drafts|editions|revisions) (?:differ|disagree|contradict(?: each other| one another)?|conflict|match|vary|different|consistent|the same)\b(?: (?:about|on|over|in|regarding|as to|in what|in how|with respect to)\b)?(?<topic>.*)$`,
  ),
  phrasing(
    'all',
    String.raw`^(?:where|how|on what|in what|what) (?:do|does|did) (?:both|the|all(?: the)?|the two|these|they)(?: (?:\w+ )?(?:versions|articles|stories|texts|drafts|editions|revisions))? (?:differ|disagree|contradict|conflict|vary)\b(?<topic>.*)$`,
  ),
  phrasing(
    'all',
    String.raw`^is there (?:a |any )?(?:difference|contradiction|conflict|discrepancy|disagreement)s?(?: (?:between|in|about|on|over|regarding)\b)?(?<topic>.*)$`,
  ),
  phrasing('all', String.raw`^(?<topic>.+?),? (?:changed|different|edited|updated|reworded)\s*\?*$`),
];

/**
 * Orders to a machine, wherever they stand. A story is quoted, never acted: "pretend", "translate", "repeat after me",
 * "say that …" have no answer in it.
 */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!]{0,30}\b(?:instructions?|rules?|prompts?|guidelines?|previous|above|everything|training)\b/i,
  /\b(?:repeat after me|system prompt|jailbreak|developer mode|you are now|from now on|act as|role-?play|pretend|imagine that|make up|invent)\b/i,
  /^(?:now |please |just |then )*(?:say|write|type|print|output|post|send|claim|repeat|respond with|reply with|answer with|tell (?:everyone|them|people))\b(?! (?:who|what|when|where|why|how|which|me (?:who|what|when|where|why|how|which)))/i,
  /^(?:now |please |just |then )*(?:translate|summari[sz]e|rewrite|rephrase|paraphrase|shorten|compose|draft|generate|create|draw|calculate|solve|ping|mention|tag|ban|kick|mute|delete|dm|message|email|call|google|search the web)\b/i,
  /^(?:now |please |just |then )*(?:quote|give me|show me|post|send|copy|paste|print)\b[^.?!]{0,20}\b(?:whole|entire|full|complete|all of)\b/i,
  /\b(?:and|then) (?:translate|ping|tag|dm|delete|ban) /i,
];

function topicOf(match: RegExpMatchArray, named: readonly Version[]): string {
  const topic = match.groups?.topic ?? '';
  return named.reduce(
    (text, version) => text.replaceAll(version.id, ' ').replaceAll(version.label ?? version.id, ' '),
    topic,
  );
}

/** The topic without the words that only say it is about versions. */
function tidyTopic(topic: string): string {
  let text = ` ${topic} `;
  for (const pattern of TOPIC_NOISE) text = text.replace(pattern, ' ');
  return text
    .replace(/[?!.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;-]+|[\s,:;-]+$/g, '');
}

const TOPIC_NOISE: readonly RegExp[] = [
  /\b(?:that|which) (?:was|were|is|are|had been) (?:still |only |there )?in (?:the )?(?:first|old|older|original|earlier|previous|other|new|newer|latest|last|one)\b(?: one)?/giu,
  /^\s*(?:was|were|is|are) in the (?:first|old|older|original|earlier|previous|other|new|newer|latest|last)(?: one)?\s*$/iu,
  /\b(?:between|across|among|in|from|of|to|with|since|for|into|by|compared (?:to|with)|versus|vs\.?|over|than)?\s*(?:the |this |that |these |those |both |two |three |all |each |any |its )*(?:first|second|third|last|latest|newest|newer|new|older|old|oldest|original|updated|update|current|previous|earlier|later|other|different|next|final|one|same)?\s*(?:and|to|vs\.?|or)?\s*(?:the )?(?:first|second|third|last|latest|newest|newer|new|older|old|oldest|original|updated|current|previous|earlier|later|other|next|final)?\s*(?:versions?|articles?|story|stories|texts?|drafts?|editions?|revisions?)\b(?: (?:of|and) (?:the|this) (?:story|article|text|version|other))?/giu,
  /\b(?:over time|since then|overall|so far|each other|one another|at all|afterwards?|later on)\b/giu,
  /^\s*(?:about|regarding|concerning|on|in|with|of|to|from|as to|when it comes to|between|that|and|the (?:part|bit|section|line) (?:about|where|on))\b/iu,
  /\b(?:between|from|to|and|in|since|of|with)\s*$/iu,
];
