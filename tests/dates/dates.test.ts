import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'

const read = (text: string, published: string | null): readonly (readonly [string, string | null])[] =>
  findDates(readText(text), published === null ? null : { value: published, from: 'option' }).map(date => [date.text, date.value] as const)

describe('findDates', () => {
  it('resolves against the publication day', () => {
    expect(read('The mayor said on Thursday that the bridge will open on Monday.', '2022-03-12')).toEqual([['Thursday', '2022-03-10'], ['Monday', '2022-03-14']])
  })

  it('counts days from the text itself', () => {
    expect(read('The dam broke on March 3, 2011. Three days later the town was empty.', '2022-03-12')).toEqual([['March 3, 2011', '2011-03-03'], ['Three days later', '2011-03-06']])
  })

  it('leaves relative dates open without a publication day', () => {
    expect(read('The mayor said on Thursday that the fire of May 2, 2019 was put out.', null)).toEqual([['Thursday', null], ['May 2, 2019', '2019-05-02']])
  })
})
