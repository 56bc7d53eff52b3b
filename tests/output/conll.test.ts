import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toConll } from '../../src/output/conll'
import { anyStory, date, EMPTY, organization, person, place } from './stories'

interface Read { readonly type: string, readonly text: string }

/** Reads BIO back: the entities as their tokens without blanks. Throws where the format is not kept. */
function entitiesOf(conll: string): readonly Read[] {
  const entities: { type: string, text: string }[] = []
  let before = 'O'
  for (const line of conll.split('\n').slice(2, -1)) {
    if (line === '') { before = 'O'; continue }
    const [token, tag, ...rest] = line.split('\t')
    if (!token || !tag || rest.length > 0 || !/^(?:O|[BI]-[A-Z]+)$/.test(tag)) throw new Error(`not two columns: ${JSON.stringify(line)}`)
    if (tag.startsWith('B-')) entities.push({ type: tag.slice(2), text: token })
    if (tag.startsWith('I-')) {
      const last = entities.at(-1)
      if (!last || before.slice(2) !== tag.slice(2)) throw new Error(`${tag} after ${before}`)
      last.text += token
    }
    before = tag
  }
  return entities
}

const sentencesOf = (conll: string): readonly string[] => conll.split('\n\n').slice(1).map(lines => lines.trimEnd().split('\n').map(line => line.split('\t')[0]).join(' '))

describe('toConll', () => {
  it('loses no token and no entity of any text', () => {
    fc.assert(fc.property(anyStory, ({ text, story }) => {
      const only = { ...EMPTY, people: story.people }
      const conll = toConll(text, only)
      const tokens = conll.split('\n').slice(2).filter(line => line !== '').map(line => line.split('\t')[0]).join('')
      expect(tokens).toBe(text.replace(/\s+/g, ''))
      const found = entitiesOf(conll)
      const mentions = story.people.flatMap(each => each.mentions).map(mention => mention.text.replace(/\s+/g, ''))
      for (const entity of found) expect(mentions).toContain(entity.text)
    }), { numRuns: 300 })
  })

  it('writes the three classes of CoNLL-2003', () => {
    const text = 'Ada Quill\'s U.S. visit ended. The Ruvan Guard said 1,200 left Port Ellary.'
    expect(toConll(text, { ...EMPTY, people: [person(text, 'Ada Quill')], organizations: [organization(text, 'Ruvan Guard')], places: [place(text, 'U.S.'), place(text, 'Port Ellary')] })).toBe([
      '-DOCSTART-\tO', '',
      'Ada\tB-PER', 'Quill\tI-PER', '\'s\tO', 'U.S.\tB-LOC', 'visit\tO', 'ended\tO', '.\tO', '',
      'The\tO', 'Ruvan\tB-ORG', 'Guard\tI-ORG', 'said\tO', '1,200\tO', 'left\tO', 'Port\tB-LOC', 'Ellary\tI-LOC', '.\tO', ''
    ].join('\n'))
  })

  it('cuts tokens where a mention ends, and begins anew where two touch', () => {
    const text = 'AdaOrm'
    expect(toConll(text, { ...EMPTY, people: [person(text, 'Ada'), person(text, 'Orm')] })).toBe('-DOCSTART-\tO\n\nAda\tB-PER\nOrm\tB-PER\n')
  })

  it('cuts sentences at stops and line breaks, not behind titles and initials', () => {
    expect(sentencesOf(toConll('Headline here\nGen. J. Orm spoke in Iraq. "He left." She stayed. it went on', EMPTY)))
      .toEqual(['Headline here', 'Gen . J . Orm spoke in Iraq .', '" He left . "', 'She stayed . it went on'])
  })

  it('names the types that there are', () => {
    expect(() => toConll('', EMPTY, { types: ['people' as 'person'] })).toThrow(new RangeError('types: expected casualty, date, organization, place, person, got "people"'))
    expect(() => toConll('', EMPTY, { types: 'person' as unknown as [] })).toThrow(new TypeError('types: expected an array of casualty, date, organization, place, person, got "person"'))
    expect(toConll('', EMPTY, { types: [] })).toBe('-DOCSTART-\tO\n\n')
  })

  it('adds dates where asked for', () => {
    const text = 'It fell on Monday.'
    const story = { ...EMPTY, dates: [date(text, 'Monday', null)] }
    expect(entitiesOf(toConll(text, story))).toEqual([])
    expect(entitiesOf(toConll(text, story, { types: ['date'] }))).toEqual([{ type: 'DATE', text: 'Monday' }])
  })
})
