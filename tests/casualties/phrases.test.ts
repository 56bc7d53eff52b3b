import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'

const told = (text: string): string[] => findFigures(readText(text), []).map(({ effect, count, text: span }) => `${effect} ${count.min}/${count.max}${count.implied ? 'I' : ''} ${span}`)

/** A way of putting it, with sentences that are put so and sentences that only look like it. */
interface Wording {
  readonly name: string
  readonly reads: readonly (readonly [text: string, ...figures: string[]])[]
  readonly leaves: readonly (readonly [text: string, ...figures: string[]])[]
}

const WORDINGS: readonly Wording[] = [
  {
    name: 'a surname with the ending of a plural',
    reads: [
      ['Inspector Julio Moraes died in the explosion.', 'killed 1/1I Inspector Julio Moraes'],
      ['INSPECTOR JULIO MORAES DIED IN THE EXPLOSION.', 'killed 1/1I INSPECTOR JULIO MORAES'],
      ['Arroyas was shot dead near the mill.', 'killed 1/1I Arroyas'],
      ['The murder of Julio Moraes went unpunished.', 'killed 1/1I Julio Moraes'],
      ['Ana Moraes and Rui Penas were killed in Varona.', 'killed 1/1I Ana Moraes', 'killed 1/1I Rui Penas']
    ],
    leaves: [['Tarn Wolves were killed in Varona.'], ['REGIONAL AUTHORITIES WERE KILLED IN VARONA.'], ['The Sarn Rangers were killed in Varona.']]
  },
  {
    name: 'a name in a text of capitals',
    reads: [
      ['THE MAYOR, PEDRO OLMOSA, LEFT EARLY.\nOLMOSA WAS KILLED BY GUNMEN NEAR VARONA.', 'killed 1/1I OLMOSA'],
      ['DR OLMOSA WAS KILLED BY GUNMEN NEAR VARONA.', 'killed 1/1I DR OLMOSA'],
      ['PEDRO OLMOSA WAS KILLED BY GUNMEN NEAR VARONA.', 'killed 1/1I PEDRO OLMOSA']
    ],
    leaves: [['THEY WANT TO KILL BUREAUCRACY AND WASTE IN VARONA.'], ['ON THAT OCCASION, 14 FISHERMEN WERE KILLED BY SOLDIERS.', 'killed 14/14 14 FISHERMEN'], ['PUERTO SARN WAS KILLED BY THE SLUMP IN TOURISM.']]
  },
  {
    name: 'an aside with a pronoun between subject and verb',
    reads: [
      ['Six priests and two women who worked with them were murdered.', 'killed 6/6 Six priests', 'killed 2/2 two women'],
      ['Six priests, five of them from Sarn, were murdered.', 'killed 6/6 Six priests', 'killed 5/5 five of them'],
      ['Gunmen stormed the hall, and one of them died there.', 'killed 1/1 one of them'],
      ['Two guards who were acting as her drivers and a clerk were wounded.', 'injured 2/2 Two guards', 'injured 1/1I a clerk']
    ],
    leaves: [['There is no confirmation of them being killed.'], ['A clerk who worked with them was promoted.']]
  },
  {
    name: 'names in a row',
    reads: [
      ['The blast killed Ana Lunt, Bo Sarre, and Edo Varn.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre', 'killed 1/1I Edo Varn'],
      ['Gunmen killed Ana Lunt, mayor of Oldo, Bo Sarre, a clerk, and two guards.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre', 'killed 2/2 two guards'],
      ['Ana Lunt, 53; Bo Sarre, 24; and Edo Varn, 31, were killed.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre', 'killed 1/1I Edo Varn'],
      ['His son, Bo; Edo Varn, the secretary; and guard Ana Lunt were killed.', 'killed 1/1I His son', 'killed 1/1I Edo Varn', 'killed 1/1I guard Ana Lunt'],
      ['They mourned the murders of the governor, another judge, and the mayor.', 'killed 1/1I the governor', 'killed 1/1I another judge', 'killed 1/1I the mayor'],
      ['They mourned the murder of Ana Lunt, her husband, and two guards.', 'killed 1/1I Ana Lunt', 'killed 1/1I her husband', 'killed 2/2 two guards'],
      ['They mourned the murders of Ana Lunt, Bo Sarre, and of Edo Varn.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre', 'killed 1/1I Edo Varn'],
      ['The murder of envoy Ana Lunt and of lawyer Bo Sarre shocked the town.', 'killed 1/1I envoy Ana Lunt', 'killed 1/1I lawyer Bo Sarre'],
      ['Ana Lunt was found dead along with Bo Sarre in a field.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre'],
      ['Ana Lunt, 65, was killed at noon (1415 GMT) near her home in Oldo, along with two of her guards.', 'killed 1/1I Ana Lunt', 'killed 2/2 two of her guards']
    ],
    leaves: [
      ['Gunmen killed Ana Lunt, the mayor, and her driver.', 'killed 1/1I Ana Lunt', 'killed 1/1I her driver'],
      ['After the murder of Ana Lunt, the 415 judges of the country decided to strike.', 'killed 1/1I Ana Lunt'],
      ['The quake killed 50 people, most of them in Sarn.', 'killed 50/50 50 people'],
      ['Bo Sarre, another judge, was killed.', 'killed 1/1I Bo Sarre'],
      ['Two clerks were killed; three guards fled; and a driver hid.', 'killed 2/2 Two clerks'],
      ['Following the murder of senator and party candidate Ana Lunt, the talks ended.', 'killed 1/1I senator and party candidate Ana Lunt']
    ]
  },
  {
    name: 'time and place between a noun of harm and its victims',
    reads: [
      ['The killings during the past 72 hours of a judge and a clerk alarmed Oldo.', 'killed 1/1I a judge', 'killed 1/1I a clerk'],
      ['They condemned the murder in Varona of envoy Ana Lunt.', 'killed 1/1I envoy Ana Lunt'],
      ['They condemned the murder on the evening of 27 May of six farmers.', 'killed 6/6 six farmers']
    ],
    leaves: [['The murder in the town of Oldo shocked them.'], ['The killings in the valley of Sarn went on.']]
  },
  {
    name: 'a single victim denied',
    reads: [
      ['Not a single person was killed.', 'killed 0/0 Not a single person'],
      ['Not one soldier was wounded.', 'injured 0/0 Not one soldier'],
      ['Neither the mayor nor his wife was injured.', 'injured 0/0 Neither the mayor', 'injured 0/0 his wife']
    ],
    leaves: [['A single person was killed.', 'killed 1/1I A single person'], ['Not only a clerk but a guard was promoted.']]
  },
  {
    name: 'numbers in a row of places, and ages',
    reads: [
      ['The report counted 21 injured farmers in Oldo, 36 in Sarn, 29 in Varona and seven in Tarn.', 'injured 21/21 21 injured farmers', 'injured 36/36 36', 'injured 29/29 29', 'injured 7/7 seven'],
      ['Two girls between the ages of 14 and 18 were wounded.', 'injured 2/2 Two girls']
    ],
    leaves: [['Ana Lunt, 36, of Sarn, and Bo Sarre were killed.', 'killed 1/1I Ana Lunt', 'killed 1/1I Bo Sarre'], ['A man between the ages of 20 and 30 was arrested.']]
  },
  {
    name: 'a name before a possessive',
    reads: [
      ['Police found Park Won-soon’s body after the attack.', 'killed 1/1I Park Won-soon'],
      ['The wake of van Biljen’s murder was quiet.', 'killed 1/1I van Biljen']
    ],
    leaves: [['The high-tech’s body was sleek.'], ['The van’s body was rusty.']]
  },
  {
    name: 'what did not happen',
    reads: [],
    leaves: [
      ['A suspect was nearly lynched by the crowd.'], ['A plot to murder him was foiled, the mayor said.'], ['They hold the senator and threatened to kill him.'], ['He would step over the bodies of each and every soldier.'],
      ['Orre is the second mayor that has been murdered this month.'], ['The deputy takes over if the president is killed.'], ['The mosque murder suspect appeared in court.'],
      ['US singer, actor and campaigner Ann Lundt dies.']
    ]
  },
  {
    name: 'a verb in a row of verbs, and an object further on',
    reads: [
      ['The sniper managed to kill one person and wound 12 others.', 'killed 1/1 one person', 'injured 12/12 12 others'],
      ['They murdered, at gunpoint, a soldier who was ill.', 'killed 1/1I a soldier'],
      ['Bus overturns in Sarn; at least seven die Wednesday.', 'killed 7/null at least seven']
    ],
    leaves: [['He lost the bullet and wound up the clock.'], ['They planned, at length, a wedding.']]
  }
]

describe.each(WORDINGS)('$name', ({ reads, leaves }) => {
  it.each([...reads, ...leaves])('%s', (text, ...figures) => { expect(told(text)).toEqual(figures) })
})
