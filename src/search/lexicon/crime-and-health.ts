// Crime, police, courts, fires, accidents, rescues, hospitals, illness, deaths: what readers call it and what a report says; one group of nearly interchangeable words a line.

export const CRIME_AND_HEALTH = `
gun down, shoot dead, fatally shoot
gunned down, shot dead, killed by gunfire
stab to death, fatally stab
bludgeon, beat to death, batter
punch, hit with fists, slug
strangle, throttle, choke to death
smother, suffocate, asphyxiate
behead, decapitate
torture, torment, inflict pain
mutilate, disfigure, maim
ambush, surprise attack, lie in wait
lure, entice, trick into coming
grope, fondle, touch inappropriately
pedophile, paedophile, child molester
indecent exposure, flashing, expose oneself
prostitute, sex worker
brothel, house of prostitution
human trafficking, people smuggling
enslave, hold in slavery, forced labor
brawl, fight, scuffle, fistfight
scuffle, struggle, tussle
altercation, quarrel, confrontation
carnage, slaughter, bloodbath
slaying, killing, murder
stabbing, knife attack, knifing
crossfire, stray bullet
bullet wound, gunshot wound
pull a gun, draw a weapon, brandish
unarmed, without a weapon, not armed
ammunition, ammo, bullets
arsenal, stockpile of weapons, weapons cache
assault rifle, ar-15, semi-automatic rifle
pistol, revolver, sidearm
bulletproof vest, body armor, flak jacket
tear gas, pepper spray, mace
baton, nightstick, truncheon
gunfight, shootout, exchange of fire
standoff, siege
barricade oneself, hole up
hostage taker, captor, kidnapper
swat team, tactical unit, armed police
undercover, plainclothes, in disguise
checkpoint, roadblock
breathalyzer, breath test, alcohol test
sniffer dog, police dog, k-9
police line, police tape, cordon
lineup, identity parade
facial composite, police sketch, artist's impression
security camera, surveillance camera, cctv
dash cam, dashboard camera
forensic, crime lab, scientific evidence
blood stain, blood spatter, traces of blood
skeletal remains, bones, human remains
unsolved, never solved, open case
foul play, suspicious circumstances
rap sheet, criminal record, prior convictions
repeat offender, previously convicted, career criminal
reoffend, commit another crime, recidivism
juvenile detention, youth prison, young offender institution
serial killer, multiple murderer
hitman, contract killer, hired killer
accomplice, co-conspirator
co-defendant, also on trial, fellow accused
conspiracy, plot, secret plan
premeditated, planned in advance, intentional
grudge, revenge, vendetta
revenge, retaliation, vengeance, payback
provoke, goad
unprovoked, for no reason, random attack
random, indiscriminate, not targeted
gang violence, turf war, gang feud
drug ring, drug gang, drug cartel
kingpin, ringleader, boss of gang
drug haul, drugs seized, drug seizure
stash, hidden supply
peddle, sell drugs, deal drugs
high on drugs, under the influence
narcan, naloxone, overdose antidote
hooked on, addicted to, dependent on
swindler, con man, fraudster, scammer
scammed, cheated, defrauded
embezzle, steal from employer, siphon off
embezzlement, misuse of funds, misappropriation
crooked, corrupt, dishonest
identity theft, stolen identity
imposter, impostor, impersonator
phishing, scam email, fake email
pickpocketing, purse snatching, bag snatching
steal, pilfer, make off with
heist, robbery
stickup, armed robbery, hold up
robbed, mugged, held up
carjack, vehicle hijacking
break-in, forced entry, illegal entry
poach, illegal hunting, hunt illegally
poacher, illegal hunter
animal cruelty, mistreat animals, animal abuse
illegal dumping, fly-tipping
loiter, hang about
disorderly conduct, public disturbance
disturbance, commotion, uproar
rowdy, unruly, disorderly, badly behaved
troublemaker, hooligan, rowdy person
threaten, menace, make threats
threat, intimidation, menace
intimidate, scare, bully, frighten
hoax, prank
emergency call, 911 call, 999 call
dial 911, call emergency services
dispatcher, emergency operator, call handler
distress call, mayday, call for help
press charges, bring charges, accuse formally
rat out, inform on, snitch
own up, confess, admit guilt
interrogation, questioning, police interview
remain silent, refuse to answer, take the fifth
framed, falsely accused, wrongly accused
wrongly convicted, miscarriage of justice
exonerate, prove innocent, clear of charges
innocent, not guilty, did nothing wrong
proclaim innocence, deny charges, deny guilt
scapegoat, fall guy
wanted, sought by police
dragnet, police search, manhunt
held without bail, denied bail, kept in custody
pretrial detention, held before trial
house arrest, home confinement, electronic tag
ankle monitor, electronic tag, ankle bracelet
jailed, sent to prison, put behind bars
do time, serve a sentence, be in prison
cellmate, fellow inmate, fellow prisoner
prison break, jailbreak, escape from prison
overcrowding, too many inmates, packed prison
hunger strike, refuse to eat, refuse food
walk free, be released, be let out
pardoned, forgiven, granted clemency
commute a sentence, reduce a sentence, shorten a sentence
lenient, light punishment, mild penalty
harsh sentence, stiff sentence, tough punishment
rehabilitate, reform, reintegrate
put to death, execute
stay of execution, execution postponed, reprieve
court filing, court document, court papers, legal papers
affidavit, sworn statement
subpoena, summon, order to testify
deposition, sworn testimony
closing argument, final argument, summing up
stand trial, face court, be tried
retrial, new trial, second trial
indictment, charge sheet, formal charges
unseal, make public, release documents
sealed, kept secret, confidential
jury selection, pick jurors
insufficient evidence, lack of evidence, not enough proof
damning, incriminating, proving guilt
incriminate, implicate
obstruct justice, hinder an investigation
recant, retract, withdraw testimony
remorse, regret, contrition
unrepentant, shows no remorse, not sorry
recuse, step aside, withdraw from case
lead prosecutor, prosecuting attorney, crown prosecutor
defense lawyer, defense attorney, defense team
thrown out, dismissed, rejected by judge
out-of-court settlement, payout, agreed to pay
countersue, sue back, counterclaim
seek damages, demand compensation, want money
negligent, careless, at fault
deport, expel, send back
asylum, refuge
war crime, atrocity, crime against humanity
off-duty, not on duty, not working
police force, constabulary, police department
reinforcements, backup, extra officers
fatal police shooting, killed by police, shot by officers
chokehold, neck hold, neck restraint
racial profiling, stop and search, stop and frisk
fined, ordered to pay, penalized
drag race, street race, illegal race
car chase, police pursuit, high-speed chase
lose control, veer off, leave the road
rear-end, hit from behind
sideswipe, graze
blow a tire, flat tire, puncture
flip, overturn, roll over, land upside down
cut free, extricate
ejected, thrown from, flung out
pinned, trapped, stuck under
level crossing, railroad crossing, grade crossing
black box, flight recorder
nosedive, plunge, plummet
fall to death, plunge to death
slip, lose footing, fall
adrift, drifting, lost at sea
drown, die in water
swept away, carried off, washed away
rip current, undertow, strong current
life raft, lifeboat, dinghy
diver, scuba diver, frogman
airlifted, flown to hospital, taken by helicopter
stranded, marooned, cut off
hiker, walker, trekker
climber, mountaineer
found alive, located safe, safe and well
found dead, discovered dead, body found
dig out, unearth, pull from rubble
buried alive, under the rubble, trapped under debris
search party, searchers, search team
comb, scour
feared dead, presumed dead, believed dead
disappearance, going missing
last seen, last sighted
near miss, close call, narrow escape
narrowly escape, barely survive, brush with death
hero, brave rescuer, lifesaver
heroic, brave, courageous
passer-by, passerby, bystander, person walking by
save a life, lifesaving, rescue
cpr, chest compressions, resuscitation
resuscitate, revive
engulf, envelop, swallow in flames
ablaze, on fire, in flames, burning
burst into flames, catch fire, ignite
spark a fire, start a fire, ignite
electrical fault, short circuit, faulty wiring
smolder, smoulder, burn slowly
charred, burnt, blackened
ash, soot, cinders
battle a fire, fight a blaze, tackle a fire
fire station, firehouse
fire brigade, fire service, fire department
fireworks, pyrotechnics, firecrackers
firebomb, molotov cocktail, petrol bomb
flammable, combustible, easily burns
explosive device, bomb, ied
blast, explosion, detonation
defuse, disarm, make safe
all clear, safe to return
evacuee, displaced person, people forced out
displaced, forced out, driven from homes
evacuation order, told to leave
take shelter, seek refuge, take cover
shelter in place, stay indoors, stay inside
emergency shelter, evacuation center, temporary housing
makeshift, temporary, improvised
relief worker, aid worker, humanitarian worker
worst-hit, hardest hit, most affected
devastate, ravage, wreck, destroy
devastation, destruction, ruin
submerged, underwater, flooded
burst its banks, overflow, flood
floodwater, flooding, high water
recede, go down, subside
downed trees, fallen trees, toppled trees
mudflow, landslide, mudslide, debris flow
seismologist, earthquake expert
death count, number killed, fatalities
fatality, death, person killed
claim lives, kill, leave dead
badly hurt, seriously injured, severely wounded
unharmed, unscathed, not hurt, without a scratch
bruise, contusion, black and blue
scratch, scrape, graze
gash, laceration, deep cut
stitch, suture, sew up
broken leg, fractured leg
broken arm, fractured arm
head trauma, brain injury, head injury
amputate, cut off, lose a limb
prosthetic, artificial limb, artificial leg
crutch, walking stick, walking aid
bandage, dressing, gauze
stretcher, gurney
electrocute, electric shock, killed by electricity
heatstroke, heat exhaustion, sunstroke
dehydrated, lacking water, thirsty
starve, go hungry, lack food
malnutrition, underfed, malnourished
toxic fumes, poisonous gas, noxious
poison, toxin, venom
venomous, poisonous
maul, attack by animal
dog attack, dog bite, mauled by dog
collapse, pass out, keel over
dizzy, lightheaded, faint
nausea, queasy, feel sick
vomit, throw up, be sick
diarrhea, diarrhoea, stomach upset
stomach bug, norovirus, gastroenteritis
stomach ache, abdominal pain, belly pain
swelling, inflammation
tired, fatigue, exhausted, weary
sleepless, insomnia, unable to sleep
short of breath, breathing difficulty, breathless
high blood pressure, hypertension
blood clot, thrombosis, embolism
heart disease, cardiovascular disease, heart trouble
aneurysm, burst blood vessel
coma, comatose, unconscious
seizure, convulsion, epileptic fit
memory loss, amnesia
leukemia, leukaemia, blood cancer
skin cancer, melanoma
malignant, cancerous
benign, not cancerous
remission, free of cancer, cancer-free
terminally ill, dying, months to live
chronic, long-lasting, long-term
incurable, no cure, untreatable
life expectancy, lifespan
premature baby, preemie, born early
stillborn, stillbirth, born dead
go into labor, give birth, deliver a baby
caesarean, cesarean, c-section
maternity ward, maternity unit, delivery room
obstetrician, pregnancy doctor, gynecologist
pediatrician, children's doctor, paediatrician
cardiologist, heart doctor, heart specialist
oncologist, cancer doctor, cancer specialist
neurologist, brain doctor, brain specialist
epidemiologist, disease expert, public health expert
family doctor, gp, primary care doctor, general practitioner
fertility treatment, ivf, in vitro fertilization
contraception, birth control, the pill
sexually transmitted disease, std, sti
tuberculosis, tb
sepsis, blood poisoning
bird flu, avian flu, avian influenza
superbug, drug-resistant bacteria, mrsa
mold, mildew
germ, bug, microbe
contaminated, tainted
variant, mutation
spread, transmit, transmission
airborne, spread through air
surge in cases, spike in infections, rise in cases
patient zero, first case, first person infected
self-isolate, quarantine, stay home
social distancing, stay apart, keep distance
booster, extra shot, another dose
unvaccinated, not vaccinated, no shots
anti-vaxxer, vaccine skeptic, against vaccines
vaccine mandate, compulsory shots, required vaccination
blood test, blood sample
biopsy, tissue sample
ultrasound, sonogram
misdiagnose, wrong diagnosis, mistaken diagnosis
underlying condition, preexisting condition, other health problems
hereditary, inherited, passed down
experimental treatment, clinical trial, trial drug
placebo, dummy pill, sugar pill
painkiller, pain relief, pain medication
sedative, tranquilizer, sleeping pill
anesthetic, anaesthetic, numbing drug
insulin, diabetes medicine
intravenous, iv
inject, give a shot
organ donor, organ donation, donate organs
ventilator, breathing machine, respirator
operate on, perform surgery, do surgery
undergo surgery, have an operation, be operated on
plastic surgery, cosmetic surgery, facelift
hospital ward, hospital unit, hospital wing
bed shortage, hospital full, no beds
understaffed, short of staff, staff shortage
in hospital, hospitalized, being treated
released from hospital, sent home, discharged
telehealth, telemedicine, online doctor visit
psychiatric hospital, mental hospital, mental institution
hospice, end-of-life care, palliative care
assisted suicide, euthanasia, assisted dying
depression, low mood
ptsd, post-traumatic stress
suicidal, thinking of suicide
suicide hotline, crisis line, helpline
self-harm, hurt oneself, cut oneself
sober, off drugs
alcoholic, heavy drinker, drinking problem
secondhand smoke, passive smoking
lose weight, slim down, shed pounds
gain weight, put on weight
workout, exercise, physical activity
frail, weak, fragile
in poor health, ailing, sickly
fall ill, come down with, get sick
bedridden, confined to bed
on the mend, recovering, getting better
rehabilitation, physical therapy, physiotherapy
health worker, medical staff, healthcare worker
health officials, health department, health authorities
medical bill, hospital bill, cost of treatment
uninsured, without insurance, no coverage
quack, sham doctor, fake doctor, unlicensed doctor
eyeglasses, glasses, spectacles
lose sight, go blind, lose vision
die in sleep, die peacefully
pronounced dead, declared dead
succumb to, die of, die from
untimely death, die young, early death
next of kin, relatives, family members
mourn, grieve, lament
grief, sorrow, mourning
vigil, candlelight gathering, candlelit memorial
pay tribute, honor, pay respects
condolences, sympathy, sorry for loss
laid to rest, buried, interred
coffin, casket
cemetery, graveyard, burial ground
gravestone, headstone, tombstone
undertaker, funeral director, mortician
widower, bereaved husband
inquest, death inquiry, coroner's hearing
post-mortem, autopsy, necropsy
alias, false name, assumed name
fake id, false papers, forged document
crime wave, spate of crimes, string of attacks
gun shop, firearms dealer
background check, vetting
security guard, guard, bouncer
bodyguard, security detail, protection
squatter, illegal occupant
domestic dispute, family quarrel, domestic disturbance
social worker, child welfare worker, caseworker
child protective services, social services, child welfare
accuser, alleged victim, complainant
allegedly, supposedly, reportedly
cyberbullying, online harassment, online abuse
catfish, romance scam, fake profile
hacker, cybercriminal
spy, secret agent
traitor, turncoat
militia, armed group, paramilitary
anti-semitic, antisemitic, anti-jewish
slur, insult, offensive word
desecrate, vandalize, defile
workplace accident, industrial accident, accident at work
protective gear, safety equipment, protective clothing
hazmat, hazardous materials, dangerous chemicals
chemical spill, chemical leak, toxic release
building collapse, fallen building
stampede, crowd crush, crowd surge
trample, crush underfoot
malfunction, technical fault, breakdown
freak accident, bizarre accident
preventable, avoidable
held responsible, blamed, accountable
perilous, dangerous, risky
horrific, gruesome, grisly, horrible
brutal, vicious, savage, violent
senseless, pointless
tragic, heartbreaking, sad
shaken, shocked, traumatized, upset
devastated, heartbroken, distraught
scream, shriek, yell
`;
