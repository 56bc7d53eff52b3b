import type { FoundFigure } from '../../src/casualties/figure'
import { findFigures } from '../../src/casualties/find'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'

/** The figures of a text that was published on 10 June 2021; "¶" ends a block. */
export function figuresOf(text: string): readonly FoundFigure[] {
  const document = readText(text.replaceAll('¶', '\n\n'))
  return findFigures(document, findDates(document, { value: '2021-06-10', from: 'option' }))
}

/**
 * All that a figure tells, in one line: "killed 9+ [at least nine people] active; people other; cause A blast; in Oldo; on 2021-06-03; says police;
 * claimed". A count of "9+" is at least nine, "-9" at most, "~9" about, "1i" one that no number tells.
 */
export function told(figure: FoundFigure): string {
  const { effect, text, by, victims, victimRole, certainty, source, cause, date, place, partOf, least } = figure
  const parts = [
    `${effect} ${counted(figure)} [${text}] ${by.replace(`rule:${effect}-`, '')}`, `${victims} ${victimRole ?? 'null'}`,
    cause && `cause ${cause.text}`, place && `in ${place}`, date && `on ${date}`, source && `says ${source.text}`, certainty !== 'stated' && certainty, partOf && `part of ${partOf}`,
    ...(['total', 'others', 'later', 'background'] as const).filter(name => figure[name]), least !== null && `least ${least}`
  ]
  return parts.filter(Boolean).join('; ')
}

function counted({ count: { min, max, approximate, vague, implied } }: FoundFigure): string {
  const number = min === null && max === null ? '?' : min === null ? `-${max}` : max === null ? `${min}+` : min === max ? String(min) : `${min}-${max}`
  return `${approximate ? '~' : ''}${number}${implied ? 'i' : ''}${vague === null ? '' : ` (${vague})`}`
}
