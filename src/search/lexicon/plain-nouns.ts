// Everyday nouns with their nearest neighbours; one group of interchangeable words a line.

export const NOUNS = `
access, entry
accident, mishap
address, location
advantage, benefit, upside
advice, guidance, tip
amount, quantity, sum
announcement, notice
area, region, zone
argument, dispute, row
attention, notice
attitude, stance
back, rear
background, history
bag, sack
base, headquarters
beginning, start, outset
blame, responsibility, fault
body, group
border, boundary
box, container
boy, lad
budget, money
building, facility
ceremony, event
chance, opportunity
change, shift
character, nature
circle, ring
color, colour, red, blue, green, yellow
community, neighborhood
complaint, objection
conclusion, end
condition, state
conversation, talk, chat
copy, duplicate
corner, intersection
country, nation, state
couple, pair
course, path
cover, lid
crowd, people
culture, way of life
damage, loss
deal, bargain
decision, choice
delay, wait
demand, request
detail, particular
direction, way
disaster, tragedy
dispute, disagreement
distance, length
door, entrance
doubt, uncertainty
downside, disadvantage, drawback
edge, side
effect, consequence, result
enemy, foe
environment, surroundings
equipment, gear, kit
escape, getaway
example, case
exit, way out
explanation, reason
facility, center
fact, truth
factor, reason
failure, breakdown
faith, religion, belief
farm, land
fear, worry
feature, aspect
figure, number
flag, banner
floor, story, level
focus, emphasis
force, power
friend, companion
front, face
future, what comes next, next steps
gap, hole
gift, present
girl, lass
god, lord
ground, land
guest, visitor
guy, person
hero, brave person
hole, opening
home, residence
hope, expectation
house, residence
idea, thought, notion
identity, name
income, earnings
incident, event, episode
interest, concern
job, work
joy, happiness
judge, court
kitchen, cooking area
land, property
language, tongue
law, rule
letter, note, written message
level, degree
lie, untruth
life, existence
light, lamp
line, row
list, roster
look, appearance
loss, defeat
luck, fortune
machine, device
mail, post
manner, way
map, chart
mark, sign
material, stuff
matter, issue
meaning, sense
measure, step
memory, recollection
message, note
method, way, technique
middle, center
mind, thoughts
minute, moment
moment, instant
money, dollars
mood, atmosphere
motive, reason
movement, campaign
name, title
need, necessity
news, report
noise, sound
notice, warning
object, thing
offer, proposal
official, representative
option, choice, alternative
origin, source, where from
owner, holder
page, sheet
pain, suffering
pair, two
panel, board
part, portion, piece
partner, associate
party, gathering
path, way
people, humans
period, time
piece, bit
plan, scheme, proposal, blueprint
pleasure, delight
point, purpose
position, stance
power, authority
pressure, stress
pride, honor
process, procedure
product, item
profession, occupation
program, scheme
progress, headway, advance
property, belongings
purpose, reason, aim
quality, standard
quantity, number
quarter, fourth
race, ethnicity
range, variety
rate, pace
record, file
relationship, ties
report, account
resident, people who live, local
return, comeback
reward, prize
right, entitlement
risk, threat
role, part
room, space
root, cause
rumor, gossip, word
safety, protection
scene, site
season, time of year
seat, chair
secret, mystery
series, string
service, help
setting, place
shame, disgrace
shape, form, condition
share, portion
side, part
sign, notice
situation, circumstances, state of affairs
size, extent
skin, complexion
speech, address
speed, rate
spirit, mood
staff, team
stage, phase, step
standard, norm
statement, comment
step, move
story, tale, account
stranger, unknown person
stuff, things
style, manner
success, win
surface, top
system, database, network
table, desk
talent, gift
task, job
taste, flavor
tension, strain
text, wording
theme, topic
thing, item
tool, instrument
top, summit
tour, trip
trend, tendency
trip, visit
unit, part
victory, success
village, small town
voice, say
method, manner
week, seven days
weight, pounds, kilograms
word, term
work, labor
year, twelve months
youth, young people
`;
