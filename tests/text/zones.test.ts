import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/text/read'
import { furniturePatterns, isFurniture } from '../../src/text/furniture'

/** A page, line by line: the zone it must have, then the line. An empty line separates. */
type Page = readonly (readonly [zone: string, line: string])[]

const STORY: Page = [
  ['body', 'The river rose by two metres on Sunday and flooded the lower town, the mayor said.'],
  ['body', 'Hundreds of families spent the night on the roofs of their houses before boats came.']
]

/** Kinds of furniture with an example each. */
const FURNITURE_EXAMPLES: readonly (readonly [name: string, example: string])[] = [
  ['weather', '14 C'],
  ['weather of a place', 'Marsa 24°C Partly cloudy'],
  ['weather word', 'clear sky'],
  ['shop', 'Buy now'],
  ['read time', '5 Min Read'],
  ['advert', '- Advertisement -spot_img'],
  ['advert with its words', 'Sponsored: How I cured my back in seven days'],
  ['share', 'Share This Article'],
  ['share row', 'Facebook Twitter WhatsApp'],
  ['comments', 'Please enter your comment!'],
  ['related', 'Related Articles'],
  ['read also', 'READ MORE: Floods reach the delta'],
  ['follow', 'Follow us on Google News'],
  ['follow on', 'Like Marsa Times on Facebook, follow @MarsaTimes on Twitter to stay informed.'],
  ['newsletter', 'Get the day’s stories in your inbox'],
  ['counter', '186 Views'],
  ['reading aid', 'Change Size'],
  ['page tool', 'list 1 of 3'],
  ['release', 'FOR IMMEDIATE RELEASE'],
  ['print date', 'Published in The Marsa Times, August 27th, 2021'],
  ['handle', '@marsatimes'],
  ['copyright', '© 2021 Example Media'],
  ['source link', 'Source link'],
  ['navigation', 'Skip to content'],
  ['trail', 'Home > World > Asia'],
  ['trending', 'Trending Now: Naira | Fuel scarcity'],
  ['long trail', 'HOME » METRO » Tanker explodes, nine die'],
  ['tags', 'Tags: Kabul, airport'],
  ['syndicated', 'The post Two boats found off Marsa appeared first on Example Wire.'],
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
  'comments of readers, whole sentences too': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY, ['furniture', 'Join the Star’s WhatsApp Channel and get the latest news.'], ['furniture', '12 comments'], ['furniture', 'ravi_k 3 hours ago'],
    ['furniture', 'My cousin was there on the roof that night. Three hundred people died and they are hiding it from all of us here!'], ['furniture', 'Ann P. 1 day ago'], ['furniture', 'So sad.']
  ],
  'a count of comments above the story': [
    ['headline', 'River floods the lower town of Marsa'], ['furniture', '12 comments'], ...STORY, ['body', 'The mayor had warned of it, and of worse to come, when he spoke to the council of the lower town some 3 days ago.']
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
  'other stories below': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY, ['furniture', 'Also Read'], ['furniture', '5 killed as truck rams bus in Oldo'], ['furniture', 'Gunmen kill five in Sarn']
  ],
  'the next article': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY, ['furniture', 'Next article: 8 killed in Oldo floods']
  ],
  'wire page: trail, counter, labelled caption, editors': [
    ['furniture', 'Home » News » World'], ['headline', 'River floods the lower town of Marsa'], ['furniture', 'Posted on May 3, 2021 by Admin'], ['furniture', '186 Views'], STORY[0] as never,
    ['caption', 'FILE PHOTO: Boats on the river at Marsa in May.'], STORY[1] as never, ['credit', 'Reporting by Jane Doe in Marsa; Editing by John Roe']
  ],
  'standfirst in a sentence, byline above the date box': [
    ['headline', 'River floods the lower town of Marsa'], ['body', 'Families wait on roofs as the boats are late to come to the delta.'], ['credit', 'Jane Doe'], ['furniture', 'May 3, 2021 10:15 AM IST'], ...STORY,
    ['credit', 'Jane Doe is a reporter covering the delta for The Example.'], ['furniture', 'PUBLISHED: May 3, 2021 at 5:14 p.m. | UPDATED: May 3, 2021 at 8:10 p.m.']
  ],
  'navigation in rows, weather, title of the site above the headline': [
    ['furniture', 'Home | World | Sport | Weather | Business'], ['furniture', 'Marsa 24°C Partly cloudy'], ['furniture', 'The Marsa Star'], ['furniture', 'Light Lives in Truth Alone'], ['furniture', 'SUBSCRIBE   LOG IN'],
    ['furniture', 'CRIME'], ['headline', 'River floods the lower town of Marsa'], ['credit', 'By Jane Doe'], ['credit', ', Ann Poe'], ['credit', 'and John Roe'], ['furniture', 'May 3, 2021 at 3:58 p.m. EDT'], ...STORY
  ],
  'menu without bars, tools of the page, desk and day in one line': [
    ['furniture', 'Home News Politics Sports Metro Opinion'], ['headline', 'River floods the lower town of Marsa'], ['furniture', 'PTI | Marsa | Updated: 03-05-2021 16:41 IST | Created: 03-05-2021 16:38 IST'], ['furniture', 'TWEET EMAIL'], STORY[0] as never,
    ['furniture', 'Close Modal'], ['furniture', 'Suggest a Correction'], STORY[1] as never, ['furniture', 'READ MORE ON: Marsa Floods'], ['furniture', 'Like Loading...']
  ],
  'labels of the day in many forms': [
    ['headline', 'River floods the lower town of Marsa'], ['furniture', 'Jane Doe Published May 3, 2021  Updated about 8 hours ago'], ['furniture', 'Published at : May 3, 2021'], ['furniture', 'TNN / Updated: May 3, 2021, 11:07 IST'],
    ['furniture', 'Issued on: 03/05/2021 - 21:45  Modified: 04/05/2021 - 11:02'], ['furniture', 'latest revision 3 May 2021 at 14:37'], ['furniture', 'May 3, 2021 by Jane Doe, Marsa'], ['furniture', '3 May 2021 | The Marsa Star Reporter'], ...STORY
  ],
  'list of links within the story': [
    ['headline', 'River floods the lower town of Marsa'], STORY[0] as never, ['furniture', 'KEEP READING'], ['furniture', 'list of 2 items'], ['furniture', 'list 1 of 2'], ['furniture', 'Why the delta of the river floods in spring'], ['furniture', 'list 2 of 2'],
    ['furniture', 'Minister to visit the lower town on Tuesday and meet its people'], ['furniture', 'end of list'], ['body', 'The water fell on Monday, the mayor said.'], ...STORY
  ],
  'caption below its label, credit behind a bar': [
    ['headline', 'River floods the lower town of Marsa'], ['caption', 'Image caption,'], ['caption', 'Boats on the river near the bridge'], STORY[0] as never, ['caption', 'Boats lie on the river at Marsa on Sunday. PHOTO | COURTESY'], ...STORY
  ],
  'caption in brackets and bylines with a place': [
    ['caption', '[Photo: An aerial view of the flooded town of Marsa, May 3, 2021. REUTERS/Jane Doe]'], ['headline', 'River floods the lower town of Marsa'], ['credit', 'Jane Doe and Ann Lee Poe in Harburg'], ['credit', 'Text by: NEWS WIRES | Video by: John Roe'], ...STORY
  ],
  'correspondents in a row, credit in square brackets, a video and its words': [
    ['headline', 'River floods the lower town of Marsa'], ['credit', 'JANE DOE, Marsa; JOHN ROE, Oldo; Ann Poe, Bureau Chief; Sue Lee, Sarn'], ['caption', 'Boats on the river near the bridge [Image: Example News]'], ...STORY,
    ['caption', 'Video: Boats reach families on the roofs of the town']
  ],
  'a heading above a list is no byline': [
    ['headline', 'Marsa: Floods Response'], ['furniture', 'Format: Situation Report | Source: EXA | Posted: 3 May 2021'], ['body', 'Key Figures'], ['body', '• 12 people killed in the lower town'], ['body', 'SITUATION OVERVIEW'], ...STORY
  ],
  'counters, buttons and trails around the headline': [
    ['furniture', 'Trending Now: Naira | Fuel scarcity'], ['furniture', 'HOME » METRO » River floods the lower town of Marsa and more'], ['furniture', 'DIARY & CALENDAR    HOROSCOPE    COMICS'], ['furniture', 'Nairobi, Kenya | 21°C'],
    ['headline', 'River floods the lower town of Marsa'], ['furniture', 'Marsa Pravda – Sunday, 3 May 2021, 18:20'], ['furniture', 'A A'], ['furniture', 'SHARES'], ['furniture', '1.1k'], ['furniture', 'VIEWS'], ['credit', 'From Jane Doe, Harburg'], ...STORY
  ],
  'a last paragraph that is signed': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY, ['body', 'The victims were brought to the hospital in the lower town. LZB'], ['furniture', 'RELATED STORIES'], ['furniture', 'Why the delta floods each year']
  ],
  'a title that begins with a number': [['furniture', 'Home | News | Sport'], ['headline', '12 killed as river floods Marsa'], ...STORY],
  'a title that ends in an abbreviation': [['headline', 'Police: 3 killed, 1 hurt in crash on the road near Marsa, N.C.'], ...STORY],
  'release of the police': [
    ['furniture', 'PRESS RELEASE'], ['furniture', 'Contact: Sgt. Jane Doe, Public Information Officer, 555-0199'], ['headline', 'Death in the river - 1200 block of E. Grand St.'], ...STORY
  ],
  'a long appeal of the page': [
    ['headline', 'River floods the lower town of Marsa'], ...STORY,
    ['furniture', 'Subscribe to MARSA PLUS to get access to The Marsa Times and 70 more titles, share up to five devices, listen to the news, and download it as early as four in the morning. Share articles with those whom you love, wherever they may be. Call 896 6000.']
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

  it('takes the lines right below the word "Advertisement" for the advert, where empty lines part the paragraphs', () => {
    const zones = (text: string): readonly string[] => readText(text).blocks.map(block => block.zone)
    const [first, second] = STORY.map(([, line]) => line) as [string, string]
    expect(zones(`Marsa floods once again\n\n${first}\n\nADVERTISEMENT\nBuy 2 get 1 free: 50 killed prices at the shop!\n\n${second}`)).toEqual(['headline', 'body', 'furniture', 'furniture', 'body'])
    expect(zones(`Marsa floods once again\n${first}\nADVERTISEMENT\n${second}\n${first}`)).toEqual(['headline', 'body', 'furniture', 'body', 'body'])
    expect(zones(`Marsa floods once again\n\n${first}\n\nADVERTISEMENT\n${first} ${second}\n\n${second}`)).toEqual(['headline', 'body', 'furniture', 'body', 'body'])
  })

  it('joins a headline in capitals with capitals only', () => {
    expect(readText('FIVE DIE AND NINE ARE HURT AS THE RIVER FLOODS THE LOWER TOWN\nIn Summary\n\nThe river rose by two metres on Sunday, the mayor said.').blocks.map(block => block.zone)).toEqual(['headline', 'credit', 'body'])
  })

  it('cuts the credit off a caption behind its label', () => {
    const text = 'Marsa floods again\n\nFILE PHOTO: Boats on the river at Marsa. REUTERS/Jane Doe\n\nThe river rose by two metres on Sunday, the mayor said.'
    expect(readText(text).blocks.map(block => [block.zone, text.slice(block.start, block.end).trim()]).slice(1, 3)).toEqual([['caption', 'FILE PHOTO: Boats on the river at Marsa.'], ['credit', 'REUTERS/Jane Doe']])
  })

  it.each(FURNITURE_EXAMPLES)('knows furniture: %s', (_name, example) => {
    expect(isFurniture(example)).toBe(true)
  })

  it('knows no pattern without an example', () => {
    expect(furniturePatterns().filter(pattern => !FURNITURE_EXAMPLES.some(([, example]) => pattern.test(example.toLowerCase())))).toEqual([])
    expect(furniturePatterns().filter(({ source }) => !source.startsWith('^'))).toEqual([])
  })

  // The generator knows no classes of Unicode letters, for which plain ones stand, and no edges of words.
  const GENERATED = [['\\p{L}+', '[a-z]+'], ['\\p{L}[', '[a-z]['], ['\\p{L}{', '[a-z]{'], ['\\p{L}', 'a-z'], ['\\p{N}', '0-9'], ['\\p{P}', '!-/'], ['\\p{S}', '<-@'], ['\\b', '']] as const

  it.each(furniturePatterns().map(pattern => [pattern.source.slice(0, 60), pattern] as const))('asks a pattern for every line that it matches, whatever the line begins with: %s', (_source, pattern) => {
    const like = new RegExp(GENERATED.reduce((source, [from, to]) => source.replaceAll(from, to), pattern.source), 'u')
    fc.assert(fc.property(fc.stringMatching(like).map(line => line.trim()), line => {
      fc.pre(line.length > 0 && line.length <= 200 && pattern.test(line.toLowerCase()))
      expect(isFurniture(line)).toBe(true)
    }), { numRuns: 300, maxSkipsPerRun: 1000 })
  })

  it.each([
    'More than 20 people died when the dam broke on Sunday.', 'Home Minister Jane Doe visited the town.', 'Share prices fell on Monday.', 'Live fire was heard all night in the port.',
    'Comments by the minister angered the crowd in the town.', 'Marsa 24 people dead', 'World Health News', 'Twelve Killed In Marsa Floods | May 3, 2021', 'Like many in the town, she learned of it on Facebook.', 'Contact with the villages was lost on Sunday.', 'Published figures say little.',
    'Local police said so', 'Economy', 'Promoted to colonel in May, he led the raid.', 'World leaders met in Marsa on Tuesday.', 'On Monday, 3 May 2021 the dam broke.', 'Updated figures show that 12 died.', 'Print shops closed.'
  ])('leaves the story alone: %s', line => {
    expect(isFurniture(line)).toBe(false)
  })
})
