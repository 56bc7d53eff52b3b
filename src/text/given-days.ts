import { tokenText, type TextDocument } from './document'

/** Words before a name of a person. */
const HONORIFIC = /^(?:mr|mrs|ms|miss|mister|dr|prof|professor|hon|honourable|honorable|rev|reverend|pastor|bishop|apostle|evangelist|chief|alhaji|comrade|barrister|barr|engr|sir|lady|justice|senator|sen|rep|insp|inspector|sgt|sergeant|cpl|corporal|capt|captain|maj|major|lt|col|colonel|gen|general|asp|dsp|csp|sp)\.?$/i
/** Days and months that people are named after. */
const DAY = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|April|May|June|July|August|October)$/

/** True where the day or month at a token is somebody's given name: "Mr. [Sunday] Tarvel", "Pastor [Friday] Onel". */
export function isGivenDay(document: TextDocument, token: number): boolean {
  if (token < 1 || token + 1 >= document.tokens.count || !DAY.test(tokenText(document, token)) || !/^\p{Lu}\p{Ll}/u.test(tokenText(document, token + 1))) return false
  const title = tokenText(document, token - 1) === '.' ? token - 2 : token - 1
  return title >= 0 && HONORIFIC.test(tokenText(document, title))
}
