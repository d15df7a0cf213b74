import { overlap } from '../corpus/story.ts';
import type { LoadedStory } from '../library.ts';
import type { EntityKind } from '../search/entities.ts';
import { answerAboutVersion } from './about-version.ts';
import type { Inquiry, Previous } from './answer.ts';
import { compareQuoted } from './compare.ts';
import { keepToStatement } from './elsewhere.ts';
import { answerFirstSaying } from './first-said.ts';
import { type FollowUp, readFollowUp } from './follow-up.ts';
import { type PartAnswer, refusePart, SURELY_NOT } from './part-answer.ts';
import { findQuoted } from './quoted.ts';
import { answerWhoSaid } from './who-said.ts';

type Ask = (inquiry: Inquiry) => PartAnswer;

/**
 * Answers what is asked on about a quotation of the story.
 * @param ask answers what stands for itself.
 */
export function answerFollowUp(loaded: LoadedStory, inquiry: Inquiry, previous: Previous, ask: Ask): PartAnswer {
  const followUp = readFollowUp(loaded, inquiry, previous);
  switch (followUp.kind) {
    case 'who-said':
      return answerWhoSaid(loaded, previous);
    case 'history': {
      const news = followUp.news && ask(followUp.news);
      const isNews = news?.outcome === 'answered' || news?.outcome === 'premise-denied';
      return isNews ? news : compareQuoted(loaded, previous, followUp.between);
    }
    case 'first-said':
      return answerFirstSaying(loaded, previous);
    case 'version':
      return answerAboutVersion(loaded, [followUp.version]);
    default:
      return answerContinued(loaded, inquiry, previous, followUp, ask);
  }
}

/** What is asked in the light of the previous question. */
function answerContinued(
  loaded: LoadedStory,
  inquiry: Inquiry,
  previous: Previous,
  followUp: Extract<FollowUp, { readonly inquiry: Inquiry }>,
  ask: Ask,
): PartAnswer {
  const answer = ask(followUp.inquiry);
  switch (followUp.kind) {
    case 'elsewhere':
      return keepToStatement(loaded, previous, followUp.inquiry, answer);
    case 'subject':
      return repeats(loaded, answer, previous, followUp.inquiry.question)
        ? refusePart(SURELY_NOT, answer.quotations)
        : answer;
    case 'own':
      // What has no answer in the light of the previous one may have one by itself.
      return answer.outcome === 'not-found' ? ask(inquiry) : answer;
  }
}

/**
 * The statement just quoted, with no words that answer: "why?" was not meant to bring it again. Why something is, most
 * sentences seem to say; one that was quoted for another question has to say so.
 */
function repeats(loaded: LoadedStory, { quotations: [first] }: PartAnswer, previous: Previous, asked: string): boolean {
  const quoted = findQuoted(loaded.story, previous);
  if (first === undefined || quoted === undefined) return false;
  const told = loaded.links
    .history(quoted.version, quoted.sentences[0])
    .find((other) => other.version.id === first.version);
  if (told === undefined || told.relation === 'absent') return false;
  const again = told.sentences.find((sentence) => overlap(sentence, first));
  if (again === undefined) return false;
  if (first.highlight === null) return true;
  const unit = loaded.index.units[told.version.order]?.[again.index];
  return WHY.test(asked) && unit?.statement.findEntities(REASON).length === 0;
}

const WHY = /^(?:and |but |so )*why\b/i;
const REASON: ReadonlySet<EntityKind> = new Set(['reason']);
