// How people write in a chat, and what a newspaper writes for it; one group of interchangeable words a line.

export const CHAT_PHRASES = `
what's the deal with, what happened to
what's up with, what happened to
get in, be admitted
get fired, lose one's job, be dismissed
get hurt, be injured, injury
get caught, be arrested
get sick, fall ill, become ill
get told, learn, find out, be informed, be notified
get mad, be angry
get paid, earn, receive pay
get kicked out, be evicted, be expelled
get sued, face a lawsuit
get shot, be wounded by gunfire
get stuck, be stranded
get hit, be struck
get closed, be shut
improve, recover
get bigger, expand, grow
get started, begin
get going, start
get the ok, be approved, approval
get the axe, be cut
give the ok, approve, give permission, give the green light
give up on, abandon
give money, donate, fund
go broke, go bankrupt
go easy on, be lenient
go too far, overreact, excessive, heavy-handed
go too hard, heavy-handed, excessive
go home, return home
go crazy, riot
go nuts, become angry
go down, happen
hold off on, postpone, delay
in charge, head, lead, director, run
in the works, planned, be prepared, under way
in the loop, informed
off the hook, not charged, cleared
on the hook for, liable for, owe
on board with, support, in favor of
on the fence, undecided
on the same page, agree
on the table, proposed, under consideration
out of a job, unemployed
out of line, inappropriate
out of luck, unfortunate
over the top, excessive
pay for, fund, finance, cover
pull the plug, cancel, end, terminate
put the brakes on, slow, halt
say no to, reject, refuse
say yes to, approve, accept
speak for, represent
tell people, announce, inform
throw in the towel, give up
too much, excessive
turn a blind eye, ignore, overlook
up for grabs, available
up in the air, undecided, uncertain
make a fuss, complain
make a mess, cause damage
make it, survive
make the call, decide
no longer, not any more, anymore, stopped
not allowed, banned, prohibited, forbidden
not happy, unhappy, dissatisfied, angry
not enough, insufficient, shortage, lack
not sure, uncertain, unclear, undecided, not decided
not true, false, untrue
a bunch of, many
a ton of, many, a lot of
a while, some time
a while back, some time ago
right now, at the moment
so far, to date, until now, up to now
for now, temporarily, for the time being
for real, true
by hand, manually
by mistake, accidentally, inadvertently, in error
by accident, accidentally
by law, legally
on purpose, deliberately, intentionally
on time, punctual
on the way, coming, en route
on the spot, at the scene, at the site
on fire, burning
on top of, in addition to
at least, no fewer than, minimum, a minimum of
at most, maximum, up to, no more than
at first, initially
at fault, to blame, responsible, liable
at risk, in danger, vulnerable, affected
at stake, in jeopardy
at the scene, on site
in a row, consecutive, straight
in person, face to face
in public, publicly
in secret, secretly
in total, altogether, all told, overall
in trouble, struggling
in writing, written
worth it, worthwhile
worth a lot, valuable
bad news, setback
big deal, important
good news, welcome
last minute, at short notice
long time, years
regular people, public, general public, ordinary people, members of the public
bad shape, poor condition, disrepair, deteriorated
good shape, good condition
hard hit, badly affected
hit hard, badly affected, suffer
`;
