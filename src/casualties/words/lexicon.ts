import type { Effect } from '../../types'
import * as Class from './classes'
import * as closed from './function-words'
import { HARM_NOUNS, HARM_VERBS, WEAK_VERBS, type Valence } from './harm'
import { PEOPLE, TITLES, type Role } from './people'
import { MONEY_BEFORE, THINGS, UNITS_AFTER } from './things'
import { ALSO_NOUNS, IRREGULAR, REGULAR, REPORTING } from './verbs'

export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing'

/** A form of a verb that does harm or may do so together with other words. */
export interface HarmForm {
  readonly base: string
  /** Null for verbs that harm only with a further word ("shot" + "dead"). */
  readonly effect: Effect | null
  readonly valence: Valence
  /** Without an outcome it is marked `unspecified`. */
  readonly alone: boolean
  readonly forms: ReadonlySet<VerbForm>
}

interface Lexicon {
  readonly classes: ReadonlyMap<string, number>
  readonly harm: ReadonlyMap<string, HarmForm>
  readonly roles: ReadonlyMap<string, Role>
  readonly nouns: ReadonlyMap<string, Effect>
}

let built: Lexicon | null = null

/** The vocabulary of the room, built on first use. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'part', 'ing']

function build(): Lexicon {
  const classes = new Map<string, number>()
  const put = (words: string, bits: number): void => { for (const word of words.split(' ')) if (word) classes.set(word, (classes.get(word) ?? 0) | bits) }
  put(closed.DETERMINERS, Class.determiner)
  put(closed.PREPOSITIONS, Class.preposition)
  put(closed.SUBORDINATORS, Class.subordinator)
  put(closed.RELATIVES, Class.relative)
  put(closed.CONJUNCTIONS, Class.conjunction)
  put(closed.PRONOUNS, Class.pronoun)
  put(closed.ADVERBS, Class.adverb)
  put(closed.BE, Class.be)
  put(closed.GET, Class.get)
  put(closed.HAVE, Class.have)
  put(closed.DO, Class.doing)
  put(closed.MODALS, Class.modal)
  put(closed.TIMES, Class.time)
  put(closed.TIME_PARTS, Class.timePart)
  put(closed.TIME_LEADS, Class.timeLead)
  put(closed.NO_ADVERBS, Class.plain)
  put(closed.NO_PARTICIPLES, Class.plain)
  put(TITLES, Class.title)
  put(THINGS, Class.thing)
  put(MONEY_BEFORE, Class.moneyBefore)
  put(UNITS_AFTER, Class.unitAfter)
  const roles = new Map<string, Role>()
  for (const [role, words] of PEOPLE) {
    put(words, Class.person)
    for (const word of words.split(' ')) roles.set(word, role)
  }
  for (const forms of IRREGULAR.split('|')) putForms(forms.split(' '), put)
  for (const base of REGULAR.split(' ')) putForms(regularForms(base), put)
  put(ALSO_NOUNS, Class.alsoNoun)
  put(REPORTING, Class.reporting)
  const harm = new Map<string, HarmForm>()
  const addHarm = (forms: string, { effect, valence, alone }: Omit<HarmForm, 'base' | 'forms'>): void => {
    const words = forms.split(' ')
    putForms(words, put)
    words.forEach((word, index) => {
      const known = harm.get(word)
      const name = FORMS[index] as VerbForm
      harm.set(word, { effect, valence, alone, base: words[0] as string, forms: new Set([...(known && known.base === words[0] ? known.forms : []), name]) })
    })
  }
  for (const [alone, forms] of WEAK_VERBS) addHarm(forms, { effect: null, valence: 'object', alone })
  for (const [effect, valence, forms] of HARM_VERBS) addHarm(forms, { effect, valence, alone: true })
  const nouns = new Map<string, Effect>()
  for (const [effect, words] of HARM_NOUNS) {
    put(words, Class.harmNoun)
    for (const word of words.split(' ')) nouns.set(word, effect)
  }
  return { classes, harm, roles, nouns }
}

function putForms(forms: readonly string[], put: (words: string, bits: number) => void): void {
  const bits = [Class.base | Class.finite, Class.finite, Class.finite, Class.participle, Class.ing]
  forms.forEach((form, index) => { put(form, bits[index] as number) })
}

function regularForms(base: string): string[] {
  const last = base.charAt(base.length - 1)
  if (last === 'e') return [base, base + 's', base + 'd', base + 'd', base.slice(0, -1) + 'ing']
  if (last === 'y' && !/[aeo]y$/.test(base)) return [base, base.slice(0, -1) + 'ies', base.slice(0, -1) + 'ied', base.slice(0, -1) + 'ied', base + 'ing']
  const s = /(?:s|x|ch|sh)$/.test(base) ? base + 'es' : base + 's'
  return DOUBLING.has(base) ? [base, s, base + last + 'ed', base + last + 'ed', base + last + 'ing'] : [base, s, base + 'ed', base + 'ed', base + 'ing']
}

const DOUBLING: ReadonlySet<string> = new Set('control stop rip ram slam admit commit permit trap plan slip flip skid repel submit'.split(' '))
