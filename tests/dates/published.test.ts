import { describe, expect, it } from 'vitest'
import { findPublished } from '../../src/dates/find'
import { readText } from '../../src/text/read'

const STORY = 'A warehouse burnt down in Harburg on Thursday, killing nine people, the mayor said. Firefighters came within an hour.\n\nThe cause is not known, the police chief told reporters in the town.'
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

  it('resolves relative dates of the story against it', () => {
    expect(findPublished(readText(`Nine die as warehouse burns down in Harburg\n\nSaturday, August 28, 2021\n\n${STORY}`))).toEqual({ value: '2021-08-28', from: 'dateline' })
  })
})
