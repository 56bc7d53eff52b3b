/** Words that the generated items are made of: invented people, and places and bodies as wires name them. */
const GIVEN = 'Adil Maren Tovik Selma Ruslan Ines Kamau Odette Farid Jorun Pavel Lucia Hamid Nadia Oskar Amara Yusuf Greta Tomas Leila'.split(' ')
const FAMILY = 'Varden Oruk Salmeni Bektash Ndaro Ferreira-Holt Quist al-Harun Petrosyan Mbeki-Lund Kasimov O\'Tarran Zelenko Duarte Hosseini Brandvik'.split(' ')
const CITIES = 'Kabul Nairobi Aleppo Bamako Manila Tripoli Karachi Bogota Odesa Mosul Maiduguri Sanaa Peshawar Goma Port-au-Prince Mogadishu'.split(' ')
const COUNTRIES = 'Afghanistan Kenya Syria Mali Libya Pakistan Colombia Ukraine Iraq Nigeria Yemen Haiti Somalia Sudan'.split(' ')
const BODIES = ['the Interior Ministry', 'the United Nations', 'Reuters', 'the Red Cross', 'the Northern Front', 'the National Guard', 'UNICEF', 'the Harbour Police', 'Médecins Sans Frontières', 'the European Union']
const TITLES = ['police spokesman', 'President', 'Gen.', 'governor', 'Dr.', 'Foreign Minister', 'Col.', 'Mayor']
const DAYS = ['on Monday', 'late on Tuesday', 'on Aug. 14', 'last week', 'early on Friday', 'on 3 March 2021', 'overnight', 'two days after the vote', 'on Sunday evening', 'in June 2019']
const EVENTS = ['a car bomb', 'a suicide attack', 'flash floods', 'an airstrike', 'a bus crash', 'a mine collapse', 'shelling', 'a fire in a market']
const VICTIMS = ['people', 'civilians', 'soldiers', 'police officers', 'children', 'miners', 'militants', 'passengers']
const COUNTS = ['at least {n}', '{n}', 'around {n}', 'more than {n}', 'up to {n}', 'between {n} and {m}', 'dozens of', 'nearly {n}']
const PLAIN = [
  'Prices of wheat and fuel rose for the third month in a row, traders in {city} said.',
  'The talks between {body} and {body} are expected to resume {day}.',
  '{title} {given} {family} told reporters that the road to {city} had been reopened.',
  'Schools in {country} will stay closed until the water supply has been restored, {body} said in a statement.',
  '"We have not been told anything," said {given} {family}, a shopkeeper in {city}.',
  'Shares of the company fell 4.3 percent after the announcement, its lowest close since 2014.',
  '{family}, who took office in 2016, denied the accusations and called for an independent inquiry.',
  'It was not immediately clear who was responsible.'
]
const HARM = [
  '{Count} {victims} were killed and {n} others wounded when {event} hit {city} {day}, {body} said.',
  '{Event} in {city}, {country}, left {count} {victims} dead {day}, according to {title} {family}.',
  '{title} {given} {family} said {event} had killed {count} {victims}, including {m} children, {day}.',
  'No group claimed responsibility for the attack, in which {count} {victims} died.',
  '{Count} {victims} are still missing, {body} said {day}.'
]

/** Short wire items of three to seven sentences, each with a dateline: `size` characters in all. The same seed gives the same items. */
export function writeWires(seed: number, size: number): string[] {
  const next = numbersFrom(seed)
  const items: string[] = []
  for (let length = 0; length < size;) {
    const item = writeItem(next)
    items.push(item)
    length += item.length
  }
  return items
}

function writeItem(next: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const sentences = [fill(pick(HARM), pick, next)]
  for (let more = 2 + Math.floor(next() * 5); more > 0; more--) sentences.push(fill(pick(next() < 0.35 ? HARM : PLAIN), pick, next))
  return `${pick(CITIES).toUpperCase()}, ${pick(['Jan', 'March', 'Aug'])} ${1 + Math.floor(next() * 28)} (Wire) - ${sentences.join(' ')}\n`
}

const SLOT = /\{(\p{L}+)\}/gu

function fill(pattern: string, pick: <T>(from: readonly T[]) => T, next: () => number): string {
  const small = (): string => String(2 + Math.floor(next() * 9))
  const large = (): string => String(11 + Math.floor(next() * 400))
  const count = (): string => pick(COUNTS).replace('{n}', large()).replace('{m}', large())
  const slots: Readonly<Record<string, () => string>> = {
    given: () => pick(GIVEN), family: () => pick(FAMILY), city: () => pick(CITIES), country: () => pick(COUNTRIES), body: () => pick(BODIES), title: () => pick(TITLES),
    day: () => pick(DAYS), event: () => pick(EVENTS), Event: () => capital(pick(EVENTS)), victims: () => pick(VICTIMS), count, Count: () => capital(count()), n: large, m: small
  }
  return pattern.replace(SLOT, (slot, name: string) => slots[name]?.() ?? slot)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Pseudo-random numbers from 0 to 1 (mulberry32, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
