// Verbs with their nouns, and adjectives with theirs, that the stemmer does not unite; one family a line.

export const DEEDS = `
absorb, absorption
abstain, abstention
achieve, attain
act, action, deed
admit, admission, admittance
advertise, advert
advise, advice, advisory
analyze, analysis, analyse
apply, application
approve, go-ahead, green light
argue, argument
assume, assumption
behave, behavior, behaviour, conduct
belief, believe
bleed, blood
broadcast, air, televise
clear, clearance
comply, compliance
compete, competition, competitor
conclude, conclusion
consume, consumption
correct, mend, put right
create, creation, creator
defend, defense, defence
delay, holdup, late
describe, description
detain, detention
deter, deterrent
disagree, disagreement, differ
discover, discovery
divide, division
donate, donor
drive, driver
emit, emission
enter, entry, entrance, way in
expand, expansion, enlarge
explode, explosion
expose, exposure
farm, farmer
foresee, foresight
found, foundation
give, gift
guide, guidance
identify, identity, identification
include, inclusion
inherit, heir
inspect, check, examine
install, setup
introduce, introduction
invent, inventor
invest, investor
judge, judgment, judgement
know, knowledge
laugh, laughter
lead, leadership
maintain, maintenance, upkeep
modify, modification
move, movement
multiply, multiplication
notify, notification
obey, obedience
omit, omission
oppose, opposition
perceive, perception
persuade, persuasion, convince
precede, predecessor
prepare, get ready
produce, production
propose, proposition
prove, proof
provoke, provocation
pursue, pursuit
qualify, qualification
quarrel, argument, row
receive, receipt, recipient
recognize, recognition, recognise
register, registration
relieve, relief
rely, reliance, reliable
remain, remainder, rest
repeat, repetition
request, ask for
rescue, rescuer
resolve, resolution
retain, retention
reveal, revelation
revolve, revolution
sail, sailor
satisfy, satisfaction
see, sight
sell, sale, seller
serve, service
settle, settlement
sign, signature
solve, solution
speak, speech, speaker
starve, starvation
store, storage
submit, submission
supply, supplier
suspect, suspicion
teach, teacher
tempt, temptation
terrify, terror
transfer, transferral, relocate
transmit, transmission
try, attempt, trial run
urge, urgent
vary, variation, various
warn, alert
weigh, weight
write, writer, written by
`;

export const QUALITIES = `
able, ability, capable
absent, absence
accurate, accuracy
brave, courage, bravery
central, center, centre
certain, certainty
clear, clarity
complex, complicated
cruel, cruelty
dangerous, unsafe, hazardous
deep, depth
difficult, difficulty, hard, tough
eager, keen
easy, ease, simple, straightforward
expert, expertise, specialist
famous, fame
fast, quick, rapid, speedy
free, freedom, liberty
guilty, guilt
healthy, health
heavy, weight
high, height, tall
honest, honesty
hot, heat
hungry, hunger
important, matter
intelligent, smart, clever
jealous, envy
lazy, idle
legal, lawful
local, nearby
lonely, isolated
long, length
loyal, loyalty
necessary, necessity
noisy, noise, loud
normal, usual, ordinary, regular, typical
official, formal
patient, patience
popular, well-liked
powerful, strong, strength
present, presence
private, privacy
real, genuine, authentic, reality
responsible, accountable
rich, wealth
satisfied, content
scarce, scarcity, shortage, lack
secret, secrecy
severe, serious, grave
silent, silence, quiet
slow, sluggish
stable, stability
strange, odd, weird, unusual, bizarre
exhausted, weary, fatigue
true, truth
ugly, unattractive
urgent, urgency
violent, violence
warm, warmth
weak, vulnerable
wide, width, broad
wild, untamed
wise, wisdom
young, youth
`;
