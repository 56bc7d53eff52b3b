/** Countries, continents and large regions, whole names in lower case, "_" between their words: too coarse for an event where the text names something in them. */
export const COUNTRIES: ReadonlySet<string> = new Set(('afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina_faso burma burundi cambodia '
  + 'cameroon canada chad chile china colombia congo croatia cuba cyprus czechia czech_republic denmark djibouti dominican_republic east_timor ecuador egypt el_salvador england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia '
  + 'iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar '
  + 'namibia nepal netherlands new_zealand nicaragua niger nigeria north_korea north_macedonia northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania russia rwanda samoa saudi_arabia scotland senegal serbia sierra_leone singapore slovakia slovenia solomon_islands somalia south_africa south_korea south_sudan soviet_union spain '
  + 'sri_lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey turkmenistan uganda ukraine united_arab_emirates united_kingdom united_states united_states_of_america uruguay us usa u.s. u.s.a. uk u.k. uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe '
  + 'africa asia america europe latin_america central_america middle_east south_asia southeast_asia west_africa central_african_republic democratic_republic_of_congo democratic_republic_of_the_congo republic_of_congo').split(' '))

/** States and provinces that news names without a word for it, as `COUNTRIES`. */
const REGIONS: ReadonlySet<string> = new Set(('alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico '
  + 'north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming alberta british_columbia manitoba ontario quebec saskatchewan nova_scotia new_south_wales queensland tasmania punjab sindh balochistan bihar gujarat kerala uttar_pradesh').split(' '))

/** A quarter, a word in lower case: "[north] of Oldo", "[south-west] of Oldo". */
export const COMPASS = /^(?:north|south|(?:(?:north|south)-?)?(?:east|west))$/

/** Words for areas that hold towns. */
export const WIDE: ReadonlySet<string> = new Set('province region state county governorate territory prefecture'.split(' '))

/** True for the name of a country, continent, state or county: words in lower case. */
export function isCoarse(words: readonly string[]): boolean {
  const name = words.join('_')
  return COUNTRIES.has(name) || REGIONS.has(name) || (words.length > 1 && WIDE.has(words[words.length - 1] as string))
}

/** The same of a place's name as a text writes it. */
export function isCoarsePlace(place: string): boolean {
  return isCoarse(place.toLowerCase().split(/\s+/))
}

/** Countries and other well-known places in lower case, word by word: a name of these is no victim. */
export const PLACES: ReadonlySet<string> = new Set(('afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burkina faso burma burundi cambodia '
  + 'cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia ethiopia europe finland france gabon gambia gaza georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia '
  + 'iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania macedonia madagascar malawi malaysia mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar '
  + 'namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda salvador scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania '
  + 'thailand tibet togo tunisia turkey turkmenistan uganda ukraine uruguay us usa u.s. u.s.a. uk u.k. uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america chechnya dagestan ingushetia darfur helmand kandahar kabul baghdad mosul basra damascus aleppo beirut jerusalem mogadishu '
  + 'cairo karachi lahore islamabad quetta peshawar delhi mumbai dhaka tokyo beijing moscow london paris madrid washington york california texas florida bogota lima bank strip province district city region state county island islands coast river valley airport hospital house street square village town').split(' '))

/** Nouns that a name makes a place of: "Varona airport". */
export const FACILITIES: ReadonlySet<string> = new Set('airport mosque church hospital prison jail bridge market university school embassy consulate checkpoint base station highway road street square border camp stadium hotel temple cathedral shrine restaurant nightclub palace barracks port harbor harbour mine factory river lake island bay gulf mountain mountains valley peninsula village'.split(' '))

/** Words for an area. */
export const AREAS: ReadonlySet<string> = new Set('province district region state area city county town village neighborhood neighbourhood suburb valley governorate department tehsil subdistrict division municipality prefecture capital strip peninsula island coast border desert territory areas'.split(' '))

/** Last words of names that are no places: of the net, of bodies, of what people believe, speak and fall ill with. */
export const NO_PLACES: ReadonlySet<string> = new Set(('facebook twitter instagram youtube whatsapp telegram internet islam christianity english arabic hospital congress parliament nato isaf un u.n. eu department ministry agency council committee commission court police force party union association society institute bureau office '
  + 'addition action danger response retaliation corporation times post gazette ebola covid covid-19 coronavirus influenza malaria cholera measles day eve thanksgiving christmas easter ramadan eid diwali halloween march marches rally').split(' '))

/** Kinds of name that go on behind "of": "Republic of Oldo", "the city of Oldo". */
export const NAMED_BY_OF: ReadonlySet<string> = new Set('republic state gulf bay strait cape isle university church kingdom sea line'.split(' '))
