// Health, schools, sport, housing, the city, family and people; one group of interchangeable words a line.

export const HEALTH = `
die, death, killed, fatal, dead, deceased, lose one's life, pass away, perish
injure, injury, hurt, wound
ill, sick, unwell, disease
doctor, physician, surgeon
nurse, caregiver, carer
hospital, medical center, clinic, infirmary, emergency room
hospitalize, taken to hospital, admitted to hospital
medicine, medication, drug treatment, pills
treat, treatment, therapy, medical care
cure, heal, remedy
surgery, operation on
vaccine, jab, immunization
outbreak, epidemic, pandemic
virus, infection, contagious
quarantine, isolate
symptom, sign of illness
diagnose, diagnosis
recover, recovery, get better
pregnant, pregnancy, expecting a baby
birth, born, newborn
baby, infant
mental health, psychological
suicide, kill oneself, took his own life, took her own life
disabled, handicap
addiction, substance abuse
obese, overweight
heart attack, cardiac arrest
cancer, tumor, tumour
ambulance, paramedic, emergency services
age, years old, how old
elderly, senior citizen, old people, seniors
side effect, adverse reaction
`;

export const SCHOOLS = `
school, classroom, academy
university, college, campus
student, pupil, schoolchild
teacher, educator, instructor, schoolteacher
principal, headteacher, headmaster, head of the school
professor, academic, lecturer, scholar
kindergarten, preschool, nursery school
class, lesson, course
exam, test, examination
graduate, get a degree, diploma
tuition, school fees
scholarship, student grant
dropout, drop out, leave school
teach, educate, instruction
research, study
researcher, scientist
curriculum, syllabus
enroll, sign up for
`;

export const SPORT = `
game, match, fixture
team, club, squad
coach, trainer
player, athlete, sportsman, sportswoman
score, goal
beat, defeat, triumph over
champion, title holder, championship, title
tournament, competition, contest
title game, championship game, cup final
fan, spectator
stadium, arena, venue, sports ground
referee, umpire
sidelined, out injured
medal, podium
record high, best ever, all-time high
olympics, olympic games
doping, performance-enhancing drugs, steroids
relegate, go down a division
playoff, post-season, knockout round
`;

export const HOUSING_AND_CITY = `
house, home, dwelling
apartment, flat, condo
rent, lease
landlord, property owner
tenant, renter
evict, kick out, throw out
homeless, unhoused, on the streets, rough sleeper
mortgage, home loan
real estate, property
build, construct, erect
building, structure, premises
renovate, refurbish, restore
zoning, planning permission
neighborhood, neighbourhood, district, area, part of town, quarter
downtown, city center, city centre, heart of the city
suburb, outskirts, suburban
park, green space, playground
garden, yard
resident, inhabitant, townspeople
neighbor, neighbour, next door
address, whereabouts
location, place, site, spot
located, situated
outside, in front of
near, close to, nearby, next to, around the corner
sewage, wastewater, sewer
drinking water, tap water
trash, garbage, rubbish, waste
museum, gallery, exhibition
church, parish, congregation
`;

export const FAMILY_AND_PEOPLE = `
father, dad
mother, mom, mum
parent, mother or father
son, boy
daughter, girl
child, kid, youngster
teenager, teen, adolescent, youth
wife, husband, spouse, married to
marry, marriage, wedding
divorce, split up, separate
partner, boyfriend, girlfriend
brother, sister, sibling
grandfather, grandmother, grandparent
family, relatives, loved ones, kin
friend, pal, buddy
man, guy, male
woman, lady, female
person, individual, somebody
funeral, burial, bury, memorial service
famous, celebrity, well-known
actor, actress, performer
singer, musician, vocalist
artist, painter
book, novel
movie, film, picture
journalist, reporter, correspondent
newspaper, daily paper
media, press, news organizations, news outlets
member, belong to
representative, delegate
attendee, participant, guest, those present
group, organization, organisation, association
religious, faith, religion
priest, pastor, clergy
muslim, islamic
jewish, jew
black, african american
hispanic, latino, latina
ethnicity, skin color
racism, racist, racial discrimination
discrimination, bias, prejudice
gay, lesbian, lgbt, same-sex
gender, sex
poor, poverty, low-income, needy
rich, wealthy, affluent
old, aged
`;
