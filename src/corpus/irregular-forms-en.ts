// A row is a base and the forms a stemmer does not unite with it. A form that is a common word of its own in the news
// ("wound", "ground", "lives") is left out: mapping it would turn an injury into a clock being wound.
const VERBS = `
add added; experience experienced; free freed; glue glued; sacrifice sacrificed; stuff stuffed;
be is are was were been; have has had; do does did done; go goes went gone; arise arose arisen;
awake awoke awoken; bear borne; beat beaten; become became; befall befell befallen; begin began begun;
behold beheld; bend bent; bereave bereft; bite bitten; bleed bled; blow blew blown; break broke broken; breed bred;
bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came;
creep crept; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten;
give gave given; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt;
know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; lie lain;
light lit; lose lost; make made; mean meant; meet met; mishear misheard; mislead misled; misspell misspelt;
misspend misspent; mistake mistook mistaken; misunderstand misunderstood; mow mown; outdo outdid outdone;
outgrow outgrew outgrown; outrun outran; outsell outsold; overcome overcame; overdo overdid overdone;
overhear overheard; override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven; rebuild rebuilt;
redo redid redone; repay repaid; rerun reran; resell resold; retake retook retaken; rethink rethought;
retell retold; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran; say said;
see saw seen; seek sought; sell sold; send sent; sew sewn; shake shook shaken; shear shorn; shine shone; shoot shot;
show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slain; sleep slept; slide slid;
sling slung; slink slunk; smell smelt; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent;
spill spilt; spin spun; spit spat; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung;
strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken;
teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread trod trodden;
undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone;
uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wring wrung; write wrote written
`;

const NOUNS = `
child children; person people; man men; woman women; foot feet; tooth teeth; goose geese; mouse mice; louse lice;
ox oxen; wife wives; knife knives; wolf wolves; thief thieves; half halves; loaf loaves; shelf shelves;
calf calves; self selves; scarf scarves; hoof hooves; elf elves; crisis crises; analysis analyses; thesis theses;
hypothesis hypotheses; oasis oases; diagnosis diagnoses; prognosis prognoses; parenthesis parentheses;
synopsis synopses; emphasis emphases; criterion criteria; phenomenon phenomena; bacterium bacteria;
curriculum curricula; memorandum memoranda; referendum referenda; stratum strata; alumnus alumni; fungus fungi;
nucleus nuclei; stimulus stimuli; syllabus syllabi; cactus cacti; index indices; matrix matrices;
appendix appendices; vertex vertices; alderman aldermen; alderwoman alderwomen; anchorman anchormen;
anchorwoman anchorwomen; assemblyman assemblymen; assemblywoman assemblywomen; businessman businessmen;
businesswoman businesswomen; cameraman cameramen; chairman chairmen; chairwoman chairwomen; clergyman clergymen;
committeeman committeemen; committeewoman committeewomen; congressman congressmen; congresswoman congresswomen;
councilman councilmen; councilwoman councilwomen; countryman countrymen; craftsman craftsmen; crewman crewmen;
doorman doormen; fireman firemen; fisherman fishermen; foreman foremen; freshman freshmen; gunman gunmen;
handyman handymen; lawman lawmen; layman laymen; lineman linemen; middleman middlemen; nobleman noblemen;
ombudsman ombudsmen; policeman policemen; policewoman policewomen; postman postmen; rifleman riflemen;
salesman salesmen; saleswoman saleswomen; seaman seamen; serviceman servicemen; servicewoman servicewomen;
spokesman spokesmen; spokeswoman spokeswomen; sportsman sportsmen; sportswoman sportswomen; statesman statesmen;
stateswoman stateswomen; strongman strongmen; workman workmen; grandchild grandchildren; schoolchild schoolchildren;
stepchild stepchildren; housewife housewives; midwife midwives
`;

/** Regular forms that a stemmer takes for other words: it makes "ad" of "adding". */
const STEMMED_APART = `
add adding; bluff bluffing; bus buses; experience experiencing; interfere interfering; stuff stuffing
`;

function readRows(table: string): [string, string][] {
  return table.split(';').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(' ');
    return forms.map((form): [string, string] => [form, base]);
  });
}

/** Past tenses and participles only: "met" to "meet". */
export const IRREGULAR_VERB_FORMS: Readonly<Record<string, string>> = toRecord(readRows(VERBS));

/** Irregular English verb and noun forms, lower case, to their base: "met" to "meet", "women" to "woman". */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = toRecord([
  ...readRows(VERBS),
  ...readRows(NOUNS),
  ...readRows(STEMMED_APART),
]);

// Without a prototype, so that looking up "constructor" finds nothing.
function toRecord(rows: readonly [string, string][]): Record<string, string> {
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(rows));
}
