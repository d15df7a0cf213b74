import { type Entity, type EntityKind, NAMED_KINDS, PERSON_KINDS } from '../search/entities.ts';
import { ROLE_WORDS } from '../search/entity-words-en.ts';
import type { Query, QueryUnit } from '../search/query.ts';
import type { Statement, Unit } from '../search/units.ts';
import type { QuestionPart } from './question.ts';
import { CLOSE } from './required.ts';

/** "The name of the ferry": some name has to stand right beside the thing, as its title, in apposition or after "called". */
export function namesWhatIsAsked(query: Query, unit: Unit): boolean {
  // "The name of the man who came": what describes him further has no name.
  const cut = query.words.findIndex((word, i) => i > 0 && (word === 'who' || word === 'that' || word === 'which'));
  const described = new Set(cut < 0 ? query.words : query.words.slice(0, cut));
  const heads = query.units.filter(
    (asked) => !asked.nameLike && asked.word.split(' ').some((word) => described.has(word)),
  );
  const names = newNames(query, unit.statement, NAMED_KINDS);
  if (cut > 0 && ANYBODY.test(query.words.slice(0, cut).join(' '))) return names.some(({ kind }) => kind === 'person');
  return heads.slice(0, 2).some((head) => isNamed(head, unit, names));
}

/** "The name of the person who wrote it": of a lawyer it has to say that he is one. */
const ANYBODY = /\b(?:person|man|woman|guy|one|people|men|women)$/;

/**
 * "Who is the ward leader", "which councilwoman": "a ward leader said" tells of one and does not say who. "Which politician"
 * is answered by "a councilwoman".
 */
export function namesHolder(part: QuestionPart, query: Query, unit: Unit): boolean {
  const [, which, ...words] = part.text.toLowerCase().match(HOLDER) ?? [];
  const role = words.find((word) => ROLE_WORDS.has(word));
  const held = query.units.find(({ word, nameLike }) => !nameLike && word.split(' ').some((own) => own === role));
  if (role === undefined || held === undefined) return true;
  if (which !== undefined && !unit.statement.stems.has(held.stem)) return true;
  const people = unit.statement.findEntities(NAMED_PEOPLE);
  return isNamed(held, unit, people);
}

const NAMED_PEOPLE: ReadonlySet<EntityKind> = new Set(['person', 'name']);

/** One word may stand before the role: "the ward leader", "the deputy mayor". */
const HOLDER = /^(?:who(?:'s| is| was|) (?:the|a|an|their|its|this|that)|(which|what)) (\p{L}+)(?: (\p{L}+))?/u;

/** All stems of what surely stands for the words. */
function closeStems({ alternatives }: QueryUnit): ReadonlySet<string> {
  return new Set(alternatives.filter(({ weight }) => weight >= CLOSE).flatMap(({ stems }) => stems));
}

function isNamed(described: QueryUnit, { statement: { text, terms } }: Unit, names: readonly Entity[]): boolean {
  const stems = closeStems(described);
  return terms.some((term) => stems.has(term.stem) && names.some((name) => isBeside(text, term, name)));
}

function isBeside(text: string, noun: { readonly start: number; readonly end: number }, name: Entity): boolean {
  if (!/^\p{Lu}/u.test(text.slice(name.start))) return false;
  // "Captain Ines Roth": the title is part of the name.
  if (name.kind === 'person' && name.start === noun.start && name.end > noun.end) return true;
  if (name.start >= noun.end)
    return /^,?[\s\u00a0]+(?:(?:named|called|known as|is|was)[\s\u00a0]+)?$/.test(text.slice(noun.end, name.start));
  if (name.end > noun.start) return false;
  return /^(?:,[\s\u00a0]+(?:(?:aged[\s\u00a0]+)?\d{1,3},[\s\u00a0]+)?(?!who\b(?! is\b))(?:(?:an?|the|who is|his|her|its|their)[\s\u00a0]+)?|[\s\u00a0]+(?:is|was)[\s\u00a0]+(?:an?|the)[\s\u00a0]+)(?:[\p{L}'’-]+[\s\u00a0]+){0,4}$/u.test(
    text.slice(name.end, noun.start),
  );
}

/** "Which river": one with a name is asked for, "Bridge Street" or "the River Tellin", not any river. */
export function namesPlaceOfKind(part: QuestionPart, { statement: { text } }: Unit): boolean {
  const noun = part.text.match(NAMED_PLACE)?.[1]?.toLowerCase();
  if (noun === undefined) return true;
  const [first, rest] = [noun.charAt(0), noun.slice(1)];
  const capital = `${first.toUpperCase()}${rest}`;
  const after = `\\b${NO_ARTICLE}\\p{Lu}[\\p{L}.'’-]*\\s+(?:[${first}${first.toUpperCase()}]${rest}|${SHORT_PLACES[noun] ?? capital})`;
  return new RegExp(`${after}|\\b${capital}\\s+(?:of\\s+(?:the\\s+)?)?\\p{Lu}`, 'u').test(text);
}

/** A sentence's first word is no name for its capital. */
const NO_ARTICLE = '(?!(?:The|An?|This|That|These|Its|Their|Our|His|Her|Each|Every|No|One|Another)\\b)';
const SHORT_PLACES: Readonly<Record<string, string>> = { street: 'St\\.', road: 'Rd\\.', avenue: 'Ave\\.' };
const NAMED_PLACE =
  /^(?:(?:in|on|at|near|over|across|along|from|to) )?(?:what|which) (?:\p{L}+ )?(river|street|road|avenue|lake|bridge|school|park|hospital|church|hotel|airport|university|college|library|museum|island)\b/iu;

/** "At St Brannoc's Hospital": an organisation that is a house is a place. */
export function namesHouse({ statement: { text } }: Unit): boolean {
  return HOUSE.test(text);
}

const HOUSE =
  /\b(?:at|in|into|to|from|near|outside|inside|behind|opposite)[\s\u00a0]+(?:the[\s\u00a0]+)?(?:\p{Lu}[\p{L}.'’-]*[\s\u00a0]+){1,4}(?:Hospital|Clinic|Infirmary|School|College|University|Academy|Museum|Gallery|Library|Church|Cathedral|Court|Courthouse|Prison|Jail|Station|Theatre|Theater|Hall|Center|Centre|Hotel|Motel|Inn|Arena|Stadium|Airport|Harbour|Harbor)\b/u;

/**
 * "Which motel did they go to" is not answered by "a motel", nor "which ciphers" by "certain ciphers": the sentence names one or
 * does not speak of it in so many words.
 */
export function namesWhich(part: QuestionPart, query: Query, { statement: { text, terms } }: Unit): boolean {
  const word = part.text
    .match(WHICH)
    ?.slice(1)
    .findLast((each) => each !== undefined)
    ?.toLowerCase();
  const head = query.units.find((asked) => asked.word.split(' ').includes(word ?? ''));
  if (head === undefined) return true;
  const stems = closeStems(head);
  const places = terms.filter(({ stem }) => stems.has(stem));
  return (
    places.length === 0 ||
    places.some(({ start, end }) => {
      const before = text.slice(0, start);
      return !UNNAMED.test(before) || NAMED_BEFORE.test(before) || NAMED_AFTER.test(text.slice(end));
    })
  );
}

const WHICH =
  /^(?:(?:in|on|at|to|from|by|for|with|under|of) )?which (\p{L}+)(?: (\p{L}+)(?= (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b))?/iu;
const UNNAMED =
  /\b(?:an?|some|certain|several|any|another|other|various|many|one of (?:the|its|their)|no)[\s\u00a0]+(?:[\p{L}'’-]+[\s\u00a0]+){0,2}$/iu;
/** "Goodfold Catering, a private company". */
const NAMED_BEFORE = /\p{Lu}[\p{L}.'’&-]*,[\s\u00a0]+(?:an?|another)[\s\u00a0]+(?:[\p{L}'’-]+[\s\u00a0]+){0,2}$/u;
const NAMED_AFTER = /^(?:,?[\s\u00a0]+(?:called|named|known as|such as|like|including)\b|:|,?[\s\u00a0]+["“\p{Lu}])/u;

/** "What is the CVE number of the leak", "which version has the fix": something with a figure that the question does not have. */
export function givesIdentifier(part: QuestionPart, query: Query, { statement: { terms, text } }: Unit): boolean {
  if (!IDENTIFIER.test(part.text) && !WHICH_CVE.test(part.text)) return true;
  const asked = new Set(query.words);
  if (WHICH_CVE.test(part.text)) return /\b(?:CVE|CWE|GHSA)-[\w-]*\d/i.test(text);
  if (VERSION_NUMBER.test(part.text))
    return terms.some(({ word, start, end }) => NUMBERED.test(text.slice(start, end)) && !asked.has(word));
  return terms.some(({ word, start, end }) => /\d/.test(text.slice(start, end)) && !asked.has(word));
}

const WHICH_CVE = /\b(?:which|what|whats|what's)(?: is| was)?(?: the)? (?:cve|cwe|ghsa)\b/iu;
const VERSION_NUMBER =
  /\b(?:version|release|build) (?:number|no)\b|^(?:in |from |since |with |for )?(?:what|which) (?:exact )?(?:[\p{L}.]+ )?version\b/iu;
/** "v20.8.1", "6.19", "20.x". */
const NUMBERED = /^v\d|\d\.[\dx]/iu;

const IDENTIFIER =
  /\b(?:cve|cwe|ghsa|issue|ticket|bug|bill|case|flight|model|room|version|release|build|part|serial|pull request|pr)[- ](?:number|no|id|identifier|#)s?\b|^(?:in |from |since |with |for )?(?:what|which) (?:exact )?(?:version|release number|build)s?\b|\b(?:cvss|severity) score\b|^(?:in |by |with )?(?:what|which) (?:commit|pull request|pr|ticket)\b|^what(?:'s| is| are| was| were) the (?:[\p{L}-]+ ){0,3}numbers?\b(?! of)/iu;

/** "What are the two towns", "names of the five who voted no": one name is not the answer. */
export function namesSeveral(part: QuestionPart, query: Query, { statement }: Unit): boolean {
  if (!SEVERAL.test(part.text)) return true;
  const names = newNames(query, statement, NAMED_KINDS).map(({ start, end }) => statement.text.slice(start, end));
  return new Set(names.filter((name) => /^\p{Lu}/u.test(name))).size > 1 || /:\s*$/.test(statement.text);
}

/** Names of some kinds in the sentence that do not only repeat words of the question. */
function newNames(query: Query, statement: Statement, kinds: ReadonlySet<EntityKind>): readonly Entity[] {
  const repeats = ({ start, end }: Entity): boolean =>
    statement.terms.every(
      (term) => term.start < start || term.end > end || term.stop || query.words.includes(term.word),
    );
  return statement.findEntities(kinds).filter((name) => !repeats(name));
}

const SEVERAL =
  /^(?:what|which|who|whats|what's|whos|who's)(?:'re)? (?:are|were|is|was)? ?(?:all )?(?:the )?(?:names of )?(?:the )?(?:other )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?!percent|per cent|people\b.*\bdoing)[\p{L}]|\bnames of (?:all )?(?:the )?(?:other )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu;

/** "Which of the members left": one of them by name or by what they are, not the members. */
export function namesOneOf(part: QuestionPart, query: Query, { statement }: Unit): boolean {
  return !ONE_OF_THE_PEOPLE.test(part.text) || newNames(query, statement, PERSON_KINDS).length > 0;
}

const ONE_OF_THE_PEOPLE =
  /^which (?:one )?of (?:the|its|their|his|her|these|those)\b.{0,40}?\b(?:people|staff|workers|employees|members|students|pupils|players|councillors|councilors|judges|lawyers|officers|teachers|drivers|directors|candidates|victims|suspects|men|women|children|robbers|witnesses|musicians|actors)\b/iu;
