import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { buildLibrary } from '../src/library.ts';
import { parseAnswers } from './answers.ts';
import { readBodies } from './bodies.ts';
import { type Exam, formatReport, reportScores, takeExam } from './evaluate.ts';
import { type EvalQuestion, parseQuestions } from './questions.ts';
import type { ScoredAnswer } from './score.ts';

const USAGE = `usage: npm run eval -- [--questions FILE [--corpus DIR]] [--answers FILE] [--failures] [--json]

Without --questions it asks the project's own. --answers scores JSON lines written by \`verbatim ask --jsonl\`.
--failures lists what went wrong, question by question.`;

interface Paper {
  readonly questions: string;
  readonly corpus: string;
}

const OWN_PAPERS: readonly Paper[] = [
  { questions: 'test/fixtures/pars-contract.questions.json', corpus: 'corpus' },
  { questions: 'test/fixtures/tellin-bridge.questions.json', corpus: 'test/fixtures/corpus' },
];

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      questions: { type: 'string' },
      corpus: { type: 'string', default: 'corpus' },
      answers: { type: 'string' },
      failures: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const papers = values.questions === undefined ? OWN_PAPERS : [{ questions: values.questions, corpus: values.corpus }];
  const missing = papers.flatMap(({ questions, corpus }) => [questions, corpus]).filter((path) => !existsSync(path));
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
  { failures, json }: { readonly failures: boolean; readonly json: boolean },
): Promise<void> {
  const results = [];
  for (const paper of papers) {
    const exam = await openExam(paper, answers);
    results.push({ name: exam.name, exam, scores: takeExam(exam) });
  }
  const sets = results.map(({ name, scores }) => ({ name, ...reportScores(scores) }));
  const together = { name: 'all of them', ...reportScores(results.flatMap(({ scores }) => scores)) };
  const reports = sets.length > 1 ? [...sets, together] : sets;
  if (json) console.log(JSON.stringify(reports, null, 2));
  else for (const report of reports) console.log(`## ${report.name}\n\n${formatReport(report)}\n`);
  if (failures) for (const { exam, scores } of results) printFailures(exam, scores);
}

async function openExam(
  { questions, corpus }: Paper,
  answers: ReadonlyMap<string, ScoredAnswer> | null,
): Promise<Exam> {
  return {
    name: basename(questions, '.json'),
    questions: parseQuestions(readFileSync(questions, 'utf8')),
    bodies: readBodies(corpus),
    answer: answers === null ? await answerFromLibrary(corpus) : (question) => answerFrom(answers, question),
  };
}

function answerFrom(answers: ReadonlyMap<string, ScoredAnswer>, question: EvalQuestion): ScoredAnswer {
  const answer = answers.get(question.id) ?? answers.get(question.question);
  if (answer === undefined) throw new Error(`no answer to ${question.id}`);
  return answer;
}

async function answerFromLibrary(corpus: string): Promise<(question: EvalQuestion) => ScoredAnswer> {
  const library = buildLibrary(await loadCorpus(corpus, { reservedCommandNames: [] }));
  return ({ question, story }) => answerQuestion(library, { question, ...(story === undefined ? {} : { story }) });
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
