// Weather and nature; one group of interchangeable words a line.

export const WEATHER_AND_NATURE = `
weather, conditions
forecast, outlook, prediction
forecaster, meteorologist, weather service
storm, gale, tempest
thunderstorm, lightning
lightning, thunderbolt
hail, hailstorm
wind, gust, breeze
rain, rainfall, downpour, shower
flood, inundation, high water
flash flood, sudden flood
storm surge, rising sea
snow, snowfall, blizzard
ice, icy, frozen
frost, freeze
fog, mist, haze
cold, chilly, freezing
heat, hot, scorching
record heat, highest temperature
drought, dry
humid, muggy
sunny, clear skies
cloudy, overcast
degrees, temperature
landfall, come ashore
landslide, mudslide, rockfall
avalanche, snow slide
earthquake, quake, temblor, tremor
aftershock, second quake
magnitude, strength
volcano, eruption, lava
acre, hectare
contained, under control
tornado, twister, funnel cloud
state of emergency, emergency declaration
warning, alert, advisory
sandbag, flood barrier
climate, global warming
emissions, greenhouse gases, carbon
carbon dioxide, co2
pollution, smog, dirty air
polluter, source of pollution
clean air, air quality
plastic, plastic waste
solar, sun
wind farm, wind turbine
dam, hydroelectric
oil spill, leak of oil
pipeline, conduit
drill, bore
pit, quarry
miner, pit worker
fish, seafood
fisherman, angler, fishing crew
whale, dolphin
shark, great white
bear, grizzly
bird, fowl
wolf, coyote
snake, serpent
cat, kitten, feline
dog, puppy, canine, pooch
horse, pony, mare
cow, cattle, livestock
pig, hog, swine
chicken, poultry, hen
sheep, lamb
bee, pollinator
bug, insect
mosquito, gnat
rat, rodent, mouse
pet, companion animal
zoo, animal park
animal shelter, pound
breed, species
endangered, threatened
habitat, living space
tree, woods
plant, vegetation
flower, blossom
grass, lawn
weed, invasive plant
seed, grain
crop, harvest, yield
farm, ranch
farmer, grower, rancher
garden, allotment
lake, pond
river, creek, stream
waterfall, falls
beach, shore, coast, shoreline, seaside
coast, seaboard
island, isle
mountain, peak, summit
hill, slope
valley, canyon, gorge
cave, cavern
sky, heavens
earth, planet, globe, world
moon, lunar
star, celestial body
meteor, asteroid
eclipse, blocked sun
`;
