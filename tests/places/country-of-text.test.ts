import { describe, expect, it } from 'vitest'
import { placesIn } from './place'

/** The country and point of the first place, of a name that is on no map. */
const first = (text: string): unknown => {
  const [place] = placesIn(text)
  return [place?.country, place?.location]
}

describe('the country of a text', () => {
  it.each([
    ['Two died in [Zarint]. Crews came from [Goma] and [Bukavu].', 'CD'],
    ['Two died in [Zarint]. Crews came from [Marseille]. [France] mourned.', 'FR'],
    ['The hurt were taken to [Zarint hospital]. Police in [Leeds] and [York] said so.', 'GB'],
    ['Two Nigerians died in [Zarint]. Crews came from [Kano] and [Kaduna].', 'NG'],
    ['Two died in [Zarint]. Crews came from [Kano], [Kaduna] and [Jos]. [Norway] sent its sympathy.', 'NG'],
    ['Two died in [Zarint]. Crews came from [Kathmandu], [Pokhara] and [Thame].', 'NP'],
    ['A fire broke out at the [Hamilton Hotel] in [Zarint]. Police in [Busan] and [Incheon] said so.', 'KR']
  ])('is that of its other places: %s', (text, country) => {
    expect(first(text)).toEqual([country, null])
  })

  it.each([
    ['Two died in [Zarint]. Crews came from [Goma].'],
    ['Two died in [Zarint]. [France] mourned.'],
    ['Two died in [Zarint]. Planes left [Marseille], [Hamburg] and [Oslo].'],
    ['Two died in [Zarint] near the border with [Rwanda]. Crews came from [Goma] and [Bukavu].'],
    ['Rwandan police shot two in [Zarint]. Crews came from [Goma] and [Bukavu].'],
    ['Two drowned in the [Zarint Strait]. Crews came from [Cebu] and [Davao].']
  ])('is not told of: %s', text => {
    expect(first(text)).toEqual([null, null])
  })
})
