import { describe, expect, it } from 'vitest'
import { withShortForms } from '../../src/names/shorts'
import { passed } from './spans'

const found = (text: string, names: readonly string[]): string[] => passed((document, tokens, spans) => withShortForms(document, tokens, spans), text, names)

describe('the short name of a company', () => {
  it.each([
    ['Norrvik Group buys a chain. Later that day Norrvik said more.', ['Norrvik Group/organization'], ['Norrvik Group/organization', 'Norrvik/organization']],
    ['Shares of Norrvik Inc. fell. They say Norrvik will close.', ['Norrvik Inc./organization', 'Norrvik/organization'], ['Norrvik Inc./organization', 'Norrvik/organization']],
    ['The planes of Torvalds Airways stood still. A spokesman for Torvalds said so.', ['Torvalds Airways/organization'], ['Torvalds Airways/organization', 'Torvalds/organization']],
    ['They say that all of Di Velmo Corp. was sold off in May. Later that day Di Velmo said more.', ['Di Velmo Corp./organization', 'Di Velmo/person'], ['Di Velmo Corp./organization', 'Di Velmo/organization']],
    ['They say that all of the plants of Torvalds Road Works Inc. were sold off in May. Later that day Torvalds said more.', ['Torvalds Road Works Inc./organization', 'Torvalds/person'], ['Torvalds Road Works Inc./organization', 'Torvalds/organization']],
    ['Shares of Norrvik (NYSE: NRV) fell again on the last day. They say that Norrvik will close.', ['Norrvik/person'], ['Norrvik/organization', 'Norrvik/organization']],
    ['The drugmaker Norrvik fell. They went to Norrvik with it, and Norrvik’s owner said more.', ['Norrvik/organization', 'Norrvik/place'], ['Norrvik/organization', 'Norrvik/organization', 'Norrvik/organization']],
    ['She left the Church of Norrology in May. Old members of Norrology met her.', ['Church of Norrology/organization'], ['Church of Norrology/organization', 'Norrology/organization']]
  ])('is the company: %s', (text, names, expected) => {
    expect(found(text, names)).toEqual(expected)
  })

  it.each([
    ['Ostland Group buys a chain. Later that day Ostland said more.', ['Ostland Group/organization']],
    ['Norrvik Group buys a chain. Later the Norrvik River rose.', ['Norrvik Group/organization']],
    ['The Committee of Norrvik met. Later that day Norrvik was calm.', ['Committee of Norrvik/organization']],
    ['They say that all of the plants of Torvalds Road Works Inc. were sold off in May. Its owner is Ann Torvalds, and Torvalds said more.', ['Torvalds Road Works Inc./organization', 'Ann Torvalds/person', 'Torvalds/person']],
    ['They say that all of the plants of Torvalds Road Works Inc. were sold off in May. Its owner is Mr. Torvalds, they say.', ['Torvalds Road Works Inc./organization', 'Torvalds/person']],
    ['They sold the Peter Group in May. Later that day Peter said more.', ['Peter Group/organization']]
  ])('is not meant: %s', (text, names) => {
    expect(found(text, names)).toEqual(names)
  })
})
