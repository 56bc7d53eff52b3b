import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index'
import { groupIncidents } from '../../src/incidents/group'
import { figuresIn, type Given } from './figures'

/** Text, its figures, and what the first incident's dead come to as [min, max]. */
const TOTALS: readonly (readonly [why: string, text: string, figures: readonly Given[], killed: readonly [number | null, number | null]])[] = [
  ['parts are not added', 'A blast in Orvale killed 12 people, including 3 guards.', [{ words: '12 people', count: 12 }, { words: '3 guards', count: 3, partOf: '12 people' }], [12, 12]],
  ['groups side by side are added', 'The raid on Orvale killed 4 soldiers and 3 clerks.', [{ words: '4 soldiers', count: 4 }, { words: '3 clerks', count: 3 }], [7, 7]],
  ['what is said again counts once', 'Blast kills 12 in Orvale\n\nA blast in Orvale killed 12 people.', [{ words: '12', count: 12, victims: null }, { words: '12 people', count: 12 }], [12, 12]],
  ['later and more exact beats earlier and rounder', 'Dozens die in Orvale\n\nA blast in Orvale killed at least 30 people. By noon 41 people were dead.', [{ words: 'Dozens', count: [24, null], victims: null }, { words: 'at least 30 people', count: [30, null] }, { words: '41 people', count: 41 }], [41, 41]],
  ['a rounder figure said later does not replace', 'The blast killed 41 people. The deaths of about 40 people shocked Orvale.', [{ words: '41 people', count: 41 }, { words: 'about 40 people', count: 40, about: true }], [41, 41]],
  ['others are more', 'A gunman killed 2 officers. He then shot dead another man.', [{ words: '2 officers', count: 2 }, { words: 'another man', count: 1 }], [3, 3]],
  ['a victim spoken of again is none more', 'A bomb killed 9 people. A teacher was among them. The teacher was on her way home.', [{ words: '9 people', count: 9 }, { words: 'A teacher' }, { words: 'The teacher' }], [9, 9]],
  ['attackers are added', 'A stabbing left 4 people dead. The attacker was shot.', [{ words: '4 people', count: 4 }, { words: 'The attacker', role: 'attacker' }], [5, 5]],
  ['what may happen does not count', 'A blast killed 3 people. Officials fear 20 people are dead.', [{ words: '3 people', count: 3 }, { words: '20 people', count: 20, certainty: 'possible' }], [3, 3]],
  ['the whole may come after its parts', 'Bombs killed 6 soldiers and 5 clerks. In all 11 people died.', [{ words: '6 soldiers', count: 6 }, { words: '5 clerks', count: 5 }, { words: '11 people', count: 11 }], [11, 11]],
  ['a total said later, not far below, replaces', 'Reports of 30 dead came from Orvale. Later a total of 24 deaths was confirmed.', [{ words: '30', count: 30, victims: null }, { words: 'a total of 24 deaths', count: 24 }], [24, 24]],
  ['at least three is not two', 'A landslide killed at least 3 people. In Tesk 2 victims were crushed.', [{ words: 'at least 3 people', count: [3, null] }, { words: '2 victims', count: 2 }], [3, null]],
  ['the other side claims', 'Clashes killed 6 guards and 9 rebels. Rebels claimed that 40 guards died.', [
    { words: '6 guards', count: 6 }, { words: '9 rebels', count: 9 }, { words: '40 guards', count: 40, certainty: 'claimed', source: 'Rebels' }
  ], [15, 15]],
  ['another number in brackets is a rival', 'The raid killed 20 villagers (others say 50 dead).', [{ words: '20 villagers', count: 20 }, { words: '50', count: 50, victims: null }], [20, 20]],
  ['two by name are two', 'Orla Tesk was killed on the spot. Bram Doli was shot in the yard.', [{ words: 'Orla Tesk' }, { words: 'Bram Doli' }], [2, 2]],
  ['a name for one spoken of', 'A teacher was killed in Orvale. Bram Doli was 40.', [{ words: 'A teacher', victims: 'teacher' }, { words: 'Bram Doli' }], [1, 1]],
  ['a vague group beside a leader adds the least it stands for', 'The strike killed a rebel leader. Several other rebels died.', [{ words: 'a rebel leader', role: 'militant' }, { words: 'Several other rebels', count: 'several', role: 'militant', least: 3 }], [4, null]],
  ['a leader among several is none more', 'The strike killed several rebels, including a commander.', [{ words: 'several rebels', count: 'several', role: 'militant', least: 3 }, { words: 'a commander', role: 'militant', partOf: 'several rebels' }], [3, null]],
  ['several rebels after four are the four', 'The strike killed 4 rebels. Several rebels died at the gate.', [{ words: '4 rebels', count: 4, role: 'militant' }, { words: 'Several rebels', count: 'several', role: 'militant', least: 3 }], [4, 4]],
  ['another of those counted', 'Two die in Orvale crash\n\nA plane came down in Orvale on Monday, police said. One person was dead at the scene. Another person later died.', [
    { words: 'Two', count: 2, victims: null }, { words: 'One person', count: 1 }, { words: 'Another person' }
  ], [2, 2]],
  ['another beyond those counted', 'A crash killed 2 people. One person was dead at the scene. Two others died in hospital.', [{ words: '2 people', count: 2 }, { words: 'One person', count: 1 }, { words: 'Two others', count: 2 }], [4, 4]],
  ['the one of those counted', 'Troops killed 4 rebels in Orvale. The woman with a rifle was shot at the gate.', [{ words: '4 rebels', count: 4 }, { words: 'The woman' }], [4, 4]],
  ['one of another sort', 'A blast killed 4 soldiers in Orvale. A teacher was killed at the gate.', [{ words: '4 soldiers', count: 4 }, { words: 'A teacher' }], [5, 5]],
  ['a name with the rank of those counted', 'The raid killed 4 soldiers. Lieutenant Orla Tesk was hit at the gate.', [{ words: '4 soldiers', count: 4 }, { words: 'Lieutenant Orla Tesk' }], [4, 4]],
  ['a name of another sort', 'The raid killed 4 soldiers. Orla Tesk was hit at the gate.', [{ words: '4 soldiers', count: 4 }, { words: 'Orla Tesk' }], [5, 5]],
  ['a bare office is the one named', 'Orla Tesk was shot dead. Slain senator had been warned.', [{ words: 'Orla Tesk' }, { words: 'senator' }], [1, 1]],
  ['also killed', 'The strike killed the rebel. Also killed in it were 13 guards.', [{ words: 'the rebel', victims: 'rebel' }, { words: '13 guards', count: 13 }], [14, 14]],
  ['one of the people counted, dead of wounds', 'Two Iraqis were shot. Bram Doli died of wounds.', [{ words: 'Two Iraqis', count: 2 }, { words: 'Bram Doli' }], [2, 2]],
  ['men and women are not the same', 'Two men died in Orvale. In Tesk two women died.', [{ words: 'Two men', count: 2 }, { words: 'two women', count: 2 }], [4, 4]],
  ['men may be rebels', 'Troops killed two men in Orvale. Two rebels died at the gate.', [{ words: 'two men', count: 2 }, { words: 'Two rebels', count: 2 }], [2, 2]],
  ['rebels told again, in another fight', 'Troops killed 4 rebels at the house. On the road they killed 11 rebels.', [{ words: '4 rebels', count: 4, role: 'militant' }, { words: '11 rebels', count: 11, role: 'militant' }], [15, 15]],
  ['an earlier toll is no rival', 'Reports say the fever killed 62 people. Last week 53 people were dead.', [{ words: '62 people', count: [62, null], certainty: 'claimed', source: 'Reports' }, { words: '53 people', count: 53 }], [62, null]],
  ['nobody is 0', 'A blast hit Orvale. There were no casualties.', [{ words: 'no casualties', effect: 'unspecified', count: 0, certainty: 'denied' }], [0, 0]]
]

describe('totals of one event', () => {
  it.each(TOTALS)('%s', (_, text, given, killed) => {
    const { document, figures } = figuresIn(text, given)
    const { incidents } = groupIncidents(document, figures, [])
    expect(incidents).toHaveLength(1)
    expect([incidents[0]?.killed?.min, incidents[0]?.killed?.max]).toEqual(killed)
  })
})

/** Text, its figures, and the first words of each event's figures, background events in brackets. */
const EVENTS: readonly (readonly [why: string, text: string, figures: readonly Given[], events: readonly string[]])[] = [
  ['days apart', 'A bomb killed 5 people on Monday. A raid killed 3 people on Friday.', [{ words: '5 people', count: 5, date: '2021-03-01' }, { words: '3 people', count: 3, date: '2021-03-05' }], ['5 people', '3 people']],
  ['a year holds the day', 'A bomb killed 5 people. The 5 victims of the bomb were buried.', [{ words: '5 people', count: 5, date: '2021-03-01' }, { words: 'The 5 victims', count: 5, date: '2021' }], ['5 people']],
  ['flood and shooting', 'The flood killed 5 people.\n\nThe shooting killed 3 people.', [{ words: '5 people', count: 5, cause: 'flood' }, { words: '3 people', count: 3, cause: 'shooting' }], ['5 people', '3 people']],
  ['a second fire', 'The fire killed 5 people. A second fire killed 3 people.', [{ words: '5 people', count: 5, cause: 'The fire' }, { words: '3 people', count: 3, cause: 'A second fire' }], ['5 people', '3 people']],
  ['a second victim is no second event', 'The raid killed 2 people. A second armed man was killed.', [{ words: '2 people', count: 2 }, { words: 'armed man' }], ['2 people']],
  ['attacks that add up to the total', 'Attacks killed 50 people in Orvale. In the first attack 42 people died. In the second attack 8 people died.', [
    { words: '50 people', count: 50, date: '2021-03-01' }, { words: '42 people', count: 42, date: '2021-03-02' }, { words: '8 people', count: 8, date: '2021-03-03' }
  ], ['50 people']],
  ['attacks that do not add up', 'Attacks killed 50 people in Orvale. In the first attack 42 people died. In the second attack 9 people died.', [
    { words: '50 people', count: 50, date: '2021-03-01' }, { words: '42 people', count: 42, date: '2021-03-02' }, { words: '9 people', count: 9, date: '2021-03-03' }
  ], ['50 people', '42 people', '9 people']],
  ['a victim known by name', 'Orla Tesk was shot dead. In 2003 a bomb killed 6 soldiers. The murder of Tesk shocked Orvale.', [
    { words: 'Orla Tesk', date: '2021-03-01' }, { words: '6 soldiers', count: 6, date: '2003' }, { words: 'Tesk' }
  ], ['Orla Tesk', '(6 soldiers)']],
  ['killings of two by name', 'They spoke of the murder of Orla Tesk. The assassination of Bram Doli was never solved.', [{ words: 'Orla Tesk', by: 'rule:killed-noun-of' }, { words: 'Bram Doli', by: 'rule:killed-noun-of' }], ['Orla Tesk', 'Bram Doli']],
  ['two by name at once', 'They spoke of the murder of Orla Tesk and Bram Doli.', [{ words: 'Orla Tesk', by: 'rule:killed-noun-of' }, { words: 'Bram Doli', by: 'rule:killed-noun-of' }], ['Orla Tesk']],
  ['new cases and the total to date', 'Fever killed again. There were 5 new deaths. A total of 17 deaths have been recorded.', [{ words: '5 new deaths', count: 5 }, { words: 'A total of 17 deaths', count: 17 }], ['5 new deaths', '(A total of 17 deaths)']],
  ['set beside others', 'The shooting in Orvale killed 22 people. The shooting followed another one in Tesk, killing 3 clerks.', [{ words: '22 people', count: 22 }, { words: '3 clerks', count: 3 }], ['22 people', '(3 clerks)']],
  ['came weeks after another', 'A strike killed 9 people. The strike came two weeks after bombs hit a shop in Tesk, killing 3 clerks.', [{ words: '9 people', count: 9 }, { words: '3 clerks', count: 3 }], ['9 people', '(3 clerks)']],
  ['came hours later', 'A strike killed 9 people. The strike came two hours after dawn, killing 3 clerks.', [{ words: '9 people', count: 9 }, { words: '3 clerks', count: 3 }], ['9 people']],
  ['an earlier attack, told late', 'A raid killed 5 people. It was dark. Rain fell. The army came. Last week a bomb in Tesk killed 3 people.', [{ words: '5 people', count: 5, date: '2021-03-08' }, { words: '3 people', count: 3, date: '2021-W08' }], ['5 people', '(3 people)']],
  ['gunfire is no fire', 'The raid killed 5 people. Troops returned fire and killed a guard.', [{ words: '5 people', count: 5, cause: 'raid' }, { words: 'a guard', cause: 'returned fire' }], ['5 people']],
  ['all dead of a war', 'More than 3,000 people have been killed in the war since. On Monday a raid killed 9 people.', [{ words: 'More than 3,000 people', count: [3001, null] }, { words: '9 people', count: 9 }], ['(More than 3,000 people)', '9 people']],
  ['at war, on one day', 'In the war a raid killed 9 people.', [{ words: '9 people', count: 9 }], ['9 people']],
  ['a demonstration is a reaction, a demonstrator none', 'Clashes of protesters with troops at the port left 9 people dead. Crowds in Tesk protested over the death of 3 clerks.', [{ words: '9 people', count: 9 }, { words: '3 clerks', count: 3 }], ['9 people', '(3 clerks)']],
  ['a similar blast does not date the news', 'A blast killed 9 people. A similar blast at the port in 2019 killed 4 people.', [{ words: '9 people', count: 9, cause: 'A blast' }, { words: '4 people', count: 4, date: '2019', cause: 'blast' }], ['9 people', '(4 people)']],
  ['over years', 'A bomb killed 5 people. Bombs have killed 600 people since 2015.', [{ words: '5 people', count: 5 }, { words: '600 people', count: 600 }], ['5 people', '(600 people)']],
  ['a protest after', 'A bomb killed 5 people. In Tesk crowds protested against the killing of 3 farmers.', [{ words: '5 people', count: 5 }, { words: '3 farmers', count: 3 }], ['5 people', '(3 farmers)']],
  ['the man behind another attack', 'Soldiers killed the man behind the bombing in Orvale, which killed 12 people.', [{ words: 'the man', victims: 'man' }, { words: '12 people', count: 12, cause: 'the bombing' }], ['the man', '12 people']],
  ['a natural death is none', 'The former minister Bram Doli has died at the age of 81.', [{ words: 'The former minister Bram Doli', victims: 'former minister Bram Doli' }], []],
  ['a named man who was shot is one', 'The former minister Bram Doli was shot dead.', [{ words: 'The former minister Bram Doli', victims: 'former minister Bram Doli' }], ['The former minister Bram Doli']],
  ['a named man found dead is one', 'The minister Bram Doli was found dead in Orvale.', [{ words: 'The minister Bram Doli', victims: 'minister Bram Doli' }], ['The minister Bram Doli']],
  ['a girl who died of the flu is one', 'A girl died of the flu in Orvale.', [{ words: 'A girl', victims: 'girl' }], ['A girl']]
]

describe('events of one text', () => {
  it.each(EVENTS)('%s', (_, text, given, events) => {
    const { document, figures, dates } = figuresIn(text, given)
    const { incidents } = groupIncidents(document, figures, dates)
    const first = (id: string | undefined): string => figures.find(figure => figure.id === id)?.text ?? ''
    expect(incidents.map(incident => incident.background ? `(${first(incident.figures[0])})` : first(incident.figures[0]))).toEqual(events)
  })
})

describe('totals of whole texts', () => {
  it.each([
    ['who embraced shahadat under fire died by force', 'During fire exchange, Lance Naik Ajab Noor embraced shahadat.', 1, null],
    ['what a feud has claimed so far is no toll of the day', 'A clash in Oldo left two men dead. The feud has so far claimed 14 lives.', 2, null],
    ['what an army counts in the current year is none either', 'Two rebels were killed in Oldo. At least 211 rebels have been killed in Sarn in the current year.', 2, null],
    ['a victim named again is counted once', 'Amina Sahar was killed on Monday. Sahar was killed by a bomb that killed five people.', 5, null],
    ['those listed beside a known victim are more', 'Amina Sahar was killed on Monday. Sahar and five people were killed by a bomb.', 6, null],
    ['attackers whose number is put right count once', 'At least two attackers were killed, police said. Later police said that three attackers were killed in Oldo.', 3, 3],
    ['the gunman is the shooter', 'The shooter was killed. Police shot the gunman dead.', 1, 1],
    ['a gunman shot by police is the shooter', 'A gunman killed six people before police shot him dead. The shooter was killed at the gate.', 7, 1],
    ['a toll that rose from another', 'A blast hit Oldo on Monday. The death toll rose to 27 from 19.', 27, null],
    ['a toll, up from an earlier one', 'A fire swept through a mill in Oldo. The death toll has risen to 27, up from 19 earlier.', 27, null],
    ['whose relative they are is another', 'Two brothers drowned in a dam outside Oldo on Saturday. Their cousin also drowned.', 3, null],
    ['who died since are within a toll that rose', 'A bus crashed near Oldo on Monday. The death toll has risen to 27 after four more passengers died in hospital.', 27, null],
    ['bombers within the whole, and another beyond it', 'A bomb killed 12 people, including the two bombers. Another attacker was shot dead by police.', 13, 3]
  ])('%s', (_, text, killed, attackers) => {
    const [incident] = extract(text, { published: '2021-03-01' }).incidents
    expect([incident?.killed?.min, incident?.attackersKilled?.min ?? null]).toEqual([killed, attackers])
  })
})

describe('the injured of whole texts', () => {
  it.each([
    ['bare numbers of either side are added', 'Nine policemen were wounded in the attack in Oldo. 30 rebels were killed and 20 wounded.', 29],
    ['who was wounded and died is dead alone', 'Sniper fire wounded a soldier near Oldo on 4 May. On 6 May he succumbed to his wounds.', null],
    ['of those hurt some have died', 'A tanker exploded in Oldo. Ten people burnt to death, 25 were rushed to hospital, of which 6 have since died.', 19],
    ['others go with the side told beside them', 'At least six rebels were killed and 10 more wounded in Oldo. One soldier was killed and three others were injured there.', 13],
    ['one more is no part of what the next sentence tells again', 'A contractor was killed in Oldo; five guards were hurt, along with one additional clerk. Two of the wounded guards were treated on-site.', 6],
    ['one of the wounded who died is hurt no more', 'Thirteen travellers were killed in Oldo; one of the five wounded died the next day.', 4],
    ['one of them who was pronounced dead is hurt no more', 'Four people were wounded in Oldo; one of them, Bo Roe, was pronounced dead at the hospital.', 3],
    ['of two with wounds both have died', 'Officers found two men with gunshot wounds in a car in Oldo. One, 24, died at the scene. The other, 27, was rushed to a clinic, where he later died.', null],
    ['a bare number behind a semicolon is of those just told', 'Four workers suffered burns in the blast in Oldo; one was taken to hospital.', 4]
  ])('%s', (_, text, injured) => {
    const [incident] = extract(text, { published: '2021-06-01' }).incidents
    expect(incident?.injured?.min ?? null).toBe(injured)
  })
})

describe('groupIncidents', () => {
  it('adds the badly and the slightly hurt', () => {
    const injured = (text: string, given: readonly Given[]): number | null | undefined => {
      const { document, figures } = figuresIn(text, given)
      return groupIncidents(document, figures, []).incidents[0]?.injured?.min
    }
    expect(injured('A crash left 3 pupils seriously injured. Police saw 13 pupils with minor wounds.', [{ words: '3 pupils', effect: 'injured', count: 3 }, { words: '13 pupils', effect: 'injured', count: 13 }])).toBe(16)
    expect(injured('A crash left 3 pupils injured. Police saw 13 pupils with minor wounds.', [{ words: '3 pupils', effect: 'injured', count: 3 }, { words: '13 pupils', effect: 'injured', count: 13 }])).toBe(13)
  })

  it('returns the figures in order with their incident, and every total can be traced', () => {
    const { document, figures } = figuresIn('A bomb killed 5 people in Orvale on Monday. In 2003 a bomb killed 40 people there.', [
      { words: '5 people', count: 5, date: '2021-03-01', cause: 'bomb' }, { words: '40 people', count: 40, date: '2003', cause: 'bomb' }
    ])
    const grouped = groupIncidents(document, figures, [])
    expect(grouped.incidents.map(incident => [incident.id, incident.killed?.min, incident.background, incident.figures])).toEqual([['i1', 5, false, ['c1']], ['i2', 40, true, ['c2']]])
    expect(grouped.figures.map(figure => figure.incident)).toEqual(['i1', 'i2'])
    expect(grouped.figures[0]).not.toHaveProperty('sentence')
  })
  it('dates no event by a similar one told behind it', () => {
    const { document, figures, dates } = figuresIn('A blast killed 9 people. A similar blast at the port in 2019 killed 4 people.', [{ words: '9 people', count: 9, cause: 'A blast' }, { words: '4 people', count: 4, date: '2019', cause: 'blast' }])
    expect(groupIncidents(document, figures, dates, { value: '2024-05-15', from: 'option' }).incidents.map(({ date, background }) => [date, background])).toEqual([[null, false], ['2019', true]])
  })
  it('takes no day after publication for that of an event', () => {
    const { document, figures, dates } = figuresIn('A bomb killed 5 people on Saturday.', [{ words: '5 people', count: 5, date: '2021-03-06' }])
    expect(groupIncidents(document, figures, dates, { value: '2021-03-01', from: 'option' }).incidents[0]?.date).toBeNull()
    expect(groupIncidents(document, figures, dates, { value: '2021-03-07', from: 'option' }).incidents[0]?.date).toBe('2021-03-06')
  })
  it('makes nothing of nothing', () => {
    const { document } = figuresIn('All quiet in Orvale.', [])
    expect(groupIncidents(document, [], [])).toEqual({ figures: [], incidents: [] })
  })
})
