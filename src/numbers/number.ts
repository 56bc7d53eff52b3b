import { isDigit } from '../text/characters'
import { MONTH_FORMS } from '../text/months'
import { afterDash, LARGEST, LONGEST, readSpelled, scaleAt, type NumberReading } from './spelled'

/** "1,500", "1500", "12,34,567" (Indian grouping): whole numbers with their separators. */
const WHOLE = /^\d{1,15}$|^\d{1,3}(?:,\d{2,3})+$/
/** "1.2", "3·5": one decimal separator. */
const DECIMAL = /^\d{1,9}[.·]\d{1,6}$/
/** "1.500.000": groups of three behind full stops, at least two of them. */
const STOPPED = /^\d{1,3}(?:\.\d{3}){2,}$/

/**
 * Reads the number that starts at word `at`: digits ("1,500", "1.2 million") or words, as `readSpelled` does. `words` are lower-case tokens. Null
 * where none starts there or it is above 10 to the 15th.
 */
export function readNumber(words: readonly string[], at: number): NumberReading | null {
  const first = words[at]
  if (first === undefined || !isDigit(first.charCodeAt(0))) return readSpelled(words, at)
  const reading = readDigits(words, at)
  return reading && reading.value <= LARGEST ? reading : null
}

function readDigits(words: readonly string[], at: number): NumberReading | null {
  const text = words[at] as string
  let value: number
  if (isGroup(words, at)) return readGroups(words, at)
  if (WHOLE.test(text)) value = Number(text.replaceAll(',', ''))
  else if (DECIMAL.test(text)) value = Number(text.replace('·', '.'))
  else if (STOPPED.test(text)) value = Number(text.replaceAll('.', ''))
  else return null
  return scaled(words, value, at + 1)
}

/** The first group of a number whose thousands a space parts: "12 540", "1 250 000"; "5 300" behind a month is a day and a number. */
function isGroup(words: readonly string[], at: number): boolean {
  return GROUP.test(words[at] as string) && THOUSANDS.test(words[at + 1] ?? '') && !MONTHS.has(words[at - 1] ?? '') && words[at - 1] !== '.'
}

function readGroups(words: readonly string[], at: number): NumberReading {
  let value = Number(words[at])
  let end = at + 1
  for (; THOUSANDS.test(words[end] ?? ''); end++) value = value * 1000 + Number(words[end])
  return scaled(words, value, end)
}

const GROUP = /^[1-9]\d{0,2}$/
const THOUSANDS = /^\d{3}$/
const MONTHS: ReadonlySet<string> = new Set(MONTH_FORMS.split(/[ /]/))

function scaled(words: readonly string[], value: number, at: number): NumberReading {
  let end = at
  for (let look = afterDash(words, at); look - at < LONGEST; look++) {
    const scale = scaleAt(words, look)
    if (scale === undefined) break
    value *= scale
    end = look + 1
  }
  const whole = Math.round(value)
  const fraction = Math.abs(value - whole) > 1e-6
  return { value: fraction ? value : whole, end, fraction }
}
