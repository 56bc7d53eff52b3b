import { lowerText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

const DEMONYM = classNumber('demonym')
const COMPASS = classNumber('compass')
/**
 * Peoples that the class of demonyms does not have, in the singular: of the states and cities that news names most, and of the lands that
 * reports of conflict come from. None is as often somebody's name or a place's.
 */
const PEOPLES = ('alabamian alaskan arizonan arkansan californian coloradan delawarean floridian idahoan illinoisan iowan kansan kentuckian louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan '
  + 'nevadan oregonian pennsylvanian carolinian dakotan tennessean utahn vermonter virginian wisconsinite wyomingite ontarian quebecer quebecker albertan manitoban newfoundlander londoner parisian muscovite liverpudlian glaswegian mancunian '
  + 'torontonian sydneysider neapolitan viennese damascene cairene lankan rican fulani hausa yoruba igbo kikuyu kalenjin maasai oromo amhara nuer dinka zaghawa masalit tuareg kabyle hazara baloch baluch mohajir ahmadi alawite yazidi '
  + 'druze maronite copt kuki meitei bodo adivasi dalit rajput gujjar kachin acehnese papuan quechua aymara bosniak ingush banyamulenge hema lendu berom jukun ijaw kanuri fur '
  + 'tigrayan tigrinya sidama gurage anuak acholi lango karamojong turkana pokot samburu luo luhya kamba giriama shilluk murle toposa misseriya rizeigat beja nuba twa luba songye pygmy tiv idoma igala efik nupe kataf gbagyi ewe ashanti dagomba konkomba '
  + 'mossi bambara dogon peul songhai wolof serer mandinka mandingo malinke kpelle krahn mano temne mende limba bamileke toubou tubu gorane sara gbaya tswana shona ndebele xhosa zulu herero ovambo khoisan hutu tutsi amazigh kabylian sahrawi haratin '
  + 'aimaq nuristani brahui saraiki muhajir madhesi tharu lepcha gurkha sherpa mizo santal santhal munda gond bhil jat patidar maratha lingayat bengali gujarati telugu malayali chakma ezidi assyrian chaldean mandaean turkmen turkoman alevi zaza '
  + 'ismaili zaidi zaydi pashtun hmong karen shan mon rakhine kayin wa palaung moro maguindanao tausug lumad igorot visayan ilocano dayak madurese minangkabau batak sundanese balinese ambonese montagnard khmer cham hui manchu zhuang ainu maori aborigine kanak '
  + 'mapuche maya guarani yanomami kayapo garifuna miskito navajo cherokee lakota apache inuit cree mohawk ojibwe m\u00E9tis circassian chechen avar lezgin kumyk ossetian ossete abkhaz abkhazian kabardian balkar bashkir chuvash gagauz meskhetian vlach '
  + 'pomak roma sinti walloon frisian galician breton sami presbyterian quaker lutheran methodist baptist unitarian pentecostal jain parsi zoroastrian yoruban').split(' ')
const isPeopleWord = formTest(new RegExp(`^(?:${PEOPLES.join('|')})s?$`, 'i'))
/** What only a people has or is: "[Kuki] villages". */
const isOfPeople = formTest(/^(?:voters?|residents|speakers|families|farms|elders?|chiefs?|households|population|communit(?:y|ies)|tribes?|tribesm[ae]n|clans?|herders|herdsm[ae]n|m[ae]n|wom[ae]n|people|civilians?|villagers?|villages|refugees?|fighters?|gunm[ae]n|militias?|militiam[ae]n|rebels?|militants?|minority|majority|youths?|students?|protesters?|leaders?|farmers?|pastoralists?)$/)
/** What goes on behind a people that is counted: "12 [Kukis] were killed", not "two [Williams] sisters". */
const goesOn = formTest(/^(?:[.,;:)?!]|were|was|are|have|had|has|who|and|or|from|in|of|on|at|to|for|by|with|died|fled|said|say|would|will|could|be|dead|killed|injured|living|among)$/)
const isPlural = formTest(/^\p{Lu}\p{L}{2,}(?:[^su]s|ese)$/u)
const endsInS = formTest(/s$/)
/** "Many [Floridians] say so": whoever is called so has a first name. */
const isPluralPeople = formTest(/^\p{Lu}\p{L}{2,}ians$/u)
/** First words of peoples with names of two words, beside those of the compass: "Puerto Rican", "Central African". */
const mayBeginPeople = formTest(/^(?:Puerto|Costa|Sri|Saudi|Latin|Middle|New|Hong|Sierra|Papua|Equatorial|Cape|Ivory|Burkina)$/)
/** Second words of such peoples that are no demonyms by themselves. */
const mayEndPeople = formTest(/^(?:Rican|Lankan|Arabian|Eastern|Easterner|Zealander|Konger|Leonean|Guinean|Verdean|Caledonian)s?$/)
/** What a demonym's table has and a compass word makes a place of: "North Pole". */
const isPole = formTest(/^Poles?$/)
const isCapital = formTest(/^\p{Lu}/u)

/** Takes away peoples: of two words ("South Koreans"), of a table ("Fulani herdsmen"), and those that the text counts ("12 Kukis were killed"), wherever it names them. Linear. */
export function withoutPeoples(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  let counted: Set<string> | null = null
  for (const span of found) if (isCountedPeople(document, tokens, span)) (counted ??= new Set()).add(singular(lowerText(document, span.from)))
  const kept: TokenSpan[] = []
  for (const span of found) if (!isPeopleOfTwo(document, tokens, span) && !isPeople(document, tokens, span, counted)) kept.push(span)
  return kept
}

/** "12 [Kukis] were killed", "many [Kabulis]": more than one, which nobody is. */
function isCountedPeople(document: TextDocument, tokens: NameTokens, { from, to, type, by }: TokenSpan): boolean {
  if (to - from !== 1 || type !== 'person' || from === 0 || by.startsWith('list:') || tokens.style[from] !== Style.plain || !isPlural(document, from) || !goesOn(document, to) || isInPlace(tokens, from)) return false
  return counts(document, from - 1) && !(from > 1 && (isBeforeYear(document, from - 2) || (tokens.kind[from - 2] as number) >> 1 === MONTH))
}
const counts = formTest(/^(?:[2-9]|[1-9]\d|[1-9]\d\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|many|some|few)$/i)
/** What stands before a number that counts nothing: "in 348", "#1", "June 28". */
const isBeforeYear = formTest(/^(?:in|since|until|by|#|no\.?|number)$/i)
const MONTH = classNumber('month')

function isPeople(document: TextDocument, tokens: NameTokens, span: TokenSpan, counted: ReadonlySet<string> | null): boolean {
  const { from, to, type, by } = span
  if (by.startsWith('list:')) return false
  if (to - from > 2) return isTwoPeoples(document, tokens, span)
  if (to - from === 2) return (tokens.kind[from] as number) >> 1 === COMPASS && isPeopleWord(document, to - 1)
  if (type !== 'organization' && (counted?.has(singular(lowerText(document, from))) === true || isPluralPeople(document, from))) return true
  if (mayEndPeople(document, from) && mayBeginPeople(document, from - 1)) return true
  return isPeopleWord(document, from) && (endsInS(document, from) || isOfPeople(document, to) || (isAnd(document, to) && isCapital(document, to + 1) && isOfPeople(document, to + 2)))
}
const isAnd = formTest(/^(?:and|or)$/)

/** "[Hazaras and Yazidis]", "[Tutsi and Hutu] villagers": two peoples in one. */
function isTwoPeoples(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan): boolean {
  if (to - from !== 3 || !isAnd(document, from + 1)) return false
  return [from, from + 2].every(at => isPeopleWord(document, at) || (tokens.kind[at] as number) >> 1 === DEMONYM) && (endsInS(document, from + 2) || isOfPeople(document, to))
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** "Puerto Rican", "South Korean" and "Sunni Muslims" are no places, nor is their first word. */
function isPeopleOfTwo(document: TextDocument, tokens: NameTokens, { type, from, to }: TokenSpan): boolean {
  if (to - from > 2 || from + 1 >= document.tokens.count || !tokens.spaced[from + 1]) return false
  if (mayBeginPeople(document, from) && mayEndPeople(document, from + 1)) return true
  if (type !== 'place') return false
  const kind = (tokens.kind[from] as number) >> 1
  const begins = mayBeginPeople(document, from) || kind === COMPASS || (kind === DEMONYM && to - from === 2)
  const ends = mayEndPeople(document, from + 1) || ((tokens.kind[from + 1] as number) >> 1 === DEMONYM && isCapital(document, from + 1) && !isPole(document, from + 1))
  return begins && ends
}
