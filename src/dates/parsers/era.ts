import { among } from '../among'
import type { Found } from '../meaning'
import { isApostrophe, isDash, isGlued, rawAt, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

/** Reads decades and centuries: "the 1990s", "the '60s", "the nineties", "the 20th century", "the twenty-first century". */
export function era(line: Line, token: number): Found | null {
  const at = textAt(line, token) === 'the' ? token + 1 : token
  return decade(line, token, at) ?? century(line, token, at)
}

function decade(line: Line, token: number, at: number): Found | null {
  let from = at
  if (isApostrophe(line, from) && isGlued(line, from + 1)) from++
  const word = wordAt(line, from)
  if (word.kind === 'number') return possessiveDecade(line, token, from)
  if (word.kind !== 'decade') return null
  const short = from === token && isGlued(line, token) && isApostrophe(line, token - 1)
  const end = from + 1
  let first = word.value
  const full = word.digits === 4
  const bc = among('bc bce', textAt(line, end))
  if (full && (first % 10 !== 0 || first < 1000 || first > 2090)) return null
  if (bc && first % 10 === 0) return found('decade', token, end + 1, { is: 'era', value: `BC${String(Math.floor(first / 10)).padStart(3, '0')}`, first: 1 - first - 9, last: 1 - first })
  if (!full) {
    if (word.digits !== 2 || first % 10 !== 0 || !(from > at || textAt(line, token) === 'the' || among('early late mid', textAt(line, token - 1)) || short || isBehindDash(line, token))) return null
    if (isAge(line, token)) return null
    first += first < 20 ? 2000 : 1900
  }
  // "the 1900s" is a century where a hundred stands at the end; writers of news mean the decade only from 1910 on
  const years = full && first % 100 === 0 && first < 2000 ? 100 : 10
  return found('decade', short ? token - 1 : token, end, { is: 'era', value: String(Math.floor(first / years)), first, last: first + years - 1 }, full ? 0.95 : 0.8)
}

/** "the 1990's", "the late 1960's": the old spelling; behind "the", "early" or "late" only, since "1990's census" is of the year. */
function possessiveDecade(line: Line, token: number, at: number): Found | null {
  const { value, digits } = wordAt(line, at)
  if (digits !== 4 || value % 10 !== 0 || value < 1000 || value > 2090 || !/^['’]s$/.test(rawAt(line, at + 1))) return null
  if (at === token && !among('the early late mid', textAt(line, token - 1)) && !isDash(line, token - 1)) return null
  return found('decade', token, at + 2, { is: 'era', value: String(value / 10), first: value, last: value + 9 }, 0.85)
}

/** "mid-60s", "1950s-60s", but no "over-60s", "under-21s". */
function isBehindDash(line: Line, token: number): boolean {
  return isDash(line, token - 1) && (wordAt(line, token - 2).kind !== 'none' && !among('over under', textAt(line, token - 2)))
}

/** "in his 30s", "a man in their twenties". */
function isAge(line: Line, token: number): boolean {
  return [1, 2].some(back => among('his her their my our your its', textAt(line, token - back)))
}

function century(line: Line, token: number, at: number): Found | null {
  let end = at
  let number = 0
  const word = wordAt(line, at)
  if (word.kind === 'ordinal' && word.value > 0 && word.value < 40) {
    number = word.value
    end = at + 1
  } else if (word.kind === 'cardinal' && word.value === 20) {
    const next = isDash(line, at + 1) ? at + 2 : at + 1
    if (wordAt(line, next).kind !== 'ordinal' || wordAt(line, next).value > 9) return null
    number = 20 + wordAt(line, next).value
    end = next + 1
  }
  if (!number) return null
  if (isDash(line, end)) end++
  if (!among('century centuries', textAt(line, end))) return null
  end++
  if (among('bc bce', textAt(line, end))) return found('century', token, end + 1, { is: 'era', value: `BC${String(number - 1).padStart(2, '0')}`, first: 1 - number * 100, last: -(number - 1) * 100 })
  if (among('ad ce', textAt(line, end))) end++
  return found('century', token, end, { is: 'era', value: String(number - 1).padStart(2, '0'), first: (number - 1) * 100, last: number * 100 - 1 }, 0.92)
}
