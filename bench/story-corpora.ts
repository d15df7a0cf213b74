import { existsSync, readFileSync } from 'node:fs';
import { bareStory } from '../src/corpus/bare-story.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Story } from '../src/corpus/story.ts';
import { buildVersion } from '../src/corpus/version.ts';
import { parseSquad, type SquadParagraph, type SquadQuestion } from './squad.ts';

const NODEJS_BLOG = '../shared/corpora/nodejs-blog';
const SQUAD_FILES = ['../shared/eval/squad2-sample.json', '../shared/eval/squad2-distractors.json'];

/** A question about an article, and where in the article's body its answer stands. */
export interface ArticleQuestion {
  readonly story: string;
  readonly question: string;
  readonly answers: SquadQuestion['answers'];
}

export interface Article {
  readonly story: Story;
  readonly questions: readonly ArticleQuestion[];
}

/** A story that needs no file: one undated version, no more than a title around it. */
export function makeStory(id: string, title: string, body: string): Story {
  return bareStory(id, title, [buildVersion({ id: '000' }, 0, body, 'en')]);
}

/** The SQuAD articles, a story each, those with answers first; none where the files are not there. */
export function readArticles(): Article[] {
  return SQUAD_FILES.filter((file) => existsSync(file)).flatMap((file) =>
    groupArticles(parseSquad(readFileSync(file, 'utf8'))),
  );
}

function groupArticles(paragraphs: readonly SquadParagraph[]): Article[] {
  const names = [...new Set(paragraphs.map(({ article }) => article))];
  return names.map((name) =>
    joinArticle(
      name,
      paragraphs.filter(({ article }) => article === name),
    ),
  );
}

const PARAGRAPH_END = '\n\n';

export function joinArticle(name: string, paragraphs: readonly SquadParagraph[]): Article {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32);
  let start = 0;
  const questions = paragraphs.flatMap((paragraph) => {
    const from = start;
    start += paragraph.text.length + PARAGRAPH_END.length;
    return paragraph.questions
      .filter(({ answers }) => answers.length > 0)
      .map(({ question, answers }) => ({
        story: id,
        question,
        answers: answers.map((span) => ({ start: from + span.start, end: from + span.end })),
      }));
  });
  const body = paragraphs.map(({ text }) => text).join(PARAGRAPH_END);
  return { story: makeStory(id, name.replaceAll('_', ' '), body), questions };
}

/** The announcements of the Node.js project with their revisions; none where they are not there. */
export async function readAnnouncements(): Promise<readonly Story[]> {
  return existsSync(NODEJS_BLOG) ? loadCorpus(NODEJS_BLOG, { reservedCommandNames: [] }) : [];
}
