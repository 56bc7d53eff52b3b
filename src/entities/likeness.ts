import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js'

/** Shorter or longer words are not compared: too little to go by, or no name. */
const SHORTEST = 4
const LONGEST = 32
/** Jaro-Winkler similarity from which two words that sound alike count as spellings of one ("mohammed", "muhammad": 0.84). */
const LIKE = 0.82

/** How a folded word sounds (Double Metaphone, Philips 2000): "zawahiri" and "zawahri" -> "SHR". Empty for words that are not compared. */
export function soundOf(word: string): string {
  return word.length < SHORTEST || word.length > LONGEST ? '' : new DoubleMetaphone().process(word)[0]
}

/** Similarity and length from which one is a slip of the pen for the other ("chriac" for "chirac": 0.95). */
const SLIP = 0.94
const SHORTEST_SLIP = 6

/** True for two folded words that are spellings of one name: they sound alike and share most letters in order, or nearly all of them (Winkler 1990). */
export function isSpelledLike(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 3) return false
  const sound = soundOf(a)
  if (sound === '' || b.length < SHORTEST || b.length > LONGEST) return false
  const similarity = jaroWinkler(a, b)
  if (similarity >= SLIP && Math.min(a.length, b.length) >= SHORTEST_SLIP) return true
  return similarity >= LIKE && sound === soundOf(b)
}
