import { describe, expect, it } from 'vitest'
import { mayTellHarm } from '../../src/casualties/words/triggers'
import { readText } from '../../src/text/read'

const told = (text: string): boolean => mayTellHarm(readText(text), 0)

describe('words without which no figure is found', () => {
  it.each([
    'Two miners died.', 'GUNMEN KILL SIX', 'Gunned down near the mill, the clerk lay still.', 'The toll rose to 39.', 'The flood took nine lives.', 'Four of them are missing.',
    'They were beaten to death.', 'Rescuers recovered three bodies.', 'The rebels freed two hostages.', 'Shots hurt a boy.'
  ])('%s', text => { expect(told(text)).toBe(true) })

  it.each(['The council approved the budget on Monday.', 'Prices rose by 12 percent in the third quarter.', 'Mrs Varden opened the new bridge.'])('not in: %s', text => { expect(told(text)).toBe(false) })

  it('is false for a sentence of marks and numbers', () => { expect(told('12, 13 - 14 %')).toBe(false) })
})
