// Cities, elections, offices of state and money of the public; one group of interchangeable words a line.

export const CITY_HALL = `
mayor, city leader, head of the city
city, town, municipality
city hall, town hall, mayor's office
city council, town council, council, local council, borough council
city manager, town manager
clerk, registrar
official, bureaucrat, civil servant, public servant
public works, road crews, works department
sanitation, garbage collection, trash pickup, refuse collection
landfill, tip
pothole, road damage
streetlight, street lamp
sidewalk, pavement
crosswalk, pedestrian crossing, zebra crossing
bike lane, cycle lane, cycle path
parking meter, parking fee, parking charge
parking ticket, parking fine
snowplow, snow clearing
water main, water pipe, pipe
water bill, water rates
utility, power company, water company
public library, library
community center, community centre, rec center, recreation center
swimming pool, pool
playground, play area
public housing, council housing, social housing, affordable housing
rent control, rent cap, rent freeze
eviction, ouster
housing shortage, housing crisis
shelter, homeless shelter
zoning, land use
planning commission, planning board
developer, builder, property developer
development, project, scheme
public hearing, hearing, public meeting
town meeting, town hall meeting
public comment, comment period, feedback, consultation
waiver, exemption
permit, license
deadline, closing date, last day
budget cut, spending cut, austerity
budget gap, deficit, shortfall
surplus, extra money
property tax, council tax, real estate tax
sales tax, vat
income tax, earnings tax
toll, road charge, congestion charge
bond, bond issue
grant, funding, subsidy
taxpayer, ratepayer
audit, financial review, auditor
embezzle, misappropriate, siphon off
conflict of interest, vested interest
whistleblower, insider
watchdog, ombudsman, inspector general
commissioner, commission member
superintendent, school chief
sheriff, sheriff's office, deputy
fire chief, fire marshal
police chief, top cop, chief of police, police commissioner
governor, state leader
vice president, second in command
secretary, minister
treasury, finance ministry
state department, foreign ministry
pentagon, defense department, defense ministry
white house, president's office
downing street, prime minister's office
capitol, congress
house of representatives, lower house
senate, upper house
supreme court, high court, top court, highest court
attorney general, top lawyer
immigration and customs enforcement, immigration agents, immigration authorities
border patrol, border guards
homeland security, dhs
fbi, federal bureau of investigation
cia, central intelligence agency
epa, environmental protection agency
faa, federal aviation administration
fda, food and drug administration
cdc, centers for disease control
nasa, space agency
nato, western alliance
monarchy, royal family
king, monarch, queen
prince, princess, royal
regime, government
dictator, strongman, autocrat
democracy, democratic rule
constitution, charter
amendment, change to the law
clause, provision
crackdown, sweep
sanctuary city, sanctuary policy
travel ban, entry ban
visa, residence permit
green card, permanent residency
passport, travel document
detention center, holding facility
family separation, separated from their parents
dreamer, daca recipient
foreigner, alien, noncitizen
`;

export const ELECTIONS = `
run, stand, seek election
race, contest, campaign
primary, primary election
runoff, second round
turnout, number of voters
polling place, polling station, voting site
absentee ballot, mail-in ballot, postal vote
count, tally
recount, count again
landslide, decisive win
tie, draw, deadlock, dead heat
win, victory, prevail
lose, defeat
winner, victor
loser, runner-up
seat, mandate
incumbent, sitting
majority, control
swing state, battleground
poll, survey, opinion poll
approval rating, popularity
manifesto, platform, program
slogan, motto
debate, face-off
donor, contributor, giver
concede, admit defeat
term limit, limit on terms
gerrymandering, redistricting
vote for, in favor, back, yes vote
vote against, no vote, oppose
abstain, not vote
pass, approve, adopt, enact
reject, vote down, turn down, defeat
amend, change, revise
repeal, scrap, rescind, revoke, undo
draft, write
signed into law, enacted
take effect, come into force, start
unanimous, without dissent, all in favor
bipartisan, cross-party
partisan, along party lines
filibuster, delaying tactic
shutdown, government closure
stalemate, impasse, deadlock, gridlock
compromise, middle ground, concession
deal, agreement, settlement
talks, negotiations, discussions
negotiator, mediator
spokesman, voice
aide, staff member
party, political party
faction, wing
far right, extremist
socialist, communist, marxist
moderate, centrist
protest vote, spoiled ballot
`;

export const DEMANDS_AND_PROTESTS = `
demonstrator, protester, protestor, picketer
activist, campaigner, organizer
sit-in, occupation
march, procession, parade
rally, gathering, mass meeting
vigil, candlelight gathering
banner, sign, placard, poster
chant, slogan
megaphone, bullhorn
barrier, fence, barricade, cordon
tear gas, pepper spray
baton, nightstick, club
riot police, riot gear
clear, remove, dismantle, evict
tent, shelter
demand, call, ultimatum
meet demands, give in to
concession, victory
solidarity, support
grassroots, community-led
movement, cause
leaflet, flyer, flier, pamphlet, handout
hunger strike, refuse food
general strike, mass walkout
strike, walkout, stoppage
scab, strikebreaker, replacement worker
lockout, locked out
boycott, refuse to buy
looter, rioter
loot, ransack, plunder
counterprotest, counterdemonstration
turn violent, clash
peaceful, nonviolent
trespass, enter illegally
human rights, civil liberties
racism, bigotry
equality, equal rights
injustice, unfair
inequality, gap between rich and poor
police brutality, excessive force, heavy-handed
brutal, heavy-handed, harsh
right to, entitled to
`;
