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
