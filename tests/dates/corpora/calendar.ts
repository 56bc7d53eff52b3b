import type { RuleCorpus } from './row'

/** Days, months, years, seasons and quarters as the calendar names them. */
export const calendar: readonly RuleCorpus[] = [
  {
    rule: 'calendar day',
    wordings: [
      ['2021-08-26', 'The ferry sank on [Aug. 26].', 'The ferry sank on [26 August].', 'It left on [the twenty-sixth of August].', 'It left on [August the 26th].', 'The [Aug. 26] fire was put out.', 'ON [TUESDAY, AUGUST 26], A FIRE BROKE OUT'],
      ['2019-05-03', 'The mine closed on [3 May 2019].', 'The mine closed on [May 3, 2019], it said.', 'The mine closed on [the 3rd of May, 2019].', 'It shut on [Friday, May 3, 2019].', 'MARSA, [03-May-2019]. The mine closed.', 'It shut on [3-May-19].'],
      ['2020-08-08', 'He left on [August 8 of last year].', 'He left on [last year August 8].'],
      ['2020-02-29', 'The leap came on [February 29].', 'The leap came on [Febr 29].', 'The leap came on [29 Febr].'],
      ['1990-01-03', 'HARBURG, [3 JAN 90] (DPA) A FIRE BROKE OUT', 'It fell on [3 January 90].']
    ],
    nothing: ['They march 5 miles a shift.', 'He may 3 times refuse.', 'It may 12-year-olds please.']
  },
  {
    rule: 'day range',
    wordings: [
      ['2021-08-12/2021-08-15', 'The fair of [12-15 August] was calm.', 'The fair ran from [August 12 to 15].', 'The fair of [12 to 15 August 2021] was calm.'],
      ['2019-12-05/2019-12-06', 'Shops shut on [December 5 and 6, 2019].'],
      ['2021-06-13/2021-06-14', 'They met on [13 and 14 June].']
    ],
    nothing: ['They lost 12 to 15 in the end.', 'Rooms 12-15 were flooded.']
  },
  {
    rule: 'month',
    wordings: [
      ['2021-07', 'The road opened in [July].', 'It opened in [July 2021].', 'It opened in [July of this year].'],
      ['2021-04', 'Talks began in [early April].', 'Talks began in [mid-April].', 'They came in [late April].', 'It was [the beginning of April].'],
      ['2020-11', 'He came [last November].', 'He came in [November 2020].', 'He came in [November last year].'],
      ['2021-10', 'The vote is due in [October].', 'They will meet in [October].']
    ],
    nothing: ['It may rain.', 'The soldiers march on.', 'Theresa May said no.', 'The March on Harburg began.', 'April Jones won.', 'Two men met in Mar del Plata.']
  },
  {
    rule: 'year',
    wordings: [
      ['2014', 'The group was founded in [2014].', 'Before [2014] it was small.', 'In the [2014] election he lost.', 'It was founded in [the year 2014].', 'It grew in [FY2014].', 'It grew in [fiscal 2014].'],
      ['1958', 'The flood of [’58] was worse.', 'The flood of [nineteen fifty-eight] was worse.'],
      ['2000', 'It ends by [the year two thousand].'],
      ['0079', 'The city fell in [79 AD].', 'The city fell in [AD 79].'],
      ['BC0221', 'The war ended in [221 BC].', 'The war ended in [221 B.C.], they say.'],
      ['2005/2015', 'The survey of [2005–2015] was large.']
    ],
    nothing: ['It has 2014 people.', 'Room 2010 was locked.', 'He paid $2014.', 'They counted 1,500 to 2,200 heads.', 'Call 555-1234-2021 now.', 'A pipe 2000 km long.', 'Flight 1999 was late.', 'At 1999-based firms nobody works.', 'It has roughly 2000 shops.', 'The toll has risen above 2000.']
  },
  {
    rule: 'decade',
    wordings: [['199', 'Prices fell in [the 1990s].', 'Prices fell in [the nineties].', 'Prices fell in [the ’90s].', 'Prices fell in [the 1990’s].'], ['197', 'It grew in [the late 1970s].'], ['BC047', 'They ruled in [the 470s BC].']],
    nothing: ['A man in his 30s fell.', 'She is in her twenties.', 'The F-16s left.']
  },
  {
    rule: 'century',
    wordings: [['19', 'It was built in [the 20th century].', 'A [20th century] church burnt.', 'It fell in [the early 20th century].'], ['20', 'In [the twenty-first century] it stands.'], ['12', 'It dates from [the 13th century].']],
    nothing: ['He scored his 20th goal.', 'A Century bus crashed.']
  },
  {
    rule: 'season',
    wordings: [['2019-SU', 'It dried up in [the summer of 2019].', 'It dried up in [summer 2019].'], ['2021-WI', 'With [winter] approaching, they fled.', 'They fear [this winter].'], ['2020-FA', 'It fell [last fall].'], ['2006-WI', 'It froze in [the winter of 2006–2007].']],
    nothing: ['The fall of Harburg came late.', 'The Winter Palace burnt.', 'They spring to help.', 'The Arab Spring failed.']
  },
  {
    rule: 'quarter',
    wordings: [['2021-Q3', 'Sales rose in [the third quarter].', 'A [third-quarter] loss hurt.', 'Sales rose in [Q3 2021].'], ['2020-Q2', 'Sales fell in [the second quarter of last year].'], ['2021-H1', 'It sold less in [the first half of 2021].', 'It sold less in [H1 2021].'], ['2022-Q1', 'It ends in [next year’s first quarter].']],
    nothing: ['Three-quarters of the town burnt.', 'The old quarter burnt.', 'He led in the first half of the match.', 'He scored in the second half.']
  },
  {
    rule: 'iso day',
    wordings: [['2021-08-26', 'Stamp: [2021-08-26] was given.'], ['1999-12-31', 'On [1999-12-31] it ended.'], ['2020-02-29', 'On [2020-02-29] it leapt.']],
    nothing: ['Version 2021-13-45 failed.', 'Part 2021-08-26-7 broke.']
  },
  {
    rule: 'iso time',
    wordings: [['2021-08-26T12:30Z', 'At [2021-08-26T12:30Z] it fell.', 'At [2021-08-26T12:30:05Z] it fell.', 'At [2021-08-26 12:30Z] it fell.']],
    nothing: ['The code T12:30Z failed.', 'Call 2021T12.']
  },
  {
    rule: 'numeric day',
    wordings: [['2021-08-26', 'It fell on [26/08/2021].', 'It fell on [8/26/2021].', 'It fell on [8/26/21].', 'It fell on [26.08.2021].'], ['2021-05-06', 'It fell on [5/6/2021].']],
    nothing: ['They won 3/4 of it.', 'Ratio 10/20/30/40 is odd.', 'Version 1.2.2021.4 is out.']
  },
  {
    rule: 'feast',
    wordings: [['2020-12-25', 'They met at [Christmas].'], ['2021-09-06', 'Parades will be held on [Labor Day].'], ['2020-12-31', 'He fell on [New Year’s Eve].'], ['2020-11-26', 'They ate on [Thanksgiving].'], ['2021-04-04', 'Bells rang on [Easter Sunday].'], ['2020-11-03', 'They voted on [Election Day 2020].'], ['2021-02-14', 'They met on [Valentine’s Day].', 'They met on [Valentine\'s Day].'], ['2022-01-17', 'It opens on [Martin Luther King Day].'], ['2020-03-03', 'They voted on [Super Tuesday 2020].'], ['2020-11-27', 'Shops filled on [Black Friday].'], ['2021-08-24', 'It fell on Ukraine’s [Independence Day].', 'Ukraine celebrated its 30th [Independence Day].'], [null, 'They met on [Independence Day].', 'They met on [Labour Day].', 'It fell on [Black Monday].']],
    nothing: ['Easter Island is far.', 'Black Sabbath played.', 'The super game was long.', 'They sang White Christmas.', 'The Christmas market was full.', 'Her Christmas tree fell.']
  },
  {
    rule: 'event by its day',
    wordings: [['2001-09-11', 'After [9/11] all changed.', 'The [Sept. 11] attacks changed all.', 'The [September 11] hijackers died.'], ['2008-11-26', 'The [26/11] siege was long.']],
    nothing: ['He ate 9/10 of it.', 'The score was 7/6.']
  }
]
