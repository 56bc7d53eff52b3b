import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest, type FormTest } from '../text/form-test'
import { isGivenDay } from '../text/given-days'
import * as TokenFlag from '../text/token-flag'
import type { TokenSpan } from './spans'

/** Ranks and titles that are no part of a name, and that no organization's name begins with. */
const RANKS: ReadonlySet<string> = new Set(('colonel col lieutenant lt sergeant sgt corporal cpl brigadier brig gen maj capt admiral adm commodore inspector insp superintendent supt constable naib subedar havildar naik sepoy jawan sowar '
  + 'archbishop mullah maulvi moulvi rifleman sapper gunner trooper tehsildar adgp dgp asi dci ppro cde cm pm dig igp sp asp acp dcp ssp dcio ocs dsp dpo adc mla mlc barangay kapitan datu datuk dato seri hajj hajji haji hajiya alhaja mallam venerable advocate daw pol ustaz ustadz maulana mufti allama shri smt cp mr mrs ms pastor apostle bishop evangelist barrister engr alhaji chief rev reverend msgr atty').split(' '))
/** Ranks and titles that other names begin with as well: "General Electric", "Major League Baseball", "Miss Teen USA". */
const OPEN_RANKS: ReadonlySet<string> = new Set(['general', 'major', 'captain', 'commander', 'marshal', 'miss', 'ranger', 'premier', 'president', 'chancellor', 'senator', 'governor', 'prince', 'princess'])
const isRank = formTest({ test: word => RANKS.has(withoutStop(word)) })
const isOpenRank = formTest({ test: word => OPEN_RANKS.has(withoutStop(word)) })
/** Ranks in capitals only, and those that stand before people but not before bodies: "DI Karen Roe", "Det Insp Gary Roe"; "Hon Hai". */
const isShortRank = formTest(/^(?:DI|DS|DC|PC|PCSO|SI|ASI|SSP|DSP|DIG|PSI|IG|AIG|CEC|CSP|SDPO|SHO)$/)
const isRankOfPerson = formTest(/^(?:Judge|Justice|Senator|Congressman|Congresswoman|Governor|Sheriff|Detective|Chairman|Hon|Ch|Det|Const|Prof|Insp|Sen|Rep|Gov)\.?$/)
/** Forces whose men are not the force: "Marine Colonel Bo Roe". */
const isMarine = formTest(/^Marine$/)
/** Titles of two words, by their first. */
const PAIRS: ReadonlyMap<string, string> = new Map([['lance', 'naik'], ['air', 'commodore'], ['rear', 'admiral'], ['vice', 'admiral'], ['field', 'marshal'], ['tan', 'sri']])
const opensPair = formTest({ test: word => PAIRS.has(withoutStop(word)) })
/** Short titles, which are written like the names of bodies; and the offices that are a person's. */
const isShortTitle = formTest(/^(?:DIG|IGP|IG|CM|PM|SSP|DSP|DPO|SHO|PPRO|PRO|MLA|MLC|MP|MPs|CEO|CFO|COO|CMO|SDM|SDPO|DGP|ADGP|ASI|DCP|ACP|BDO)$/)
/** The superintendent of police or the deputy commissioner, behind "the" and before what he does; parties of these letters win votes. */
const isSuperintendent = formTest(/^(?:SP|DC)$/)
const actsAsPolice = formTest(/^(?:said|told|added|rushed|visited|reached|inspected|informed|confirmed|ordered|and|of)$/)
/** The first word of what these two take. */
const opensOffice = formTest(/^(?:Deputy|Assistant|Additional|Inspector|Station|Circle|Investigating|Public|Sub|Returning|Presiding|Permanent|State|Honou?rable|Commissioner|Minister|Secretary|Undersecretary|Director|Spokes(?:man|woman|person)|Special)$/)
const OFFICES = /^(?:(?:Deputy|Assistant|Additional) )?Inspector[- ]General(?: of Police)?$|^(?:Station House|Circle|Investigating|Public Relations|Public Information|Sub-Divisional|Returning|Presiding) Officer$/
/** Offices of a field, whatever their name takes up: "Commissioner for Internal Security and Home Affairs". */
const OFFICE_OF_FIELD = /^(?:(?:Deputy|Assistant|Permanent|State|Honou?rable) )*(?:Commissioner|Minister|Secretary|Undersecretary|Director(?:[- ]General)?|Spokes(?:man|woman|person)|Special Advis[eo]r) (?:for|of|on) /
/** Words of organizations behind an open rank. */
const isOfBodies = formTest(/^(?:School|College|University|Institute|Congress|Council|Assembly|League|Motors|Electric|Staff|Command|Hospital|Court|Courts|Treasury|Services?|Union|Federation|Security|Intelligence|Directorate|Secretariat|Board|Office|Authority|Administration|Company|Corp|Inc|Ltd|Group|Mills|Dynamics|Atomics|People|National|Workers|Directory|Accounting|Election|Elections|Conference|Dental|Medical|Register|Headquarters|Department|Ministry|Hospitals|Insurance|Post|Party|Crimes|Organized|Baseball|Soccer)$/)
/** Behind them a name has ended that took up a word of the police or the army. */
const isOfForce = formTest(/^(?:Police|Army|Navy)$/)

/** Puts right what a title beside a name, or two names beside each other, made of it: titles off, people told from bodies, "Marsa-based Acme" apart. */
export function settleTitles(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  const settled: TokenSpan[] = []
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as TokenSpan
    if (span.type === 'place') {
      for (const part of settlePlace(document, span)) settled.push(part)
    } else {
      const ruler = rulerOf(document, span)
      if (ruler) settled.push(ruler)
      const one = settle(document, span, found[index + 1])
      if (one) settled.push(one)
    }
  }
  return withNicknames(document, settled)
}

/** What a person or organization is; null for what is no name. */
function settle(document: TextDocument, span: TokenSpan, next: TokenSpan | undefined): TokenSpan | null {
  if (span.type === 'person' && isBefore(document, span, isArea)) return { ...span, type: 'place', by: 'titles' }
  if (span.type === 'person' && span.to - span.from === 1 && isMercenary(document, span.from) && isBefore(document, span, areFighters)) return { ...span, type: 'organization', by: 'titles' }
  if (span.type === 'person' && span.to - span.from > 1 && isArticleOfGang(document, span.from) && isBefore(document, span, isOfGang)) return { ...span, type: 'organization', by: 'titles' }
  if (span.type === 'person' && (isBefore(document, span, isOfPeople) || isLance(document, span))) return null
  if (span.type === 'organization' && isOffice(document, span)) return null
  if (span.type === 'organization' && !span.by.startsWith('list:') && isBefore(document, span, isHamlet)) return { ...span, type: 'place', by: 'titles' }
  if (span.type === 'organization' && isEnvoy(document, span, next)) return { ...span, to: span.to - 1, type: 'place', by: 'titles' }
  const bare = withoutRankBehind(document, afterRanks(document, withoutRuler(document, span)), next)
  if (!bare) return null
  if (bare.type === 'organization' && holdsOffice(document, bare)) return { ...bare, type: 'person', by: 'titles' }
  return bare.type === 'person' ? withGivenDay(document, withHyphenated(document, bare, next?.from ?? document.tokens.count)) : bare
}

/** Where people live, behind what a model took for a body. */
const isHamlet = formTest(/^(?:hamlet|village)$/)

/** "[Houthi-run Quill]" is the body behind the hyphen. */
function withoutRuler(document: TextDocument, span: TokenSpan): TokenSpan {
  const at = ruledAt(document, span)
  return at < 0 ? span : { ...span, from: at + 2, by: 'titles' }
}

/** "[NATO]-led Quill", "[US]-backed Quill", "[Ostland]-based Quill": who rules it or where it is, where letters tell of a body or a country; null elsewhere. */
function rulerOf(document: TextDocument, span: TokenSpan): TokenSpan | null {
  const at = ruledAt(document, span)
  if (at !== span.from + 1) return null
  if (isCountryAcronym(document, span.from) || tokenText(document, at + 1) === 'based') return { ...span, to: at, type: 'place', by: 'titles' }
  return isAcronym(document, span.from) ? { ...span, to: at, by: 'titles' } : null
}
const isAcronym = formTest(/^(?:\p{Lu}{2,6}|U\.N\.)$/u)

/** The hyphen before "run", "led" and the like near the start of a body; -1 for none. */
function ruledAt(document: TextDocument, { from, to, type }: TokenSpan): number {
  if (type !== 'organization' || to - from < 4) return -1
  for (let at = from + 1; at + 2 < to && at < from + 3; at++) if (tokenText(document, at) === '-' && isRuled(document, at + 1)) return at
  return -1
}
const isRuled = formTest(/^(?:based|run|led|backed|controlled|owned|linked|aligned|affiliated|funded|supported|allied)$/)

const isArea = formTest(/^(?:region|province|district|county|governorate|department|municipality|prefecture|township|oblast|village)s?$/)

/** An army that bears somebody's name: "[Wagner] fighters". */
const isMercenary = formTest(/^Wagner$/)
const areFighters = formTest(/^(?:mercenar(?:y|ies)|fighters?|troops|forces|group|Group|boss|chief|commanders?|convoy|units?|private)$/)
const isOfGang = formTest(/^(?:leaders?|boss|bosses|gang|cartel|members?)$/)
const isOfPeople = formTest(/^(?:communit(?:y|ies)|tribes?|tribesm[ae]n|clans?|herders|herdsmen)$/)

/** Gangs bear Spanish names: "[Los Quillos] gang". */
const isArticleOfGang = formTest(/^L[ao]s$/)

/** "[U.S. Ambassador] Ann Roe": a country and what somebody is for it. */
function isEnvoy(document: TextDocument, { from, to }: TokenSpan, next: TokenSpan | undefined): boolean {
  return next?.type === 'person' && next.from === to && to - from === 2 && isForCountry(document, to - 1) && isCountryAcronym(document, from)
}
const isForCountry = formTest(/^(?:Ambassador|Envoy|Attorney|Senator|President|Representative|Consul|Marshal|Sen\.?|Rep\.?)$/)
const isCountryAcronym = formTest(/^(?:U\.S\.|US|U\.S|USA|U\.K\.|UK|UAE|U\.A\.E\.)$/)

/** "[Lance] Cpl. Ann Roe": half of a rank. */
function isLance(document: TextDocument, { from, to }: TokenSpan): boolean {
  return to - from === 1 && tokenText(document, from) === 'Lance' && isCorporal(document, to)
}
const isCorporal = formTest(/^(?:Cpl\.?|Corporal|Sgt\.?|Sergeant)$/)

/** True where one of the words stands right behind a short name: "[Tegray] region", "[Kuki] communities", which are nobody. */
function isBefore(document: TextDocument, { from, to }: TokenSpan, isWord: FormTest): boolean {
  return to - from < 3 && isWord(document, to) && !/^['’]/.test(tokenText(document, to - 1))
}

const isHolder = formTest(/^(?:president|premier|minister|governor|mayor|commissioner|chairman|chairwoman|spokesman|spokeswoman|spokesperson|secretary|director|senator|chief|commander|inspector|superintendent|doctor|lawyer|nurse|teacher|driver|wife|husband|son|daughter|brother|sister|mother|father)$/i)

/** Who somebody is in the story. */
const isRole = formTest(/^(?:victim|suspect|gunman|bomber|attacker|assailant|shooter|student|officer|pilot|reporter|journalist|photographer|activist|lawmaker|candidate|cleric|imam|priest|farmer|soldier|policeman|policewoman|guard|deputy|aide|man|woman|boy|girl|teenager|deceased|defendant|accused|founder|owner|judge|prosecutor|engineer|worker|survivor|witness|hostage|leader|militant|rebel|fugitive)$/)

/** "The governor, [Nasir Tarvel], said": a name between commas behind an office, one word with a capital each. */
function holdsOffice(document: TextDocument, { from, to }: TokenSpan): boolean {
  const between = from > 1 && to < document.tokens.count && tokenText(document, from - 1) === ',' && tokenText(document, to) === ','
  return between && to - from > 1 && to - from < 5 && (isHolder(document, from - 2) || isRole(document, from - 2)) && isPerson(document, from, to, true)
}

/** "DIG", "Deputy Inspector General": what somebody is. */
function isOffice(document: TextDocument, { from, to }: TokenSpan): boolean {
  if (to - from === 1 && isShortTitle(document, from) && !namesBody(document, from)) return true
  if (to - from === 1 && isSuperintendent(document, from) && lowerText(document, from - 1) === 'the' && actsAsPolice(document, to)) return true
  if (!opensOffice(document, from)) return false
  const name = textOf(document, from, to)
  return OFFICES.test(name) || OFFICE_OF_FIELD.test(name)
}

/** A party or broadcaster of the same letters acts: "PRO won", "the PM"; a title stands in brackets, before a name or behind a small word of its own. */
function namesBody(document: TextDocument, token: number): boolean {
  const before = token > 0 ? tokenText(document, token - 1) : ''
  const behind = token + 1 < document.tokens.count && ((document.tokens.flags[token + 1] as number) & (TokenFlag.capital | TokenFlag.lineStart)) === TokenFlag.capital
  return !(before === '(' || before.toLowerCase() === 'the' || behind)
}

/** "Col. Getnet Adane" found as one name: the person without the rank. */
function afterRanks(document: TextDocument, span: TokenSpan): TokenSpan {
  let from = span.from
  let open = false
  if (span.type === 'organization' && isMarine(document, from) && (isRank(document, from + 1) || isOpenRank(document, from + 1))) from++
  while (from < span.to) {
    const pair = isPair(document, from) ? 2 : 1
    if (pair === 1 && !isRank(document, from) && !isOpenRank(document, from) && !(span.to - from > 1 && (isShortRank(document, from) || (span.type === 'person' && isRankOfPerson(document, from))))) break
    open ||= from === span.from && isOpenRank(document, from)
    from += pair
    if (isOpenRank(document, from + 1) && tokenText(document, from) === '-') from++
  }
  while (from < span.to && tokenText(document, from) === '.') from++
  const rest = span.to - from
  if (from === span.from || rest < 1) return ofThePeace(document, span)
  if (span.type === 'person') return { ...span, from }
  return (rest < 2 && !isOfficer(document, span.from)) || rest > 5 || !isPerson(document, from, span.to, open) ? span : { ...span, from, type: 'person', by: 'titles' }
}

/** "Lance Cpl", "Rear Admiral" from the token on. */
function isPair(document: TextDocument, at: number): boolean {
  if (!opensPair(document, at)) return false
  const word = withoutStop(tokenText(document, at))
  return PAIRS.get(word) === withoutStop(tokenText(document, at + 1)) || (word === 'lance' && isCorporal(document, at + 1))
}

/** Ranks that no body is called by, before one word: "SHO [Roe]". */
const isOfficer = formTest(/^(?:SHO|SI|ASI|SSP|DSP|DIG|Insp|Const|Supt|Sgt|Cpl|Lt|Col|Brig|Mr|Mrs|Ms|Rev)\.?$/)

/** Words with a capital each, none of them one of bodies; initials and particles count. */
function isPerson(document: TextDocument, from: number, to: number, open: boolean): boolean {
  for (let token = from; token < to; token++) {
    if (!isOfName(document, token) || isOfBodies(document, token) || isOfForce(document, token) || (open && isBig(document, token))) return false
  }
  return true
}

const isOfName = formTest(/^(?:\p{Lu}[\p{L}.’']*|-|al|el|bin|de|van|der|von|da|ul)$/u)
const isBig = formTest(/^\p{Lu}{2,}$/u)

/** "Justice of the [Peace B.H. Jameson]". */
function ofThePeace(document: TextDocument, span: TokenSpan): TokenSpan {
  const peace = tokenText(document, span.from) === 'Peace' && span.to - span.from > 1 && span.from > 2 && tokenText(document, span.from - 1) === 'the' && tokenText(document, span.from - 3) === 'Justice'
  return peace ? { ...span, from: span.from + 1, type: 'person', by: 'titles' } : span
}

/** Forces that one word names. */
const isForce = formTest(/^(?:Army|Navy|Police|Marines?|Guards?|\p{Lu}{2,})$/u)

/** "[Maine State Police Col.] [William Ross]": the rank goes with neither; null where nothing but an adjective is left ("[British General] [John Roe]"). */
function withoutRankBehind(document: TextDocument, span: TokenSpan, next: TokenSpan | undefined): TokenSpan | null {
  if (span.type !== 'organization' || next?.type !== 'person' || next.from !== span.to) return span
  let to = span.to
  while (to - 1 > span.from && (tokenText(document, to - 1) === '.' || isRank(document, to - 1) || isOpenRank(document, to - 1))) to--
  if (to === span.to || tokenText(document, to - 1) === '-') return span
  return to - span.from > 1 || isForce(document, span.from) ? { ...span, to } : null
}

/** "Mr. Sunday [Tarvel]": the day is the given name. */
function withGivenDay(document: TextDocument, span: TokenSpan): TokenSpan {
  return isGivenDay(document, span.from - 1) ? { ...span, from: span.from - 1 } : span
}

/** "Sue Ming" and the "-Li" behind it. */
function withHyphenated(document: TextDocument, span: TokenSpan, limit: number): TokenSpan {
  const { to } = span
  const glued = (token: number): boolean => ((document.tokens.flags[token] as number) & TokenFlag.spaced) === 0
  if (to - span.from < 2 || to + 1 >= limit || tokenText(document, to) !== '-' || !glued(to) || !glued(to + 1)) return span
  return /^\p{Lu}\p{Ll}+$/u.test(tokenText(document, to + 1)) ? { ...span, to: to + 2 } : span
}

/** The place of "Marsa-based Acme", "Marsa - 26-Aug", "Al Noor Mosque on Deans Avenue"; the force of "Longview Police". */
function settlePlace(document: TextDocument, span: TokenSpan): TokenSpan[] {
  const { from, to } = span
  if (to - from < 2) return [span]
  // "[Oldo State] SSG", "the [Oldo] Test"
  if (isSecretary(document, to - 1)) return [{ ...span, to: to - 1 }]
  // "SHO [Oldo]"
  if (isOfficer(document, from)) return [{ ...span, from: from + 1 }]
  if (isOfForce(document, to - 1)) return [{ ...span, type: 'organization', by: 'titles' }]
  for (let token = from + 1; token + 1 < to; token++) {
    const text = tokenText(document, token)
    const behind = tokenText(document, token + 1)
    if (text === '-' && behind === 'based') return token + 2 < to ? [{ ...span, to: token }, { ...span, from: token + 2, type: 'organization', by: 'titles' }] : [{ ...span, to: token }]
    if (/^[-–—]$/.test(text) && /^\d/.test(behind) && (document.tokens.flags[token] as number) & TokenFlag.spaced) return [{ ...span, to: token }]
    if (text === 'on' && isSite(document, token - 1) && isStreet(document, to - 1)) return [{ ...span, to: token }, { ...span, from: token + 1 }]
  }
  return [span]
}

const isSecretary = formTest(/^(?:SSG|SSGs|MP|MPs|MLA|CM|DGP|LGA|Test)$/)
const isSite = formTest(/^(?:Mosque|Church|Hospital|School|Hotel|Station|Centre|Center|Market|Mall|Stadium|Temple)$/)
const isStreet = formTest(/^(?:Street|Road|Avenue|Boulevard|Lane|Highway|Drive|Square)$/)

/** 'Kenneth F. "Frank' and '" McKenzie Jr.': a person with the nickname in quotes. */
function withNicknames(document: TextDocument, spans: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of spans) {
    const before = kept[kept.length - 1]
    if (before && span.type === 'person' && before.type === 'person' && isNickname(document, before, span)) kept[kept.length - 1] = { ...before, to: span.to, score: Math.min(before.score, span.score) }
    else kept.push(span)
  }
  return kept
}

function isNickname(document: TextDocument, before: TokenSpan, span: TokenSpan): boolean {
  if (span.from !== before.to + 1 || !/^["”]$/.test(tokenText(document, before.to)) || before.to - before.from < 3) return false
  return /^["“]$/.test(tokenText(document, before.to - 2))
}

/** A word in small letters without the stop of what is short: "Col." -> "col". */
function withoutStop(written: string): string {
  const word = written.toLowerCase()
  return word.endsWith('.') ? word.slice(0, -1) : word
}
