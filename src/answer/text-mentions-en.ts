import type { Version } from '../corpus/story.ts';
import { pattern } from './patterns.ts';
import { idAlone, idBehindWord, labelSource, surelyLabelSource, TELLS } from './version-names-en.ts';

/** What stands in a reduced question for words that name a text of the story: an older one, a newer one, any. */
const OLD_TEXT = '<old>';
const NEW_TEXT = '<new>';
const ANY_TEXT = '<any>';
/** Several of them, or all. */
const TEXTS = '<both>';

const PLURAL = '(?:versions|articles|stories|texts|editions|drafts|revisions)';
const TEXT = '(?:versions?|articles?|stor(?:y|ies)|texts?|editions?|drafts?|revisions?|write-?ups?)';
/** These name a text only with an adjective that texts alone have: "the updated notice", not "the police report". */
const LOOSE_TEXT =
  '(?:reports?|updates?|posts?|notices?|announcements?|bulletins?|advisor(?:y|ies)|statements?|pages?|pieces?|copy|news|ones?)';
const OLD = '(?:(?:very )?(?:first|1st)|old|older|oldest|original|earlier|earliest|initial|previous|prior)';
const NEW =
  '(?:new|newer|newest|last|later|latest|current|updated|final|revised|recent|most recent|second|2nd|update|next)';
const SURELY =
  '(?:latest|newest|newer|updated|original|oldest|older|earliest|earlier|revised|current|most recent|previous)';
const DETERMINER = '(?:(?:the|this|that|these|those|an?|both|all|any|each|every|either|two|three|its|of|your) )*';
const NUMBER = String.raw`(?:(?:no\.? |number |#)?[a-z]?\d[\w.-]*)`;
const SAY = `(?:still )?${TELLS}(?![\\w-])`;
const OF_STORY = '(?: of (?:the|this) (?:story|article|text|news))?';

const MENTIONS: readonly (readonly [string, RegExp])[] = [
  [TEXTS, mention(`(?:each|every)(?: one of the| of the)? ${TEXT}`)],
  [TEXTS, mention(`${DETERMINER}(?:(?:published|different|other) )?${PLURAL}(?! ${NUMBER})${OF_STORY}`)],
  [TEXTS, mention(`(?:both|the two|these|these two)(?: of)?(?: the)? (?:${LOOSE_TEXT}|${TEXT})`)],
  [
    TEXTS,
    mention(
      '(?<=between (?:the )?(?:two |three |different |various )?)(?:updates|posts|reports|announcements|notices|bulletins|pages)',
    ),
  ],
  [OLD_TEXT, mention(`${DETERMINER}${OLD} (?:published )?${TEXT}${OF_STORY}`)],
  [NEW_TEXT, mention(`${DETERMINER}${NEW} (?:published )?${TEXT}${OF_STORY}`)],
  [OLD_TEXT, mention(`${DETERMINER}(?=${SURELY} )${OLD} ${LOOSE_TEXT}${OF_STORY}`)],
  [NEW_TEXT, mention(`${DETERMINER}(?=${SURELY} )${NEW} ${LOOSE_TEXT}${OF_STORY}`)],
  [NEW_TEXT, mention(String.raw`(?:the|this|that) (?:\w+ ){0,2}update`)],
  [OLD_TEXT, mention('(?:the )?first (?:notice|post|announcement|bulletin|advisory)')],
  [NEW_TEXT, mention('(?:the )?(?:new|second|last) (?:notice|post|announcement|bulletin|advisory)')],
  // "... that the old one doesn't": beside a text already named.
  [OLD_TEXT, mention(`(?<=<\\w+>.*)(?:the )${OLD} (?:${LOOSE_TEXT})`)],
  [NEW_TEXT, mention(`(?<=<\\w+>.*)(?:the )${NEW} (?:${LOOSE_TEXT})`)],
  // "... but not the third", "that was not in the first".
  [OLD_TEXT, mention(`(?<=<\\w+>.* not (?:in )?)(?:the )?${OLD}(?= *$)`)],
  [NEW_TEXT, mention(`(?<=<\\w+>.* not (?:in )?)(?:the )?(?:${NEW}|third|fourth|fifth)(?= *$)`)],
  // "Changed after the first report": not "the first report of a fire".
  [OLD_TEXT, mention(`(?<=(?:between|since|after|from|in) )(?:the )?${OLD} report(?! of)`)],
  // "What does the latest say".
  [OLD_TEXT, mention(`the (?:${OLD})(?: one)?(?= ${SAY})`)],
  [NEW_TEXT, mention(`the (?:${NEW}|third|fourth|fifth)(?: one)?(?= ${SAY})`)],
  // "Which OpenSSL version" is none of the story's.
  [
    ANY_TEXT,
    mention(
      `(?<!(?:which|what) (?!(?:other|third|fourth|fifth|published|text) )[\\w.+-]+ )${DETERMINER}(?:(?:third|fourth|fifth|other|published) )?${TEXT}(?: ${NUMBER})?${OF_STORY}`,
    ),
  ],
  // "Compared with the original heads-up": a text, whatever it is called.
  [OLD_TEXT, mention(`(?<=compared (?:to|with|against) )(?:the )?${OLD} [\\w-]+`)],
  [ANY_TEXT, mention(`this ${LOOSE_TEXT}`)],
  [ANY_TEXT, mention(String.raw`(?<!\d[.,])v?0\d+`)],
];

/** One of these stands in every mention; most questions have none. */
const MAY_MENTION = new RegExp(`${TEXT}|${LOOSE_TEXT}|0\\d|compared|${SAY}|<`, 'i');

const BARE = '(?:the )?(?:old|older|new|newer|first|second|third|latest|last|original|other)';
/** "Versions 000 and 001", "the first version and the second", "the old and the new one". */
const SEVERAL = new RegExp(
  String.raw`(?:<\w+>|(?<=between )${BARE})(?:,? (?:and|to|or|vs\.?|versus) (?:<\w+>|${BARE}(?: ${LOOSE_TEXT})?(?![\w-]))|,? <\w+>)+|${BARE} (?:and|or|to) <\w+>`,
  'gi',
);
/** One of these stands in each of them. */
const MAY_BE_SEVERAL = /<|between /i;

function mention(source: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])${source}(?![\w-])`, 'gi');
}

/**
 * A question in plain words with one token for whatever names a text ("in the first version" is "in <old>"), so that
 * phrases about versions stay short. One space stands before each word.
 * @param named the versions it names.
 */
export function reduceTexts(question: string, named: readonly Version[]): string {
  let text = toPlainWords(question);
  for (const version of named) for (const name of namesOf(version)) text = text.replace(name, ` ${ANY_TEXT}`);
  if (MAY_MENTION.test(text)) for (const [token, words] of MENTIONS) text = text.replace(words, token);
  if (!MAY_BE_SEVERAL.test(text)) return text;
  return text.replace(BARE_PAIR, ' compare$1 and$2').replace(SEVERAL, TEXTS);
}

/** "Version 2 vs version 3". */
const BARE_PAIR = /^( <\w+>) (?:vs\.?|versus)( <\w+>)(?= |$)/;

const CHANGED =
  'changed?|new|different|added|removed|dropped|cut|deleted|corrected|edited|updated|revised|fixed|differs?|changes';

/**
 * Ways of naming a version. A label may be a time of the story too ("after the meeting"): it is the text where it surely names
 * one, and where nothing but a change is asked about it.
 */
function namesOf(version: Version): readonly RegExp[] {
  const { label } = version;
  const labels =
    label === undefined
      ? []
      : [
          `(?:the )?${surelyLabelSource(label)}`,
          String.raw`(?<=^ (?:so )?what(?: \w+){0,2} (?:${CHANGED}) )(?:the )?${labelSource(label)}(?=$)`,
        ];
  const sources = [idBehindWord(version), idAlone(version), ...labels];
  return sources.map((source) => pattern(String.raw` ${source}(?![\w-]|[.,]\d)`));
}

/** Contractions written out, no marks but those inside words. */
function toPlainWords(question: string): string {
  const plain = question
    .replace(/[<>]/g, ' ')
    .replace(/\b(what|who|when|where|which|how|that|there|it)'s\b/gi, '$1 is')
    .replace(/\b(do|does|did|is|are|was|were|has|have)n't\b/gi, '$1 not')
    .replace(/[?!.,;:"“”()]+(?=\s|$)/gu, ' ')
    .replace(/(^|\s)["“(]+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return ` ${plain}`;
}
