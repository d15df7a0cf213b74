// Time, motion, meeting, cause, change, measure; one group of interchangeable words a line.

export const TIME = `
end, expire, lapse, terminate, run out, expiry, be over, deadline
deadline, due date, cutoff, cut-off, time limit
begin, start, commence, kick off, get underway
finish, complete, wrap up, conclude
schedule, arrange, slated, set for, plan
appointment, date with, slot
add, introduce, put in
postpone, delay, put off, push back, defer, hold off, slip
cancel, scrap, axe, pull the plug, call off
renew, extend, prolong, extension
continue, keep on, carry on, go on
pause, suspend, halt, put on hold, suspension
soon, shortly, before long, in the near future
recent, lately, in the past few days
now, currently, at present, at the moment, these days, today
remain, stay, still there
before, earlier, previously, prior, ahead of, in advance
after, following, afterward, later, subsequently
during, while, amid, in the course of
often, frequently, regularly, routinely
always, constantly, all the time
rarely, seldom, hardly ever
annual, yearly, every year
daily, every day
weekly, every week
monthly, every month
date, day
hour, o'clock
pm, evening, tonight, night
am, morning
last, final
first, initial, earliest
next, upcoming, forthcoming, coming
former, ex, previous, past
immediately, right away, at once, straight away, instantly
sudden, abrupt, out of the blue
eventually, in the end
temporary, interim, short-term, provisional
permanent, long-term, for good
again, once more, another time
`;

export const MOTION_AND_MEETING = `
meet, talks, sit down with, get together, gathering, sit-down, session
conference, summit, convention
attend, show up, turn out, be there, come, present, participate, take part, join, turn up
host, organize, organise, hold, put on, arranged by
visit, go to, stop by, trip to
go, move, head to, relocate
return, come back, go back
gather, assemble, congregate
enter, come in, get in
chase, pursue, go after
lead to, cause, result in, bring about
send, dispatch, mail
throw, hurl, toss
push, shove
walk, on foot
include, among them
alone, by oneself, single-handed
shut down, close, close down, shutter, closure
open, reopen
cut off, shut off, discontinue, revoke, take away
set up, put up, erect
remove, take down, take away, clear
prevent, stop, thwart, keep from
`;

export const CAUSE_AND_MEASURE = `
cause, reason, because
purpose, goal, aim, objective, point of
result, outcome, consequence, aftermath
change, alter, modify
difference, unlike
increase, rise, grow, go up, climb, surge, growth, jump
decrease, fall, drop, decline, go down, shrink, reduce, reduction
cut, reduce, slash, trim
double, twofold
number, total, amount
percentage, proportion
many, numerous, a lot of, lots of, plenty
dozens, tens of
several, a few, some, a couple of
most, majority, more than half
more than, exceed, in excess of
less than, fewer than
approximately, roughly
big, large, huge, massive
small, little, tiny
entire, whole, full, all of
main, top, primary, key, biggest
significant, crucial, vital, essential
enough, sufficient, adequate
improve, better, get better
worsen, get worse, deteriorate, worse
problem, issue, trouble, difficulty
success, succeed, work out
fail, failure, unsuccessful, fall short
risk, danger, hazard, peril
safe, safety, security
protect, defend, guard, safeguard
help, assist, aid
need, require
try, attempt, seek to, effort
use, access, utilize, make use of
possible, potential
likely, probable, chance, odds
certain, sure, definite
happen, occur, take place, go on
event, occasion, happening
prove, show, demonstrate that
reveal, disclose, expose, make public, disclosure
keep, retain, hold on to
receive, obtain
give, provide, supply, offer
stand for, short for, abbreviation, acronym, mean
type, kind, sort
example, instance
similar, alike, comparable
opposite, contrary
join, become a member
separate, split
connect, link
rank, rating, standing
size, how big
weight, how heavy
height, how tall
distance, how far, miles, kilometers
temperature, how hot, how cold
`;
