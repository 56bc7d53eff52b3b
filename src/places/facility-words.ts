/** Words that make a name that of a building or a site, which is where its town is. */
const FACILITIES: ReadonlySet<string> = new Set(('airport airfield airbase aerodrome airstrip mosque church cathedral basilica temple synagogue shrine monastery abbey hospital clinic infirmary school college '
  + 'university academy campus stadium arena theatre theater cinema museum gallery library zoo garden gardens plaza mall market bazaar hotel motel resort restaurant cafe nightclub bar pub club '
  + 'prison jail penitentiary station terminal pier bridge tunnel dam embassy consulate palace castle barracks base headquarters compound courthouse court hall house tower towers building center centre '
  + 'complex factory plant refinery pipeline cemetery memorial monument gate checkpoint crossing farm warehouse depot garrison observatory laboratory casino speedway raceway racetrack').split(' '))
/** Sites named as their town is not: "Dublin Road" does not lie in Dublin. */
const SITES: ReadonlySet<string> = new Set('road rd street avenue ave boulevard blvd hwy lane highway freeway motorway expressway interstate drive route park square chapel camp port harbor harbour dock wharf mine mill ranch reservoir'.split(' '))

/** The word by which a folded name is that of a facility ("airport" of "kabul airport", "church" of "church of the nativity"); null for none. */
export function facilityWord(key: string): string | null {
  const words = key.split(' ')
  if (words.length < 2) return null
  const last = words[words.length - 1] as string
  if (FACILITIES.has(last) || SITES.has(last)) return last
  const before = words[words.indexOf('of') - 1]
  return before !== undefined && FACILITIES.has(before) ? before : null
}

/** True for words of sites that towns are named with as well ("Cedar Park", "Port"). */
export function isSite(word: string): boolean {
  return SITES.has(word)
}
