import fc from 'fast-check'

/** A number as a news text may write it, with what it must be read as. */
export interface Written { readonly words: string, readonly digits: string, readonly value: number }

/** One generated sentence: its parts around the number, so that a test can write another number, name or quote into it. */
export interface Sentence {
  readonly before: string
  readonly number: Written
  readonly after: string
}

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A cardinal below a thousand in words: 21 -> "twenty-one", 340 -> "three hundred and forty". */
export function inWords(value: number): string {
  if (value < 20) return UNITS[value] as string
  if (value < 100) return `${TENS[Math.floor(value / 10)] as string}${value % 10 ? `-${UNITS[value % 10] as string}` : ''}`
  const rest = value % 100
  return `${UNITS[Math.floor(value / 100)] as string} hundred${rest ? ` and ${inWords(rest)}` : ''}`
}

export const SOURCES = ['Police said', 'The provincial governor told reporters', 'A hospital official in Harrow Bay said', 'According to the defence ministry,', 'Witnesses said', 'The Red Shore Front claimed']
export const PEOPLE = ['Amir Tolland', 'Maya Ferrin', 'Karim al-Dossar', 'Jon Ek', 'Col. Edda Voss', 'Hassan Quill']
export const PLACES = ['Sarvan', 'Port Ellary', 'Nuristane', 'Kaldera', 'East Tovia', 'the Ostrel valley']
export const VICTIMS = ['people', 'soldiers', 'civilians', 'policemen', 'villagers', 'aid workers', 'children', 'passengers']
const CAUSES = ['a car bomb', 'an air strike', 'clashes', 'a suicide attack', 'an earthquake', 'floods', 'shelling', 'a ferry accident']
const DAYS = ['on Monday', 'on Friday night', 'on 3 May 2021', 'late on Tuesday', 'last week', 'in March', 'on Aug. 26']
const BOUNDS = ['', 'at least ', 'more than ', 'up to ', 'around ', 'nearly ', 'another ', 'a total of ']

const number = fc.integer({ min: 2, max: 999 }).map(value => ({ value, words: inWords(value), digits: String(value) }))
const of = (items: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...items)

/** Frames of one sentence; "#" stands for the number. */
const frame = fc.oneof(
  fc.tuple(of(CAUSES), of(BOUNDS), of(VICTIMS), of(PLACES), of(DAYS)).map(([cause, bound, victims, place, day]) => `${capital(cause)} killed ${bound}# ${victims} in ${place} ${day}.`),
  fc.tuple(of(BOUNDS), of(VICTIMS), of(CAUSES), of(PLACES)).map(([bound, victims, cause, place]) => `${capital(`${bound}# ${victims}`)} were killed when ${cause} struck ${place}.`),
  fc.tuple(of(SOURCES), of(BOUNDS), of(VICTIMS), of(CAUSES), of(DAYS)).map(([source, bound, victims, cause, day]) => `${source} ${bound}# ${victims} were wounded in ${cause} ${day}.`),
  fc.tuple(of(PEOPLE), of(BOUNDS), of(VICTIMS), of(PLACES)).map(([person, bound, victims, place]) => `“The blast killed ${bound}# ${victims},” said ${person} of ${place}.`),
  fc.tuple(of(CAUSES), of(PLACES), of(BOUNDS), of(VICTIMS)).map(([cause, place, bound, victims]) => `The death toll from ${cause} in ${place} rose to ${bound}#, with many ${victims} still missing.`),
  fc.tuple(of(VICTIMS), of(PLACES), of(BOUNDS)).map(([victims, place, bound]) => `Gunmen abducted ${bound}# ${victims} near ${place}, the mayor’s office said.`)
)

/** A sentence that tells of casualties, with invented people and places and one number. */
export const sentence: fc.Arbitrary<Sentence> = fc.tuple(frame, number).map(([text, written]) => {
  const at = text.indexOf('#')
  return { before: text.slice(0, at), number: written, after: text.slice(at + 1) }
})

/** The number in digits, or in words; capital where it begins the sentence. */
export function written({ before, number, after }: Sentence, how: 'digits' | 'words'): string {
  return before + (before === '' ? capital(number[how]) : number[how]) + after
}

/** A story of a few paragraphs of such sentences. */
export const sentenceStory: fc.Arbitrary<string> = fc.array(fc.array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map(paragraphs => paragraphs.map(sentences => sentences.map(([one, digits]) => written(one, digits ? 'digits' : 'words')).join(' ')).join('\n\n'))

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
