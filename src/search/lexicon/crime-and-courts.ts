// More of police, crimes and courts; one group of interchangeable words a line.

export const CRIMES = `
officer, policeman, patrol officer
constable, police officer
detective, sleuth
cop car, police car, squad car, cruiser, patrol car
police station, precinct, station house
badge, shield
siren, emergency lights
handcuff, shackle, cuff, restrain
frisk, pat down, body search
question, interrogate, grill, quiz, interview
informant, tipster
tip, lead, clue
tip line, hotline
reward, bounty
manhunt, search for the suspect
mugshot, booking photo
fingerprint, prints
dna, genetic material
autopsy, post-mortem, cause of death
coroner, medical examiner
body, remains, corpse
morgue, mortuary
grave, tomb, burial site
crime scene, scene of the crime
alibi, excuse
accomplice, accessory, partner in crime
mastermind, ringleader
mobster, mafia, organized crime
gangster, gang member
drug dealer, dealer, drug trafficker
overdose, od
heroin, opioid, fentanyl
cocaine, crack
meth, methamphetamine
drug bust, drug raid
smuggle, traffic
smuggler, trafficker
contraband, illegal goods
counterfeit, fake, forged, phony
forge, falsify, fabricate
forgery, falsification
blackmail, extort
ransom, payment demanded
hit-and-run, fled the scene
speeding, too fast
drunk driver, intoxicated driver
reckless, dangerous
domestic violence, spousal abuse
child abuse, mistreatment of children
stalk, follow
stalker, harasser
hate crime, bias attack
arson, set fire
arsonist, firebug
vandal, graffiti artist
vandalize, deface, damage
shoplift, steal from a store
shoplifter, thief
pickpocket, thief
thief, robber, burglar
stolen, taken
loot, stolen goods
intruder, burglar, prowler
trespasser, intruder
abductor, kidnapper, captor
killer, murderer
assassin, hit man
assassinate, murder, kill
strangle, choke
bullet, round
shooting, gun violence, gunshots, gunfire
mass shooting, massacre
rampage, killing spree
sniper, marksman
shotgun, rifle
knife, blade
machete, long knife
bomb squad, bomb disposal
bomb threat, bomb scare
suspicious package, unattended bag
extremist, radical
militant, fighter
self-defense, defend oneself
use of force, force
body camera, bodycam
taser, stun gun
pursuit, chase
getaway car, escape vehicle
fugitive, on the run, wanted man
at large, on the loose, not caught
turn oneself in, surrender
caught, captured, apprehended
capture, catch, seize
confiscate, seize, impound
misconduct, wrongdoing, impropriety
negligence, carelessness, failure to act
complaint, allegation
accusation, allegation, claim
sexual harassment, unwanted advances
sex offender, molester
molest, abuse
`;

export const TRIALS = `
sue, file a lawsuit, take to court, bring a case, go after in court, legal action
lawsuit, suit, civil case, complaint
class action, group lawsuit
file, lodge
attorney, lawyer, legal counsel
public defender, court-appointed lawyer
legal fees, court costs
hearing, court date, court appearance
preliminary arraignment, first hearing
arraign, bring before a court
felony, serious crime
misdemeanor, minor offense
count, charge
charged with, accused of, face charges
drop charges, dismiss the case
plea deal, plea bargain
plead, enter a plea
no contest, nolo contendere
guilty, convicted
not guilty, acquitted, cleared
conviction, guilty verdict
verdict, decision, finding
mistrial, hung jury
juror, jury member
judge, magistrate, bench
bailiff, court officer
courtroom, court
testify, give evidence, on the stand
witness, person who testified
cross-examine, question
exhibit, piece of evidence
perjury, lie under oath
contempt of court, disobey a court
sentenced to, get years
life sentence, life in prison, life imprisonment
death row, sentenced to death
lethal injection, execution
community service, unpaid work
suspended sentence, probation
released, freed, let go
convict, felon, ex-con
prisoner, inmate, detainee
jail, lockup, detention center
prison guard, corrections officer, warden
solitary confinement, isolation
appeal, challenge, contest, fight the ruling, dispute
appeals court, court of appeals, appellate court
uphold, affirm
overturn, reverse, throw out
precedent, landmark ruling
constitutional, in line with the constitution
unconstitutional, against the constitution
injunction, temporary halt, restraining order
gag order, ban on speaking
damages, compensation
settle, reach a settlement
settlement, agreement to pay
liable, legally responsible
liability, legal responsibility
custody, guardianship
guardian, caretaker
estate, inheritance
divorce, end of the marriage
alimony, spousal support
extradite, send for trial
clemency, mercy
justice, fairness
lawful, legal, permitted
legalize, make legal, decriminalize
outlaw, ban, criminalize
loophole, gap in the law
defamation, libel, slander
patent, invention rights
copyright infringement, piracy
trademark, brand name, logo
`;
