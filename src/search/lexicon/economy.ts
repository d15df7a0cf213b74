// Business, money, labour, technology, security of computers; one group of interchangeable words a line.

export const BUSINESS_AND_MONEY = `
contract, deal, agreement, accord, pact, treaty
money, cash, funds
cost, price, fee
pay, spend, shell out, foot the bill, payment
fund, finance, bankroll
salary, wage, pay packet
raise money, fundraise, donate
buy, purchase, acquire, acquisition
sell, sale, for sale
company, firm, business, corporation, enterprise
merge, merger, takeover, buyout
owner, proprietor, own, owned by
profit, earnings, make money
revenue, turnover, takings
debt, owe, borrowing
loan, lend, borrow
bankrupt, bankruptcy, insolvent, go bust, go under
stock, equity
shareholder, stockholder
stock market, stock exchange, wall street
customer, client, consumer, shopper
goods, merchandise
store, shop, retailer, outlet
supplier, vendor
manufacture, produce
launch, roll out, introduce, debut, unveil
brand, trademark
economy, economic
recession, downturn, slump
inflation, rising prices, cost of living
interest rate, borrowing costs
trade, commerce
export, sell abroad
currency, exchange rate
discount, price cut, bargain price
expensive, pricey
cheap, inexpensive, low-cost, affordable
free of charge, at no cost, free admission
refund, reimburse, money back
fine, penalty, financial penalty
tender, bidding, procurement
restaurant, eatery, diner, cafe
hotel, inn, lodging
advertise, ad campaign, marketing, commercial
chief executive, ceo, head of the company
chairman, chairwoman, chair, chairperson
boss, head, chief, director, leader, be in charge of, run by
manager, supervisor
founder, founded by, set up by, co-founder, start-up creator
establish, found, set up, create
headquarters, head office, based in, main office
branch, local office, regional office
`;

export const LABOUR = `
worker, employee, staff, workforce, personnel
job, employment
unemployed, jobless, out of work
lay off, layoff, redundancy, job cuts, cut jobs
union, labor union, trade union, organized labor
overtime, extra hours
retire, pension
colleague, co-worker, coworker
freelancer, self-employed
apprentice, trainee, intern
minimum wage, lowest pay
`;

export const TECHNOLOGY_AND_SECURITY = `
software, program, app, application
release, version, ship
update, upgrade, patch, new version
bug, defect, glitch, flaw
vulnerability, security hole, security flaw, exploit
hack, cyberattack, break into, intrusion
hacker, intruder
malware, ransomware, trojan
password, credentials, login
encrypt, scramble
database, data bank, records system, computer system, registry
data, information, info, details, records
share, hand over, pass on, turn over, give access to, exchange
information-sharing, data-sharing
access, tap into, get into, log in
privacy, private data, personal data
data center, data centre, server
internet, web, online
website, site, web page, webpage
user, account holder
computer, pc, laptop
developer, programmer, coder
open source, source code
maintainer, project lead
feature, capability
deprecate, phase out, end of life, no longer supported
compatible, work with
speed, how fast
outage, downtime, offline, go down
artificial intelligence, ai, machine learning
algorithm, automated system
robot, automation
satellite, spacecraft, space probe
rocket, booster
chip, semiconductor, processor
browser, web browser
library, package, module, dependency
fix, repair, mend, solve, resolve
default, out of the box, preset
platform, operating system, os
document, paperwork
`;
