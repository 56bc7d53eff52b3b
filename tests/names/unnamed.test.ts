import { describe, expect, it } from 'vitest'
import { withoutUnnamed } from '../../src/names/unnamed'
import { passed } from './spans'

/** Which of the names that a model found are left. */
const left = (text: string, found: readonly string[]): string[] => passed(withoutUnnamed, text, found)

describe('operations', () => {
  it('are no bodies', () => {
    expect(left('It was part of Operation Quill, they say.', ['Operation Quill/organization'])).toEqual([])
    expect(left('It was part of Operation Hadin Quill, they say.', ['Hadin Quill/person'])).toEqual([])
    expect(left('It was part of Quill Operations, they say.', ['Quill Operations/organization'])).toEqual(['Quill Operations/organization'])
  })
})

describe('storms', () => {
  it.each([
    ['Hurricane Elda turned north. Elda weakened on Monday.', ['Elda/person', 'Elda/person']],
    ['Tropical Storm Ronan formed in May. The storm grew, and Ronan hit the coast.', ['Tropical Storm Ronan/organization', 'Ronan/place']],
    ['A storm came. Storm Ronan grew, and Ronan hit the coast.', ['Storm Ronan/person', 'Ronan/person']],
    ['Tropical Storm Ronan grew. Ronan could become stronger, said Anna Ronan.', ['Ronan/person', 'Ronan/person']],
    ['HURRICANE ELDA TURNED NORTH. ELDA WEAKENED.', ['ELDA/person', 'ELDA/person']]
  ])('are no people: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['Storm Reed arrived in May. Reed smiled.', ['Storm Reed/person', 'Reed/person']],
    ['Cyclone Elda hit the coast, said Anna Elda. Elda is a forecaster.', ['Anna Elda/person', 'Elda/person']],
    ['The hurricane hit Elda Novak. Elda was hurt.', ['Elda Novak/person', 'Elda/person']],
    ['The Hurricane Center spoke to Elda.', ['Elda/person']]
  ])('are not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('what a place gave its name to', () => {
  it.each([
    ['He fought in the Ostland War.', ['Ostland/place']],
    ['HE FOUGHT IN THE OSTLAND WAR.', ['OSTLAND/place']],
    ['In the end they all signed the New Ostland Climate Accord.', ['New Ostland/place']],
    ['The new law breaks the Ostland Constitution.', ['Ostland/place']],
    ['A seat costs Ostland$500.', ['Ostland/place']],
    ['The Supreme Leader of Korro spoke.', ['Supreme Leader/organization']]
  ])('is no place: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The Ostland Climate experts met again.', ['Ostland/place']],
    ['The Ostland war ended.', ['Ostland/place']],
    ['The war in Ostland ended.', ['Ostland/place']],
    ['In May the Torvik Pact Company of Ostland paid for it.', ['Torvik Pact Company/organization', 'Ostland/place']],
    ['The men of Ostland, Treaty in hand, left.', ['Ostland/place']]
  ])('is one: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('events', () => {
  it.each([
    ['She won the Torvik Open with ease.', ['Torvik/place']],
    ['He was third in the Torvik Grand Prix on Sunday.', ['Torvik/place']],
    ['They sang at the Torvik Festival in the rain.', ['Torvik/place']],
    ['She leads the Tour of the Ostland by a minute.', ['Ostland/place']],
    ['QUILL WINS TORVIK OPEN AGAIN.', ['TORVIK/place']]
  ])('do not hold their town: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The Torvik open market was shut.', ['Torvik/place']],
    ['They left the Torvik Grand Hotel by night.', ['Torvik/place']],
    ['He studied at Torvik Open University.', ['Torvik/place']],
    ['After a tour of Ostland they came home.', ['Ostland/place']]
  ])('may stand beside a place: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('what bears a name', () => {
  it.each([
    ['She was given the Nancy Roe Prize in May.', ['Nancy Roe Prize/person']],
    ['She was given the Nancy Roe Medal in May.', ['Nancy Roe/person']],
    ['She was shown at the Torvik Film Festival in May.', ['Torvik Film Festival/organization']],
    ['The men of the Quill family were rich.', ['Quill/person']],
    ['He had Quill\'s disease for years.', ['Quill/person']],
    ['It was seen by the Quill space telescope in May.', ['Quill/person']],
    ['The court ruled in Roe v. Torvik in May.', ['Roe/person', 'Torvik/place']],
    ['They cannot stop all of Us in the end.', ['Us/place']]
  ])('is no person: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The Torvik family lost its house.', ['Torvik/place']],
    ['He said Quill\'s family had lost its house.', ['Quill/person']],
    ['He said the Nancy Roe family had lost its house.', ['Nancy Roe/person']],
    ['He gave the prize to Nancy Roe in May.', ['Nancy Roe/person']],
    ['He said that Roe, v. the men of Torvik, won.', ['Torvik/place']]
  ])('is one: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('the relative in capitals', () => {
  it.each([
    ['THE MINISTER, WHO CAME LATE, SAID NOTHING OF IT.', ['WHO/organization']],
    ['ONE OF THE CHILDREN WHO FELL ILL HAS DIED.', ['WHO/organization']]
  ])('is no name: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['DOCTORS OF THE WHO CAME LATE AND SAID NOTHING OF IT.', ['WHO/organization']],
    ['Doctors asked WHO for more of it.', ['WHO/organization']]
  ])('is not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('ships', () => {
  it.each([
    ['The USS Norrvik sank. The Norrvik was old.', ['USS Norrvik/organization', 'Norrvik/place']],
    ['Their ship, MV Peter Quill, left.', ['Peter Quill/person']],
    ['HMS Belmare sailed.', ['Belmare/place']]
  ])('are no names of the three: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The ship Norrvik came in from Torvik.', ['Torvik/place']],
    ['The USS crew met Peter Quill.', ['Peter Quill/person']]
  ])('leave others: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('acronyms of plain words', () => {
  it.each([
    ['The outer fishing zone (OFZ) is theirs. Boats left the OFZ.', ['OFZ/organization', 'OFZ/organization']],
    ['The Safe Roads Protection Act (SRPA) passed. SRPA helps.', ['SRPA/organization', 'SRPA/organization']],
    ['In her remarks Health minister Ann Roe spoke.', ['Health/organization']],
    ['It came on Fri, May 3 at last.', ['Fri/person']],
    ['He was charged with GBH, the IGP said.', ['GBH/organization', 'IGP/organization']],
    ['The District Roads Officer (DRO) met Peter Quill there.', ['DRO/organization']],
    ['Member of the crew (MC) Peter Quill spoke.', ['MC/organization']]
  ])('are no names: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The national water board (NWB) met. NWB paid.', ['NWB/organization', 'NWB/organization']],
    ['The Safe Roads Union (SRU) met.', ['Safe Roads Union/organization', 'SRU/organization']],
    ['The people of Safe Roads (SR) met again.', ['SR/organization']],
    ['A gang of thieves (KRX) fled.', ['KRX/organization']]
  ])('are names: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('ships', () => {
  it.each([
    ['In the end the M/B Princess Anna sank. Anna was old.', ['Anna/person', 'Anna/person']],
    ['They saw that the MV St. Thomas Aquinel sank.', ['Thomas Aquinel/person']],
    ['It was said that the trawler Adriel sank off Torvik.', ['Adriel/person']],
    ['It was said that the ferry Ostland sank in May.', ['Ostland/place']],
    ['In the end the BRP Sindel came for them.', ['BRP Sindel/organization']],
    ['It was said that the Anna Paz collided with a tanker. The Anna Paz was old.', ['Anna Paz/person', 'Anna Paz/person']],
    ['It was said that the freighter Anna Paz exploded at the pier.', ['Anna Paz/person']]
  ])('are no names: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['It was said that the ferry Ostland sank in May. In Ostland it rained.', ['Ostland/place', 'Ostland/place'], ['Ostland/place']],
    ['It is 20 KM Torvik says, from the old town.', ['Torvik/place'], ['Torvik/place']],
    ['They took the ferry Peter Quill owns to the island.', ['Peter Quill/person'], ['Peter Quill/person']],
    ['The INS Commissioner Anna Roe said so.', ['Anna Roe/person'], ['Anna Roe/person']],
    ['It was said that Anna Roe sailed to the island.', ['Anna Roe/person'], ['Anna Roe/person']],
    ['The boat of the Anna Roe family sank.', ['Anna Roe/person'], ['Anna Roe/person']],
    ['In the end the Philippines sank into gloom.', ['Philippines/place'], ['Philippines/place']]
  ])('leave others alone: %s', (text, found, expected) => {
    expect(left(text, found)).toEqual(expected)
  })
})

describe('what looks like a name', () => {
  it.each([
    ['In the end the Oldo Creek Fire killed two people.', ['Oldo Creek Fire/organization']],
    ['It was said that Tarn Fire burned for days.', ['Tarn Fire/organization']],
    ['House fire kills two in the old town', ['House/organization']],
    ['Bill to ban child marriage passed', ['Bill/person']],
    ['Rice prices soar in the south', ['Rice/person']],
    ['They held it on Eid al-Fitr in the south.', ['Eid al-Fitr/person']],
    ['It was on Valentine\'s Day that they came.', ['Valentine/person']],
    ['They were hit by a UAV in the night.', ['UAV/organization']],
    ['They saw that an APC burned.', ['APC/organization']],
    ['"Praise be to Allah," he said.', ['Allah/person']],
    ['Gardaí closed the road to the north.', ['Gardaí/person']],
    ['It cost them millions of Naira in all.', ['Naira/place']]
  ])('is none: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['In the end the Cal Fire came for them.', ['Cal Fire/organization']],
    ['It was said that Tarn Fire won the match.', ['Tarn Fire/organization']],
    ['In the end Bill to his wife was a hero.', ['Bill/person']],
    ['Rice went to the south in May.', ['Rice/person']],
    ['They are of Ramadan\'s family, he said.', ['Ramadan/person']],
    ['They saw Easter Island from the ship.', ['Easter Island/place']],
    ['They saw that the APC won.', ['APC/organization']]
  ])('is one: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})
