import { fold } from '../places/fold'

/** Lands of another script, whose towns are spelled in several ways; of the first, also small towns are in the news. */
const SPELLED_VARIOUSLY: ReadonlyMap<string, number> = new Map([
  ...'AF IQ SY YE LY PS SD LB IR SO SS'.split(' ').map(code => [code, 3_000] as const),
  ...'AE AM AZ BD BH BY CY DZ EG ER ET GE IL JO KG KP KW KZ LK MA MM MR NP OM PK QA SA TJ TM TN UA UZ XK'.split(' ').map(code => [code, 30_000] as const),
  ...'BG CN GR HK IN JP KH KR LA MK MN RS RU TH TW'.split(' ').map(code => [code, 150_000] as const)
])
/** An other name that an English text may use: Latin letters, a capital, no code: "Deir al-Zour", not "moseukeuba" or "MOW". */
const LATIN = /^[A-Z][A-Za-z'’‘ -]*[a-z]$/
/** Endings by which other languages make a foreign name their own: "Londonas", "Parizo", "Berlinu". */
const FOREIGN_ENDING = /^(?:as|is|us|es|os|a|e|i|o|u|y|um|ia|io|ium|s|ai)$/
/** Spellings of languages other than English: "Kharcsiv", "Szamarra", "Tschernihiw", "Dzhalal", "Qariton". */
const FOREIGN_SPELLING = /cs|cz|sz|dz|shh|tsch|cch|tch|dj|ij|jj|ji$|w$|iw|ow|khr|ee[a-z]*ee|jv|jk|jn|js|jt|aj|ej|oj|uj|vj|lj|nj|oe|ae$|ou(?!n|t|r|l|m)|ph|qh/

/** Folded other names worth keeping, without those that differ from the name in a foreign ending only; the nearest to it first. */
export function otherKeys(town: { readonly country: string, readonly population: number, readonly others: readonly string[] }, taken: ReadonlySet<string>): string[] {
  if (town.population < (SPELLED_VARIOUSLY.get(town.country) ?? Infinity)) return []
  const keys = new Set<string>()
  for (const other of town.others) {
    if (!LATIN.test(other)) continue
    const key = fold(other)
    if (key.length < 4 || taken.has(key) || FOREIGN_SPELLING.test(key)) continue
    if ([...taken].some(own => key.startsWith(own) && FOREIGN_ENDING.test(key.slice(own.length)))) continue
    keys.add(key)
  }
  const limit = town.population >= 1_000_000 ? 8 : town.population >= 100_000 ? 5 : 3
  return [...keys].map(key => ({ key, near: likeness(key, taken) })).filter(other => other.near > 0.6).sort((a, b) => b.near - a.near).slice(0, limit).map(other => other.key)
}

/** How near an other name is to the town's own in letters shared: exonyms of few letters in common come last. */
function likeness(key: string, taken: ReadonlySet<string>): number {
  return Math.max(...[...taken].map(own => {
    let shared = 0
    const letters = [...own]
    for (const letter of key) {
      const at = letters.indexOf(letter)
      if (at >= 0) { shared++; letters.splice(at, 1) }
    }
    return 2 * shared / (own.length + key.length)
  }))
}
