// Countries with the words for their people and things; numerals; months; one group a line.

export const NATIONS = `
afghanistan, afghan
africa, african
albania, albanian
algeria, algerian
america, american, united states, usa, us
argentina, argentine, argentinian
armenia, armenian
asia, asian
australia, australian, aussie
austria, austrian
azerbaijan, azerbaijani
bangladesh, bangladeshi
belarus, belarusian
belgium, belgian
bolivia, bolivian
bosnia, bosnian
brazil, brazilian
britain, british, united kingdom, uk
bulgaria, bulgarian
cambodia, cambodian
canada, canadian
chile, chilean
china, chinese, beijing
colombia, colombian
congo, congolese
croatia, croatian
cuba, cuban
cyprus, cypriot
czech republic, czech, czechia
denmark, danish, dane
egypt, egyptian
england, english
ethiopia, ethiopian
europe, european
european union, eu
finland, finnish
france, french
georgia, georgian
germany, german
ghana, ghanaian
greece, greek
guatemala, guatemalan
haiti, haitian
holland, dutch, netherlands
honduras, honduran
hungary, hungarian
india, indian
indonesia, indonesian
iran, iranian, tehran
iraq, iraqi
ireland, irish
israel, israeli
italy, italian
jamaica, jamaican
japan, japanese
jordan, jordanian
kazakhstan, kazakh
kenya, kenyan
kuwait, kuwaiti
latvia, latvian
lebanon, lebanese
libya, libyan
lithuania, lithuanian
malaysia, malaysian
mexico, mexican
moldova, moldovan
mongolia, mongolian
morocco, moroccan
myanmar, burma, burmese
nepal, nepalese
new zealand, kiwi
nicaragua, nicaraguan
nigeria, nigerian
north korea, pyongyang
norway, norwegian
pakistan, pakistani
palestine, palestinian
panama, panamanian
peru, peruvian
philippines, filipino
poland, polish
portugal, portuguese
puerto rico, puerto rican
qatar, qatari
romania, romanian
russia, russian, kremlin, moscow
saudi arabia, saudi
scotland, scottish, scot
serbia, serbian
singapore, singaporean
slovakia, slovak
slovenia, slovenian
somalia, somali
south africa, south african
south korea, seoul, south korean
spain, spanish, spaniard
sri lanka, sri lankan
sudan, sudanese
sweden, swedish, swede
switzerland, swiss
syria, syrian
taiwan, taiwanese
thailand, thai
tunisia, tunisian
turkey, turkish
uganda, ugandan
ukraine, ukrainian, kyiv
united nations, un
venezuela, venezuelan
vietnam, vietnamese
wales, welsh
yemen, yemeni
zimbabwe, zimbabwean
`;

export const NUMERALS = `
two, 2
three, 3
four, 4
five, 5
six, 6
seven, 7
eight, 8
nine, 9
ten, 10
eleven, 11
twelve, 12
thirteen, 13
fourteen, 14
fifteen, 15
sixteen, 16
seventeen, 17
eighteen, 18
nineteen, 19
twenty, 20
thirty, 30
forty, 40
fifty, 50
sixty, 60
seventy, 70
eighty, 80
ninety, 90
first, 1st
second, 2nd
third, 3rd
fourth, 4th
fifth, 5th
sixth, 6th
seventh, 7th
eighth, 8th
ninth, 9th
tenth, 10th
half, 50 percent, 50
quarter, 25 percent, one fourth
dozen, twelve, 12
hundred, 100
thousand, 1000
triple, threefold, three times
twice, two times, double
percent, per cent, pct
`;

export const CALENDAR = `
january, jan
february, feb
april, apr
august, aug
september, sept, sep
october, oct
november, nov
december, dec
monday, mon
tuesday, tues
thursday, thurs, thu
friday, fri
saturday, weekend
sunday, weekend
fall, autumn
christmas, xmas
new year, jan 1
independence day, fourth of july, july 4
midday, noon, 12 pm
midnight, 12 am
decade, ten years
century, hundred years
fortnight, two weeks
`;
