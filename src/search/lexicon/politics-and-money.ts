// Politics, elections, councils, public money, companies, jobs, housing, protest: what readers call it and what a report says; one group of nearly interchangeable words a line.

export const POLITICS_AND_MONEY = `
announce a candidacy, enter the race, declare one's candidacy
drop out, end a campaign, quit the race, suspend a campaign
seek re-election, run again, stand again
re-elected, win another term, win second term
lose one's seat, be unseated, be voted out, be ousted
unseat, defeat the incumbent
running unopposed, no challenger, uncontested
by-election, special election
voter roll, electoral roll, voter list, register of voters
voter id, photo identification
ballot paper, voting slip
vote count, vote tally, ballot counting
election result, vote outcome
neck and neck, dead heat, tight race, close race
narrow win, slim victory, squeak through
narrowly, barely, by a hair
margin, gap, lead over
clear favorite, front-runner, frontrunner
underdog, outsider, long shot
dark horse, surprise candidate
shoo-in, certain to win, sure winner
exit poll, survey of voters
pollster, polling firm, survey company
campaign trail, on the stump, touring for votes
canvass, knock on doors, door-to-door campaigning
running mate, vice presidential candidate
slate, list of candidates
electoral district, constituency, ward, precinct
vote rigging, election fraud, rigged election, ballot stuffing
vote buying, paying for votes
election observer, poll watcher, election monitor
electoral commission, election board, election authority
campaign finance, campaign money, political donation, campaign contribution
war chest, campaign funds
attack ad, negative ad, smear campaign
smear, mudslinging, dirty campaign
campaign promise, election pledge, election promise
dodge the question, not answer, sidestep a question
disqualify, bar from running
suffrage, right to vote, voting rights
plurality, most votes
hung parliament, no overall majority, no clear winner
power-sharing, coalition government
minority government, no majority
no-confidence vote, vote to oust, motion of censure
dissolve parliament, call elections
reshuffle, cabinet change, swap ministers
shadow minister, opposition spokesman
opposition, rival party
backbencher, rank-and-file lawmaker, ordinary member
toe the line, follow orders, obey the party
break ranks, defy the party
defect, switch parties, cross the floor, change sides
rank and file, ordinary members, grassroots
stronghold, heartland, bastion
concession speech, admit defeat
elect, vote in, choose as leader
mayor-elect, incoming mayor, next mayor
outgoing, departing, leaving office, lame duck
ex-mayor, former mayor, previous mayor
power vacuum, nobody in charge
power struggle, infighting, internal fight
hold office, be in power
come to power, take power, take office
cling to power, refuse to resign, stay in office
calls to resign, pressure to quit, urged to resign
fall from grace, downfall
comeback, return to politics
pander, curry favor, win votes
u-turn, reversal, about-face, change of mind, climbdown
flip-flop, change one's mind, change position
backtrack, backpedal, reverse course, change course
stand firm, not budge, refuse to change
dig in, refuse to budge, hold firm
bow to pressure, give in
horse-trading, bargaining, backroom deal
sweetener, inducement, incentive
pork barrel, pet project
rubber-stamp, approve without question
steamroll, force through, ram through
fast-track, speed up, rush through
shelve, put on ice, put aside, abandon for now
stonewall, refuse to answer, stall
sticking point, main disagreement, stumbling block
dealbreaker, red line, non-negotiable
bone of contention, source of dispute
at odds, in disagreement, in dispute
at loggerheads, in a standoff, deadlocked
standoff, face-off, impasse
break the deadlock, reach a compromise, end the impasse
hammer out, negotiate, thrash out, work out
olive branch, peace offering
mend fences, make peace, reconcile
public outcry, uproar, outrage, public anger
backlash, angry reaction, outcry
lawmaker, legislator
draft bill, draft law, proposed legislation
motion, proposal, resolution
vote through, approve, pass
show of hands, open vote
quorum, enough members
recuse, step aside, not take part
agenda item, matter for discussion
adjourn, end the meeting
convene, call a meeting, meet
emergency meeting, special session, extraordinary meeting
take the floor, speak, address the meeting
local authority, council
devolve, hand down powers
home rule, self-government, autonomy
secede, break away, split off
independence, self-rule
annex, take over
statehouse, state capitol, state legislature
first lady, president's wife
civil service, government workers, public servants
government department, ministry, government agency
regulator, watchdog, oversight body
public inquiry, government investigation
blue-ribbon panel, commission of experts
white paper, policy paper, policy document
think tank, policy institute, research group
policymaker, decision maker
cronyism, favoritism, jobs for friends
nepotism, hiring relatives
pull strings, use one's influence
in the pocket, on the take, bribed, corrupt
line one's pockets, enrich oneself, profit personally
backhander, bribe, payoff, kickback
hush money, payoff for silence
misuse of funds, misspend, misappropriate
expense claim, expenses, travel costs
junket, official trip, taxpayer-funded trip
code of conduct, rules of behavior, ethics rules
censure, reprimand, formally criticize
public purse, public money, taxpayers' money, public funds
taxpayer-funded, publicly funded, paid by taxpayers
coffers, treasury
windfall, unexpected money, bonanza
cash injection, extra funding, funding boost
earmark, ring-fence, set aside
allocate, assign
budget hole, funding gap, shortfall
balance the budget, balance the books, make ends meet
in the red, running a deficit, losing money
in the black, making a profit, profitable
over budget, cost overrun, cost too much
under budget, cheaper than planned
price tag, total cost, cost
white elephant, waste of money, useless project
squander, waste, fritter away
splurge, spend lavishly, lavish spending
tighten one's belt, cut spending, economize, save money
penny-pinching, stingy, frugal
cost-cutting, savings, austerity measures
belt-tightening, austerity
debt ceiling, borrowing limit
default on, fail to pay, miss a payment
bailout, rescue package, rescue deal
handout, aid payment, benefit payment
emergency fund, rainy day fund, contingency fund
economize, cut costs, spend less
privatize, sell off, private ownership
nationalize, state takeover, public ownership
outsource, contract out, hire outside firms
insource, bring in-house
overspend, spend too much
underfunded, short of money, starved of funds
cost-effective, value for money
cost-benefit analysis, feasibility study
tax hike, tax increase, tax rise, higher taxes
tax cut, tax reduction, lower taxes
tax collector, tax office, tax authority, revenue service
taxman, tax authority, tax office
tax evasion, tax dodging, tax fraud, cheat on taxes
tax haven, low-tax country
back taxes, unpaid taxes, tax debt
tax-exempt, tax-free, not taxed
inheritance tax, death duty, estate tax
fuel tax, gas tax, petrol duty
assessment, valuation, appraisal
reassess, revalue
surcharge, extra charge, additional fee
user fee, service charge
means-tested, based on income
dole, unemployment benefit, jobless benefits
on welfare, living on benefits, on the dole
safety net, welfare system
state pension, public pension, social security
cost of living, everyday prices
price gouging, overcharging
soaring prices, rising prices, price rises
deflation, falling prices
gdp, economic output
economic downturn, hard times, slump, slowdown
central bank, federal reserve
trade war, tariff war, trade dispute
embargo, trade ban
protectionism, trade barriers
chief operating officer, coo, operations chief
managing director, top boss
boardroom, board of directors
executive, top manager, senior manager
tycoon, magnate, mogul, business baron
billionaire, super-rich, very rich man
entrepreneur, businessman, businesswoman
middleman, intermediary, broker
subsidiary, offshoot
hostile takeover, unwanted bid
takeover bid, buyout offer, offer to buy
stake, share, holding
majority stake, controlling interest
minority stake, small share
private equity, buyout firm
venture capital, startup funding
state-owned, government-owned, nationalized
nonprofit, not-for-profit
industry, sector
manufacturer, maker, producer
distributor, wholesaler
market leader, biggest seller
competitor, rival firm
annual report, yearly accounts
quarterly results, earnings report, financial results
bottom line, net profit
profit warning, lower forecast
losses, red ink
write-down, write-off, loss of value
turnaround, recovery
restructure, reorganize, shake-up
downsize, shrink, cut jobs, slim down
liquidate, wind up, close down
receivership, insolvency, bankruptcy
creditor, lender
debtor, borrower
arrears, unpaid debt, overdue payment, behind on payments
in debt, indebted
debt-ridden, heavily indebted, saddled with debt
collateral, loan security
loan shark, usurer, moneylender
installment, monthly payment
pay in full, settle a bill, pay off
shut its doors, close down, cease trading
mothball, close temporarily, idle
shut the factory, close the plant, plant closure
open a factory, build a plant
relocate, move elsewhere, move overseas
offshoring, move jobs abroad
thrive, flourish, prosper, do well
struggling, ailing, in trouble, troubled
lucrative, profitable, well-paid
loss-making, unprofitable, losing money
cash cow, moneymaker, big earner
nest egg, savings
break even, cover its costs
recoup, get money back, earn back
day trader, speculator
share sale, stock offering
shares fall, stock drops, stock price decline
shares rise, stock climbs, stock price increase
stock market crash, market plunge, sell-off
price-fixing, collusion, cartel
cook the books, falsify accounts, false accounting
accountant, bookkeeper
auditor, inspector of accounts
boycott, stop buying
recall, withdraw from sale
misleading advertising, false claim
antitrust, competition law
job seeker, looking for work
job loss, job cut, layoff
labor shortage, worker shortage, staff shortage, short-staffed
understaffed, short-staffed, too few workers
overworked, too much work, heavy workload
headcount, number of employees, staff numbers
recruitment, hiring
hiring freeze, no new hires
job hunt, search for work
get hired, land a job, find work
pink slip, layoff notice, notice of dismissal
severance, redundancy pay, payoff
golden parachute, severance package, executive payout
golden handshake, retirement bonus, severance package
wrongful dismissal, unfair dismissal, wrongly fired
give notice, resign
poach, lure away, hire away
headhunter, recruiter, recruitment agency
temp, temporary worker, agency worker, casual worker
seasonal worker, migrant worker, farm hand
gig worker, freelancer, independent contractor
zero-hours contract, no guaranteed hours
blue-collar, manual worker, working class
white-collar, office worker, desk worker
public sector worker, government employee, state worker
breadwinner, main earner
low-paid, badly paid, poorly paid
underpaid, not paid enough
pay cut, wage cut, salary reduction
pay freeze, wage freeze, no raise
pay gap, wage gap, difference in pay
back pay, unpaid wages, owed wages
wage theft, not paying workers
hourly rate, hourly wage, pay per hour
pay packet, paycheck, pay check
payday, wages are paid
payroll, wage bill
pay talks, wage negotiations, pay negotiations
pay deal, wage agreement, pay settlement
pay dispute, wage dispute, row over pay
perk, fringe benefit
sweatshop, exploitative factory
child labor, working children
unionize, form a union, join a union, organize workers
union member, unionized worker
shop floor, factory workers
strike ended, return to work
work-to-rule, go-slow, deliberately work slowly
sickout, call in sick
no-strike clause, ban on strikes
strikebreaking, break the strike, work during strike
arbitration, mediation
arbitrator, mediator, go-between
bosses, management, employers
human resources, hr, personnel department
grievance, complaint at work
whistleblower, informer, employee who reported
no-bid contract, without competition
bidder, competing firm
lowest bidder, cheapest offer
highest bidder, biggest offer
seek bids, invite bids, invite tenders
shortlist, finalists
main contractor, lead builder
sign the contract, ink a deal, seal a deal
breach of contract, failure to deliver
penalty clause, late fee
memorandum of understanding, preliminary agreement
preliminary, provisional
handshake deal, verbal agreement, informal agreement
confidentiality agreement, nondisclosure agreement, nda, gag clause
public-private partnership, private finance
groundbreaking, start of construction, break ground
cut the ribbon, officially open, inaugurate
behind schedule, running late, delayed
ahead of schedule, earlier than planned
scrap a project, abandon plans, drop the plan
house price, home price, property value
first-time buyer, new homebuyer
homebuyer, house hunter
overvalued, overpriced, priced too high
housing bubble, property boom
negative equity, underwater mortgage
foreclosure, repossession
title deed, property deed, proof of ownership
freehold, outright ownership
slumlord, bad landlord, rogue landlord
sublet, sublease
short-term rental, holiday let, vacation rental
roommate, flatmate, housemate
lodger, boarder
squat, occupy illegally, live illegally in
rent-free, without paying rent
eviction notice, notice to quit, ordered to leave
housing benefit, rent subsidy, housing voucher
tower block, high-rise, apartment block, apartment building
skyscraper, high-rise, tower
slum, shantytown, poor neighborhood
gated community, private estate
mobile home, trailer, caravan
waiting list, waitlist
homelessness, people without homes
overcrowded, cramped, too many people
substandard, uninhabitable, unfit for living
declared unsafe, declared uninhabitable
vacant lot, empty plot, empty land
brownfield, former industrial land
greenfield, undeveloped land, open land
building permit, construction permit, planning permission
planning application, plans submitted
urban renewal, regeneration, redevelopment
gentrification, pricing out locals
priced out, cannot afford
demolition, tearing down, knocking down
eminent domain, compulsory purchase, expropriation
expropriate, seize land, seize property
retrofit, upgrade, modernize
nimby, local opposition, neighbors' opposition
eyesore, ugly building
property line, boundary
right of way, public path
protest march, demonstration, mass march
mass protest, huge demonstration, large crowds
hold a sign, wave a placard, carry a banner
chain oneself, lock on, handcuff oneself
throw stones, hurl rocks, pelt with stones
kettle, surround protesters, box in
disperse, drive back
camp out, sleep outside, pitch tents
rallying cry, slogan
take a knee, kneel
turn one's back, snub
drown out, shout over
stage a protest, hold a demonstration
protest turned violent, riot, clashes
rioting, street violence
rioter, violent protester
agitator, troublemaker, provocateur
ringleader, organizer
hardliner, extremist, radical
sympathizer, supporter
dissident, government critic, regime opponent
political prisoner, jailed dissident
martial law, military rule, state of emergency
junta, military government
curb protests, ban demonstrations, restrict protests
sign a petition, add one's name
lobby group, interest group, special interest
turn out en masse, come in droves, large turnout
low turnout, few voters, few people voted
high turnout, many voters
heckler, interrupter
face the music, be held accountable, answer for
held to account, accountable, answerable
come under scrutiny, be examined closely
demand answers, want an explanation
cut ties, sever ties, break off relations
endorsement, backing
kingmaker, power broker
figurehead, symbolic leader
mouthpiece, spokesman
hand-picked, chosen personally
protege, chosen successor
heir apparent, likely successor
honeymoon period, early days
first hundred days, start of term
authorize, give permission
mandatory, compulsory, required, obligatory
voluntary, optional, by choice
exempt, not covered, excused from
comply, follow the rules, obey
noncompliance, breaking the rules
deregulate, loosen the rules, fewer rules
regulate, impose rules
toughen, tighten the rules, make stricter
relax the rules, loosen the rules, ease restrictions
lift a ban, end a ban, allow again
moratorium, temporary ban, suspension
sunset clause, expiry date
pilot scheme, pilot program, test run
overhaul, redesign, reform
flagship, main project, showpiece
consult, ask for opinions, seek views
twin town, sister city
bin collection, garbage pickup, trash collection
pay and display, paid parking
pedestrianize, close to cars, car-free
fare increase, fare hike, higher ticket prices
sports center, leisure centre, gym
election day, polling day, voting day
local elections, council elections, municipal elections
business tax, corporate tax
job posting, job ad, job opening
party leader, party chief, party boss
spin off, hive off
cancel a contract, terminate a contract, end the contract
housing estate, housing project, housing complex
jobless rate, unemployment rate
food bank, food pantry
finance chief, chief financial officer
barge into, burst into, storm into
bull market, rising market
`;
