import type { RuleCorpus } from './row'

/** Durations, sets, parts of the day and clock times. */
export const spans: readonly RuleCorpus[] = [
  {
    rule: 'duration',
    wordings: [
      ['P40Y', 'It was the first calm in [40 years].', 'For [four decades] it stood.', 'For [nearly forty years] it stood.', 'It stood for [more than 40 years].'],
      ['P1W', 'They left within [a week].', 'A [one-week] truce held.'],
      ['P4W', 'The [four-week] course was hard.', 'It took [four long weeks].'],
      ['PXD', 'It fell in [a matter of days].', 'It took [several days].', 'It burnt for [days].'],
      ['PT30M', 'It took [half an hour].'],
      ['P1Y6M', 'It took [a year and a half].'],
      ['P15Y8M', 'He got [15 years, 8 months].'],
      ['PT15S/PT20S', 'It took [15 to 20 seconds].'],
      ['PXY', 'It held for [years].']
    ],
    nothing: ['A 45-year-old man fell.', 'He is 45 years old.', 'It costs $4 a year.', 'They work seven days a week.', 'It is 50 light years away.', 'The second man fell.', 'They meet 10 times a year.', 'They shot another hours.']
  },
  {
    rule: 'stretch of the calendar',
    wordings: [['P2Y', 'Over [the past two years] it grew.', 'Over [the last two years] it grew.', 'In [the next two years] it grows.', 'In [the first two years] it grew.'], ['P9M', 'In [the first nine months] it grew.']],
    nothing: ['The past two mayors died.', 'The first nine men left.']
  },
  {
    rule: 'set',
    wordings: [['XXXX-WXX-5', 'They meet [every Friday].', 'They meet on [Fridays].'], ['XXXX-10', 'They meet [each October].'], ['P1Y', 'They meet [annually].'], ['P2W', 'They meet [every two weeks].']],
    nothing: ['Every man left.', 'They meet each year.', 'He reads a daily paper.', 'It pays quarterly dividends.']
  },
  {
    rule: 'part of day',
    wordings: [
      ['2021-08-23TNI', 'It burnt [Monday night].', 'It burnt on [the night of August 23].'],
      ['2021-08-28TMO', 'It burnt [this morning].', 'It burnt [early Saturday morning].'],
      ['2021-08-27TEV', 'It burnt [Friday evening].', 'It burnt [yesterday evening].'],
      ['2021-08-27TNI', 'It burnt [last night].'],
      ['2021-08-28TNI', 'It opens [tonight].']
    ],
    nothing: ['The Good Morning Show began.', 'A night owl cried.', 'Good Night and Good Luck was shown.']
  },
  { rule: 'overnight', wordings: [['2021-08-27TNI', 'It burnt [overnight].', 'An [overnight] fire burnt it.', '[Overnight], it burnt.']], nothing: ['A knight fell over.', 'The night train left.'] },
  {
    rule: 'clock',
    wordings: [
      ['2021-08-24T10:30', 'It fell at [10:30 a.m. on Tuesday].', 'It fell at [10:30 am local time on Tuesday].', 'It fell [Tuesday at 10:30 a.m.].', 'It fell at [10.30am Tuesday].'],
      ['2021-08-28T18:00', 'It fell at [6pm].', 'It fell at [6 p.m. today].', 'It fell at [6 o’clock in the evening].'],
      ['2021-08-28T19:30Z', 'It fell at [1930 UTC].', 'It fell at [1930 GMT].', 'It fell at [19:30 GMT].'],
      ['2021-08-28T08:15', 'It fell at [0815].', 'It fell at [0815 local time].', 'It fell at [0815 hours].'],
      ['2021-08-27T24:00', 'It fell at [midnight on Friday].', 'It fell [around midnight Friday].'],
      ['2021-08-24T12:00', 'It fell at [noon Tuesday].'],
      ['2021-08-29T14:30Z', 'It opens [Sunday, 29 August 2021 at 14:30 GMT].']
    ],
    nothing: ['They won 10:30.', 'He ran it in 2:05:45.', 'I am 6.', 'Five AM radio stations shut.', 'Verse 3:16 was read.', 'A 6 percent loss.']
  }
]
