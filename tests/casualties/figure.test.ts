import { describe, expect, it } from 'vitest'
import type { FoundFigure } from '../../src/casualties/figure'
import { findFigures } from '../../src/casualties/find'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'

const figuresOf = (text: string): FoundFigure[] => {
  const document = readText(text)
  return findFigures(document, findDates(document, { value: '2021-06-10', from: 'option' }))
}
const only = (text: string): FoundFigure => {
  const figures = figuresOf(text)
  expect(figures).toHaveLength(1)
  return figures[0] as FoundFigure
}
const told = (figures: readonly FoundFigure[]): string[] => figures.map(({ effect, count, text }) => `${effect} ${count.min} ${text}`)

describe('several figures in a sentence', () => {
  it.each([
    ['Two clerks, a guard and three visitors were killed and five others wounded.', ['killed 2 Two clerks', 'killed 1 a guard', 'killed 3 three visitors', 'injured 5 five others']],
    ['A bomb killed at least eight traders and wounded at least 20.', ['killed 8 at least eight traders', 'injured 20 at least 20']],
    ['Gunmen killed an imam and his driver.', ['killed 1 an imam', 'killed 1 his driver']],
    ['The flood left 13 dead, 40 missing and 2,000 homeless.', ['killed 13 13', 'missing 40 40', 'displaced 2000 2,000']],
    ['One officer was killed and another injured.', ['killed 1 One officer', 'injured 1 another']]
  ])('%s', (text, figures) => { expect(told(figuresOf(text))).toEqual(figures) })
})

describe('parts of a figure', () => {
  it.each([
    ['A blast killed around 180 people, including 13 sailors.', 'around 180 people', '13 sailors'],
    ['At least 20 people, among them three nurses, were wounded.', 'At least 20 people', 'three nurses'],
    ['Seven dockers were killed, six of them teenagers.', 'Seven dockers', 'six']
  ])('%s', (text, whole, part) => {
    const figures = figuresOf(text)
    const inner = figures.find(figure => figure.text.startsWith(part))
    expect(figures.find(figure => figure.id === inner?.partOf)?.text).toBe(whole)
  })

  it.each([
    ['Seventeen people died.\nThe dead include four nurses.', 'Seventeen people', 'four nurses'],
    ['A man stabbed four clerks to death.\nThree of the victims were women.', 'four clerks', 'Three of the victims'],
    ['Troops killed six men.\nThey said four of the dead were fighters.', 'six men', 'four of the dead'],
    ['Rescuers found 20 bodies.\nTwenty people were killed, eleven women and nine men.', 'Twenty people', 'eleven women']
  ])('takes some of those told before: %s', (text, whole, part) => {
    const figures = figuresOf(text)
    const inner = figures.find(figure => figure.text === part)
    expect(inner?.effect).toBe('killed')
    expect(figures.find(figure => figure.id === inner?.partOf)?.text).toBe(whole)
  })

  it.each(['The dead include more than 100 sailors and at least 60 farmers.', 'Two sailors died.\nThe dead include four nurses.'])('takes no larger figure for a part: %s', text => {
    expect(figuresOf(text).map(figure => figure.partOf)).not.toContain('c1')
  })

  it('takes side by side as no parts', () => {
    expect(figuresOf('The deaths of 170 civilians and 13 sailors were confirmed.').map(figure => figure.partOf)).toEqual([null, null])
  })
})

describe('certainty', () => {
  it.each([
    ['Police said three men were killed.', 'stated'],
    ['Three men were reportedly killed.', 'claimed'],
    ['The army said its troops killed 12 rebels.', 'claimed'],
    ['The rebels claimed to have killed 30 soldiers.', 'claimed'],
    ['The man said he had killed "two spies" there.', 'claimed'],
    ['The defence ministry said it had struck a barracks, killing 85 soldiers.', 'claimed'],
    ['The army said its drones hit a convoy and killed nine officers.', 'claimed'],
    ['“We killed nine soldiers,” the colonel said.', 'claimed'],
    ['The army said it had lost nine soldiers.', 'stated'],
    ['The army said its jets had killed two of its own soldiers.', 'stated'],
    ['The army said a shell hit a barracks, killing nine soldiers.', 'stated'],
    ['The army said its troops killed a farmer.', 'stated'],
    ['A court charged him with killing two tourists.', 'claimed'],
    ['He accused the army of "murdering" a priest.', 'claimed'],
    ['Forty people are feared dead.', 'possible'],
    ['The leak could kill thousands of people.', 'possible'],
    ['They threatened to kill the envoy.', 'possible'],
    ['He planned the assassination of a general.', 'possible'],
    ['She was accused of plotting the kidnapping of a banker.', 'possible'],
    ['They called for the murder of the envoy.', 'possible'],
    ['He is suspected of planning the murder of a judge.', 'possible'],
    ['The risk of a guard being shot dead worried them.', 'possible'],
    ['They mourned the assassination of a general.', 'stated'],
    ['Orre is accused of crossing the border and shooting and killing two farmers.', 'claimed'],
    ['The attack reportedly was in Oldo, killing eight people.', 'claimed'],
    ['The tremor left five dead and, by early reports, at least 30 injured.', 'stated'],
    ['By early reports, at least 30 people were injured.', 'claimed'],
    ['There were 170 suspected deaths in May.', 'claimed'],
    ['Four suspected militants were killed.', 'stated'],
    ['Several outlets reported the leader to be dead.', 'claimed'],
    ['Two hikers were reported missing.', 'stated'],
    ['Bo Sarre, who reportedly came late, was wounded.', 'stated'],
    ['The ministry denied that three sailors were killed.', 'denied'],
    ['The army rejected claims from villagers that two farmers were killed.', 'denied'],
    ['He denied killing two tourists.', 'claimed'],
    ['Both men deny the murder of two tourists.', 'claimed'],
    ['He pleaded not guilty to murdering two tourists.', 'claimed'],
    ['He was cleared of murdering two tourists.', 'claimed'],
    ['He was found guilty of murdering two tourists.', 'stated'],
    ['A man was charged with murder after the body of a tourist was found.', 'stated'],
    ['ISPR said 12 terrorists were killed.', 'claimed'],
    ['ISPR said 12 soldiers were killed.', 'stated'],
    ['The RSF said 12 soldiers were killed.', 'claimed'],
    ['The RSF said two of its fighters were killed.', 'stated'],
    ['The coalition said 60 Houthis were killed.', 'claimed'],
    ['Police said 60 Houthis were killed.', 'stated'],
    ['Officials dispute that, saying at least 20 farmers died.', 'stated'],
    ['“All of the Orrek fighters inside were killed,” Amin Dorr, the chief Taliban spokesman, said Monday.', 'claimed'],
    ['No one was hurt.', 'denied'],
    ['There were no casualties.', 'denied']
  ])('%s', (text, certainty) => { expect(figuresOf(text)[0]?.certainty).toBe(certainty) })
})

describe('source', () => {
  it.each([
    ['Officials in Varona say nine people were killed.', 'Officials in Varona'],
    ['Nine people were killed, police said.', 'police'],
    ['According to the health ministry of Sarn, nine people died in the fire.', 'the health ministry of Sarn'],
    ['Nine people died, according to police and a doctor at the clinic.', 'police and a doctor at the clinic'],
    ['Nine people died, according to a Varona Times tally.', 'a Varona Times tally'],
    ['Gunmen killed nine people in Sarn, two guards and a clerk said on Monday.', 'two guards and a clerk'],
    ['Gunmen killed nine people in Sarn, a guard and two clerks told the Varona Times.', 'a guard and two clerks'],
    ['“The flood killed nine people,” Orla Tesk, the head of the council, told reporters.', 'Orla Tesk, the head of the council'],
    ['Nine people drowned, the coast guard, which led the search, said in a statement.', 'the coast guard'],
    ['The Varona Human Rights Group (VHRG) said nine people were killed.', 'The Varona Human Rights Group (VHRG)'],
    ['Nine people drowned, said Orla Tesk, a diver.', 'Orla Tesk'],
    ['The mayor put the toll at nine.', 'The mayor'],
    ['The rebels claimed to have killed nine soldiers.', 'The rebels'],
    ['The rebels denied killing nine soldiers.', null],
    ['The fire claimed nine lives.', null],
    ['In its 8 a.m. bulletin, the council said nine people were hurt.', 'the council'],
    ['Rescue 1122 said nine people were hurt.', 'Rescue 1122'],
    ['The army put its damage at 23 tanks lost and said it had killed 40 rebels.', 'The army'],
    ['The army said “early signs” suggested that nine people were killed.', 'The army'],
    ['The mayor later visited the site and said nine people had died.', 'The mayor'],
    ['The mayor put the damage at two million and told reporters that nine people had died.', 'The mayor'],
    ['The toll of the flood has reached nine, and the mayor said on Monday that roads remained closed.', null],
    ['The rebels said they had fired rockets; nine people were killed, a doctor said.', 'a doctor'],
    ['Police said the road was closed; nine people were killed.', 'Police'],
    ['Nine people were killed.', null]
  ])('%s', (text, source) => {
    const figure = only(text)
    expect(figure.source?.text ?? null).toBe(source)
    if (figure.source) expect(text.slice(figure.source.start, figure.source.end)).toBe(figure.source.text)
  })
})

describe('victims and their role', () => {
  it.each([
    ['Two police officers were killed.', 'police officers', 'police'],
    ['Four suspected militants were killed.', 'suspected militants', 'militant'],
    ['Three sailors were wounded.', 'sailors', 'military'],
    ['A suicide bomber was killed.', 'suicide bomber', 'attacker'],
    ['Nine villagers were abducted.', 'villagers', 'civilian'],
    ['Twelve people were killed.', 'people', 'other']
  ])('%s', (text, victims, role) => { expect(only(text)).toMatchObject({ victims, victimRole: role }) })

  it.each([
    ['Orrek troops failed to control any valley, and suffered heavy casualties in the raids.', 'Orrek troops'],
    ['The guards opened fire on crowds seeking to flee and caused some casualties.', 'crowds'],
    ['The rebels suffered dozens of casualties.', 'rebels']
  ])('takes those who bore losses: %s', (text, victims) => { expect(figuresOf(text).map(figure => figure.victims)).toContain(victims) })

  it.each([
    ['A blast killed three, including a nurse, and wounded 16.', ['people', 'nurse', 'people']],
    ['The fever killed a clerk.\nIt has killed at least 80 in Sarn.', ['clerk', 'people']],
    ['Two sailors were killed.\nFive others were wounded.', ['sailors', 'sailors']],
    ['A blast killed Mr. Orre and 20 others.', ['Mr. Orre', 'people']]
  ])('lends them with care: %s', (text, victims) => { expect(figuresOf(text).map(figure => figure.victims)).toEqual(victims) })

  it('inherits them where the noun is left out', () => {
    expect(figuresOf('A blast killed eight traders and wounded 20.').map(figure => figure.victims)).toEqual(['traders', 'traders'])
  })
})

describe('cause, date and place', () => {
  it.each([
    ['The avalanche killed five climbers.', 'The avalanche'],
    ['Five climbers were killed in an avalanche on Mount Tarn.', 'an avalanche'],
    ['Six people died when a bus overturned.', 'a bus overturned'],
    ['The collapse left six people dead.', 'The collapse'],
    ['The death toll rose to six after a bomb hit a mill.', 'a bomb'],
    ['Bombers struck a post, north of Oldo, killing six people.', 'Bombers'],
    ['A jet overshot the runway, killing six people.', 'A jet'],
    ['Gunmen attacked a base and a boat in the north, leaving six people dead.', 'Gunmen']
  ])('%s', (text, cause) => { expect(only(text).cause?.text).toBe(cause) })

  it.each([
    'Eleven men and two women lost their lives.', '30 children and eight adults were missing.', 'The toll was 12 dead and 40 injured.', 'Police found nine people dead.'
  ])('takes neither other victims nor those who found them for a cause: %s', text => {
    expect(figuresOf(text).map(figure => figure.cause)).toEqual(figuresOf(text).map(() => null))
  })

  it.each([
    'The toll rose to nine after a clerk died in hospital.', 'The toll rose to nine after another clerk succumbed to her wounds.', 'The toll rose to nine on Monday after two bodies were pulled from the rubble.',
    'He was found guilty of murdering a clerk.', 'A court sentenced a man to life for murdering a clerk.', 'The attack came a year after nine clerks were killed in Sarn.'
  ])('takes neither a later death nor a sentence nor another event for a cause: %s', text => {
    expect(figuresOf(text)[0]?.cause).toBeNull()
  })

  it('reads date and place from the sentence', () => {
    expect(only('On June 3, a blast killed nine people in the northern town of Oldo.')).toMatchObject({ date: '2021-06-03', place: 'Oldo' })
  })

  it('reads them from the sentence that tells of the same event', () => {
    const figures = figuresOf('A bomb exploded near the Oldo market on June 3.\nOfficials gave few details.\nThe blast killed nine people, they said.')
    expect(figures[0]).toMatchObject({ date: '2021-06-03' })
  })

  it('takes the day of saying for no date of the event', () => {
    const figures = figuresOf('A bomb exploded in Oldo on June 3.\nThe blast killed nine people, officials said Tuesday.')
    expect(figures[0]).toMatchObject({ date: '2021-06-03', place: 'Oldo' })
  })
})

describe('what the grouping needs', () => {
  it('knows totals, others, who died later and what is only recalled', () => {
    expect(only('The death toll rose to 39.').total).toBe(true)
    expect(figuresOf('A guard was killed and four others were wounded.').map(figure => figure.others)).toEqual([false, true])
    expect(only('The constable later died of his wounds.').later).toBe(true)
    expect(only('He was linked to an attack that killed four sailors.').background).toBe(true)
    expect(only('Troops killed several insurgents.').least).toBe(3)
  })
})

describe('no victims', () => {
  it.each([
    'The group has 2,000 fighters in the valley.', 'Troops arrested 12 suspects.', 'The plane, flight 714, landed with 90 passengers.', 'Two birds were killed with one stone.', 'The senate killed the bill.',
    'It was a killer app in a dead heat.', 'The deadly bombing shocked Oldo.', 'Prices fell 12 percent in 2014.', 'A 25-year-old man was arrested.', 'He was the third minister to resign.', 'The storm destroyed 40 houses and damaged 300 cars.',
    'The hospital has 500 beds.', 'The soldiers killed in the war were honoured.', 'The actress Mira Lunt has died at 88.', 'The king died peacefully after a long illness.'
  ])('%s', text => { expect(told(figuresOf(text))).toEqual([]) })
})

it('gives ids in order of reading', () => {
  expect(figuresOf('Nine people were killed.\nFour were wounded.').map(figure => figure.id)).toEqual(['c1', 'c2'])
})

it('scores figures with a number higher than single victims, and pronouns lowest', () => {
  const counted = only('A blast killed nine people.').score
  const single = only('A blast killed a nurse.').score
  const pronoun = only('The patrol engaged the man, killing him.').score
  expect(counted).toBeGreaterThan(single)
  expect(single).toBeGreaterThan(pronoun)
})

describe('deaths after wounds', () => {
  it.each([
    ['A miner died in the hospital at Oldo.', true],
    ['Twelve people died in a hospital fire.', false],
    ['Two nurses died near the hospital.', false],
    ['Four people died in the hospital blast.', false],
    ['A clerk died at a local hospital.', true]
  ])('%s', (text, later) => { expect(only(text).later).toBe(later) })
})
