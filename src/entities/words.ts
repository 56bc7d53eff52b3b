/** Marks left behind by decomposition, and signs that are dropped inside a word: the accent of "é", "O'Neill", "J.". */
const DROPPED = /[\p{M}'’ʼ‘`ʻʿʾ´.]/gu
/** What stands between the words of a name. */
const BETWEEN = /[^\p{L}\p{N}&]+/u
/** The same two for names in ASCII, which are nearly all: classes of Unicode are dear to compile. */
const PLAIN_DROPPED = /['`.]/g
const PLAIN_BETWEEN = /[^a-z\d&]+/
const NOT_ASCII = /[^\0-\x7F]/
/** Anything but plain letters in lower case and plain signs. */
const NOT_LOWER = /[A-Z]|[^\0-\x7F]/

const SPECIAL: ReadonlyMap<string, string> = new Map([['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ı', 'i'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe']])

/** Plain words with single spaces between, as most names are: "john smith". */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

/** The words of a name in lower case, without accents, full stops and apostrophes; hyphens part words: "Jean-Marie O'Neill Jr." -> jean, marie, oneill, jr. */
export function wordsOf(name: string): string[] {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.split(' ')
  if (!NOT_ASCII.test(lower)) return lower.replace(PLAIN_DROPPED, '').split(PLAIN_BETWEEN).filter(word => word !== '')
  const plain = lower.normalize('NFKD').replace(/\P{ASCII}/gu, letter => SPECIAL.get(letter) ?? letter)
  const words = plain.replace(DROPPED, '')
  return words.split(NOT_LOWER.test(words) ? BETWEEN : PLAIN_BETWEEN).filter(word => word !== '')
}
