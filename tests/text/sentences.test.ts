import { describe, expect, it } from 'vitest'
import { readText } from '../../src/text/read'

const cut = (text: string): string[] => {
  const { sentences } = readText(text)
  return Array.from({ length: sentences.count }, (_, i) => text.slice(sentences.start[i], sentences.end[i]))
}

/** Sentences joined by " || ". */
const ROWS: readonly string[] = [
  'The army left. || The rebels stayed.',
  'It is in the U.S. || Officials said so.',
  'The U.S. President met U.S. Senator Hall.',
  'It was shelled by the U.N. || The town burned.',
  'On Aug. 26 the port was hit. || No one died.',
  'Gen. Roe met Dr. Hall in St. Marten. || They talked.',
  'J. K. Rowe left. || George W. Hall stayed.',
  '“We saw it.” || She left.',
  '"We saw it," he said. || "It burned."',
  'He asked: “Who did it?” || Nobody knew.',
  '“Who did it?” he asked.',
  'They left at 5 p.m. || The road was closed.',
  'They left at 5 p.m. on Sunday.',
  'The cost was $3.5 million. || 12 died.',
  'The road was closed.The police left.',
  'What now?! || Nothing.',
  'Acme Inc. || The firm denied it.',
  'Acme Inc. Chairman Hall denied it.',
  'wait... what is it',
  'He is from Acme Co. and left.',
  '(The road was closed.) || It opened.',
  'It cost No. 5 its place. || That hurt.',
  'Raid in the north For Release TESK, Orvale (July 15) – || A patrol left the town.',
  'TESK, Orvale (Oct. 25, 2010) — || The patrol left.',
  'Mayor Ada Quill (born 1970) – a lawyer – left.',
  'The vote of Ada Quill (R-Tesk) – The only one – counts.'
]

describe('findSentences', () => {
  it.each(ROWS)('%s', row => {
    const sentences = row.split(' || ')
    const glued = row.includes('closed.The') ? ['The road was closed.', 'The police left.'] : sentences
    expect(cut(sentences.join(' '))).toEqual(glued)
  })

  it('never joins two lines that stand apart', () => {
    expect(cut('Storm hits the coast\n\nA storm hit the coast on Sunday and went on north.')).toHaveLength(2)
  })

  it('reads on where a fixed width broke the line', () => {
    const text = 'THE BATTALION REPORTED THAT ONE MAN WAS KILLED AND FIVE OTHERS WERE\nWOUNDED IN A CLASH NEAR THE RIVER. THE ARMY SAID SO.'
    expect(cut(text)).toHaveLength(2)
  })

  it('cuts what never ends', () => {
    const sentences = cut('the men of the 3 towns and '.repeat(200))
    expect(sentences.length).toBeGreaterThan(1)
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(300)
  })

  it('leaves a long list whole', () => {
    expect(cut(`The dead were ${'Ada Quill, '.repeat(80)}and Jon Ek.`)).toHaveLength(1)
  })
})
