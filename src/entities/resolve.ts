import { toMention, type NameMention, type NameType } from '../names/mention'
import type { TextDocument } from '../text/document'
import type { Mention, Organization, Person } from '../types'

/** Says which mentions name the same person, and which role stands next to them. */
export function resolvePeople(document: TextDocument, names: readonly NameMention[]): Person[] {
  const forms = formsOf(document, names, 'person')
  const owners = new Map<string, string[]>()
  for (const form of forms.keys()) {
    const last = form.slice(form.lastIndexOf(' ') + 1)
    if (last !== form) owners.set(last, [...owners.get(last) ?? [], form])
  }
  return grouped(forms, form => {
    const full = owners.get(form)
    return full?.length === 1 ? full[0] as string : form
  }).map((group, index) => ({ id: `p${index + 1}`, ...group, role: null }))
}

/** Says which mentions name the same organization, and of what kind it is. */
export function resolveOrganizations(document: TextDocument, names: readonly NameMention[]): Organization[] {
  return grouped(formsOf(document, names, 'organization'), form => form).map((group, index) => ({ id: `o${index + 1}`, name: group.name, aliases: group.aliases, kind: null, mentions: group.mentions }))
}

function formsOf(document: TextDocument, names: readonly NameMention[], type: NameType): Map<string, Mention[]> {
  const forms = new Map<string, Mention[]>()
  for (const name of names) {
    if (name.type !== type) continue
    const mention = toMention(document, name)
    const form = mention.text.replace(/\s+/g, ' ')
    const same = forms.get(form)
    if (same) same.push(mention)
    else forms.set(form, [mention])
  }
  return forms
}

function grouped(forms: ReadonlyMap<string, readonly Mention[]>, ownerOf: (form: string) => string): { name: string, aliases: string[], mentions: Mention[] }[] {
  const groups = new Map<string, { name: string, aliases: string[], mentions: Mention[] }>()
  for (const [form, mentions] of forms) {
    const name = ownerOf(form)
    const group = groups.get(name) ?? { name, aliases: [], mentions: [] }
    if (form !== name) group.aliases.push(form)
    group.mentions.push(...mentions)
    groups.set(name, group)
  }
  const found = [...groups.values()]
  for (const group of found) group.mentions.sort((a, b) => a.start - b.start)
  return found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
