import type { FoundFigure } from '../casualties/figure'
import { isDoer } from '../casualties/victims'
import type { TextDocument } from '../text/document'
import { sizeOf } from './count'
import { sentenceStart } from './told-in'
import { victimsOf } from './victims'
import { lineOf } from './wording'

// Those who did it and died, where only the text around them says so.

/** How many did it: "[Five gunmen] stormed a post". */
const SOME = /^(\w+) (?:[\w-]+ )?(gunmen|attackers|assailants|militants|bombers|men|fighters|insurgents|rebels|terrorists)$/i
/** Those again: "all five", "the three gunmen", "both attackers". */
const AGAIN = /^(?:all|both|the|all the|all of the) (\w+)(?: (\w+))?$/i
/** Right behind one whom police shot: "A man was shot dead by police [after he killed] two people". */
const AFTER_HE = /^[^.;]{0,80}? by (?:police|officers|troops|soldiers|guards|security)\b[^.;,]{0,30}? (?:after|when|as) (?:he|she|they) (?:had |allegedly )*(?:killed|shot|stabbed|attacked|opened fire|gunned|murdered|rammed)\b/
/** How a sentence says that fighters of a side attacked: "[Militants attacked] a convoy". */
const ATTACKED = /^(?:[\w-]+ )?(\w+) (?:attacked|ambushed|stormed|raided|assaulted)\b/

/** The figures of an event's dead that are of those who attacked, whatever they are called. */
export function attackersIn(document: TextDocument, figures: readonly FoundFigure[]): ReadonlySet<FoundFigure> {
  const found = new Set<FoundFigure>()
  const causes = new Set<number>()
  const groups = new Map<string, string>()
  for (const { cause } of figures) {
    if (!cause) continue
    causes.add(cause.start)
    const some = SOME.exec(cause.text)
    if (some) groups.set((some[1] ?? '').toLowerCase(), (some[2] ?? '').toLowerCase())
  }
  const isOne = (figure: FoundFigure): boolean => (causes.has(figure.start) && (isDoer(figure.by) || !FORCES.has(figure.victimRole))) || didBefore(document, figure)
  for (const figure of figures) {
    if (figure.effect === 'killed' && (figure.count.implied ? isOne(figure) : isGroup(figure, groups) || haveAttacked(document, figure))) found.add(figure)
  }
  // "14 killed in attack; 2 suspects killed by police"
  const suspects = figures.filter(figure => figure.effect === 'killed' && victimsOf(figure).head === 'suspect')
  if (suspects.length > 0 && figures.some(figure => figure.effect === 'killed' && sizeOf(figure.count) > 0 && victimsOf(figure).anybody && !suspects.some(({ sentence, count }) => sentence === figure.sentence ? false : sizeOf(count) === sizeOf(figure.count)))) for (const figure of suspects) found.add(figure)
  // What is said again of them is of them.
  const again = [...found].filter(({ count }) => !count.implied)
  for (const figure of again.length > 0 ? figures : []) if (figure.effect === 'killed' && again.some(other => sizeOf(other.count) === sizeOf(figure.count) && victimsOf(other).head === victimsOf(figure).head)) found.add(figure)
  return found
}

/** Who kills others in the line of duty: "a soldier killed two rebels before being shot". */
const FORCES: ReadonlySet<FoundFigure['victimRole']> = new Set(['military', 'police'] as const)

function isGroup({ text }: FoundFigure, groups: ReadonlyMap<string, string>): boolean {
  const again = groups.size > 0 ? AGAIN.exec(text) : null
  const noun = again ? groups.get((again[1] ?? '').toLowerCase()) : undefined
  return noun !== undefined && (again?.[2] === undefined || again[2].toLowerCase() === noun)
}

function didBefore(document: TextDocument, { end, sentence }: FoundFigure): boolean {
  return AFTER_HE.test(lineOf(document, end, Math.min(document.sentences.end[sentence] ?? end, end + 200)))
}

/** "Militants attacked a convoy. Seven soldiers and [14 militants] were killed." */
function haveAttacked(document: TextDocument, figure: FoundFigure): boolean {
  const { sentence, victimRole, text } = figure
  if (victimRole !== 'militant' || sentence === 0) return false
  const from = document.sentences.start[sentence - 1] ?? 0
  const noun = ATTACKED.exec(lineOf(document, from, Math.min(sentenceStart(document, figure), from + 60)))?.[1]
  return noun !== undefined && text.toLowerCase().endsWith(` ${noun.toLowerCase()}`)
}
