import { sentenceAt, type TextDocument } from '../text/document'
import type { Candidate, Gazetteer } from './candidate'
import type { Form } from './forms'
import type { Decisions } from './passes'

/** Where a place lies that is on no map, as far as it can be told. */
type Within = Pick<Candidate, 'country' | 'area'>

/** Waters that belong to no country: "Tablas Strait". */
const WATERS = /\b(?:ocean|sea|gulf|straits?|channel)\b/
/** Decided forms that make a country the one that the text is about, and their share of all that lie in countries. */
const LEAST_FORMS = 2
const LEAST_SHARE = 0.75
/** Inhabitants of a town that is known whatever the text speaks of. */
const KNOWN = 150_000

/**
 * The country that a place on no map lies in: that of nearly all the other places of the text, where its own sentence speaks of no other ("in Kanyaru" beside Goma,
 * Sake and North Kivu). Returns a look-up for one form; null where the text is about no one country.
 */
export function readCountryOfText(document: TextDocument, forms: readonly Form[], decisions: Decisions, gazetteer: Gazetteer): (form: Form) => Within | null {
  const countries = new Map<string, number>()
  const bySentence = new Map<number, Set<string>>()
  let all = 0
  for (const form of forms) {
    const candidate = decisions.forms.get(form)?.candidate
    if (!candidate || candidate.country === null) continue
    for (const { start } of form.mentions) addTo(bySentence, sentenceAt(document, start), candidate.country)
    // A country that is only named may be where the visitors come from; a small town that nothing speaks for may be another of its name.
    if (candidate.whole || (decisions.forms.get(form)?.pass === 'population' && candidate.population < KNOWN)) continue
    countries.set(candidate.country, (countries.get(candidate.country) ?? 0) + 1)
    all++
  }
  const [country, most] = [...countries].reduce(([best, count], [next, times]) => times > count ? [next, times] : [best, count], ['', 0])
  const named = forms.some(form => decisions.forms.get(form)?.candidate.whole === true && decisions.forms.get(form)?.candidate.country === country)
  if (most + (named ? 1 : 0) < LEAST_FORMS || most < LEAST_SHARE * all) return () => null
  return ({ key, mentions }) => {
    const sentence = sentenceAt(document, mentions[0]?.start ?? 0)
    const others = [...bySentence.get(sentence) ?? []].some(other => other !== country)
    return others || WATERS.test(key) || speaksOfAnother(document, sentence, country, gazetteer) ? null : { country, area: -1 }
  }
}

function addTo(sets: Map<number, Set<string>>, key: number, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

/** True where an adjective of the sentence is that of another country: "the Syrian town of". */
function speaksOfAnother(document: TextDocument, sentence: number, country: string, gazetteer: Gazetteer): boolean {
  const { firstToken, endToken } = document.sentences
  for (let at = firstToken[sentence] as number; at < (endToken[sentence] as number); at++) {
    const other = gazetteer.demonymAt(document, at)
    if (other !== null && other !== country) return true
  }
  return false
}
