import type { NameMention } from '../names/mention'
import { isResident } from '../names/town-words'
import { tokenAt, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'

/** What towns have and countries hardly, right behind the name; a country has an adjective for it: "the [Lebanon] mayor". */
const isOfTown = formTest(/^(?:girls?|boys?|mayor|Mayor|council|aldermen|alderman|elementary|Elementary|homes?|house|apartment|churchgoers|neighborhoods?|neighbourhoods?|teenage|selectm[ae]n|firefighter|paramedics)$/)
/** "city of Lebanon", "downtown Lebanon", "12 Quill St., Lebanon", "Roe, 39, of Lebanon". */
const BEFORE = /(?:\b[Cc]ity of|\b[Dd]owntown|\b(?:St|Ave|Rd|Dr|Blvd|Ln|Ct)\.,|\d \S+ (?:Street|Avenue|Road|Drive|Lane),|, \d{1,2},(?: both| all)? of) $/
const REACH = 32
const OF = ' of '

/** True where what stands beside the name speaks of a town. `people`: where names of people end. */
export function isOfTownsfolk(document: TextDocument, { start, end }: NameMention, people: ReadonlySet<number>): boolean {
  const { text } = document
  const behind = text.charAt(end) === ' ' ? tokenAt(document, end) : -1
  if (isResident(document, behind) || isOfTown(document, behind)) return true
  return (people.has(start - OF.length) && text.startsWith(OF, start - OF.length)) || BEFORE.test(text.slice(Math.max(0, start - REACH), start))
}
