import { describe, expect, it } from 'vitest'
import { readSigns } from '../../src/places/signs'
import { readText } from '../../src/text/read'

const signsOf = (text: string): ReturnType<typeof readSigns> => readSigns(readText(text))

describe('readSigns', () => {
  it.each([
    ['The sheriff and two troopers looked on.', 'US'],
    ['Gardaí closed the road.', 'IE'],
    ['The barangay hall was flooded.', 'PH'],
    ['It cost five lakh; the panchayat paid.', 'IN'],
    ['Naira notes lay on the road of the LGA.', 'NG'],
    ['Call Crimestoppers or the Constabulary.', 'GB']
  ])('%s -> %s', (text, country) => {
    const [first] = [...signsOf(text).countries].sort((a, b) => b[1] - a[1])
    expect(first?.[0]).toBe(country)
  })

  it('counts a word once, and shares it among the countries that have it', () => {
    expect(signsOf('The sheriff told the sheriff.').countries.get('US')).toBe(1)
    expect(signsOf('A tehsil.').countries).toEqual(new Map([['IN', 0.5], ['PK', 0.5]]))
  })

  it.each([
    ['Call (318) 555-0142 for more.', 'louisiana'],
    ['Call 318-555-0142.', 'louisiana'],
    ['Call 1-318-555-0142.', 'louisiana'],
    ['Call 902.555.0142.', 'nova scotia'],
    ['Call 512 555-0142.', 'texas']
  ])('telephone: %s -> %s', (text, area) => {
    expect([...signsOf(text).areas]).toEqual([area])
  })

  it.each([
    'Call 1-800-555-0142.', 'He scored 318 in 2019.', 'The case is 318-55-2014.', 'Model 44318-555-0142.', 'It ran from 1998-2004.', 'She paid 318.5 in 2014.'
  ])('no telephone: %s', text => {
    expect([...signsOf(text).areas]).toEqual([])
  })

  it.each([
    ['The centre was full, said Mr Roe.', 'british'],
    ['The theater center was full, said Mr. Roe.', 'american'],
    ['The hall was full.', null]
  ])('spelling: %s -> %s', (text, spelling) => {
    expect(signsOf(text).spelling).toBe(spelling)
  })
})
