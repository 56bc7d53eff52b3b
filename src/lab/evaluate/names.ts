import type { Mention, Story } from '../../types'
import { ALL_ZONES, inContext, trimmedSpan, type Extract, type NamesRow } from './corpus'
import { add, precisionRecall, tally, type PrecisionRecall, type Report } from './tally'

const LISTS = [['person', 'people'], ['organization', 'organizations'], ['place', 'places']] as const

export type NameType = (typeof LISTS)[number][0]

/** Every name mention of a story with its type and the name of its entity. */
export function mentionsOf(story: Story): (Mention & { readonly type: NameType, readonly name: string, readonly location: { readonly latitude: number, readonly longitude: number } | null })[] {
  return LISTS.flatMap(([type, list]) => story[list].flatMap(entity =>
    entity.mentions.map(mention => ({ ...mention, type, name: entity.name, location: 'location' in entity ? entity.location : null }))))
}

/** Names by exact span (articles, quotes and possessives aside) and type. Types that the corpus never marks do not count. */
export function scoreNames(extract: Extract, rows: readonly NamesRow[], report: Report): Record<string, PrecisionRecall> {
  const types = LISTS.map(([type]) => type).filter(type => rows.some(row => row.entities.some(entity => entity.type === type)))
  const counts = new Map(types.map(type => [type as string, tally()]))
  for (const row of rows) {
    const key = (span: { start: number, end: number }, type: string): string => { const { start, end } = trimmedSpan(row.text, span); return `${start} ${end} ${type}` }
    const gold = new Set(row.entities.filter(entity => counts.has(entity.type)).map(entity => key(entity, entity.type)))
    const found = new Set(mentionsOf(extract(row.text, { zones: ALL_ZONES, only: ['people', 'organizations', 'places'] })).filter(m => counts.has(m.type)).map(m => key(m, m.type)))
    const count = (keys: ReadonlySet<string>, side: 'gold' | 'found', others: ReadonlySet<string>, kind: string): void => {
      for (const one of keys) {
        const [start = 0, end = 0, type = ''] = one.split(' ').map((part, i) => i < 2 ? Number(part) : part) as [number, number, string]
        const into = counts.get(type)
        if (!into) continue
        into[side]++
        if (!others.has(one)) report(`${kind} ${type}`, row.id, inContext(row.text, { start, end }))
        else if (side === 'gold') into.right++
      }
    }
    count(gold, 'gold', found, 'missed')
    count(found, 'found', gold, 'wrong')
  }
  const all = tally()
  for (const one of counts.values()) add(all, one)
  return Object.fromEntries([['all', precisionRecall(all)], ...[...counts].map(([type, one]) => [type, precisionRecall(one)] as const)])
}
