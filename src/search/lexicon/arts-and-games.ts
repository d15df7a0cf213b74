// Arts, the media, games and food; one group of interchangeable words a line.

export const ARTS_AND_GAMES = `
painting, artwork, picture
sculpture, statue, monument
monument, memorial, statue
mural, wall painting
exhibition, show
concert, show, performance, gig
play, drama, theater production
theater, theatre, playhouse
cinema, movie theater, multiplex
director, filmmaker
actor, star, performer
actress, star
audience, crowd, viewers
viewer, watcher
listener, audience
fan, follower, supporter
song, track, tune
album, record
band, group
rapper, hip-hop artist
musician, player
orchestra, symphony
opera, musical drama
dance, ballet
dancer, ballerina
festival, fair, celebration
party, celebration
celebrate, mark
anniversary, years since
birthday, turned years old
holiday, day off
book, title
novel, fiction
writer, novelist
poet, poem, poetry
publisher, publishing house
newspaper, paper, daily
magazine, journal
press, media, reporters
editorial, opinion piece, op-ed
headline, title
article, story, report
broadcast, program, show
tv, television
radio, broadcast
podcast, audio show
episode, installment
season, series
streaming, online video
celebrity, star
fashion, clothing
clothes, garments, outfit
dress, gown
shoe, footwear
jewelry, jewellery, gems
photographer, picture taker
video, footage, recording, clip
record, tape, film
play, compete
team, side, squad
coach, manager
referee, official, umpire
win, beat, defeat
lose, be beaten
score, point
final, last match
semifinal, last four
tournament, cup
league, division
season, campaign
medal, gold
record, best
race, run
runner, sprinter
marathon, long-distance race
swim, swimmer
skate, skater
ski, skier
boxing, fight
wrestle, wrestler
soccer, football
basketball, hoops
baseball, ballgame
hockey, ice hockey
golf, golfer
tennis, racket
racer, race car driver
stadium, arena, ground
ticket, seat
trade, transfer
sign, join
suspend, ban
cheat, doping
retire, end a career
hall of fame, honor
food, meal
bread, loaf, roll
cake, pastry
coffee, espresso
beer, ale
wine, vino
meat, beef
vegetarian, vegan, meatless
recipe, instructions
hungry, starving
lunch, midday meal
dinner, supper, evening meal
breakfast, morning meal
`;
