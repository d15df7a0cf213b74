// More of health, schools and science; one group of interchangeable words a line.

export const BODY_AND_MIND = `
patient, sick person
illness, disease, sickness, ailment
cold, runny nose
fever, high temperature
headache, migraine
pain, ache, hurt
bleed, lose blood
wound, cut, injury
broken bone, fracture
concussion, head injury
burn, scald
allergy, allergic reaction
asthma, breathing trouble
diabetes, high blood sugar
stroke, brain bleed
heart, cardiac
lung, respiratory
kidney, renal
brain, neurological
bone, skeleton
skin, dermal
eye, vision
ear, hearing
tooth, dental
dentist, tooth doctor
blind, visually impaired
deaf, hard of hearing
paralyzed, unable to move
wheelchair, mobility aid
disability, impairment
autism, autistic
dementia, alzheimer's
anxiety, panic
stress, strain
trauma, shock
therapy, counseling
therapist, counselor, psychologist
psychiatrist, mental health doctor
medication, drug, medicine, pill
prescription, doctor's order
dose, dosage
shot, jab
vaccinate, inoculate, immunize
infect, catch, contract
contagious, infectious
outbreak, spread
covid, coronavirus, covid-19
mask, face covering
test positive, be infected
bacteria, germ
antibiotic, penicillin
chemotherapy, cancer treatment
surgery, operation, procedure
surgeon, doctor who operated
transplant, new organ
nurse, medical staff
doctor, physician, medic
specialist, consultant
emergency room, casualty department
intensive care, critical care
paramedic, emergency medical technician
discharge, release from hospital
recover, get well, heal
recovery, healing
checkup, examination
diagnosis, finding
symptom, sign
pregnant, expecting
abortion, termination of pregnancy
miscarriage, lost the baby
birth, delivery
midwife, birth attendant
newborn, baby
toddler, small child
nursing home, care home, retirement home
elderly, older people
health insurance, medical coverage
medicaid, medicare
health care, healthcare, medical care
diet, nutrition
vitamin, supplement
smoking, tobacco
vape, e-cigarette
alcohol, drinking
addict, drug user
rehab, treatment center
overdose, took too much
poison, toxin
food poisoning, contaminated food
dead, deceased, lifeless
mourn, grieve
mourner, grieving relative
alive, living, survived
`;

export const SCHOOLS_AND_SCIENCE = `
kids, students, pupils, children
student, pupil, learner
undergraduate, college student
freshman, first-year
principal, head teacher
school district, school board
school bus, student transport
elementary school, primary school, grade school
middle school, junior high
high school, secondary school
dorm, dormitory, student housing
campus, university grounds
classroom, class
course, subject, module
homework, assignment
grade, mark, score
graduate, finish school
degree, diploma
tuition, fees
scholarship, grant
student loan, student debt
attendance, absence
expel, suspend
curriculum, what is taught
textbook, schoolbook
science, research
study, research, paper
discover, find, detect
discovery, finding, breakthrough
theory, hypothesis
evidence, data
measure, gauge
expert, authority
spacecraft, probe
astronaut, spaceman, cosmonaut
rocket, launch vehicle
orbit, circle
telescope, observatory
space station, orbiting lab
fossil, remains
dinosaur, prehistoric reptile
archaeologist, digger
ancient, very old, old
dig, excavation
species, kind of animal
gene, dna
cell, tissue
chemical, compound
energy, power
physics, physicist
mathematician, math
history, past
historian, history professor
librarian, library staff
prize, award, honor
win a prize, be honored
nobel, nobel prize
`;
