import { describe, expect, it } from 'vitest'
import type { NameType } from '../../src/names/mention'
import type { TokenSpan } from '../../src/names/spans'
import { settleTitles } from '../../src/names/titles'
import { readText } from '../../src/text/read'

const TYPES: Readonly<Record<string, NameType>> = { p: 'person', o: 'organization', l: 'place' }

/** The names of a text in which those found are marked as [o Acme], in the same manner. */
function settled(marked: string): string {
  const marks = [...marked.matchAll(/\[([pol]) ([^\]]+)\]/g)]
  const text = marked.replace(/\[[pol] ([^\]]+)\]/g, '$1')
  const document = readText(text)
  const { tokens } = document
  let cut = 0
  const spans = marks.map((mark): TokenSpan => {
    const start = mark.index - cut
    cut += 4
    const end = start + (mark[2] as string).length
    return { from: tokens.start.indexOf(start), to: tokens.end.indexOf(end) + 1, type: TYPES[mark[1] as string] as NameType, score: 0.9, by: 'model' }
  })
  return settleTitles(document, spans).map(({ from, to, type }) => `${Object.keys(TYPES).find(key => TYPES[key] === type) ?? ''} ${text.slice(tokens.start[from], tokens.end[to - 1])}`).join(', ')
}

describe('titles beside names', () => {
  it.each([
    ['[o Colonel Joram Tavel] said so.', 'p Joram Tavel'],
    ['The governor, [o General Abdo Sarn], spoke.', 'p Abdo Sarn'],
    ['[o Lieutenant-General Soe Marn] spoke.', 'p Soe Marn'],
    ['[o CM Jai Ram Tavel] said so.', 'p Jai Ram Tavel'],
    ['[p Lance Naik Kashel] and [p Sepoy Imrel] fell.', 'p Kashel, p Imrel'],
    ['The victim, [o Nasir Yahya Tarvel], was a teacher.', 'p Nasir Yahya Tarvel'],
    ['The American Guard, [o Quill Keepers], came.', 'o Quill Keepers'],
    ['[o U.S. Ambassador] [p Ann Imrel] came.', 'l U.S., p Ann Imrel'],
    ['The [o U.S. Ambassador] hotel, says [p Ann Imrel], shut.', 'o U.S. Ambassador, p Ann Imrel'],
    ['The [o NATO-led Quill Security Force] came.', 'o NATO, o Quill Security Force'],
    ['The [o US-backed Quill Front] came.', 'l US, o Quill Front'],
    ['It bought the [o Ostland-based Quill Foods].', 'l Ostland, o Quill Foods'],
    ['The [o Houthi-run Quill Agency] said so.', 'o Quill Agency'],
    ['They came to [o Quill Nur] hamlet.', 'l Quill Nur'],
    ['[p Lance] Cpl. [p Ann Imrel] fell.', 'p Ann Imrel'],
    ['[o Lance Corporal Confel Tettel] came.', 'p Confel Tettel'],
    ['[p SI Rakesh Yamel] and [p Det Insp Gary Coel] came.', 'p Rakesh Yamel, p Gary Coel'],
    ['[o DGP Neeraj Gumel] and [o IG Japhet Koomel] came.', 'p Neeraj Gumel, p Japhet Koomel'],
    ['[p Rifleman Raj Tharel] and [p Hon. Thomas Tayel] came.', 'p Raj Tharel, p Thomas Tayel'],
    ['[o Archbishop John Imrel] and [o Mullah Hibat Akhel] spoke.', 'p John Imrel, p Hibat Akhel'],
    ['[o Marine Colonel Somki Ponrel] came.', 'p Somki Ponrel'],
    ['[o Hon Hai Imrel] and [p Si Imrel] came.', 'o Hon Hai Imrel, p Si Imrel'],
    ['The [o CMO] and the [o SDM] came.', ''],
    ['The [o SP] visited the site.', ''],
    ['The [o SP] won the vote.', 'o SP'],
    ['[p Wagner] fighters left.', 'o Wagner'],
    ['[p Wagner] left.', 'p Wagner'],
    ['Bond was set by Justice of the [o Peace B.H. Jamel].', 'p B.H. Jamel'],
    ['[o Ostland State Police Col.] [p William Tarn] said so.', 'o Ostland State Police, p William Tarn'],
    ['[o British General] [p John Tarn] said so.', 'p John Tarn'],
    ['A secretary to [o Premier Wen Tavel] left.', 'p Wen Tavel'],
    ['It was said by [o SHO Tavel] and [o Rev. Idor Oged].', 'p Tavel, p Idor Oged'],
    ['They met at [l SHO Marsa] and in [l Oldo State SSG] and won the [l Marsa Test].', 'l Marsa, l Oldo State, l Marsa'],
    ['The [o Station House Officer] left.', ''],
    ['They took [o Miss Rifka Tavel] away.', 'p Rifka Tavel'],
    ['The chief, [o Mallam Danjel Baro], fell.', 'p Danjel Baro'],
    ['[p Tan Sri Hamid Zain] left.', 'p Hamid Zain'],
    ['The Marsa State Governor, [o Nasir El-Tarvel], has left.', 'p Nasir El-Tarvel'],
    ['The [o Commissioner for Internal Security and Home Affairs], Mr [p Tavel], left.', 'p Tavel'],
    ['The [o DIG] added that [o Inspector General of Police] Tarn left.', '']
  ])('%s', (marked, expected) => {
    expect(settled(marked)).toBe(expected)
  })

  it.each([
    ['[o General Motors] closed.', 'o General Motors'],
    ['[o Premier League] and [o Prince Foods] closed.', 'o Premier League, o Prince Foods'],
    ['[o Major League Baseball] began.', 'o Major League Baseball'],
    ['[o General Accounting Office] said so.', 'o General Accounting Office'],
    ['[o U.N. Secretary-General] [p Ban Tarn] left.', 'o U.N. Secretary-General, p Ban Tarn'],
    ['[o Chief] was sold.', 'o Chief'],
    ['[p Major] said so.', 'p Major'],
    ['Voters of [o PRO] won.', 'o PRO'],
    ['The director, [o Marsa National Bank], said so.', 'o Marsa National Bank'],
    ['The state, the governor and [o Nasir Tarvel] left.', 'o Nasir Tarvel'],
    ['[o Miss Teen USA] was cancelled.', 'o Miss Teen USA'],
    ['The [o Commission for Human Rights] met.', 'o Commission for Human Rights'],
    ['[p Ann Tarn] county officials met.'.replace('county', 'hired county'), 'p Ann Tarn']
  ])('leaves alone: %s', (marked, expected) => {
    expect(settled(marked)).toBe(expected)
  })
})

describe('names that belong together or apart', () => {
  it.each([
    ['[p Kenneth F. "Frank] " [p McTarn Jr.]'.replace('] " [', ']" ['), 'p Kenneth F. "Frank" McTarn Jr.'],
    ['Mr. Sunday [p Tarvel] left.', 'p Sunday Tarvel'],
    ['It was quiet. Sunday [p Tarvel], a teacher, said so.', 'p Sunday Tarvel'],
    ['On that Sunday [p Tarvel], a teacher, left.', 'p Tarvel'],
    ['Pastor Friday [p Onel] left.', 'p Friday Onel'],
    ['On Sunday [p Tarvel] left.', 'p Tarvel'],
    ['[p Sue Ming]-Li wrote.', 'p Sue Ming-Li'],
    ['[p Tarn]-Marsa talks began.', 'p Tarn'],
    ['[p Ann Tarn]-led talks began.', 'p Ann Tarn'],
    ['[l Marsa-based Acmel] said so.', 'l Marsa, o Acmel'],
    ['[l Marsa-based] makers said so.', 'l Marsa'],
    ['[l MARSA - 26-Aug]-2021. It rained.', 'l MARSA'],
    ['[l District 8-4A] won.', 'l District 8-4A'],
    ['Forty died at [l Al Noor Mosque on Deans Avenue].', 'l Al Noor Mosque, l Deans Avenue'],
    ['[l Burton on Trent] was flooded.', 'l Burton on Trent'],
    ['He was shot, said [l Longview Police].', 'o Longview Police'],
    ['"[p Ann Tarn]" [p John Tarn]', 'p Ann Tarn, p John Tarn'],
    ['It rained in [l Amrel] and [p Tegrel] regions.', 'l Amrel, l Tegrel'],
    ['[p Ann Tarn]\'s district voted.', 'p Ann Tarn'],
    ['[p Los Chonel] leader [p Jose Macel] fled.', 'o Los Chonel, p Jose Macel'],
    ['[p Los Tarn] left.', 'p Los Tarn'],
    ['The [p Meitel] tribes clashed.', '']
  ])('%s', (marked, expected) => {
    expect(settled(marked)).toBe(expected)
  })
})
