/** A kind of hostile text: `unit` again and again, or what `build` makes of a length in UTF-16 units; `from` numbers its first new word, so that no two texts need share any. */
export interface Family { readonly name: string, readonly build: (length: number, from?: number) => string }

const repeated = (unit: string): Family => ({ name: JSON.stringify(unit), build: length => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) })

/** What a scanner, a regular expression or a chain of rules may trip over when it comes again and again. */
const UNITS: readonly string[] = [
  // characters
  '1', ' ', '-', '—', 'A', 'a', '.', ',', '\'', '’', '"', '“', '(', ')', '([{', '\n', '\r\n', '\t', '\0', '&', '\u00A0', '\u0301', '\u200B', '\uD83D', '😀', '١', '八',
  // letters and marks
  'a-', 'A-', 'A. ', 'U.S.', 'U.S. ', 'a.b', 'x’', 'O\'', '1,', '1.', '1:', '1-', '1/', '1,000,', '&amp', '&amp;', 'https://', 'www.', '@a', '#', 'a@', '<b', '<a href="', '<!--', '. ', '.)', '”. ', '? ', '…',
  // lines
  'a\n', 'A b\n', 'By ', 'By Jane Doe\n', 'Photo: ', 'Jane Doe, ', '(AP) ', 'Share\n', 'Monday, June 7, 2023\n', 'READ MORE: a\n', 'KABUL (AP) — ', 'Title Case Line Of Words\n\n',
  // names
  'Jane Doe ', 'Jane ', 'Gen. ', 'Mr. ', 'de la ', 'al-', 'Abu ', 'University of ', 'Bank of the ', 'Paris, ', 'US ', 'US-', 'New ', 'the United Nations (UN) ', 'Republic of ', 'A&', 'ISIS ', 'McDonald’s ', 'Sen. Jane Doe, ',
  // dates
  'Mon ', 'Mon Mon', 'Monday ', 'May ', 'may ', 'last ', 'next week ', '2021 ', '2021-', '1/1/', '12:', '10:30 ', 'on Monday ', 'two days after ', 'the day before ', 'three years ago ', 'early ', 'in 2021, ', 'Aug. 26, ', '1990s ', 'from May to ', 'every ', 'between 2001 and ',
  // numbers
  'one ', 'twenty-', 'hundred ', 'a hundred and ', 'million ', 'and 3 ', 'and 3 and 3', 'at least ', 'about ', 'more than ', 'up to at least ', 'between 5 and ', 'dozens of ', 'dozens or ', '3 to ', '3 or ', 'a ', 'a total of ', 'half a ', '5-', 'several ',
  // casualties
  'killed ', 'killed killed', '3 killed ', '3 killed, ', 'killed 3 and wounded ', 'killed 3 people. ', 'people killed ', 'was killed by ', 'dead, 3 ', 'including 3 ', '3 of them ', 'who was killed ', 'said 3 were killed, ', 'the death of ', 'of the ', 'no ',
  'neither ', 'and ', 'soldiers and ', 'soldiers, police, ', 'that killed people that ', 'according to ', 'said ', 'the death toll rose to ', 'a bomb in ', '3 wounded in Sarvan on Monday. ', '“killed 3,” said Doe. ', 'may have ', '(3 killed) ', 'is holding 3 men kidnapped and ', 'and 3 in Sarvan ', 'searching for 3 men, ', 'of whom 3 were men ', 'taken to hospital and ',
  // names of tables
  '__proto__ ', 'constructor ', 'Constructor '
]

const BUILT: readonly Family[] = [
  { name: 'brackets nested', build: length => '('.repeat(length / 2) + ')'.repeat(length / 2) },
  { name: 'quotes nested', build: length => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4) },
  { name: 'one word', build: length => `${'b'.repeat(length - 1)}.` },
  { name: 'no end of a sentence', build: length => 'the soldiers and the men of the 3 towns in the far north '.repeat(Math.ceil(length / 57)).slice(0, length) },
  { name: 'a new name each time', build: (length, from = 0) => series(length, i => `Name${letters(from + i)} Sur${letters((from + i) * 7)} `) },
  { name: 'a new number each time', build: length => series(length, i => `${i} people were killed in Sarvan. `) },
  { name: 'a new day each time', build: length => series(length, i => `On ${1 + i % 28} May ${1900 + i % 200} rain fell. `) },
  { name: 'a new event each time', build: (length, from = 0) => series(length, i => `On ${1 + i % 28} May ${1900 + i % 200} a bomb killed ${2 + i % 90} people in Sur${letters(from + i)}.\n\n`) },
  { name: 'the same dated event each time', build: length => series(length, i => `On 3 May 2021 a bomb killed ${2 + i % 90} people in Sarvan.\n\n`) },
  { name: 'a new acronym each time', build: (length, from = 0) => series(length, i => `Alpha ${letters(from + i)} Bureau (A${letters(from + i).toUpperCase()}B) met. `) },
  { name: 'one surname, many first names', build: (length, from = 0) => series(length, i => `Na${letters(from + i)} Doe met Doe. `) },
  { name: 'short lines', build: (length, from = 0) => series(length, i => `Line ${from + i}\n`) }
]

export const FAMILIES: readonly Family[] = [...UNITS.map(repeated), ...BUILT]

function series(length: number, item: (index: number) => string): string {
  const parts: string[] = []
  let total = 0
  for (let i = 0; total < length; i++) {
    const part = item(i)
    parts.push(part)
    total += part.length
  }
  return parts.join('').slice(0, length)
}

/** A number in letters: 0 -> "a", 27 -> "bb". */
function letters(index: number): string {
  let rest = index
  let word = ''
  do {
    word = String.fromCharCode(97 + rest % 26) + word
    rest = Math.floor(rest / 26)
  } while (rest > 0)
  return word
}
