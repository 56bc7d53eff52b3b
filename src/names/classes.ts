/**
 * Classes of words that tell what stands beside or inside a name, as readable tables. A word belongs to the first class that lists
 * it. All in lower case, as `findTokens` cuts them (abbreviations with their stop, hyphens apart).
 */
const TABLES: Readonly<Record<string, string>> = {
  title: 'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baron baroness count countess duke duchess prince princess king queen emperor empress sultan emir emirs '
    + 'president vice-president premier chancellor taoiseach minister secretary senator sen. sen representative rep. rep congressman congresswoman deputy mp mep mla governor gov. gov mayor councillor councilman councilwoman '
    + 'ambassador amb. envoy consul commissioner judge justice magistrate attorney solicitor sheriff marshal chief constable superintendent supt. supt inspector insp. detective det. officer trooper agent '
    + 'general gen. gen colonel col. col major maj. maj captain capt. capt lieutenant lt. lt sergeant sgt. sgt staff corporal cpl. cpl private pvt. pfc. admiral adm. adm commodore cmdr. commander brigadier brig. brig '
    + 'maj-gen lt-gen air-vice-marshal marshall cdr. wing squadron airman seaman warrant pope cardinal archbishop bishop rev. rev reverend father fr. pastor rabbi imam mullah maulana maulvi mufti sheikh shaikh shaykh sheik '
    + 'ayatollah hojatoleslam grand patriarch monsignor sister brother saint st. st sri shri smt dato datuk tun tengku hajji haji hajj alhaji alhaja chieftain oba emir barrister engr engr. arch pastor evangelist '
    + 'don dona señor senor señora senora monsieur madame herr frau signor coach skipper captain-general ceo cfo cto chairman chairwoman chairperson chair director director-general president-elect spokesman spokeswoman spokesperson '
    + 'leader head founder co-founder boss manager analyst expert researcher scientist journalist reporter correspondent editor columnist author writer actor actress singer rapper comedian artist painter director '
    + 'striker midfielder defender goalkeeper forward quarterback pitcher batsman bowler swimmer cyclist driver rider wrestler boxer champion star winger playmaker jockey '
    + 'astronaut cosmonaut pilot lawyer activist protester candidate nominee lawmaker legislator politician diplomat prosecutor dissident opposition ex-president former late '
    + 'teacher student farmer shopkeeper resident villager witness mother wife husband son daughter sister uncle aunt cousin nephew niece widow elder tribesman doctor nurse surgeon paramedic spokesperson warlord militant suspect gunman attacker terrorist rapist '
    + 'auditor treasurer comptroller ombudsman speaker whip undersecretary under-secretary sub-inspector havildar naik subedar jawan kapitan professor-emeritus monsenor monseñor mgr emeritus youtuber influencer archdeacon vicar deacon canon primate metropolitan catholicos dalai lama provost dean principal headmaster headteacher rector vice-chancellor',
  said: 'said says say told tells added adds stated states announced announces tweeted tweets wrote writes claimed claims warned warns insisted insists argued argues noted notes explained explains confirmed confirms denied denies '
    + 'declared declares acknowledged admitted admits testified recalled alleged vowed pledged urged called asked replied responded commented remarked concluded predicted reiterated stressed emphasized emphasised estimated suggested '
    + 'complained boasted joked quipped believes believed thinks hopes hoped expects expected wants wanted knew knows feels felt agreed agrees disagreed refused resigned died born married retired visited met spoke arrived',
  orgSuffix: 'inc inc. corp corp. ltd ltd. llc llp plc co. gmbh ag a.g. s.a. s.p.a. spa n.v. nv bv b.v. asa ab oyj pty bhd berhad sdn pvt pte pjsc jsc ojsc oao ooo kk k.k. kgaa se holdings holding '
    + 'f.c. fc cf afc rfc cfc rc ac bc sc united rovers wanderers albion hotspur athletic athletico uniteds knights warriors tigers lions eagles bears sharks bulls giants royals rangers raiders hurricanes cowboys broncos panthers '
    + 'celtics lakers yankees dodgers patriots steelers packers saints ravens bengals dolphins jets redskins falcons buccaneers titans texans colts jaguars chiefs chargers 49ers seahawks cardinals rams bruins canadiens penguins capitals '
    + 'bombers magpies swans hawks roosters rabbitohs storm broncos crusaders brumbies waratahs springboks wallabies blacks sox mets braves phillies nationals orioles astros cubs pirates brewers twins royals padres mariners',
  orgHead: 'ministry ministries department dept. dept agency agencies council committee subcommittee commission party union association assn. assn federation confederation institute institution institutes college university universities school academy '
    + 'bank bancorp corporation company companies group groups organization organisation organizations organisations front army navy force forces marines corps brigade brigades battalion battalions regiment division squadron command guard guards fleet militia movement police constabulary '
    + 'gendarmerie carabinieri bureau office authority authorities court tribunal league club team squad network society foundation trust fund board parliament congress senate assembly house knesset duma bundestag lok rajya sabha majlis loya jirga shura cabinet government administration '
    + 'service services intelligence directorate secretariat inspectorate registry alliance coalition bloc pact partnership consortium cooperative collective caucus conference chamber center centre unit cell wing laboratory laboratories observatory '
    + 'airlines airways airline air railway railways rail motors motor industries industry enterprises enterprise systems technologies technology solutions electronics pharmaceuticals pharmaceutical pharma laboratories energy oil gas petroleum power electric steel mining '
    + 'insurance financial finance capital securities partners ventures investments investment equity studios studio pictures records entertainment music productions media press news times post tribune herald gazette journal telegraph guardian observer chronicle '
    + 'inquirer mail mirror sun star standard independent globe mercury dispatch examiner daily weekly monthly magazine review radio television tv broadcasting channel agency newspaper newspapers '
    + 'mission secretariat hezb hizb jaish lashkar jamaat jama\'at harakat harkat ansar tehreek tehrik janata samaj congress lok dal sabha sangh sangathan morcha liga partido partai partij parti frente fronte movimento movimiento ejercito '
    + 'warriors volunteers defenders rebels brotherhood resistance taliban mujahideen mujahidin fedayeen peshmerga janjaweed syndicate cartel cartels mafia gang orchestra philharmonic ensemble choir band ballet theatre theater company '
    + 'museum gallery library archive archives church diocese archdiocese synod ministries temple sect charity ngo thinktank hospital clinic infirmary embassy consulate airline jet jets technologies software semiconductor labs logistics shipping lines freight retail stores supermarkets supermarket foods beverages brewery breweries',
  placeHead: 'airport airfield airstrip airbase base camp province district county city town township village state region territory prefecture oblast governorate municipality borough parish canton department suburb neighborhood neighbourhood quarter area zone '
    + 'river lake sea ocean bay gulf strait straits channel canal mountain mountains mount mt. mt hill hills peak valley desert forest jungle island islands isle isles peninsula cape coast coastline beach basin plateau reef glacier volcano falls dam reservoir delta creek '
    + 'street st road rd. road avenue ave. boulevard lane drive highway motorway freeway expressway route junction roundabout square plaza park gardens garden bridge tunnel tower building hall hotel resort stadium arena palace castle fort fortress cathedral mosque masjid synagogue shrine monastery '
    + 'market bazaar mall station terminal port harbour harbor dock wharf crossing checkpoint border prison jail penitentiary detention cemetery farm ranch gate corner heights estate ghat nagar pur abad stan checkpoint compound refinery plant mine field',
  inside: 'in near at across outside inside around throughout within',
  toward: 'from to into toward towards over off onto through via between',
  of: 'of',
  by: 'by',
  for: 'for',
  and: 'and &',
  or: 'or',
  the: 'the',
  a: 'a an',
  with: 'with against on under about after before during since until as than like including versus vs vs. v v. alongside',
  be: 'is was are were has have had will would could should may might can must be been',
  pronoun: 'he she it they we i you who his her its their our my your him them us me whom whose himself herself',
  particle: 'al el de la le du da dos das del della di van von der den bin ibn bint binti abu abd ul ud uz un ur umm ben mac mc ter ten y e st ste san santa são sao los las les',
  month: 'january february march april may june july august september october november december jan. jan feb. feb mar. mar apr. apr jun. jun jul. jul aug. aug sep. sep sept. sept oct. oct nov. nov dec. dec',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  demonym: 'afghan afghans albanian albanians algerian algerians american americans andorran angolan angolans arab arabs arabian argentine argentines argentinian argentinians armenian armenians asian asians australian australians austrian austrians azerbaijani azeri azeris '
    + 'bahraini bahrainis bangladeshi bangladeshis bahamian barbadian basque basques bavarian belarusian belarusians belgian belgians beninese bhutanese bolivian bolivians bosnian bosnians brazilian brazilians briton britons british bulgarian bulgarians burkinabe burmese burundian burundians '
    + 'cambodian cambodians cameroonian cameroonians canadian canadians caribbean catalan catalans caucasian chadian chadians chechen chechens chilean chileans chinese colombian colombians congolese corsican croat croats croatian croatians cuban cubans cypriot cypriots czech czechs '
    + 'dane danes danish djiboutian dominican dominicans dutch ecuadorean ecuadorian egyptian egyptians emirati emiratis english englishman eritrean eritreans estonian estonians ethiopian ethiopians eurasian european europeans fijian fijians filipino filipinos finn finns finnish french frenchman frenchwoman '
    + 'gabonese gambian gambians gazan gazans georgian georgians german germans ghanaian ghanaians greek greeks grenadian guatemalan guatemalans guinean guineans guyanese haitian haitians hawaiian honduran hondurans hungarian hungarians '
    + 'icelander icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese javanese jordanian jordanians kashmiri kashmiris kazakh kazakhs kenyan kenyans korean koreans kosovar kosovars kurd kurds kurdish kuwaiti kuwaitis kyrgyz '
    + 'lao laotian laotians latvian latvians latin latino latinos lebanese liberian liberians libyan libyans liechtensteiner lithuanian lithuanians luxembourgish macedonian macedonians malagasy malawian malawians malay malays malaysian malaysians maldivian maldivians malian malians maltese maori mauritanian mauritanians mauritian '
    + 'mexican mexicans moldovan moldovans mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans namibian namibians nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian norwegians omani omanis ottoman '
    + 'pakistani pakistanis palestinian palestinians panamanian panamanians papuan papuans paraguayan paraguayans pashtun pashtuns persian persians peruvian peruvians philippine polish pole poles polynesian portuguese punjabi punjabis qatari qataris rohingya rohingyas romanian romanians roma russian russians rwandan rwandans '
    + 'salvadoran salvadorans samoan samoans saudi saudis scandinavian scot scots scottish senegalese serb serbs serbian serbians seychellois sicilian sikh sikhs sindhi singaporean singaporeans sinhalese slav slavic slovak slovaks slovakian slovene slovenes slovenian slovenians somali somalis somalian soviet soviets spaniard spaniards spanish sri-lankan sudanese surinamese swahili swazi swede swedes swedish swiss syrian syrians '
    + 'taiwanese tajik tajiks tamil tamils tanzanian tanzanians tatar tatars texan texans thai thais tibetan tibetans togolese tongan tongans trinidadian tunisian tunisians turk turks turkish turkmen tutsi tutsis hutu hutus ugandan ugandans uighur uighurs uyghur uyghurs ukrainian ukrainians uruguayan uruguayans uzbek uzbeks venezuelan venezuelans vietnamese welsh welshman western westerner westerners yazidi yazidis yemeni yemenis zambian zambians zimbabwean zimbabweans zulu '
    + 'muslim muslims islamic islamist islamists islam christian christians christianity catholic catholics protestant protestants orthodox anglican anglicans methodist baptist evangelical evangelicals jew jews jewish judaism hindu hindus hinduism buddhist buddhists buddhism sunni sunnis shiite shiites shi\'ite shi\'ites shia shias shi\'a alawite alawites druze copt copts coptic sufi salafi salafist mormon mormons baha\'i baloch '
    + 'democrat democrats democratic republican republicans tory tories conservative conservatives communist communists socialist socialists marxist maoist maoists nazi nazis liberal liberals',
  event: 'war wars cup championship championships olympics olympic games game tournament prix grand marathon festival award awards prize medal act treaty accord agreement summit convention protocol resolution amendment bill law constitution code hurricane typhoon cyclone storm earthquake tsunami '
    + 'covid covid-19 coronavirus sars ebola hiv aids h1n1 h5n1 virus disease syndrome flu influenza christmas easter ramadan eid diwali halloween thanksgiving day eve week year operation battle revolution uprising election elections referendum bible quran koran torah internet web wikipedia open masters league-cup series season trophy',
  compass: 'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater mid',
  quantity: 'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions first second third fourth fifth sixth several many some few all both each most more another other',
  comma: ',',
  stop: '. ! ? … ; :',
  open: '( [ { “ ‘ «',
  close: ') ] } ” ’ »',
  quote: '" \'',
  dash: '- – — -- /',
  possessive: '\'s ’s \'S'
}

/** Classes without a table: what the writing alone tells. */
const BY_SHAPE = ['edge', 'lower', 'capital', 'upper', 'initial', 'mixed', 'number', 'alphanumeric', 'dotted', 'link', 'mark', 'given', 'surname'] as const

const classNames: readonly string[] = [...BY_SHAPE, ...Object.keys(TABLES)]
const classOfWord: ReadonlyMap<string, number> = new Map(Object.entries(TABLES).reverse().flatMap(([name, words]) => words.split(' ').map(word => [word, classNames.indexOf(name)] as const)))

/** Number of a class by its name, e.g. `title`; throws RangeError for a name that no table has. */
export function classNumber(name: string): number {
  const found = classNames.indexOf(name)
  if (found < 0) throw new RangeError(`no word class ${name}`)
  return found
}

/** Class of a word in lower case that a table lists; -1 where none does. */
export function listedClass(lower: string): number {
  return classOfWord.get(lower) ?? -1
}
