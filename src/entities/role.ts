import { lowerText, sentenceAt, textOf, tokenAt, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import { singleSpaced } from '../text/spaces'
import type { Mention } from '../types'

/** Nouns that say what somebody is. */
const ROLES: ReadonlySet<string> = new Set(('president vice-president premier chancellor minister secretary ambassador envoy senator congressman congresswoman lawmaker mp governor mayor councillor councilman councilwoman commissioner '
  + 'chief head leader chairman chairwoman chairperson chair director executive ceo cm pm founder co-founder owner manager coordinator administrator official officer spokesman spokeswoman spokesperson adviser advisor aide deputy '
  + 'general colonel major captain lieutenant sergeant commander admiral marshal brigadier corporal private detective inspector superintendent sheriff constable trooper policeman '
  + 'king queen prince princess emir sultan sheikh pope cardinal archbishop bishop priest imam cleric mullah maulvi ayatollah pastor reverend rabbi '
  + 'judge justice attorney lawyer prosecutor solicitor magistrate doctor dr prof professor teacher student researcher scientist engineer analyst expert historian economist author writer poet journalist reporter editor correspondent photographer '
  + 'actor actress singer musician composer producer filmmaker comedian player coach trainer striker goalkeeper midfielder defender captain champion driver pilot nurse surgeon paramedic farmer shopkeeper resident activist campaigner militant '
  + 'candidate nominee speaker representative member commandant commodore undersecretary treasurer comptroller auditor ombudsman consul supervisor coroner regent rector vicar negotiator dictator strongman ringleader firefighter medic seismologist geologist volcanologist vulcanologist meteorologist epidemiologist maulana havildar subedar naik alhaji suspect gunman bomber mastermind fighter warlord elder chieftain gen col maj capt lt sgt sen rep gov dig ig igp ssp dsp sp mr mrs ms rev').split(' '))
/** Words that belong to a role without being one: "former", "acting", "general". */
const MODIFIERS: ReadonlySet<string> = new Set('former ex acting interim deputy vice prime senior top chief first lead leading foreign defense defence interior health finance justice environment education press state assistant associate executive principal general managing national local provincial regional federal district police army navy military and of for opposition veteran retired late then outgoing incoming self-proclaimed alleged suspected special political religious spiritual tribal field village community human information internal home external commerce trade transport energy labour labor agriculture economy culture water oil public relations anti counter corruption graft terrorism narcotics drug social affairs fisheries tourism aviation planning housing works railways petroleum mining technology communications youth women sports board club party group company committee council team union agency military rebel militia coalition parliamentary presidential'.split(' '))
const STOPS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my'])
const isStop = formTest({ test: word => STOPS.has(word.toLowerCase()) })
const isModifier = formTest({ test: word => MODIFIERS.has(word.toLowerCase()) })
/** A role, also before a stop or behind a hyphen: "Gen.", "vice-chairman". */
const isRole = formTest({ test: word => { const lower = word.toLowerCase().replace(/\.$/, ''); return ROLES.has(lower) || ROLES.has(lower.replace(/^.*-/, '')) } })
/** Words of roles, those that belong to one included: "prime minister and energy minister", but not "Ann Lee and energy minister". */
const isRoleWord = formTest({ test: word => ROLES.has(word.toLowerCase()) || MODIFIERS.has(word.toLowerCase()) })
/** Longest role, in tokens. */
const MOST_TOKENS = 9

/** The role or title words next to the first mention that has some: before it ("Pentagon spokesman [John Kirby]"), else after a comma; null for none. */
export function roleOf(document: TextDocument, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const title = roleBefore(document, mention)
    const role = title !== null && !FORM_OF_ADDRESS.test(title) ? title : officeBefore(document, mention) ?? roleAfter(document, mention) ?? roleBeforeComma(document, mention, title === null ? 0 : 1) ?? title
    if (role !== null) return role
  }
  return null
}

/** Titles that tell less than a role elsewhere beside the name: "the relations officer, [DSP] Bo Roe". */
const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|dr|prof|rev|sp|dsp|ssp|dig|ig|igp)\.?$/i
const isFormOfAddress = formTest(FORM_OF_ADDRESS)

function roleBefore(document: TextDocument, mention: Mention): string | null {
  const name = tokenAt(document, mention.start)
  const from = firstOfSentence(document, mention)
  if (name - 1 < from || !isRole(document, name - 1)) return null
  const first = startOfRole(document, name - 1, from)
  // "Police Commissioner Mr [Ann Roe]": the office tells more than the address behind it.
  const office = name - 2 > first && isFormOfAddress(document, name - 1) && isRole(document, name - 2) ? name - 1 : name
  return written(document, first, office)
}

function firstOfSentence(document: TextDocument, mention: Mention): number {
  return document.sentences.firstToken[sentenceAt(document, mention.start)] ?? 0
}

/** First token of the role that ends with the token: capitals, modifiers and roles before it, also an acronym in brackets ("Ostland Relief Board (ORB) spokesman"). */
function startOfRole(document: TextDocument, last: number, from: number): number {
  let first = last
  while (first - 1 >= from && last - first < MOST_TOKENS) {
    const bracket = isAcronymInBrackets(document, first - 1, from)
    if (bracket) first -= 3
    else if (isGlued(document, first) && (isCapital(document, first - 2) || isRoleWord(document, first - 2))) first -= 2
    else if (belongsToRole(document, first - 1)) first--
    else break
  }
  while (first < last && opensNoRole(document, first)) first++
  return first
}

/** True behind a hyphen without spaces: "JUI-[F]". */
function isGlued({ text, tokens }: TextDocument, token: number): boolean {
  return token > 1 && tokens.end[token - 1] === tokens.start[token] && tokens.end[token - 2] === tokens.start[token - 1] && /^[-–/]$/.test(text.slice(tokens.start[token - 1], tokens.end[token - 1]))
}

/** Words that a role does not begin with, though they stand before one, also at the head of a sentence. */
const opensNoRole = formTest(/^(?:-|and|of|for|then|to|in|at|on|by|from|upon|one|another|two|three|after|before|since|both|when|but|as|while|like|with|incumbent|hosting)$/i)

function belongsToRole(document: TextDocument, token: number): boolean {
  if (lowerText(document, token) === 'and' && token > 0 && !isRoleWord(document, token - 1)) return false
  return document.tokens.kind[token] === TokenKind.word && !isStop(document, token) && (isRoleWord(document, token) || isCapital(document, token))
}

/** True where the token closes "(ORB)" behind a capitalised word. */
function isAcronymInBrackets(document: TextDocument, token: number, from: number): boolean {
  return token - 3 >= from && tokenText(document, token) === ')' && tokenText(document, token - 2) === '(' && isCapital(document, token - 1) && isCapital(document, token - 3)
}

function written(document: TextDocument, first: number, end: number): string {
  return singleSpaced(textOf(document, first, end))
}

/** Words in capitals behind "of" at most: "Secretary of State". */
const OFFICE_WORDS = 3

/** "US Secretary of State [Ann Lee]", "Mayor of Marsa [Ann Lee]": an office with capitals behind "of", right before the name. */
function officeBefore(document: TextDocument, mention: Mention): string | null {
  const name = tokenAt(document, mention.start)
  const from = firstOfSentence(document, mention)
  let of = name - 1
  while (of > from && name - of <= OFFICE_WORDS && isCapital(document, of) && document.tokens.kind[of] === TokenKind.word) of--
  if (of === name - 1 || of <= from) return null
  const role = tokenText(document, of) === 'the' ? of - 2 : of - 1
  return role < from || tokenText(document, role + 1) !== 'of' || !isRole(document, role) || !isCapital(document, role) ? null : written(document, startOfRole(document, role, from), name)
}

/** Tokens of a role that stands before a comma, at most. */
const BEFORE_COMMA = 14
/** Small words within such a role: "the head of the delegation", "spokesman for". */
const isWithinRole = formTest(/^(?:of|for|in|to|at|and|the)$/)
const isLink = formTest(/^(?:of|for|in|to|at)$/)

/** "The head of the Ostland Relief Board, [Ann Lee], said": a noun phrase with a role between commas, before as many titles. */
function roleBeforeComma(document: TextDocument, mention: Mention, titles: number): string | null {
  const { tokens } = document
  let comma = tokenAt(document, mention.start) - 1 - titles
  if (titles > 0 && tokenText(document, comma + 1) === '.') comma--
  const from = firstOfSentence(document, mention)
  const behind = tokenAt(document, mention.end)
  if (comma <= from || tokenText(document, comma) !== ',' || behind >= tokens.count || tokenText(document, behind) !== ',') return null
  let first = comma
  let head = -1
  while (first - 1 >= from && comma - first < BEFORE_COMMA) {
    if (isAcronymInBrackets(document, first - 1, from)) { first -= 3; continue }
    if (!isWithinRole(document, first - 1) && !belongsToRole(document, first - 1) && !(head === first && isAdjective(document, first - 1, from))) break
    first--
    if (isRole(document, first) && (first + 1 === comma || isLink(document, first + 1))) head = first
  }
  return head < 0 ? null : written(document, startOfHead(document, head, from), comma)
}

/** The head of the noun phrase with the words before it, an unknown adjective behind an article too: "a tribal elder". */
function startOfHead(document: TextDocument, head: number, from: number): number {
  const first = startOfRole(document, head, from)
  return isAdjective(document, first - 1, from) ? first - 1 : first
}

const isLowerWord = formTest(/^\p{Ll}{3,}$/u)

function isAdjective(document: TextDocument, token: number, from: number): boolean {
  return token > from && isLowerWord(document, token) && isStop(document, token - 1)
}

/** Behind the comma of a name, where others or what somebody did stand. */
const leadsElsewhere = formTest(/^(?:and|as|for|to|on|in|with|after)$/i)
const endsRole = formTest(/^[,.;:)–—]$/)
const isDeed = formTest(/^\p{Ll}{2,}ed$/u)
const opensClause = formTest(/^(?:who|which|said|says|told|was|is|were|are|has|had)$/)

function roleAfter(document: TextDocument, mention: Mention): string | null {
  const { sentences } = document
  const comma = tokenAt(document, mention.end)
  let bracket = false
  const end = Math.min(sentences.endToken[sentenceAt(document, mention.start)] ?? 0, comma + 1 + MOST_TOKENS + 3)
  if (comma >= end || tokenText(document, comma) !== ',') return null
  let first = comma + 1
  if (first < end && isStop(document, first)) first++
  // "Roe, appealed to Governor Quill": the sentence goes on.
  if (first === comma + 1 && isDeed(document, first) && !isModifier(document, first)) return null
  // "Roe, Mr Lee and Ms Quill": others in a row.
  if (leadsElsewhere(document, first) || (isFormOfAddress(document, first) && isCapital(document, first + 1))) return null
  let role = -1
  for (let at = first; at < end; at++) {
    const text = tokenText(document, at)
    if (bracket && text === ')') { bracket = false; continue }
    if (text === '(') bracket = true
    if (endsRole(document, at)) return role < 0 || bracket ? null : written(document, first, at)
    // "Director of Roads urged them to come"
    if (role >= 0 && at > role && !bracket && isDeed(document, at) && tokenText(document, at - 1) !== '-') return written(document, first, at)
    if (role < 0 && isRole(document, at)) role = at
    if (role < 0 && !(isModifier(document, at) || isCapital(document, at)) && at - first > 3) return null
    if (opensClause(document, at)) return null
  }
  return null
}

function isCapital(document: TextDocument, token: number): boolean {
  return ((document.tokens.flags[token] as number) & TokenFlag.capital) !== 0
}
