import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'

/** Texts and the place of their last figure, by what tells it. ¶ is a paragraph's end. */
const PLACED: Readonly<Record<string, readonly (readonly [text: string, place: string | null])[]>> = {
  'names of places': [
    ['Gunmen killed three clerks at Drapers’ Hall in Varona.', 'Drapers’ Hall'],
    ['Gunmen killed three clerks in the Teskian border town of Varona.', 'Varona'],
    ['Gunmen killed three clerks in the Drell district of Varona.', 'Drell'],
    ['Gunmen killed three clerks at Varona airport.', 'Varona airport'],
    ['Six clerks died at Varona Executive Airport.', 'Varona Executive Airport'],
    ['Gunmen killed three clerks in a Kabul market.', 'Kabul'],
    ['Gunmen killed three clerks at an Iraqi air base near Varona.', 'Varona'],
    ['Gunmen killed three clerks at the Iraqi consulate in Varona.', 'Iraqi consulate'],
    ['Gunmen killed three clerks in Iraq’s Drell province.', 'Drell'],
    ['Gunmen killed three clerks in the Iraqi capital city Varona.', 'Varona']
  ],
  'no names of places': [
    ['Gunmen who posted on the Internet killed three clerks.', null],
    ['Three clerks were killed, sources within the Drell Department of Trade said.', null],
    ['Three clerks were killed inside Tesk’s home.', null],
    ['Three clerks were killed in a mainly Sunni neighborhood.', null],
    ['Three clerks were killed fighting in the VPD-ARL.', null],
    ['Two US soldiers were killed.', null]
  ],
  'one place within another': [
    ['A bomb killed three clerks in Chad, at Varona Airport.', 'Varona Airport'],
    ['Three clerks were killed in Chad on Monday when a bus crashed near Varona.', 'Varona'],
    ['Three clerks were killed in Chad on Monday, according to a doctor in Varona.', 'Chad'],
    ['A bomb killed three in Varona¶A bomb went off at the Drell Market in Varona, Chad, on Monday.¶It was a busy day.', 'Drell Market'],
    ['A bomb killed three in Varona¶A bomb went off at the Drell Market in Varona. A bomb went off at the Sarn Bridge in Varona.', 'Varona'],
    ['The fever is at its worst in Varona, Chad. The fever has killed 300 in Chad.', 'Chad'],
    ['In Chad, Ann Tesk, a clerk, was killed by a bus.', 'Chad']
  ],
  'each victim’s own': [
    ['One clerk in Varona and one in Oldo have died.', 'Oldo'],
    ['They counted 36 injured clerks in Sarn, 29 in Tarn and seven in Oldo Santos City.', 'Oldo Santos City'],
    ['Ten clerks were killed, including four in Oldo.', 'Oldo']
  ],
  'without a preposition': [
    ['A Kabul car bombing killed five.', 'Kabul'],
    ['A Nevada plane crash left two dead.', 'Nevada'],
    ['A Taliban car bombing killed five.', null],
    ['A quake hit the island of Tesk. It killed five people.', 'Tesk'],
    ['A bus hit Ann Tesk. It killed five people.', null],
    ['Italy, the next country on the list, had around 3,000 deaths.', 'Italy'],
    ['Chad confirmed five new deaths.', 'Chad']
  ],
  'the home of somebody, where the story has no other place': [
    ['Bo Marr, from Orvale, Chad, admitted eight murders.', 'Orvale'],
    ['Bo Marr spoke with VOA, Chad’s radio, of eight murders.', 'Chad'],
    ['Bo Marr, from Orvale, Chad, admitted eight murders in Sarn.', 'Sarn']
  ],
  'the country of the story': [
    ['The government of Chad spoke. The fever has killed 60 in the country.', 'Chad'],
    ['Chad has a new ruler. The war has killed 60 people, the nation’s ministry said.', 'Chad'],
    ['Chad urged Mali to open its roads. The war has killed 60 people.', null],
    ['A reporter of the Agence France wrote that the war has killed 60 people.', null],
    ['Chad was calm. In Varona, crowds fled the country, and a bomb killed 60.', 'Varona']
  ]
}

describe.each(Object.entries(PLACED))('the place of a figure: %s', (_, rows) => {
  it.each(rows)('%s', (text, place) => {
    const figures = findFigures(readText(text.replaceAll('¶', '\n\n')), [])
    expect(figures[figures.length - 1]).toMatchObject({ place })
  })
})
