import { describe, expect, it } from 'vitest'
import { settleFacilities } from '../../src/names/facilities'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleFacilities, text, found)

describe('the small noun of a facility', () => {
  it.each([
    ['A blast near Torvik airport killed two.', ['Torvik/place'], ['Torvik airport/place']],
    ['Troops and rebels met in Torvik forest by night.', ['Torvik/place'], ['Torvik forest/place']],
    ['She was flown to Torvik hospital by night.', ['Torvik/place'], ['Torvik hospital/place']],
    ['He was held at Torvik police station for days.', ['Torvik/place'], ['Torvik police station/place']],
    ['She lives in the Torvik camp with her sons.', ['Torvik/place'], ['Torvik camp/place']],
    ['They were flown to Torvik regional hospital by night.', ['Torvik/place'], ['Torvik regional hospital/place']],
    ['A fire at the Torvik power plant is out.', ['Torvik/place'], ['Torvik power plant/place']],
    ['Fires burn in the Belmare rainforest again.', ['Belmare/place'], ['Belmare rainforest/place']]
  ])('belongs to the name: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['He left a Torvik hospital on Friday.', ['Torvik/place'], ['Torvik/place']],
    ['They raided another Torvik mosque.', ['Torvik mosque/place'], ['Torvik/place']],
    ['The Torvik plant was sold.', ['Torvik/place'], ['Torvik/place']],
    ['The Torvik police said so.', ['Torvik/place'], ['Torvik/place']],
    ['The Ostland border crossing was shut.', ['Ostland/place'], ['Ostland/place']],
    ['The Ostland prison system is full.', ['Ostland/place'], ['Ostland/place']],
    ['The New Ostland mosque suspect was charged.', ['New Ostland mosque/place'], ['New Ostland/place']],
    ['The Torvik Post hospital column came to an end.', ['Torvik Post/organization'], ['Torvik Post/organization']],
    ['He flew from Torvik\nairport staff waited.', ['Torvik/place'], ['Torvik/place']]
  ])('does not: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })
})

describe('what stands on the map', () => {
  it.each([
    ['They were flown to Torvik Medical Center by night.', ['Torvik Medical Center/organization'], ['Torvik Medical Center/place']],
    ['A doctor at Torvik General Hospital told them that he was well.', ['Torvik General Hospital/organization'], ['Torvik General Hospital/place']],
    ['He died in bed at Torvik General Hospital on Monday.', ['Torvik General Hospital/organization'], ['Torvik General Hospital/place']],
    ['They flew on to the old Amal International Airport.', ['Amal International Airport/organization'], ['Amal International Airport/place']],
    ['A blast at the Abel Norr mosque hurt two.', ['Abel Norr/person'], ['Abel Norr mosque/place']],
    ['The roof of Saint Norr cathedral caught fire.', ['Saint Norr/organization'], ['Saint Norr cathedral/place']],
    ['They shouted outside of the Ostland Parliament by night.', ['Ostland Parliament/organization'], ['Ostland Parliament/place']],
    ['In the end they tried to storm Parliament by night.', ['Parliament/organization'], ['Parliament/place']],
    ['TORVIK GENERAL HOSPITAL WAS CLOSED ON MONDAY.', ['TORVIK GENERAL HOSPITAL/organization'], ['TORVIK GENERAL HOSPITAL/place']],
    ['It lies on the western end of the Norrvik Fault.', ['Norrvik Fault/organization'], ['Norrvik Fault/place']],
    ['The shooting at Kandor Mall lasted minutes.', ['Kandor Mall/organization'], ['Kandor Mall/place']]
  ])('is a place: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['Torvik General Hospital said in a short statement that he was well.', ['Torvik General Hospital/organization']],
    ['A Torvik Hospital spokeswoman declined to comment.', ['Torvik Hospital/organization']],
    ['He spoke to the Ostland Parliament by night.', ['Ostland Parliament/organization']],
    ['Men of the Ostland Province of the order came.', ['Ostland Province/organization']],
    ['They shot at an Army mosque by night.', ['Army/organization']],
    ['The local Hospital is full.', ['Hospital/organization']],
    ['TORVIK GENERAL HOSPITAL SAID HE WAS WELL ON MONDAY.', ['TORVIK GENERAL HOSPITAL/organization']]
  ])('may act: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('roads and areas with a number', () => {
  it.each([
    ['The crash closed Interstate 40 near Torvik.', ['Torvik/place'], ['Interstate 40/place', 'Torvik/place']],
    ['They drove down Highway 9A by night.', ['Highway/place'], ['Highway 9A/place']],
    ['They drove down U.S. Route 2 by night.', ['U.S. Route 2/organization'], ['U.S. Route 2/place']],
    ['Flights leave from Terminal 2.', [], ['Terminal 2/place']]
  ])('are places: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['The long Area 2019 report is out at last.', [], []],
    ['An interstate 40 miles long.', [], []],
    ['They all like the Lake Route 66 Band best of all.', ['Lake Route 66 Band/organization'], ['Lake Route 66 Band/organization']]
  ])('are not: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })
})

describe('names before the noun of a building', () => {
  it.each([
    ['A blast outside the main Abel Norr mosque hurt two.', [], ['Abel Norr mosque/place']],
    ['They flew on to the old Amal Velm airport by night.', [], ['Amal Velm airport/place']],
    ['The roof of the Belle Norr cathedral in Torvik caught fire.', ['Torvik/place'], ['Belle Norr cathedral/place', 'Torvik/place']]
  ])('are found though no model found them: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['A blast outside the Sunni Muslim mosque hurt two.', []],
    ['They came on Friday to the mosque by night.', []],
    ['A blast outside a Norr mosque hurt two.', []]
  ])('and what is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('hospitals in small letters', () => {
  it.each([
    ['They were taken to the Kamal Adrel hospital in the night.', ['Kamal Adrel/person'], ['Kamal Adrel hospital/place']],
    ['They were taken to Al-Naol hospital in the night.', ['Al-Naol/organization'], ['Al-Naol hospital/place']],
    ['In the end it hit Al-Naol hospital in the night.', [], ['Al-Naol hospital/place']],
    ['They were taken to an NHS hospital in the night.', ['NHS/organization'], ['NHS/organization']],
    ['In the end a Torvik hospital was hit.', ['Torvik/organization'], ['Torvik/organization']],
    ['In the end Torvik Hospital reported six deaths.', ['Torvik Hospital/organization'], ['Torvik Hospital/organization']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })
})
