import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nlp from 'compromise'
import { addPhrase, createFilter, type PhraseFilter } from '../../names/filter'
import { PACKED_LISTS, phraseHash } from '../../names/lists'

/** Bits and probes of each list's filter: the shorter a list, the surer its answers. */
const PRECISION: Readonly<Record<(typeof PACKED_LISTS)[number], readonly [number, number]>> = {
  country: [28, 18], region: [16, 10], city: [16, 10], town: [13, 8],
  given: [15, 9], surname: [15, 9], name: [12, 7], ordinary: [16, 10]
}
const COUNTRY_FORMS = 'U.S.|US|U.S|USA|U.S.A.|America|United States of America|UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|UAE|Emirates|DRC|DR Congo|Democratic Republic of Congo|Congo|Burma|Ivory Coast|Cote d\'Ivoire|Czech Republic|Czechia|Macedonia|Swaziland|East Timor|Palestine|Gaza|Gaza Strip|West Bank|Palestinian territories|Soviet Union|USSR|Yugoslavia|Czechoslovakia|Holland|Korea|South Korea|North Korea|Russia|Syria|Iran|Vietnam|Laos|Vatican City|Somaliland|Kurdistan|Tibet|Chechnya|Crimea|Abkhazia|South Ossetia|Transnistria|Nagorno-Karabakh|PRC|China|ROC|Eswatini|Cape Verde|Türkiye|Turkey|Bosnia|Herzegovina|Bosnia-Herzegovina|Timor-Leste|Trinidad|Tobago|Saint Lucia|St. Lucia|St Lucia|Europe|Asia|Africa|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Central Asia|South Asia|Southeast Asia|East Asia|West Africa|East Africa|North Africa|Horn of Africa|Sahel|Balkans|Caucasus|Caribbean|Scandinavia|Levant|Maghreb|Persian Gulf'

/** Reads the name lists: GeoNames tables (CC BY 4.0) of the folder, given and family names of compromise's lexicon (MIT). */
export function buildLists(gazetteer: string, texts: readonly string[] = []): PhraseFilter[] {
  const rows = (name: string): string[][] => {
    const file = join(gazetteer, name)
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t')) : []
  }
  const cities = rows('cities15000.txt')
  const large = (row: readonly string[]): boolean => Number(row[14]) >= 150_000 || row[7] === 'PPLC'
  const names = (row: readonly string[]): string[] => [row[1] ?? '', row[2] ?? '']
  const lists: Record<(typeof PACKED_LISTS)[number], readonly string[]> = {
    country: [...rows('countryInfo.txt').map(row => row[4] ?? ''), ...COUNTRY_FORMS.split('|')],
    region: rows('admin1CodesASCII.txt').flatMap(row => [row[1] ?? '', row[2] ?? '']),
    city: cities.filter(large).flatMap(names),
    town: cities.filter(row => !large(row)).flatMap(names),
    given: lexicon(['MaleName', 'FemaleName', 'FirstName']),
    surname: lexicon(['LastName']),
    name: peopleNames(),
    ordinary: ordinaryWords(texts)
  }
  return PACKED_LISTS.map(list => {
    const hashes = new Set(lists[list].filter(Boolean).map(phraseHash))
    const [bits, probes] = PRECISION[list]
    const filter = createFilter(hashes.size, bits, probes)
    for (const hash of hashes) addPhrase(filter, hash)
    return filter
  })
}

function lexicon(tags: readonly string[]): string[] {
  const words = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | readonly string[]> } } }).model().one.lexicon
  return Object.entries(words).filter(([word, found]) => !word.includes(' ') && [found].flat().some(tag => tags.includes(tag))).map(([word]) => word)
}

/** Names of people, each part by itself, of a spelling dictionary (MIT). */
function peopleNames(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-people-names'))
  return readFileSync(join(folder, 'dict/people-names.txt'), 'utf8').split('\n').filter(line => /^[A-Z]/.test(line))
}

/** Words that the texts have in small letters at least this often, and at least this part of the times. */
const ORDINARY_LEAST = 3
const ORDINARY_SHARE = 0.25

/** Words that are common in small letters. */
function ordinaryWords(texts: readonly string[]): string[] {
  const counts = new Map<string, { small: number, all: number }>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase()
      const count = counts.get(lower) ?? { small: 0, all: 0 }
      count.all++
      if (lower === word) count.small++
      counts.set(lower, count)
    }
  }
  return [...counts].filter(([, { small, all }]) => small >= ORDINARY_LEAST && small >= all * ORDINARY_SHARE).map(([word]) => word)
}
const WORD = /\p{L}{2,}/gu
