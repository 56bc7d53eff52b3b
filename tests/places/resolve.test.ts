import { describe, expect, it } from 'vitest'
import { kilometres, placesIn } from './place'

/** The text with its places in brackets; then for the first of them: country, first-level area, and a point within 60 km. */
const TRAPS: readonly (readonly [string, string, string | null, readonly [number, number]])[] = [
  ['Police in [Paris], [Texas], said the road was closed.', 'US', 'Texas', [33.66, -95.56]],
  ['The talks were held in [Paris] on Monday.', 'FR', 'Île-de-France', [48.85, 2.35]],
  ['Fighting spread from [Tripoli] to [Misrata] in western [Libya].', 'LY', 'Tripoli', [32.88, 13.19]],
  ['A blast hit [Tripoli], the second city of [Lebanon].', 'LB', 'Liban-Nord', [34.43, 35.84]],
  ['The bus left [Hyderabad] in the southern [Pakistan] province of [Sindh].', 'PK', 'Sindh', [25.39, 68.37]],
  ['Doctors in [Hyderabad], [India], were on strike.', 'IN', 'Telangana', [17.38, 78.46]],
  ['The mayor of [Birmingham], [Alabama], spoke first.', 'US', 'Alabama', [33.52, -86.8]],
  ['Troops entered the Syrian town of [Manbij] before dawn.', 'SY', 'Aleppo', [36.53, 37.95]],
  ['Farmers from [San José], [Costa Rica], came too.', 'CR', 'San José', [9.93, -84.08]],
  ['Officials in [Columbia], [South Carolina], agreed.', 'US', 'South Carolina', [34, -81.03]],
  ['Firefighters in [Mobile], [Alabama], found the car.', 'US', 'Alabama', [30.69, -88.04]],
  ['The train from [Reading] to [London] was late, said a spokesman in [England].', 'GB', 'England', [51.46, -0.97]],
  ['A storm hit [Nice] and [Marseille] in southern [France].', 'FR', 'Provence-Alpes-Côte d\'Azur', [43.7, 7.27]],
  ['In [Georgia], votes were counted in [Atlanta] and [Savannah].', 'US', 'Georgia', [32.75, -83.5]],
  ['In [Georgia], Russian troops left [Gori] near [Tbilisi].', 'GE', null, [42, 43.5]],
  ['Senators in [Washington] asked the president for an answer.', 'US', 'District of Columbia', [38.9, -77.04]],
  ['Villagers in [Kunar] province fled.', 'AF', 'Kunar', [34.92, 71.14]],
  ['They fled the province of [Nangarhar].', 'AF', 'Nangarhar', [34.38, 70.43]]
]

describe('resolvePlaces', () => {
  it.each(TRAPS)('%s -> %s %s', (text, country, admin1, point) => {
    const [place] = placesIn(text)
    expect(place?.country).toBe(country)
    if (admin1 !== null) expect(place?.admin1).toBe(admin1)
    expect(kilometres(place?.location ?? null, point)).toBeLessThan(60)
  })

  it('says which country a place on no map is in, without a point', () => {
    const [first] = placesIn('Troops entered the Syrian village of [Tal Maruf Kabir] before dawn.')
    expect(first).toMatchObject({ country: 'SY', location: null, geonamesId: null })
    const [second] = placesIn('A market in [Zarakhel Sufla], [Afghanistan], was hit.')
    expect(second).toMatchObject({ country: 'AF', location: null })
  })
})
