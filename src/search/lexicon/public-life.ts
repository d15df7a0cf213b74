// Government, protest, the military; one group of interchangeable words a line.

export const GOVERNMENT = `
politician, lawmaker, elected official, officeholder
congressman, congresswoman, member of congress, lawmaker
senator, member of the senate
member of parliament, mp, parliamentarian
councilwoman, councilman, council member, councilmember, councilor, councillor, alderman, alderwoman
parliament, legislature, congress
law, legislation, statute
bill, draft law, proposed law, legislation
ordinance, bylaw, local law
rule, regulation
government, administration, ruling party
authorities, officials
cabinet, ministers
prime minister, premier, head of government
president, head of state
foreign minister, foreign secretary, secretary of state, top diplomat
aide, staffer, adviser, advisor, assistant
spokesman, spokeswoman, spokesperson, press secretary, press officer, press person, press aide, speak for
deputy, second-in-command, number two
republican, gop
left-wing, leftist, progressive, liberal
right-wing, conservative
ally, backer, supporter, proponent
opponent, foe, detractor
rival, challenger, competitor
support, back, endorse, stand behind, be in favor of, in favour of
oppose, be against, object to, come out against, resist
coalition, alliance, bloc
campaign, run for office, candidacy
candidate, nominee, hopeful
election, polls, go to the polls
vote, ballot, cast a ballot
voter, electorate, constituent
referendum, ballot measure, ballot question, plebiscite
win election, elected, voted in, voted into office
resign, step down, quit, stand down, leave office
sack, dismiss, oust, force out, let go, was fired, got fired
appoint, nominate, name to the post
hire, recruit, take on, bring on board
replace, succeed, take over from, successor
tenure, term in office, time in office
reform, overhaul, revamp, shake-up
corruption, graft, bribery, bribe, kickback
scandal, controversy
controversial, contentious, disputed, divisive, contested
sanctions, embargo
ambassador, diplomat, envoy
embassy, consulate
negotiate, bargain, haggle
border, frontier
citizenship, nationality, naturalization
immigrant, migrant
undocumented, illegal immigrant, unauthorized immigrant, without papers, illegal alien
refugee, asylum seeker
deport, expel, expulsion, send back
federal, feds, federal government, national government
municipal, city government
state-run, public sector, government-run
closed to the public, closed-door, behind closed doors, private, in private, not public
open to the public, open to everyone, open to all
transparency, accountability
secret, confidential, classified, under wraps
census, head count
subpoena, summons
committee, panel, commission, task force
oversight, supervision, watchdog
bureaucracy, red tape
lobby, lobbyist
budget, spending plan
tax, levy
tariff, import tax, import duty
welfare, social security, food stamps, state benefits
subsidy, grant, public money, government aid
veto, strike down
decree, executive order
impeach, remove from office
inauguration, sworn in, take office
civil liberties, civil rights, freedoms
human rights, basic rights
abolish, get rid of, do away with, scrap, eliminate, abolition
`;

export const PROTEST = `
protester, demonstrator, activist, marcher, protestor
protest, demonstration, rally, march
advocate, activist
advocacy group, advocacy organization, rights group, pressure group, campaign group, nonprofit
encampment, camp, tent city, tents, tent camp, occupation
sit-in, occupy, take over the building
strike, walkout, walk off the job, work stoppage, industrial action
picket, picket line
blockade, barricade, block the entrance
block, obstruct, stand in the way
riot, unrest, disorder, looting
clash, scuffle, skirmish, confrontation
crowd, throng, mass of people
petition, signatures
boycott, shun
civil disobedience, peaceful resistance
uprising, revolt, rebellion, insurrection
permit for a protest, demonstration permit
free speech, freedom of speech, first amendment
pressure, lean on
victory, win, triumph
loss, lose
`;

export const MILITARY = `
war, conflict, fighting, hostilities
military, army, armed forces, troops
soldier, troops, serviceman, servicewoman
navy, naval, fleet
air force, fighter jets, warplane
drone, unmanned aircraft
air strike, airstrike, bombing, bombard
ceasefire, cease-fire, truce, armistice
peace, end of the war, peace deal
invade, invasion, incursion
withdraw, pull out, pullout
deploy, send troops
rebel, insurgent, militant, guerrilla
militia, paramilitary
commander, military leader
veteran, ex-soldier, former soldier
civilian, noncombatant
casualty, dead and wounded
weapons, arms, ammunition
defence, defense
coup, overthrow, seize power
genocide, massacre, mass killing
spy, espionage
`;
