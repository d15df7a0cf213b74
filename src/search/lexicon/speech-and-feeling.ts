// What people say, think and feel; one group of interchangeable words a line.

export const SPEECH = `
say, tell, comment, remark
announce, declare, unveil
allege, claim, assert, contend
insist, argue
confirm, verify, affirm
deny, dispute, refute, denial
admit, acknowledge, concede, confess, admission
promise, pledge, vow, guarantee
warn, caution, sound the alarm
ask, request, call on, urge, appeal
demand, call for, insist on, want, push for, press for
want, seek, wish, desire, would like
accuse, point the finger
blame, fault, hold responsible
criticize, criticise, slam, blast, denounce, condemn, rebuke, come under fire, under fire, take heat
criticism, backlash, flak
praise, hail, laud, applaud, commend
apologize, apologise, say sorry, sorry
describe, characterize, depict, portray
call, label, dub, refer to as
known as, nickname, go by the name
explain, clarify, explanation, shed light
respond, reply, response, react, reaction
discuss, talk about, debate, go over, on the agenda
topic, subject, agenda
speak, talk, give a speech
speech, oration
invite, ask to come
suggest, propose, put forward
recommend, advise, advice
predict, forecast, foresee
expect, anticipate
agree, consent, come to terms
accept, agree to, say yes
refuse, decline, reject, turn down, rebuff, say no
approve, sign off on, green-light, give the go-ahead, adopt
ban, prohibit, outlaw, forbid
allow, permit, let, permission
estimate, guess
quote, cite
write, put in writing
publish, put out
tweet, post online, social media post
e-mail, email, message
telephone, phone, phone call
mobile phone, cell phone, cellphone, smartphone
interview, sit-down with a reporter
statement, press release, written statement
press conference, news conference, briefing
rumor, rumour, speculation
lie, mislead, untrue, falsehood, deceive
true, accurate, factual
complain, complaint, grievance, gripe
opinion, view, stance, point of view
mention, bring up
emphasize, emphasise, stress, underline, underscore
decide, decision, make up one's mind, make up his mind, make up her mind, make up their mind
choose, pick, select, choice, opt
consider, weigh, mull, think about, contemplate
plan, intend, intention
learn, find out, discover, get word, hear about
aware, know about
notify, let know, tip off, give notice
hint, imply, signal
threaten, threat, menace, danger
joke, quip, kid
shout, yell, chant, scream
oath, vow
`;

export const FEELING = `
angry, mad, furious, outraged, upset, anger, irate, fury
upset, distressed, emotional, shaken up
sad, grief, mourn, heartbroken, sorrow
fear, afraid, scared, frightened, terrified
worry, concern, anxious, anxiety
happy, glad, pleased, delighted, thrilled
surprise, shock, stunned, astonish, taken aback
hopeful, optimistic, optimism
disappoint, let down, dismay, frustrate
trust, believe in, confidence, faith in
proud, pride
ashamed, shame, embarrassed
regret, remorse
believe, think, reckon
affect, impact, effect, influence
experience, go through, live through
`;
