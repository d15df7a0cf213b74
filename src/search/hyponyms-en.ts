import { stemWord } from './analysis.ts';
import type { Alternative } from './expressions.ts';

/*
 * Kinds of things that readers ask for, and what a report calls one: "what kind of vehicle" is answered by "a coach", and who
 * asks for a coach is not answered by any vehicle. Words for a kind, then what is one, parted by a colon; all single words.
 */
const KINDS = `
vehicle: car bus coach van truck lorry tractor ambulance taxi motorcycle motorbike bicycle scooter tram train minibus pickup trailer forklift
transport: car bus coach train tram ferry plane taxi bicycle boat metro subway
boat: ship ferry barge yacht dinghy trawler lifeboat canoe kayak tug vessel raft tanker
aircraft: plane helicopter jet airliner glider drone balloon
building: house hut barn church school hospital museum library hall shed cottage warehouse factory mill tower hotel theatre theater chapel cabin bungalow villa office garage
room: kitchen bedroom cellar attic hall lounge ward classroom gym office bathroom study
relative: mother father aunt uncle brother sister son daughter cousin grandfather grandmother wife husband nephew niece parent grandson granddaughter widow widower
relation: mother father aunt uncle brother sister son daughter cousin grandfather grandmother wife husband nephew niece friend
parent: mother father
sibling: brother sister twin
partner: wife husband girlfriend boyfriend fiance fiancee spouse
animal: dog cat horse cow sheep goat pig bird fish lynx wolf bear fox lion tiger monkey elephant deer rabbit snake seal whale otter swan goose
pet: dog cat rabbit hamster parrot
bird: swan goose duck owl eagle hawk gull crow pigeon heron stork
fish: salmon trout cod herring pike eel carp perch bass tuna mackerel
plant: tree flower shrub grass weed rose oak
tree: oak beech pine birch elm ash willow maple chestnut spruce
colour color: red blue green yellow black white brown grey gray orange purple pink silver gold
material: wood steel iron concrete stone brick glass plastic copper gold silver bronze timber aluminium aluminum lead cotton wool leather
metal: steel iron copper gold silver bronze lead aluminium aluminum brass zinc tin
weapon: gun pistol rifle shotgun knife axe bomb hammer sword revolver club crowbar
tool: hammer crowbar saw drill spade shovel axe wrench ladder
drink: water tea coffee beer wine milk juice soda whisky
dish: curry mousse soup salad stew pie pasta rice chicken fish pizza sandwich
food: bread rice meat chicken fish egg cheese fruit vegetables pasta soup curry biscuit
fruit: apple pear orange banana lemon cherry plum grape strawberry
meal: breakfast lunch dinner supper tea brunch
job: teacher librarian driver engineer nurse doctor lawyer accountant farmer clerk mechanic cook baker plumber captain banker builder electrician carpenter cleaner
profession: teacher librarian driver engineer nurse doctor lawyer accountant farmer architect journalist banker
occupation: teacher librarian driver engineer nurse doctor lawyer accountant farmer clerk mechanic
sport: football soccer cricket rugby tennis hockey basketball baseball swimming rowing athletics golf boxing cycling
instrument: violin piano guitar trumpet drum flute cello organ harp
illness: flu measles cholera salmonella cancer pneumonia infection fever asthma covid
disease: flu measles cholera salmonella cancer pneumonia malaria tuberculosis
injury: fracture burn bruise cut concussion sprain wound
crime: murder theft robbery burglary fraud arson assault rape manslaughter forgery bribery perjury blackmail kidnapping
charge: murder theft robbery burglary fraud arson assault manslaughter forgery bribery perjury conspiracy
punishment: fine prison jail probation suspension ban
sentence: fine prison jail probation
document: letter contract report certificate deed permit licence license will lease memo
clothing clothes: jacket coat hat shirt trousers boots gloves scarf dress sweater jumper hood
furniture: table chair sofa bed desk cupboard shelf wardrobe
device: phone computer laptop tablet camera radio television router
weather: rain snow wind fog storm ice sunshine hail thunder frost
season: spring summer autumn winter fall
currency money: dollar euro pound franc yen crown peso rupee mark
`;

/** What counts as how surely meant where a kind is asked for. */
const HYPONYM_WEIGHT = 0.6;

/** Members as they stand in the table: few kinds are ever asked for, and stemming takes a start a while. */
const members: ReadonlyMap<string, string> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [kinds = '', named = ''] = line.split(': ');
      return kinds.split(' ').map((kind) => [stemWord(kind), named] as const);
    }),
);

/** What may be named where a word for a kind of thing is asked with, as stems: "coach" for "vehicle". */
export function hyponymsOf(stem: string): readonly Alternative[] {
  const named = members.get(stem)?.split(' ') ?? [];
  return named.map((member) => ({ stems: [stemWord(member)], weight: HYPONYM_WEIGHT }));
}
