import { describe, expect, it } from 'vitest'
import { withoutPeoples } from '../../src/names/peoples'
import { passed } from './spans'

/** Which of the names that a model found are left. */
const left = (text: string, found: readonly string[]): string[] => passed(withoutPeoples, text, found)

describe('peoples with names of two words', () => {
  it.each([
    ['A Puerto Rican official spoke.', ['Puerto/place']],
    ['The South Korean envoy left.', ['South Korean/place']],
    ['Middle Eastern states met.', ['Middle Eastern/place']],
    ['Two Sri Lankans were held.', ['Sri/place']],
    ['They asked the Sri Lankan government, a Sri Lankan body.', ['Sri Lankan/organization', 'Lankan/person']],
    ['Most of them are Sunni Muslims, it said.', ['Sunni Muslims/place']]
  ])('are no names: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['He flew to South Korea.', ['South Korea/place']],
    ['They reached the South Pole.', ['South Pole/place']],
    ['The South Korean Navy left.', ['South Korean Navy/organization']],
    ['Puerto Rico voted.', ['Puerto Rico/place']],
    ['They flew to French Polynesia.', ['French Polynesia/place']],
    ['The North Indian Ocean is warm.', ['North Indian Ocean/place']]
  ])('are not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('peoples', () => {
  it.each([
    // of the table
    ['Then many of the Floridians came home.', ['Floridians/person']],
    ['They say that Fulani herdsmen came by night.', ['Fulani/person']],
    ['They say that a Kuki man had been hurt.', ['Kuki/person']],
    ['All of the West Virginians came home.', ['West Virginians/place']],
    ['They say that Tiv farmers and Luo voters met Xhosas and Zulus.', ['Tiv/organization', 'Luo/person', 'Xhosas/place', 'Zulus/person']],
    ['The Hema and Lendu militias fought.', ['Hema/place', 'Lendu/organization']],
    ['Most of them were Hazaras and Yazidis, it said.', ['Hazaras and Yazidis/organization']],
    ['The Tutsi and Hutu refugees left.', ['Tutsi and Hutu/organization']],
    // by their plural
    ['Then all Torvikians went home.', ['Torvikians/person']],
    // by being counted, there and elsewhere
    ['They say that 12 Velms were killed. A Velm had been seen.', ['Velms/person', 'Velm/person']],
    ['They say that many Quells, who live there, fled.', ['Quells/person']]
  ])('are no names: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['They say that Musa Fulani came by night.', ['Musa Fulani/person']],
    ['They say that Tom Karen came by night.', ['Tom Karen/person']],
    ['They joined the Tutsi and Hutu League.', ['Tutsi and Hutu League/organization']],
    ['They met Karen and Tom Roe.', ['Karen/person']],
    ['They say that two Quells sisters came.', ['Quells/person']],
    ['They know that in 348 Quells died.', ['Quells/person']],
    ['On June 28 Quells died in the town.', ['Quells/person']],
    ['They say that three Wolves were there.', ['Wolves/organization']],
    ['They say that Kuki came home by night.', ['Kuki/person']]
  ])('are not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})
