import type { DateExpression } from '../../src/types'

/**
 * A text with each of its expressions in brackets, "[early April = 2021-04 START]": value, modifier, and the kind where the value does not show it.
 * "¶" ends a block. Behind "@@" stands the day of publication, "none" where it is not known; else it is Saturday, 28 August 2021.
 */
export type Reading = string

/** "[early April = 2021-04 START]". */
const EXPRESSION = /\[([^[\]=]+) = ([^\]]+)\]/g

/** The text of a reading and its day of publication. */
export function textOf(reading: Reading): { readonly text: string, readonly published: string | null } {
  const [marked = '', day = '2021-08-28'] = reading.split(' @@ ')
  return { text: marked.replace(EXPRESSION, '$1').replaceAll('¶', '\n\n'), published: day === 'none' ? null : day }
}

/** The reading that a text's expressions make. */
export function readingOf(text: string, published: string | null, dates: readonly DateExpression[]): Reading {
  let reading = ''
  let at = 0
  for (const date of dates) {
    reading += `${text.slice(at, date.start)}[${text.slice(date.start, date.end)} = ${told(date)}]`
    at = date.end
  }
  return `${reading}${text.slice(at)}`.replaceAll('\n\n', '¶') + (published === '2021-08-28' ? '' : ` @@ ${published ?? 'none'}`)
}

function told({ value, mod, kind }: DateExpression): string {
  return [value ?? 'null', mod, kind === kindOf(value) ? null : kind].filter(Boolean).join(' ')
}

function kindOf(value: string | null): DateExpression['kind'] {
  if (value === null || value.endsWith('_REF')) return 'date'
  if (value.startsWith('P')) return 'duration'
  if (value.startsWith('X')) return 'set'
  return value.includes('T') ? 'time' : 'date'
}

/** First and last day of a TIMEX3 value, worked out apart from the library; null where it names none or lies before the year 1. */
export function daysOf(value: string | null): { readonly from: string | null, readonly to: string | null } {
  const none = { from: null, to: null }
  if (value === null || /^[PXB]|_REF$/.test(value)) return none
  const [first, last] = value.split('/') as [string, string?]
  if (last !== undefined) return { from: daysOf(first).from, to: daysOf(last).to }
  const year = Number(first.slice(0, 4))
  const day = (month: number, date: number, of = year): string => {
    const utc = new Date(Date.UTC(2000, month - 1, date))
    utc.setUTCFullYear(of, month - 1, date)
    return utc.toISOString().slice(0, 10)
  }
  const months = (from: number, to: number): { readonly from: string, readonly to: string } => ({ from: day(from, 1), to: day(to + 1, 0) })
  if (/^\d\d$/.test(first)) return year === 0 ? none : { from: day(1, 1, year * 100), to: day(12, 31, year * 100 + 99) }
  if (/^\d{3}$/.test(first)) return year === 0 ? none : { from: day(1, 1, year * 10), to: day(12, 31, year * 10 + 9) }
  const rest = first.slice(5)
  if (rest === '') return months(1, 12)
  if (/^\d\d$/.test(rest)) return months(Number(rest), Number(rest))
  const part = { Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12], H1: [1, 6], H2: [7, 12], SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 14] }[rest]
  if (part) return months(part[0] as number, part[1] as number)
  if (rest.startsWith('W')) {
    // The first week is that of January 4 (ISO 8601).
    const fourth = new Date(Date.UTC(year, 0, 4))
    const monday = 4 - (fourth.getUTCDay() || 7) + 1 + (Number(rest.slice(1, 3)) - 1) * 7
    return rest.endsWith('-WE') ? { from: day(1, monday + 5), to: day(1, monday + 6) } : { from: day(1, monday), to: day(1, monday + 6) }
  }
  return { from: first.slice(0, 10), to: first.slice(0, 10) }
}
