import type { NameMention } from '../names/mention'
import { sentenceAt, zoneAt, type TextDocument } from '../text/document'
import type { Zone } from '../types'
import type { Form } from './forms'
import type { Candidate, Gazetteer } from './gazetteer'
import type { Decisions } from './passes'

/** Words that make a name that of a building or a site, which is where its town is. */
const FACILITIES: ReadonlySet<string> = new Set(('airport airfield airbase aerodrome airstrip mosque church cathedral basilica temple synagogue shrine monastery abbey hospital clinic infirmary school college '
  + 'university academy campus stadium arena theatre theater cinema museum gallery library zoo garden gardens plaza mall market bazaar hotel motel resort restaurant cafe nightclub bar pub club '
  + 'prison jail penitentiary station terminal pier bridge tunnel dam embassy consulate palace castle barracks base headquarters compound courthouse court hall house tower towers building center centre '
  + 'complex factory plant refinery pipeline cemetery memorial monument gate checkpoint crossing farm warehouse depot garrison observatory laboratory casino speedway raceway racetrack').split(' '))
/** Sites named as their town is not: "Dublin Road" does not lie in Dublin. */
const SITES: ReadonlySet<string> = new Set('road street avenue boulevard lane highway freeway motorway expressway interstate drive route park square chapel camp port harbor harbour dock wharf mine mill ranch reservoir'.split(' '))

/** The word by which a folded name is that of a facility ("airport" of "kabul airport", "church" of "church of the nativity"); null for none. */
export function facilityWord(key: string): string | null {
  const words = key.split(' ')
  if (words.length < 2) return null
  const last = words[words.length - 1] as string
  if (FACILITIES.has(last) || SITES.has(last)) return last
  const before = words[words.indexOf('of') - 1]
  return before !== undefined && FACILITIES.has(before) ? before : null
}

/** True for words of sites that towns are named with as well ("Cedar Park", "Port"). */
export function isSite(word: string): boolean {
  return SITES.has(word)
}

/** A town that a facility's name begins with, but that the text does not name, is only believed from this size on. */
const WELL_KNOWN = 400_000

/**
 * The town that a facility lies in: the one that its name begins with ("Kabul airport"), else the one named in the same sentence, the
 * nearest first ("the Eid Gah mosque in Kabul"), else the only one of the text; null where nothing tells.
 */
export function townOf(document: TextDocument, form: Form, forms: readonly Form[], decisions: Decisions, gazetteer: Gazetteer): Candidate | null {
  const named = SITES.has(form.facility ?? '') ? null : townInName(form.key, forms, decisions, gazetteer)
  return named ?? townInSentence(document, form.mentions[0] as NameMention, forms, decisions) ?? onlyTown(document, forms, decisions)
}

/** The town of a story that names one town only, and that more than once; bylines and what stands around the story do not count. */
function onlyTown(document: TextDocument, forms: readonly Form[], decisions: Decisions): Candidate | null {
  let only: Candidate | null = null
  let times = 0
  for (const form of forms) {
    const candidate = decisions.forms.get(form)?.candidate
    if (!candidate || !isTown(candidate)) continue
    const told = form.mentions.filter(mention => STORY.has(zoneAt(document, mention.start))).length
    if (told === 0) continue
    if (only && only.key !== candidate.key) return null
    only = candidate
    times += told
  }
  return times > 1 ? only : null
}

const STORY: ReadonlySet<Zone> = new Set(['headline', 'body', 'caption'])

function townInName(key: string, forms: readonly Form[], decisions: Decisions, gazetteer: Gazetteer): Candidate | null {
  const words = key.split(' ')
  for (let length = Math.min(words.length - 1, 4); length > 0; length--) {
    const start = words.slice(0, length).join(' ')
    const inText = forms.find(form => form.key === start)
    const decided = inText && decisions.forms.get(inText)?.candidate
    if (decided) return isTown(decided) ? decided : null
    if (words.slice(length, -1).some(word => word !== 'international' && facilityWord(`x ${word}`) === null)) continue
    const known = gazetteer.find(start).filter(candidate => candidate.kind === 'city' && candidate.population >= WELL_KNOWN && !candidate.other)
    if (known.length === 1) return known[0] as Candidate
  }
  return null
}

/** Farthest that a town may stand from the facility, in UTF-16 code units. */
const REACH = 60
/** Between a facility and the town behind it: "mosque in central Kabul", "hospital, Kabul". */
const TOWN_BEHIND = /^,?(?: (?:[a-z]+ ){0,3}(?:in|of|at|near|outside|inside|from))? (?:(?:the|a|an|and) )?(?:[a-z]+ ){0,3}$/
/** Between a town and the facility behind it: "Kabul's main mosque", "Kabul, at the mosque", "in Kabul near the mosque". */
const TOWN_BEFORE = /^(?:['’]s?|,)?(?: (?:at|in|inside|outside|near|and|from|to))?(?: (?:the|a|an))? (?:[a-z]+ ){0,3}$/

function townInSentence(document: TextDocument, facility: NameMention, forms: readonly Form[], decisions: Decisions): Candidate | null {
  const sentence = sentenceAt(document, facility.start)
  let best: Candidate | null = null
  let nearest = REACH
  for (const form of forms) {
    const candidate = decisions.forms.get(form)?.candidate
    if (!candidate || !isTown(candidate)) continue
    for (const mention of form.mentions) {
      const distance = mention.start >= facility.end ? mention.start - facility.end : facility.start - mention.end
      if (distance >= 0 && distance < nearest && sentenceAt(document, mention.start) === sentence && isSaidOf(document, facility, mention)) {
        nearest = distance
        best = candidate
      }
    }
  }
  return best
}

function isSaidOf(document: TextDocument, facility: NameMention, town: NameMention): boolean {
  const behind = town.start >= facility.end
  const between = behind ? document.text.slice(facility.end, town.start) : document.text.slice(town.end, facility.start)
  return (behind ? TOWN_BEHIND : TOWN_BEFORE).test(between.replace(/\s+/g, ' '))
}

function isTown(candidate: Candidate): boolean {
  return candidate.point !== null && (candidate.kind === 'city' || candidate.kind === 'district')
}
