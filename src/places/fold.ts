/** Letters that Unicode does not take apart into a plain letter and a mark. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th'], ['ə', 'a'], ['ħ', 'h']
])

/** Anything but plain lower-case letters, digits and single spaces: "Saint-Étienne". */
const NOT_PLAIN = /[^a-z0-9 ]/
/** Accents left behind by decomposition: the mark in "e\u0301". */
const MARKS = /\p{M}+/gu
/** Signs that are dropped inside a name: "Sana'a", "Ta\u2018izz", "St.". */
const DROPPED = /['’ʼ‘`ʻʿʾ´.]/g
/** A possessive inside a name: "Kabul's airport". */
const POSSESSIVE = /['’]s(?= )/g
/** What stands for a space: "Port-au-Prince", "Bosnia & Herzegovina". */
const SPACING = /[^\p{L}\p{N}]+/gu
/** The same in ASCII, as most names are: classes of Unicode are dear to compile. */
const PLAIN_SPACING = /[^a-z0-9]+/g
const NOT_ASCII = /[^\0-\x7F]/
/** Anything but plain letters in lower case and plain signs. */
const NOT_LOWER = /[A-Z]|[^\0-\x7F]/

/** First words that are as often written short: "saint tropez" and "st tropez". */
const SHORT: ReadonlyMap<string, string> = new Map([['saint', 'st'], ['sainte', 'ste'], ['mount', 'mt'], ['fort', 'ft']])
const SHORTENED = /^(?:sainte?|mount|fort)(?= )/

/**
 * The form under which a place name is looked up: lower case, without accents, full stops and apostrophes, hyphens as spaces,
 * "saint", "mount" and "fort" short. Takes any string; empty where nothing is left.
 */
export function fold(name: string): string {
  let key = name.toLowerCase()
  if (NOT_PLAIN.test(key)) {
    key = key.replace(POSSESSIVE, '')
    if (NOT_ASCII.test(key)) key = key.normalize('NFKD').replace(MARKS, '').replace(/\P{ASCII}/gu, letter => SPECIAL.get(letter) ?? letter)
    key = key.replace(DROPPED, '')
    key = key.replace(NOT_LOWER.test(key) ? SPACING : PLAIN_SPACING, ' ')
  }
  const trimmed = key.trim()
  return trimmed.includes(' ') ? trimmed.replace(SHORTENED, word => SHORT.get(word) ?? word) : trimmed
}

/** Words for a kind of administrative area, before or after its name: "Kunar province", "Yaroslavl Oblast", "State of Qatar". */
const AREA_WORD = '(?:autonomous region|autonomous republic|province|provincial|governorate|region|oblast|krai|kray|state|department|prefecture|republic|county|parish|district|emirate|division|canton|territory|territories|voivodeship|municipality|city|local government area|lga)'
const AREA_BEFORE = new RegExp(`^(?:the )?${AREA_WORD} of (?:the )?(?=.)`)
const AREA_AFTER = new RegExp(`(?<=.) ${AREA_WORD}$`)

/** A folded name without the word for its kind of area: "kunar province" -> "kunar"; the same where there is none. */
export function withoutAreaWord(key: string): string {
  return key.includes(' ') ? key.replace(AREA_BEFORE, '').replace(AREA_AFTER, '') : key
}
