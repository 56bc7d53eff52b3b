import type { Resolved } from './resolved'

/** What the text has told so far, in the order of reading: the days that later expressions count from. */
export interface Context {
  /** Day number of publication, null where unknown. */
  readonly published: number | null
  /** Day number on which quoted words were said, while such words are resolved; else null. */
  speechDay: number | null
  /** True for a text that tells of the past by its own dates rather than from its day of publication (a chronicle, a history). */
  readonly narrative: boolean
  /** True for news whose day of publication is not known: its years are not those that stand far off in the text. */
  readonly undatedNews: boolean
  /** The day written out last, which weekdays close behind it count from where the day of publication is not known. */
  lastWrittenDay: { readonly day: number, readonly sentence: number } | null
  /** The point on the calendar spoken of last, of any grain. */
  last: Resolved | null
  /** The day spoken of last, the last of them that is not ahead of publication, and the sentence that `lastDay` stands in. */
  lastDay: Resolved | null
  lastPastDay: Resolved | null
  lastDaySentence: number
  /** The same of days that are not those of a saying ("said on Friday"). */
  lastEventDay: Resolved | null
  /** The day of the news itself: the first of the story's days that is not ahead of publication. */
  newsDay: Resolved | null
  /** The time of that day as TIMEX3 has it behind the T ("EV", "16:00"), '' for none. */
  newsTime: string
  /** Day and minute of the clock time spoken of last, and whether it is a universal time. */
  lastClock: { readonly day: number, readonly minute: number, readonly sentence: number } | null
  /** The quarter or half of a year spoken of last, other than by comparison. */
  lastQuarter: Resolved | null
  /** Index of the sentence being read, and of that in which `last` stands. */
  sentence: number
  lastSentence: number
}

/** A context before the first sentence. */
export function newContext(published: number | null, narrative: boolean, undatedNews: boolean): Context {
  return { published, speechDay: null, narrative, undatedNews, lastWrittenDay: null, last: null, lastDay: null, lastPastDay: null, lastDaySentence: -1, lastEventDay: null, newsDay: null, newsTime: '', lastClock: null, lastQuarter: null, sentence: 0, lastSentence: -1 }
}

/** Keeps what an expression was resolved to, for those that follow. `body`: it stands in the story, not in a date box or credit; `bound`: it only says since when something has been. */
export function remember(context: Context, resolved: Resolved, body: boolean, bound = false): void {
  if (resolved.from === null) return
  context.last = resolved
  context.lastSentence = context.sentence
  if (resolved.grain === 'quarter') context.lastQuarter = resolved
  if (resolved.grain === 'day' && !(bound && context.published !== null)) rememberDay(context, resolved, body)
}

function rememberDay(context: Context, resolved: Resolved, body: boolean): void {
  context.lastDay = resolved
  context.lastDaySentence = context.sentence
  if (context.published !== null && resolved.from !== null && resolved.from > context.published) return
  context.lastPastDay = resolved
  if (body) context.newsDay ??= resolved
}
