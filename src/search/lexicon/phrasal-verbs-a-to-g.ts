// Verbs with a particle and the plain verbs for the same; one group of interchangeable words a line.

export const PHRASAL_VERBS_A_TO_G = `
account for, make up, constitute
act up, misbehave, play up
add up, make sense
answer back, talk back
back out, pull out, withdraw, drop out, pull out of
back down, give in, relent, cave in, yield
back up, corroborate, bear out
bail out, rescue, bailout
beat up, assault, attack, rough up, beating
black out, lose consciousness, pass out, faint, unconscious
block off, seal off, cordon off, close off, fence off
blow up, explode, detonate, go off, explosion, blast
board up, cover with plywood
boil down to, come down to
bottle up, suppress
bounce back, recover, rebound
break down, malfunction, stop working, breakdown, out of order, broken
break in, burgle, break into, intrude
break off, cut short, end abruptly
break out, erupt, outbreak, flare up
break through, get past
break up, disperse, scatter
bring back, reinstate, restore, reintroduce
bring down, topple, overthrow
bring forward, move up, advance the date
bring in, introduce, usher in
bring out, release, issue, put out, come out
bring up, raise, mention, broach
build up, accumulate, pile up, amass
bump into, run into, meet by chance
burn down, destroy by fire, gutted, go up in flames
buy out, buyout, acquire
call back, recall
call in, summon, bring in
call up, draft, conscript
calm down, settle down, cool off
care for, look after, take care of, tend
carry out, perform, conduct, undertake
carry over, roll over
cash in, profit from, capitalize on
catch on, become popular, take off
catch up, close the gap
chip in, contribute, pitch in, donate
clean up, tidy, cleanup, clear up
clear out, evict, empty, sweep
clear the way, pave the way
close in, approach, draw near
come apart, fall apart, break apart, disintegrate
come away, leave with
come clean, own up, confess, admit
come forward, volunteer, present oneself
come into force, take effect, go into effect, come into effect, be effective, effective date
come up with, devise, invent, think up, dream up, conceive
come to an end, be over, end, cease
count on, rely on, depend on, bank on, reliance
cover up, conceal, hush up, hide
crack down, clamp down, crackdown, clampdown, get tough on
crop up, arise, come up, surface
cross out, strike out, delete
cut back, scale back, reduce, pare down, cutback
cut down, fell, chop down
cut in, interrupt
deal with, handle, cope with, tackle, address, manage
die down, subside, ease off, let up, abate
die out, become extinct, extinction, vanish
dig up, unearth, excavate
dish out, hand out, distribute, give out, pass out
do over, redo
do without, go without, forgo, manage without
drag on, go on too long
draw up, draft, formulate, compile
dress up, wear a costume
drive off, speed away, drive away
drop by, stop by, call by, pop in
dry up, run dry
ease up, relax, loosen
eat out, dine out
end up, wind up, finish up
face up to, confront, come to grips with
fall back on, resort to
fall behind, lag, lag behind
fall for, be fooled by, be taken in
fall out, quarrel, argue
fall over, topple over, tip over, overturn, capsize, flip over
fall through, come to nothing, collapse
fend off, ward off, repel
fight back, retaliate, hit back, strike back
figure out, work out, understand, puzzle out
fill in, complete, fill out
fill up, refuel, tank up
find out, discover, learn, determine, ascertain
fit in, belong
fix up, renovate, do up
follow through, see through
follow up, pursue
freak out, panic, lose it
get across, communicate, convey
get along, be on good terms, get on
get around, circumvent, bypass, sidestep
get at, imply
get away with, go unpunished, escape punishment
get back, regain, recover, retrieve, recoup
get by, make ends meet, survive on
get hold of, obtain, get one's hands on, lay hands on
get in touch, contact, reach out, touch base
get in the way, hinder, hamper, impede, obstruct
get off, alight, disembark
get on, board, embark, climb aboard
get out, exit, leave
get over, overcome, recover from
get rid of, discard, dispose of, throw away, ditch, dump, junk
get through, endure
get together, gather, assemble, meet up
get up, rise, wake up
give away, donate, hand out for free
give back, return, hand back
give off, emit
give up, surrender, relinquish, abandon, quit
go ahead, proceed, go forward, move forward, move ahead, press ahead
go against, contravene, defy, run counter to, violate
go along with, agree to, accept
go away, leave, clear off
go back on, renege, break a promise
go bad, spoil
go by, pass, elapse
go for, choose, aim for
go into hiding, hide out, lie low
go live, be launched
go missing, disappear, vanish
go on strike, walk out, down tools, strike
go over, review, examine
go public, float, initial public offering, ipo
go through, undergo, experience
go to court, litigate
go under, fail, fold, collapse financially
go wrong, malfunction, fail, mishap
`;
