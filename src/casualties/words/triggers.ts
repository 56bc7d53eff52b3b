import type { TextDocument } from '../../text/document'
import * as TokenKind from '../../text/token-kind'
import { keepByForm } from '../../text/forms'
import { HARM_ADJECTIVES, HARM_NOUNS, HARM_VERBS, WEAK_VERBS } from './harm'

/** Verbs without an effect of their own that give one by what follows them alone ("gunned down", "crushed"); the rest need a further word of the vocabulary ("left ... dead"). */
const HARMING: ReadonlySet<string> = new Set('gun mow blow wipe crush trample eliminate burn poison flee force drive lose maul gore bitten'.split(' '))

/** Words of the constructions that stand in no table: what completes a verb, what is counted, what is possessed. */
const FURTHER = 'gunmen bandits destroyed projectile projectiles pellets fell cadaver cadavers himself herself death alive pieces fatally mortally dead toll tolls lives life body bodies corpse corpses remains skeleton skeletons hostage hostages captive captives killer killers murderer murderers kidnapper kidnappers captor captors deceased hospitalisation hospitalisations '
  + 'hospital hospitals clinic icu wound wounds fracture fractures bruises trauma concussion concussions shock inhalation hypothermia condition conditions throat throats gunpoint knifepoint seize seizes seized seizing frostbite snatched snatching '
  + 'survive survived martyr martyrs sacrifice ultimate combat resist ghost hell buried mourned mourns graze grazed grazing cuts amputation finger fingers foot bullet bullets shrapnel canister canisters stray broke broken fractured stitches eyesight sight freed holding captivity marched carried carrying nursing refuge abandon abandoned diagnosed seen bruised revived intensive undergoing undergo underwent searching search searches searched yet located traced gunfire loss taken bush roasted poisoned coma infirmary include treating grave treated survivors shahadat overcome limbs limb leg legs arm arms resuscitated released bites stings ankle ankles thigh thighs shoulder shoulders knee knees pulse responding recognition accounted shelter roof tally admitted critical whisked whisking ablaze harmed ventilator ventilators oxygen dialysis treatment kia wia abductor abductors abductee ransom unconscious consciousness fainted passed'

let built: ReadonlySet<string> | null = null

function triggers(): ReadonlySet<string> {
  if (built) return built
  const weak = WEAK_VERBS.filter(([alone, forms]) => alone || HARMING.has(forms.slice(0, forms.indexOf(' ')))).map(([, forms]) => forms)
  built = new Set([...HARM_VERBS.map(([, , forms]) => forms), ...weak, ...HARM_NOUNS.map(([, nouns]) => nouns), ...HARM_ADJECTIVES.keys(), FURTHER].join(' ').split(' '))
  return built
}

const LONGEST = 'hospitalisations'.length

const isTrigger = keepByForm((written, lower) => written.length >= 3 && written.length <= LONGEST && triggers().has(lower))

/**
 * True where a word stands in the sentence without which no construction finds a figure. A construction with a new word needs it in one
 * of the tables or in `FURTHER`.
 */
export function mayTellHarm(document: TextDocument, sentence: number): boolean {
  const { tokens, sentences } = document
  const { table, number } = document.forms
  const end = sentences.endToken[sentence] as number
  for (let token = sentences.firstToken[sentence] as number; token < end; token++) {
    if (tokens.kind[token] === TokenKind.word && isTrigger(table, number[token] as number)) return true
  }
  return false
}
