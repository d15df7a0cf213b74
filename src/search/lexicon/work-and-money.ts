// More of business, work, money and trade; one group of interchangeable words a line.

export const BUSINESS = `
business, firm, company, merchant, shop
merchant, trader, shopkeeper, store owner
shopkeeper, store owner, retailer
baker, bakery, bread
butcher, meat shop
grocery, supermarket, grocer
drugstore, pharmacy, chemist
pharmacist, druggist
bookstore, bookshop
barber, hairdresser, salon
cafe, coffee shop, coffeehouse
bar, pub, tavern, saloon
brewery, beer maker
restaurant, eatery, bistro
chef, cook
waiter, waitress, server
menu, dishes
food truck, street vendor
mall, shopping center, shopping centre
market, bazaar
stall, stand, booth
factory, plant, mill
warehouse, depot, storage
office, workplace
landlord, owner of the building
boss, manager, supervisor
cfo, chief financial officer
board, directors
shareholder, investor
investor, backer
start-up, startup, young company
multinational, global company
giant, big company
small business, local business, mom-and-pop
chain, franchise
monopoly, sole supplier, antitrust
merger, acquisition, takeover, deal
buy, purchase, acquire, take over
sell, offload, divest
sales, revenue, turnover
customer, client, patron, shopper, buyer
regular, patron
order, purchase
product, goods, merchandise
brand, label
discount, reduction, price cut
price, cost, charge
price hike, price increase, raise prices
raise, increase, hike, put up
lower, reduce, cut, bring down
fee, charge, fare
free, no charge, no cost, for nothing
waive, not charge, suspend
recall, pull from shelves
warranty, guarantee
complaint, dissatisfied customer
profit, earnings, gain
loss, lose money, in the red
debt, owe, liability
bankruptcy, insolvency, chapter 11
close down, go out of business, shut
reopen, open again, open back up, be back open
opening, grand opening, launch
boom, upswing, rapid growth
forecast, projection, estimate
quarter, three months
fiscal year, financial year
share price, stock price
share, stock
dividend, payout
bond, debt security
bank, lender, financial institution
banker, financier
account, bank account
deposit, down payment
withdraw, take out money
interest, rate
foreclose, repossess
credit card, debit card
cash, banknotes, coins
currency, money
bitcoin, cryptocurrency, crypto
invest, put money into
investment, capital
hedge fund, investment fund
pension, retirement fund
premium, payment
tax break, tax cut, tax credit
tariff, duty, levy
import, bring into the country
export, ship abroad
supply, stock, inventory
shortage, lack, run out
supply chain, logistics
delivery, shipping, shipment
wholesale, bulk
retail, store sales
auction, bidding
sponsor, backer, underwrite
campaign, promotion
sign a deal, strike a deal, reach an agreement
terms, conditions
break a contract, breach
partnership, joint venture
consultant, adviser, expert
real estate agent, realtor, broker
invoice, bill
receipt, proof of purchase
budget, spending
expense, cost, outlay, spending
total, sum, amount
million, m
billion, bn
estimate, put at, reckon
worth, value
charity, nonprofit, foundation
donate, give
fundraiser, benefit
volunteer, unpaid helper, helper
`;

export const WORK = `
worker, employee, laborer, staffer
job, position, post, role
career, profession
vacancy, job opening
applicant, candidate
interview, job talk
lay off, send home, job cuts
layoff, redundancy, dismissal
call back, rehire, bring back
furlough, unpaid leave, without pay
resign, quit, step down, leave
resignation, departure
retire, stop working
retiree, pensioner
promote, move up
promotion, advancement
demote, downgrade
raise, pay rise, pay increase
salary, pay, wage, compensation
bonus, extra pay
benefits, perks
shift, working hours
part-time, fewer hours
full-time, permanent
sick leave, sick days
maternity leave, parental leave
vacation, leave
union, labor organization
union leader, shop steward
collective bargaining, contract talks
labor dispute, industrial dispute
working conditions, conditions at work
workplace safety, safety at work
childcare, day care, daycare
nanny, babysitter
janitor, cleaner, custodian
secretary, assistant
electrician, plumber
carpenter, joiner
painter, decorator
gardener, landscaper
security guard, guard
postal worker, mail carrier, mailman, postman
post office, mail service
soldier, troops, military personnel
editor, newspaper head
photographer, cameraman
spokesperson, representative
expert, specialist, analyst
veteran, experienced
newcomer, novice
train, teach, coach
training, instruction
skill, ability, talent
experience, background
qualification, diploma
duty, task, responsibility
assignment, task
project, undertaking
goal, target, aim
meeting, conference, talks
schedule, timetable, calendar
colleague, coworker, teammate
department, division, section, unit
organization, body, institution, agency
agency, authority, bureau
association, guild, federation, league
member, belong
membership, members
chair, chairperson, lead
represent, speak for, stand for
representative, delegate, envoy
`;
