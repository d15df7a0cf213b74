// Software, its releases, its security and its people; one group of interchangeable words a line.

export const RELEASES = `
release, version, launch
release date, come out, be released, ship date, available on
release line, release branch, version line
release schedule, release plan, timeline, release dates, cadence
release candidate, preview, beta, rc
nightly, daily build
stable, production-ready
long-term support, lts, supported release
end of life, eol, end of support, no longer supported, unsupported
maintenance, security fixes only
security release, security update
patch, fix, update
hotfix, emergency fix
upgrade, update, move to, migrate
downgrade, go back to
migrate, switch over, port, move over
migration, transition
breaking change, incompatible change, break existing code
deprecated, obsolete, discouraged, phased out
removed, dropped, gone
drop support, stop supporting
new feature, addition, what's new, highlight
changelog, release notes, list of changes
semver, semantic versioning
major, major version, semver-major
minor, minor version
postpone, delay, push back, reschedule
reschedule, adjust, move the date, change the date
announce, introduce
available, ready
download, get
downloads, binaries, installers
binary, executable
installer, setup, install script, installation program
uninstall, remove
cleanup, cruft, leftovers, junk
script, command
command, cli command
command line, cli, shell
flag, option, switch
setting, option, configuration, preference
config, configuration
env, environment
default, standard setting
prompt, ask
skip, bypass, avoid
npm, package manager
dependency, dep
repo, repository
source code, code
codebase, code base
branch, fork
commit, change, check-in
pull request, pr, contribution, patch
merge, land
review, code review
bug, defect, issue
bug report, issue report
issue tracker, bug tracker
reproduce, repro
test, check
test suite, tests
ci, continuous integration, build system, build server
build, compile
builder, build machine
pipeline, workflow
jenkins, ci server
infrastructure, infra, servers
outage, downtime, unavailable
back up, restored, available again, re-enabled
performance, perf, speed
slow, sluggish, latency
faster, quicker, speedup
memory, ram, heap
memory leak, leaking memory
cpu, processor
thread, worker
code freeze, feature freeze, stop adding features
crash, abort, exit unexpectedly
hang, stop responding, freeze
timeout, time out
error, exception, failure
warning, deprecation warning
debug, troubleshoot
workaround, temporary solution, mitigation
documentation, docs, manual
tutorial, guide, walkthrough, how-to
example, sample
api, interface
engine, runtime
v8, javascript engine
javascript, js
typescript, ts
node, nodejs
macos, mac, os x, osx
windows, microsoft windows
linux, unix
browser, chrome, firefox
server, host, backend
client, frontend
cloud, hosted
container, docker
kubernetes, k8s
database, db
query, lookup
request, http request
header, http header
proxy, relay
url, link, address, web address
page, web page
blog post, post, article
newsletter, mailing list
forum, discussion board
chat, irc, slack
newest, latest, most recent, current
old, previous, earlier, older
`;

export const SECURITY = `
vulnerability, flaw, hole, bug, weakness, issue
vuln, vulnerability
cve, vulnerability
security hole, security bug, security issue
severity, how bad, how serious, how severe, seriousness
high severity, serious, high, severe
low severity, minor
affected, vulnerable, impacted, hit
unaffected, not affected, not vulnerable, safe
attack, exploit
attacker, hacker, bad actor, intruder, adversary
exploit, take advantage of, abuse
compromise, breach, hack, break into
breach, leak, intrusion
leak, disclose, expose
stolen, leaked, collected
secret, credential, token
token, access token, credential
password, passphrase
key, signing key, private key
certificate, cert
login, sign-in, credentials
authentication, auth
permission, privilege
impersonate, pose as, pretend to be
denial of service, dos, crash the server
remote code execution, rce, run code, execute code
buffer overflow, out of bounds, overrun
encryption, crypto, tls, ssl
openssl, tls library
encrypt, cipher
decrypt, decode
sandbox, isolate
malicious, hostile, harmful
malware, virus, ransomware
phishing, scam mail
spoof, fake
bug bounty, reward program, hackerone
report, disclose
reporter, finder, who found it, credited, thanks to
credit, acknowledge
found, discovered, reported, identified, spotted
spot, find, notice, detect, discover
disclosure, publication of the flaw
embargo, kept secret
advisory, security notice, bulletin
incident, breach
post-mortem, incident report, timeline
revoke, invalidate, cancel
rotate, replace, renew
expire, no longer valid
rebuild, reinstall, set up again
lock down, restrict
audit, review
mitigation, workaround, protection
mitigate, reduce the risk
access, get into, reach
restrict, limit
policy, rule, guideline
requirement, condition, must have
minimum, lowest, at least, threshold
score, rating
submit, send in, file
`;

export const PROJECTS_AND_PEOPLE = `
maintainer, collaborator, committer
contributor, volunteer, developer
volunteer, unpaid
team, working group
working group, committee
steering committee, technical committee, tsc
foundation, organization
sponsor, funder, supporter
member, participant
top tier, highest level
tier, level, rank
partner, ally
company, vendor
enterprise, large company, big company, corporation
adopt, use, switch to
user, customer
community, ecosystem
license, licence, terms of use
trademark, name rights
permission, consent
based on, modeled on, copied from, borrowed from, inspired by
copy, base on, imitate
fork, split
roadmap, plan
proposal, rfc
vote, decide
meeting, call
workshop, training, class
talk, lecture, keynote
speaker, presenter
venue, location, place
register, sign up, get a ticket
feedback, comments, suggestions
question, query
contact, get in touch, reach, email
email, mail, e-mail
help, support
paid support, commercial support
support, assistance
get involved, contribute, take part, participate
hiring, job
`;
