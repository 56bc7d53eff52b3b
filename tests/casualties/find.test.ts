import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'

const found = (text: string): string[] => findFigures(readText(text), []).map(figure => `${figure.effect} ${figure.count.min}/${figure.count.max} ${figure.text}`)

const CORPUS: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Three miners were killed in Varona on Monday.', 'killed 3/3 Three miners'],
  ['A blast at the Oldo market killed at least nine people and wounded 20.', 'killed 9/null at least nine people', 'injured 20/20 20'],
  ['A collapse left 13 dead and 40 missing.', 'killed 13/13 13', 'missing 40/40 40'],
  ['The death toll rose to 39.', 'killed 39/39 39'],
  ['Troops killed a rebel leader and facilitator in Varona.', 'killed 1/1 a rebel leader'],
  ['Troops killed a rebel leader and a facilitator in Varona.', 'killed 1/1 a rebel leader', 'killed 1/1 a facilitator'],
  ['The crash killed a mother and daughter.', 'killed 1/1 a mother', 'killed 1/1 daughter'],
  ['Troops killed rebel leader, Marash Oldo, along with one other rebel.', 'killed 1/1 rebel leader', 'killed 1/1 one other rebel'],
  ['A family of six, four of them children, was found dead.', 'killed 6/6 A family of six', 'killed 4/4 four of them'],
  ['The family of the miner was found.'],
  ['A second passenger died in hospital.', 'killed 1/1 A second passenger'],
  ['Eight clerks were among 21 killed in the blast.', 'killed 8/8 Eight clerks', 'killed 21/21 21'],
  ['The toll rose to 12 on Monday, and to 22 on Tuesday.', 'killed 12/12 12', 'killed 22/22 22'],
  ['The toll rose to 12 on Monday, and to the north the roads were shut.', 'killed 12/12 12'],
  ['Death toll from Varona quake tops 2,000', 'killed 2001/null 2,000'],
  ['The crash killed the mayor, his wife and their driver.', 'killed 1/1 the mayor', 'killed 1/1 his wife', 'killed 1/1 their driver'],
  ['The crash killed Ada Quill, his wife.', 'killed 1/1 Ada Quill'],
  ['All but one of the sixteen on board died.', 'killed 15/15 All but one of the sixteen'],
  ['All but one of the miners lived.'],
  ['Hundreds remain missing.', 'missing 200/null Hundreds'],
  ['31 people are unaccounted for.', 'missing 31/31 31 people'],
  ['A woman, 25, and her baby were run over and died.', 'killed 1/1 A woman', 'killed 1/1 her baby'],
  ['The couple, both in their 70s, were found dead.', 'killed 2/2 The couple'],
  ['Two brothers, both students, were killed.', 'killed 2/2 Two brothers'],
  ['A man was fatally shot in Varona.', 'killed 1/1 A man'],
  ['The fever causes 1,000 deaths per day.'],
  ['Four people died each day.'],
  ['On average, four people are shot dead every week.'],
  ['Mines kill about 20 people a day.'],
  ['A child dies every ten minutes.'],
  ['Two people were killed a day after the truce began.', 'killed 2/2 Two people'],
  ['Two people were killed in a tunnel that thousands cross every day.', 'killed 2/2 Two people'],
  ['Mines kill about 20 people each year.', 'killed 20/20 about 20 people'],
  ['Of 5,000 cases in the outbreak, 1,800 people were hospitalized.'],
  ['After the blast 18 people were hospitalized.', 'injured 18/18 18 people'],
  ['Two clerks tried to flee the area.'],
  ['The army killed "dozens of mercenaries" near Oldo.', 'killed 24/null dozens of mercenaries'],
  ['The army killed "the idea" of peace.'],
  ['Eleven policemen embraced martyrdom in a raid.', 'killed 11/11 Eleven policemen'],
  ['Eleven policemen embraced their families.'],
  ['Nine others sustained varying degrees of burns.', 'injured 9/9 Nine others'],
  ['Nine firms sustained varying degrees of damage.'],
  ['Four others escaped with bullet wounds.', 'injured 4/4 Four others'],
  ['Four others escaped with the money.'],
  ['Four others escaped with no injuries.', 'injured 0/0 no injuries'],
  ['The two deceased were burnt beyond recognition.', 'killed 2/2 The two deceased'],
  ['Seven clerks were killed and 24 taken hostage.', 'killed 7/7 Seven clerks', 'abducted 24/24 24'],
  ['A man hacked his wife and two children to death.', 'killed 1/1 his wife', 'killed 2/2 two children'],
  ['Five shot dead in raid on Oldo', 'killed 5/5 Five'],
  ['Two guards among five shot dead', 'killed 5/5 five'],
  ['Over 40 Migrants Feared Drowned Off Oldo', 'killed 41/null Over 40 Migrants'],
  ['A group put the toll higher, at 18.', 'killed 18/18 18'],
  ['The mayor put the dead there at four.', 'killed 4/4 four'],
  ['The mayor put the price at four.'],
  ['A gunman shot and wounded two clerks.', 'injured 2/2 two clerks'],
  ['An attacker stabbed and injured a clerk.', 'injured 1/1 a clerk'],
  ['A clerk was shot and wounded.', 'injured 1/1 A clerk'],
  ['A gunman shot and wounded a couple before he was killed.', 'killed 1/1 A gunman', 'injured 2/2 a couple'],
  ['Two soldiers laid down their lives.', 'killed 2/2 Two soldiers'],
  ['Two soldiers laid down their arms.'],
  ['Nine firemen gave their lives to save others.', 'killed 9/9 Nine firemen'],
  ['A woman was shot in the arm.', 'injured 1/1 A woman'],
  ['A woman was shot in the head.', 'unspecified 1/1 A woman'],
  ['One boy died; the other was treated and released.', 'killed 1/1 One boy', 'injured 1/1 the other'],
  ['Nine clerks were treated at a hospital.', 'injured 9/9 Nine clerks'],
  ['Nine clerks were treated badly.'],
  ['No one was hurt.', 'injured 0/0 No one']
]

describe('findFigures', () => {
  it.each(CORPUS)('%s', (text, ...figures) => {
    expect(found(text)).toEqual(figures)
  })

  it('makes a group a part of those whom it is said to be among', () => {
    expect(findFigures(readText('Eight clerks were among 21 killed in the blast.'), []).map(figure => figure.partOf)).toEqual(['c2', null])
  })

  it('takes the one behind "with" for the source', () => {
    expect(findFigures(readText('It was the worst raid since one on Sarn in 2018, with officials reporting 15 guards killed.'), [])[0]?.source?.text).toBe('officials')
  })

  it('takes no mine that claims lives for a source', () => {
    expect(findFigures(readText('A mine explosion claimed four lives and left 11 miners hurt.'), []).map(figure => figure.source)).toEqual([null, null])
    expect(findFigures(readText('The rebels claimed 11 miners were hurt.'), [])[0]?.source?.text).toBe('The rebels')
  })

  it('gives a part the span of the part', () => {
    for (const figure of findFigures(readText('There is no indication which killed including 12 men.'), [])) expect(figure.text).not.toBe('')
  })
})
