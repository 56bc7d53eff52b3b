import { keepByForm } from '../../text/forms'
import { wordsOf } from '../among'
import { rawAt, type Line } from '../reading'
import type { Found } from '../meaning'

/** Which way the words around an expression point; `told`: it names an event that has been ("the Oct. 7 attack"). */
export type Tense = 'past' | 'future' | 'none' | 'told'

/** Words that put what follows in the future, first the weak ones: a stronger one of the other tense, farther away, wins. */
const WEAK_FUTURE = 'would schedule set plan hope until till begin start open if vote meet could may might can should by next host hosts travel visits takes leaves returns faces plays play lands ends closes speaks reaches rises meets finish finishes sets warning runs resumes kicks votes convenes hears'
const FUTURE: ReadonlySet<string> = wordsOf(WEAK_FUTURE + ' will shall scheduled due expected expects expect plans planned planning upcoming approaching nearing looms deadline intends intend hopes slated deadlines resume begins starts opens expire '
  + 'expires expiring forthcoming redeem payable effective extended extend predict predicts forecast forecasts flies arrives departs travels postponed postpone soon supposed tomorrow must maturing ahead coming starting')
/** Past forms without -ed, first the weak ones. */
const WEAK_PAST = 'hit put has have last hurt dead after following'
const PAST: ReadonlySet<string> = wordsOf(WEAK_PAST + ' said told was were had did began came went took made found left met held sent fell rose broke brought shot struck led won lost fought gave got saw wrote spoke ran became kept grew knew felt '
  + 'stood heard died built sought bought sold caught taught flew drove chose since ago been earlier swept sank blew')
const WEAK: ReadonlySet<string> = wordsOf(`${WEAK_FUTURE} ${WEAK_PAST}`)
/** "attacked", "called" but not "need", "hundred"; what points ahead ("planned") is told before. */
const REGULAR_PAST = /^\p{Ll}{2,}ed$/u
const NOT_PAST: ReadonlySet<string> = wordsOf('need indeed hundred united speed exceed proceed succeed agreed seed feed breed intended')

/** Words that point at the date behind them, not at one before: "[by] Monday", not "on Monday [by] a singer" or "on Monday [set] a date"; nor do those of who says so at the end, "would meet on Monday, he [said]." */
const ONLY_BEFORE = /^(?:(?:by|until|till|next) |set (?!to|for)|said [.,]?$)/i

const BEFORE = 20
const AFTER = 10

/**
 * The tense of the words around an expression: the nearest verb or cue decides, those before it before those behind, weak ones only where no
 * stronger stands. The manner of HeidelTime's news strategy (Strötgen and Gertz 2010), which takes the tense of the closest verb.
 */
export function tenseAround(line: Line, found: Found): Tense {
  const around = wordsAround(line, found)
  if (EVENT.test(around)) return 'told'
  if (DUE.test(around)) return 'future'
  let best: Tense = 'none'
  let nearest = Infinity
  const consider = (token: number, distance: number): void => {
    const tense = tenseOf(line, token)
    if (tense === 'none') return
    const cost = distance + (WEAK.has(rawAt(line, token).toLowerCase()) ? 6 : 0)
    if (cost < nearest) { nearest = cost; best = tense }
  }
  for (let token = found.start - 1, distance = 1; token >= Math.max(line.from, found.start - BEFORE); token--, distance++) consider(token, distance)
  for (let token = found.end, distance = 3; token < Math.min(line.to, found.end + AFTER); token++, distance++) if (!ONLY_BEFORE.test(`${rawAt(line, token)} ${rawAt(line, token + 1)}`)) consider(token, distance)
  return best
}

/** What is to be done by the date "@" or on that day: "must hold it by @", "would be restored by @", "adjourned until @", "set the hearing for @", "set a @ deadline", "would be held in @", "candidates for the @ presidential election", "@ as election day". */
const DUE = /\b(?:(?:must|will|shall|should|would be)\b[^.;:,]* (?:by|before|until|till)|(?:adjourn|schedul|postpon|bail|defer|set\b|due\b)[^.;:,]* (?:to|for|until|till))\s@|\bwould be \S+ in @|\bset an? @|\bfor the @\s(?:\S+\s){0,2}(?:elections?|polls?|vote)\b|@ as (?:the |an? |its )?(?:election|polling|deadline)/

/** Some words of the sentence before an expression and behind it, with "@" for the expression. */
function wordsAround({ document: { text, tokens: { start, end } }, from, to }: Line, found: Found): string {
  const [at, past] = [start[found.start] as number, end[found.end - 1] as number]
  return `${text.slice(Math.max(start[from] as number, at - 60), at)}@${text.slice(past, Math.min(end[to - 1] as number, past + 30))}`
}

/** "it'll", "they’ll", "'ll". */
const WILL = /['’]ll$/

/** What happens to people unannounced: "the @ attack", "after the @ school shooting". */
const EVENT = /\bthe @\s(?:\S+\s)?(?:attack|assault|bombing|blast|explosion|shooting|massacre|killing|murder|raid|(?:air)?strike|crash|fire|blaze|(?:earth)?quake|flood|storm|disaster|accident|riot|coup|ambush|stampede|collapse|outbreak|invasion|incident|clash)(?:e?s)?\b/i

function tenseOf(line: Line, token: number): Tense {
  const { table, number } = line.document.forms
  const sign = signOf(table, number[token] as number)
  if (sign === 'to') return /^\p{Ll}+$/u.test(rawAt(line, token + 1)) && /^(?:is|are|due|set|scheduled|expected|planned|supposed|plans|slated|wants|hopes)$/.test(rawAt(line, token - 1)) ? 'future' : 'none'
  return sign === 'past' && isAfterBe(line, token) ? 'future' : sign
}

/** What a word says by itself; "to" needs its neighbours. */
const signOf = keepByForm((written, lower): Exclude<Tense, 'told'> | 'to' => {
  if (FUTURE.has(lower) || WILL.test(lower)) return written === 'May' ? 'none' : 'future'
  if (lower === 'to') return 'to'
  return PAST.has(lower) || (REGULAR_PAST.test(lower) && !NOT_PAST.has(lower)) ? 'past' : 'none'
})

/** "will be held", "to be formally opened": the participle is not yet done; "could be reached" may be told of the past. */
function isAfterBe(line: Line, token: number): boolean {
  const be = rawAt(line, token - 1).toLowerCase().endsWith('ly') ? token - 2 : token - 1
  return rawAt(line, be).toLowerCase() === 'be' && !/^(?:could|would|might)$/i.test(rawAt(line, be - 1))
}
