// Police, crime, courts; one group of interchangeable words a line.

export const POLICE_AND_CRIME = `
police, cop, law enforcement, policeman, policewoman, patrolman, police officer, police department
arrest, detain, take into custody, apprehend, nab, in handcuffs
custody, detention, behind bars, locked up
jail, prison, incarcerate, imprison
inmate, detainee
raid, swoop, dismantle, break up, clear out, tear down
heavy-handed, excessive force, too harsh, overreaction, harsh
suspect, alleged attacker, person of interest
crime, offense, offence, wrongdoing
criminal, offender, perpetrator, culprit
victim, injured party
murder, homicide, manslaughter
kill, slay, take the life of
gunman, shooter
gun, firearm, weapon, pistol, rifle, handgun
shoot, gunfire, shots, open fire
stab, knife
rob, robbery, hold up, mugging
steal, theft, thief
burglary, break-in, burgle
fraud, scam, swindle, con artist
kidnap, abduct, taken hostage
hostage, captive
rape, sexual assault, sexual abuse
assault, attack, beat up, beating
abuse, mistreat
harass, bully
drug, narcotic, illegal drugs
trafficking, smuggling
gang, crime ring, cartel
investigate, probe, look into, inquiry
detective, investigator
evidence, proof
search, hunt for, look for
missing, disappeared, vanish, unaccounted for
escape, flee, get away, run away, on the run
hide, conceal, cover up
motive, reason for the attack
surveillance, monitor, spy on, track
camera, cctv, bodycam, footage, video
patrol, on the beat
curfew, stay-at-home order
bomb, explosive, detonate, blew up
terrorism, terrorist, terror attack
vandalism, graffiti
witness, bystander, onlooker, eyewitness
`;

export const COURTS = `
lawyer, attorney, counsel, legal team, barrister, solicitor
prosecutor, district attorney
judge, justice, magistrate
court, tribunal, courthouse
trial, court case, prosecution
lawsuit, sue, legal action, take to court
plaintiff, claimant
defendant, the accused
charge, indict, criminal charges
arraignment, first court appearance
convict, find guilty
acquit, cleared of, not guilty, acquittal
sentence, punishment, jail term, prison term, penalty
plead guilty, guilty plea, admit guilt
bail, bond, released pending trial
parole, probation, early release
ruling, verdict, judgment, rule that
jury, jurors
testify, testimony, give evidence, take the stand
injunction, restraining order, court order
warrant, search warrant
settlement, settle out of court, payout
compensation, restitution
illegal, unlawful, against the law, break the law
violate, breach, break the rules, infringe
amnesty, pardon, clemency
copyright, intellectual property
overturn, reverse, strike down, quash
execution, death penalty, capital punishment
`;
