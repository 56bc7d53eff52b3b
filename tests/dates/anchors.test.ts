import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'

/** "text = value" of every expression, in order of reading. */
function read(text: string, published: string | null = '2021-08-28'): readonly string[] {
  return findDates(readText(text), published === null ? null : { value: published, from: 'option' }).map(date => `${date.text} = ${date.value ?? 'null'}`)
}

describe('the text\'s own days', () => {
  it('counts from the day spoken of last', () => {
    expect(read('The mine closed on May 3, 2019. Three days later the town was empty. The next day it burnt.')).toEqual(['May 3, 2019 = 2019-05-03', 'Three days later = 2019-05-06', 'The next day = 2019-05-07'])
  })

  it('keeps the event in focus that an offset names', () => {
    expect(read('The ferry sank on May 26, 2019. The crew had left 11 days before the accident. Three days later it was raised.'))
      .toEqual(['May 26, 2019 = 2019-05-26', '11 days before the accident = 2019-05-15', 'Three days later = 2019-05-29'])
  })

  it('draws a bare day to the year of a report that stands close before', () => {
    expect(read('In February 2020, a report named the pilot. It told of the Aug. 26 crash. On Aug. 29, the wreck was found.', '2021-04-26'))
      .toEqual(['February 2020 = 2020-02', 'Aug. 26 = 2019-08-26', 'Aug. 29 = 2019-08-29'])
  })

  it('does not count to a day after publication what is told as past', () => {
    expect(read('An elder said on Saturday that it burnt. The fire came two days after the storm had passed.')).toEqual(['Saturday = 2021-08-28', 'two days after = 2021-08-28'])
  })

  it('takes what came some days after a clause for the day of which the text speaks', () => {
    expect(read('The strike of May 26 hit a house. It came three days after a bomber had killed nine.')).toEqual(['May 26 = 2021-05-26', 'three days after = 2021-05-26'])
    expect(read('The fire broke out on May 26, and took place just two days after the owner had left.')).toEqual(['May 26 = 2021-05-26', 'two days after = 2021-05-26'])
    expect(read('The owner left on May 26. He died three days after the fire.')).toEqual(['May 26 = 2021-05-26', 'three days after the fire = 2021-05-29'])
  })

  it('takes the day of an event, not that of its telling, for when it came', () => {
    expect(read('Two died in a blast on Thursday, their family said on Saturday. The blast took place two days after the vans had burnt.')).toEqual(['Thursday = 2021-08-26', 'Saturday = 2021-08-28', 'two days after = 2021-08-26'])
  })

  it('takes "for weeks" before a clause for how long it was', () => {
    expect(read('They had trailed them for weeks before they met.')).toEqual(['weeks = PXW'])
    expect(read('They had met weeks before they fled.')).toEqual(['weeks before = PAST_REF'])
  })

  it('goes on from a day ahead where the words point ahead', () => {
    expect(read('The bridge will be shut on Monday, September 6. That same night, crews will lift it. Ferries will run through the following Thursday.'))
      .toEqual(['Monday, September 6 = 2021-09-06', 'That same night = 2021-09-06TNI', 'the following Thursday = 2021-09-09'])
    expect(read('The bridge will be shut on Monday, September 6. A lorry had hit it on Tuesday. That same night it was propped up.').at(-1)).toBe('That same night = 2021-08-24TNI')
  })

  it('counts the following and the previous, that and the same season, month or feast from the text', () => {
    expect(read('They wed in the summer of 2009. She vanished the following spring. The next year he left.')).toEqual(['the summer of 2009 = 2009-SU', 'the following spring = 2010-SP', 'The next year = 2011'])
    expect(read('The mill shut in February 2012. It had flooded the previous March and burnt the previous January.'))
      .toEqual(['February 2012 = 2012-02', 'the previous March = 2011-03', 'the previous January = 2011-01'])
    expect(read('In 2012 the mill shut. That winter was cold.')).toEqual(['2012 = 2012', 'That winter = 2012-WI'])
    expect(read('A levee broke the previous spring.')).toEqual(['the previous spring = 2021-SP'])
  })

  it('tells a day set by a court from the day on which it was set', () => {
    expect(read('A judge on Thursday set an Oct. 4 retrial for a man kept in jail. A panel on Tuesday set bail. Talks are set to open on Monday.'))
      .toEqual(['Thursday = 2021-08-26', 'Oct. 4 = 2021-10-04', 'Tuesday = 2021-08-24', 'Monday = 2021-08-30'])
  })

  it('reads the hours of a part of a day', () => {
    expect(read('The lane shut during the early morning hours of June 14th. He fell in the evening hours of Tuesday.')).toEqual(['the early morning hours of June 14th = 2021-06-14TMO', 'the evening hours of Tuesday = 2021-08-24TEV'])
  })

  it('counts no days from a month or year alone', () => {
    expect(read('He spoke on Tuesday. He had come in November 2020 and left three weeks later.')).toEqual(['Tuesday = 2021-08-24', 'November 2020 = 2020-11', 'three weeks later = PAST_REF'])
    expect(read('He had come on November 3, 2020 and left three weeks later.')).toEqual(['November 3, 2020 = 2020-11-03', 'three weeks later = 2020-11-24'])
  })

  it('keeps the day of the news for the hours where a day says only since when', () => {
    expect(read('The truck crashed early Sunday. It was the third crash since July 4. The lanes were opened at 6 a.m.')).toEqual(['early Sunday = 2021-08-22', 'July 4 = 2021-07-04', '6 a.m. = 2021-08-22T06:00'])
    expect(read('The truck crashed early Sunday. It was the third crash after that on July 4. The lanes were opened at 6 a.m.').at(-1)).toBe('6 a.m. = 2021-07-04T06:00')
  })

  it('takes a quoted morning for one after the evening of the news', () => {
    expect(read('The boat sank on Tuesday evening. “We went on this morning,” the chief told the paper.')).toEqual(['Tuesday evening = 2021-08-24TEV', 'this morning = 2021-08-28TMO'])
    expect(read('The boat sank on Tuesday. “We went on this morning,” the chief told the paper.')).toEqual(['Tuesday = 2021-08-24', 'this morning = 2021-08-24TMO'])
  })

  it('lends the year within a range', () => {
    expect(read('It ran from June to August 2019 and from 30 May to 2 June 2018.')).toEqual(['June = 2019-06', 'August 2019 = 2019-08', '30 May = 2018-05-30', '2 June 2018 = 2018-06-02'])
  })

  it('finds the month of a day that stands alone', () => {
    expect(read('The siege of May 1998 was long. On the 14th, the wall fell. He lived on the 14th floor.')).toEqual(['May 1998 = 1998-05', 'the 14th = 1998-05-14'])
  })

  it('moves the clock', () => {
    expect(read('It fell at 10:30 p.m. on Tuesday. Two hours later it was raised.')).toEqual(['10:30 p.m. on Tuesday = 2021-08-24T22:30', 'Two hours later = 2021-08-25T00:30'])
  })

  it('finds the day of a universal time beside a local one', () => {
    expect(read('It fell at 8:30 p.m. local time on Tuesday (0030 UTC).')).toEqual(['8:30 p.m. local time on Tuesday = 2021-08-24T20:30', '0030 UTC = 2021-08-25T00:30Z'])
  })

  it('takes "today" within a quotation from the day of speaking', () => {
    expect(read('“We lost our home this morning,” Marta Quill said on Tuesday.')).toEqual(['this morning = 2021-08-24TMO', 'Tuesday = 2021-08-24'])
  })

  it('takes quarters from those that the text speaks of', () => {
    expect(read('Quillcorp lost money in the second quarter. It had gained in the year-earlier period. Sales in the quarter fell.'))
      .toEqual(['the second quarter = 2021-Q2', 'the year-earlier period = 2020-Q2', 'the quarter = 2021-Q2'])
  })
})

describe('side of publication', () => {
  it.each([
    ['The council will meet on Monday.', 'Monday = 2021-08-30'],
    ['The council met on Monday.', 'Monday = 2021-08-23'],
    ['The bridge is due to open in November.', 'November = 2021-11'],
    ['The bridge opened in November.', 'November = 2020-11'],
    ['The offer was extended to Sept. 20.', 'Sept. 20 = 2021-09-20'],
    ['The Oct. 7 attack killed nine people.', 'Oct. 7 = 2020-10-07']
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })
})

describe('a narrative', () => {
  const history = 'The war began in 1914. In 1915 the north fell, and in 1916 the south. In May 1916 the fleet sank. In 1917 they sued for peace, but by March 1918 fighting went on. '
    + 'On 3 April 1918 the capital fell. In July, the army fled. On 9 November the king left. In 1919 a treaty was signed. The years 1920-22 were calm.'

  it('follows its own dates rather than publication', () => {
    expect(read(history, '2009-12-19').slice(-5)).toEqual(['July = 1918-07', '9 November = 1918-11-09', '1919 = 1919', 'The years 1920 = 1920', '22 = 1922'])
  })
})

describe('without a publication day', () => {
  it('resolves what is absolute and leaves the rest open', () => {
    expect(read('He said on Thursday that it burnt on 3 May 2019. It was built years ago. Last year it was sold. Three days later he left.', null))
      .toEqual(['Thursday = null', '3 May 2019 = 2019-05-03', 'years ago = PAST_REF', 'Last year = null', 'Three days later = 2019-05-06'])
  })

  it('lends news no year that stands far off', () => {
    const news = 'MARSA, Feb 3 (Example) - Gunmen killed nine on Wednesday. They have killed 300 people since 2009. An attack on Jan 29 killed two.'
    expect(read(news, null)).toEqual(['Feb 3 = null', 'Wednesday = null', '2009 = 2009', 'Jan 29 = null'])
    expect(read(news, '2021-02-03')).toEqual(['Feb 3 = 2021-02-03', 'Wednesday = 2021-02-03', '2009 = 2009', 'Jan 29 = 2021-01-29'])
    expect(read('He fled in 2009 and on Jan 29 came back, he said on Wednesday.', null)).toEqual(['2009 = 2009', 'Jan 29 = 2009-01-29', 'Wednesday = null'])
    expect(read('The mine closed in 2009. On Jan 29, the town was empty.', null)).toEqual(['2009 = 2009', 'Jan 29 = 2009-01-29'])
  })

  it('counts weekdays from the day written out close before, not from one another', () => {
    expect(read('It burnt on 12 November 2019. The fire had begun late Thursday, the mayor said on Friday.', null)).toEqual(['12 November 2019 = 2019-11-12', 'late Thursday = 2019-11-07', 'Friday = 2019-11-08'])
    expect(read('It burnt on 12 November 2019. The mine was old. The town was small. The roads were bad. The mayor wept on Friday.', null)).toEqual(['12 November 2019 = 2019-11-12', 'Friday = null'])
  })

  it('gives unresolved expressions a low score and no days', () => {
    expect(findDates(readText('It burnt yesterday.'), null)).toEqual([
      { id: 'd1', start: 9, end: 18, text: 'yesterday', zone: 'body', score: 0.5, by: 'rule:day by name', kind: 'date', value: null, mod: null, from: null, to: null }
    ])
  })
})

describe('first and last day', () => {
  it.each([
    ['It burnt in February 2020.', '2020-02-01', '2020-02-29'],
    ['It burnt in the summer of 2019.', '2019-06-01', '2019-08-31'],
    ['It burnt in Q3 2019.', '2019-07-01', '2019-09-30'],
    ['It burnt last week.', '2021-08-16', '2021-08-22'],
    ['It burnt in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It burnt for two years.', null, null]
  ])('%s', (text, from, to) => {
    expect(findDates(readText(text), { value: '2021-08-28', from: 'option' }).map(date => [date.from, date.to])).toEqual([[from, to]])
  })
})

describe('the order of day and month in figures', () => {
  it.each([
    // Nothing in the text shows it: no day of the news lies months behind its publication.
    ['The raid of 12/03/2024 killed two.', '2024-03-15', ['12/03/2024 = 2024-03-12']],
    ['The raid of 12/03/2024 came after that of 10/02/2024.', '2024-03-15', ['12/03/2024 = 2024-03-12', '10/02/2024 = 2024-02-10']],
    // With the month first neither lies behind it; with the day first one does.
    ['The raid of 03/12/2024 killed two.', '2024-03-15', ['03/12/2024 = 2024-03-12']],
    // Either way it lies ahead, or before.
    ['The vote is on 12/05/2024.', '2024-03-15', ['12/05/2024 = 2024-12-05']],
    ['He was born on 01/02/1990.', '2024-03-15', ['01/02/1990 = 1990-01-02']],
    // The text shows it.
    ['The vote of 05/25/2024 was moved to 12/03/2024.', '2024-03-15', ['05/25/2024 = 2024-05-25', '12/03/2024 = 2024-12-03']],
    ['On March 2, 2024, the vote was moved to 12/03/2024.', '2024-03-15', ['March 2, 2024 = 2024-03-02', '12/03/2024 = 2024-12-03']]
  ])('is that which puts fewer days behind the publication: %s', (text, published, dates) => {
    expect(read(text, published)).toEqual(dates)
  })

  it('is the month first without a day of publication', () => {
    expect(read('The raid of 12/03/2024 killed two.', null)).toEqual(['12/03/2024 = 2024-12-03'])
  })
})
