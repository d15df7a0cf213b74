// Everyday adjectives and adverbs with their nearest neighbours; one group of interchangeable words a line.

export const ADJECTIVES_AND_ADVERBS = `
abandoned, empty
absurd, ridiculous
aggressive, hostile
anonymous, unnamed, unidentified, not named
bare, naked
bitter, resentful
blank, empty
bold, daring
bright, brilliant
calm, peaceful
careful, cautious
cheap, low-priced
chief, main
clean, spotless
close, near
common, widespread, frequent
complete, full, total
constant, continuous
correct, right
crowded, packed, full
crucial, key, vital, essential
current, present
daily, each day
dark, dim
deadly, fatal, lethal
decent, good
deep, profound
defunct, no longer existing
dense, thick
desperate, hopeless
dirty, filthy, polluted
dry, arid
eager, enthusiastic
earliest, first, start
early, ahead of time
empty, vacant
essential, necessary
exact, precise
extra, additional
false, wrong, untrue, incorrect
familiar, known
fat, overweight
fierce, intense
fine, good
firm, solid
fit, healthy
foreign, overseas, abroad
free, at no charge
fresh, new
full, filled
funny, amusing
future, upcoming
general, overall
gentle, mild
global, worldwide, international
gradual, slow
great, big
handy, useful
harsh, severe
hidden, secret
historic, landmark
hostile, unfriendly
ideal, perfect
important, key
impossible, not possible
inadequate, not good enough, insufficient
individual, single
inside, indoors
intense, strong
interim, acting, temporary
internal, inner
last, previous
late, overdue, behind
leading, top
lost, missing
low, small
major, big, significant, important
mean, cruel
minor, small, slight
mixed, varied
modern, contemporary
monthly, each month
multiple, many
narrow, thin
neat, tidy
negative, unfavorable
nervous, anxious
neutral, impartial
new, recent
next, following
nice, pleasant
ongoing, continuing, still going on
outdated, obsolete, old
outside, outdoors
partial, incomplete
past, earlier
permanent, lasting
plenty, enough
polite, courteous
possible, feasible
precious, valuable
prime, main
principal, main
private, closed
prominent, well-known
proper, correct
public, open
rare, uncommon
ready, prepared
remaining, left, rest
remote, distant
round, circular
rude, impolite
rural, country
sad, unhappy
selfish, greedy
senior, high-ranking
sharp, steep
short, brief
shy, timid
soft, gentle
special, particular
spoiled, rotten
steady, stable
strict, tough, stringent
stubborn, refusing to give in
sudden, unexpected
suitable, appropriate
super, great
surprising, unexpected
tense, nervous
thin, slim
tremendous, huge
true, right
unclear, not known, uncertain
underground, below ground
unfair, unjust
sad, dissatisfied
unknown, not known
unlikely, improbable
unusual, rare
angry, distressed
urban, city
useful, helpful
useless, of no use
vast, huge
weak, feeble
weekly, each week
wet, soaked
whole, all
wrong, incorrect, mistaken
always, at all times
carefully, with care
completely, totally, entirely, fully
easily, with ease
eventually, finally
everywhere, all over
forever, for good
generally, usually
gradually, bit by bit
largely, mainly, mostly
perhaps, possibly
nearby, close by
never, at no time
occasionally, sometimes
overnight, during the night
partly, in part
primarily, mainly
reportedly, allegedly
seriously, badly
slowly, gradually
sometimes, at times
suddenly, without warning
together, jointly
twice, second time
`;
