import { MONTH_NAMES, WEEKDAY_NAMES } from '../versions/english.ts';
import type { CompareFocus } from './intent.ts';

/*
 * How English talks about the editing of a text where no phrase of version-phrases-en.ts fits: a word for changing, and
 * enough around it that says a text was changed and not the world. "Did they soften the wording about the minister" has
 * who edits, what only a text has, and the deed; "was the toll cut" has the deed alone.
 */

/** What is asked of the editing, and about what; an empty topic means all of the text. */
export interface EditTalk {
  readonly focus: CompareFocus;
  readonly topic: string;
}

const words = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('_', ' ');

const ADDED =
  words(`add adds added adding addition additions insert inserted tack tacked_on tack_on include included put_in introduced
  expand expanded extended what_is_new anything_new something_new new_in_it new_line new_lines new_paragraph new_paragraphs new_info new_information
  new_detail new_details new_section new_sections new_quote new_quotes new_stuff new_since newly_added append appended appends bring_in brought_in came_in slipped_in snuck_in`);
const REMOVED =
  words(`remove removed removing removal delete deleted deletes drop dropped drops cut cuts take_out taken_out took_out
  leave_out left_out omit omitted pull pulled strike_out struck_out scrap scrapped axe axed disappear disappeared vanish vanished
  gone missing get_rid got_rid lose lost came_out lacked lacks trim trimmed erase erased scrub scrubbed purge purged find_it_anymore find_it_any_more`);
const KEPT =
  words(`still_there still_in still_says still_say kept keep kept_in retain retained survive survived untouched
  unchanged intact stay_in stayed_in left_in leave_in`);
const CHANGED =
  words(`change changed changes changing edit edited edits editing revise revised revision fix fixed fixes correct corrected
  correction corrections amend amended amends amendment alter altered alteration alterations modify modified modification modifications
  rewrite rewrote rewritten reword reworded rephrase rephrased update updated updates replace replaced swap swapped
  bump bumped soften softened water_down watered_down tone_down toned_down walk_back walked_back backtrack backtracked tweak tweaked
  touch touched adjust adjusted put_right shift shifted evolve evolved rework reworked retract retracted
  happened_to became_of swapped_in swap_in swapped_out softer stronger reads_differently say_differently go_up_or_down went_up_or_down moved move rename renamed relabel relabeled`);
const COMPARED =
  words(`differ differs differed different difference differences differently diff diffs compare compared contrast
  contradict contradicts contradiction contradictions discrepancy discrepancies inconsistent consistent identical same match matches
  vs versus changelog side_by_side catch_me_up before_and_after conflict conflicts disagree disagrees`);
/** Deeds that are done to nothing but a text. */
const EDITING =
  words(`reword reworded rephrase rephrased rewrite rewrote rewritten edit edited edits editing typo typos proofread
  correction corrections changelog redline rewording edits`);
/** What only a text has. */
const PART =
  words(`line lines bit bits sentence sentences paragraph paragraphs passage passages wording heading headings headline
  headlines intro introduction lede quote quotes quotation section sections caption footnote mention mentions attribution phrasing
  typo typos correction_note note_about subheading byline opening_line last_line closing list_item bullet_point bullet phrase part_about
  part_on part_where part_that details facts version_number claim claims reference references table link`);
/** The line about, the paragraph where: a part of a text, described by what it says. */
const DESCRIBED_PART =
  /\b(?:lines?|bits?|sentences?|paragraphs?|passages?|wording|sections?|quotes?|quotations?|mentions?|part|headings?|headlines?|notes?|statements?|remarks?|comments?|caption|intro|attribution|phrasing|references?|claims?) (?:about|on|where|that|saying|regarding|concerning|from|for|with)\b/i;
/** What a text gives and may give wrongly, and how it is mended. */
const HAS_MENDED_FACT =
  /\b(?:name|names|spelling|age|figure|figures|count|title|tally|total|toll|percentage|details|statistic|quote|attribution|credit|typo|heading)\b(?: \S+){0,6} (?:fix(?:ed)?|correct(?:ed)?|amend(?:ed)?|put right|attributed|misspelt|misspelled|tweaked|altered)\b|\b(?:fix(?:ed)?|correct(?:ed)?|amend(?:ed)?|put right|tweak(?:ed)?|alter(?:ed)?) (?:\S+ ){0,3}?(?:name|names|spelling|age|figure|figures|count|title|tally|total|percentage|statistic|quote|attribution|credit|typos?|heading|headline)\b/i;
/** "What got cut", with nothing but a topic behind it. */
const NOTHING_ELSE = new RegExp(
  `(?:what|whats|anything|something|everything|much|stuff|all|which (?:facts|details|parts|bits|lines|figures|numbers|claims))(?: (?:is|are|was|were|has|have|had|been|got|get|gets|exactly|actually|all|else|new|did|they|do))* (?:${ADDED}|${REMOVED}|${CHANGED})(?: (?:about|on|regarding|concerning|since|at the (?:end|start|top|bottom|beginning)|to make it)\\b.*)?$`,
  'i',
);
const ALWAYS_THERE =
  /\b(?:an? (?:later )?addition\b|always (?:there|in)\b|there (?:all along|from the start)|happened to (?:the|that) (?:\S+ ){0,3}?(?:line|bit|sentence|paragraph|passage|section|quote|part|mention)|(?:the )?whole thing|catch me up|missed)/i;

/** "Compared with the original heads-up": another text, whatever it is called. */
const AGAINST_FORMER =
  /\b(?:compared|as opposed) (?:to|with|against) (?:the |what )?(?:<\w+>|first|original|earlier|earliest|initial|old|older|previous|prior|was)\b/i;

/** "The number of islanders said to commute", "the price given for it": what a text tells, not the world. */
const GIVEN_FACT =
  /\b(?:number|figure|count|price|cost|sum|amount|total|date|day|time|age|name|estimate|toll)s? (?:\S+ ){0,4}?(?:said|given|reported|stated|quoted|listed|mentioned|printed|named)\b/i;

/** What tells when a text was worked on, of little else. */
const WORKED_ON =
  words(`since_the ${[...WEEKDAY_NAMES, ...MONTH_NAMES].map((name) => `since_${name}`).join(' ')} since_last_time since_yesterday since_this_was_first_published since_it_was_first_published since_it_was_posted
  since_publication since_it_went_up since_this_went_up since_it_first_went_up between_drafts over_time at_any_point throughout along_the_way so_far later_on anymore
  any_more in_the_update than_before as_before used_to_say earlier_said previously_said originally_said from_the_start last_time from_before
  after_publication after_it_was_published after_the_fact first_published afterwards in_the_meantime last_week`);
const WRITERS =
  words(`they the_editors the_editor editors the_reporter the_reporters the_author the_authors the_paper the_newspaper the_writer
  the_writers the_publisher anyone anybody someone somebody you_guys you it the_newsroom the_outlet`);
const PASSING = words(
  'did do does have has had really actually quietly silently even ever also just quickly ever_so secretly be been to',
);

const has = (list: string): RegExp => new RegExp(`(?<![\\w<'-])(?:${list})(?![\\w>'-])`, 'i');
const HAS_ADDED = has(ADDED);
const HAS_REMOVED = has(REMOVED);
const HAS_KEPT = has(KEPT);
const HAS_CHANGED = has(CHANGED);
const HAS_COMPARED = has(COMPARED);
const HAS_EDITING = has(EDITING);
const HAS_PART = has(PART);
const HAS_WORKED_ON = has(WORKED_ON);
const DEED = `${ADDED}|${REMOVED}|${KEPT}|${CHANGED}`;
const WRITERS_DID = has(`(?:${WRITERS})(?: (?:${PASSING}))* (?:${DEED})`);
/** A text of the story, as `reduceTexts` leaves it. */
const TEXT = '<\\w+>';
const TWO_TEXTS = new RegExp(
  `(?:between|in|across|among|through|through all|differ|different|compare|same) <both>|between ${TEXT} and|<both> (?:differ|disagree|match|agree)|${TEXT}.*${TEXT}|${TEXT} to the (?:next|other)`,
  'i',
);
/** The text itself changes or is what is changed: not "in the first version, who …". */
const TEXT_BESIDE = new RegExp(
  `(?:${DEED})(?: \\S+){0,8}? (?:from|in|to|into|out of|of|between|by|with|at|after|since) (?:the )?${TEXT}|(?<!(?:which|what|new|all|these|those) )${TEXT}(?: (?:${PASSING}))* (?:${DEED})`,
  'i',
);
/** "Was the mayor's quote removed", "is that sentence still there": a part of a text, and nothing behind what is done to it. */
const PART_DONE = new RegExp(
  `(?<![\\w-])(?:quotes?|quotations?|paragraphs?|mentions?|(?:this|that) (?:sentence|passage|bit))(?: (?:${PASSING}))* (?:${DEED})$`,
  'i',
);
/** Who or what of the world is asked for: "who edited the report", "which clause was deleted". */
const ASKS_OF_WORLD = /^ (?:so |and |but )?(?:who|whom|whose|where|how (?:many|much|long|old|far)|when)\b/i;

/** From so much evidence on it is the text that is talked about. */
const ENOUGH = 2;

/** @param plain as `reduceTexts` gives it. @param versions how many versions the question names. */
export function readEditTalk(plain: string, versions: number): EditTalk | undefined {
  const reduced = SPELT_OUT.reduce((text, [pattern, instead]) => text.replace(pattern, instead), plain);
  const focus = focusOf(reduced);
  if (focus === undefined || ASKS_OF_WORLD.test(reduced)) return undefined;
  let evidence = 0;
  if (TWO_TEXTS.test(reduced) || versions > 1) evidence += 2;
  if (TEXT_BESIDE.test(reduced)) evidence += 2;
  if ([DESCRIBED_PART, HAS_MENDED_FACT, NOTHING_ELSE, PART_DONE].some((pattern) => pattern.test(reduced)))
    evidence += 2;
  else if (HAS_PART.test(reduced)) evidence += 1.5;
  if (ALWAYS_THERE.test(reduced)) evidence += 1;
  if (AGAINST_FORMER.test(reduced) || GIVEN_FACT.test(reduced)) evidence += 2;
  if (HAS_WORKED_ON.test(reduced)) evidence += 1;
  if (WRITERS_DID.test(reduced)) evidence += 1;
  if (HAS_EDITING.test(reduced)) evidence += 1;
  if (reduced.includes('<')) evidence += 0.5;
  return evidence >= ENOUGH ? { focus, topic: topicOf(reduced) } : undefined;
}

/** Whether it has any word for changing or comparing at all. */
export function talksOfEditing(question: string): boolean {
  return focusOf(question) !== undefined;
}

/** Contractions, and texts that are called "the old one". */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(they|it|someone|somebody|anyone|we|you|that|who|what)['’](?:ve|d|s)\b/gi, '$1 has'],
  [/\bwhats\b/gi, 'what is'],
  [/\b(was|were|is|did|does)nt\b/gi, '$1 not'],
  [/\bold and new\b/gi, '<both>'],
  [
    /(?<!<)\b(?:the )?(?:first|second|third|2nd|3rd|old|older|new|newer|newest|latest|last|original|earlier|previous|morning|evening|current|other|prior) ones?\b/gi,
    '<any>',
  ],
];

function focusOf(reduced: string): CompareFocus | undefined {
  return FOCUSES.find(([, pattern]) => pattern.test(reduced))?.[0];
}

/** The first that fits decides. */
const FOCUSES: readonly (readonly [CompareFocus, RegExp])[] = [
  ['kept', HAS_KEPT],
  ['added', /\bthat (?:was|were|is|are|did) not\b.*<\w+>/i],
  ['all', HAS_COMPARED],
  ['removed', HAS_REMOVED],
  ['added', HAS_ADDED],
  ['all', HAS_CHANGED],
];

/** What is left when all that talks of editing is taken away. */
function topicOf(reduced: string): string {
  return NOISE.reduce((text, pattern) => text.replace(pattern, ' '), reduced)
    .replace(/\s+/g, ' ')
    .trim();
}

const all = (list: string): RegExp => new RegExp(`(?<![\\w'-])(?:${list})(?![\\w'-])`, 'gi');
const NOISE: readonly RegExp[] = [
  /<\w+>/g,
  all(WORKED_ON),
  all(`${DEED}|${COMPARED}|${EDITING}`),
  all(
    words(`line lines bit bits sentence sentences paragraph paragraphs passage passages wording section sections mention mentions phrasing
    typo typos part parts details facts claim claims reference references anything something everything whole thing things stuff`),
  ),
  all(
    words(`they the_editors the_editor editors it anyone anybody someone somebody you_guys what which how why did do does has have had is are was
    were been be being there here got get after really actually quietly exactly any some ever also just all please list show tell give me us point out kindly
    i we you and or but if so when since yesterday hey hi lol sorry in into from to of on about for with between at by that this these those
    a an the every other one ones version versions up down old new first second third latest last earlier later now then right point`),
  ),
];

const LACKS = 'lacks?|omits?|omitted|misses|leaves? out|left out|dropped';
/** One text, then another of which it is denied: "in <old> but not in <new>", "that <new> does not say", "that <new> lacks". */
const ONE_LACKS = new RegExp(
  `<\\w+>.* (?:not|never)(?: \\S+){0,3} <\\w+>(?: |$)|<\\w+>.* <\\w+> (?:(?:do(?:es)?|did|is|was|has|had) not|${LACKS})(?= |$)`,
  'i',
);
/** Who asks whether two texts say the same asks for no more than one has. */
const WHAT_OF_TEXT =
  /^ (?:so |and |but )?(?:what|which|anything|everything|is there|are there|was there|were there|list|show)\b/i;

/** What is asked about, where it is asked what one text has and another has not; "" for all of it. */
export function readLackingTopic(reduced: string): string | undefined {
  if (!WHAT_OF_TEXT.test(reduced) || !ONE_LACKS.test(reduced)) return undefined;
  return topicOf(reduced.replace(LACKING_NOISE, ' '));
}

const LACKING_NOISE = all(
  `not|never|say|says|said|mention|mentions|mentioned|have|has|had|include|includes|included|still|contain|contains|${LACKS}`,
);

const TEXT_NAME = '(?:editions?|revisions?|updates?|drafts?|texts?|story|article|post|piece|page|announcement|notice)';
const says = (version: string): readonly RegExp[] =>
  [
    `\\b(?:which|what) ${version}\\b.*\\b(?:first|earliest|start(?:ed)?|c[oa]me in|comes in|brought|introduced?|turn(?:ed)? up|for the first time)\\b`,
    `\\b(?:since|from|as of) (?:which|what) ${version}\\b`,
    `\\b(?:first|earliest) ${version} (?:that|where|in which|to (?:say|mention|report|give|name|use|call))\\b`,
    `\\b${version}\\b.*\\bfor the first time\\b`,
    `\\b(?:when|at what point|how early|how soon)\\b.*\\b(?:get|got|put|come|came|added|make it|made it|find its way|slip|appear)\\b.*\\b(?:into|in|to) (?:the|this) ${version}`,
    `\\b(?:when|at what point|how early|(?:date|day|point) (?:on which|when|where))(?:['’]?d| did| do| does)? (?:they|it|the ${version}) (?:first )?(?:start(?:ed)?|beg[ai]n) (?:saying|mentioning|reporting|calling|writing|to (?:say|call|mention|report))`,
    `\\b(?:when|what date|which date|which day) (?:did )?(?:they|it|the ${version}) first (?:say|mention|report)`,
  ].map((source) => new RegExp(source, 'i'));
const FIRST_APPEARANCE = /\b(?:first|earliest) (?:appearance|mention) of\b/i;
/** Asking since when the text says something; where a story tells of versions of software, "version" is none of its texts. */
const FIRST_SAID = { ofTexts: says(TEXT_NAME), ofVersionsToo: says(`(?:versions?|${TEXT_NAME})`) };
/** One of these stands in every way of asking it; most questions have none. */
const MAY_BE_FIRST_SAID = new RegExp(`\\b(?:versions?|${TEXT_NAME})\\b|\\b(?:they|it) (?:first|start|beg[ai]n)`, 'i');
const FIRST_SAID_NOISE: readonly RegExp[] = [
  new RegExp(`\\b(?:versions?|${TEXT_NAME})\\b`, 'gi'),
  all(
    words(`first earliest appearance mention since which at_what_point how_early how_soon when date day on_which number_of get got put
    come came comes added make_it made_it find_its_way slip appear brought introduce introduced start started begin began say says saying
    mention mentioning report reporting gives give has have call calling named named_for for_the_first_time tell_me could_you_find word part
    bit line turn turned`),
  ),
];

/**
 * What is asked about, where the question is since when the text says it.
 * @param tellsOfVersions whether the story itself speaks of versions of something.
 */
export function readFirstSaid(question: string, tellsOfVersions: () => boolean): string | undefined {
  const isAsked = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(question));
  if (!FIRST_APPEARANCE.test(question)) {
    if (!MAY_BE_FIRST_SAID.test(question)) return undefined;
    if (!isAsked(FIRST_SAID.ofVersionsToo)) return undefined;
    if (tellsOfVersions() && !isAsked(FIRST_SAID.ofTexts)) return undefined;
  }
  const plain = ` ${question.replace(/[?!.,"“”]+/g, ' ')}`;
  return topicOf(FIRST_SAID_NOISE.reduce((text, pattern) => text.replace(pattern, ' '), plain));
}
