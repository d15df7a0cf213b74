// Roads, rails, ships, accidents and repairs; one group of interchangeable words a line.

export const ON_THE_MOVE = `
drive, motorist, by car
driver, motorist, car, vehicle
cab, taxi
ride-hailing, uber, lyft
bus, coach
bus stop, bus station
tram, streetcar, trolley, light rail
train station, railway station, rail station
platform, track
subway, tube, underground
commute, travel to work
commuter, rider, traveler
traveler, passenger
tourist, visitor, holidaymaker, vacationer
tourism, travel industry
vacation, holiday, time off
fare, ticket price, cost of a ticket
ticket, pass, admission
free ride, no fare
timetable, schedule
every few minutes, how often, frequency
rush hour, peak hours
lane, side of the road
intersection, crossroads, junction
roundabout, traffic circle, rotary
traffic light, signal, stoplight
stop sign, traffic sign
speed limit, maximum speed
speed camera, radar
pedestrian, walker
cyclist, bike rider, bicyclist
biker, motorcyclist
scooter, moped
truck, semi, tractor-trailer, eighteen-wheeler, big rig
trucker, truck driver, lorry driver
van, minibus
pickup, pickup truck
suv, four-by-four
electric car, ev, electric vehicle
charging station, charger, charging point
gas station, petrol station, filling station
engine, motor
fuel, gas
hit, struck
run over, struck by a vehicle
swerve, veer
skid, slide
crash, accident, collision, smash
head-on, frontal
rollover, overturned
derailment, train crash
plane crash, air disaster
emergency landing, forced landing
crash-land, make an emergency landing
runway, tarmac
pilot, flier, captain
co-pilot, first officer
flight attendant, cabin crew, stewardess
crew, staff
takeoff, departure
landing, touchdown
land, touch down
delay, late, behind schedule
grounded, not flying
reroute, divert, detour, send another way, redirect
detour, diversion, alternative route, other way
closed to traffic, shut to cars
bridge, crossing, span
tunnel, underpass
boat, ship, vessel, craft
dock, pier, wharf, quay, landing stage
harbor, harbour, port
marina, boat basin
yacht, sailing boat
cruise ship, liner
tanker, oil ship
cargo ship, container ship, freighter
captain, skipper
sailor, seaman, mariner, crew member
coast guard, lifeguard
life jacket, life vest
sink, go under, founder
run aground, stuck on a sandbank
overboard, into the water
lighthouse, beacon
helicopter, rescue helicopter
balloon, airship
drone, unmanned
rail line, railway line, track
conductor, guard
engineer, train driver
car park, parking garage, parking lot
garage, repair shop
mechanic, repairman
tow, haul away
tow truck, recovery vehicle
insurance, coverage, cover
insurer, insurance company
seat belt, safety belt
airbag, air bag
helmet, headgear
license plate, number plate
driver's license, driving licence
carry, transport, take
capacity, hold, fit, room for, seat
load, burden
overload, too heavy
cross, get across, get over, go across
other side, opposite bank
fast, speed, mph
`;

export const ACCIDENTS_AND_REPAIRS = `
crack, fracture, split, fissure
break, snap, fracture
broken, damaged, out of service
rust, corrode, corrosion
weld, joint
beam, girder
steel, metal
cement, concrete
brick, masonry
wood, timber, lumber
roof, rooftop
ceiling, overhead
basement, cellar
stairs, staircase, steps
elevator, lift
window, glass
door, gate
wall, barrier
crane, hoist
bulldozer, excavator, digger
construction site, building site
construction worker, builder, laborer
contractor, builder, firm, company hired
subcontractor, outside firm
crew, workers, team
engineer, technician
inspector, examiner, checker
inspect, check, look over, examine
inspection, check, checkup
faulty, defective, flawed
defect, fault, flaw
maintenance, repair work
rebuild, reconstruct
replace, swap, substitute
strengthen, reinforce
weaken, undermine
patch, temporary fix
unsafe, dangerous, condemned
sag, bend
lean, tilt
shake, vibrate, tremble
collapse, fall down, come down, give way
gas leak, leaking gas
fire, blaze, flames, inferno
smoke, fumes
arson, deliberately set
fire truck, fire engine
alarm, siren
smoke detector, fire alarm
evacuate, leave, get out
trapped, stuck inside
rescue, save, pull out
rescuer, rescue worker, first responder
first responder, emergency worker
search and rescue, search team
survivor, those who lived
casualty, victim
death toll, deaths
unhurt, uninjured, not injured, unharmed, safe
critical condition, fighting for life, life-threatening
stable condition, out of danger
minor injuries, slightly hurt
chemical, hazardous substance
asbestos, toxic dust
radiation, radioactive
safe to drink, drinkable, potable
sewage, waste water
overflow, spill over
dam, levee, dike
reservoir, water supply
sinkhole, hole in the ground
power line, electric cable
generator, backup power
power cut, outage, without power, in the dark
restore power, get the lights back on
blackout, power failure
insurance claim, claim
damage, destruction
cost of the damage, damages
`;
