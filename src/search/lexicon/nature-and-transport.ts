// Weather, disaster, environment, energy, transport; one group of interchangeable words a line.

export const WEATHER_AND_DISASTER = `
storm, hurricane, cyclone, typhoon
tornado, twister
flood, inundate, under water
rain, downpour, rainfall
snow, blizzard, snowstorm
heat wave, heatwave, hot weather
cold snap, freeze, freezing weather
drought, dry spell, lack of rain
earthquake, quake, tremor
landslide, mudslide
wildfire, forest fire, brush fire, bushfire
fire, blaze, burn, flames
firefighter, fire department, fireman, fire crews
eruption, volcano
tsunami, tidal wave
disaster, catastrophe, calamity
emergency, crisis
evacuate, leave their homes
shelter, refuge
rescue, save
survive, survivor, make it out alive
death toll, number of dead, how many died
damage, harm
destroy, tear down, demolish, raze, bulldoze, knock down, destruction
collapse, cave in, give way
rubble, debris, wreckage
power outage, blackout, power cut, lose power
relief effort, humanitarian aid, humanitarian help
famine, hunger, starvation
leak, spill
contaminate, poison, toxic
`;

export const ENVIRONMENT_AND_ENERGY = `
climate change, global warming, climate crisis
pollution, contaminate, emissions
greenhouse gas, carbon dioxide, carbon emissions
recycle, reuse
renewable energy, green energy, clean energy, solar power, wind power
power plant, power station
electricity, power supply, energy
oil, petroleum, crude
gasoline, petrol, fuel
natural gas, fracking
nuclear, atomic
coal, coal-fired
species, wildlife, animals
endangered, at risk of extinction, threatened species
forest, woodland, woods
river, stream, waterway
sea, ocean
farm, agriculture
crop, harvest
dog, puppy
sustainable, eco-friendly, green
`;

export const TRANSPORT = `
car, vehicle, automobile
truck, lorry
train, rail, railway, railroad
subway, metro, underground
plane, aircraft, airplane, jet
airport, airfield
airline, carrier
flight, fly
ship, vessel, boat, ferry
bicycle, bike, cyclist
motorcycle, motorbike
driver, motorist, behind the wheel
passenger, commuter, rider
crash, collision, collide, wreck, accident
traffic, congestion, traffic jam
road, street, highway, avenue
freeway, motorway, expressway, interstate
route, path
detour, diversion
derail, come off the tracks
station, depot
parking lot, car park
license, licence
public transit, public transport, mass transit
travel, trip, journey
arrive, get to, reach
leave, depart, departure
freight, cargo, shipment
deliver, delivery, drop off
bridge, overpass
`;
