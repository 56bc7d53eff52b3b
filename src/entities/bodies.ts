import type { Cluster } from './forms'

/** An organization while its names are gathered. */
export interface Body extends Cluster {
  /** Folded words of its forms. */
  readonly names: (readonly string[])[]
  /** Numbers of the known bodies that it may be. */
  known: ReadonlySet<number>
}

/** Merges each body of the list into the one that `home` finds for it; returns those that are left. What the table knows of the home counts. */
export function merge(bodies: readonly Body[], home: (body: Body) => Body | null): Body[] {
  const gone = new Map<Body, Body>()
  const at = (body: Body): Body => {
    let there = body
    for (let next = gone.get(there); next; next = gone.get(there)) there = next
    return there
  }
  for (const body of bodies) {
    const found = home(body)
    const target = found && at(found)
    if (!target || target === at(body)) continue
    const source = at(body)
    for (const item of source.forms) target.forms.push(item)
    for (const item of source.mentions) target.mentions.push(item)
    for (const item of source.names) target.names.push(item)
    if (target.known.size === 0) target.known = source.known
    gone.set(source, target)
  }
  return bodies.filter(body => !gone.has(body))
}

/** Two capitals or more, perhaps with stops, digits, an ampersand: "UNAMA", "U.N.", "PG&E", "G7". */
export const ACRONYM = /^(?:[A-Z][a-z]?[.&-]?){1,9}[A-Z0-9]s?\.?$/
