import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isAge, isFullName, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { subjectOf } from '../read/subject'
import { mayBeCopula } from '../read/verbs'
import { HARM_ADJECTIVES, HARMED_GROUPS } from '../words/harm'
import type { Effect } from '../../types'
import { actorOf, passiveVictims } from './arguments'

const INCLUDING = /^(?:includ|compris)/

/** True for the heads of such verbs, and of what may be a copula. */
export function mayInclude(head: string): boolean {
  return mayBeCopula(head) || INCLUDING.test(head)
}

/** "the dead include two children", "among the dead were three nurses", "those killed include". */
export function byInclusion(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || !(verb.copula || INCLUDING.test(headOf(clause, verb)))) return NO_HITS
  // "The dead range in age from 14 to 76 and [include] two teachers"
  const group = verb.copula ? -1 : actorOf(clause, at)
  const harmed = group >= 0 ? HARMED_GROUPS.get(clause.sentence.words[(clause.chunks[group]?.end ?? 0) - 1] as string) : null
  const effect = (harmed === 'abducted' ? null : harmed) ?? groupBefore(clause, at, verb.copula) ?? (verb.copula ? invertedBefore(clause, at) ?? whoAre(clause, at) : null)
  if (!effect) return NO_HITS
  const object = skipAdverbs(clause, at + 1)
  const nouns = nounsAt(clause, object)
  if (!nouns) return NO_HITS
  // "[The 20 killed] included four children"
  const whole = at - 1
  const all = nounsAt(clause, whole)
  const counted: readonly Hit[] = all?.quantity?.min && (/^(?:killed|wounded|injured)$/.test(clause.sentence.words[all.end - 1] as string) || isDeceased(clause, all)) ? [{ at: whole, effect, trigger: whole, verb: null, rule: `${effect}-noun`, anyHead: true }] : NO_HITS
  return [...counted, ...listAt(clause, object, sayingBehind(clause, object)).members.map(position => ({ at: position, effect, trigger: at, verb, rule: `${effect}-include`, ...(counted.length > 0 && { whole }) }))]
}

/** "The five [deceased] people": a number of them. */
function isDeceased({ sentence: { words } }: Clause, { quantity, quantityEnd, head }: NounPhrase): boolean {
  return quantity !== null && head >= 0 && words.slice(quantityEnd, head).includes('deceased')
}

/** "The dead are [a man and his wife]", "those killed were [Bo Roe, 14, and Ed Lane]": who they are, by article, number or name; "the dead are heroes" tells of nobody. */
function whoAre(clause: Clause, at: number): Effect | null {
  const group = nounsAt(clause, at - 1)
  const first = nounsAt(clause, at + 1)
  // "[The two officers who were killed] in the flat were Bo Roe, 43, and Ed Lane"
  if (first && isFullName(clause, first)) {
    const subject = subjectOf(clause, at)
    const harm = isMark(clause, subject + 1, 'relative') ? verbAt(clause, subject + 2) : verbAt(clause, subject + 1)?.form === 'bare' ? verbAt(clause, subject + 1) : null
    if (harm?.harm?.effect && !harm.negated && (harm.passive || harm.form === 'bare' || harm.harm.valence === 'subject') && nounsAt(clause, subject)?.names === 'person') return harm.harm.effect
  }
  // "…: [dead] were two guards and a baker", "[Dead] are Bo Roe and Ed Lane"
  if (isMark(clause, at - 1, 'adjective') && first && (at === 1 ? isFullName(clause, first) : isMark(clause, at - 2, 'colon', 'comma', 'semicolon') && first.quantity && first.names === 'person')) return HARMED_GROUPS.get(wordAt(clause, at - 1)) ?? null
  const counts = first !== null && (((first.determiner === 'indefinite' || (first.quantity !== null && first.quantity.vague === null)) && first.names === 'person') || isFullName(clause, first))
  // "The army said [the dead] were two pilots"
  const opens = at === 1 || verbAt(clause, at - 2)?.reporting === true || (wordAt(clause, at - 2) === 'that' && verbAt(clause, at - 3)?.reporting === true)
  if (group?.determiner !== 'definite' || !opens || !counts) return null
  const harmed = HARMED_GROUPS.get(clause.sentence.words[group.end - 1] as string) ?? null
  // "the victims were two girls": of what, nobody says; names are of those known to be harmed.
  return harmed === 'unspecified' && !isFullName(clause, first) ? null : harmed
}

/** "Also killed in the strike were …": the participle that opens the sentence. */
function invertedBefore(clause: Clause, at: number): Effect | null {
  let position = at - 1
  while (position > 0 && (nounsAt(clause, position) || isMark(clause, position, 'preposition', 'time', 'adverb'))) position--
  const verb = verbAt(clause, position)
  const opens = position === 0 || (position === 1 && isMark(clause, 0, 'adverb'))
  return opens && verb?.form === 'bare' ? verb.harm?.effect ?? null : null
}

function groupBefore(clause: Clause, at: number, among: boolean): Effect | null {
  const { words } = clause.sentence
  for (let position = at - 1; position >= Math.max(0, at - 4); position--) {
    const chunk = clause.chunks[position]
    if (!chunk) continue
    const text = words.slice(chunk.first, chunk.end)
    const last = text[text.length - 1] ?? ''
    const effect = among && chunk.kind === 'verb' && chunk.form === 'bare' && chunk.harm?.effect ? chunk.harm.effect : (chunk.kind === 'noun' && isDeceased(clause, chunk)) || last === 'dead' || last === 'fatalities' || last === 'deaths' || last === 'killed' || last === 'deceased' ? 'killed' : last === 'injured' || last === 'wounded' || last === 'hurt' ? 'injured' : last === 'victims' || last === 'casualties' ? 'unspecified' : last === 'missing' ? 'missing' : null
    if (!effect) continue
    if (!among) return effect
    for (let lead = position; lead >= Math.max(0, position - 2); lead--) if (wordAt(clause, lead) === 'among') return effect
    return null
  }
  return null
}

/** "X was among those killed", "two were among the dead", "X was one of two killed". */
export function byAmong(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.copula && !verb.negated && wordAt(clause, at) === 'there' && nounsAt(clause, at + 1) && wordAt(clause, at + 2) === 'among') {
    // "There are three minors among the fatalities, and also the driver"
    const effect = nounsAt(clause, at + 3) ? deadAt(clause, at + 3) : null
    return effect ? [at + 1, ...listAt(clause, at + 3, sayingBehind(clause, at + 3)).members.slice(1)].map(position => ({ at: position, effect, trigger: at + 3, verb, rule: `${effect}-among` })) : NO_HITS
  }
  const one = oneOfThem(clause, at)
  const among = one ?? skipAdverbs(clause, at + 1)
  if (!verb.copula || (one === null && wordAt(clause, among) !== 'among') || verb.negated) return NO_HITS
  for (let next = among + 1; next < among + 4; next++) {
    const lost = verbAt(clause, next)?.harm?.base === 'lose' && /^(?:lives|life)$/.test(nounAt(clause, next + 1))
    const effect = lost ? 'killed' : verbAt(clause, next)?.harm?.effect ?? (isMark(clause, next, 'adjective') ? HARM_ADJECTIVES.get(wordAt(clause, next)) : undefined) ?? deadAt(clause, next)
    // "Six nurses were among [the 14 wounded]"
    const counted = effect && next === among + 1 && nounsAt(clause, next)?.quantity?.min ? next : -1
    if (effect) {
      const whole: readonly Hit[] = counted < 0 ? NO_HITS : [{ at: counted, effect, trigger: counted, verb: null, rule: `${effect}-noun`, anyHead: true }]
      return [...whole, ...passiveVictims(clause, at).map(position => ({ at: position, effect, trigger: next, verb, rule: `${effect}-among`, ...counted < 0 ? wholeBefore(clause, among + 1, next) : { whole: counted } }))]
    }
    if (!nounsAt(clause, next) && !isMark(clause, next, 'pronoun', 'preposition', 'relative')) return NO_HITS
  }
  return NO_HITS
}

/** "was [one of] two soldiers killed": position of the "of" before a number of persons; null elsewhere, and for those of a whole year: "one of 50 killed since May". */
function oneOfThem(clause: Clause, at: number): number | null {
  const many = nounsAt(clause, at + 3)
  if (many && clause.sentence.words.slice(many.end).includes('since')) return null
  return wordAt(clause, at + 1) === 'one' && wordAt(clause, at + 2) === 'of' && many?.quantity && many.quantity.max !== 1 ? at + 2 : null
}

/** "among [eleven migrants] who died", "among [21] killed": the figure that the group is a part of. */
function wholeBefore(clause: Clause, from: number, to: number): { readonly whole?: number } {
  for (let at = from; at < to; at++) if (nounsAt(clause, at)?.quantity) return { whole: at }
  return {}
}

function deadAt(clause: Clause, at: number): Effect | null {
  const nouns = nounsAt(clause, at)
  if (!nouns || nouns.head < 0) return null
  const word = headOf(clause, nouns)
  return HARM_ADJECTIVES.get(word) ?? (word === 'victims' || word === 'fatalities' || word === 'deceased' ? 'killed' : nouns.harmed)
}

/** "Bride, groom [among eight killed]", "Nurse from Oldo [among 49 dead]", "Eleven women [among dead]": in a headline without "were". */
export function byAmongInHeading(clause: Clause, at: number): readonly Hit[] {
  // "Boy, 6, among four hurt"
  const before = isMark(clause, at - 1, 'comma') && isAge(clause, at - 2) && isMark(clause, at - 3, 'comma') ? at - 4 : at - 1
  if (!nounsAt(clause, before)) return NO_HITS
  const whole = nounsAt(clause, at + 1)
  const harm = whole ? at + 2 : at + 1
  const effect = (isMark(clause, harm, 'adjective') ? HARM_ADJECTIVES.get(wordAt(clause, harm)) : verbAt(clause, harm)?.form === 'bare' ? verbAt(clause, harm)?.harm?.effect : null) ?? (whole && !whole.quantity ? HARM_ADJECTIVES.get(headOf(clause, whole)) : null)
  if (!effect) return NO_HITS
  let first = before
  while (isMark(clause, first - 1, 'preposition') && nounsAt(clause, first - 2)) first -= 2
  const last = first
  while (isMark(clause, first - 1, 'comma', 'conjunction') && nounsAt(clause, first - 2)) first -= 2
  // "Oldo: Nurse among 49 dead"
  if (first > 0 && !isMark(clause, first - 1, 'colon', 'semicolon', 'dash')) return NO_HITS
  const members = []
  for (let position = first; position <= last; position += 2) members.push(position)
  return members.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect, trigger: harm, verb: verbAt(clause, harm), rule: `${effect}-among`, ...whole?.quantity && { whole: at + 1 } }))
}
