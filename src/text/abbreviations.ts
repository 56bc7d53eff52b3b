/**
 * Words that carry a full stop of their own. After a `title` a name follows, so no sentence ends there; after a `unit` (months,
 * company forms, places) a sentence may end if what follows starts like one. Those with a star are also words ("no", "fig", "miss"):
 * only read as abbreviations where a capital, or for "no" a digit, tells them apart.
 */
const TITLES = 'gen* lt col* maj capt sgt cpl pvt adm cmdr brig dr mr mrs ms prof rev fr* sen* rep* gov pres hon* st* mt* ft* messrs supt insp det* amb rt msgr pfc vs no* nos*'
const UNITS = 'jan feb mar* apr jun* jul aug sep sept oct nov dec inc corp co* ltd bros llc jr sr esq dept est* ave blvd rd* etc al* approx fig* '
  + 'ala ariz ark calif colo conn del* fla ga ill* ind* kan ky la* md* mass* mich minn miss* mo* mont neb nev okla ore* pa* tenn tex va vt wash* wis wyo'

const titles = wordsOf(TITLES)
const units = wordsOf(UNITS)

const written: ReadonlySet<string> = new Set(`${TITLES} ${UNITS}`.split(' '))

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.replaceAll('*', '').split(' '))
}

/** True where a full stop after the word (given in lower case) belongs to it. `capital`: the word is written with a capital; `digitFollows`: a digit stands next. */
export function isAbbreviation(lower: string, capital: boolean, digitFollows: boolean): boolean {
  if (lower === 'no' || lower === 'nos') return digitFollows
  if (!titles.has(lower) && !units.has(lower)) return false
  return capital || !written.has(`${lower}*`)
}

/** True for abbreviations after which a name follows ("Gen.", "Mr.", "St."), so that no sentence ends there. Given in lower case, without the stop. */
export function introducesName(lower: string): boolean {
  return titles.has(lower)
}

/** Longest abbreviation in the tables, in letters: a longer word need not be looked up. */
export const LONGEST_ABBREVIATION = [...titles, ...units].reduce((longest, word) => Math.max(longest, word.length), 0)
