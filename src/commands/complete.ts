import { listKnownQuestions } from '../corpus/known-questions.ts';
import { normalizeText } from '../corpus/normalize.ts';
import type { Story } from '../corpus/story.ts';
import { chooseStory } from './choose-story.ts';
import type { Choice, Completion } from './command.ts';
import { formatDate } from './words/words.ts';

/**
 * What was typed, then questions that the stories answer: those of topic commands before those of `questions:`, those
 * that begin with what was typed before those that have its words.
 */
export function completeQuestion(completion: Completion): readonly Choice[] {
  const typed = completion.typed.trim();
  const known = storiesOf(completion).flatMap(listKnownQuestions);
  const all = [...(typed === '' ? [] : [typed]), ...filterTyped(known, typed, (question) => question)];
  return distinct(all.map((question) => ({ name: question, value: question })));
}

/** Versions by id, label, date or, where several stories are held, title. */
export function completeVersion(completion: Completion): readonly Choice[] {
  const stories = storiesOf(completion);
  const choices = stories.flatMap(({ title, versions }) =>
    versions.map(({ id, label, published }) => {
      const facts = [
        completion.words.version(id, label),
        ...(published === undefined ? [] : [formatDate(completion.words, published)]),
        ...(stories.length > 1 ? [title] : []),
      ];
      return { name: facts.join(' · '), value: id };
    }),
  );
  return distinct(filterTyped(choices, completion.typed, ({ name, value }) => `${name} ${value.replace(/^0+/, '')}`));
}

/** Stories by title or id. */
export function completeStory({ library, typed }: Completion): readonly Choice[] {
  const choices = library.stories.map(({ story }) => ({ name: story.title, value: story.id }));
  return filterTyped(choices, typed, ({ name, value }) => `${name} ${value}`);
}

/** The dates of the versions held, the latest first. */
export function completeDate(completion: Completion): readonly Choice[] {
  const dates = storiesOf(completion).flatMap(({ versions }) => versions.flatMap(({ published }) => published ?? []));
  const choices = dates.map((date) => ({
    name: `${formatDate(completion.words, date)} · ${date.slice(0, 'YYYY-MM-DD'.length)}`,
    value: date.slice(0, 'YYYY-MM-DD'.length),
  }));
  return distinct(filterTyped(choices.reverse(), completion.typed, ({ name }) => name));
}

function storiesOf({ library, options }: Completion): readonly Story[] {
  const chosen = options.story === undefined ? undefined : chooseStory({ library }, options.story);
  return chosen === undefined ? library.stories.map(({ story }) => story) : [chosen.story];
}

/** Those that have every typed word at the beginning of a word; those that begin with what was typed come first. */
function filterTyped<T>(items: readonly T[], typed: string, textOf: (item: T) => string): readonly T[] {
  const start = normalizeText(typed.trim());
  const wanted = wordsIn(start);
  const found = items
    .map((item) => ({ item, text: normalizeText(textOf(item)) }))
    .filter(({ text }) => {
      const words = wordsIn(text);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    });
  const isFirst = ({ text }: { readonly text: string }) => text.startsWith(start);
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].map(({ item }) => item);
}

function wordsIn(normalized: string): readonly string[] {
  return normalized.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
