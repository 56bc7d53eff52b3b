import type { NameMention } from '../names/mention'
import { sentenceAt, tokenAt, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { singleSpaced } from '../text/spaces'
import type { Gazetteer } from './candidate'

/** The text itself says that one place lies in another: "Paris, Texas". */
export interface Link { readonly inner: NameMention, readonly outer: NameMention, /** It lies beside it only: "Paris, near Reno". */ readonly near: boolean }

/** Between two names of which the first lies in the second: "Paris, Texas", "Mosul (Iraq)". */
const COMMA = /^(?:, ?| \(|, in (?:the )?)$/
/** The same in words: "Khairkhana in Kabul", "a village in the eastern Nangarhar", "Jalalabad, the capital of Nangarhar". */
const IN = /^,? (?:[a-z]+ ){0,6}?(?:in|of|within) (?:the )?(?:[a-z]+[ -]){0,3}$/
/** The same behind a word for an area in capitals: "Oldo Local Government Area of Tesk", "Oldo LGA, Tesk". */
const IN_AREA = /^ (?:Local [Gg]overnment(?: [Aa]reas?)?|LGAs?|[Cc]ouncil [Ww]ard|District|Tehsil|Taluka?|County|Division|Ward)(?: \(LGAs?\))?(?:,? (?:of|in) (?:the )?|, )$/
/** Between two names of which the second lies in the first: "Iraq's northern city of Mosul", "Nangarhar's capital, Jalalabad", "Kabul city's Khairkhana". */
const POSSESSIVE = /^(?: [a-z]+)?['’]s? (?:(?!(?:after|before|in|into|from|to|with|against|over|at|by|and|or|but|that|which|who|was|were|is|are|for|on|about|as|near|since|said|says) )[a-z]+,? ){0,5}$/
/** The first is a modifier: "the US state of Texas", "Ohio city of Columbus". */
const MODIFIER = /^ (?:[a-z]+ ){0,2}(?:city|town|village|state|province|capital|region|district|suburb|port|county|governor of|island)(?: city)?(?: of)?,? $/
/** The first is an area of the second, or the second lies in it: "Oldo province, Tesk". */
export const AREA = /^ (?:province|state|district|region|county|department|governorate)(?:, ?| \()$/
/** Between two towns of which the first lies beside the second: "Paris, near Reno". */
const NEAR = /^,? (?:near|close to|not far from|outside) (?:the (?:town|city|village) of )?$/
/** Longest stretch between two linked names, in UTF-16 code units. */
const REACH = 70

/** What the text says about which place lies in which, from the words between neighbouring names of one sentence. `places`: in order of reading. */
export function readLinks(document: TextDocument, places: readonly NameMention[]): Link[] {
  const links: Link[] = []
  for (let i = 0; i + 1 < places.length; i++) {
    const first = places[i] as NameMention
    const second = places[i + 1] as NameMention
    if (second.start - first.end > REACH || second.start <= first.end) continue
    const between = singleSpaced(document.text.slice(first.end, second.start))
    if (!COMMA.test(between) && sentenceAt(document, first.start) !== sentenceAt(document, second.start)) continue
    if (COMMA.test(between) || IN.test(between) || IN_AREA.test(between)) links.push({ inner: first, outer: second, near: false })
    else if (AREA.test(between)) links.push({ inner: first, outer: second, near: false }, { inner: second, outer: first, near: false })
    else if (POSSESSIVE.test(between) || MODIFIER.test(between)) links.push({ inner: second, outer: first, near: false })
    else if (NEAR.test(between)) links.push({ inner: first, outer: second, near: true })
  }
  return links
}

/** Between two members of a list: "Texas, Vermont and Washington". */
const AND = /^(?:,? and |,? or |, )$/

/** Lists of three names and more, in order of reading. */
export function readLists(document: TextDocument, places: readonly NameMention[]): NameMention[][] {
  const lists: NameMention[][] = []
  let list: NameMention[] = []
  for (const place of places) {
    const before = list[list.length - 1]
    if (before && place.start - before.end <= 6 && AND.test(singleSpaced(document.text.slice(before.end, place.start)))) {
      list.push(place)
    } else {
      if (list.length > 2) lists.push(list)
      list = [place]
    }
  }
  if (list.length > 2) lists.push(list)
  return lists
}

/** Words that may stand between an adjective and the name it belongs to: "the Syrian border town of". */
const STEPS = 5

/** Words in small letters that part no adjective from its name. */
const isWithin = formTest(/^(?!(?:in|from|to|and|at|with)$)[a-z-]+$/)

/** The country that an adjective before the name points to ("the Syrian town of Tal Abyad" -> "SY"); null for none. */
export function adjectiveBefore(document: TextDocument, place: NameMention, gazetteer: Gazetteer): string | null {
  const { tokens } = document
  const name = tokenAt(document, place.start)
  for (let at = name - 1; at >= 0 && at >= name - STEPS; at--) {
    if ((tokens.flags[at] as number) & TokenFlag.capital) return gazetteer.demonymEndingAt(document, at)
    if (!isWithin(document, at)) return null
  }
  return null
}
