import { describe, expect, it } from 'vitest'
import { findEvidence } from '../../src/names/evidence'
import { createFilter } from '../../src/names/filter'
import { findNames } from '../../src/names/find'
import { createLists, PACKED_LISTS } from '../../src/names/lists'
import { readNameTokens } from '../../src/names/read'
import { joined, repairNames } from '../../src/names/repair'
import { createWordTable } from '../../src/names/words'
import { readText } from '../../src/text/read'
import { passed } from './spans'

const names = (text: string): string[] => findNames(readText(text), []).map(name => `${text.slice(name.start, name.end)}/${name.type}`)

describe('names and the guidelines', () => {
  it.each([
    ['Fighters of ISIS-K attacked a convoy near Jalalabad, police said.', ['ISIS-K/organization', 'Jalalabad/place']],
    ['The spokesman said IS had lost two of its men in the fight.', ['IS/organization']],
    ['The United Nations Assistance Mission in Afghanistan published the figures.', ['United Nations Assistance Mission in Afghanistan/organization']],
    ['A blast near Kabul airport killed two people on Friday, officials said.', ['Kabul airport/place']],
    ['They met in Cairo to discuss Libya–Turkey relations.', ['Cairo/place', 'Libya/place', 'Turkey/place']],
    ['The European Union Foreign policy chief spoke in Vienna.', ['European Union/organization', 'Vienna/place']],
    ['He visited the United Arab Emirates and Saudi Arabia in May.', ['United Arab Emirates/place', 'Saudi Arabia/place']],
    ['Hurricane Elda turned north on Monday. Elda weakened later, and officials said Elda would pass Bermuda.', ['Bermuda/place']],
    ['Strikes hit the towns of Binnish and al-Nayrab on Saturday.', ['Binnish/place', 'al-Nayrab/place']],
    ['The banker was killed in Tel Aviv on Monday, police said.', ['Tel Aviv/place']],
    ['The men died when al-Shabab gunmen stormed the hall.', ['al-Shabab/organization']],
    ['It came after the Hamas-led attack in the south.', ['Hamas/organization']],
    ['The Rwanda-backed rebels went on to Goma.', ['Rwanda/place', 'Goma/place']],
    ['He praised the Qatar-mediated talks in May.', ['Qatar/place']],
    ['The talks with M23 stalled after its men took the town.', ['M23/organization']],
    ['The leaders of the G20 met on the M25 near the river.', ['G20/organization']],
    ['He was killed in Jammu and Kashmir on Monday, police said.', ['Jammu and Kashmir/place']],
    ['Thousands fled towards Bahir Dar on Friday.', ['Bahir Dar/place']],
    ['On Monday gunmen attacked the communities of Laborel and Thomarel in the south.', ['Laborel/place', 'Thomarel/place']],
    ['After the strike Kyiv said it had shot down 12 of the drones.', ['Kyiv/place']],
    ['Insurgents killed 12 people in Cabo Delgado on Monday.', ['Cabo Delgado/place']],
    ['Netanyahu Snubs Biden', ['Netanyahu/person', 'Biden/person']],
    ['The Mass was held in St. Peter\'s Square on Sunday, officials said.', ['St. Peter\'s Square/place']],
    ['Nine people died in UP\'s Kasganj on Saturday when a tractor fell into a pond.', ['UP/place', 'Kasganj/place']],
    ['Puerto Rican officials met South Korean envoys in Cairo.', ['Cairo/place']]
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['The man who is ill stayed at home.'],
    ['It is said that the airport was closed.']
  ])('%s', text => {
    expect(names(text)).toEqual([])
  })

  it.each([
    ['FIGHTERS OF ISIS-K ATTACKED A CONVOY NEAR JALALABAD, POLICE SAID.', ['ISIS-K/organization', 'JALALABAD/place']],
    ['THE MISSION OF THE EUROPEAN UNION LEFT THE TOWN ON FRIDAY, OFFICIALS SAID.', ['EUROPEAN UNION/organization']],
    ['THE SHOOTING IS OVER AND THE MAN IS IN CUSTODY, OFFICIALS SAID.', []]
  ])('in capitals: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('leaves out characters that show nothing at the edge of a name', () => {
    const text = 'He works for \u200DReuters\u200D, the agency.'
    const found = findNames(readText(text), [])
    expect(found.map(name => text.slice(name.start, name.end))).toEqual(['Reuters'])
  })
})

describe('what small words join', () => {
  it.each([
    ['The leader of the Islamic Republic of Ostland spoke again.', ['Islamic Republic/place', 'Ostland/place'], ['Islamic Republic of Ostland/place']],
    ['A court in the Northern District of Ostland ruled against it.', ['Northern District/place', 'Ostland/place'], ['Northern District of Ostland/place']],
    ['Then the General Staff of Ostland\'s Armed Forces spoke again.', ['Ostland/place', 'Armed Forces/organization'], ['General Staff of Ostland\'s Armed Forces/organization']],
    ['Then the General Staff of the Armed Forces of Ostland spoke again.', ['Armed Forces of Ostland/organization'], ['General Staff of the Armed Forces of Ostland/organization']],
    ['THE SUPREME COURT OF OSTLAND RULED AGAINST THE TWO MEN AGAIN.', ['SUPREME COURT/organization', 'OSTLAND/place'], ['SUPREME COURT OF OSTLAND/organization']],
    ['OSTLAND SENATE VOTES AGAIN ON A NEW LAW FOR ALL.', ['OSTLAND/place', 'SENATE/organization'], ['OSTLAND SENATE/organization']],
    ['He sued in the Ostland District Court for the Western District of Korro in May.', ['Ostland District Court/place', 'Western District of Korro/place'], ['Ostland District Court for the Western District of Korro/organization']]
  ])('is one name: %s', (text, found, expected) => {
    expect(passed(joined, text, found)).toEqual(expected)
  })

  it.each([
    ['The old city of Torvik of Ostland was lost to them.', ['Torvik/place', 'Ostland/place']],
    ['He asked the Ostland District Court for the Korro papers again.', ['Ostland District Court/organization', 'Korro/place']],
    ['The party of the Republic fled from Ostland by night.', ['Republic/place', 'Ostland/place']],
    ['Then the staff of Ostland\'s Armed Forces spoke again.', ['Ostland/place', 'Armed Forces/organization']],
    ['Then the General Staff met the Armed Forces of Ostland again.', ['Armed Forces of Ostland/organization']],
    ['Ostland\nSenate passes budget', ['Ostland/place', 'Senate/organization']]
  ])('is two: %s', (text, found) => {
    expect(passed(joined, text, found)).toEqual(found)
  })
})

describe('whole listed names', () => {
  const lists = createLists(PACKED_LISTS.map(() => createFilter(1, 8, 2)))
  const table = createWordTable({ indexOf: () => -1 }, lists)

  /** What becomes of one piece that a model found, given by its words. */
  function repaired(text: string, piece: string): string[] {
    const document = readText(text)
    const tokens = readNameTokens(document, table, lists)
    const from = document.tokens.start.indexOf(text.indexOf(piece))
    const to = document.tokens.end.indexOf(text.indexOf(piece) + piece.length) + 1
    return repairNames(document, tokens, table, findEvidence(tokens, table), [{ from, to, type: 'organization', score: 0.5, by: 'model' }])
      .map(span => text.slice(document.tokens.start[span.from], document.tokens.end[span.to - 1]))
  }

  it.each([
    ['She writes for New York Times in Cairo.', 'Times', ['New York Times']],
    ['She writes for New York Times in Cairo.', 'York Times', ['New York Times']],
    ['He joined the Boko Haram group.', 'Haram', ['Boko Haram']]
  ])('take the place of their pieces: %s (%s)', (text, piece, expected) => {
    expect(repaired(text, piece)).toEqual(expected)
  })

  it.each([
    ['She owns New York Times Square Hotels now.', 'Times Square Hotels'],
    ['She owns New York Times Square Hotels now.', 'New York Times Square Hotels']
  ])('give way to a found name that goes on behind them: %s (%s)', (text, piece) => {
    expect(repaired(text, piece)).toEqual([piece])
  })

  it.each([
    ['He met an old member of Greenpeace in Cairo.', 'Cairo', ['Greenpeace', 'Cairo']],
    ['The old files went to Interpol in May, Reuters said.', 'Reuters', ['Interpol', 'Reuters']],
    ['All of the talks with Frontex went on in Cairo.', 'Cairo', ['Frontex', 'Cairo']],
    ['All of the Greenpeace-led talks went on in Cairo.', 'Cairo', ['Greenpeace', 'Cairo']]
  ])('of one word stand wherever it is nothing else: %s', (text, piece, expected) => {
    expect(repaired(text, piece)).toEqual(expected)
  })

  it.each([
    ['All of the Greenpeace-style talks went on in Cairo.', 'Cairo'],
    ['They were in care all day long in Cairo.', 'Cairo'],
    ['THE INTERPOL FILES WENT TO CAIRO ON FRIDAY.', 'CAIRO']
  ])('of one word, and what they are not: %s', (text, piece) => {
    expect(repaired(text, piece)).toEqual([piece])
  })
})
