import type { EditorQuestion, TopicCommand } from './story.ts';
import { commandNameRule, descriptionRule, discordIdRule, questionRule, quoteRule, termRule } from './text-rules.ts';
import type { Field, Located, TextRule, YamlFile } from './yaml-fields.ts';
import { isEmpty, readList, readMap, readRecord, readText, report, shorten } from './yaml-fields.ts';

/** Readers of what a story may bring along besides its versions. */

export function readGlossary(yaml: YamlFile, field: Field): ReadonlyMap<string, readonly string[]> {
  const glossary = new Map<string, readonly string[]>();
  if (isEmpty(yaml, field)) return glossary;
  for (const [name, terms] of readMap(yaml, field) ?? []) {
    if (name.trim() === '') {
      report(yaml, terms, { found: '""', expected: 'a name', message: 'a name in the glossary is empty' });
    }
    glossary.set(name.trim(), readTexts(yaml, terms, termRule, 'a list in square brackets: [one name, another]'));
  }
  return glossary;
}

const COMMAND_KEYS = { required: ['name', 'description', 'question'], optional: [] } as const;

export function readCommands(yaml: YamlFile, field: Field): readonly Located<TopicCommand>[] {
  return readItems(yaml, field, 'a list of commands, each with name, description and question').flatMap((item) => {
    const fields = readRecord(yaml, item, COMMAND_KEYS);
    const name = readKey(yaml, fields?.get('name'), commandNameRule);
    const description = readKey(yaml, fields?.get('description'), descriptionRule);
    const question = readKey(yaml, fields?.get('question'), questionRule);
    // A name is kept even when the rest is wrong, so that a double use is told at once.
    return name === undefined
      ? []
      : [{ name, description: description ?? '', question: question ?? '', field: fields?.get('name') ?? item }];
  });
}

const QUESTION_KEYS = { required: ['ask', 'quote'], optional: [] } as const;

export function readQuestions(yaml: YamlFile, field: Field): readonly Located<EditorQuestion>[] {
  return readItems(yaml, field, 'a list of questions, each with ask and quote').flatMap((item) => {
    const fields = readRecord(yaml, item, QUESTION_KEYS);
    const asked = fields?.get('ask');
    const ask = asked && readTexts(yaml, asked, questionRule, 'a list of questions: [first?, second?]');
    const quote = readKey(yaml, fields?.get('quote'), quoteRule);
    return quote === undefined ? [] : [{ ask: ask ?? [], quote, field: fields?.get('quote') ?? item }];
  });
}

/** What Discord calls one of its channels or servers. */
export interface DiscordId {
  readonly id: string;
}

/** A list of ids, none of them twice. */
export function readIds(yaml: YamlFile, field: Field): readonly Located<DiscordId>[] {
  const ids = new Map<string, Located<DiscordId>>();
  for (const item of readItems(yaml, field, 'a list of ids, each in quotes: ["123456789012345678"]')) {
    const id = readText(yaml, item, discordIdRule);
    if (id === undefined) continue;
    if (!ids.has(id)) ids.set(id, { id, field: item });
    else report(yaml, item, { found: id, expected: 'each id once', message: `${id} stands in this list already` });
  }
  return [...ids.values()];
}

/** The items of a list that may also be left empty. */
function readItems(yaml: YamlFile, field: Field, expected: string): readonly Field[] {
  return isEmpty(yaml, field) ? [] : (readList(yaml, field, expected) ?? []);
}

function readKey(yaml: YamlFile, field: Field | undefined, rule: TextRule): string | undefined {
  return field && readText(yaml, field, rule);
}

/** A list of at least one text. */
function readTexts(yaml: YamlFile, field: Field, rule: TextRule, expected: string): readonly string[] {
  const items = readList(yaml, field, expected);
  if (items?.length === 0) {
    report(yaml, field, {
      found: '[]',
      expected,
      message: `${shorten(field.key)} lists nothing; expected ${expected}`,
    });
  }
  return (items ?? []).flatMap((item) => readText(yaml, item, rule) ?? []);
}
