import { describe, expect, it } from 'vitest'
import { kilometres, placesIn } from './place'

/** News of small papers, which name neither state nor country: the text, its first place's country and a point near it. */
describe('local news', () => {
  it.each([
    ['Deputies went to [Mansfield] with the sheriff; a grand jury of the county indicted him on a felony.', 'US', null],
    ['The [Alexandria] fire was put out. The {Rapides Parish Fire District} came at noon.', 'US', [31.31, -92.45]],
    ['A man from [Preston] was hurt in the city centre. Call Crimestoppers.', 'GB', [53.76, -2.7]],
    ['Gardaí closed the road in [Mayo] for hours.', 'IE', [53.9, -9.3]],
    ['Two were hurt near Oldo, [Co Mayo], last night.', 'IE', [53.9, -9.3]],
    ['Two were hurt in [Co. Down] last night.', 'GB', [54.3, -5.9]],
    ['He lives in [Cork] and works for the HSE.', 'IE', [51.9, -8.47]],
    // telephones
    ['The [Springfield] fair opens. Call (217) 555-0147.', 'US', [39.8, -89.64]],
    ['The [Springfield] fair opens. Call (413) 555-0147.', 'US', [42.1, -72.59]],
    // townsfolk are of a town
    ['A [Lebanon] woman was charged with a felony, the sheriff said.', 'US', null],
    ['The [Jordan] mayor spoke at the elementary school; a trooper listened.', 'US', null],
    ['[Berea] police arrested him. The sheriff had asked for it.', 'US', null],
    // but countries stay countries
    ['Two men fled to [Lebanon], the sheriff said.', 'LB', [33.83, 35.83]],
    ['A [Jordan] resident spoke. Jordanian troopers left.', 'JO', [31, 36]],
    ['A [Singapore] resident was fined.', 'SG', [1.37, 103.8]],
    // counties
    ['It rained in [Butler], Preble or Warren counties, the {Ohio State Highway Patrol} said.', 'US', [39.44, -84.57]],
    ['It rained in the counties of [Clay] and [Otter Tail] near [Fargo].', 'US', [46.88, -96.5]],
    ['[Osceola] burned. The fire in [Osceola County], [Florida], is out.', 'US', [28.27, -81.41]],
    ['Fire broke out in [Columbia Borough], [Pennsylvania].', 'US', [40.03, -76.5]],
    // what lies around a town
    ['It grew in the [Charlotte] region and in [North Carolina].', 'US', [35.23, -80.84]]
  ])('%s -> %s', (text, country, point) => {
    const [place] = placesIn(text)
    expect(place?.country).toBe(country)
    if (point) expect(kilometres(place?.location ?? null, point as [number, number])).toBeLessThan(60)
  })

  it.each([
    ['A woman was found in [Belgrade], [Minn.], after a fire.', 'US', 'Minnesota'],
    ['Riders crashed in [Randolph], [New Hampshire] when it rained.', 'US', 'New Hampshire'],
    ['It went off at [Rovik] Local Government Area of [Benue State].', 'NG', 'Benue State'],
    ['It went off at [Rovik] LGA, [Plateau State].', 'NG', 'Plateau State'],
    ['The bus fell in [Banjar] tehsil of the district.', null, null],
    ['The bus was near [Banjar]. It fell in [Banjar] tehsil.', null, null],
    ['Planes bombed [Tirah] valley.', null, null],
    ['It burned on 12th [Street].', null, null],
    ['It burned in [New Manchester].', null, null],
    ['Troops went to [Argo] district. The governor of [Badakhshan] in [Afghanistan] spoke of [Afghanistan].', 'AF', null],
    ['The mayor was shot in [Rizal], [Cagayan].', 'PH', 'Cagayan Valley'],
    ['A fire broke out in [Vittoria], near [Bathurst].', null, null],
    ['It stands at [Oak] and [Paris] streets.', null, null],
    ['It stands at [Paris] and Oak streets.', null, null],
    ['He sat in a [California prison], far from [California].', 'US', 'California']
  ])('gives no point: %s -> %s %s', (text, country, admin1) => {
    expect(placesIn(text)[0]).toMatchObject({ country, admin1, location: null })
  })

  it('keeps a valley by its town where the text speaks of that country', () => {
    expect(placesIn('Men drowned in the [Ilave] river in [Peru].')[0]).toMatchObject({ country: 'PE' })
  })

  it('keeps streets where towns live in them', () => {
    expect(placesIn('Protesters packed [Beirut] streets.')[0]).toMatchObject({ kind: 'city', country: 'LB' })
  })

  it('takes a county for no short form of its bodies', () => {
    expect(placesIn('The [Madison County Crimestoppers] paid. The sheriff of [Madison County] did not.').map(({ name }) => name)).toEqual(['Madison County Crimestoppers', 'Madison County'])
  })

  it('reads no place from where a paper is named after', () => {
    expect(placesIn('A strike hit [Warsaw], the {New York Times} wrote after the sheriff and a trooper met.')[0]).toMatchObject({ country: 'PL' })
  })

  it('finds the town of a facility among those of its area', () => {
    expect(placesIn('He was taken to [Blackpool Victoria Hospital] from [Preston].')[0]?.location).toMatchObject({ latitude: 53.82 })
  })
})
