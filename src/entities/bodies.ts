import type { Cluster } from './forms'

/** An organization while its names are gathered. */
export interface Body extends Cluster {
  /** Folded words of its forms. */
  readonly names: (readonly string[])[]
  /** Numbers of the known bodies that it may be. */
  known: ReadonlySet<number>
}

/** Merges each body of the list into the one that `home` finds for it by what is `known`; returns those that are left. What the table knows of the home counts. */
export function merge<T>(bodies: readonly Body[], known: T, home: (body: Body, known: T) => Body | null): Body[] {
  const gone = new Map<Body, Body>()
  for (const body of bodies) {
    const found = home(body, known)
    const target = found && followed(gone, found)
    const source = followed(gone, body)
    if (!target || target === source) continue
    for (const item of source.forms) target.forms.push(item)
    for (const item of source.mentions) target.mentions.push(item)
    for (const item of source.names) target.names.push(item)
    if (target.known.size === 0) target.known = source.known
    gone.set(source, target)
  }
  return gone.size === 0 ? [...bodies] : bodies.filter(body => !gone.has(body))
}

/** Where a body has gone by now. */
function followed(gone: ReadonlyMap<Body, Body>, body: Body): Body {
  let there = body
  for (let next = gone.get(there); next; next = gone.get(there)) there = next
  return there
}

/** Two capitals or more, perhaps with stops, digits, an ampersand: "UNAMA", "U.N.", "PG&E", "G7". */
export const ACRONYM = /^(?:[A-Z][a-z]?[.&-]?){1,9}[A-Z0-9]s?\.?$/
