import { readFileSync } from 'node:fs';
import type { Inquiry } from '../src/answer/answer.ts';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { buildLibrary, type Library } from '../src/library.ts';
import { locateGold } from './gold.ts';
import { ANNOUNCEMENTS, MET_BATCHES } from './papers.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import { writeSection } from './results.ts';
import { expectsRefusal, scoreAnswer } from './score.ts';
import { type ArticleQuestion, readAnnouncements, readArticles } from './story-corpora.ts';
import { formatTable } from './table.ts';

/** Those about announcements, which are among the stories that are asked. */
const BATCHES = MET_BATCHES.filter(({ corpus }) => corpus === ANNOUNCEMENTS).map(({ questions }) => questions);
const HEADER = ['questions', 'asked', 'right story', 'first right', 'named', 'refused', 'named'];

/** Asks questions without saying which of many stories they are about, and beside it with the story named. */
async function main(): Promise<void> {
  const announcements = await readAnnouncements();
  if (announcements.length === 0) {
    console.log('not measured: ../shared/corpora/nodejs-blog is not here');
    return;
  }
  const articles = readArticles();
  const library = buildLibrary([...announcements, ...articles.map(({ story }) => story)]);
  const rows = BATCHES.map((file) => askBatch(file, library));
  const questions = articles.flatMap((article) => article.questions).filter((_, index) => index % 5 === 0);
  if (questions.length > 0) rows.push(askArticles(questions, library));
  const table = formatTable(HEADER, rows);
  console.log(table);
  writeSection(
    'stories',
    `## Finding the story\n\n\`npm run bench:stories\`: questions asked without their story over ${library.stories.length} stories. Right story: of the questions that have\nan answer and got one, first right and refused of all; under \`named\` the same with the story named. Many questions of\nthe batches name nothing of their story ("cve number?"), for they were written with it open.\n\n${table}`,
  );
}

function askBatch(file: string, library: Library): string[] {
  const questions = parseQuestions(readFileSync(file, 'utf8')).filter(({ optional }) => !optional);
  const bodies = library.stories.flatMap(({ story }) =>
    story.versions.map(({ id, body }) => ({ story: story.id, version: id, body })),
  );
  const gold = locateGold(questions, bodies);
  const score = (question: EvalQuestion, inquiry: Inquiry) =>
    scoreAnswer(question, gold.get(question.id) ?? [], answerQuestion(library, inquiry));
  const found = questions.map((question) => score(question, { question: question.question }));
  const named = questions.map((question) =>
    score(question, {
      question: question.question,
      ...(question.story === undefined ? {} : { story: question.story }),
    }),
  );
  const answerable = questions.filter((question) => !expectsRefusal(question.expected_behaviour));
  const stories = answerable.flatMap(({ question, story }) => {
    const [first] = answerQuestion(library, { question }).quotations;
    return first === undefined ? [] : [first.story === story];
  });
  const count = (scores: typeof found, refusal: boolean) =>
    share(
      scores.flatMap((own, i) =>
        expectsRefusal((questions[i] as EvalQuestion).expected_behaviour) === refusal ? [own.right] : [],
      ),
    );
  return [
    file.replace(/^.*\/|\.json$/g, ''),
    String(questions.length),
    share(stories),
    count(found, false),
    count(named, false),
    count(found, true),
    count(named, true),
  ];
}

function askArticles(questions: readonly ArticleQuestion[], library: Library): string[] {
  const ask = (inquiry: Inquiry, { story, answers }: ArticleQuestion) => {
    const answer = answerQuestion(library, inquiry);
    const [first] = answer.quotations;
    const right = first?.story === story && answers.some(({ start, end }) => start < first.end && first.start < end);
    return { right, story: first === undefined ? undefined : first.story === story };
  };
  const found = questions.map((question) => ask({ question: question.question }, question));
  const named = questions.map((question) => ask({ question: question.question, story: question.story }, question));
  return [
    'SQuAD 2.0, every fifth',
    String(questions.length),
    share(found.flatMap(({ story }) => story ?? [])),
    share(found.map(({ right }) => right)),
    share(named.map(({ right }) => right)),
    '',
    '',
  ];
}

function share(values: readonly boolean[]): string {
  const right = values.filter((value) => value).length;
  return values.length === 0 ? '' : `${right}/${values.length} ${Math.round((100 * right) / values.length)} %`;
}

await main();
