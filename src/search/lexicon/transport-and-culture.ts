// Transport, building, weather, animals, schools, sport, culture, food, travel: what readers call it and what a report says; one group of nearly interchangeable words a line.

export const TRANSPORT_AND_CULTURE = `
standstill, gridlock, bumper-to-bumper, not moving
tailback, queue of cars, backed-up traffic, traffic jam
bottleneck, choke point, narrow spot
hard shoulder, roadside, breakdown lane
slip road, ramp, exit ramp, off-ramp
ring road, bypass, beltway, orbital road
flyover, overpass, elevated road
cul-de-sac, dead end, no through road
lay-by, rest stop, rest area, pull-off
median, central reservation, median strip
guardrail, crash barrier, railing
level crossing, rail crossing, grade crossing
cobblestone, paving stone, cobble
resurface, repave, lay new asphalt
asphalt, tarmac, blacktop
roadworks, road work, road repairs
speed bump, speed hump, traffic calming
pedestrianize, make car-free, ban cars, close to cars
car-free, no cars, pedestrian-only, traffic-free
low-emission zone, clean air zone, diesel ban
bus lane, reserved for buses
carpool, car-sharing, share a ride
hitchhike, thumb a ride, hitch a lift
e-bike, electric bike, pedal-assist bike
bike share, bike rental, hire bikes
bike rack, bike parking, cycle stand
season ticket, travel pass, monthly pass
fare evasion, fare dodging, ride without paying
ticket inspector, fare inspector, conductor
turnstile, ticket barrier, fare gate
ticket office, ticket counter, ticket window
contactless, tap to pay, card payment
ridership, passenger numbers, how many riders
bus service, bus line, bus route
terminus, last stop, final stop
replacement bus, rail replacement service, shuttle bus
shuttle, bus transfer, back-and-forth service
bullet train, high-speed train, fast train
sleeper train, night train, overnight train
carriage, railcar, coach, train car
punctual, on time, on schedule
cable car, gondola, aerial tramway, ropeway
funicular, cable railway, incline railway
chairlift, ski lift
freight train, goods train, cargo train
tailgate, follow too closely
u-turn, turn around
learner driver, student driver
driving test, road test
driving ban, lose one's license, license suspended
dashcam, dashboard camera, car camera
windshield, windscreen
puncture, flat tire, blowout
spare part, replacement part
brake failure, brakes gave out, failed brakes
accelerate, speed up, step on it
decelerate, slow down, brake
self-driving, autonomous, driverless, robotaxi
vintage car, classic car, old-timer
used car, secondhand car
car dealer, dealership, auto dealer
car rental, rental car, hire car
camper, motorhome, rv, camper van
caravan, trailer
campsite, campground, caravan park
jaywalk, cross illegally
layover, stopover
boarding pass, plane ticket
baggage, luggage, suitcase, bags
carry-on, hand luggage, cabin bag
terminal, airport building
nonstop, direct flight, without a stop
long-haul, intercontinental, long-distance
budget airline, low-cost carrier, cheap airline
overbooked, oversold, too many bookings
turbulence, bumpy flight, rough air
cockpit, flight deck
near miss, close call, narrow escape, narrowly avoided
hangar, plane garage
parachute, skydive, parachute jump
hot air balloon, balloon
barge, river boat, canal boat
moor, anchor, tie up, dock
mooring, berth, anchorage
set sail, leave port, cast off
adrift, drifting, lost power
shipwreck, wreck, sunken ship
rowboat, rowing boat, dinghy
kayak, canoe, paddle
deckhand, crewman, sailor
voyage, sea journey, crossing
break ground, groundbreaking, start construction, begin building, turn first sod
facade, front of building, frontage
escalator, moving stairs
corridor, hallway, passage
annex, extension, new wing, addition
skyscraper, high-rise, tower block, tall building
row house, terraced house, townhouse
cabin, cottage, lodge, chalet
greenhouse, hothouse, glasshouse
walkway, footpath, pedestrian path
footbridge, pedestrian bridge
boardwalk, promenade, seafront
spire, steeple, church tower
castle, fortress, citadel
palace, royal residence
ruins, remains, ruined building
listed building, protected building, historic landmark, heritage site
preserve, conserve, save from demolition
dilapidated, run-down, crumbling, in disrepair
derelict, abandoned, disused, vacant
overhaul, revamp, makeover, facelift
convert, turn into, repurpose, new use
insulate, keep heat in
heating, boiler, furnace
air conditioning, ac, cooling system
solar panel, photovoltaic, rooftop solar
excavate, dig up, dig out
trench, ditch
jackhammer, pneumatic drill
unexploded bomb, wartime bomb, dud
architect, building designer, designed the building
building code, building regulations
over budget, go over budget, costlier than planned
behind schedule, delayed, overdue
ahead of schedule, finish early
accessible, barrier-free, wheelchair-friendly, step-free
noise barrier, sound wall
construction noise, building noise
prefab, modular building, prefabricated
watertight, waterproof, leakproof
drizzle, light rain, sprinkle
torrential, heavy rain, pouring, cloudburst
soak, drench, saturate
black ice, icy road, slippery road
thaw, melt, warm up
blustery, windy, gusty
uproot, topple, blow over
balmy, mild, warm
sweltering, blistering, baking, very hot
sunscreen, sun cream, sun protection
sunrise, dawn, daybreak
sunset, dusk, nightfall
daylight saving, summer time, clock change
parched, dried out, bone-dry
hosepipe ban, watering ban, water restrictions
water shortage, water scarcity, lack of water
water level, river level, how high
submerge, under water, flooded
floodplain, flood zone, flood-prone area
flood defense, flood wall, flood protection
washout, rained out
mud, sludge, silt
brace for, get ready for, prepare for
batter, pound, hit hard
wreak havoc, cause chaos, devastate
hottest, warmest, highest temperature
wave, swell, surf
rip current, riptide, undertow
cliff, bluff, rock face
glacier, ice sheet, ice field
wetland, marsh, swamp, bog
jungle, rainforest
national park, nature reserve, protected area, sanctuary
biodiversity, variety of species, wildlife
conservationist, environmentalist, green group, nature group
rewild, return to nature, restore nature
reforest, replant, plant trees
deforestation, tree-felling, logging, clear forest
hedge, hedgerow, bushes
prune, trim, cut back
sapling, young tree, seedling
vineyard, winery
algae, blue-green algae, algal bloom
foul smell, stench, stink, odor
toxic waste, hazardous waste, poisonous waste
pesticide, weedkiller, insecticide
fertilizer, manure, dung
seep, leak, ooze
litter, trash on ground, rubbish
fly-tipping, illegal dumping, dump trash
garbage can, bin, waste container
single-use, disposable, throwaway
plastic bag, carrier bag
carbon-neutral, net zero, climate-neutral
noise pollution, noise nuisance
wild boar, wild pig
tortoise, turtle
duck, mallard, waterfowl
gull, seagull
birdwatcher, birder, bird lover
herd, flock
cub, young animal, baby animal
foal, young horse
carcass, dead animal, cadaver
maul, savage, attack
cull, slaughter, put down, kill
euthanize, put down, put to sleep
neuter, spay, castrate, sterilize
stray, homeless animal, ownerless
cage, enclosure, pen
release into wild, set free, return to nature
reintroduce, bring back, resettle
animal cruelty, animal abuse, mistreatment of animals
animal rights, animal welfare
adopt, rehome, find a home
guide dog, assistance dog, service dog
sniffer dog, detection dog
hunter, huntsman, gamekeeper
fishing, angling
trawler, fishing boat
pest, vermin
infestation, plague, swarm
pest control, exterminator
beekeeper, apiarist
alien species, invasive species, non-native
sighting, spotted, was seen
extinct, died out
term, semester, school year
half-term, school break, school holidays
summer vacation, summer holidays, school holidays
recess, break time, playtime
school-leaving exam, final exams, baccalaureate
flunk, fail
cram, study hard, revise
truant, skip school, play hooky, cut class
tardy, late for school
detention, kept after school
bullying, harassment, picked on
schoolmate, classmate, fellow pupil
school canteen, cafeteria, dining hall, lunchroom
school lunch, school meal, free meals
school uniform, dress code
backpack, schoolbag, satchel, rucksack
phone ban, no phones, smartphone ban
distance learning, online classes, remote learning, homeschooling
substitute teacher, stand-in, supply teacher
teacher shortage, not enough teachers, lack of teachers
tutor, private teacher
illiterate, cannot read
literacy, reading skills
vocational school, trade school, technical college
night school, evening classes, adult education
school trip, field trip, class outing, excursion
alumnus, former student, graduate
commencement, graduation, graduation ceremony
dean, head of faculty
faculty, teaching staff, professors
thesis, dissertation
internship, work placement, traineeship
gym class, pe, physical education
extra time, overtime
penalty, spot kick
equalizer, leveler
equalize, tie the game, level, draw level
winner, winning goal, decisive goal
hat trick, three goals
score, find the net
draw, tie, share the points
scoreless, goalless, nil-nil
shutout, clean sheet, no goals conceded
thrash, rout, trounce, crush, hammer
blowout, lopsided win, big defeat
narrow win, close win, edge past
upset, surprise win, shock win
underdog, outsider
favorite, tipped to win
comeback, turnaround, come from behind
winning streak, winning run, unbeaten run
losing streak, losing run, without a win
unbeaten, undefeated
top of table, league leader, first place
last place, bottom of table
clinch, secure, seal, wrap up
advance, go through, progress, reach next round
knocked out, eliminated
qualify, get through
trophy, cup, silverware
captain, skipper, team leader
goalkeeper, keeper, goalie, netminder
striker, forward, attacker
substitute, bench player, reserve
lineup, starting eleven, squad
rookie, newcomer, first-year player
home game, home match, play at home
away game, away match, road game
derby, local rivalry
friendly, exhibition game, warm-up match
preseason, training camp
transfer fee, price for player
hang up boots, retire, end career
head coach, manager, trainer
red card, sent off, ejected
yellow card, booking
foul, rule violation
offside, goal disallowed
match-fixing, rigged game
limp off, taken off injured
attendance, number of spectators, how many fans
sell-out, packed stadium, full house
hooligan, violent fan, troublemaker
flare, pyrotechnics, firework
pitch, field, playing field
grandstand, stand, bleachers, terrace
locker room, changing room, dressing room
ski slope, piste, ski run
sprint, dash
jersey, shirt, kit
climber, mountaineer, alpinist
hiker, rambler, walker
hike, trek, walk
hiking trail, footpath, walking route
video game, computer game
bet, wager, gamble
bookmaker, bookie, betting shop
personal best, best time
break the record, set a record
quarterfinal, last eight
membership fee, subscription, dues
treasurer, keeps the books
board member, committee member
re-elected, confirmed in office
voluntary work, unpaid work, volunteering
choir, chorus, singing group
brass band, marching band
costume, fancy dress, outfit
amusement park, theme park, fairground
flea market, rummage sale, jumble sale
open day, open house
handicraft, crafts, handmade
hobby, pastime, leisure activity
enthusiast, buff, hobbyist, fan
exhibit, item on display, showpiece
on display, on show, on view, exhibited
admission fee, entrance fee, entry price
bequest, bequeath, leave in will
return artifact, give back, restitution, repatriate
looted art, stolen art, plundered art
artifact, relic, ancient object
manuscript, handwritten text
masterpiece, great work
landscape, scenery
drawing, sketch
pottery, ceramics, earthenware
street art, graffiti
forgery, fake, counterfeit
auction house, auctioneer
fetch, sell for, bring in
antique, old, vintage
treasure, hoard, valuable find
find, unearth, come across
skeleton, bones, human remains
premiere, first performance, opening night, first showing
dress rehearsal, run-through
rehearse, practice
playwright, dramatist, wrote the play
theater company, troupe, ensemble
cast, actors, performers
leading role, lead, star part
understudy, stand-in
magician, conjurer, illusionist
comedian, comic, stand-up, funny man
conductor, orchestra leader
composer, songwriter, wrote the music
lyrics, words of song
headliner, main act, top act
perform live, give a concert
encore, extra song
standing ovation, rapturous applause
applause, clapping, cheers
sold out, no tickets left, fully booked
concertgoer, festivalgoer, audience
nightclub, club, disco
dj, disc jockey
open-air, outdoor, alfresco
moviegoer, cinema audience
blockbuster, hit movie
sequel, follow-up, second part
animated film, cartoon
screenwriter, scriptwriter, wrote the film
screenplay, script
host, presenter, moderator, emcee
bestseller, best-selling book
thriller, crime novel, whodunit, detective story
memoir, autobiography, life story
cartoonist, illustrator
author, writer, wrote the book
bookworm, avid reader, bibliophile
e-book, digital book
protagonist, main character, hero, heroine
plot, storyline, story
pen name, pseudonym
review, critique, write-up
acclaimed, praised, celebrated
late fee, overdue fine
ban books, remove from shelves
fairy tale, folk tale
folklore, local tradition
custom, tradition
shortlisted, nominated, in the running
laureate, prizewinner, award winner
jury, judges, panel
award ceremony, prize-giving, gala
contestant, entrant, competitor, participant
plaque, memorial tablet
tribute, homage
centenary, hundredth anniversary, 100 years
jubilee, anniversary
commemorate, mark, remember
attract, draw, bring in
crowd-puller, big draw, popular attraction
rising star, up-and-coming, promising talent
prodigy, gifted child, whiz kid
reunion, get back together
fine dining, gourmet, upscale restaurant
restaurateur, restaurant owner, innkeeper
publican, pub landlord, bar owner
bartender, barman, barkeeper
takeaway, takeout, carryout
snack, bite, light meal
dessert, sweet, pudding
banquet, feast, lavish meal
barbecue, grill, cookout
food bank, food pantry, soup kitchen
dish, meal, plate
specialty, local dish, delicacy
tasty, delicious, yummy, flavorful
rancid, gone off, spoiled, rotten
best-before date, use-by date, expiry date
moldy, rotten
burger, hamburger
french fries, chips, fries
prawn, shrimp
eggplant, aubergine
zucchini, courgette
cookie, biscuit
candy, sweets, confectionery
ice cream, gelato
soft drink, soda, pop
nonalcoholic, alcohol-free
champagne, sparkling wine, bubbly
winemaker, vintner, wine grower
wine tasting, sample wines
organic, bio, pesticide-free
homegrown, local produce, regional products
produce, fruit and vegetables
nutritionist, dietitian
plant-based, vegan, meat-free
sightseeing, see the sights
landmark, attraction, sight, place of interest
tourist attraction, tourist magnet, tourist hotspot
tourist office, visitor center, tourist information
tourist tax, city tax, visitor levy, bed tax
overtourism, mass tourism, too many tourists, overrun
outing, excursion, day trip
getaway, short break, weekend trip
peak season, high season, busiest time
holiday resort, vacation spot, holiday destination
spa, thermal bath, health resort
holiday apartment, vacation rental, short-term rental, airbnb
guesthouse, bed and breakfast, boarding house, pension
hostel, youth hostel, cheap lodging
overnight stay, spend the night, night's lodging
accommodation, lodging, place to stay
chambermaid, hotel cleaner, housekeeper
room rate, price per night
fully booked, booked up, no rooms left
travel agency, tour operator, travel company
package holiday, package tour, all-inclusive
itinerary, travel plan, route
souvenir, keepsake, memento
backpacker, budget traveler
wild camping, camp illegally
viewpoint, lookout, scenic spot, observation deck
panorama, view, vista
picturesque, scenic, beautiful
off-limits, no entry, closed to public
open to public, anyone can enter
sunbather, beachgoer, bather
water slide, chute
staycation, holiday at home
travel warning, travel advice, advised against travel
crowded, overcrowded, packed, jammed, busy
queue, line, wait in line
long wait, waiting time, long lines
twin town, sister city, partner city
expedition, exploration
around the world, circumnavigate
cut travel time, get there faster, shorten the journey
travel time, journey time, how long
halt, stop moving, grind to halt
back up, queue up
reopen to traffic, cars allowed again
widen the road, add a lane
cut services, fewer trains, fewer buses
more trains, increase service, run more often
bus cancelled, bus not running
miss the connection, miss the train
jump aside, dodge, leap aside
lose control, unable to steer
veer off road, leave the road, run off road
plunge, fall, drop
plow into, crash into, drive into
clip, graze, sideswipe
wreckage, crashed car, remains
total loss, write-off, wrecked
bring to halt, stop, paralyze
ship in trouble, in distress, sos
pull ashore, bring to land
take shelter, seek cover, get inside
hunker down, stay indoors, stay home
cut off, isolated, unreachable
dig out, free from snow
clean up, clear debris
die of thirst, dehydrate
wilt, wither, dry out
habitat loss, losing living space
dwindle, become fewer, decline
multiply, breed, reproduce
give birth, have babies, bear young
break loose, escape, get out
capture, catch, trap
tranquilize, sedate, stun
nurse to health, hand-rear, care for
on the loose, at large, running free
wander, roam, stray
smuggled animal, illegal pet
sit an exam, take a test
struggle in class, fall behind
learn by heart, memorize
break into tears, cry
raise one's hand, ask to speak
school closure, close the school
move the school, relocate classes
lose to, fall to, be beaten by
beat the odds, succeed against expectations
dominate, be superior, outplay
squander a lead, throw away, blow a lead
hold on, defend lead
make debut, first appearance, play first time
call up, select, pick for team
sit out, miss the game, not play
crash out, be eliminated, lose early
go pro, turn professional
disqualify, throw out, exclude
contract extension, new deal, renew contract
sold to, transferred to, move to
step in for, replace, fill in for
wow the crowd, delight audience, thrill
packed audience, full hall, big crowd
bomb, flop, be a failure
draw inspiration, be inspired by
based on, inspired by, adapted from
star in, play the lead, appear in
shoot a film, make a movie
come out, be published, be released
go on tour, play concerts
recite, read aloud
open doors, welcome visitors
donate to museum, hand over, give
smash hit, big success, triumph
famous for, known for, renowned
whip up, cook, prepare
go for dinner, eat out
sample, taste, try
wait tables, serve food
take a trip, go away, travel
set off, depart, start out
head home, return, go back
flock to, come in droves, throng
stay the night, sleep over
soak up sun, sunbathe, tan
unwind, relax, recharge
wander through, stroll, explore
trek up, climb, hike
explore, discover, look around
show around, give a tour, guide
overrun with tourists, too crowded
bargain hunt, look for deals
out-of-the-way, remote, secluded
tidy up, spruce up, smarten up
breathe life into, revive, revitalize
tear up, dig up, rip out
shore up, prop up, support
lack of space, too small, cramped
make way for, give up space
near completion, almost finished, nearly done
stand empty, unused, vacant
fall into disrepair, deteriorate, decay
block the view, obstruct
flatten, level, raze
caretaker, janitor, custodian
handyman, repairman
biker gang, motorcycle club
joyride, drive for fun
speedster, speeder, fast driver
parking space, parking spot
double-park, park illegally
clamp, boot, immobilize
abandon the car, leave vehicle
breakdown, engine trouble
roadside assistance, breakdown service
toll road, pay to drive
airfare, plane ticket price
flight cancellation, canceled flight
travel chaos, disruption, delays
`;
