import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js'

/** Shorter or longer words are not compared: too little to go by, or no name. */
const SHORTEST = 4
const LONGEST = 32
/** Jaro-Winkler similarity from which two words that sound alike count as spellings of one ("mohammed", "muhammad": 0.84). */
const LIKE = 0.82

/** The first letter and the consonants of a folded word, each run once: "mohammed", "muhammad" -> "mhmd". Cheap, to find what may be alike. */
export function consonants(word: string): string {
  let kept = word.charAt(0)
  for (let i = 1; i < word.length; i++) {
    const letter = word.charAt(i)
    if (!VOWELS.includes(letter) && letter !== word.charAt(i - 1)) kept += letter
  }
  return kept
}

const VOWELS = 'aeiouy'
const metaphone = new DoubleMetaphone()

/** Similarity and length from which one is a slip of the pen for the other ("chriac" for "chirac": 0.95). */
const SLIP = 0.94
const SHORTEST_SLIP = 6

/**
 * True for two folded words that are spellings of one name: they sound alike (Double Metaphone, Philips 2000) and share most
 * letters in order (Winkler 1990), or nearly all of them.
 */
export function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 3) return false
  if (Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false
  const similarity = jaroWinkler(a, b)
  if (similarity >= SLIP && Math.min(a.length, b.length) >= SHORTEST_SLIP) return true
  return similarity >= LIKE && metaphone.process(a)[0] === metaphone.process(b)[0]
}
