import type { NameMention } from '../names/mention'
import { occurrencesOf } from '../names/occurrences'
import { lowerText, tokenAt, tokenText, type TextDocument } from '../text/document'
import * as TokenKind from '../text/token-kind'
import { facilityWord, isSite } from './facility-words'
import { fold, withoutAreaWord } from './fold'
import { kilometres, type Candidate, type Gazetteer } from './candidate'
import { stateOfCode } from './postal'
import { isOfTownsfolk } from './townsfolk'

/** One way of writing a place in the text, and what it may mean. */
export interface Form {
  readonly key: string
  readonly mentions: NameMention[]
  candidates: readonly Candidate[]
  /** A word for an administrative area stands in it or beside it: "Kunar province", "province of Kunar". */
  area: boolean
  /** Something beside it speaks of a town, so that no country is meant: "a Lebanon woman". */
  town: boolean
  /** Named after, or named like, a town, or a town that has the name of a country: "Sangla valley"; that town is meant only where the text speaks of its country. */
  readonly natural: boolean
  /** A word for a part of a town stands behind it: "Khairkhana area". */
  readonly part: boolean
  /** The facility it names, in lower case: "airport"; null for other places. */
  readonly facility: string | null
}

/** Words after which a name is that of an area: "province of Nangarhar", "Kunar province". */
const AREA_WORDS: ReadonlySet<string> = new Set(('province provinces governorate state region oblast krai prefecture county department division emirate canton parish').split(' '))
/** Areas that are no first-level ones in most countries, so that a town of the same name is another place. */
const LOCAL_AREA = /(?: (?:county|counties|parish|township|borough)|^county .+)$/
/** Countries whose first-level areas are called counties. */
const HAVE_COUNTIES: ReadonlySet<string> = new Set(['KE', 'LR', 'NO', 'SE', 'EE', 'HR', 'HU', 'RO', 'LT', 'TW'])
/** Names of areas somewhere that are mostly said of others: "the West". */
const SAYS_NOTHING: ReadonlySet<string> = new Set('north south east west northern southern eastern western central centre center capital coast delta plateau islands island river city street road avenue'.split(' '))
/** Directions and parts before the name of a town: "North Dallas", "downtown Kabul", "Greater Mumbai". */
const PART = /^(?:(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|northeast|northwest|southeast|southwest|greater|metropolitan|metro|downtown|inner|old|new) )+(?=.)/
/** The Arabic article, as it is written in several ways: "Al-Fashir", "el-Geneina". */
const ARTICLE = /^(?:al|el|ar|as|at|ad|az|an|ash|ul) (?=.)/
/** Words for a town that are part of its name: "Davao City". */
const TOWN_WORD = /^(?:the )?(?:city|municipality) of | (?:city|municipality)$/
const THE = /^the (?=.)/
/** What a larger place is named after, after a comma: "Washington, D.C.". */
const COMMA = /^([^,]+),([^,]+)$/

/** Groups the place mentions by their folded form and looks each form up once. */
export function readForms(document: TextDocument, names: readonly NameMention[], gazetteer: Gazetteer): Form[] {
  const forms = new Map<string, Form>()
  const people = new Set<number>()
  for (const { type, end } of names) if (type === 'person') people.add(end)
  for (const name of names) {
    if (name.type !== 'place') continue
    const text = document.text.slice(name.start, name.end)
    const named = fold(name.canonical ?? text) || text
    const county = isBesideCounty(document, name) && gazetteer.find(`${named} county`).length > 0
    const key = county ? `${named} county` : isBeforeStreets(document, name) ? `${named} street` : named
    const form = forms.get(key)
    const area = county || hasAreaWord(document, name, key, gazetteer.find(key))
    const town = isOfTownsfolk(document, name, people)
    if (form) {
      form.mentions.push(name)
      form.area ||= area
      form.town ||= town
      form.candidates = narrowed(townsOnly(form.candidates, document, name), document, name)
    } else {
      const facility = facilityWord(key)
      const found = facility === null ? candidatesOf(key, county ? key : text, gazetteer) : townsNamedLike(key, facility, gazetteer)
      const towns = townsOnly(found, document, name)
      const natural = towns.length < found.length || NATURAL.test(document.text.slice(name.end, name.end + UNIT_LENGTH))
      forms.set(key, { key, mentions: [name], candidates: narrowed(towns, document, name), natural, area, town, part: isPart(document, name), facility })
    }
  }
  for (const form of forms.values()) withOwnCounty(forms.get(form.key.replace(OF_COUNTY, '')), form)
  return [...forms.values()]
}

/** Words for an area behind a name: "Banjar tehsil". */
const UNIT = /^ (local government|lgas?|council ward|tehsil|taluka?|mandal|panchayat|upazila|barangay|woreda|kebele|raion)\b/i
/** The same in the name: "Logo LGA". */
const OWN_UNIT = / (local government area|lga)$/i
/** A word that both cannot do without. */
const units = occurrencesOf(/^(?:government|lgas?|ward|tehsil|taluka?|mandal|panchayat|upazila|barangay|woreda|kebele|raion)\b/i)
/** Words for what is no town: "Sangla valley". */
const NATURAL = /^ (?:valley|river|creek|lake|hills|mountains|forest|desert)\b/
const UNIT_LENGTH = 20
/** The countries that have such areas. */
const COUNTRIES_OF_UNIT: readonly (readonly [unit: RegExp, countries: string])[] = [
  [/^(?:local|lga)/i, 'NG AU GM'], [/^council/i, 'NG'], [/^(?:tehsil|taluk|panchayat)/i, 'IN PK'], [/^mandal/i, 'IN'], [/^upazila/i, 'BD'], [/^barangay/i, 'PH'], [/^(?:woreda|kebele)/i, 'ET'], [/^raion/i, 'UA MD RU BY AZ']
]

const OF = ' of '
/** What a town is called before its name: "the town of Costa Rica", not "the second city of Lebanon". */
const CALLED_TOWN = /\bthe (?:(?:small|remote|border|coastal|rural|mining|port|nearby|\w+ern) )?(?:town|village|city|port|municipality|hamlet|settlement|suburb|commune) of $/i
const TOWN_LENGTH = 40

/** "The town of Costa Rica" is no country or state, but where that has a town of its name in it: "the port of Djibouti". */
function townsOnly(found: readonly Candidate[], { text }: TextDocument, { start, end }: NameMention): readonly Candidate[] {
  const isOther = (large: Candidate): boolean => (large.whole || large.firstLevel) && !found.some(town => town.kind === 'city' && holds(large, town))
  if (!text.startsWith(OF, start - OF.length) || !found.some(isOther) || BEHIND_AREA.test(text.slice(end, end + UNIT_LENGTH)) || !CALLED_TOWN.test(text.slice(Math.max(0, start - TOWN_LENGTH), start))) return found
  return found.filter(candidate => !isOther(candidate))
}
/** "a village of [Kapisa] province", "a port of [Libya]'s" */
const BEHIND_AREA = /^(?:['’]| (?:province|state|region|county|district)\b)/i

/** "Banjar tehsil" is in India or Pakistan. */
function narrowed(found: readonly Candidate[], document: TextDocument, { start, end }: NameMention): readonly Candidate[] {
  if (found.length === 0 || units(document).length === 0) return found
  const { text } = document
  const unit = text.charAt(end) === ' ' ? UNIT.exec(text.slice(end, end + UNIT_LENGTH)) ?? OWN_UNIT.exec(text.slice(start, end)) : OWN_UNIT.exec(text.slice(start, end))
  if (!unit) return found
  const countries = COUNTRIES_OF_UNIT.find(([of]) => of.test(unit[1] as string))?.[1] ?? ''
  return found.filter(({ country }) => country !== null && countries.includes(country))
}

const OF_COUNTY = / (?:county|parish)$/
/** Kilometres within which a county has a town of its name. */
const COUNTY_TOWN = 60

/** Beside "Osceola County" a bare "Osceola" may be the county as well, where it has no town of that name. */
function withOwnCounty(form: Form | undefined, county: Form): void {
  if (!form || form === county || form.facility !== null) return
  const counties = county.candidates.filter(({ point }) => point && !form.candidates.some(town => town.point && kilometres(town.point, point) < COUNTY_TOWN))
  form.candidates = [...form.candidates, ...counties.map(candidate => ({ ...candidate, other: true }))]
}

/** Bodies that are asked what they are named after, so that time stays linear. */
const MOST_BODIES = 40
/** A county or state that opens the name of a body, or ends it: "Lamar County Court", "Georgia Department of Roads", "University of Georgia". */
const OF_BODY: readonly RegExp[] = [/^(?:\S+ ){1,3}?(?:County|Parish)\b/, /^\S+ \S+(?= )/, /^\S+(?= )/, /(?<= of )\S+(?: \S+)?$/]

/** Papers are read far from where they are named after. */
const MEDIA = / (?:Times|Post|Journal|Tribune|Globe|Herald|Review|Magazine|Press|Exchange|Fed|Yankees|Giants)$/
/** "[Lexington County] jail". */
const COUNTY_HOUSE = /^(?:\S+ ){1,3}?(?:County|Parish)(?= )/

/** What the bodies of a text are named after: first-level areas and counties, as forms of their own. */
export function readFormsOfBodies({ text }: TextDocument, names: readonly NameMention[], gazetteer: Gazetteer): Form[] {
  const forms = new Map<string, Form>()
  let bodies = 0
  for (const name of names) {
    if (name.type === 'person') continue
    const body = text.slice(name.start, name.end)
    if (MEDIA.test(body) || (name.type === 'place' && !COUNTY_HOUSE.test(body)) || bodies++ >= MOST_BODIES || !body.includes(' ')) continue
    for (const pattern of name.type === 'place' ? [COUNTY_HOUSE] : OF_BODY) {
      const named = pattern.exec(body)?.[0]
      const key = named === undefined ? '' : fold(named)
      const candidates = key === '' || forms.has(key) ? [] : gazetteer.find(key).filter(candidate => candidate.kind === 'region')
      if (candidates.length > 0) forms.set(key, { key, mentions: [name], candidates, natural: false, area: true, town: false, part: false, facility: null })
    }
  }
  return [...forms.values()]
}

/** What rows of counties and of streets cannot do without. */
const counties = occurrencesOf(/\bcount(?:y|ies)\b/i)
const streets = occurrencesOf(/^(?:streets|roads|avenues|lanes|drives|boulevards|highways)\b/i)

/** "[Clay] county", "[Clay], Douglas and Grant counties", "the counties of Clay and [Grant]". */
function isBesideCounty(document: TextDocument, { start, end }: NameMention): boolean {
  const { text } = document
  if (counties(document).length === 0) return false
  return BEFORE_COUNTY.test(text.slice(end, end + ROW)) || BEHIND_COUNTIES.test(text.slice(Math.max(0, start - ROW), start))
}

/** "[Oak] and [Elm] streets". */
function isBeforeStreets(document: TextDocument, { start, end }: NameMention): boolean {
  const { text } = document
  if (streets(document).length === 0) return false
  const row = /^[ ,]/.test(text.charAt(end)) ? BEFORE_STREETS.exec(text.slice(end, end + ROW)) : null
  return row !== null && (row[1] !== undefined || AND_STREET.test(text.slice(Math.max(0, start - ROW), start)))
}

const BEFORE_COUNTY = /^(?: county\b|(?:(?:, |,? and |,? or )[A-Z][A-Za-z.'’]+(?: [A-Z][A-Za-z.]+)?){0,8} counties\b)/
const BEHIND_COUNTIES = /\b[Cc]ounties(?: of|:|,? such as|,? including| ?[–—]|,? namely) (?:[A-Z][A-Za-z.'’]+(?: [A-Z][A-Za-z.]+)?(?:, |,? and |,? or )){0,8}$/
const AND_STREET = /\b[A-Z]\S{1,20}(?: and|,| &) $/
const BEFORE_STREETS = /^((?:, |,? and |,? or | & )[A-Z][A-Za-z.'’]+(?: [A-Z][A-Za-z]+)?){0,3} (?:streets|roads|avenues|lanes|drives|boulevards|highways|Streets|Roads|Avenues|Lanes|Drives)\b/
/** Longer than a row of counties. */
const ROW = 120

/** Inhabitants from which a town is meant rather than a building of its name: "College Station", but "White House". */
const KNOWN_TOWN = 50_000

function townsNamedLike(key: string, facility: string, gazetteer: Gazetteer): readonly Candidate[] {
  const found = gazetteer.find(key)
  return isSite(facility) ? found : found.filter(candidate => candidate.population >= KNOWN_TOWN)
}

/** What a folded name may mean: as it stands, else without the parts that writers add or leave out. */
function candidatesOf(key: string, text: string, gazetteer: Gazetteer): readonly Candidate[] {
  if (SAYS_NOTHING.has(key)) return []
  const found = key === 'gaza' ? gazaStrip(gazetteer) : [...gazetteer.find(key), ...irishCounty(key, gazetteer)]
  if (found.length > 0) return found
  const state = stateOfCode(text)
  if (state !== null) return gazetteer.find(state).filter(({ firstLevel, country }) => firstLevel && (country === 'US' || country === 'CA'))
  if (CO.test(key)) return gazetteer.find(key.replace(CO, 'county '))
  if (BOROUGH.test(key)) return gazetteer.find(key.replace(BOROUGH, '')).filter(({ kind, country }) => kind === 'city' && (country === 'US' || country === 'GB'))
  if (LOCAL_AREA.test(key)) return gazetteer.find(withoutAreaWord(key)).filter(candidate => candidate.kind === 'region' && HAVE_COUNTIES.has(candidate.country ?? ''))
  const comma = COMMA.exec(text)
  if (comma) {
    const outer = gazetteer.find(fold(comma[2] as string))
    return gazetteer.find(fold(comma[1] as string)).filter(inner => outer.some(container => holds(container, inner)))
  }
  for (const shorter of [key.replace(THE, ''), `the ${key}`, withoutAreaWord(key), key.replace(ARTICLE, ''), `al ${key}`, key.replace(ARTICLE, 'al '), key.replace(ARTICLE, 'el '), key.replace(/^[nsew] /, letter => DIRECTIONS[letter] ?? '')]) {
    if (shorter === key || shorter === '') continue
    const others = gazetteer.find(shorter)
    if (others.length > 0) return NAMED_AREA.test(key) && key.startsWith(`${shorter} `) ? areasNamedAfter(others) : others
  }
  // "New Baghdad" is a part of Baghdad, "New Manchester" a town of its own.
  return PART.test(key) ? gazetteer.find(key.replace(PART, '')).filter(candidate => candidate.population >= (key.startsWith('new ') ? VERY_LARGE : LARGE)).map(partOf) : []
}

/** "Co Mayo", as Irish and British news has it. */
const CO = /^co (?=.)/
/** Pennsylvania and New Jersey call their towns so: "Columbia Borough". */
const BOROUGH = / borough$/
/** Inhabitants of a town that is meant rather than the county of its name. */
const TOWN_OF_COUNTY = 20_000

/** "Mayo" is County Mayo, "Cork" the town. */
function irishCounty(key: string, gazetteer: Gazetteer): readonly Candidate[] {
  const counties = key.includes(' ') ? [] : gazetteer.find(`county ${key}`).filter(({ country }) => country === 'IE' || country === 'GB')
  if (counties.length === 0 || gazetteer.find(key).some(({ country, population }) => country === counties[0]?.country && population > TOWN_OF_COUNTY)) return []
  return counties.map(county => ({ ...county, other: true }))
}

/** "N Waziristan", as headlines have it. */
const DIRECTIONS: Readonly<Record<string, string>> = { 'n ': 'north ', 's ': 'south ', 'e ': 'east ', 'w ': 'west ' }
/** A name that ends in a word for an area below the first level. */
const NAMED_AREA = / (?:district|department|division|prefecture|parish)$/

/** "Hoima District" is around the town of Hoima, and no town. */
function areasNamedAfter(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.some(candidate => candidate.kind === 'region')) return candidates
  return candidates.map(candidate => candidate.kind === 'city' ? { ...candidate, kind: 'region', geonamesId: null, seat: null, key: candidate.key + 0.5 } : candidate)
}

/** In news "Gaza" is the Strip, and the town is Gaza City. */
function gazaStrip(gazetteer: Gazetteer): readonly Candidate[] {
  const strip = gazetteer.find('gaza strip')
  const found = gazetteer.find('gaza')
  return strip.length > 0 ? [...found.filter(candidate => candidate.country !== strip[0]?.country), ...strip] : found
}

/** "North Dallas" is where Dallas is; "southern Poland" is in Poland, but its middle is another. */
function partOf(candidate: Candidate): Candidate {
  const town = candidate.kind === 'city'
  return { ...candidate, kind: town ? 'district' : 'region', whole: false, point: town ? candidate.point : null, geonamesId: null, key: -1 - candidate.key }
}

/** Inhabitants of a town whose parts are named as such. */
const LARGE = 100_000
const VERY_LARGE = 1_000_000

/** True where one place lies in the other by country or first-level area. */
export function holds(outer: Candidate, inner: Candidate): boolean {
  if (outer.key === inner.key || outer.country === null || outer.country !== inner.country) return false
  return outer.whole || (outer.firstLevel && outer.area === inner.area)
}

/** Words for a part of a town. */
const PART_WORDS: ReadonlySet<string> = new Set('area district neighborhood neighbourhood suburb quarter'.split(' '))

function isPart(document: TextDocument, name: NameMention): boolean {
  const after = tokenAt(document, name.end)
  return after < document.tokens.count && document.tokens.kind[after] === TokenKind.word && PART_WORDS.has(tokenText(document, after))
}

/** "The Charlotte region" lies around the town, whatever small area elsewhere has its name. */
function isAroundTown(found: readonly Candidate[]): boolean {
  const size = (wanted: Candidate['kind']): number => found.reduce((most, { kind, population }) => kind === wanted ? Math.max(most, population) : most, 0)
  return size('city') >= LARGE && size('city') > size('region')
}

function hasAreaWord(document: TextDocument, name: NameMention, key: string, found: readonly Candidate[]): boolean {
  if (withoutAreaWord(key) !== key && !TOWN_WORD.test(key)) return true
  const after = tokenAt(document, name.end)
  if (after < document.tokens.count && document.tokens.kind[after] === TokenKind.word && AREA_WORDS.has(lowerText(document, after)) && !(tokenText(document, after) === 'region' && isAroundTown(found))) return true
  const before = tokenAt(document, name.start) - 1
  return before >= 1 && tokenText(document, before) === 'of' && AREA_WORDS.has(lowerText(document, before - 1))
}
