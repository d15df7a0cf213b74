import { inSteps, type Steps } from '../corpus/steps.ts';
import type { Story } from '../corpus/story.ts';
import { stemWord, type Term } from './analysis.ts';
import { type Entity, findNamed, type NameBook } from './entities.ts';
import { ROLE_WORDS } from './entity-words-en.ts';
import { collectExpressions, type ExpressionBook, type ExpressionCollector, stemsOfExpression } from './expressions.ts';
import type { Name } from './names.ts';
import type { AnalyzedText } from './story-texts.ts';

/** What the story itself, and its editor's glossary, say stands for what. */
export type AliasBook = ExpressionBook;

const GLOSSARY_WEIGHT = 0.9;
const ACRONYM_WEIGHT = 0.95;
const FIRST_NAME_WEIGHT = 0.9;
/** A role may have several holders ("the director"), so it stands for a name less surely. */
const ROLE_WEIGHT = 0.7;

/**
 * Reads from a story what readers may call its things: an acronym and its expansion ("American Civil Liberties Union",
 * ACLU), a first name and a surname, a role and its holder ("Mayor Kenney"; "Deana Gamble, a spokeswoman for …").
 */
export function* findAliases(
  { glossary }: Pick<Story, 'glossary'>,
  texts: readonly AnalyzedText[],
  names: readonly Name[],
  book: NameBook,
): Steps<AliasBook> {
  const collector = collectExpressions();
  const both = (a: readonly string[], b: readonly string[], weight: number): void => {
    collector.add(a, b, weight);
    collector.add(b, a, weight);
  };
  for (const [name, others] of glossary) {
    const forms = [name, ...others].map(stemsOfExpression);
    for (const from of forms) for (const to of forms) collector.add(from, to, GLOSSARY_WEIGHT);
  }
  for (const { kind, stems } of names) {
    if (kind === 'person' && stems.length >= 2) {
      const surname = stems.at(-1) as string;
      for (const stem of stems.slice(0, -1)) collector.add([stem], [surname], FIRST_NAME_WEIGHT);
    }
  }
  yield* inSteps(texts, ({ text, terms }) => {
    readAcronyms(text, terms, both);
    readRoles(text, terms, findNamed(text, terms, book), collector);
  });
  return collector.build();
}

/** Runs of capitalised words, three to six of them, stand for their initials ("of", "and", "for" give none). */
function readAcronyms(
  text: string,
  terms: readonly Term[],
  both: (a: readonly string[], b: readonly string[], weight: number) => void,
): void {
  let run: Term[] = [];
  const close = (): void => {
    const capitals = run.filter((term) => term.capital);
    for (let from = 0; from + 3 <= capitals.length; from++) {
      for (let to = from + 3; to <= Math.min(capitals.length, from + 6); to++) {
        const part = capitals.slice(from, to);
        const initials = part.map((term) => term.word.charAt(0)).join('');
        const stems = part.map((term) => term.stem);
        both([stemWord(initials)], stems, ACRONYM_WEIGHT);
        const first = run.indexOf(part[0] as Term);
        const last = run.indexOf(part.at(-1) as Term);
        const whole = run.slice(first, last + 1).map((term) => term.word.charAt(0));
        if (whole.length > part.length) both([stemWord(whole.join(''))], stems, ACRONYM_WEIGHT);
      }
    }
    run = [];
  };
  for (const term of terms) {
    const previous = run.at(-1);
    const joined = previous === undefined || /^[\s\u00a0]+$/.test(text.slice(previous.end, term.start));
    if (!joined) close();
    if (term.capital || (run.length > 0 && ['of', 'and', 'for', 'the'].includes(term.word))) run.push(term);
    else close();
  }
  close();
}

function readRoles(
  text: string,
  terms: readonly Term[],
  entities: readonly Entity[],
  collector: ExpressionCollector,
): void {
  for (const person of entities.filter((entity) => entity.kind === 'person')) {
    const named = terms.filter((term) => term.start >= person.start && term.end <= person.end && !term.stop);
    const surname = named.at(-1)?.stem;
    if (surname === undefined) continue;
    const before = terms.filter((term) => term.end <= person.start).slice(-2);
    const titles = [
      ...named.slice(0, -1),
      ...(/^[\s\u00a0]*$/.test(text.slice(before.at(-1)?.end ?? 0, person.start)) ? before : []),
    ];
    for (const role of [...titles, ...appositionOf(text, terms, person)].filter((term) => ROLE_WORDS.has(term.word))) {
      collector.add([role.stem], [surname], ROLE_WEIGHT);
      collector.add([surname], [role.stem], ROLE_WEIGHT);
    }
  }
}

/** The words between the commas after a name: ", executive director of the advocacy group Juntos,". */
function appositionOf(text: string, terms: readonly Term[], person: Entity): readonly Term[] {
  const match = text.slice(person.end).match(/^,[\s\u00a0]+([^,.;]+)/);
  if (match === null) return [];
  const end = person.end + match[0].length;
  return terms.filter((term) => term.start >= person.end && term.end <= end).slice(0, 4);
}
