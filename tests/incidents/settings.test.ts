import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'

/** Text, publication day, then date and place of each figure in order of reading. */
const ROWS: readonly (readonly [text: string, published: string | undefined, settings: readonly string[]])[] = [
  ['A bus fell into the river near Marsa on Sunday.\n\nThe driver had lost control in the rain. Twelve people were killed and two were injured.', '2021-05-04', ['2021-05-02', '2021-05-02']],
  ['Twelve people were killed when a bus fell into the river, police said.', '2021-05-04', ['null']],
  ['A bus fell into the river near Marsa on Sunday. Twelve people were killed.', undefined, ['null']]
]

describe('settings', () => {
  it.each(ROWS)('%s', (text, published, dates) => {
    const { casualties, incidents } = extract(text, { published })
    expect(casualties.map(figure => String(figure.date))).toEqual(dates)
    expect(String(incidents[0]?.date)).toBe(dates[0])
  })
})
