import { tokenText, type TextDocument } from './document'

/** Words before a name of a person. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mister|dr|prof|professor|hon|honourable|honorable|rev|reverend|pastor|bishop|apostle|evangelist|chief|alhaji|comrade|barrister|barr|engr|sir|lady|justice|senator|sen|rep|insp|inspector|sgt|sergeant|cpl|corporal|capt|captain|maj|major|lt|col|colonel|gen|general|asp|dsp|csp|sp)\.?$/i
/** Days and months that people are named after. */
const DAY = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|April|May|June|July|August|October)$/

/** What a name of two words is described by behind a comma: "Sunday Onel, [a] teacher", "Sunday Onel, [41]", "Sunday Onel, [head] of". */
const DESCRIBED = /^(?:an?|the|who|whose|aged|head|chair(?:man|woman|person)?|chief|leader|director|secretary|spokes(?:man|woman|person)|\d{2})$/
/** Words before a day of the calendar. */
const CALENDAR_BEFORE = /^(?:on|in|by|since|until|till|from|of|last|next|this|that|every|each|early|late|and|to|before|after|for|the|a|following|previous|past)$/i
/** What is called after a day: papers, services, nights. */
const NAMED_AFTER_DAY = /^(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Star|Sun|Independent|Mass|Prayers?|School|Night|Morning|Afternoon|Evening|Service|League|Market|Club|Premium|World|Edition|Review)$/

/** True where the day or month at a token is somebody's given name: "Mr. [Sunday] Tarvel", "Pastor [Friday] Onel", "[Sunday] Onel, a teacher". */
export function isGivenDay(document: TextDocument, token: number): boolean {
  if (token < 1 || token + 1 >= document.tokens.count || !DAY.test(tokenText(document, token)) || !/^\p{Lu}\p{Ll}/u.test(tokenText(document, token + 1))) return false
  const title = tokenText(document, token - 1) === '.' ? token - 2 : token - 1
  return (title >= 0 && HONORIFIC.test(tokenText(document, title))) || isDescribed(document, token)
}

function isDescribed(document: TextDocument, token: number): boolean {
  if (token + 3 >= document.tokens.count || tokenText(document, token + 2) !== ',' || !DESCRIBED.test(tokenText(document, token + 3))) return false
  return !CALENDAR_BEFORE.test(tokenText(document, token - 1)) && !NAMED_AFTER_DAY.test(tokenText(document, token + 1)) && !DAY.test(tokenText(document, token + 1))
}
