// How people write in a chat, and what a newspaper writes for it; one group of interchangeable words a line.

export const SLANG = `
cop, police, five-o, fuzz
feds, federal agents, federal authorities
kid, child, little one, kiddo
guy, man, dude, bloke, fella, fellow
gal, woman, chick
folks, people, residents
ppl, people
dad, father, pop, daddy
mom, mother, mama, mum, mommy
grandma, grandmother, granny, nana
grandpa, grandfather, granddad
hubby, husband
bro, brother
sis, sister
bf, boyfriend
gf, girlfriend
prez, president
veep, vice president, vp
pol, politician
shrink, psychiatrist, therapist
doc, doctor
vet, veterinarian, animal doctor
prof, professor
techie, engineer
geek, enthusiast
newbie, beginner, newcomer
bigwig, big shot, top brass
crook, criminal, thug
junkie, drug addict, addict
buck, dollar
grand, thousand dollars
dough, money, moolah
broke, out of money, penniless, bankrupt
loaded, rich
freebie, free gift
rip-off, scam, overpriced
pricey, expensive, costly, steep
dirt cheap, very cheap
busted, arrested, caught
nabbed, arrested, caught, collared
slammer, prison
snitch, informant
stabbed, knife attack
wasted, drunk, intoxicated
booze, alcohol, liquor
weed, marijuana, cannabis, pot
cig, cigarette, smoke
grub, food
joint, place
dump, landfill
crib, house
hood, neighborhood
john, toilet, restroom, bathroom, loo
ride, car
wheels, car
chopper, helicopter
sub, submarine
gig, concert, show
flick, movie
tune, song
vid, video, clip
pic, photo, picture, photograph, image
snap, photo
screwed up, made a mistake, went wrong
screw up, mess up, at fault, fault, mistake
flop, failure
huge, enormous, massive, giant, gigantic, colossal
awesome, great, excellent, fantastic
lousy, bad, terrible, poor
crappy, bad quality, shoddy
nasty, unpleasant
crazy, insane, mad
nuts, crazy
dumb, stupid, foolish
cool, impressive
pissed, angry, pissed off, ticked off, annoyed
mad at, angry with, critical of, criticize
freaked out, scared, panicked
bummed, disappointed
stoked, excited, thrilled
beef, quarrel, feud, dispute
diss, insult
rant, tirade
trash, criticize, slam
roast, mock
ditch, abandon, drop, scrap
dump, drop, get rid of
nix, cancel, veto, reject
axe, cut, cancel
fire, dismiss
fire, dismiss, sack, terminate, let go, give the boot, discharge
quit, resign, leave the job
cough up, pay
fork out, pay
foot the bill, pay for, pick up the tab, cover the cost, fund
cash strapped, short of money, underfunded
crunch time, deadline
no-show, absent, did not attend
shot down, rejected
wiped out, destroyed
trashed, vandalized, damaged
wrecked, destroyed, ruined
totaled, damaged beyond repair
ran over, hit by a vehicle
crash, smash into, slam into, plow into, ram
pileup, multi-car crash, multiple-vehicle collision
fender bender, minor crash
stuck, stranded, trapped
in trouble, facing charges
in hot water, in trouble
under the gun, under pressure
have to, need to, be required
asap, immediately, as soon as possible
btw, by the way
tbd, to be determined, not yet decided, undecided
tba, to be announced
eta, expected time, estimated time
faq, frequently asked questions
rsvp, confirm attendance
diy, do it yourself
wfh, work from home, remote work, telework
pto, paid time off, paid leave
hq, headquarters
rep, representative
sec, second
min, minute
hr, hour
wk, week
yr, year
mo, month
tmrw, tomorrow
tmr, tomorrow
tonite, tonight
stat, statistic
legit, legitimate, genuine
perp, perpetrator
vic, victim
admin, administrator
demo, demonstration
lab, laboratory
gym, gymnasium, fitness center
fridge, refrigerator
ad, advertisement, advert, commercial
temp, temperature
veggie, vegetable
champ, champion
pro, professional
amateur, non-professional
combo, combination
condo, condominium, apartment
co-op, cooperative
limo, limousine
memo, memorandum
mic, microphone
promo, promotion
rehab, rehabilitation
rhino, rhinoceros
hippo, hippopotamus
croc, crocodile
gator, alligator
uni, university
auto, automobile
ambo, ambulance
flu, influenza
meds, medicine, medication
shot, injection, vaccine
op, surgery
er, emergency room
icu, intensive care
dui, drunk driving, drunken driving, driving under the influence
pd, police department
fd, fire department
da, district attorney
doj, justice department, department of justice
dept, department
govt, government
gov, governor
sen, senator
dr, doctor
st, street
ave, avenue
blvd, boulevard
rd, road
mph, miles per hour
km, kilometer, kilometre
kg, kilogram, kilo
lb, pound
ft, foot
sq, square
`;
