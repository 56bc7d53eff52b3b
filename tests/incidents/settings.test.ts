import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

/** Text, publication day, then the date of each figure in order of reading; the first finer than a week is that of the first incident. */
const DATES: readonly (readonly [text: string, published: string | undefined, dates: readonly string[]])[] = [
  ['A bus fell into the river near Marsa on Sunday.\n\nThe driver had lost control in the rain. Twelve people were killed and two were injured.', '2021-05-04', ['2021-05-02', '2021-05-02']],
  ['Twelve people were killed when a bus fell into the river, police said.', '2021-05-04', ['null']],
  ['A bus fell into the river near Marsa on Sunday. Twelve people were killed.', undefined, ['null']],
  // A month gives way to the day of the same event; a week, in which more may have happened, does not.
  ['Ann Tesk was murdered last October in Marsa. Tesk was murdered on October 2, 2020, a court heard.', '2021-05-04', ['2020-10-02', '2020-10-02']],
  ['A bomb killed nine clerks in Marsa last week. The bomb killed nine clerks on April 28.', '2021-05-04', ['2021-W17', '2021-04-28']],
  // The day of a trial is none of what was done.
  ['Bo Marr of Marsa on Tuesday pleaded guilty to nine murders.', '2021-05-06', ['null']],
  // An older event, told with its place between it and its date, and what a report says of it.
  ['A plane crashed near Marsa on Sunday, killing seven people.\n\nThe same plane was in an incident in Sarn Falls, Tesk on August 23, 1987. The report said there was one passenger hurt.', '2021-05-04', ['2021-05-02', '1987-08-23']]
]

/** Text, then the place of each figure in order of reading; the first is that of the first incident. */
const PLACES: readonly (readonly [text: string, places: readonly string[]])[] = [
  ['Bomb in Chad kills three\n\nA bomb killed three clerks in Marsa on Monday, a doctor said.', ['Marsa', 'Marsa']],
  ['The fever has killed one clerk in Chad and one in Marsa.', ['Chad', 'Marsa']],
  // One spot in a country; what strikes a whole country is counted for it.
  ['A bus crash killed nine clerks in Chad on Sunday.\n\nThe bus had left Marsa. Two clerks died at the scene of the crash near Marsa.', ['Marsa', 'Marsa']],
  ['A storm killed nine clerks in Chad on Sunday.\n\nThe storm killed two clerks near Marsa.', ['Chad', 'Marsa']]
]

describe('the setting of an event', () => {
  it.each(DATES)('dates %s', (text, published, dates) => {
    const { casualties, incidents } = extract(text, { published })
    expect(casualties.map(figure => String(figure.date))).toEqual(dates)
    expect(String(incidents[0]?.date)).toBe(dates.find(date => !date.includes('W')))
  })

  it.each(PLACES)('places %s', (text, places) => {
    expect(extract(text, { published: '2021-05-04' }).casualties.map(figure => String(figure.place))).toEqual(places)
  })
})
