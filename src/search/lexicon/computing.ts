// Software, servers, security holes, releases, data breaches, web sites, telephones: what readers call it and what a report says; one group of nearly interchangeable words a line.

export const COMPUTING = `
fcc, federal communications commission
zero-day, unknown flaw, previously unknown flaw
proof of concept, exploit code, sample exploit
in the wild, actively exploited, being exploited
weaponize, use as weapon
take control of, hijack, seize control of
account takeover, hijacked account, stolen account
backdoor, secret entrance, hidden access
supply chain attack, poisoned dependency, tampered package
typosquatting, lookalike name, misspelled name
trojan horse, disguised malware, booby-trapped software
booby-trapped, rigged, tampered with
tamper with, meddle with, interfere with
spyware, surveillance software, spying software, spying tool
stalkerware, spying app, tracking app
keylogger, record keystrokes, log keystrokes
adware, unwanted ads, nuisance ads
botnet, infected computers, zombie computers
bot, automated account, fake account
antivirus, virus scanner, security software
disinfect, remove the malware
ransom, extortion payment, ransom demand
extort, blackmail, demand a ransom
hold hostage, lock up files, encrypt files
hacking group, hacker group, hacking gang, cybercrime group
cybercrime, computer crime, online crime, internet crime
cybercriminal, online criminal, computer criminal
cybersecurity, computer security, information security, infosec
security researcher, white hat, ethical hacker, bug hunter
hacktivist, activist hacker
state-sponsored, state-backed, government-backed, government-sponsored
nation-state attacker, government hacker, state hacker
cyber espionage, online spying, computer spying
wiretap, bug the phone, tap the phone
snoop, spy on, pry
steal data, exfiltrate, siphon off data, grab data
data theft, stolen data, stolen records
data breach, data leak, leaked data, security breach
dark web, darknet, criminal forum, underground forum
offered for sale, up for sale, being sold
identity theft, stolen identity, steal someone's identity
identity thief, impostor, impersonator
personal information, personal details, private information, personal data
social security number, national insurance number, id number
date of birth, birth date
bank details, account number
medical record, health record, patient data
customer record, customer data, client data
plaintext, cleartext, unencrypted, not encrypted, in the clear
brute force, guess passwords, password guessing
crack a password, guess a password
weak password, easy to guess
reused password, same password
password reset, change the password, new password
password manager, password vault
two-factor authentication, two-step verification, second factor, multi-factor authentication, 2fa
one-time code, security code, verification code
fingerprint, biometric, face scan
facial recognition, face recognition, face scan
locked out, cannot log in, lose access
wipe, erase, delete all data
wiper, destructive malware
deface, vandalize a website, homepage altered
defacement, vandalized website
ddos, denial-of-service attack, traffic flood, overwhelm the server
overwhelm, swamp, inundate
knock offline, take down, bring down
unreachable, inaccessible, unavailable, not reachable
privilege escalation, gain admin rights, become root
root access, administrator rights, full control, superuser access
crafted, specially made, specially crafted, malformed
use-after-free, memory corruption, memory bug
input validation, check the input, sanitize input
remotely, over the network, from afar, over the internet
trick, lure, dupe, fool
social engineering, trick employees, fool staff
bogus, fake, phony, counterfeit, sham
scammer, con artist, fraudster, swindler
phishing email, fake email, scam email, fraudulent message
spam, junk mail, unwanted email, unsolicited email
spammer, sender of spam
robocall, automated call, spam call, nuisance call
telemarketer, cold caller, sales call
text message scam, smishing, fake text
click on, open the link, follow the link
malicious link, bad link, infected link
unauthorized, unauthorised, without permission
attribute to, blame on, pin on, trace to
behind the attack, perpetrator
claim responsibility, take credit
wave of attacks, string of attacks, hacking spree, series of attacks
attempted break-in, failed attack, thwarted attack
thwart, foil, stop, block
honeypot, decoy, trap
take offline, pull offline, disconnect, unplug
forensics expert, computer investigator
audit trail, access log, log files
penetration test, pen test, security test, simulated attack
security audit, code audit, security review
responsible disclosure, coordinated disclosure, private report
full disclosure, publish details
security update, security fix, security patch, critical update
as a precaution, to be safe, out of caution
should update, urged to upgrade, advised to install, recommended to upgrade
vulnerable version, affected release, affected version
fixed version, patched release, patched version
unpatched, not fixed, still vulnerable
older versions, older releases
out-of-band, unscheduled, emergency
ahead of schedule, earlier than planned, early
behind schedule, later than planned, overdue
on schedule, as planned, on time
planned outage, scheduled maintenance, maintenance window
buggy, full of bugs, unreliable, unstable
robust, sturdy, solid
failover, switch to backup
backup, spare copy, saved copy
restore from backup, recover data, data recovery
data loss, lost files, lost data
corrupt, damaged, garbled
corrupted file, damaged file, unreadable file
disk space, storage space, disk room
full disk, out of space, no space left
overload, too much traffic, overwhelmed, strained
bottleneck, slow point, choke point
heavy traffic, surge in visitors, traffic spike, high demand
scalable, able to grow
rate limit, request limit, usage limit
quota, limit, cap
mirror site, duplicate site, download mirror
content delivery network, cdn
hosting, web host, hosting company, hosting provider
hosting provider, server provider, cloud provider
rented server, virtual server, vps
workstation, desktop, desktop computer
laptop, notebook
gadget, device, gizmo
usb stick, thumb drive, flash drive, memory stick
cable, cord, wire
hardware, computer equipment, physical device
firmware, built-in software, device software
router, modem, network box
smart device, connected device, internet of things, iot
smart speaker, voice assistant
webcam, web camera, computer camera
surveillance camera, security camera, cctv camera
wearable, smartwatch, fitness tracker
driver, device driver
reboot, restart
power cycle, unplug and replug
blue screen, system crash
technical problem, computer problem, it problem, computer glitch
human error, operator error, someone's mistake
typo, misprint, spelling mistake
misconfigured, wrongly set up, badly configured
misconfiguration, wrong setting, wrong setup
troubleshoot, diagnose, find the fault
isolate the problem, pinpoint, locate the fault
pinpoint, identify, narrow down
unresolved, still open, not fixed, outstanding
known issue, known problem, known bug
quick fix, stopgap, band-aid, temporary fix
permanent fix, lasting solution, real solution
back online, up again, working again
status page, service status, status update
uptime, availability
help desk, tech support, technical support, customer support
support ticket, support request, service request
self-service, do it yourself
user-friendly, easy to use, simple to use
clunky, awkward, hard to use
user interface, ui, look and feel, layout
user experience, usability, ease of use
revamp, redesign, overhaul, rework
refactor, tidy the code, restructure the code
rewrite, write anew, redo
from scratch, from zero, all over again
legacy, outdated, old, ancient
cutting-edge, state-of-the-art, latest technology, advanced
up to date, current, latest
out of date, outdated, not current, old version
backward compatible, works with old, still compatible
incompatible, not compatible, not work with
interoperable, work together
cross-platform, multi-platform
plugin, add-on, extension, plug-in
browser extension, browser add-on
toolkit, set of tools, developer tools
programming language, coding language, computer language
coding, programming, software development
software engineer, software developer, programmer
lines of code, amount of code
snippet, piece of code, bit of code
editor, ide, code editor
log in remotely, ssh, remote login
remote access, connect from elsewhere, remote login
version control, source control
clone, copy, duplicate
release manager, release team, releaser
release engineering, release process, release work
release announcement, release post, release notice
early look, sneak peek, early access
beta, test version, trial version
beta tester, early tester, trial user
early adopter, first user
experimental, unstable, not ready, for testing
prototype, early model, mock-up, test model
hit the shelves, go on sale, in stores, come out
generally available, available to everyone, open to all
gradual rollout, phased rollout, step by step
discontinue, stop making, stop offering, kill off
shut down service, close service, end service
abandon, drop, stop developing
abandoned, unmaintained, no longer developed, orphaned
dormant, inactive, unused
revive, bring back, resurrect, breathe new life
take over maintenance, new maintainer, adopt the project
rename, new name, change the name
free software, open-source software, libre software
open-sourced, source code published, publish the code
freely available, free of charge, free to use
royalty, license fee
copyright, intellectual property, author's rights
copyright infringement, piracy, illegal copying
pirate, copy illegally, bootleg
pirated, illegally copied, bootleg
patent lawsuit, patent dispute, patent fight
patent infringement, unlicensed use
code of conduct, rules of behavior, behavior rules
livestream, broadcast live, live stream
mentor, guide, coach
mentorship, coaching
newcomer, first-timer, beginner, new contributor
good first issue, easy task, beginner task
onboarding, getting started
hackathon, coding contest, programming competition
meetup, gathering, user group, get-together
developer conference, tech conference, conference for developers
call for papers, call for proposals, call for speakers, submit a talk
attendee, conference-goer, participant
scholarship, travel grant, financial help
translator, translation team, localizer
translate, localize, other languages
internationalization, i18n, localization
accessibility, disabled access
screen reader, reading aid
survey respondent, people surveyed, those who answered
benchmark, speed test, performance test
optimize, tune, make faster, speed up
compress, shrink, zip
unpack, extract, unzip
upload, post online, put online
downloadable, available for download, can be downloaded
download page, downloads section
checksum, hash
digitally sign, signed, code signing
expired certificate, lapsed certificate
secure connection, encrypted connection
end-to-end encryption, encrypted messaging, private messaging
encryption key, cryptographic key, secret key
vpn, virtual private network, private network
anonymity, hidden identity, staying anonymous
pseudonym, alias, screen name, handle
username, user name, account name
user account, profile, registered user
sign up, register, open an account, create an account
log out, sign out
unsubscribe, opt out, cancel the subscription
subscription, monthly fee, recurring fee
free trial, try for free
paywall, pay to read
paid version, premium version, full version
freemium, free basic version
in-app purchase, purchase within app
app store, app marketplace
mobile app, phone app, smartphone app
messaging app, messenger, chat app
instant message, direct message, dm, private message
text message, sms, text
texting, send texts
group chat, chat room, chat group
video call, video chat, video conference, video meeting
voicemail, recorded message, answering machine
hotline, helpline, phone line, telephone line
pay phone, phone booth, phone box
handset, phone, cellphone
sim card, phone card
sim swap, stolen phone number, number hijacking
phone number, telephone number, cell number
area code, dialing code, prefix
mobile phone, cell, mobile
phone company, telephone company, telecom, carrier, phone operator
mobile operator, wireless carrier, cell phone company, mobile carrier
internet provider, isp, internet service provider, internet company
cable company, cable provider, cable operator
telecommunications, telecoms, phone industry
broadband, high-speed internet, fast internet
fiber, fibre, fiber-optic, optical cable
undersea cable, submarine cable, undersea fiber
dial-up, slow internet, modem connection
wi-fi, wifi, wireless internet, wireless network
hotspot, public wifi
5g, fifth generation, mobile network
cell tower, phone mast, mobile mast, antenna
antenna, aerial
reception, signal, coverage
dead zone, no signal, no reception, no coverage
roaming charge, roaming fee
data plan, phone plan, mobile plan
unlimited data, no data cap
prepaid, pay-as-you-go
phone bill, mobile bill
phone record, call record, call log, call data
spectrum, airwaves, radio frequencies
spectrum auction, sale of airwaves, frequency auction
net neutrality, open internet
telecom regulator, communications regulator, telecoms watchdog
internet access, internet connection, online access
connected, online, on the internet
not connected, offline, without internet
without internet access, lacking internet access, digital divide
internet shutdown, internet blackout, internet cutoff
internet user, web user, netizen, surfer
web surfer, site visitor, web visitor
browse, surf, look around
home page, front page, main page
landing page, start page
web portal, portal, online portal
search engine, web search
domain, domain name, web address
registrar, domain seller
domain expired, lost the domain
dns, domain name system, name server
ip address, internet address
broken link, dead link, page not found, 404
error message, error page, error notice
pop-up, popup, window that appears
banner ad, online ad, web advertisement
online advertising, internet ads, digital advertising
ad blocker, block ads
clickbait, misleading headline
tracker, tracking tool
geolocation, location tracking, location data
gps, satellite navigation, location system
analytics, usage statistics, usage data
telemetry, usage data, collected data
data collection, gather data, collecting information
harvest data, collect data, scrape data
scrape, harvest, collect automatically
crawler, spider, web robot
privacy policy, privacy rules, data policy
data protection, privacy protection
gdpr, data protection law, european privacy law
privacy advocate, privacy campaigner, digital rights group
data broker, data seller, data dealer
anonymized, names removed, stripped of names
redact, black out, remove names
data retention, how long kept, keep the data
data removed, have data deleted, be forgotten online
mass surveillance, bulk collection, spying on everyone
government surveillance, state spying, government spying
nsa, national security agency
censor, block, suppress
censorship, blocking of websites, internet controls
blocked site, banned website, censored page
blacklist, blocklist, banned list
whitelist, allowlist, approved list
content moderation, removing posts, policing content
take down post, remove post, delete post
suspended account, blocked account, banned account
cyberbullying, online harassment, online abuse, internet bullying
hate speech, hateful posts
disinformation, fake news, misinformation, false information
deepfake, fake video, manipulated video
doctored, manipulated, altered, faked
go viral, spread online, shared widely, catch on online
blogger, blog author, blog writer
social media platform, social networking site
influencer, internet celebrity, internet star
online store, web shop, online shop, e-commerce site
e-commerce, online shopping, internet shopping
online retailer, internet seller, web retailer
shopping cart, basket, checkout
online payment, pay online, electronic payment
contactless, tap to pay, mobile payment
cash machine, atm, cashpoint
card reader, payment terminal, card terminal
skimmer, card-copying device, card skimming
online banking, internet banking
crypto exchange, bitcoin exchange
tech company, technology company, technology firm, tech firm
tech giant, big tech, technology giant
software maker, software company, software firm, software vendor
chipmaker, chip company, semiconductor maker
computer maker, pc maker
phone maker, handset maker
security firm, cybersecurity company, security company
techie, tech worker, it person, it worker
sysadmin, system administrator, it admin
it department, tech staff, computer department
chief technology officer, cto, head of technology
chief information officer, cio, head of it
chief security officer, ciso, head of security
project manager, project lead, project leader
open-source developer, open source contributor
core developer, core team, core contributor
lead developer, main developer, main programmer
volunteer-run, run by volunteers, community-run
donation-funded, funded by donations
crowdfunding, online fundraising, raise money online
venture capital, startup money, investor money
funding round, raise capital, raise money
sponsorship, corporate backing, company support
bundled, included, shipped with, comes with
preinstalled, already installed, built in
built-in, integrated, included
embed, build into, include
support for, works with, compatible with
system requirements, needed to run
enabled by default, on by default, switched on automatically
disabled by default, off by default
configurable, adjustable, can be changed
automate, do automatically, make automatic
schedule a job, cron, run regularly
real time, live, instantly
asynchronous, async, in the background
deploy, put into production
production, live system, live site
staging, test system, test environment
build failure, broken build, failed to build
nightly build, daily build, daily snapshot
stack trace, backtrace, error trace
crash report, error report
unresponsive, frozen, not responding, hung
laggy, slow, sluggish
response time, response speed, latency
million downloads, times downloaded, number of downloads
user base, number of users, how many users
widely used, popular, common
web standard, internet standard, specification
artificial intelligence model, ai model, language model
chatbot, ai assistant, virtual assistant
neural network, deep learning, machine learning
supercomputer, powerful computer, fastest computer
mainframe, large computer
quantum computer, quantum machine
self-driving, autonomous, driverless
computerize, digitize, put on computer
digitize, scan, make digital
paperless, electronic, without paper
e-book, electronic book, digital book
electronic voting, e-voting, computerized voting
critical infrastructure, vital systems, essential services
air-gapped, not networked, not connected
internal network, company network, intranet, corporate network
network administrator, network manager
exposed, left open, unprotected, open to anyone
unsecured, unprotected, insecure, not secure
publicly accessible, open to anyone, anyone could see
secure, safe, protected
harden, strengthen, tighten, make safer
beef up security, tighten security, improve security, strengthen security
security measure, safeguard, protection
lax, careless, sloppy, negligent
notify customers, inform those affected, tell victims
come to light, emerge, become known, be discovered
go undetected, unnoticed, not discovered
go unnoticed, slip through, be overlooked, missed
affected customers, people affected, victims, users affected
credit monitoring, identity protection
class action, group lawsuit, mass lawsuit
data protection fine, privacy fine
charged with hacking, accused of hacking
extradite, hand over, surrender to court
computer fraud, wire fraud, online fraud
confiscate computers, seize servers, seize equipment
`;
