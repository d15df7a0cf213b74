import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { buildLibrary, type Library } from '../src/library.ts';
import { parseAnswers } from './answers.ts';
import { readBodies } from './bodies.ts';
import { withoutEditors } from './editors.ts';
import { type Exam, formatReport, type Report, reportScores, takeExam } from './evaluate.ts';
import { recordFirstContact } from './first-contact.ts';
import { loadStories, OWN_PAPERS, type QuestionPaper } from './papers.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import { writeSection } from './results.ts';
import type { ScoredAnswer } from './score.ts';
import type { TallyRow } from './tally.ts';

const USAGE = `usage: npm run eval -- [--questions FILE [--corpus DIR] [--editors DIR]] [--answers FILE] [--failures] [--json]

Without --questions it asks the project's own. --answers scores JSON lines written by \`verbatim ask --jsonl\`.
--failures lists what went wrong, question by question. --record writes the tables to bench/RESULTS.md;
--first-contact the one figure of a new batch. --without-editor passes over the \`questions:\` of story.yaml, --editors
adds an editor's to stories that have none (bench/editors).`;

interface Options {
  readonly failures: boolean;
  readonly json: boolean;
  readonly record: boolean;
  readonly 'first-contact': boolean;
  readonly 'without-editor': boolean;
}

type Paper = Pick<QuestionPaper, 'questions' | 'corpus' | 'editors'>;

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      questions: { type: 'string' },
      corpus: { type: 'string', default: 'corpus' },
      editors: { type: 'string' },
      answers: { type: 'string' },
      failures: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      'first-contact': { type: 'boolean', default: false },
      'without-editor': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const papers: readonly Paper[] =
    values.questions === undefined
      ? OWN_PAPERS
      : [{ questions: values.questions, corpus: values.corpus, ...(values.editors && { editors: values.editors }) }];
  const missing = papers
    .flatMap(({ questions, corpus, editors }) => [questions, corpus, ...(editors === undefined ? [] : [editors])])
    .filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.log(`not measured: ${missing.join(', ')} is not here`);
    return;
  }
  const answers = values.answers === undefined ? null : parseAnswers(readFileSync(values.answers, 'utf8'));
  await run(papers, answers, values);
}

async function run(
  papers: readonly Paper[],
  answers: ReadonlyMap<string, ScoredAnswer> | null,
  options: Options,
): Promise<void> {
  const { failures, json } = options;
  const results = [];
  for (const paper of papers) {
    const exam = await openExam(paper, answers, options['without-editor']);
    results.push({ name: exam.name, exam, scores: takeExam(exam) });
  }
  const sets = results.map(({ name, scores }) => ({ name, ...reportScores(scores) }));
  const together = { name: 'all of them', ...reportScores(results.flatMap(({ scores }) => scores)) };
  const reports = sets.length > 1 ? [...sets, together] : sets;
  if (json) console.log(JSON.stringify(reports, null, 2));
  else for (const report of reports) console.log(`## ${report.name}\n\n${formatReport(report)}\n`);
  if (options.record) recordReports(reports, options['without-editor']);
  if (options['first-contact'])
    for (const { exam, scores } of results)
      recordFirstContact(
        `${exam.name}${exam.edited ? ', with an editor' : ''}`,
        reportScores(scores).rows.at(-1) as TallyRow,
      );
  if (failures) for (const { exam, scores } of results) printFailures(exam, scores);
}

interface OpenedExam extends Exam {
  /** Whether an editor's questions help: its first contact is another one than without. */
  readonly edited: boolean;
}

async function openExam(
  paper: Paper,
  answers: ReadonlyMap<string, ScoredAnswer> | null,
  withoutEditor: boolean,
): Promise<OpenedExam> {
  const questions = parseQuestions(readFileSync(paper.questions, 'utf8'));
  const edited = answers === null ? await loadStories(paper) : [];
  const stories = withoutEditor ? withoutEditors(edited) : edited;
  const asked = new Set(questions.map(({ story }) => story));
  const library = buildLibrary(stories);
  return {
    name: basename(paper.questions, '.json'),
    edited: stories.some(({ id, questions: own }) => own.length > 0 && asked.has(id)),
    questions,
    bodies: readBodies(paper.corpus),
    answer: (question) => (answers === null ? askLibrary(library, question) : answerFrom(answers, question)),
  };
}

function askLibrary(library: Library, { question, story }: EvalQuestion): ScoredAnswer {
  return answerQuestion(library, { question, ...(story === undefined ? {} : { story }) });
}

function answerFrom(answers: ReadonlyMap<string, ScoredAnswer>, question: EvalQuestion): ScoredAnswer {
  const answer = answers.get(question.id) ?? answers.get(question.question);
  if (answer === undefined) throw new Error(`no answer to ${question.id}`);
  return answer;
}

/** One section a set of questions, named for it and for what was left out. */
function recordReports(reports: readonly ({ readonly name: string } & Report)[], withoutEditor: boolean): void {
  for (const report of reports) {
    const name = `${report.name}${withoutEditor ? ', without the questions of story.yaml' : ''}`;
    writeSection(`eval-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, `## ${name}\n\n${formatReport(report)}`);
  }
}

function printFailures(exam: Exam, scores: ReturnType<typeof takeExam>): void {
  const byId = new Map(exam.questions.map((question) => [question.id, question]));
  for (const score of scores.filter(({ right }) => !right)) {
    const question = byId.get(score.id);
    const what = score.claimed ? 'wrong answer' : 'refused';
    console.log(`${score.id}  ${score.kind}  ${what}  ${score.confidence.toFixed(2)}  ${question?.question ?? ''}`);
  }
}

await main(process.argv.slice(2));
