// Everyday verbs and idioms, and the plain words of a report for them: what readers call it and what a report says; one group of nearly interchangeable words a line.

export const EVERYDAY_VERBS = `
flip-flop, backtrack, reverse course, about-face
record high, all-time high, highest ever
speak to reporters, talk to journalists, brief the press
say on television, tell viewers, tell a broadcaster
reiterate, repeat, say again, restate
elaborate, give details, say more, go into detail
speculate, guess, conjecture
lament, bemoan, regret, complain about
deplore, condemn, express outrage
decry, denounce, condemn
chide, scold, rebuke, admonish
scoff, ridicule, mock, laugh at
allude to, hint at, refer to
divulge, reveal, disclose, make known
corroborate, confirm, support the account
rebut, refute, disprove, counter
rebuttal, denial, counterargument
plead for, beg for, appeal for
implore, beg, plead with
entreaty, plea, appeal
ultimatum, final demand, final warning
set a deadline, give until, impose a deadline
outcry, uproar, public anger, furor
furor, uproar, controversy, row
contentious, disputed, argued over
dissent, disagreement, opposition
dissenter, critic, opponent
concur, agree, share the view
consensus, general agreement, broad agreement
unanimous, everyone agreed, without opposition
mediate, broker, act as go-between
mediator, go-between, broker, intermediary
concession, compromise, give ground
renegotiate, negotiate again, reopen talks
talks collapse, negotiations fail, talks break down
common cause, shared goal, joined forces
deliberate, discuss, consider carefully
weigh options, consider alternatives, look at choices
vacillate, waver, hesitate, be undecided
overrule, overturn, reverse, override
veto, block, refuse to sign
nullify, annul, invalidate, cancel, void
revoke, withdraw, cancel, take back
waive, give up, forgo, drop the requirement
inception, beginning, founding, start
inaugurate, officially open, launch
cease, stop, discontinue
culminate, end in, climax
conclude talks, end negotiations, wrap up talks
adjourn, break up, suspend, take a break
moratorium, temporary ban, freeze, suspension
grace period, extra time, extension
reprieve, temporary relief
impending, upcoming, coming soon
protracted, prolonged, drawn-out, lengthy
drawn-out, lengthy, long-running
interminable, endless, never-ending
stagnate, stall, stop growing
stagnant, not growing, sluggish
soaring, rising fast, skyrocketing
burgeon, grow quickly, boom, expand rapidly
proliferate, spread, multiply
proliferation, spread, increase
augment, increase, supplement, add to
escalation, worsening, intensification
rebound, recover, bounce back, pick up again
shortfall, deficit, gap, lack
surplus, excess, leftover, too much
glut, oversupply, surplus
dearth, shortage, scarcity, lack
paucity, shortage, lack
meager, small, scant, insufficient
scant, little, hardly any, minimal
ample, plenty of, more than enough, abundant
abundant, plentiful, lots of
abundance, plenty, wealth of
exorbitant, excessive, far too high
staggering, astonishing, enormous, huge
negligible, tiny, insignificant, hardly any
paltry, tiny, meager
marginal, slight, small
modest, small, moderate
drastic, severe, extreme, radical
sweeping, wide-ranging, far-reaching
far-reaching, extensive, broad
first ever, unprecedented, never seen before, never done before
threshold, minimum level, cutoff
upper limit, maximum allowed, cap
quota, allowed number, limit
tally, count, total, running total
death toll, number of deaths, death count
aggregate, total
precipitate, trigger, cause, bring about
provoke, trigger, cause, spark
instigate, start, provoke, incite
instigator, ringleader, troublemaker
culprit, guilty party, who did it
attribute to, blame on, put down to
contributing factor, partly to blame, part of cause
catalyst, trigger, spark
impetus, driving force, stimulus
preclude, rule out, prevent, make impossible
preventive, precautionary, as a precaution
precaution, safety measure
safeguard, protect, precaution
mitigate, reduce, lessen, ease, soften
alleviate, ease, relieve, lessen
alleviation, relief, easing
remedy, fix, solution, put right
rectify, correct, fix, put right
facilitate, make easier, help along
expedite, speed up, accelerate
foster, encourage, promote, nurture
spearhead, lead, head up
sponsor, fund, pay for, back
subsidy, government support, state aid
mitigation, reduction, lessening
detrimental, harmful, damaging, bad for
adverse, harmful, negative
debilitating, weakening, crippling
devastate, destroy, ruin, wreck
devastating, destructive, ruinous, terrible
impair, damage, weaken, harm
jeopardize, endanger, threaten, put at risk
inflict, cause, impose
unscathed, unharmed, unhurt, uninjured
mar, spoil, ruin
pinpoint, identify exactly, locate, find exactly
unearth, discover, dig up, uncover
stumble on, find by chance, happen upon
elusive, hard to find
whereabouts, location, where it is, where they are
unaccounted for, missing, not found
retrieve, recover, get back, find
salvage, rescue, save, recover
forfeit, lose, give up, surrender
forfeiture, confiscation
squander, waste, throw away, fritter away
deplete, use up, exhaust, run down
possess, own
possession, ownership, owning
belongings, possessions, personal items
co-own, own jointly, share ownership
majority stake, controlling interest, most shares
bestow, give, award, present
endow, fund, give money to
donation, contribution
allot, allocate, assign
allocation, share, amount given
disburse, pay out, distribute
dispense, give out, hand out, distribute
hand over control, transfer power, cede control
cede, give up, surrender, hand over
withhold, hold back, keep back, refuse to give
entrust, hand over to, put in charge
simultaneous, at same time, concurrent
intermittent, on and off, occasional, sporadic
sporadic, occasional, scattered
perennial, recurring, every year, constant
recur, happen again, come back, return
recurrence, happening again
relapse, get sick again, fall ill again
biannual, twice a year, twice yearly
biennial, every two years, every other year
semiannual, twice a year, every six months
quarterly, every three months, every quarter
bimonthly, every two months
biweekly, every two weeks, fortnightly
nightly, every night, each night
hourly, every hour, each hour
duration, how long, length of time
longstanding, long-running, long-established, existing for years
age-old, ancient, very old, centuries-old
brand-new, completely new, just made
newly, recently, lately
erstwhile, former, one-time
subsequent, later, following, next
preceding, previous, earlier, before
predate, come before, be older than
coincide, happen together, fall together
consecutive, in a row, straight, successive
ensue, follow, result, come after
henceforth, from now on, in future
retroactive, backdated, applied to past
inevitable, unavoidable, bound to happen, certain
plausible, believable, credible, likely
far-fetched, unlikely, hard to believe, implausible
likelihood, chance, probability, odds
prospect, chance, possibility, likelihood
contingency, backup plan, emergency plan
contingent on, dependent on
tentative, provisional, not final, not certain
definitive, final, conclusive
conclusive, decisive, beyond doubt
inconclusive, undecided, not settled, no clear result
purported, supposed, alleged, claimed
ostensibly, supposedly, apparently
presumably, probably
unforeseen, unexpected, not expected, not anticipated
haphazard, random, without plan
coincidence, chance event
clash over, argue about, disagree over
row over, argument about, dispute over
rift, split, falling-out, division
falling-out, quarrel, rift
antagonize, anger, make enemy of
animosity, hostility, hatred, ill feeling
hostilities, fighting, combat
infighting, internal dispute, internal conflict
defuse, calm, ease, make less tense
appease, placate, calm, satisfy
placate, calm, pacify, appease
retaliatory, in revenge, in retaliation
reconciliation, making peace, mending relations
rapprochement, improved relations, warming of ties
at war with, fighting against, in conflict with
detente, easing of tensions, improved relations
blab, let slip, disclose, give away
spill the beans, reveal, tell the secret, tell all
keep mum, decline to comment, remain silent, say nothing
clam up, refuse to talk, stop talking, remain silent
no comment, decline to comment, refuse to comment, not respond
badmouth, criticize, disparage, speak ill of
trash talk, taunt, insult, goad
chew out, reprimand, scold, berate
take to task, rebuke, criticize, reprimand
lambaste, criticize, blast, lash out at
call out, criticize publicly, denounce, condemn
name and shame, identify publicly, expose
talk up, promote, tout, hype
say thanks, thank, express gratitude, be grateful
backpedal, backtrack, reverse course, retract
u-turn, reversal, change of policy, about-face
think twice, reconsider, think again
rethink, reconsider, reassess, take another look
mull over, consider, ponder
hash out, negotiate, discuss, work out
seal the deal, finalize, close the deal, complete the agreement
meet halfway, compromise, find middle ground
give and take, compromise, mutual concessions
toe the line, obey, conform, comply
bend the rules, make an exception, circumvent the rules
flout, ignore, violate, disobey, defy
won't budge, refuse to move, stand firm, refuse to compromise
capitulate, surrender, give in, bow to
bail on, abandon, desert
cut ties, sever ties, break off relations, end relationship
lock horns, clash, argue, be in conflict
be at odds, disagree, be in conflict, be divided
at loggerheads, in dispute, in disagreement, at odds
bicker, squabble, argue, quarrel
bad blood, hostility, animosity, ill will
shouting match, heated argument, heated exchange, altercation
scuffle, fight, tussle, brawl
face off, confront, compete
showdown, confrontation, standoff, face-off
hit a snag, run into trouble, encounter a problem, face difficulty
hiccup, minor problem, glitch
hurdle, obstacle, barrier, hindrance
stumbling block, obstacle, sticking point, main difficulty
sticking point, unresolved issue, point of disagreement
make peace, reconcile, end the conflict, settle differences
patch things up, reconcile, make up, mend relations
break the deadlock, end the stalemate, end the impasse
start up, launch, found, begin operating
break ground, start construction, begin building
from scratch, from the beginning, anew
from day one, from the start, from the beginning
from the get-go, from the start, from the outset
square one, starting point, beginning
resume, restart, start again, continue
kick-start, jump-start, stimulate, revive
peter out, fade, dwindle, die out
fizzle out, fade, come to nothing, fail
standstill, halt, stoppage
cut short, end early, curtail, shorten
finishing touches, final details
done deal, agreed, finalized, settled
put on ice, suspend, shelve, postpone
foot-dragging, delay, stalling, slowness
stall for time, delay, buy time
stand idly by, do nothing, fail to act
bogged down, stuck, stalled, delayed
backlog, pileup, unfinished work
wait and see, hold off deciding, delay a decision
in limbo, undecided, uncertain, pending
eleventh hour, last minute
ahead of schedule, early, sooner than planned
run late, be delayed, be behind schedule
beef up, strengthen, increase, reinforce, bolster
shore up, strengthen, support, bolster, prop up
up the ante, raise the stakes, escalate
snowball, grow rapidly, escalate, spiral
spike, sharp increase, surge
uptick, slight increase, small rise
edge up, rise slightly, increase slightly, inch up
creep up, rise slowly, increase gradually
gain ground, advance, make progress, become more popular
pick up steam, gain momentum, speed up
on the rise, increasing, growing, going up
record low, lowest ever, all-time low
rock bottom, lowest point, lowest level
go up by, increase by, rise by
go downhill, deteriorate, worsen, decline
nosedive, plunge, plummet, fall sharply
dip, slight drop, small decrease, decline slightly
tail off, decline, taper off, decrease gradually
dwindle, shrink, diminish, decrease
level off, stabilize, plateau, stop rising
bottom out, reach lowest point, stop falling
hold steady, remain stable, remain unchanged, stay the same
lose steam, slow down, weaken, lose momentum
slim down, reduce, shrink, downsize
whittle down, reduce gradually, narrow down
dial back, reduce, scale back, tone down
tone down, soften, moderate
rein in, curb, control, restrain, limit
keep under wraps, keep secret, conceal
keep at bay, ward off, hold off, prevent
cause a stir, create controversy, provoke reaction
make waves, cause trouble, cause controversy
ruffle feathers, upset, annoy, offend
drive crazy, annoy, infuriate, irritate
aggravate, exacerbate, make worse, worsen
stem from, be caused by, result from, arise from
spur, encourage, stimulate, prompt
ripple effect, knock-on effect, repercussion, consequence
fallout, consequences, repercussions, aftermath
backfire, have opposite effect, go wrong, boomerang
hamstring, hinder, cripple, hamper
derail, disrupt, thwart, obstruct
stave off, prevent, avert, fend off, ward off
torpedo, sabotage, wreck, destroy
mess with, interfere with, tamper with
meddle, interfere, intrude
pitch in, help out, contribute, assist
root for, support, cheer for
side with, support, agree with
take sides, favor one side, show bias
band together, unite, join forces
vouch for, guarantee, attest to, speak in support
pave the way, prepare, make possible, open the door
lay the groundwork, prepare, lay the foundation
helping hand, assistance, help, aid
give a boost, help, encourage, strengthen
cheer up, comfort, encourage, raise spirits
double-cross, betray, deceive
pass the buck, shift the blame, shift responsibility, avoid responsibility
take the blame, accept responsibility, admit fault
scapegoat, fall guy, person blamed
take a toll, damage, harm, affect badly
wreak havoc, cause destruction, cause damage, cause chaos
deal a blow, hurt, damage, set back
eat away at, erode, weaken gradually
chip away at, reduce gradually, erode, weaken
tarnish, damage, stain, hurt reputation
scratch, scrape, minor damage
smash up, destroy, wreck, vandalize
bear the brunt, suffer most, be hardest hit
hardest hit, worst affected, most affected
stumble upon, find by chance, discover accidentally, come across
come to light, be discovered, emerge, be revealed
pick up on, notice, detect, become aware of
catch wind of, hear about, learn of
fact-finding, investigation, inquiry
scour, search, comb through, hunt through
blindside, surprise, take by surprise, catch off guard
bombshell, shocking news, big surprise
jaw-dropping, astonishing, amazing, stunning
speechless, lost for words, stunned
raise eyebrows, surprise, cause surprise
dawn on, realize, become clear to
in the dark, unaware, not informed, uninformed
have no idea, not know, be unaware
puzzled, baffled, perplexed, mystified
go to waste, be wasted, be unused
miss the boat, miss an opportunity, be too late
hit the roof, become furious, be very angry
up in arms, angry, protesting, outraged
fed up, frustrated, tired of, dissatisfied
sick of, tired of, fed up with
take offense, be offended, be insulted
go over well, be well received, be welcomed
go over badly, be poorly received, be unpopular
over the moon, delighted, thrilled, overjoyed, elated
heartbreaking, tragic, very sad, distressing
torn up, upset, distraught, devastated
worried sick, very anxious, very worried, distressed
balk, refuse, hesitate, be unwilling
reluctant, unwilling, hesitant, not keen
strong-arm, coerce, force, bully
push around, bully, intimidate
no choice but, have to, be forced to, be compelled to
frown on, disapprove of, discourage
blow off, ignore, skip, fail to attend
let slide, ignore, overlook, tolerate
take seriously, treat as important, pay attention to
fishy, suspicious, dubious, questionable
shady, suspicious, dishonest, dubious
iffy, doubtful, uncertain, questionable
bend the truth, lie, exaggerate, mislead
stretch the truth, exaggerate, overstate
hoax, false report, deception
blurt out, say suddenly, let slip
moan, complain, grumble, whine
heads-up, warning, advance notice, alert
keep posted, keep informed, update, notify
spread the word, inform others, publicize, tell people
on the record, officially, publicly, for publication
off the record, unofficially, in confidence, not for publication
put into words, express, describe, explain
in plain english, simply put, clearly
dodge the question, be evasive, refuse to answer
open up about, talk frankly about, speak openly about
confide, tell in secret, share privately
call the shots, be in charge, make the decisions, control
run the show, be in charge, manage, control
pull strings, use influence, use connections
take the lead, go first, take charge
take turns, alternate, rotate
make a decision, decide, reach a decision
flip a coin, decide by chance, coin toss
thumbs up, approval, go-ahead, consent
thumbs down, rejection, disapproval, refusal
give the nod, approve, select
rubber-stamp, approve automatically, approve without question
get the go-ahead, be approved, receive permission, be authorized
okay, approve, authorize, accept
phase out, gradually end, discontinue, gradually remove
weed out, eliminate, remove
strip of, deprive of, take away from, remove
snap up, buy quickly, acquire
lay claim to, claim, assert ownership
belong to, be owned by
hang on to, keep, retain, hold onto
hoard, stockpile, store up, accumulate
rack up, accumulate, amass, total
rake in, earn, take in
divvy up, divide, share, distribute
part with, give up, give away, sell
dole out, distribute, hand out, allocate
a handful, a few, a small number
a slew of, many, a large number
loads of, many, lots of, plenty of
countless, innumerable, very many
next to nothing, very little, almost nothing
hardly any, very few, almost no, scarcely any
the lion's share, most, the majority, the largest part
a third, one in three, 33 percent
a fifth, 20 percent, one in five
a tenth, 10 percent, one in ten
three quarters, 75 percent, three-fourths
ballpark figure, rough estimate, approximate number
just over, slightly more than, a little over
just under, slightly less than, almost, nearly
tenfold, ten times
quadruple, fourfold, four times
halve, cut in half, reduce by half
barely, narrowly, only just, hardly
a great deal, considerably, substantially, significantly
more or less, approximately, almost
run-of-the-mill, ordinary, unremarkable
so-so, mediocre
dime a dozen, plentiful
one-off, one-time, not repeated
around the clock, continuously, day and night
around the clock, continuously, all the time
over and over, repeatedly, again and again, many times
in no time, very quickly, very soon
any day now, soon, imminently
around the corner, imminent, near, soon to come
in the pipeline, planned, under development, being prepared
on the horizon, coming, expected soon, imminent
looming, approaching, imminent, impending
down the road, later, in the future
sooner or later, eventually, inevitably
the other day, recently
way back, long ago, in the past
in the meantime, meanwhile, until then
all along, from the start, the whole time
out of nowhere, suddenly, unexpectedly
wee hours, early morning, after midnight, small hours
dead of night, overnight
one by one, individually, one after another, separately
back-to-back, consecutive, successive, one after another
step by step, gradually, in stages, progressively
on the dot, punctually
stint, period of service
stand a chance, have a chance, be likely
touch and go, uncertain, risky
toss-up, uncertain, evenly balanced
bound to, certain to, sure to, inevitably
odds are, probably, likely
on the cards, likely, possible, expected
against all odds, despite difficulties, unexpectedly
fluke, lucky accident, stroke of luck
strike it rich, become wealthy, get rich
tough luck, misfortune, bad luck
take a chance, take a risk, gamble
play with fire, take dangerous risks
play it safe, be cautious, avoid risks, take no chances
tread carefully, be cautious, proceed with caution
turn the corner, start to improve, begin to recover
turn things around, improve the situation, recover
on the mend, recovering, improving, getting better
do well, succeed, prosper, thrive
go smoothly, go well, have no problems
pay off, succeed, bring results, be successful
bear fruit, produce results, be successful
win hands down, win easily, beat easily
clean sweep, complete victory, win everything
trounce, beat soundly, rout, thrash
come up short, fail, fall short, be insufficient
fall flat, fail, be unsuccessful
go belly up, go bankrupt, fail, collapse
drop the ball, make a mistake, fail
blow a chance, waste an opportunity, miss a chance
make the grade, be good enough, meet the standard, qualify
make the cut, be selected, qualify, be chosen
miss the cut, fail to qualify, not be selected
brace for, prepare for, get ready for, expect
ride out, survive, endure, withstand
tough it out, endure, persevere
hang in there, persevere, keep going
bend over backwards, make every effort, try hard
scramble, rush, hurry, hasten
cut corners, skimp, save on quality
cut red tape, reduce bureaucracy, simplify procedures
red tape, bureaucracy, paperwork, official procedures
jump the gun, start early
copycat, imitator
learn the ropes, learn the job, be trained
under the radar, unnoticed, undetected
behind closed doors, in private, in secret, confidentially
under the table, secretly, illegally
on the run, fleeing, wanted, fugitive, at large
give the slip, escape from, evade, elude
face the music, accept punishment, face the consequences
get even, take revenge, retaliate
payback, revenge, retaliation
let off easy, treat leniently, punish lightly
cut some slack, be lenient, be tolerant
shape up, improve, behave better
`;
