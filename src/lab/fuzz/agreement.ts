import { createExtractor, extract, extractCasualties, extractDates, extractOrganizations, extractPeople, extractPlaces } from '../../extract'
import type { ExtractOptions, Story } from '../../types'

type Kind = NonNullable<ExtractOptions['only']>[number]
const KINDS: readonly Kind[] = ['people', 'organizations', 'places', 'dates', 'casualties']
const ALONE = { people: extractPeople, organizations: extractOrganizations, places: extractPlaces, dates: extractDates, casualties: extractCasualties } as const

/**
 * Where one text gets two answers: asked twice, asked for `only` some kinds (bit by bit in `subset`, 0 to 31), asked by the function of
 * one kind, asked of an extractor. Empty where all agree.
 */
export function disagreementsOf(text: string, options: ExtractOptions, subset: number): string[] {
  const whole = extract(text, options)
  const faults: string[] = []
  const same = (name: string, a: unknown, b: unknown): void => {
    if (JSON.stringify(a) !== JSON.stringify(b)) faults.push(`${name} differs: ${difference(JSON.stringify(a), JSON.stringify(b))}`)
  }
  same('second answer', extract(text, options), whole)
  same('answer of an extractor', createExtractor(options).extract(text), whole)
  const only = KINDS.filter((_, bit) => subset & 1 << bit)
  same(`only ${only.join(', ')}`, extract(text, { ...options, only }), withOnly(whole, only))
  for (const kind of KINDS) same(`the function of ${kind}`, ALONE[kind](text, options), whole[kind])
  return faults
}

function withOnly(story: Story, only: readonly Kind[]): Story {
  return {
    schema: story.schema,
    published: story.published,
    people: only.includes('people') ? story.people : [],
    organizations: only.includes('organizations') ? story.organizations : [],
    places: only.includes('places') ? story.places : [],
    dates: only.includes('dates') ? story.dates : [],
    casualties: only.includes('casualties') ? story.casualties : [],
    incidents: only.includes('casualties') ? story.incidents : []
  }
}

function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${a.slice(Math.max(0, at - 60), at + 40)} <> ${b.slice(Math.max(0, at - 60), at + 40)}`
}
