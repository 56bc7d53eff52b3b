import { lowerText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { findTokens } from '../text/tokens'
import { isCapital } from '../text/written'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { SCORE } from './town-words'

/**
 * Towns, camps and provinces of several words that reports of war and disaster name again and again, as English papers spell them: the lists
 * of the model have them in other spellings or not at all, and it takes them for somebody.
 */
const TOWNS = 'Cabo Delgado|Beit Hanoun|Beit Lahiya|Beit Lahia|Beit Lahya|Deir al-Balah|Deir el-Balah|Deir al Balah|Bani Suheila|Abasan al-Kabira|Tel al-Sultan|Tal al-Sultan|Tel al-Hawa|Tal al-Hawa|Beit Jala|Beit Sahour|Beit Lid|Beit Ummar|Umm al-Fahm|Nur Shams|Kiryat Shmona|Kiryat Arba|Beit She\'an|Be\'er Sheva|Kfar Aza|Kfar Saba|Nir Oz|Majdal Shams|Kafr Qaddum|Kafr Qasim|'
  + 'Bint Jbeil|Bint Jubayl|Bint Jubail|Aita al-Shaab|Ayta al-Shaab|Maroun al-Ras|Kfar Kila|Ain al-Hilweh|Ein el-Hilweh|Ein al-Hilweh|Ain el-Hilweh|Ain Ebel|Majdal Zoun|Burj al-Barajneh|Haret Hreik|'
  + 'Deir ez-Zor|Deir ez Zor|Deir el-Zour|Deir al-Zour|Deir al-Zor|Deir Ezzor|Deir Ezzour|Deir Hafer|Maarat al-Numan|Maaret al-Numan|Maarrat al-Numan|Kafr Nabl|Kafr Zita|Jisr al-Shughour|Jisr al-Shughur|Tal Abyad|Tel Abyad|Tal Rifaat|Tel Rifaat|Tal Tamr|Tel Tamer|Ras al-Ain|Ras al-Ayn|Ain Issa|Ain al-Arab|Abu Kamal|Albu Kamal|Eastern Ghouta|Busra al-Harir|Bosra al-Sham|Jabal al-Zawiya|Wadi Barada|Beit Jinn|'
  + 'Tal Afar|Tel Afar|Abu Ghraib|Tuz Khurmatu|Tuz Khormato|Ain al-Asad|Jurf al-Sakhar|Umm Qasr|Bab al-Mandab|Bab el-Mandeb|Ras Isa|Bani Walid|Ras Lanuf|Sidi Bouzid|El-Fasher|Al-Fashir|Al-Fasher|Wad Madani|Um Rawaba|Umm Rawaba|El-Geneina|Ed Daein|El-Obeid|Wad al-Nora|Abu Shouk|'
  + 'Kryvyi Rih|Kryvyy Rih|Krivoy Rog|Krivyi Rih|Bila Tserkva|Chasiv Yar|Velyka Novosilka|Stanytsia Luhanska|Nova Kakhovka|Hola Prystan|Krasnyi Lyman|Novhorod-Siverskyi|Kamianets-Podilskyi|Bilhorod-Dnistrovskyi|Mala Tokmachka|Mala Rohan|Staryi Krym|Nizhny Novgorod|Nizhny Tagil|Veliky Novgorod|Naberezhnye Chelny|Stary Oskol|Rostov-on-Don|'
  + 'Tin Akoff|Tin Zaouatine|Fada N\'Gourma|Bobo-Dioulasso|Gorom-Gorom|Birnin Gwari|Birnin-Gwari|Birnin Kebbi|Talata Mafara|Kaura Namoda|Zangon Kataf|Barkin Ladi|Barikin Ladi|Askira Uba|Mbuji-Mayi|Pyin Oo Lwin|Nay Pyi Taw|Mrauk-U|Mrauk U|Kyauk Phyu|Shwe Kokko|Hpa-an|'
  + 'Mazar-i-Sharif|Mazar-e-Sharif|Mazar-i Sharif|Mazar-e Sharif|Lashkar Gah|Pul-e-Khumri|Pul-e Khumri|Pul-i-Khumri|Pol-e Khomri|Pul-e-Alam|Pul-e Alam|Pul-i-Alam|Sar-e Pul|Sar-e-Pul|Sar-i-Pul|Sar-e-Pol|Tarin Kot|Tirin Kot|Tarin Kowt|Spin Boldak|Qala-e Naw|Qala-i-Naw|Qala-e-Naw|Dasht-e Archi|Dasht-i-Archi|Dasht-e-Archi|Mehtar Lam|Musa Qala|Nahr-e Saraj|Haska Mina|Char Bolak|Maidan Shahr|Maidan Wardak|Bala Murghab|Baraki Barak|Baraki Rajan|'
  + 'Dera Ismail Khan|Dera Ghazi Khan|Dera Bugti|Dera Murad Jamali|Lakki Marwat|Miran Shah|Landi Kotal|Darra Adam Khel|Qila Saifullah|Qila Abdullah|Killa Saifullah|Killa Abdullah|Rahim Yar Khan|Toba Tek Singh|Mandi Bahauddin|Tando Allahyar|Tando Muhammad Khan|Mirpur Khas|Nok Kundi|Lakhimpur Kheri|Tarn Taran|Navi Mumbai|Greater Noida|Cox\'s Bazar|'
  + 'Beledweyne|Belet Weyne|Las Anod|Laas Caanood|Bulo Marer|Bulo Burte|El Adde|Trans Nzoia|Elgeyo Marakwet|Uasin Gishu|Taita Taveta|Tana River|West Pokot|Homa Bay|Dire Dawa|Debre Birhan|Debre Berhan|Debre Tabor|Bahir Dar|Mai Kadra|Arba Minch|Bule Hora|Mocímboa da Praia|Mocimboa da Praia|Cité Soleil|Cite Soleil|Croix-des-Bouquets|Pont-Sondé|Cap-Haïtien|Cap-Haitien|Petion-Ville|Pétion-Ville|Santander de Quilichao|El Tarra|Norte de Santander|Valle del Cauca|'
  + 'Datu Piang|Maguindanao del Sur|Maguindanao del Norte|Lanao del Sur|Lanao del Norte|Negros Occidental|Negros Oriental|Davao de Oro|Davao del Sur|Davao del Norte|Davao Oriental|Surigao del Sur|Surigao del Norte|Agusan del Sur|Agusan del Norte|Zamboanga del Sur|Zamboanga del Norte|Zamboanga Sibugay|Misamis Oriental|Misamis Occidental|Ilocos Norte|Ilocos Sur|Nueva Ecija|Nueva Vizcaya|Camarines Sur|Camarines Norte|Oriental Mindoro|Occidental Mindoro|Compostela Valley|Shariff Aguak|Sultan Kudarat'
/** Of these somebody may be called so as well: places only behind "in" and its like, or before a word for a place. */
const CALLED_LIKE_PEOPLE = 'Khan Younis|Khan Yunis|Khan Sheikhoun|Khan Shaykhun|Khan al-Assal|Khan Tuman|Khan Bani Saad|Khan Neshin|Khan Abad|Mir Ali|Mir Bacha Kot|Imam Sahib|Imam Saheb|Nad Ali|Nad-e Ali|Deh Bala|Ali Abad|Mohammad Agha|Shah Wali Kot|Sheikh Maqsoud|Sheikh Miskin|Sheikh Jarrah|Sheikh Radwan|Sheikh Zuweid|Nabi Saleh|Musa Khel'

interface Town { readonly words: readonly string[], readonly likePeople: boolean }

/** The towns by their first word in small letters, longest first. */
let towns: Map<string, Town[]> | null = null

function townsOf(): ReadonlyMap<string, readonly Town[]> {
  if (towns) return towns
  towns = new Map()
  for (const [names, likePeople] of [[TOWNS, false], [CALLED_LIKE_PEOPLE, true]] as const) {
    for (const name of names.toLowerCase().split('|')) {
      const { count, start, end } = findTokens(name)
      const words = Array.from({ length: count }, (_, at) => name.slice(start[at], end[at]))
      const first = words[0] as string
      towns.set(first, [...towns.get(first) ?? [], { words, likePeople }].sort((a, b) => b.words.length - a.words.length))
    }
  }
  return towns
}

const openings = occurrencesOf({ test: word => townsOf().has(word.toLowerCase()) })
const isLocative = formTest(/^(?:in|near|at|outside|inside|into|toward|towards|around|across|from|between|throughout|to|on|of|nearby|and|,|took|taken|captured|recaptured|retook|seized|entered|stormed|raided|reached|shelled|attacked|bombed|hit|struck|left|fled|besieged)$/)
const isSite = formTest(/^(?:Hospital|Airport|Prison|Mosque|Camp|Crossing)$/)
const isAreaWord = formTest(/^(?:city|town|district|province|region|camp|area|governorate|neighbou?rhood|refugee|village|crossing)$/)

/** Towns of these tables, wherever they stand. Spans in order; linear. */
export function newsTowns(document: TextDocument, tokens: NameTokens): TokenSpan[] {
  const found: TokenSpan[] = []
  let last = 0
  for (const at of openings(document)) {
    if (at < last || !tokens.active[at] || !isCapital(document, at)) continue
    const town = (townsOf().get(lowerText(document, at)) ?? []).find(({ words }) => words.every((word, i) => lowerText(document, at + i).replace('’', '\'') === word))
    if (!town) continue
    const end = at + town.words.length
    // "[Khan Younis Hospital]"
    const to = isSite(document, end) && tokens.spaced[end] ? end + 1 : end
    if (town.likePeople && !isLocative(document, at - 1) && to === end && !isAreaWord(document, to)) continue
    // "Khan Younis Nasser said", "Mir Ali Khan"
    if (to < tokens.count && isCapital(document, to) && tokens.spaced[to]) continue
    found.push({ from: at, to, type: 'place', score: SCORE, by: NEWS_TOWN })
    last = to
  }
  return found
}

/** By which rule such a place was found. */
export const NEWS_TOWN = 'rule:town of the news'
