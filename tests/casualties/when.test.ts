import { describe, expect, it } from 'vitest'
import { extractCasualties } from '../../src/extract'
import { findFigures } from '../../src/casualties/find'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'

/** Text and the date of its last figure, read as published on 10 March 2021. */
const DATED: readonly (readonly [text: string, date: string | null])[] = [
  ['A bomb killed three miners in Varona on Monday.', '2021-03-08'],
  ['VARONA, Oldo (March 9) – A bomb killed three miners on Monday.', '2021-03-08'],
  ['VARONA, Oldo (March 9) – A bomb hit a bus on Monday. Three miners were killed.', '2021-03-08'],
  ['VARONA, March 9 (Newswire) - A bomb hit a bus. Three miners were killed.', null],
  ['On March 9 (a Tuesday) a bomb killed three miners.', '2021-03-09'],
  ['Troops on Monday carried out a raid on a man tied to the March 2 bombing. Three rebels were killed in the raid.', '2021-03-08'],
  ['Troops spoke of the March 2 bombing. Three miners were killed in the bombing.', '2021-03-02'],
  ['The fever was first seen in an outbreak in Tesk in 1995. It is a hard one. More than 1,800 people have died in the outbreak.', null],
  ['There was a fire at the mine in 1995. Three miners were killed in the fire.', '1995'],
  // A stretch by its ends.
  ['Fire has killed three miners between January 2016 and March 2019.', '2016-01/2019-03'],
  ['The storm lay over Varona from Monday night through to Tuesday, killing three miners.', '2021-03-08/2021-03-09'],
  ['Gunmen killed three miners on Monday and two on Tuesday.', '2021-03-09'],
  ['They spoke of the murder on Monday of a miner, and of the murder on Tuesday of six clerks.', '2021-03-09'],
  ['They spoke of the murder on Monday of a miner and met on Tuesday.', '2021-03-08'],
  ['Three miners died in January and March 2019.', '2019-01'],
  // The day of a report, of a trial, of an hour.
  ['A fire broke out at the mine on Sunday. As of Tuesday, three bodies had been found.', '2021-03-07'],
  ['A fire broke out at the mine on Sunday. By reports on Tuesday, three miners died in the fire.', '2021-03-07'],
  ['A fire on Sunday killed three miners, according to a doctor on Tuesday.', '2021-03-07'],
  ['The clerk pleaded guilty on Tuesday to killing three miners.', null],
  ['On Tuesday, the clerk admitted the murder of three miners.', null],
  ['The court heard on Tuesday that a clerk killed three miners.', null],
  ['An inquest in Varona on Tuesday was told that three miners died.', null],
  ['The court heard on Tuesday that a clerk killed three miners on Sunday.', '2021-03-07'],
  ['Villagers heard on Tuesday that three miners died on Sunday.', '2021-03-07'],
  ['A court on Tuesday convicted a clerk over the 2012 murder of three miners.', '2012'],
  // An anniversary dates what it is of.
  ['Monday marks five years since a clerk killed three miners.', '2016'],
  ['Monday was the sixth anniversary of the fire, which killed three miners.', '2015'],
  ['Monday is the 20th anniversary of the fire that killed three miners.', '2001'],
  ['Four years on from the fire that killed three miners, families met.', '2017'],
  ['A year after the fire that killed three miners, families met.', '2020'],
  ['Monday was the sixth day of the fire, which killed three miners.', '2021-03-08'],
  ['The clerk was arrested on Tuesday and killed three miners on Sunday.', '2021-03-07'],
  ['There was a shooting at the mine on Sunday. The shooting at about 13:40 local time killed three miners.', '2021-03-07'],
  ['Three miners were killed at 13:40.', '2021-03-10T13:40']
]

describe('the date of a figure', () => {
  it.each(DATED)('%s', (text, date) => {
    const document = readText(text)
    const figures = findFigures(document, findDates(document, { value: '2021-03-10', from: 'option' }))
    expect(figures[figures.length - 1]?.date).toBe(date)
  })
})

const UNRESOLVED: readonly (readonly [text: string, dates: readonly (string | null)[]])[] = [
  ['Nine clerks were killed in Oldo on Thursday. The war began with the October 7, 2023 attack, in which 30 people died.', [null, '2023-10-07']],
  ['The three were killed on Monday in the worst fighting since troops left in 2000.', [null]],
  ['Nine clerks died on Thursday, bringing the toll to 96 since the outbreak began in 2003.', [null, '2003']],
  ['Tesk on Tuesday marked a year since bombers killed 269 people.', [null]],
  ['Monday marks five years since a clerk killed three miners.', [null]],
  ['At least 504 people have been hanged in Tesk this year, against 333 in 2021.', [null]],
  ['The toll of the fire in Oldo rose to 93 on Saturday. It surpassed the toll of the 2018 fire in Tesk, which left 85 dead. Two of the victims were clerks.', [null, '2018', null]],
  ['A raid on 7 October 2023 killed nine clerks. Two more were hurt.', ['2023-10-07', '2023-10-07']]
]

describe('the date of a figure where nothing tells from which day the text counts', () => {
  it.each(UNRESOLVED)('%s', (text, dates) => {
    expect(extractCasualties(text).map(({ date }) => date)).toEqual(dates)
  })
})

it('takes the town of the news for none of another year', () => {
  const places = (text: string) => extractCasualties(text, { published: '2021-03-10' }).map(({ place }) => place)
  expect(places('A ferry sank off Oldo on Monday, killing 28.\n\nIn December 1987, 4,300 people died when the Ann Roe hit a tanker.')).toEqual(['Oldo', null])
  expect(places('A ferry sank off Oldo on Monday, killing 28.\n\nOn Tuesday nine people died when the Ann Roe hit a tanker.')).toEqual(['Oldo', 'Oldo'])
})
