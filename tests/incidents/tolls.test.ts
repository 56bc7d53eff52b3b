import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Count, Incident } from '../../src/types'

const number = (count: Count | null): string => count === null ? '-' : count.min === count.max ? `${count.min}` : `${count.min ?? ''}+`
/** "12 killed (2 attackers) 3 injured 2024-03-12 also 15", "(…)" for background. */
const told = ({ killed, injured, abducted, displaced, attackersKilled, alsoReported, date, background }: Incident): string => {
  const words = [
    killed && `${number(killed)} killed`, attackersKilled && `(${number(attackersKilled)} attackers)`, injured && `${number(injured)} injured`, abducted && `${number(abducted)} abducted`,
    displaced && `${number(displaced)} displaced`, date, alsoReported.length > 0 && `also ${alsoReported.map(({ count }) => number(count)).join(' ')}`
  ].filter(Boolean).join(' ')
  return background ? `(${words})` : words
}

/** Short stories of Thursday, 14 March 2024, in which the same dead are told more than once, and their events. */
const TOLLS: readonly (readonly [why: string, text: string, events: readonly string[]])[] = [
  ['the toll holds the wounded who died', 'Twelve people were killed and 30 wounded in a bombing in Oldo on Tuesday. The death toll rose to 15 after three of the injured died.', ['15 killed 27 injured 2024-03-12']],
  ['the wounded who died come before the toll', 'Twelve people were killed and 30 wounded in a bombing in Oldo on Tuesday. Three of the injured died, taking the toll to 15.', ['15 killed 27 injured 2024-03-12']],
  ['the wounded who died without a toll are more', 'Twelve people were killed and 30 wounded in a bombing in Oldo on Tuesday. Three of the injured died in hospital.', ['15 killed 27 injured 2024-03-12']],
  ['the day on which a toll rose is none of the event', 'The toll from Monday\'s blast in Oldo rose to seven on Tuesday when one of the wounded died.', ['7 killed 2024-03-11']],
  ['a third victim of three', 'Three people were killed and four wounded in a shooting in Oldo on Tuesday. A third victim, a 24-year-old woman, died later in hospital.', ['3 killed 4 injured 2024-03-12']],
  ['a fourth of four, told one by one', 'Four people were killed when a bus overturned in Oldo on Tuesday. Three died at the scene. A fourth, a girl, died later in hospital.', ['4 killed 2024-03-12']],
  ['a third victim beside two', 'Two people were killed in a crash in Oldo on Monday. A third victim, a girl, died in hospital on Tuesday.', ['3 killed 2024-03-11']],
  ['a third person, of whom the text tells first', 'A third person has died after the explosion at a factory in Oldo on Tuesday, police said.', ['3 killed 2024-03-12']],
  ['a third man of three, two of whom were only hurt', 'Police found two men with gunshot wounds in Oldo on Tuesday. A third man was found dead.', ['1 killed 2 injured 2024-03-12']],
  ['a 19th person is of the 18', 'A blast killed 17 people in Oldo on Monday. One of the wounded died on Tuesday, taking the toll to 18. A 19th person died on Wednesday.', ['19 killed 2024-03-11']],
  ['bodies are those of the dead', 'The landslide in Oldo killed 34 people, with 31 bodies recovered so far, officials said on Tuesday.', ['34 killed 2024-03-12']],
  ['bodies found elsewhere are others', 'Gunmen killed 34 people in Oldo on Tuesday and 31 bodies were found in Tesk.', ['65 killed 2024-03-12']],
  ['a part in the headline', 'Floods kill 45 in Varona, 17 in Oldo\n\nFloods have killed 45 people in Varona, including 17 in Oldo, the government said on Tuesday.', ['45 killed 2024-03-12']],
  ['another number in the headline', 'Bomb kills 45 in Varona, 17 soldiers in Oldo\n\nBombs have killed 45 people in Varona and 17 soldiers in Oldo, the government said on Tuesday.', ['62 killed 2024-03-12']],
  ['parts behind a colon', 'Nineteen people were killed on Tuesday: eight guards in Oldo, five in Tesk and three in Tarn.', ['19 killed 2024-03-12']],
  ['kids are children', 'Man kills wife, two kids, then self in Oldo\n\nA man killed his wife and two children before hanging himself in Oldo on Tuesday, police said.', ['4 killed (1 attackers) 2024-03-12']],
  ['suspected robbers are the suspects', 'Police kill six suspected robbers in Oldo\n\nSix suspects were killed in a shootout with police in Oldo on Tuesday.', ['6 killed (6 attackers) 2024-03-12']],
  ['the gunman of the headline', 'Gunman dead after shooting in Oldo\n\nTwo students were killed in the shooting on Tuesday. The shooter was killed by police.', ['3 killed (1 attackers) 2024-03-12']],
  ['a rival in the same sentence', 'The army said eight soldiers were killed in Tuesday\'s attack in Oldo; security sources said 25 died.', ['8 killed 2024-03-12 also 25']],
  ['the other side in the same sentence', 'The army said two soldiers were killed in Tuesday\'s ambush near Oldo; JNIM said it killed 15.', ['2 killed 2024-03-12 also 15']],
  ['two who speak of others', 'The army said eight soldiers were killed in Tuesday\'s attack in Oldo; police said two clerks died.', ['10 killed 2024-03-12']],
  ['up from', 'Tuesday\'s strike in Oldo killed 11 people, up from a previous count of eight.', ['11 killed 2024-03-12']],
  ['up from what it was on another day', 'The toll from the fire in Oldo rose to 46 on Tuesday, up from 43 on Monday, police said.', ['46 killed 2024-03-12']],
  ['down from what it was in another year', 'Police killed 30 people in Oldo on Tuesday. They killed 703 people last year, down from 871 in 2022.', ['30 killed 2024-03-12', '(703 killed 2023)', '(871 killed 2022)']],
  ['down from', 'Police now say five people died in the crash near Oldo on Tuesday, down from the six reported earlier.', ['5 killed 2024-03-12']],
  ['an earlier toll', 'Twelve people were killed in Tuesday\'s strike in Oldo, officials said. An earlier toll stood at nine.', ['12 killed 2024-03-12']],
  ['what an earlier toll was raised to', 'Tuesday\'s quake in Oldo left five dead. The council raised the previous death toll to six.', ['6 killed 2024-03-12']],
  ['earlier reports', 'The number of people abducted in Oldo on Tuesday has risen to 101, residents said. Earlier reports put the figure at 87.', ['101 abducted 2024-03-12']],
  ['what was first said', 'Police initially said 12 people had been killed. Ten people died in the crash in Oldo on Tuesday, the mayor said on Wednesday.', ['10 killed 2024-03-12']],
  ['fighting that has cost many', 'A bomb in Oldo on Tuesday killed 14 people.\n\nFighting with rebels has forced 520,000 people from their homes and killed hundreds.', ['14 killed 2024-03-12', '(200+ killed 520000 displaced)']],
  ['fighting in which some died', 'Fighting with rebels in Oldo has killed 11 people, police said on Tuesday.', ['11 killed 2024-03-12']],
  ['the war of a country', 'A bomb in Oldo on Tuesday killed 14 people.\n\nVarona\'s war has killed more than half a million people.', ['14 killed 2024-03-12', '(500001+ killed)']],
  ['a toll that can be none of the day', 'At least 112 people were killed on Tuesday in Oldo. It happened hours after the ministry announced the death toll had passed 30,000.', ['112+ killed 2024-03-12', '(30001+ killed)']],
  ['others in a town of those across the land', 'Storms killed 22 people across Varona on Tuesday.\n\nA roof fell in near the river. Three others died in Tesk.', ['22 killed 2024-03-12']],
  ['others than those', 'Storms killed 22 people across Varona on Tuesday. Three others died in hospital.', ['25 killed 2024-03-12']],
  ['bodies recovered by a day', 'At least 17 people drowned on Monday when a boat sank off Oldo. The bodies of 16 people had been recovered by Tuesday evening.', ['17+ killed 2024-03-11']],
  ['those still missing on the day of a toll', 'The death toll in the landslide that hit Oldo on Monday climbed to 167 on Tuesday with 191 people still missing, officials said.', ['167 killed 2024-03-11']],
  ['a road toll', 'A cyclist has died in a crash in Oldo on Tuesday. It takes the road toll to 71.', ['1 killed 2024-03-12', '(71 killed)']],
  ['a toll of somebody who is no official', 'Fifteen people were killed by a missile in Oldo on Tuesday, officials said. Varona put the toll at 40.', ['15 killed 2024-03-12 also 40']],
  ['a later toll of officials', 'Fifteen people were killed by a missile in Oldo on Tuesday, police said. The health ministry put the toll at 40.', ['40 killed 2024-03-12']],
  ['who spoke of more', 'Fifteen people were killed in an attack on a mine in Oldo on Tuesday, the army said. Local sources spoke of 26 dead.', ['15 killed 2024-03-12 also 26']],
  ['all of those who came', 'Five gunmen stormed a post in Oldo on Tuesday, killing three officers. All five were killed.', ['8 killed (5 attackers) 2024-03-12']],
  ['the three of those who came', 'Three gunmen opened fire near Oldo on Tuesday, killing one person. The three gunmen were killed.', ['4 killed (3 attackers) 2024-03-12']],
  ['all of those who were there', 'Three gunmen opened fire near Oldo on Tuesday, killing five people. All five were clerks.', ['5 killed 2024-03-12']],
  ['fighters who attacked', 'Militants attacked a convoy near Oldo on Tuesday. Seven soldiers and 14 militants were killed, the army said.', ['21 killed (14 attackers) 2024-03-12']],
  ['fighters who were attacked', 'Troops attacked a camp near Oldo on Tuesday. Seven soldiers and 14 militants were killed, the army said.', ['21 killed 2024-03-12']],
  ['one shot by police after he killed', 'A man armed with a knife was shot dead by police after he killed two people and injured four others in Oldo on Tuesday.', ['3 killed (1 attackers) 4 injured 2024-03-12']],
  ['one killed by police after he shot others', 'A man shot dead three people in Oldo on Tuesday before he was killed by police.', ['4 killed (1 attackers) 2024-03-12']],
  ['the headline counts the gunman', 'Four dead in Oldo shooting\n\nThree people were killed in Oldo on Tuesday. The gunman was shot dead by police.', ['4 killed (1 attackers) 2024-03-12']],
  ['some of the victims are not all but the gunman', 'A man stabbed four people to death in Oldo on Tuesday. The attacker was shot dead. Three of the victims were guards.', ['5 killed (1 attackers) 2024-03-12']],
  ['two blasts, one by one', 'Two blasts killed 12 people in Oldo on Tuesday. The first explosion killed eight. The second blast, minutes later, killed four.', ['12 killed 2024-03-12']],
  ['a second blast beside one', 'A blast killed 12 people in Oldo on Tuesday. A second blast killed four.', ['12 killed 2024-03-12', '4 killed 2024-03-12']],
  ['place by place', 'Heavy rains killed 45 people across Varona on Tuesday, police said.\nBreakdown by province:\n- Oldo: 17 dead, 4 missing\n- Tesk: 20 dead\n- Tarn: 8 dead, 6 injured', ['45 killed 6 injured 2024-03-12']],
  ['of several killings, one by one', 'Police in Varona are investigating three killings. A boy was stabbed to death in Oldo on Monday. Hours later a man was shot dead in Tesk. A woman was found dead in Tarn on Tuesday.', ['1 killed 2024-03-11', '1 killed 2024-03-11', '1 killed 2024-03-12']],
  ['each in a town and with a verb', 'Three men died in a shooting in Oldo on Tuesday. On Monday, a woman was stabbed to death in Tesk and a man was shot dead in Tarn.', ['3 killed 2024-03-12', '1 killed 2024-03-11', '1 killed 2024-03-11']],
  ['together, in a town', 'On Monday, a woman was stabbed to death in Tesk and a man was shot dead.', ['2 killed 2024-03-11']],
  ['as reported, elsewhere', 'In Oldo, a woman was killed and three people were wounded in attacks on Tuesday.\n\nAs reported earlier, two people were killed in an attack on Tesk.', ['1 killed 3 injured 2024-03-12', '2 killed 2024-03-12']],
  ['shelled on one day and on the next', 'On 11 March, rebels shelled Oldo. Two people were killed.\n\nOn 12 March, rebels shelled Oldo. Three people were killed.', ['2 killed 2024-03-11', '3 killed 2024-03-12']],
  ['what a thing did in another year', 'A bridge collapsed in Oldo on Tuesday, killing four workers. In October 2022, a bridge fell in Tesk. At least 135 people died.', ['4 killed 2024-03-12', '(135+ killed 2022-10)']],
  ['the wounds of the one who was killed', 'A man was shot dead in Oldo on Tuesday. The victim sustained two gunshot wounds, police said.', ['1 killed 2024-03-12']],
  ['the wounds of another', 'A man was shot dead in Oldo on Tuesday. The driver sustained two gunshot wounds, police said.', ['1 killed 1 injured 2024-03-12']],
  ['the victim is the one found dying', 'A man was found mortally wounded in Oldo on Tuesday. The victim was flown to a hospital, where he was pronounced dead.', ['1 killed 2024-03-12']],
  ['one who was shot and is in hospital', 'A woman was shot in Oldo on Tuesday. She was taken to a hospital, where she was listed in stable condition.', ['1 injured 2024-03-12']],
  ['crew and passengers of a total', 'Crash near Oldo: 7 killed\n\nCrew fatalities: 2\nPax fatalities: 5\nTotal fatalities: 7', ['7 killed']],
  ['a third bomb and the toll of all', 'Two bombs killed six people and injured eight in Oldo on Tuesday. A third bomb went off an hour later, raising the overall toll to eleven, with 17 wounded.', ['11 killed 17 injured 2024-03-12']],
  ['a third bomb and its own dead', 'Two bombs killed six people and injured eight in Oldo on Tuesday. A third bomb went off in Tesk, killing five.', ['6 killed 8 injured 2024-03-12', '5 killed 2024-03-12']],
  ['what is answered was before', 'A bomb was thrown at a school in Oldo on Tuesday, injuring a clerk. It was in reaction to the killing of a farmer in Tesk.', ['1 injured 2024-03-12', '(1 killed 2024-03-12)']],
  ['who is killed in response', 'Troops opened fire in Oldo on Tuesday in response to the attack, killing five farmers.', ['5 killed 2024-03-12']],
  ['the number of all in a week', 'Two clerks were shot dead in Oldo on Tuesday. The attack brings to eight the number of clerks murdered in Varona during the past week.', ['2 killed 2024-03-12', '(8 killed 2024-W10)']],
  ['the number of all in the event', 'Two clerks were shot dead in Oldo on Tuesday. A third died of his wounds, bringing to three the number of those killed in the attack.', ['3 killed 2024-03-12']],
  ['an estimate of the writer\'s', 'A fire killed 30 people in Oldo on Tuesday. One estimate puts the number of dead at 70.', ['30 killed 2024-03-12 also 70']],
  ['more bodies', 'Shelling killed five people in Oldo on Tuesday; four more bodies were pulled from the rubble.', ['9 killed 2024-03-12']],
  ['their bodies', 'Shelling killed five people in Oldo on Tuesday; four bodies were pulled from the rubble.', ['5 killed 2024-03-12']],
  ['this year, behind a semicolon', 'Floods claimed 12 lives in Oldo on Tuesday; 64 people have died this year.', ['12 killed 2024-03-12', '(64 killed 2024)']],
  ['killed for what they are accused of', 'Two men were lynched by a mob in Oldo on Tuesday, accused of killing a rider.', ['2 killed 2024-03-12', '(1 killed 2024-03-12)']],
  ['only accused', 'Two men accused of killing a rider appeared in court in Oldo on Tuesday.', ['1 killed']],
  ['news and what it recalls in a lone sentence', 'A raid killed two rebels in Oldo on Tuesday while crowds in Tesk marched to protest the killing of three clerks.', ['2 killed 2024-03-12', '(3 killed 2024-03-12)']],
  ['this year, with those of the day', 'With the killing of three rebels on Tuesday, 14 rebels have been killed in Varona so far this year.', ['3 killed 2024-03-12', '(14 killed 2024)']],
  ['bodies found that day in another town', 'Soldiers killed 19 gunmen in a shootout in Oldo on Tuesday. Also on Tuesday, the bodies of five men were found dumped in Tesk.', ['19 killed 2024-03-12', '5 killed 2024-03-12']],
  ['bodies found that day there', 'Soldiers killed 19 gunmen in a shootout in Oldo on Tuesday. Also on Tuesday, the bodies of five men were found in Oldo.', ['19 killed 2024-03-12']],
  ['earlier in the day, of another kind', 'A missile struck a hall in Oldo on Tuesday, killing 11 guests.\n\nEarlier in the day, two fighters and a soldier were killed in clashes west of the city.', ['11 killed 2024-03-12', '3 killed 2024-03-12']],
  ['later, elsewhere, and beside that in a third place', 'Six people were killed when gunmen opened fire in Oldo on Tuesday.\n\nLater in the day, three more people lost their lives in Sarn, while a soldier was killed when a convoy was ambushed at Tarn.', ['6 killed 2024-03-12', '3 killed 2024-03-12', '1 killed 2024-03-12']],
  ['later, more of them there', 'Six people were killed when gunmen opened fire in Oldo on Tuesday.\n\nLater in the day, three more people died in Oldo.', ['9 killed 2024-03-12']],
  ['a week of clashes', 'Gunmen killed six people in Oldo on Tuesday. Police said 16 people had been killed in clashes in the district over the past week.', ['6 killed 2024-03-12', '(16 killed 2024-W10)']],
  ['takfiris are the militants', 'Army says 19 takfiris killed\n\nTroops killed 19 suspected militants in raids in Oldo on Tuesday. An officer died.', ['20 killed 2024-03-12']],
  ['a lower toll of others', 'Shelling killed 57 people in Oldo on Tuesday, the committee said. The doctors\' network put the toll at 41.', ['57 killed 2024-03-12 also 41']],
  ['a gunman before he was killed', 'A gunman killed eight people in Oldo on Tuesday before being killed by police.', ['9 killed (1 attackers) 2024-03-12']],
  ['a soldier before he was killed', 'A soldier killed two rebels in Oldo on Tuesday before being killed.', ['3 killed 2024-03-12']],
  ['earlier in the day, of the same', 'A missile struck a hall in Oldo on Tuesday, killing 11 guests.\n\nEarlier in the day, officials had put the number of those killed by the missile at nine.', ['11 killed 2024-03-12']]
]

/** What each event of a story without a day of publication came to. */
const DAYLESS: readonly (readonly [what: string, text: string, events: readonly string[]])[] = [
  ['two days of a month', 'A train came off the tracks in Oldo on Sunday, killing 23 people. On March 26, two trains collided in Tesk, killing 18. On April 15, 15 people were injured when two carriages derailed near Tarn.', ['23 killed', '(18 killed)', '(15 injured)']],
  ['two months', 'Gunmen shot dead seven clerks in Oldo. Last month nine farmers were shot dead near Tesk. In October, six farmers were killed in Tarn.', ['7 killed', '(9 killed)', '(6 killed)']],
  ['earlier this month', 'At least 15 people died when a boat capsized off Oldo, the agency said.\n\nEarlier this month, 89 migrants died when their boat sank off Tarn.', ['15+ killed', '89 killed']],
  ['another day of the week', 'Gunmen shot dead seven clerks in Oldo in the early hours of Thursday, police said.\n\nA guard was gunned down in Tarn on Wednesday.', ['7 killed', '1 killed']],
  ['killed and hurt when', 'It was the worst raid on the city since August, when 37 people were killed and 210 wounded in Oldo.', ['37 killed 210 injured']]
]

describe('the toll of a story without a day', () => {
  it.each(DAYLESS)('%s', (_, text, events) => {
    expect(extract(text, { only: ['casualties'] }).incidents.map(told)).toEqual(events)
  })
})

describe('the toll of a story', () => {
  it.each(TOLLS)('%s', (_, text, events) => {
    expect(extract(text, { only: ['casualties'], published: '2024-03-14' }).incidents.map(told)).toEqual(events)
  })
})
