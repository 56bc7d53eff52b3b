import { describe, expect, it } from 'vitest'
import { leastTime } from '../processor-time'
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
  ['They fled the province of [Nangarhar].', 'AF', 'Nangarhar', [34.38, 70.43]],
  // what an apposition says outright
  ['In [Trinidad], [Bolivia], two people died.', 'BO', null, [-14.83, -64.9]],
  ['In [Armenia], [Colombia], two people died.', 'CO', null, [4.53, -75.68]],
  ['In [Salvador], [Brazil], two people died.', 'BR', 'Bahia', [-12.97, -38.51]],
  ['It rained in [Santa Cruz] province, [Argentina], for days.', 'AR', 'Santa Cruz', [-49.03, -69.12]],
  ['It rained in [Bolivar] state, [Venezuela].', 'VE', null, [6.48, -63.64]],
  ['It rained in [Punjab] province, [India], for days.', 'IN', 'Punjab', [31.03, 75.44]],
  ['[Georgia]\'s ruling party, [Georgian Dream], won.', 'GE', null, [42, 43.5]],
  ['[Georgia] and [Moldova] applied to join the union.', 'GE', null, [42, 43.5]],
  ['Talks in [Armenia], [Colombia] and [Peru] ended.', 'AM', null, [40.25, 45]],
  ['In [Geneva], [Russia] said it would not.', 'CH', null, [46.2, 6.15]],
  ['It rained in [Tijuana], south of [San Diego].', 'MX', null, [32.5, -117.02]],
  ['It rained in [Oxford], [London] and [Leeds].', 'GB', null, [51.75, -1.26]],
  // towns and counties that many states have, by each other
  ['Sales went up in [Paris], the seat of [Lamar County], last month.', 'US', 'Texas', [33.66, -95.56]],
  ['The sheriff of [Boone County] was in [Lebanon] to look at the new jail.', 'US', 'Indiana', [40.05, -86.47]],
  ['Crews from [Clay], Swift and [Otter Tail] counties were sent to [Fargo].', 'US', 'Minnesota', [46.88, -96.5]],
  ['The mayor of [Laurel] county was in town.', 'US', 'Kentucky', [37.1, -84.1]],
  // by what bodies are named after
  ['In [Athens], the {Georgia Department of Transportation} will close the road, says the {Clarke County Sheriff}.', 'US', 'Georgia', [33.96, -83.38]]
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

  it.each([
    ['In [León], [Mexico], two people died.', 'MX'],
    ['In [San Carlos], [Costa Rica], two people died.', 'CR'],
    ['[TEMPE], [Greece] (AP) — A train crashed.', 'GR'],
    ['A man died in [Ipswich], west of [Brisbane].', 'AU'],
    ['Four were shot in [Delft], [Cape Town].', 'ZA'],
    ['A strike hit [Blida] in south [Lebanon].', 'LB'],
    ['Two died in [Kasa] village in [Etah] district of [Uttar Pradesh], [India].', 'IN'],
    ['Two died in [Mara] village in [Odisha].', 'IN'],
    ['Two died in [Columbia], [New Hampshire], in May.', 'US']
  ])('gives no point of another country than the text does: %s', (text, country) => {
    const [place] = placesIn(text)
    expect(place).toMatchObject({ country, location: null })
  })

  it.each(['Pokrovsk', 'Toretsk', 'Avdiivka', 'Sievierodonetsk', 'Kupiansk'])('knows a town that was renamed, by its name of today: %s', name => {
    expect(placesIn(`Shells fell on [${name}] in [Ukraine].`)[0]).toMatchObject({ kind: 'city', country: 'UA' })
  })

  it('takes what is called a town for no country or state of its name', () => {
    expect(placesIn('They shot six in the town of [Costa Rica] near [Culiacan], in [Mexico].')[0]).toMatchObject({ kind: 'city', country: 'MX' })
    expect(placesIn('They shot two in the village of [Colombia]. Police in [Monterrey] and [Saltillo] said so.')[0]).toMatchObject({ country: 'MX', location: null })
    expect(placesIn('A ferry left the port of [Victoria]. Crews came from [Vancouver] in [Canada].')[0]).toMatchObject({ kind: 'city', country: 'CA' })
    expect(placesIn('A ship left the port of [Djibouti].')[0]).toMatchObject({ country: 'DJ' })
    expect(placesIn('They met in the city of [Kandahar].')[0]).toMatchObject({ country: 'AF' })
    expect(placesIn('They came from a village of [Kapisa] province.')[0]).toMatchObject({ kind: 'region', country: 'AF' })
    expect(placesIn('They met the mayor of the city. [Costa Rica] was silent.')[0]).toMatchObject({ kind: 'country', country: 'CR' })
  })

  it('asks all that the text says before it takes a small town abroad', () => {
    expect(placesIn('The road is closed at [Rosas]. Crews came from [Cali], [Popayan] and [Pereira], Colombian police said.')[0]).toMatchObject({ country: 'CO', location: null })
    expect(placesIn('The plane came down off [Lido Beach]. The center in [Recife], [Brazil], said so. Brazilian police came.')[0]).toMatchObject({ country: 'BR', location: null })
    expect(placesIn('The plane came down off [Lido Beach], a neighbor said. The trooper left [Albany] and [Buffalo].')[0]).toMatchObject({ country: 'US' })
  })

  it('reads the members of a list of states as states, and the same name elsewhere as the city', () => {
    const places = placesIn('[Washington] said no. Polls closed in [Oregon], [Washington], [Nevada] and [Georgia].')
    expect(places.map(place => [place.name, place.kind, place.admin1])).toEqual([
      ['Washington', 'city', 'District of Columbia'], ['Oregon', 'region', 'Oregon'], ['Washington', 'region', 'Washington'], ['Nevada', 'region', 'Nevada'], ['Georgia', 'region', 'Georgia']
    ])
  })

  it('keeps two towns of one name apart where the text does', () => {
    const places = placesIn('They moved from [Paris], [Texas], to [Paris], [France].')
    expect(places.map(place => [place.name, place.country])).toEqual([['Paris', 'US'], ['Texas', 'US'], ['Paris', 'FR'], ['France', 'FR']])
  })

  it('makes one place of the names of one country, by the fullest of them', () => {
    expect(placesIn('[US] officials. The [United States] agreed, as did the [U.S.] and [Morocco].')).toMatchObject([
      { id: 'l1', name: 'United States', aliases: ['US', 'U.S.'], kind: 'country', country: 'US', geonamesId: 6252001 }, { id: 'l2', name: 'Morocco', country: 'MA' }
    ])
  })

  it('keeps a town apart from the facility that is named after it', () => {
    const named = (text: string): readonly string[] => placesIn(text).map(place => [place.name, ...place.aliases].join(' = '))
    expect(named('They were brought to [Zarint General Hospital]. The boat had left [Zarint] on Monday.')).toEqual(['Zarint General Hospital', 'Zarint'])
    expect(named('They were brought to the [Zarint General Hospital]. The [Zarint] was full.')).toEqual(['Zarint General Hospital = Zarint'])
    expect(named('They flew to [Zarint Airport]. They landed at [Zarint] at noon.')).toEqual(['Zarint Airport = Zarint'])
    expect(named('They were brought to [Zarint General Hospital]. [ZGH] was full.')).toEqual(['Zarint General Hospital = ZGH'])
    expect(named('They flew to [Zarint International Airport]. [Zarint Airport] was shut.')).toEqual(['Zarint International Airport = Zarint Airport'])
  })

  it('keeps the Gaza Strip apart from Gaza City', () => {
    expect(placesIn('Rockets flew from [Gaza]. A tower in [Gaza City] fell.').map(place => [place.name, place.kind, place.country])).toEqual([['Gaza', 'region', 'PS'], ['Gaza City', 'city', 'PS']])
    expect(placesIn('Floods hit the province of [Gaza] in [Mozambique].')[0]).toMatchObject({ kind: 'region', country: 'MZ' })
  })

  it('takes a district for no town', () => {
    expect(placesIn('The boat left a pier in [Hoima District] of [Uganda].')[0]).toMatchObject({ kind: 'region', country: 'UG', geonamesId: null })
    expect(placesIn('The boat left [Hoima] in [Uganda].')[0]).toMatchObject({ kind: 'city', country: 'UG', geonamesId: 233312 })
    expect(placesIn('He left [Davao City] in the [Philippines].')[0]).toMatchObject({ kind: 'city', country: 'PH' })
  })

  it('takes a lake for no town that is named after one', () => {
    expect(placesIn('A boat sank on [Lake Cathie]. Police in [Kampala] said so.')[0]).toMatchObject({ kind: 'natural', country: null })
    expect(placesIn('A boat sank on [Lake Albert], police in [Kampala] said.')[0]).toMatchObject({ kind: 'natural', country: null })
    expect(placesIn('A bus fell off a bridge in [Lake Charles], [Louisiana].')[0]).toMatchObject({ kind: 'city', country: 'US' })
  })

  it('reads a direction that is cut short', () => {
    expect(placesIn('Blast in [N Waziristan] kills five.')[0]).toMatchObject({ kind: 'region', country: 'PK' })
  })

  it('keeps a state that is no more apart from what came after it', () => {
    expect(placesIn('[Zimbabwe], then [Rhodesia], was isolated. The [Soviet Union] was not.').map(place => [place.name, place.country, place.location !== null])).toEqual([
      ['Zimbabwe', 'ZW', true], ['Rhodesia', 'ZW', true], ['Soviet Union', null, false]
    ])
  })

  /** Facilities: the text; country and point of the first place, null where nothing tells. */
  it.each([
    ['A bomb hit [Kabul airport].', 'AF', true],
    ['A bomb hit [Kabul’s airport].', 'AF', true],
    ['A bomb hit the [Zarand mosque] in [Kandahar].', 'AF', true],
    ['A bomb hit the [Zarand hospital], [Mosul].', 'IQ', true],
    ['A bomb hit the [Zarand mosque].', null, false],
    ['He is held at [Laurel County jail].', 'US', true],
    ['He is held at [Madison County jail].', null, false],
    ['He is held at [Madison County jail], say police in [Huntsville], [Alabama].', 'US', true],
    ['The [White House] said so after talks in [Paris].', 'US', true],
    ['Cars stood on [Dublin Road].', null, false],
    ['The [Chesapeake Zorin Arena] was full.', null, false],
    ['After the [Zarand mosque] bombing, leaders met in [London].', null, false]
  ])('facility: %s -> %s', (text, country, located) => {
    const [place] = placesIn(text)
    expect([place?.country, place?.location !== null]).toEqual([country, located])
  })

  /** No point is better than a wrong one. */
  it.each([
    ['[Middle East]', 'region'], ['[Sahel]', 'region'], ['[Mediterranean]', 'natural'], ['[Sahara]', 'natural'], ['[Africa]', 'continent'], ['[Asia]', 'continent'], ['[Zorin River]', 'natural'],
    ['[Lake Zorin]', 'natural'], ['[Earth]', 'natural'], ['[European Union]', 'region'], ['[Zorin County]', 'region'], ['[Qwxyz]', null], ['[__proto__]', null], ['[constructor]', null], ['[...]', null]
  ])('%s has the kind %s and no point', (text, kind) => {
    expect(placesIn(`They spoke of ${text} today.`)).toMatchObject([{ kind, location: null, country: null }])
  })

  it.each([
    ['The sheriff of [Laurel County] spoke.', 'Kentucky', true],
    ['The sheriff of [Madison County], [Kentucky], spoke.', 'Kentucky', true],
    ['The sheriff of [Madison County] spoke in [Tuscaloosa] and [Huntsville], [Alabama].', 'Alabama', true],
    ['The sheriff of [Madison County] spoke.', null, false],
    ['The [Rapides Parish] jail was full.', 'Louisiana', true],
    ['The sheriff of [Mason County], [West Virginia], spoke.', 'West Virginia', true]
  ])('county: %s -> %s', (text, admin1, located) => {
    expect(placesIn(text)[0]).toMatchObject({ kind: 'region', country: 'US', admin1 })
    expect(placesIn(text)[0]?.location !== null).toBe(located)
  })

  it.each([
    ['Hong Kong', 'HK', 'region'], ['Puerto Rico', 'PR', 'region'], ['Gaza Strip', 'PS', 'region'], ['Xinjiang', 'CN', 'region'], ['Kiev', 'UA', 'city'], ['Bombay', 'IN', 'city'], ['Cologne', 'DE', 'city'],
    ['Deir al-Zour', 'SY', 'city'], ['Mazar-i-Sharif', 'AF', 'city'], ['al-Raqqa', 'SY', 'city'], ['Côte d’Ivoire', 'CI', 'country'], ['Burma', 'MM', 'country'], ['DR Congo', 'CD', 'country'], ['Calif.', 'US', 'region'],
    ['St. Louis', 'US', 'city'], ['Saint Petersburg', 'RU', 'city'], ['North Dallas', 'US', 'district'], ['Washington, D.C.', 'US', 'city'], ['Kashmir', null, 'region'], ['Pangasinan', 'PH', 'region'], ['Sukma', 'IN', 'city'], ['Hanoi', 'VN', 'city'], ['Da Nang', 'VN', 'city'], ['Seine-Saint-Denis', 'FR', 'region'], ['Rautahat', 'NP', 'region'], ['Sumatra', 'ID', 'natural'], ['UK', 'GB', 'country']
  ])('knows %s', (name, country, kind) => {
    const [place] = placesIn(`They met in [${name}].`)
    expect([place?.country, place?.kind, place?.location !== null]).toEqual([country, kind, true])
  })

  it.each([
    // Areas whose codes have changed between the tables
    ['Hanoi', 'Hanoi', 21.02, 105.84], ['Ho Chi Minh City', 'Ho Chi Minh City (HCMC)', 10.82, 106.63], ['Bergen', 'Vestland', 60.39, 5.32], ['Washington DC', 'District of Columbia', 38.9, -77.04]
  ])('puts %s into its area and on its point', (name, admin1, latitude, longitude) => {
    expect(placesIn(`They met in [${name}].`)[0]).toMatchObject({ admin1, location: { latitude, longitude } })
  })

  it('takes thousands of places in time that grows with the text', () => {
    const many = Array.from({ length: 2000 }, (_, i) => `[Springfield], [Salem ${i}], [Zorin ${i} Hospital] in [San Jose]`).join(' and ')
    expect(leastTime(() => placesIn(many), 3000)).toBeLessThan(3000)
  })
})
