const ROLES = `
activist actor actress adviser advisor advocate agent aide alderman ambassador analyst architect artist assemblyman
assemblywoman astronaut athlete attendant attorney author bishop boss boy broker brother builder businessman
businesswoman cameraman campaigner candidate captain cardinal caregiver cashier ceo chair chairman chairperson
chairwoman champion chancellor chef chief citizen cleric clerk climber coach coder colleague colonel columnist comedian
commander commissioner composer comptroller congressman congresswoman constable consultant contractor contributor
controller coordinator coroner correspondent councillor councilman councilmember councilor councilwoman counselor
critic curator cyclist dad daughter dean defendant delegate demonstrator dentist deputy designer detective developer
diplomat director doctor driver economist editor educator electrician employee engineer envoy epidemiologist executive
expert farmer father firefighter fireman fisherman founder friend gardener general girl governor grandfather
grandmother guard guitarist gunman hacker headmaster headteacher historian host husband imam immigrant inspector
instructor inventor investigator investor journalist judge juror justice king landlord lawmaker lawyer leader lecturer
legislator librarian lieutenant lifeguard lobbyist magistrate maintainer major manager marshal mayor mechanic medic
meteorologist midwife minister mom mother mp mum musician neighbor neighbour niece nephew novelist nurse nutritionist
officer official ombudsman operator organiser organizer owner painter paramedic parent partner passenger pastor patient
patrolman pediatrician pharmacist philosopher photographer physician physicist pilot plaintiff plumber poet
policeman policewoman politician pope premier president priest prince princess principal prisoner producer
professor programmer prosecutor protester protestor provost psychiatrist psychologist publisher pupil queen rabbi
ranger receptionist refugee representative reporter researcher resident runner sailor salesman saleswoman scholar
scientist secretary senator sergeant sheriff shopkeeper singer sister skipper solicitor soldier son speaker spokesman
spokesperson spokeswoman staffer statistician steward stewardess strategist striker student superintendent supervisor
supporter surgeon surveyor suspect teacher teenager tenant therapist trainer translator treasurer trustee tutor umpire
uncle aunt user vendor veteran veterinarian vicar victim volunteer voter waiter waitress warden widow widower wife
witness woman man worker writer
`;

const PLACES = `
airport alley apartment area arena attic avenue backyard bakery barn basement basin bay beach block boathouse border
boulevard bridge building cafe camp campus canal canteen cape capital carriageway castle cathedral cave cellar
cemetery center centre chapel church cinema city classroom clearing cliff clinic coast corner corridor country county
courthouse courtroom courtyard cove creek crossing cul-de-sac culvert dam depot desert district ditch dock downtown
drive dyke embankment embassy estuary farm farmhouse farmyard field foothill footpath forecourt forest fountain
freeway garage garden gate gorge greenhouse grove gulf hall hallway hangar harbor harbour headland headquarters
highway hill hillside hospital hostel hotel house hut infirmary inlet intersection island jail jetty junction kingdom
kitchen lake lane library lighthouse lobby market marsh meadow mill mine moor moorland mosque motel motorway mountain
museum neighborhood neighbourhood northeast northwest ocean office orchard palace parish park parkway pass pasture
path pavement peak peninsula pier pit plateau playground plaza pond pool port precinct prefecture prison promenade
province quarry quarter quay quayside ranch ravine region reservoir resort restaurant ridge river riverbank riverside
road roadside rooftop roundabout school scrub sea seafront shed shelter shore shrine sidewalk site slope southeast
southwest spring square stadium stairwell state station store strait stream street studio suburb summit swamp
synagogue temple terminal terrace territory theater theatre thicket tower town township towpath trail trailhead
tram-stop tunnel undergrowth underpass university valley viaduct village volcano ward warehouse waterfront wetland
wharf wood woodland woods workshop yard zone zoo
`;

const ORGANISATIONS = `
academy administration agency airline alliance army assembly association authority band bank board branch brigade
bureau business cabinet campaign cartel chain chamber charity church club coalition college commission committee
company confederation conference congress conglomerate consortium convention cooperative corporation corps council
court department directorate division embassy enterprise faculty federation firm force foundation fund gang
government group guild hospital institute institution laboratory league legislature manufacturer media militia ministry
museum navy network newspaper nonprofit office orchestra organisation organization panel parliament partnership party
police publisher retailer school senate service society startup studio subsidiary supermarket syndicate team think-tank
tribunal trust union university utility
`;

/** Singular words for persons by what they are or do; one beside a name tells that the name is a person's. */
export const ROLE_WORDS: ReadonlySet<string> = readWords(ROLES);

/** Singular words for kinds of places: "Eighth Street", "the square", "a camp". */
export const PLACE_WORDS: ReadonlySet<string> = readWords(PLACES);

/** Singular words for kinds of organisations: "the Transport Authority", "a union". */
export const ORGANISATION_WORDS: ReadonlySet<string> = readWords(ORGANISATIONS);

function readWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
