import { describe, expect, it } from 'vitest'
import { findPublished } from '../../src/dates/find'
import { readText } from '../../src/text/read'

const STORY = 'A warehouse burnt down in Harburg on Thursday, killing nine people, the mayor said. Firefighters came within an hour.\n\nThe cause is not known, the police chief told reporters in the town.'
const HEADLINE = 'Nine die as warehouse burns down in Harburg'
const BLAZE = 'A warehouse burnt down in Harburg on Thursday, killing nine people, the mayor said. Firefighters came within an hour.'
const MORE = 'The cause is not known, the police chief told reporters in the town.'
/** Paragraphs of a long story, so many. */
const long = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `The ${['owner', 'mayor', 'chief', 'baker', 'clerk', 'nurse', 'guard', 'pilot'][at % 8]} of the place spoke at length of what the people of the town had seen that day, and of all they had lost.`)

/** The day that a page of these blocks tells, and what the page is about. */
const PAGES: readonly (readonly [day: string | null, about: string, ...blocks: readonly string[]])[] = [
  ['2021-08-28', 'an updated label before a box', HEADLINE, 'Updated August 30, 2021', 'Saturday, August 28, 2021', BLAZE, MORE],
  ['2021-08-28', 'an updated label before a published one', HEADLINE, 'Updated August 30, 2021', 'Published August 28, 2021', BLAZE, MORE],
  ['2021-08-28', 'an updated label alone', HEADLINE, 'Updated August 28, 2021', BLAZE, MORE],
  ['2021-08-28', 'a modified label alone', HEADLINE, 'Last modified August 28, 2021', BLAZE, MORE],
  ['2021-08-28', 'a box before a label', HEADLINE, 'Saturday, August 29, 2021', 'Published August 28, 2021', BLAZE, MORE],
  ['2021-08-28', 'the first of two boxes', HEADLINE, 'August 28, 2021', 'August 29, 2021', BLAZE, MORE],
  ['2021-08-28', 'a box with the time', HEADLINE, 'August 28, 2021 10:30 GMT', BLAZE, MORE],
  ['2021-08-28', 'a label at the end', HEADLINE, BLAZE, MORE, ...long(16), 'Published August 28, 2021'],
  ['2021-08-28', 'a label six blocks from the end', HEADLINE, BLAZE, MORE, ...long(16), 'Published August 28, 2021', ...long(5)],
  ['2021-08-28', 'a label in the fourteenth block', HEADLINE, ...long(12), 'Published August 28, 2021', ...long(16)],
  ['2021-08-28', 'a temperature within a block', HEADLINE, 'August 28, 2021', 'In Harburg 14 C', BLAZE, MORE],
  ['2021-08-28', 'a dateline with a colon', HEADLINE, `HARBURG, Aug. 28, 2021: ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline with its day in brackets', HEADLINE, `HARBURG, Sarn (Aug. 28, 2021) – ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline with dashes', HEADLINE, `HARBURG, Aug. 28, 2021 -- ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline of two places', HEADLINE, `HARBURG/SARN, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline with small words', HEADLINE, `REPUBLIC of the SARN, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline behind a dash, ended by a full stop', HEADLINE, `HARBURG - 28-Aug-2021. ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline behind a long dash', HEADLINE, `Harburg — 28 August 2021 (Sarn Monitor): ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline behind a colon', HEADLINE, `HARBURG, Sarn: 28 August 2021: ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline behind its agency', HEADLINE, `HARBURG, Sarn (AFP), 28th Aug. 2021 -- ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline with an apostrophe', HEADLINE, `ADA’S HARBURG, August 28, 2021 (BSS) - ${BLAZE}`, MORE],
  ['2021-08-28', 'a dateline whose year the story tells', HEADLINE, 'Harburg, 28 August (Sarn Monitor) - A warehouse has burnt since Monday, the mayor said on Friday, 27 August 2021.', MORE],
  ['2021-08-28', 'a dateline whose year a caption tells', 'FILE PHOTO: Boats on the river at Harburg, August 26, 2021. REUTERS/Jane Doe', HEADLINE, `HARBURG, Aug 28 (Reuters) - ${BLAZE}`, MORE],
  ['2021-08-28', 'a row of labels', HEADLINE, 'PTI | Harburg | Updated: 28-08-2021 16:41 IST | Created: 28-08-2021 16:38 IST', BLAZE, MORE],
  ['2021-08-27', 'each label before its own day', HEADLINE, 'Updated: 28 August 2021 | Published: 27 August 2021', BLAZE, MORE],
  ['2021-08-06', 'two days in digits that are close with the day first', HEADLINE, 'Issued on: 06/08/2021 - 21:45  Modified: 07/08/2021 - 11:02', BLAZE, MORE],
  ['2021-06-08', 'two days in digits that are close with the month first', HEADLINE, 'Issued on: 06/08/2021 - 21:45  Modified: 06/09/2021 - 11:02', BLAZE, MORE],
  ['2021-08-28', 'the day of the byline below, not of the page above', 'Home | World | Weather', 'Harburg 24°C Partly cloudy', 'Sunday, 29 August 2021', HEADLINE, 'By Marta Quill', 'Saturday, August 28, 2021 - 17:32 EAT', BLAZE, MORE],
  ['2021-08-28', 'a dateline before a label', HEADLINE, 'Published August 29, 2021', `HARBURG, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  ['2021-09-01', 'a box four days after the dateline', HEADLINE, 'Sept. 1, 2021', `HARBURG, Aug. 28 (AP) - ${BLAZE}`, MORE],
  ['2021-08-27', 'a box one day before the dateline', HEADLINE, 'Aug. 27, 2021', `HARBURG, Aug. 28 (AP) - ${BLAZE}`, MORE],
  ['2021-01-02', 'a box in the year after the dateline', HEADLINE, 'Jan. 2, 2021', `HARBURG, Dec. 31 (AP) - ${BLAZE}`, MORE],
  ['2021-08-28', 'a box above a story of ten days before', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 18, killing nine people, the mayor said.', MORE],
  ['2021-08-28', 'a box above a story of the same day', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 28, killing nine people, the mayor said.', MORE],
  ['2021-08-28', 'a box above a story with its year', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 20, 2021, killing nine people, the mayor said.', MORE],
  ['2021-08-28', 'a box before a deed of the next day', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'The owner was charged on August 29, 2021, and fled.'],
  ['2021-08-28', 'a box before what is to come', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'The owner will be charged on October 4, 2021.'],
  ['2021-08-28', 'a box below the headline with its place', HEADLINE, 'Our Bureau', 'HARBURG, AUGUST 28, 2021 22:17 IST', 'UPDATED: AUGUST 29, 2021 07:52 IST', BLAZE, MORE],
  ['2021-08-28', 'a dateline on a line of its own', `${HEADLINE}\n\nHARBURG (SNA) – Aug. 28, 2021`, BLAZE, MORE],
  ['2021-08-28', 'the head of a situation report', 'Flash Update No. 3 — Fire in Harburg\nAs of 28 August 2021, 18:00 (local time)', 'HIGHLIGHTS', BLAZE, MORE],
  [null, 'a second line of the headline', `${HEADLINE}\nThe blaze of 28 August 2021 explained`, BLAZE, MORE],
  [null, 'the first day of a timeline', 'How the fire in Harburg unfolded', BLAZE, 'August 28, 2021', 'The fire breaks out.', 'August 29', 'Nine are found dead.', 'September 2 – The owner is charged.'],
  [null, 'a yearless dateline and a day of another year', HEADLINE, 'Harburg, 28 August (Sarn Monitor) - A warehouse burnt down as another had on 27 August 2019.', MORE],
  [null, 'a yearless dateline and an old caption', 'FILE PHOTO: Boats on the river at Harburg, August 16, 2019. REUTERS/Jane Doe', HEADLINE, `HARBURG, Aug 28 (Reuters) - ${BLAZE}`, MORE],
  [null, 'a sentence that begins with a place and a dash', HEADLINE, 'Harburg burnt to the ground within one night - 28 August 2021. It was the end.', MORE],
  [null, 'a label seven blocks from the end', HEADLINE, BLAZE, MORE, ...long(16), 'Published August 28, 2021', ...long(6)],
  [null, 'a label in the middle', HEADLINE, BLAZE, MORE, ...long(16), 'Published August 28, 2021', ...long(16)],
  [null, 'a label in the fifteenth block', HEADLINE, ...long(13), 'Published August 28, 2021', ...long(16)],
  [null, 'a bare date at the end', HEADLINE, BLAZE, MORE, ...long(16), 'August 28, 2021'],
  [null, 'a date in the headline', 'Nine die as warehouse burns down in Harburg on August 28, 2021', BLAZE, MORE],
  [null, 'the weather behind a box', HEADLINE, 'August 28, 2021', '14 C', BLAZE, MORE],
  [null, 'the weather before a box', HEADLINE, '14 C', 'August 28, 2021', BLAZE, MORE],
  [null, 'the weather two blocks before a box', HEADLINE, '-3 °F', 'Harburg', 'August 28, 2021', BLAZE, MORE],
  [null, 'the weather below zero', HEADLINE, '−3.5° in Harburg', 'August 28, 2021', BLAZE, MORE],
  [null, 'a long block with a label', HEADLINE, `Published August 28, 2021. ${'It was so. '.repeat(14)}`, BLAZE, MORE],
  [null, 'a dateline without a mark', HEADLINE, `HARBURG, Aug. 28, 2021 ${BLAZE}`, MORE],
  [null, 'small words before a date', HEADLINE, `Harburg said, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  [null, 'a date without a place', HEADLINE, `Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  [null, 'a row of names before a date', HEADLINE, `ADA, BEA, CEE, DEA, EVA, FAY, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  [null, 'a dateline in the fifteenth block', HEADLINE, ...long(13), `HARBURG, Aug. 28, 2021 (AP) - ${BLAZE}`, MORE],
  [null, 'a box five days after the dateline', HEADLINE, 'Sept. 2, 2021', `HARBURG, Aug. 28 (AP) - ${BLAZE}`, MORE],
  [null, 'a box two days before the dateline', HEADLINE, 'Aug. 26, 2021', `HARBURG, Aug. 28 (AP) - ${BLAZE}`, MORE],
  [null, 'a box above a story of eleven days before', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 17, killing nine people, the mayor said.', MORE],
  [null, 'a box above a story of the next day', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 29, killing nine people, the mayor said.', MORE],
  [null, 'a box above a story of another year', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg on August 20, 2019, killing nine people, the mayor said.', MORE],
  [null, 'a box above a story of a month', 'Saturday, August 28, 2021', HEADLINE, 'A warehouse burnt down in Harburg in August, killing nine people, the mayor said.', MORE],
  [null, 'a box before a deed two days later', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'The owner was charged on August 30, 2021, and fled.'],
  [null, 'a box before an attack that is told', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'That was before the October 4, 2021 attack.'],
  [null, 'a box before an hour of later', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'The owner was charged at 5 p.m. on October 4, 2021, and fled.'],
  [null, 'a box before a night of later', HEADLINE, 'Saturday, August 28, 2021', BLAZE, 'The owner was charged on the night of October 4, 2021, and fled.']
]

const published = (text: string): string | null => findPublished(readText(text))?.value ?? null

describe('findPublished', () => {
  it.each([
    ['a date box below the headline', `Nine die as warehouse burns down in Harburg\n\nSaturday, August 28, 2021\n\n${STORY}`],
    ['a label', `Nine die as warehouse burns down in Harburg\n\nBy Marta Quill\nPublished: 28 August 2021, 10:30 GMT\n\n${STORY}`],
    ['a published label before an updated one', `Nine die as warehouse burns down in Harburg\n\nPublished 28 August 2021\nUpdated 30 August 2021\n\n${STORY}`],
    ['a dateline with a year', `Nine die as warehouse burns down in Harburg\n\nHARBURG, Aug. 28, 2021 (Reuters) - ${STORY}`],
    ['an ISO stamp', `Nine die as warehouse burns down in Harburg\n\nPosted 2021-08-28T10:30Z\n\n${STORY}`],
    ['a box above the headline that the dateline confirms', `Saturday, August 28, 2021\n\nNine die as warehouse burns down in Harburg\n\nHARBURG, Aug. 28 (Reuters) - ${STORY}`]
  ])('reads %s', (_, text) => {
    expect(published(text)).toBe('2021-08-28')
  })

  it.each([
    ['a page without a date', `Nine die as warehouse burns down in Harburg\n\n${STORY}`],
    ['a date beside the weather, of the day on which the page was fetched', `14 C\nHarburg\nWednesday, June 7, 2023\n\nBuy now\n\nNine die as warehouse burns down in Harburg\n\n${STORY}`],
    ['a date above the headline that nothing confirms', `Wednesday, June 7, 2023\n\nNine die as warehouse burns down in Harburg\n\n${STORY}`],
    ['a date box that the dateline contradicts', `Nine die as warehouse burns down in Harburg\n\nWednesday, June 7, 2023\n\nHARBURG, Aug. 28 (Reuters) - ${STORY}`],
    ['a date box before what the text tells as past', `Nine die as warehouse burns down in Harburg\n\nSaturday, August 28, 2021\n\n${STORY}\n\nThe owner was charged on October 4, 2021, and fled.`],
    ['a date within the story', `Nine die as warehouse burns down in Harburg\n\nA warehouse burnt down in Harburg on August 26, 2021, killing nine people, the mayor said.`],
    ['nothing', '']
  ])('tells none from %s', (_, text) => {
    expect(published(text)).toBeNull()
  })

  it.each(PAGES.map(([day, about, ...blocks]) => ({ day, about, page: blocks.join('\n\n') })))('reads $day from $about', ({ day, page }) => {
    expect(published(page)).toBe(day)
  })

  it('resolves relative dates of the story against it', () => {
    expect(findPublished(readText(`Nine die as warehouse burns down in Harburg\n\nSaturday, August 28, 2021\n\n${STORY}`))).toEqual({ value: '2021-08-28', from: 'dateline' })
  })
})
