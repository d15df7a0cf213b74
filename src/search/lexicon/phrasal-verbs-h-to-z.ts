// Verbs with a particle and the plain verbs for the same; one group of interchangeable words a line.

export const PHRASAL_VERBS_H_TO_P = `
hand down, deliver, pronounce
hand in, submit, turn in
hand over, surrender, turn over, deliver
hand out, distribute, giveaway
hang around, loiter, linger, stick around
hang out, spend time
hang up, end the call
have a go, try, give it a try, take a crack
head off, avert, forestall
head up, lead, run, be in charge
heat up, warm, escalate
hit back, retort, fire back, clap back, shoot back
hold back, withhold, restrain
hold down, keep
hold on, wait, hang on
hold out, resist
hold up, delay, slow down
hook up, connect, attach, plug in
iron out, resolve, smooth out
join forces, team up, collaborate, partner, work together, cooperate
keep an eye on, monitor, watch over, watch
keep away, stay away, avoid, steer clear
keep down, restrain
keep out, exclude, bar, shut out, not let in
keep quiet, stay silent, say nothing, remain silent
keep track, monitor
keep up, maintain, sustain, preserve
kick off, start, begin, open
kick out, expel, eject, throw out, boot, oust, remove
knock down, demolish, tear down, pull down, level
knock out, disable, put out of action
knock over, run over, hit by a car, mow down
lash out, attack verbally, rail against
last out, survive
lay off, make redundant, let go, cut staff, send home without pay, layoff
lay out, set out, outline, present
leak out, become known, come to light
leave behind, abandon
leave out, omit, exclude, skip, omission
let down, disappoint, fail
let in, admit, allow in, let inside, give entry
let off, spare, excuse
let out, release, set free, free, discharge
let up, ease
lift off, take off, blast off, liftoff, takeoff
light up, illuminate
line up, queue, wait in line, stand in line
live on, subsist
live up to, meet expectations
lock down, confine, lockdown
lock up, imprison, jail, put behind bars, put away
log off, sign out
look after, care for, mind
look at, examine, inspect, review, study
look down on, despise
look forward to, anticipate
look into, investigate, examine, probe
look like, resemble, appear
look out, beware, watch out
look through, search, go through
look up to, admire
lose out, miss out
lose touch, fall out of contact
make a living, earn one's living, earn
make an appearance, appear, show up
make do, manage
make fun of, mock, ridicule, poke fun
make off with, steal
make out, discern
make possible, enable
make public, publish, disclose, release
make sure, ensure, guarantee, see to it
make up, invent, fabricate
make up for, compensate, offset
mess up, screw up, botch, bungle, blow it, mistake, error, do wrong, be at fault, foul up
miss out on, fail to get
mix up, confuse
move in, settle
move on, proceed
nail down, pin down, finalize
name after, named for, in honor of
narrow down, reduce to
notch up, achieve
open up, open
opt out, choose not to
opt in, choose to
pack up, pack one's bags
pass by, go past
pass down, hand down, bequeath, inherit
pass on, relay, transmit, forward
pass up, turn down, decline
patch up, repair
pay back, repay, reimburse, refund
pay off, clear a debt
pay up, pay
phase in, introduce gradually
pick on, bully
pick up, collect, fetch, gather
piece together, reconstruct
pin on, blame
play down, downplay, minimize
point out, note, observe, indicate
pull apart, separate
pull back, retreat, withdraw
pull in, attract, draw
pull off, achieve, manage to do
pull over, stop at the roadside, flag down, traffic stop
pull through, recover, survive
push ahead, press on, persevere
push aside, sideline
push for, campaign for, lobby for, press for, advocate, demand
push through, force through
put an end to, stop, end, bring to an end
put at risk, endanger, jeopardize, imperil, put in danger
put away, stow
put back, replace
put down, suppress, crush, quell
put forward, propose, submit, nominate
put in, install
put in charge, appoint
put in place, implement, establish
put on, stage, host, organize
put out, extinguish, douse, bring under control, contain
put through, connect
put together, assemble, compile, organize
put to use, utilize
put to work, employ
put up, build
put up for sale, offer for sale, list for sale
put up with, tolerate, bear, endure, stand for
`;

export const PHRASAL_VERBS_R_TO_Z = `
read out, read aloud
rip off, cheat, swindle, defraud, overcharge
rise up, revolt
roll back, undo, reverse, repeal, rescind, revert, rollback
roll out, launch, introduce, deploy
rough up, manhandle
rule out, exclude, dismiss the possibility
run a check, test
run after, chase
run away, flee, escape, bolt
run by, managed by, operated by
run down, dilapidated, in disrepair, shabby, derelict, in bad shape, in poor condition
run for, stand for election, seek office
run out, be used up, be exhausted
run over, hit
run up, amass
rush to, hurry to
save up, put aside
scale up, expand
scare away, frighten off
see off, say goodbye
sell off, divest
sell out, be sold out, no tickets left
send away, turn away
send in, submit, mail in
send off, dispatch
send out, issue, broadcast
set about, begin
set aside, reserve, earmark, allocate
set back, delay, hinder, setback
set fire to, torch, set ablaze, set alight, arson
set free, release, let go
set in motion, start
set off, trigger, spark, start
set off, depart, set out
set out, intend
set up, establish, found, install, start, create
settle for, accept
shake up, reorganize
shoot down, bring down
shoot up, soar, skyrocket, surge, rise sharply
show off, display, flaunt
show up, appear, arrive, turn up
shrug off, dismiss
shut away, isolate
shut down, close, stop operating, switch off
shut off, turn off
shut up, be quiet
sign in, log in
sign off, approve
sign on, join
sign up, register, enroll, enlist, registration
single out, target, pick out
sit out, not take part
slip up, make a mistake
slow down, decelerate
sort out, resolve, settle, work out
speak out, voice, speak up, go public with
speed up, accelerate, hasten, quicken
spell out, explain in detail
split up, divide
spread out, extend
spring up, appear
stand by, stick to, adhere to
stand in for, substitute, fill in for, replace
stand out, be noticeable
stand up for, defend, stick up for
stand up to, resist
start off, begin
start over, begin again, restart
stay put, remain, stay
stay up, remain standing
step back, withdraw
step down, resign, quit, stand aside
step in, intervene, intervention
step up, increase, intensify, ramp up, escalate
stick to, adhere to, abide by, comply with, follow, obey
stick with, keep
stir up, incite, provoke, whip up
storm out, leave angrily
sum up, summarize, in short, in a nutshell, summary
swear in, inaugurate, take the oath, take the oath of office
swell up, expand
take advantage of, exploit
take aim at, criticize
take apart, dismantle, disassemble
take away, remove, confiscate, seize
take back, retract, withdraw
take care of, look after, deal with
take charge, take control, take over, assume control
take down, dismantle, remove
take home, earn
take in, accommodate, shelter, house
take into account, consider, factor in, allow for
take issue with, disagree, object, dispute
take off, depart
take on, hire, employ
take out, remove
take over, assume control, seize, takeover
take place, occur, be held
take to the streets, protest, demonstrate, march
take up, occupy
talk down, dissuade
talk into, persuade, convince
talk out of, dissuade
talk over, discuss
tear apart, rip apart
tell apart, distinguish
tell off, scold, reprimand
think over, ponder
throw away, discard, bin
throw out, reject, dismiss
throw up, vomit
tie up, bind
tip off, inform, alert
track down, locate, trace, find
trade in, exchange
try out, test, trial, tryout
turn around, reverse
turn away, refuse entry, send away
turn back, go back
turn in, surrender, give oneself up
turn into, become, convert into, transform
turn off, switch off, deactivate, disable
turn on, switch on, activate, enable
turn out, prove to be
turn to, ask for help
use up, exhaust, deplete
wait for, await
walk away, abandon
walk out, leave in protest
ward off, deter
warm up, heat
wash away, sweep away
watch out, be careful
water down, dilute, weaken
weigh in, give an opinion
wind down, draw to a close
wipe out, eradicate, annihilate, obliterate
work on, develop
work out, exercise
work up, develop
write down, record, note down, jot down
write off, cancel a debt
write up, report
zero in on, focus on, concentrate on
`;
