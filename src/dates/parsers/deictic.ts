import { among } from '../among'
import type { Found, Meaning } from '../meaning'
import { isDash, isGlued, rawAt, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

const STEPS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** Reads days counted from publication: "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export function deictic(line: Line, token: number): Found | null {
  const far = textAt(line, token) === 'the' && textAt(line, token + 1) === 'day' && among('before after', textAt(line, token + 2))
  const at = far ? token + 3 : token
  const step = STEPS[wordAt(line, at).text]
  if (step === undefined || (step === 0 && far) || (isDash(line, at + 1) && isGlued(line, at + 1) && isGlued(line, at + 2) && /^[a-z]/.test(rawAt(line, at + 2)))) return null
  const by = far ? (textAt(line, token + 2) === 'before' ? step - 1 : step + 1) : step
  const meaning: Meaning = { is: 'shift', unit: 'day', by, base: 'published' }
  return found('day by name', token, at + 1, meaning, 0.9)
}
