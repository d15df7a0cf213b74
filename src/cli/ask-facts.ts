import { STORY_ID } from '../corpus/limits.ts';
import { normalizeText } from '../corpus/normalize.ts';
import { dateRule, labelRule, languageRule, titleRule } from '../corpus/text-rules.ts';
import type { TextRule } from '../corpus/yaml-fields.ts';
import { findTextFault } from '../corpus/yaml-fields.ts';
import type { Taken } from '../intake/taken.ts';
import { readStoryId } from './intake-steps.ts';
import type { Prompt } from './prompt.ts';
import type { Context } from './subcommand.ts';
import { textOption, UsageError } from './subcommand.ts';
import { showSafely } from './terminal.ts';
import { findTitle } from './version-entry.ts';
import { readOption } from './version-options.ts';

/** What a person, an option or the page says of a story. */
export interface AskedFacts {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly facts: { readonly published?: string; readonly label?: string };
}

/** What is given by an option is not asked for; an empty answer takes what stands in brackets. */
export async function askFacts(
  context: Context,
  prompt: Prompt | undefined,
  taken: Taken,
  publishedGiven: string | undefined,
): Promise<AskedFacts> {
  const ask = async (name: string, rule: TextRule, question: string, fallback: string | undefined) =>
    readOption(context, name, rule) ?? (prompt && (await askUntilGood(prompt, question, rule, fallback))) ?? fallback;
  if (textOption(context, 'story') !== undefined || prompt === undefined) readStoryId(context);
  const id = (await ask('story', storyIdRule, 'Its id', slugOf(taken.headline))) ?? '';
  if (id === '') throw new UsageError('--story ID is missing');
  const title = (await ask('title', titleRule, 'Its title, for finding it', findTitle(taken, id))) ?? id;
  const language = (await ask('language', languageRule, 'The language of the text', taken.language ?? 'en')) ?? 'en';
  const published = publishedGiven ?? (await ask('published', dateRule, 'When it was published', taken.published));
  const label = await ask('label', labelRule, 'A few words readers know this version by', undefined);
  const facts = { ...(published === undefined ? {} : { published }), ...(label === undefined ? {} : { label }) };
  return { id, title, language, facts };
}

const storyIdRule: TextRule = {
  expected: '1 to 32 characters from a-z, 0-9 and hyphen',
  maxLength: 100,
  findFault: (text) => (STORY_ID.test(text) ? undefined : 'other characters, or too many'),
};

async function askUntilGood(
  { ask }: Prompt,
  question: string,
  rule: TextRule,
  fallback: string | undefined,
): Promise<string | undefined> {
  for (;;) {
    const text = await ask(`${question} [${showSafely(fallback ?? 'none')}]: `);
    if (text === '') return undefined;
    if (findTextFault(text, rule) === undefined) return text;
    await ask(`That will not do; expected ${rule.expected}. Return goes on. `);
  }
}

function slugOf(headline: string | undefined): string | undefined {
  const words = normalizeText(headline ?? '').match(/[a-z0-9]+/g) ?? [];
  const slug = words.reduce(
    (name, word) => (`${name}-${word}`.length > 32 ? name : name === '' ? word : `${name}-${word}`),
    '',
  );
  return slug === '' || slug.length > 32 ? undefined : slug;
}
