import { describe, expect, it } from 'vitest'
import { readText } from '../../src/text/read'
import { FURNITURE_PATTERNS, isFurniture } from '../../src/text/furniture'

/** A page, line by line: the zone it must have, then the line. An empty line separates. */
type Page = readonly (readonly [zone: string, line: string])[]

const STORY: Page = [
  ['body', 'The river rose by two metres on Sunday and flooded the lower town, the mayor said.'],
  ['body', 'Hundreds of families spent the night on the roofs of their houses before boats came.']
]

/** Kinds of furniture with an example each. */
const FURNITURE_EXAMPLES: readonly (readonly [name: string, example: string])[] = [
  ['weather', '14 C'],
  ['weather word', 'clear sky'],
  ['shop', 'Buy now'],
  ['read time', '5 Min Read'],
  ['advert', '- Advertisement -spot_img'],
  ['share', 'Share This Article'],
  ['share row', 'Facebook Twitter WhatsApp'],
  ['comments', 'Please enter your comment!'],
  ['related', 'Related Articles'],
  ['read also', 'READ MORE: Floods reach the delta'],
  ['follow', 'Follow us on Google News'],
  ['newsletter', 'Get the day’s stories in your inbox'],
  ['counter', '186 Views'],
  ['reading aid', 'Change Size'],
  ['copyright', '© 2021 Example Media'],
  ['source link', 'Source link'],
  ['navigation', 'Skip to content'],
  ['trail', 'Home > World > Asia'],
  ['tags', 'Tags: Kabul, airport'],
  ['widget', '[caption id="1"]'],
  ['legend', '██ Held by the army'],
  ['link', 'https://example.org/story'],
  ['script', 'Your browser does not support video'],
  ['rule', '* * *'],
  ['placeholder', 'Harbour festival spot_img']
]

const PAGES: Readonly<Record<string, Page>> = {
  'box, section and headline above the story': [
    ['furniture', '21 C'], ['furniture', 'Springfield'], ['furniture', 'Monday, May 3, 2021'], ['furniture', 'Subscribe now'],
    ['headline', 'River floods the lower town of Marsa'], ...STORY
  ],
  'headline printed twice, byline, read time': [
    ['headline', 'River floods the lower town of Marsa'], ['headline', 'River floods the lower town of Marsa'], ['credit', 'By Jane Doe and John Roe, The Example'], ['furniture', '3 Min Read'], ...STORY
  ],
  'bare byline and standfirst': [
    ['headline', 'River floods the lower town of Marsa'], ['credit', 'Jane Doe'], ['headline', 'Families wait on roofs as boats are late to come to the delta'], ...STORY
  ],
  'advert in the middle, form below': [
    ['headline', 'River floods the lower town of Marsa'], STORY[0] as never, ['furniture', '- Advertisement -'], STORY[1] as never,
    ['credit', 'SOURCE: EXAMPLE AND AGENCIES'], ['furniture', 'Follow us on Example News'], ['furniture', 'Share This Article'], ['furniture', 'Leave a Comment'], ['furniture', 'Please enter your name here']
  ],
  'links to other stories below': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY, ['credit', '(With information from AFP)'],
    ['furniture', 'Why the delta floods each year'], ['furniture', 'Minister to visit the lower town on Tuesday'], ['furniture', 'Source link']
  ],
  'captions with credits, printed twice': [
    ['headline', 'River floods the lower town of Marsa'],
    ['caption', 'A family waits on the roof of its house (PHOTO: AP)'], ['caption', 'A family waits on the roof of its house (PHOTO: AP)'], ...STORY,
    ['caption', 'Boats on the river. Image: Jane Doe (flickr).']
  ],
  'sub-headings are body': [
    ['headline', 'River floods the lower town of Marsa'], STORY[0] as never, ['body', 'What is the delta?'], STORY[1] as never, ['body', 'A long history'], ...STORY
  ],
  'related block in the middle does not end the story': [
    ['headline', 'River floods the lower town of Marsa'], STORY[0] as never, ['furniture', 'Related Articles'], ['furniture', 'Why the delta floods'],
    ['body', 'Hundreds of families spent the night on the roofs of their houses before the first boats of the army came up the river at dawn.']
  ],
  'wire page: trail, counter, labelled caption, editors': [
    ['furniture', 'Home » News » World'], ['headline', 'River floods the lower town of Marsa'], ['furniture', 'Posted on May 3, 2021 by Admin'], ['furniture', '186 Views'], STORY[0] as never,
    ['caption', 'FILE PHOTO: Boats on the river at Marsa in May.'], STORY[1] as never, ['credit', 'Reporting by Jane Doe in Marsa; Editing by John Roe']
  ],
  'standfirst in a sentence, byline above the date box': [
    ['headline', 'River floods the lower town of Marsa'], ['body', 'Families wait on roofs as the boats are late to come to the delta.'], ['credit', 'Jane Doe'], ['furniture', 'May 3, 2021 10:15 AM IST'], ...STORY,
    ['credit', 'Jane Doe is a reporter covering the delta for The Example.'], ['furniture', 'PUBLISHED: May 3, 2021 at 5:14 p.m. | UPDATED: May 3, 2021 at 8:10 p.m.']
  ],
  'dateline and a single sentence are body': [['body', 'MARSA (Example) -- The river rose by two metres on Sunday.']],
  'a dateline of its own is no headline': [['body', 'MARSA, Oct. 3 (Example) --'], ...STORY],
  'sentences about reports and weather are no credits': [
    ['headline', 'River floods the lower town of Marsa'], ['body', 'Storm-related deaths also have been reported in Marsa and two towns on the coast, officials said.'], ['body', 'By Sunday the water had gone and people came home to find their houses gone.']
  ]
}

describe('zones', () => {
  it.each(Object.entries(PAGES))('%s', (_name, page) => {
    const text = page.map(([, line]) => line).join('\n\n')
    const { blocks } = readText(text)
    let at = 0
    const zones = page.map(([, line]) => {
      const start = text.indexOf(line, at)
      at = start + line.length
      return [blocks.find(block => block.start <= start && start < block.end)?.zone, line]
    })
    expect(zones).toEqual(page.map(row => [...row]))
  })

  it('cuts the credit off a caption', () => {
    const text = 'Marsa floods again\n\nBoats on the river. Image: Jane Doe.\n\nThe river rose by two metres on Sunday, the mayor said.'
    const credit = readText(text).blocks.find(block => block.zone === 'credit')
    expect(text.slice(credit?.start, credit?.end).trim()).toBe('Image: Jane Doe.')
  })

  it.each(FURNITURE_EXAMPLES)('knows furniture: %s', (_name, example) => {
    expect(isFurniture(example)).toBe(true)
  })

  it('knows no pattern without an example', () => {
    expect(FURNITURE_PATTERNS.filter(pattern => !FURNITURE_EXAMPLES.some(([, example]) => pattern.test(example)))).toEqual([])
    expect(FURNITURE_PATTERNS.filter(({ source }) => !source.startsWith('^'))).toEqual([])
  })

  it.each([
    'More than 20 people died when the dam broke on Sunday.', 'Home Minister Jane Doe visited the town.', 'Share prices fell on Monday.', 'Live fire was heard all night in the port.',
    'Comments by the minister angered the crowd in the town.', 'World leaders met in Marsa on Tuesday.', 'On Monday, 3 May 2021 the dam broke.', 'Updated figures show that 12 died.', 'Print shops closed.'
  ])('leaves the story alone: %s', line => {
    expect(isFurniture(line)).toBe(false)
  })
})
