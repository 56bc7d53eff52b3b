// What the ending of a word tells of it.

/** Endings of deeds and states, which are nobody: "imprisonment", "conviction". */
const ABSTRACT = /(?:ment|[ts]ion|ness|ism|ship|ance|ence|hood|dom)s?$/
/** Bodies of people with such an ending. */
const GATHERED: ReadonlySet<string> = new Set(('detachment regiment government parliament establishment contingent battalion garrison delegation population congregation legion generation expedition deputation membership partnership audience acquaintance alliance ambulance '
  + 'element companion champion relation dependence conference resistance residence neighbourhood neighborhood brotherhood sisterhood').split(' ').flatMap(word => [word, `${word}s`]))

/** True for such a word, as its ending tells. */
export function isAbstract(word: string): boolean {
  return word.length > 7 && ABSTRACT.test(word) && !GATHERED.has(word)
}

/** Endings of persons: "steelworker", "guitarist", "Albanian", "salesmen". */
const PERSON_ENDING = /(?:(?:work|keep|play|sell|teach|farm|hold|buy|lead|own|climb|driv|rid|sing|danc|writ|drink|lov|go|mak|hunt|fight|bak|paint|train|command|manag|campaign|protest)ers?|ists?|m[ae]n|ians?|child|children|ees|mates?|[a-z]{3}(?:boy|girl)s?)$/

/** True for such a word. */
export function namesPerson(word: string): boolean {
  return PERSON_ENDING.test(word)
}

/** Plural heads. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true
  return word.endsWith('s') ? /[^s']s$/.test(word) && !SINGULAR.test(word) : COLLECTIVE_END.has(word.charAt(word.length - 1)) && COLLECTIVE.test(word)
}

const COLLECTIVE = /(?:men|people|children|folk)$/
/** Last letters of those. */
const COLLECTIVE_END: ReadonlySet<string> = new Set(['n', 'e', 'k'])

/** One thing that ends in an s: "bus", "campus". */
const SINGULAR = /(?:bus|campus|virus|census|chorus|chaos|circus|apparatus|status|headquarters)$|^gas$/

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set('people men women children police troops personnel crew staff cattle sheep fish poultry militia chinese japanese british french taliban'.split(' '))
