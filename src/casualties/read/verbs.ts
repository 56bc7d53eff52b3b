import type { Effect } from '../../types'
import { HARM_ADJECTIVES } from '../words/harm'
import * as Class from '../words/classes'
import { lexicon } from '../words/lexicon'
import type { VerbGroup } from './chunk'
import { classesOf, wordBefore, type SentenceWords } from './sentence'
import { isInfinitive, isUnknownDeed, startsVerb } from './verb-start'

/** Verbs and adjectives that another verb stands under: "is feared to have died", "threatened to kill", "remain missing". */
const RAISING: ReadonlySet<string> = new Set(('believed feared reported said thought presumed known confirmed suspected alleged understood estimated considered expected likely believed rumored rumoured claimed claim claims claiming assumed listed declared pronounced certified stated '
  + 'continue continues continued appear appears appeared seem seems seemed try tries tried trying attempt attempted attempting threaten threatens threatened threatening want wants wanted plan plans planned planning vow vows vowed intend intends intended intending '
  + 'remain remains remained happen happened manage managed refuse refused fail failed hope hopes hoped conspire conspired conspiring plot plotted plotting going about able ready need needed begin began start started set meant aim aimed agreed ordered allowed aiming pledge pledged pledging swear swore decide decided help helped').split(' '))

const BELIEVED: ReadonlySet<string> = new Set('believed feared reported said thought presumed confirmed suspected alleged listed declared pronounced known found still also now as being left reportedly critically seriously badly slightly severely lightly either either all both rendered made certified officially shot beaten hacked burned burnt stabbed presumed'.split(' '))

/** True for the head of what may be a copula: a form of "be" or "get", "remain", "was believed". */
export function mayBeCopula(head: string): boolean {
  return (classesOf(head) & (Class.be | Class.get)) !== 0 || head.startsWith('remain') || (RAISING.has(head) && !lexicon().harm.has(head))
}

/** Reads the verb group that starts at `at`. */
export function readVerb(sentence: SentenceWords, at: number): VerbGroup {
  const { words, classes } = sentence
  const hedges: string[] = []
  let next = at
  let passive = false
  let be = false
  let have = false
  let negated = false
  let modal: string | null = null
  let infinitive = false
  let finite = false
  let head = at
  for (; next < words.length; next++) {
    const word = words[next] as string
    const bits = classes[next] as number
    if (be && (word === 'both' || word === 'all') && (classes[next + 1] ?? 0) & Class.participle) { hedges.push(word); continue }
    // "was himself [killed]"
    if (be && SELF.test(word) && (classes[next + 1] ?? 0) & Class.participle) continue
    // 'were "slightly wounded"'
    if (be && word === '"' && ((classes[next + 1] ?? 0) & Class.adverb || words[next + 1] === 'likely') && (classes[next + 2] ?? 0) & Class.participle) { hedges.push(words[++next] as string); continue }
    if (be && word === '"' && (classes[next + 1] ?? 0) & Class.participle) continue
    if (word === 'not' || word === 'never') { negated = true; continue }
    if (word.endsWith('n\'t')) negated = true
    if (word === 'to' && isInfinitive(sentence, next)) { infinitive = true; be = false; passive = false; have = false; continue }
    if (bits & Class.modal) { modal = word; head = next; finite = true; continue }
    if (bits & (Class.be | Class.get)) { be = true; head = next; if (word !== 'be') finite = true; continue }
    if (bits & Class.have) { have = true; head = next; finite = true; continue }
    if (bits & Class.doing) { head = next; finite = true; continue }
    if (word === 'since' && have && continues(sentence, next)) continue
    if (bits & Class.adverb && word !== 'dead') { if (!continues(sentence, next)) break; if (word.endsWith('ly') || word === 'almost') hedges.push(word); continue }
    if (word === ',' && words[next + 2] === ',' && (classes[next + 1] as number) & Class.adverb) { next += 2; continue }
    if (word === 'likely' && be) { hedges.push(word); head = next; continue }
    // "were on Sunday [shot]", "was yesterday killed"
    const day = word === 'on' ? next + 1 : next
    if (be && (classes[day] ?? 0) & Class.time) {
      // "were on Wednesday night [shot]"
      const last = /^(?:morning|afternoon|evening|night)$/.test(words[day + 1] ?? '') ? day + 1 : day
      if ((classes[last + 1] ?? 0) & Class.participle && !((classes[last + 1] ?? 0) & Class.plain)) { next = last; continue }
    }
    if (infinitive && wordBefore(words, next) === 'to' && isUnknownDeed(sentence, next - 1)) { head = next++; break }
    if (!mainVerb(sentence, next, be || have || modal !== null || infinitive)) break
    const participle = (bits & Class.participle) !== 0
    passive = be && participle
    finite ||= !(bits & Class.ing) && !infinitive
    head = next
    if (RAISING.has(word) && words[next + 1] === 'to' && isInfinitive(sentence, next + 1)) { hedges.push(word); be = false; continue }
    next++
    break
  }
  const end = Math.max(next, at + 1)
  const headWord = words[head] as string
  const headBits = classes[head] as number
  const copula = (headBits & (Class.be | Class.get)) !== 0 || headWord.startsWith('remain') || (RAISING.has(headWord) && passive && !lexicon().harm.has(headWord))
  const found = readPredicate(sentence, end, copula || PREDICATING.has(headWord) || (passive && BROUGHT_OUT.has(headWord)) || (passive && ['left', 'made', 'rendered', 'recorded', 'logged'].includes(headWord)))
  const harm = lexicon().harm.get(headWord) ?? null
  const opensBare = ((classes[at] ?? 0) & Class.participle) !== 0 && RAISING.has(words[at] as string)
  const bare = !be && !have && modal === null && !infinitive
  return {
    kind: 'verb', first: at, end: found ? found.end : end, head, harm, passive, copula, finite,
    form: opensBare ? 'bare' : bare && headBits & Class.ing ? 'ing' : infinitive && !finite ? 'infinitive' : bare && headBits & Class.participle ? 'bare' : 'finite',
    negated, modal, hedges: [...hedges, ...(found?.hedges ?? []), ...(RAISING.has(headWord) ? [headWord] : [])], predicate: found?.effect ?? null,
    reporting: (headBits & Class.reporting) !== 0 && !passive
  }
}

const PREDICATING: ReadonlySet<string> = new Set('found went gone go remain remains remained listed reported confirmed presumed feared believed declared pronounced still lay lie lies lying turned'.split(' '))

const SELF = /^(?:him|her|them)sel(?:f|ves)$/

/** An adverb inside a verb group: more verb follows. */
function continues(sentence: SentenceWords, at: number): boolean {
  const { words, classes } = sentence
  let next = at + 1
  while ((classes[next] ?? 0) & Class.adverb || SELF.test(words[next] ?? '')) next++
  const bits = classes[next] ?? 0
  return (bits & (Class.finite | Class.participle | Class.ing | Class.base | Class.be | Class.have)) !== 0 || HARM_ADJECTIVES.has(words[next] ?? '')
}

function mainVerb(sentence: SentenceWords, at: number, auxiliary: boolean): boolean {
  const bits = sentence.classes[at] as number
  if (!auxiliary) return startsVerb(sentence, at, true)
  if (bits & Class.plain) return false
  return (bits & (Class.participle | Class.ing | Class.base)) !== 0
}

/** "dead last", "dead set against": the word only strengthens the next. */
const STRENGTHENED: ReadonlySet<string> = new Set('last set serious certain sure wrong right tired broke easy even level center centre straight slow weight simple silent quiet calm sober keen end ends wood heat zone letter letters bang'.split(' '))

/** "was [dug] out dead". */
const BROUGHT_OUT: ReadonlySet<string> = new Set('dug pulled brought hauled taken'.split(' '))

interface Predicate { readonly effect: Effect, readonly end: number, readonly hedges: readonly string[] }

/** "dead", "missing", "feared dead", "confirmed to be missing", "unaccounted for" behind a copula. */
function readPredicate(sentence: SentenceWords, end: number, allowed: boolean): Predicate | null {
  const { words, classes } = sentence
  if (!allowed) return null
  const hedges: string[] = []
  let next = BROUGHT_OUT.has(words[end - 1] as string) && words[end] === 'out' ? end + 1 : end
  for (; next < words.length; next++) {
    const word = words[next] as string
    const form = lexicon().harm.get(word)
    const effect = HARM_ADJECTIVES.get(word) ?? (form?.forms.has('part') === true ? form.effect ?? undefined : undefined)
    if (effect !== undefined && !(word === 'dead' && STRENGTHENED.has(words[next + 1] ?? ''))) {
      // "dead or missing": which of the two is not told.
      const other = words[next + 1] === 'or' ? HARM_ADJECTIVES.get(words[next + 2] ?? '') ?? effect : effect
      return other === effect ? { effect, end: next + 1, hedges } : { effect: 'unspecified', end: next + 3, hedges }
    }
    if (BELIEVED.has(word) || (classes[next] as number) & Class.adverb) { hedges.push(word); continue }
    break
  }
  return null
}
