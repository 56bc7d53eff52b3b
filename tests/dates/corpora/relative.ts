import type { RuleCorpus } from './row'

/** Days and stretches counted from publication or from the text. */
export const relative: readonly RuleCorpus[] = [
  {
    rule: 'weekday',
    wordings: [
      ['2021-08-26', 'The mayor said on [Thursday] that it burnt.', '[Thursday]’s blaze was large.', 'It burnt [Thursday].', 'It burnt [last Thursday].', 'It burnt [this past Thursday].'],
      ['2021-09-03', 'The council will meet on [Friday].', 'They are to meet [next Friday].', 'They go [this coming Friday].', 'It is scheduled to open on [Friday].'],
      ['2021-08-23', 'It began on [Monday this week].', 'It burnt [early Monday].', 'It burnt [late on Monday].']
    ],
    nothing: ['The cat sat down.', 'The sun rose.', 'They wed in Harburg.', 'The Baltimore Sun wrote.']
  },
  {
    rule: 'day by name',
    wordings: [['2021-08-28', 'It burnt [today].'], ['2021-08-27', 'It burnt [yesterday].', '[Yesterday]’s blaze was large.'], ['2021-08-29', 'It opens [tomorrow].'], ['2021-08-26', 'It burnt [the day before yesterday].']],
    nothing: ['He reads USA Today.', 'They wrote for Woman Today.', 'He spoke on ABC’s “This Week.”']
  },
  {
    rule: 'calendar unit',
    wordings: [['2020', 'It burnt [last year].', '[Last year]’s blaze was large.'], ['2021', 'It burnt [this year].', 'It burnt [earlier this year].', 'It burns [later this year].'], ['2021-W33', 'It burnt [last week].'], ['2021-09', 'It opens [next month].'], ['201', 'It grew over [the past decade].'], ['2021-W33-WE', 'It burnt [last weekend].'], ['2021-W34-WE', 'They will meet [this weekend].']],
    nothing: ['Person of the Year was named.', 'He came last.', 'They met on ABC’s This Week.']
  },
  {
    rule: 'unit of the text',
    wordings: [[null, 'They left [the next day].', 'They left [the same day].', '[That day] was hot.'], ['2021', 'They leave by [the end of the year].'], ['2021-08', 'They leave by [the end of the month].'], ['2021-W34-WE', 'They will meet at [the weekend].']],
    nothing: ['At the door they left.', 'That dog barked.']
  },
  {
    rule: 'offset from publication',
    wordings: [['2021-08-26', 'It burnt [two days ago].'], ['2011', 'It burnt [10 years ago].', 'It burnt [a decade ago].'], ['2021-W32', 'It burnt [two weeks ago].'], ['PAST_REF', 'It burnt [weeks ago].', 'It burnt [several years ago].', 'It burnt [a few days back].'], ['2022-02', 'It opens [six months from now].']],
    nothing: ['It is an hour away.', 'Two men went back.']
  },
  {
    rule: 'offset',
    wordings: [['2020-12-24', 'It shut [a day before Christmas].'], ['2020-05-05', 'It shut [two days after May 3, 2020].'], [null, 'It shut [two days after the storm].', 'It shut [three days later].', 'It shut [the day before the vote].', 'It shut [two days after] the mayor had left.', 'It shut [two days before] they came.']],
    nothing: ['Before the storm it shut.', 'After her came two men.']
  },
  {
    rule: 'week of a day',
    wordings: [['2021-W34', 'It shut in [the week of August 23].', 'It shut [the week of Aug. 25].', 'It shut in [the week of 23 August].']],
    nothing: ['The club of the town shut.', 'They talked of the week.']
  },
  {
    rule: 'week of a month',
    wordings: [['2021-W30-WE', 'It shut on [the last weekend of July].'], ['2021-07-31', 'It shut on [the last day of July].'], ['2021-07-31', 'It shuts on [the final day of July].']],
    nothing: ['The last man of Harburg left.', 'The first of them left.']
  },
  {
    rule: 'vague stretch',
    wordings: [['PAST_REF', 'In [recent months] it grew.', 'In [the past few years] it grew.', 'In [the last few weeks] it grew.'], ['FUTURE_REF', 'In [the coming weeks] it opens.', 'In [the near future] it opens.', 'In [the next few days] it opens.']],
    nothing: ['The recent fire was large.', 'A past mayor died.', 'Soon it opens, for now it is shut.', 'It is currently shut, as recently told.']
  }
]
