import fc from 'fast-check'

/** One way to spoil a page. `at` and `size` are shares of the text, from 0 to 1; `seed` chooses where there is a choice. */
interface Spoiling { readonly name: string, readonly spoil: (text: string, at: number, size: number, seed: number) => string }

const HTML = ['<p>', '</p>', '<a href="https://example.org/?a=1&b=2">', '</a>', '<br/>', '&nbsp;', '&amp;', '&#8217;', '<!-- ad -->', '<b>', '</b>', '<script>var a = "killed 5";</script>']
const FURNITURE = ['- Advertisement -', 'Buy now', '5 Min Read', 'Related Articles', 'Follow us on Google News', 'Please enter your comment!', '14 C', 'Wednesday, June 7, 2023', 'READ MORE: Ten killed in storm', 'Source link']
const ODD = ['\u200B', '\u202E', '\u2066', '\uFEFF', '\u00AD', '\u0301', '\uD83D', '\uDC00', '\0', '\u2028', '\u0085', '👩‍👩‍👧', 'ﬁ', '\u{1D400}', '\u{10FFFF}', 'İ', 'ß', '\u3000', '٣', '１２', '①']
/** How an OCR reads letters wrong. */
const OCR: Readonly<Record<string, string>> = { l: '1', o: '0', O: '0', e: 'c', rn: 'm', S: '5', I: 'l', h: 'b', i: 'í' }
const TABLE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'Constructor', '__defineGetter__', 'then', 'toJSON', 'length', 'prototype']
const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': '\'', '’': '\'' }

const pick = <T>(items: readonly T[], seed: number): T => items[seed % items.length] as T
const offset = (text: string, share: number): number => Math.floor(share * text.length)
const insert = (text: string, at: number, what: string): string => text.slice(0, offset(text, at)) + what + text.slice(offset(text, at))
const onPart = (text: string, at: number, size: number, change: (part: string) => string): string => {
  const from = offset(text, at)
  const to = Math.min(text.length, from + Math.ceil(size * text.length))
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
}
const titleCase = (text: string): string => text.replace(/\p{L}+/gu, word => word.charAt(0).toUpperCase() + word.slice(1))
/** UTF-8 read as Latin-1: "’" -> "â\u0080\u0099". */
const mojibake = (text: string): string => [...new TextEncoder().encode(text)].map(byte => String.fromCharCode(byte)).join('')

const SPOILINGS: readonly Spoiling[] = [
  { name: 'shuffle lines', spoil: (text, _at, _size, seed) => shuffle(text.split('\n'), seed).join('\n') },
  { name: 'shuffle words', spoil: (text, at, size, seed) => onPart(text, at, size / 4, part => shuffle(part.split(' '), seed).join(' ')) },
  { name: 'cut', spoil: (text, at, size) => onPart(text, at, size, () => '') },
  { name: 'keep', spoil: (text, at, size) => text.slice(offset(text, at), offset(text, at) + Math.ceil(size * text.length)) },
  { name: 'double', spoil: (text, at, size) => onPart(text, at, size / 4, part => part + part) },
  { name: 'upper case', spoil: (text, at, size) => onPart(text, at, size, part => part.toUpperCase()) },
  { name: 'lower case', spoil: (text, at, size) => onPart(text, at, size, part => part.toLowerCase()) },
  { name: 'title case', spoil: (text, at, size) => onPart(text, at, size, titleCase) },
  { name: 'no punctuation', spoil: (text, at, size) => onPart(text, at, size, part => part.replace(/\p{P}/gu, '')) },
  { name: 'no spaces', spoil: (text, at, size) => onPart(text, at, size / 4, part => part.replace(/ /g, '')) },
  { name: 'no line breaks', spoil: text => text.replace(/\n+/g, ' ') },
  { name: 'CRLF', spoil: (text, at, size) => onPart(text, at, size, part => part.replace(/\n/g, '\r\n')) },
  { name: 'a break each word', spoil: (text, at, size) => onPart(text, at, size / 4, part => part.replace(/ /g, '\n')) },
  { name: 'wrapped', spoil: text => text.replace(/(.{60,72}) /g, '$1\n') },
  { name: 'straight quotes', spoil: text => text.replace(/[“”‘’]/g, quote => QUOTES[quote] ?? quote) },
  { name: 'OCR', spoil: (text, at, size, seed) => onPart(text, at, size / 4, part => part.replace(/rn|[loOeSIhi]/g, (letter, index: number) => (index * 7 + seed) % 5 ? letter : OCR[letter] ?? letter)) },
  { name: 'mojibake', spoil: (text, at, size) => onPart(text, at, size, mojibake) },
  { name: 'HTML', spoil: (text, at, _size, seed) => insert(text, at, pick(HTML, seed)) },
  { name: 'escaped', spoil: text => text.replace(/&/g, '&amp;').replace(/[“”"]/g, '&quot;').replace(/</g, '&lt;') },
  { name: 'furniture', spoil: (text, at, _size, seed) => insert(text, at, `\n${pick(FURNITURE, seed)}\n`) },
  { name: 'odd characters', spoil: (text, at, _size, seed) => insert(text, at, pick(ODD, seed)) },
  { name: 'odd for each space', spoil: (text, at, size, seed) => onPart(text, at, size / 8, part => part.replace(/ /g, pick(ODD, seed))) },
  { name: 'a digit changed', spoil: (text, _at, _size, seed) => text.replace(/\d/g, (digit, index: number) => (index + seed) % 3 ? digit : String((Number(digit) + seed) % 10)) },
  { name: 'a huge number', spoil: (text, at, _size, seed) => insert(text, at, ` ${'9'.repeat(1 + seed % 400)} people were killed `) },
  { name: 'a table\'s own name', spoil: (text, at, _size, seed) => insert(text, at, ` ${pick(TABLE_NAMES, seed)} `) },
  { name: 'a name for each capital', spoil: (text, at, size, seed) => onPart(text, at, size / 4, part => part.replace(/\p{Lu}\p{Ll}+/gu, pick(TABLE_NAMES, seed))) },
  { name: 'repeat a bit', spoil: (text, at, _size, seed) => onPart(text, at, 0.005, part => part.repeat(1 + seed % 60)) }
]

/** A page of `pages`, spoilt in one to six ways. */
export function spoiltPage(pages: readonly string[]): fc.Arbitrary<string> {
  const step = fc.record({
    how: fc.constantFrom(...SPOILINGS), at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.double({ min: 0, max: 1, noNaN: true }), seed: fc.nat(100_000)
  })
  return fc.tuple(fc.constantFrom(...pages), fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([page, steps]) => steps.reduce((text, { how, at, size, seed }) => how.spoil(text, at, size, seed).slice(0, 20_000), page))
}

function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items]
  let state = seed + 1
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const other = state % (i + 1)
    const kept = shuffled[i] as T
    shuffled[i] = shuffled[other] as T
    shuffled[other] = kept
  }
  return shuffled
}
