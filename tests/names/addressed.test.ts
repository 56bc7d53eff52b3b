import { describe, expect, it } from 'vitest'
import { withAddressed } from '../../src/names/addressed'
import { passed } from './spans'

const whole = (text: string, found: readonly string[] = []): readonly string[] => passed(withAddressed, text, found)

describe('who stands behind a form of address or an office', () => {
  it.each([
    ['On the last day of it all, in the end, Cr Marlel Bankro spoke.', ['Marlel Bankro/person']],
    ['On the last day of it all, in the end, Mr. Bankro spoke.', ['Bankro/person']],
    ['On the last day of it all, in the end, Chief Executive Nancy Bankro left.', ['Nancy Bankro/person']],
    ['On the last day of it all, in the end, Councillor Marlel Bankro said so.', ['Marlel Bankro/person']]
  ])('is a person: %s', (text, expected) => {
    expect(whole(text)).toEqual(expected)
  })

  it.each(['On the last day of it all, in the end, the President Torvik left.', 'On the last day of it all, in the end, it was Governor Norrmark Park that closed.', 'On the last day of it all, in the end, Dr Norrmark was on the sign.', 'On the last day of it all, in the end, Mayor Torvik Road Works Board met.', 'On the last day of it all, in the end, a judge left.'])('is none: %s', text => {
    expect(whole(text)).toEqual([])
  })

  it('takes the given name along that the model left out', () => {
    expect(whole('On the last day of it all, in the end, President Susvel Barno Yudel said so.', ['Barno Yudel/person'])).toEqual(['Susvel Barno Yudel/person'])
  })

  it('leaves an honour outside', () => {
    expect(whole('On the last day of it all, in the end, Deputy Minister Hon. Lasvan Alagel said so.', ['Lasvan Alagel/person'])).toEqual(['Lasvan Alagel/person'])
  })

  it('leaves what was found', () => {
    expect(whole('On the last day of it all, in the end, Mr. Bankro met Cr Torvel.', ['Bankro/person'])).toEqual(['Bankro/person', 'Torvel/person'])
    expect(whole('On the last day of it all, in the end, all of them met Torvel.', ['Torvel/person'])).toEqual(['Torvel/person'])
  })
})
