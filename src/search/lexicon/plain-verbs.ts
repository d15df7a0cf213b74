// Everyday verbs with their nearest neighbours; one group of interchangeable words a line.

export const VERBS = `
accompany, go with, escort
accumulate, gather
adapt, adjust
add, tack on
adjust, change, tweak
alarm, frighten
amaze, astonish
annoy, irritate, bother
approach, near
arrange, organize
arrive, come, get there, reach
ask, inquire, query
assess, evaluate, appraise
attach, fasten
attack, strike
avoid, evade, dodge, escape
award, grant, give
bake, cook
ban, forbid, outlaw, prohibit, bar
beg, plead
bite, nip
blame, hold responsible, point to
block, stop, obstruct
boast, brag
borrow, take on loan
bother, disturb
break, shatter
breed, raise
brief, inform, update
bring, take, carry
construct, put up
burn, scorch
bury, inter
buy, get, purchase
call, phone, ring
call, name, describe as
carry, hold
cause, bring about, lead to, trigger, result in
change, alter, differ
charge, bill
check, inspect, verify, examine
cheer, applaud
claim, maintain
clean, wash, scrub
climb, ascend
close, shut
combine, merge, join
comfort, console
command, order
compare, contrast
compensate, pay back
conclude, end
consist, be made up
contact, get in touch with
contain, hold, include
continue, go on, keep going
contradict, dispute
control, run, be in charge of
count, number
cover, span
create, make
criticize, attack, slam, blast, rip, bash
cross, traverse
crush, squash
cry, weep, sob, in tears
dare, risk
debate, argue about
deceive, mislead, trick, fool, dupe
decorate, adorn
delete, erase
deliver, bring
depend, hinge
deserve, merit
design, plan
determine, establish
disagree, differ, take issue
discuss, talk about, go over, cover
dislike, hate
display, show
dissolve, break up
divide, split
doubt, question
drag, pull
dream, imagine
earn, make
eat, dine, consume
employ, use
encourage, urge
end, finish, stop
enforce, impose
enjoy, like
ensure, make certain
enter, go in, walk in
entertain, amuse
escape, get out
estimate, judge
exceed, surpass, top, go beyond
exchange, swap, trade
excuse, forgive
exist, be there
expand, widen, broaden
expect, foresee
expose, uncover
express, voice
extend, stretch
face, confront
favor, prefer
feed, nourish
feel, sense
fight, battle, contest, challenge, oppose
fill, occupy
finish, end, be done
float, drift
follow, come after
force, compel, make
forget, overlook
forgive, pardon
form, set up
gain, get
give, hand
govern, rule
grab, snatch, seize
greet, welcome
guide, lead
hang, suspend
harm, hurt
hate, detest, despise
hear, listen to
hesitate, waver
hold, keep
honor, pay tribute, commemorate
hope, wish
hunt, search for
hurry, rush
ignore, disregard
illustrate, show
imagine, picture
imply, suggest
impress, wow
improve, make better, upgrade
inform, tell, notify
insult, offend
intend, mean to, plan to
interrupt, disrupt
invite, ask
involve, include
jump, leap
kick, boot
kidnap, abduct, seize
knock, bang
know, be aware of
lack, be without
laugh, giggle
go away, depart
lift, raise
limit, cap, restrict
listen, hear
live, reside, inhabit
look for, seek, search for
lose, misplace
love, adore
make, produce, manufacture
manage, run
measure, size
meet, get together with, sit down with, talk to, see
mix, blend
move, shift, relocate
name, identify
neglect, fail to care for
object, protest
obtain, get
occupy, take over
open, unlock
operate, run
order, command, instruct
organize, set up, put on
overcome, beat
owe, be in debt
pack, fill
park, leave a car
pass, hand
pause, break
plant, sow
play, perform
point, aim
pour, flow
praise, compliment
predict, expect
prefer, like better
present, show
press, push
pretend, feign
prevent, stop, avert
print, publish
protect, shield
release, print
punish, discipline, penalize, sanction
race, rush
read, look at
receive, get
record, register
regret, be sorry, feel sorry
rely, depend
remain, stay, keep
remember, recall
remind, prompt
remove, take away, take off, pull
rent, lease, hire
reopen, open again, open back up, come back
repeat, do again
reply, answer
report, say
require, demand
reserve, book
respond, answer
rest, relax
return, come back, go back, be back
reward, award
ride, travel on
risk, gamble
rob, steal from
rule, decide
save, keep
see, witness, watch
seem, appear
separate, divide
serve, work
set, put
share, give, hand over
shine, glow
shoot, fire
show, display, demonstrate
shrink, get smaller
sign, put one's name to
sing, perform
sit, be seated
sleep, rest
slip, slide
smell, odor
smile, grin
spoil, ruin
spread, expand
stand, be on one's feet
stare, gaze
stop, halt, end, quit
store, keep
struggle, have trouble, fight
succeed, make it
suffer, endure
suit, fit
suppose, assume
surround, encircle
survive, live through
suspect, think
swear, vow
switch, change
talk, speak, chat
tear, rip
test, try
threaten, warn
touch, handle
track, follow
trap, catch
travel, go
treat, handle
trust, rely on
turn, become
understand, comprehend
update, revise
visit, come to
wake, rouse
walk, stroll
waste, squander
watch, observe
wear, have on
win, get
work, function, operate
worry, be concerned
wrap, cover
`;
