/**
 * Full stops that end no sentence. Intl.Segmenter follows Unicode's rules (https://unicode.org/reports/tr29/), which
 * know no abbreviations: before a capital or a number it takes every full stop for the end. When in doubt these rules
 * join, because a sentence too long is still quoted truly and half a sentence is not.
 */
export function endsInAbbreviation(before: string, after: string): boolean {
  const left = LAST_WORD.exec(before)?.[1];
  if (left === undefined) return false;
  const next = FIRST_WORD.exec(after)?.[0] ?? '';
  return RULES.some(({ pattern, precedes }) => pattern.test(left) && precedes(next, before, left));
}

/** The last word with its full stop, opening quotes and brackets left off: `U.S.`, `Aug.`, `D-Pa.` */
const LAST_WORD = /([^\s"'“”‘’«»„()[\]{}—–/]+\.)\s*$/u;
/** The first word or number of what follows, whatever it opens with. */
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/u;

interface Rule {
  readonly pattern: RegExp;
  /** Whether, with this word next, the sentence goes on. */
  readonly precedes: (next: string, before: string, left: string) => boolean;
}

const NUMBER = /^\p{N}/u;
/** Roman and lettered numbering too: "Vol. II", "Sec. B". */
const NUMBERING = /^(?:\p{N}|[IVXLC]+\b|[A-Z]\b)/u;
const TIME_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?|(?:Tue|Wed|Thu|Thur|Sat)|Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|E[DS]?T|C[DS]?T|M[DS]?T|P[DS]?T|GMT|UTC|BST|CES?T|Eastern|Central|Pacific|Mountain)/u;

/** Words that begin a sentence and hardly ever stand with a capital inside one. */
const BEGINNERS = new Set(
  `A About According Additionally After Again All Also Although Among An And Another Any Are As Asked At Because Before Both
  But By Did Do Does During Each Earlier Either Even Every Few Finally For From Had Has Have He Her Here His How However
  I If In Instead Is It Its Just Later Like Many Maybe Meanwhile More Moreover Most Much My Nearly Neither Never
  Nevertheless Nobody None Nor Not Nothing Now Of On Once Only Or Other Others Our Perhaps Several She Should Since So
  Some Sometimes Soon Still Such That The Their Then There Therefore These They This Those Though Through Thus To
  Today Together Tomorrow Tonight Until We Were What When Where Whether Which While Who Whose Why Will With Without
  Would Yes Yesterday Yet You Your`.split(/\s+/u),
);

function isBeginner(next: string): boolean {
  return BEGINNERS.has(next.replace(/['’].*$/u, ''));
}

function pattern(words: string): RegExp {
  return new RegExp(`^(?:.*-)?(?:${words.trim().split(/\s+/u).join('|')})\\.$`, 'u');
}

const RULES: readonly Rule[] = [
  // Titles stand before a name, whatever it is.
  {
    pattern: pattern(`Mr Mrs Ms Mx Messrs Dr Drs Prof Gov Lt Sen Sens Rep Reps Sgt Col Gen Capt Cpt Cmdr Cdr Maj Adm Cpl
      Pvt Pfc Spc Rev Fr Hon Pres Supt Det Atty Msgr Insp Amb Asst Assoc Dist Ald Mme Mlle MM Hr Sra Srta
      Dott Ing Dipl Mag`),
    precedes: (next) => next !== '',
  },
  // Numbering: "No. 5" is, "no. 5 of them" is not.
  {
    pattern: pattern('No Nos Nr Nrs Art Arts Sec Secs Fig Figs Vol Vols Ch Eq Tab Bd Abs Stat'),
    precedes: isNumbering,
  },
  { pattern: pattern('pp? vol fig nr ca c approx'), precedes: isNumbering },
  // Months: "Aug. 31", "Sept. 2018".
  {
    pattern: pattern('Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec'),
    precedes: (next) => NUMBER.test(next),
  },
  // Between two sides or before an example nothing ends.
  {
    pattern: /^(?:vs?|e\.g|i\.e|cf|viz|al|z\.B|d\.h|u\.a|bzw|vgl|p\.ex|a\.k\.a)\.$/u,
    precedes: (next) => !isBeginner(next),
  },
  { pattern: /^[ap]\.m\.$/iu, precedes: (next) => TIME_WORD.test(next) },
  // What may stand at the end of a sentence as well: a beginner after it says that it does.
  {
    pattern:
      pattern(`Jr Sr Esq Inc Corp Co Cos Ltd Bros Mfg Dept Univ Assn Intl Natl Admin Gov't St Ste Mt Ft Pt Ave Blvd
      Rd Hwy Ph\\.D Pa Calif Conn Fla Nev Okla Tenn Tex Wis Wyo Ariz Colo Minn Ky Va Md`),
    precedes: (next) => !isBeginner(next),
  },
  // "U.S.", "N.Y.", "D.C.", "J.R.R."
  { pattern: /^(?:.*-)?(?:\p{Lu}\.){2,}$/u, precedes: (next) => !isBeginner(next) },
  // "Ph.D." and its like.
  { pattern: /^(?:\p{Lu}\p{Ll}?\.){2,}$/u, precedes: (next) => !isBeginner(next) },
  // An initial: "George W. Bush", "J. Smith".
  { pattern: /^\p{Lu}\.$/u, precedes: isInitial },
];

function isNumbering(next: string): boolean {
  return NUMBERING.test(next);
}

/** "World War I. Kenney" ends after "I": as an initial it opens a name, so nothing but another initial or nothing precedes it. */
function isInitial(next: string, before: string, left: string): boolean {
  if (isBeginner(next)) return false;
  return left !== 'I.' || /(?:^|\p{Lu}\.)\s*I\.\s*$/u.test(before);
}
