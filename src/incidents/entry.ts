import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import type { Count } from '../types'
import { addCounts, NOBODY, sizeOf } from './count'
import { graveOf, inBrackets, isAlso, isBySelf, isOnOtherSide, isOvertaken, isPutAgainst, isTotal, speakerOf, type Grave } from './cues'
import { isPlaceBeside } from './elsewhere'
import { victimsOf, type Victims } from './victims'

/** One group of victims in the sum. */
export interface Entry {
  readonly count: Count
  readonly victims: Victims
  readonly sentence: number
  readonly source: string | null
  readonly claimed: boolean
  /** Said to be the total ("the death toll", "a total of 24"). */
  readonly total: boolean
  /** Given before the news, and overtaken ("had put the toll at 89"). */
  readonly overtaken: boolean
  /** Given by somebody against the one told before ("but police put the toll at 17"). */
  readonly against: boolean
  readonly bracketed: boolean
  /** The place that stands beside it; null for none. */
  readonly place: string | null
  /** The next of a list: "Sahar and [five others]". */
  readonly listed: boolean
  /** A bare number of those whom the sentence just said were hurt otherwise ("several workers were wounded and one killed"). */
  readonly ofOthers: boolean
  /** A bare number behind a semicolon of those just told to be hurt: "four suffered burns; [one] was taken to hospital". */
  readonly ofThese: boolean
  /** What a vague word for the enemy's dead stands for at least; null else. */
  readonly least: number | null
  /** How badly hurt they are said to be; null where the words do not tell. */
  readonly grave: Grave
  /** Counted as injured before. */
  readonly later: boolean
  /** The same, whether or not the text counted them: "two of the injured". */
  readonly hurt: boolean
  /** A colon stands between it and the number before: "19 were killed: [five] in Oldo". */
  readonly opened: boolean
  /** "three of the victims": some of those told. */
  readonly ofKnown: boolean
  /** In the headline, which holds all who died until it was written. */
  readonly inHeadline: boolean
}

/** A number and nothing else. */
const BARE = /^(?:\d+|one|two|three|four|five|six)$/i

/** "three [of the] victims", "two of them". */
const OF_KNOWN = / of (?:the|them|those)\b/i

/** "a civilian", whom the text does not know. */
const ONE = /^an? /i

/** What stands between two members of a list. */
const LISTED = /^(?:,|,? and|,? as well as|,? along with) $/

/** The entry of a figure, behind the figure told before it; `hurt` where some were counted as injured before, `attacker` where the text around it says that these did it. */
export function toEntry(document: TextDocument, figure: FoundFigure, before: FoundFigure | undefined, hurt: boolean, attacker: boolean): Entry {
  const victims = victimsOf(figure)
  // "killed nine and injured 50 more": more than the nine, not more injured.
  const beyond = before?.sentence === figure.sentence && before.effect !== figure.effect
  const further = !beyond && (victims.further || ((!figure.count.implied || ONE.test(figure.text)) && isAlso(document, figure)) || (!figure.count.implied && isOnOtherSide(document, figure)))
  return {
    count: figure.count, victims: { ...victims, further, attacker: victims.attacker || attacker }, sentence: figure.sentence, source: figure.source?.text ?? speakerOf(document, figure),
    claimed: figure.certainty === 'claimed', total: figure.total || isTotal(document, figure), overtaken: !figure.count.implied && isOvertaken(document, figure), against: isPutAgainst(document, figure), bracketed: inBrackets(document, figure), place: isPlaceBeside(document, figure, false) ? figure.place : null, listed: before?.sentence === figure.sentence && LISTED.test(document.text.slice(before.end, figure.start)), later: figure.later && (hurt || (beyond && before.effect === 'injured') || isBySelf(document, figure)), ofKnown: figure.partOf !== null || OF_KNOWN.test(figure.text), hurt: figure.later, opened: before?.sentence === figure.sentence && document.text.slice(before.end, figure.start).includes(': '), least: figure.least, grave: graveOf(document, figure), inHeadline: figure.zone === 'headline',
    ofOthers: beyond && !victims.further && BARE.test(figure.text),
    ofThese: before?.sentence === figure.sentence && before.effect === 'injured' && figure.effect === 'injured' && sizeOf(figure.count) < sizeOf(before.count) && BARE.test(figure.text) && document.text.slice(figure.start - 2, figure.start) === '; '
  }
}

/** True for a toll that the news gives, which holds all who died until then. */
export function isToll(entry: Entry): boolean {
  return entry.total && !entry.overtaken
}

/** Those of all entries together; nobody for none. */
export function sum(entries: readonly Entry[]): Count {
  const [first, ...rest] = entries.map(entry => entry.count)
  return first ? rest.reduce(addCounts, first) : NOBODY
}

/** "A third person has died after the blast", of whom the text tells first: at least three have. */
const HAS_DIED = /^ (?:has|have) (?:now )?died\b/
/** Those whom such a number is of, whatever else the text counts. */
const PERSON = /(?:person|victim|patient)$/i

/** The count of an event's only figure: its own, or the number of the victim that it counts on to. */
export function countOf({ text }: TextDocument, figure: FoundFigure): Count {
  const { nth } = victimsOf(figure)
  return nth > 0 && figure.effect === 'killed' && PERSON.test(figure.text) && HAS_DIED.test(text.slice(figure.end, figure.end + 16)) ? { ...figure.count, min: nth, max: nth, implied: false } : figure.count
}
