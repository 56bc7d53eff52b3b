import { describe, expect, it } from 'vitest'
import { readAcronyms } from '../../src/names/acronyms'
import { trimEdges } from '../../src/names/edges'
import { findEvidence } from '../../src/names/evidence'
import { createFilter } from '../../src/names/filter'
import { createLists, PACKED_LISTS } from '../../src/names/lists'
import type { NameType } from '../../src/names/mention'
import { readNameTokens } from '../../src/names/read'
import { repairNames } from '../../src/names/repair'
import type { TokenSpan } from '../../src/names/spans'
import { createWordTable } from '../../src/names/words'
import { tokenAt } from '../../src/text/document'
import { readText } from '../../src/text/read'

/** Reads "[person Ann Lee] spoke": type and name in brackets, as a tagger would have found them. */
const MARK = /\[(person|organization|place) ([^\]]+)\]/g

/** Runs the passes behind the tagger on marked text and gives back the names. */
function passed(marked: string): string[] {
  const marks: { start: number, end: number, type: NameType }[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index)
    const name = match[2] as string
    marks.push({ start: text.length, end: text.length + name.length, type: match[1] as NameType })
    text += name
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  const document = readText(text)
  const lists = createLists(PACKED_LISTS.map(() => createFilter(1, 8, 2)))
  const table = createWordTable({ indexOf: () => -1 }, lists)
  const tokens = readNameTokens(document, table, lists)
  const spans = marks.map(({ start, end, type }): TokenSpan => ({ from: tokenAt(document, start), to: tokenAt(document, end - 1) + 1, type, score: 0.8, by: 'model' }))
  const evidence = findEvidence(tokens, table)
  const trimmed = trimEdges(document, tokens, evidence, spans)
  return readAcronyms(document, tokens, table, repairNames(document, tokens, table, evidence, trimmed))
    .map(span => `${span.type} ${text.slice(document.tokens.start[span.from], document.tokens.end[span.to - 1])}`)
}

describe('edges of names', () => {
  it.each([
    ['a prefix', 'The [organization ex-Marnu] fighters fled.', ['organization Marnu']],
    ['another prefix', 'An [place anti-Velland] protest began.', ['place Velland']],
    ['the second half of a given name', 'The mayor, [person Bak Won]-soon, left.', ['person Bak Won-soon']],
    ['more parts', 'It was [person Prasit Chan]-o-cha who left.', ['person Prasit Chan-o-cha']],
    ['a number behind a person', 'They found [person Quill 75] miles away.', ['person Quill']],
    ['a leading small word', 'The Duke [person of Orlath] came.', ['person Orlath']],
    ['the score behind a team', 'They beat [organization Marnu Rovers 2]-0 at home.', ['organization Marnu Rovers']],
    ['words of a headline', '[organization Marnu Security Forces] Destroy Cell in Orlath\n\nFighters of [organization Marnu] and security forces clashed.', ['organization Marnu', 'organization Marnu']]
  ])('are put right: %s', (_, text, names) => expect(passed(text)).toEqual(names))

  it.each([
    ['a hyphen inside a name', 'She left [place Aix-Velland] today.', ['place Aix-Velland']],
    ['what joins a person to a word', 'A [person Quill]-led team came.', ['person Quill']],
    ['a number in a place', 'On [place Highway 101] traffic stopped.', ['place Highway 101']],
    ['a headline whose words the text does not have', '[organization Marnu Water Board] Meets Again in Orlath', ['organization Marnu Water Board']]
  ])('are left alone: %s', (_, text, names) => expect(passed(text)).toEqual(names))
})

describe('acronyms', () => {
  it.each([
    ['no brackets', 'Later on the [organization University of South Velland] opened. At [place USV] it rained and USV closed.', ['organization University of South Velland', 'organization USV', 'organization USV']],
    ['a name in pieces', 'They asked the [organization Institute of Marsh], [organization Ice and Sky] (IMIS) about it.', ['organization Institute of Marsh, Ice and Sky', 'organization IMIS']],
    ['a name that is longer', 'They asked the South [organization Water and Rail Board] (SWARB) about it.', ['organization South Water and Rail Board', 'organization SWARB']],
    ['a name whose letters are of another language', 'They asked the [organization Front for Ice] and [organization Sky] in [place Velland] (FLORA) about it.', ['organization Front for Ice and Sky in Velland', 'organization FLORA']],
    ['a name with a comma', 'They asked the [organization Institute of Ice], [organization Marsh and Sky Studies] (IDEAM) about it.', ['organization Institute of Ice, Marsh and Sky Studies', 'organization IDEAM']],
    ['an owner before it', 'They asked [organization Velland Fund\'s Bureau of Old Roads] (BOR) about it.', ['organization Velland Fund', 'organization Bureau of Old Roads', 'organization BOR']],
    ['New names for a place', 'In [place New Velland] (NV) it rained. The rain in NV fell.', ['place New Velland', 'place NV', 'place NV']],
    ['small words of the name', 'The [organization Bureau of Roads] (BOR) spoke. [place BOR] paid.', ['organization Bureau of Roads', 'organization BOR', 'organization BOR']]
  ])('%s', (_, text, names) => expect(passed(text)).toEqual(names))

  it.each([
    ['two bodies', 'They asked the [organization Ministry of Ice], the [organization Army] and the [organization Marsh Corps] (MLORA) about it.', ['organization Ministry of Ice', 'organization Army', 'organization Marsh Corps']],
    ['a word in brackets', 'They asked the [organization Journal of Ice], [organization Sky and Marsh] (journals) about it.', ['organization Journal of Ice', 'organization Sky and Marsh']],
    ['another first letter', 'They asked the [organization Front for Ice] in [place Velland] (LORA) about it.', ['organization Front for Ice', 'place Velland']],
    ['an office in a body', 'They asked the Member of the [organization Old Parliament] (MOP) about it.', ['organization Old Parliament']],
    ['a longer name without an owner', 'They asked the [organization Velland Bureau of Old Roads] (BOR) about it.', ['organization Velland Bureau of Old Roads']],
    ['other letters', 'In [place New Velland] (AFP) it rained.', ['place New Velland']],
    ['no brackets', 'In [place New Velland], NV, it rained.', ['place New Velland']]
  ])('are none: %s', (_, text, names) => expect(passed(text)).toEqual(names))
})

describe('bodies and peoples', () => {
  it.each([
    ['a body of a place', 'Later on the [place Velland] [organization Senate] voted on it.', ['organization Velland Senate']],
    ['a body named after a place', 'Later on the [organization Supreme Court] of [place Velland] ruled on it.', ['organization Supreme Court of Velland']],
    ['people counted', 'The blast killed 13 [organization Velland Marines].', []],
    ['a listed group', 'It was [organization Boko] Haram.', ['organization Boko Haram']],
    ['a facility', 'Near [place Orlath] airport it rained.', ['place Orlath airport']]
  ])('%s', (_, text, names) => expect(passed(text)).toEqual(names))

  it.each([
    ['a body far away', 'The [organization Senate] left. [place Velland] slept.', ['organization Senate', 'place Velland']],
    ['the force', 'He joined the [organization Velland Marines].', ['organization Velland Marines']],
    ['a facility in another sentence', 'He came to [place Orlath].\nairport', ['place Orlath']]
  ])('leaves %s', (_, text, names) => expect(passed(text)).toEqual(names))
})
