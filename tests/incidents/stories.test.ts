import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Count, Incident } from '../../src/types'

const number = (count: Count | null): string => count === null ? '-' : count.min === count.max ? `${count.min}` : `${count.min ?? ''}+`
/** "12 killed 3 injured 2024-03-12", "(…)" for background. */
const told = ({ killed, injured, date, background }: Incident): string => {
  const words = [killed && `${number(killed)} killed`, injured && `${number(injured)} injured`, date].filter(Boolean).join(' ')
  return background ? `(${words})` : words
}

/** Short stories as a desk gets them, the day of publication (a Thursday) or none, and their events. */
const STORIES: readonly (readonly [why: string, text: string, published: string | null, events: readonly string[]])[] = [
  ['who the dead were is told in groups', 'At least 28 pilgrims were killed when a bus overturned near Orvale on Tuesday.\n\nThe mayor said 11 women and 17 men lost their lives.', '2024-03-14', ['28+ killed 2024-03-12']],
  ['groups that do not come to the whole are more', 'A bus overturned near Orvale on Tuesday, killing 20 pilgrims.\n\nIn Tesk, two guards and a clerk were killed.', '2024-03-14', ['23 killed 2024-03-12']],
  ['the day of saying is not the day of the attack', 'Gunmen killed eight soldiers in Orvale, police said on Wednesday.\n\nThe attack happened late on Tuesday. Three attackers were also killed.', '2024-03-14', ['11 killed 2024-03-12']],
  ['the day of saying is better than none', 'Gunmen killed eight soldiers in Orvale, police said on Wednesday.', '2024-03-14', ['8 killed 2024-03-13']],
  ['a later strike is another', 'A missile killed nine people in Orvale on Tuesday.\n\nA later drone attack killed one woman.', '2024-03-14', ['9 killed 2024-03-12', '1 killed 2024-03-12']],
  ['hours earlier, something else', 'A bus fell off a road near Orvale on Tuesday, killing 12 passengers. Hours earlier a van had plunged into a river in Tesk, killing all 24 people aboard.', '2024-03-14', ['12 killed 2024-03-12', '24 killed 2024-03-12']],
  ['hours later, one of the wounded', 'A blast in Orvale on Tuesday killed three guards. Hours later a wounded clerk died in hospital.', '2024-03-14', ['4 killed 2024-03-12']],
  ['a round-up gives each of its events a paragraph', 'Attacks across Varona kill 24\n\nA wave of bombings and shootings across Varona killed 24 people on Tuesday.\n\nIn the deadliest attack, two car bombs killed nine people in Orvale.\n\nSouth of the capital, gunmen stormed a house in Tesk and killed seven people.\n\nA bomb in a cafe killed eight people in Sarn.', '2024-03-14', ['9 killed 2024-03-12', '7 killed 2024-03-12', '8 killed 2024-03-12']],
  ['since violence broke out, and a mob that storms', 'Two killed, 30 injured as mob storms Orvale office\n\nAt least two persons were killed and over 30 others injured when security forces opened fire at a mob in Orvale on Tuesday.\n\nAt least 219 people have been killed since violence broke out on May 3 last year.', '2024-03-14', ['2 killed 31+ injured 2024-03-12', '(219+ killed 2023-05-03)']],
  ['the village, north of a town; many displaced since', 'At least 25 people were killed and 40 wounded in an air raid on Orvale village, residents said on Wednesday.\n\nA jet dropped two bombs on the village, about five kilometres north of Tesk, on Tuesday, killing ten women and 15 children.\n\nClashes have rocked the state since rebels attacked troops in November. More than 300,000 people have been displaced.', '2024-03-14', ['25+ killed 40 injured 2024-03-12', '(2023-11)']],
  ['one of those shot died in hospital a day later', 'Two teenagers were killed and six other people were wounded when gunmen opened fire in Orvale on Monday, police said.\n\nA 17-year-old boy was pronounced dead at the scene. A 15-year-old died at Orvale Medical Center on Tuesday.', '2024-03-14', ['2 killed 6 injured 2024-03-11']],
  ['a day in court dates no killing', 'The Crown Court heard on Tuesday that a man stabbed his neighbour to death in Orvale.', '2024-03-14', ['1 killed']],
  ['one attack told in paragraphs is one', 'Bomb in Varona kills 24\n\nA bomb killed 24 people in Orvale on Tuesday.\n\nTwo guards were killed at the gate of the market.\n\nA clerk was killed in a shop.', '2024-03-14', ['24 killed 2024-03-12']],
  ['also in the same state', 'Gunmen killed two guards in Orvale on Tuesday.\n\nAlso in Orvale, a clerk was stabbed to death.', '2024-03-14', ['2 killed 2024-03-12', '1 killed 2024-03-12']],
  ['what follows a death is no place', 'Ed Lane was killed by a bear in Orvale on Tuesday.\n\nIn the wake of van Lane\u2019s death, the mayor said, the park was shut.', '2024-03-14', ['1 killed 2024-03-12']],
  ['elsewhere', 'A bomb killed two guards in Orvale on Tuesday.\n\nElsewhere, a student was stabbed to death in Tesk.', '2024-03-14', ['2 killed 2024-03-12', '1 killed 2024-03-12']],
  ['in response', 'A strike on Orvale killed seven medics on Tuesday.\n\nIn response, the rebels fired rockets at Tesk, killing a clerk.', '2024-03-14', ['7 killed 2024-03-12', '1 killed 2024-03-12']],
  ['since an invasion', 'A missile killed nine people in Orvale on Tuesday.\n\nThousands have been killed since the army launched its invasion in 2022.', '2024-03-14', ['9 killed 2024-03-12', '(2000+ killed 2022)']],
  ['over time, and on the other side', 'A strike killed seven people in Orvale on Tuesday.\n\nSince October, the violence has killed 338 people in the south. On the other side, 10 soldiers and eight clerks have been killed.', '2024-03-14', ['7 killed 2024-03-12', '(338 killed 2023-10)']],
  ['what a paragraph says of the past ends with it', 'A storm killed 12 people in Orvale on Tuesday.\n\nIn 2013 a storm killed more than 700 people there.\n\nIn Tesk, one person was killed by a falling tree.', '2024-03-14', ['12 killed 2024-03-12', '(701+ killed 2013)']],
  ['the day of a dateline is none of the event', 'Drone attack kills 13 in Orvale\n\nPort Tesk, 14 March 2024 (VNA) — At least 13 people were killed on Tuesday when a drone struck a shelter in Orvale.', '2024-03-14', ['13 killed 2024-03-12']],
  ['a toll put higher by others', 'A drone struck a shelter in Orvale on Tuesday, killing 13 people, a doctor said. The lawyers of Tesk put the toll higher, at 18.', '2024-03-14', ['13 killed 2024-03-12']],
  ["Tuesday's quake is the news, wherever it is said", 'Rescuers pulled a girl from a school in Orvale, where 21 people have died.\n\nThe mayor visited the school.\n\nTesk was without power.\n\nTuesday\'s quake was felt in Varona.', '2024-03-14', ['21 killed 2024-03-12']],
  ['earlier this month, a tremor', 'A quake in Orvale killed 225 people on Tuesday.\n\nEarlier this month an 8.1 magnitude tremor in the south left 90 dead.', '2024-03-14', ['225 killed 2024-03-12', '90 killed 2024-03']],
  ['a separate attack lends neither day nor place', 'Eleven guards were killed in an ambush in Orvale on Tuesday.\n\nThe ringleader was shot dead in a raid.\n\nA clerk was killed in a separate raid in Tesk on Wednesday.', '2024-03-14', ['12 killed 2024-03-12', '1 killed 2024-03-13']],
  ['the six are those told before', 'A raid on Orvale on Tuesday killed six people.\n\nLast month, four bodies were found in Tesk. The mayor lamented the death of the six people.', '2024-03-14', ['6 killed 2024-03-12', '(4 killed 2024-02)']],
  ['a war up to now', 'A raid on Orvale on Tuesday killed six people.\n\nThe war, which began in 2021, has killed thousands.', '2024-03-14', ['6 killed 2024-03-12', '(2000+ killed 2021)']],
  ['also on the ground', 'A plane crashed in Orvale on Tuesday, killing all 41 people aboard.\n\nAt least 24 people on the ground also died.', '2024-03-14', ['65+ killed 2024-03-12']],
  ['the day in front is that of the first clause', 'On Monday, two men were killed in Orvale and on Tuesday three women died in Tesk.', '2024-03-14', ['2 killed 2024-03-11', '3 killed 2024-03-12']],
  ['meanwhile, in an encounter', 'Four guards were killed in an ambush in Orvale on Tuesday.\n\nMeanwhile, three rebels were shot dead in Tesk in an encounter with police.', '2024-03-14', ['4 killed 2024-03-12', '3 killed 2024-03-12']],
  ['the country beside it', 'Cholera has killed 214 people in Orvale, the ministry said on Wednesday.\n\nNeighbouring Tesk reported four deaths.', '2024-03-14', ['214 killed 2024-03-13', '4 killed 2024-03-13']],
  ['an unrelated case, and a crash told later', 'A man was shot dead in Orvale early on Saturday.\n\nIn an unrelated case, two boys were stabbed in Tesk on Friday. One died in hospital.\n\nSunday\'s crash near Varona killed a woman.', '2024-03-14', ['1 killed 2024-03-09', '1 killed 2024-03-08', '1 killed 2024-03-10']],
  ['a quake and its landslides', 'A quake struck near Orvale on Tuesday, killing nine people. A massive landslide left two of them dead.', '2024-03-14', ['9 killed 2024-03-12']],
  ['what somebody claims in quotes is no more', 'A gunman shot dead a clerk in Orvale on Tuesday.\n\nOrla Tesk said that he had killed "two spies".', '2024-03-14', ['1 killed 2024-03-12']],
  ['next week is no date of what happened', 'A storm killed 12 people in Orvale on Tuesday.\n\nIt could return next week. One person was missing.', '2024-03-14', ['12 killed 2024-03-12']],
  ['without a day of publication a year is not the news', 'A gunman killed two shoppers in Orvale on Saturday.\n\nIn Tesk, eight people were killed on May 6, 2023.', null, ['2 killed', '8 killed 2023-05-06']],
  ['nor is a month', 'A gunman killed two shoppers in Orvale on Saturday.\n\nIn January, four clerks were killed in Tesk.', null, ['2 killed', '(4 killed)']],
  ['what happened last month is no news beside it', 'A gunman killed two shoppers in Orvale on Saturday.\n\nLast month four clerks were killed in Tesk.', null, ['2 killed', '(4 killed)']],
  ['nor is what is to be recalled', 'At least 17 people were killed in Orvale on Tuesday. It would be recalled that over 70 people died in Tesk.', '2024-03-14', ['17+ killed 2024-03-12', '(71+ killed 2024-03-12)']],
  ['a day of a month at the start of its sentence is another than this morning', 'A clerk was shot dead in Orvale this morning. On May 4, five people were killed in Tesk.', null, ['1 killed', '(5 killed)']],
  ['the dead of the other side are more', 'Fighters attacked a post at Orvale on Tuesday. Two militants were killed. On the army side four were killed.', '2024-03-14', ['6 killed 2024-03-12']],
  ['one of a state is none of the militants counted', 'Troops killed four militants in Orvale on Tuesday. Naik Yasir Tesk was killed in the exchange of fire.', '2024-03-14', ['5 killed 2024-03-12']],
  ['a friend is another', 'One boy suffered a broken jaw in Orvale on Tuesday. His friend was left with cuts and bruising.', '2024-03-14', ['2 injured 2024-03-12']],
  ['an outbreak goes on, whenever it began', 'Cholera has killed 214 people in Orvale, the ministry said on Wednesday.\n\nIn Tesk, 37 people have died in an outbreak that began in January.', '2024-03-14', ['214 killed 2024-03-13', '37 killed 2024-01']],
  ['who is avenged died before', 'Rebels killed 23 people at Orvale on Tuesday. The raid was in retaliation for the death of a commander in an ambush.', '2024-03-14', ['23 killed 2024-03-12', '(1 killed 2024-03-12)']],
  ['the toll of a violence behind the dead of the day', 'Six more people were killed in Orvale on Tuesday, raising the toll in the five-day-old fighting to 41.', '2024-03-14', ['6 killed 2024-03-12', '(41 killed)']],
  ['the dead of several attacks together', 'A bomb in Orvale killed four people on Tuesday. It was one of nine attacks, which together killed at least 50 people.', '2024-03-14', ['4 killed 2024-03-12', '(51+ killed)']],
  ['each day of a timeline is another event', 'How Orvale was attacked\n\nThe town has been hit again and again since the rebels came down from the hills this spring.\n\n3 March 2022\nShelling kills four people at the market.\n\n9 March\nA strike wounds 17. Three of them die later.\n\n2 April: Two children are killed by a mine.', null, ['4 killed 2022-03-03', '3 killed 14 injured 2022-03-09', '2 killed 2022-04-02']],
  ['a toll over time behind the news of the day', 'Seventeen people were killed in clashes in Orvale on Tuesday. An 18th person, a guard, died overnight, bringing the toll since the protests began in December to 47.', '2024-03-14', ['18 killed 2024-03-12', '(47 killed 2023-12)']],
  ['one of the wounded dies in hospital a day later', 'Eight people died on Tuesday night when gunmen burst into a bar in Orvale.\n\nFour other persons were wounded and taken to Tesk hospital, where one of them died on Wednesday morning.', '2024-03-14', ['9 killed 3 injured 2024-03-12TNI']],
  ['on the same day, elsewhere', 'At least 15 worshippers were killed and two others wounded in an attack on a church in Orvale on Tuesday.\n\nTwelve were killed on the spot, while three died of their wounds at the health centre.\n\nOn the same day, nine people were killed in an attack on a mosque in Tesk.', '2024-03-14', ['15+ killed 2 injured 2024-03-12', '9 killed 2024-03-12']],
  ['a toll of the same event', 'Seventeen people were killed in clashes in Orvale on Tuesday. Two more died on Wednesday, bringing the death toll to 19.', '2024-03-14', ['19 killed 2024-03-12']],
  ['a day alone on one line heads no timeline', 'Attack on Orvale\n\nA strike on Orvale on 2 March 2022 killed four people.\n\n9 March\n\nTwo more people have died.', null, ['6 killed 2022-03-02']],
  ['nor is another weekday', 'A gunman killed two shoppers in Orvale on Saturday.\n\nIn Tesk, three clerks were shot dead on Tuesday.', null, ['2 killed', '3 killed']],
  ['but the weekday of a report is', 'A gunman killed two shoppers in Orvale on Saturday.\n\nFive others were wounded, police said on Sunday.', null, ['2 killed 5 injured']],
  ['the years of a war', 'A bomb in Orvale on Tuesday killed six priests.\n\nOver 7,000 people have died during ten years of civil war.', '2024-03-14', ['6 killed 2024-03-12', '(7001+ killed)']],
  ['a war that has left so many dead, wherever a line ends', 'A bomb in Orvale on Tuesday killed six priests.\n\nThe envoys of both sides met in the old town hall and spoke for some\nhours about the ports, the prisons and the schools, and about a civil\nwar that has left 70,000 people dead in the north in the course of nine\nyears and has emptied the villages along the river.', '2024-03-14', ['6 killed 2024-03-12', '(70000 killed)']],
  ['the worst in ten years is no count of ten years', 'A bomb in Orvale on Tuesday killed six priests.\n\nThe bombing, the worst in ten years, has left nine people dead.', '2024-03-14', ['9 killed 2024-03-12']],
  ['so far this month', 'A bomb in Orvale on Tuesday killed a priest.\n\nMore than 200 people have died so far this month.', '2024-03-14', ['1 killed 2024-03-12', '(201+ killed 2024-03)']],
  ['a name in capitals with other words before it', 'A GUNMAN KILLED DEPUTY ANSEL LI ORTEGA IN ORVALE ON TUESDAY.\n\nTHE POLICE ARE LOOKING FOR THOSE WHO MURDERED ANSEL ORTEGA.\n\nORTEGA WAS SHOT DEAD AT NOON.', '2024-03-14', ['1 killed 2024-03-12']],
  ['a murdered man named beside the news', 'A bomb in Orvale on Tuesday killed Ansel Ortega.\n\nIt exploded at the house of the recently murdered senator Luis Galen.', '2024-03-14', ['1 killed 2024-03-12', '1 killed 2024-03-12']],
  ['a killing that is only mentioned takes the day it was told with', 'The widow of Ansel Ortega spoke in Varona on Tuesday. Ortega was murdered in Orvale in October 2022.\n\nOn Wednesday the mayor called the killing of Ansel Ortega a shame. The killing of Ansel was never solved.', '2024-03-14', ['1 killed 2022-10']],
  ['his companion, told with him only later', 'Ansel Ortega was murdered in Orvale on Tuesday.\n\nThe mayor condemned the murder of Ortega and his companion.', '2024-03-14', ['2 killed 2024-03-12']],
  ['his driver is the driver', 'Ansel Ortega and a driver were murdered in Orvale on Tuesday.\n\nThe mayor condemned the murder of Ortega and his driver.', '2024-03-14', ['2 killed 2024-03-12']],
  ['about two hours later, another bomb', 'A bomb in Orvale on Tuesday killed three guards. About two hours later, a car bomb went off in Tesk, killing a clerk.', '2024-03-14', ['3 killed 2024-03-12', '1 killed 2024-03-12']],
  ['place by place', 'In Orvale region, shelling killed four people on Tuesday.\n\nIn the southern city of Tesk, two women were killed by shelling.', '2024-03-14', ['4 killed 2024-03-12', '2 killed 2024-03-12']],
  ['place by place, a flood', 'In Orvale region, floods killed four people on Tuesday.\n\nIn Tesk region, two others drowned in the floods.', '2024-03-14', ['6 killed 2024-03-12']],
  ['a campaign of years', 'A bomb in Orvale on Tuesday killed three guards.\n\nIn its 35-year campaign, the group has been responsible for the deaths of more than 40,000 people.', '2024-03-14', ['3 killed 2024-03-12', '(40001+ killed)']],
  ['the day of an update', 'A bus hit a train on Tuesday, killing 19 people and injuring 62, the ministry said in an updated count on Wednesday.', '2024-03-14', ['19 killed 62 injured 2024-03-12']],
  ['meanwhile, in another place', 'A judge was shot dead in Orvale on Tuesday.\n\nMeanwhile, a deputy was shot dead in Tesk.', '2024-03-14', ['1 killed 2024-03-12', '1 killed 2024-03-12']],
  ['meanwhile, in the same place', 'Two judges were shot dead in Orvale on Tuesday.\n\nMeanwhile, a deputy was shot dead in Orvale.', '2024-03-14', ['3 killed 2024-03-12']],
  ['a toll that was put lower before', 'The death toll of Tuesday\'s fire in Orvale has risen to 40.\n\nPolice had put the toll at 31. Four more people died in hospital.', '2024-03-14', ['40 killed 2024-03-12']],
  ['a toll that the police put lower than the writer', 'Gunmen kill 23 in Orvale\n\nGunmen attacked a market in Orvale on Tuesday, killing 23 people.\n\nPolice confirmed the attack but put the toll at 17.', '2024-03-14', ['23 killed 2024-03-12']],
  ['each in its own place, in one sentence', 'Three people were killed in a drone strike on a car in Orvale on Tuesday, and a soldier was killed in fighting in Tesk.', '2024-03-14', ['3 killed 2024-03-12', '1 killed 2024-03-12']],
  ['what a war began with', 'A strike in Orvale on Tuesday killed six priests.\n\nThe war began when fighters stormed into Tesk, killing 1,200 people.', '2024-03-14', ['6 killed 2024-03-12', '(1200 killed)']],
  ['after the news, fighters raid a house elsewhere', 'A roadside bomb tore through a minibus in Orvale on Tuesday, killing seven civilians.\n\nIn the eastern province of Tesk, Taliban forces raided a house overnight, killing three gunmen.', '2024-03-14', ['7 killed 2024-03-12', '3 killed 2024-03-12TNI']],
  ['what the mayor of one town counts is no rival of the whole', 'Wildfires in Peru killed 51 people on Tuesday, the president said. In Orvale, 19 people died, the mayor said.', '2024-03-14', ['51 killed 2024-03-12']],
  ['hours later, in another town', 'Gunmen opened fire in a bar in central Peru, killing 10 people, police said.\n\nThe attack took place late Tuesday in the town of Orvale.\n\nHours later, six people were killed in a bar in Tesk.', '2024-03-14', ['10 killed 2024-03-12', '6 killed 2024-03-12']],
  ['some of those hurt, whoever says so', 'At least 26 people were killed and 62 injured in a blast in Orvale on Tuesday, police said.\n\nForty-four people were in critical condition, said Bram Doli, a hospital spokesman.', '2024-03-14', ['26+ killed 62 injured 2024-03-12']],
  ['in addition, a crash', 'A storm hit Orvale on Tuesday, leaving 114 people dead.\n\nIn addition, six guards died when a helicopter crashed in Tesk.', '2024-03-14', ['114 killed 2024-03-12', '6 killed 2024-03-12']],
  ['around the same time, elsewhere', 'Troops repelled an attack in Orvale on Tuesday, killing 11 militants.\n\nAround the same date, clan militias clashed in Tesk, leaving four people dead.', '2024-03-14', ['11 killed 2024-03-12', '4 killed 2024-03-12']],
  ['a higher toll of others than officials', 'At least 119 people were killed in a raid in Orvale on Tuesday, officials said.\n\nResidents put the toll at 132.', '2024-03-14', ['119+ killed 2024-03-12']],
  ['a toll that was put higher before', 'A landslide hit Orvale on Tuesday, killing six people. The number of dead had stood at nine on Tuesday.', '2024-03-14', ['6 killed 2024-03-12']],
  ['more than a number that is no toll', 'A fire in Orvale on Tuesday killed 40 people.\n\nFour more people died in hospital.', '2024-03-14', ['44 killed 2024-03-12']],
  ['the one by whom a toll rose', 'A bus fell off a bridge in Orvale on Tuesday.\n\nThe death toll rose to 20 when a woman died in hospital.', '2024-03-14', ['20 killed 2024-03-12']],
  ['two days before, news as well', 'A bomb killed five people in Orvale on Tuesday.\n\nIt was dark.\n\nRain fell.\n\nOn Sunday, gunmen had killed two clerks in Tesk.', '2024-03-14', ['5 killed 2024-03-12', '2 killed 2024-03-10']],
  ['two weeks before, no news any more', 'A bomb killed five people in Orvale on Tuesday.\n\nIt was dark.\n\nRain fell.\n\nOn Feb. 27, gunmen had killed two clerks in Tesk.', '2024-03-14', ['5 killed 2024-03-12', '(2 killed 2024-02-27)']],
  ['two pieces of news in one headline', 'Bomb kills 6 in Orvale; 4 die in Tesk raid\n\nA bomb went off at a market in Orvale on Tuesday, killing six people.\n\nIt was dark.\n\nIn a separate incident on Wednesday, troops raided a farm in Tesk, killing four people.', '2024-03-14', ['6 killed 2024-03-12', '4 killed 2024-03-13']],
  ['a headline that rounds the story', 'Dozens die in Orvale blast\n\nA blast at a mill in Orvale on Tuesday killed 41 people.\n\nA second blast on Wednesday killed a guard.', '2024-03-14', ['41 killed 2024-03-12', '1 killed 2024-03-13']],
  ['killed and injured in one breath', 'Gunmen attacked a bar in Orvale on Tuesday and left it on fire, killing 26 people and injuring 11.', '2024-03-14', ['26 killed 11 injured 2024-03-12']],
  ['the worst since somebody took office', 'Seven guards were killed in a bombing in Orvale on Tuesday, the worst attack since Bram Doli took office a month ago.\n\nThe bombing on Tuesday also left nine clerks dead.', '2024-03-14', ['16 killed 2024-03-12']],
  ['the worst since a year in which more died', 'A ferry sank off Orvale on Tuesday, killing 30 people. It was the worst sinking since 2009, when a ferry went down off Tesk, killing 90 people.', '2024-03-14', ['30 killed 2024-03-12', '(90 killed 2009)']],
  ['the day on which she was still in hospital', 'A bomb killed three guards in Orvale on Friday.\n\nA clerk was wounded and remained in intensive care on Wednesday.', '2024-03-14', ['3 killed 1 injured 2024-03-08']],
  ['in another town, a bomb', 'A blast at a mill in Orvale killed nine people on Tuesday.\n\nIn Tesk, a roadside bomb hit a patrol, killing two guards.', '2024-03-14', ['9 killed 2024-03-12', '2 killed 2024-03-12']],
  ['in another town, and told only in the next sentence', 'A blast at a mill in Orvale killed nine people on Tuesday.\n\nIn the northern town of Tesk, gunmen opened fire on a market. Two guards were killed.', '2024-03-14', ['9 killed 2024-03-12', '2 killed 2024-03-12']],
  ['in another town, who was hurt by the same', 'A blast at a mill in Orvale killed nine people on Tuesday.\n\nIn Tesk, the blast broke the windows of a school. Two guards were killed.', '2024-03-14', ['9 killed 2024-03-12']],
  ['in the same town', 'A blast at a mill in Orvale killed nine people on Tuesday.\n\nIn Orvale, two guards were killed.', '2024-03-14', ['9 killed 2024-03-12']],
  ['in the town where another event was', 'A train hit a bus near Orvale on Tuesday, killing nine people.\n\nIn Tesk, five passengers died when a bus fell into a gorge.', '2024-03-14', ['9 killed 2024-03-12', '5 killed 2024-03-12']],
  ['also on that day, somebody', 'Troops killed nine rebels in Orvale on Tuesday.\n\nAlso on Tuesday, a councillor was gunned down in Tesk.', '2024-03-14', ['9 killed 2024-03-12', '1 killed 2024-03-12']],
  ['a separate incident that is told in two sentences', 'Gunmen killed nine people in Orvale on Tuesday.\n\nIn a separate incident, a gas cylinder was blamed for a blast at a mill in Tesk. A doctor said four people were killed.', '2024-03-14', ['9 killed 2024-03-12', '4 killed 2024-03-12']],
  ['what somebody says in quotes turns to nothing else', 'Gunmen killed nine people in Orvale on Tuesday.\n\n"In Tesk, a bomb would have done the same," said Bram Doli. Two guards were killed.', '2024-03-14', ['9 killed 2024-03-12']],
  ['the third crash, elsewhere', 'A car hit a tree near Orvale on Saturday, killing nine people.\n\nThe third crash came on Sunday near Tesk, where a van fell into a canal. Two men drowned.', '2024-03-14', ['9 killed 2024-03-09', '2 killed 2024-03-10']],
  ['a sum over two towns is that of neither', 'Car bombs kill 12 in two towns\n\nCar bombs went off in two towns on Tuesday, killing 12 people.\n\nThe first exploded in Orvale, where nine people were killed.\n\nIn Tesk, a car bomb hit a bank, killing three guards.', '2024-03-14', ['9 killed 2024-03-12', '3 killed 2024-03-12']],
  ['no sum where the numbers do not come to it', 'A bomb and a mine killed 14 people on Tuesday.\n\nThe bomb exploded in Orvale, where 14 people were killed.\n\nIn Tesk, a mine hit a bus, killing three guards.', '2024-03-14', ['14 killed 2024-03-12', '3 killed 2024-03-12']],
  ['one of those hurt dies days later', 'A bomb in Orvale on Friday killed three guards.\n\nTwo nurses were wounded. On Tuesday, one of the wounded died in hospital.', '2024-03-14', ['4 killed 1 injured 2024-03-08']],
  ['the news that one of those hurt has died', 'Two people hurt in a fire at a club in Orvale died in hospital on Wednesday, bringing the death toll to 37.\n\nThe fire broke out on Sunday. Forty people were injured.', '2024-03-14', ['37 killed 40 injured 2024-03-10']],
  ['bodies found days later', 'A boat sank off Orvale on Friday, killing nine people.\n\nSix bodies were recovered on Tuesday.', '2024-03-14', ['9 killed 2024-03-08']],
  ['bodies found weeks before', 'A boat sank off Orvale on Friday, killing nine people.\n\nSix bodies were recovered in Tesk on Feb. 20.', '2024-03-14', ['9 killed 2024-03-08', '6 killed 2024-02-20']],
  ['in February, which is past', 'A mine collapsed in Orvale on Nov. 21, killing nine people.\n\nIn February, a blast in Tesk killed six clerks.', '2023-11-23', ['9 killed 2023-11-21', '(6 killed 2023-02)']],
  ['a number of the year is no day of the news', 'A bomb killed nine people in Orvale on Tuesday.\n\nIn Tesk, a reporter was stabbed to death on Monday, the tenth journalist killed this year.', '2024-03-14', ['9 killed 2024-03-12', '1 killed 2024-03-11']],
  ["Sunday's tornado", "A tornado hit Orvale on Tuesday, killing nine people.\n\nIn Tesk, crews searched for survivors of Sunday's tornado. The death toll there rose to 80.", '2024-03-14', ['9 killed 2024-03-12', '80 killed 2024-03-10']],
  ['an unnamed source gives way to officials', 'Gunmen killed 29 people in Orvale on Tuesday, the ministry said.\n\nA security source said at least 40 people had died.', '2024-03-14', ['29 killed 2024-03-12']],
  ['the ministry does not give way to anybody', 'Gunmen killed 29 people in Orvale on Tuesday, a resident said.\n\nThe ministry said 40 people had died.', '2024-03-14', ['40 killed 2024-03-12']],
  ['the worst in a year is no count of a year', 'Gunmen killed 29 people in Orvale on Tuesday, the worst attack in a year. The attack left 30 people dead.', '2024-03-14', ['30 killed 2024-03-12']],
  ['while something else, in the same breath', 'A bomb killed nine clerks in Orvale on Tuesday, while shelling of a village near Tesk left two women dead.', '2024-03-14', ['9 killed 2024-03-12', '2 killed 2024-03-12']],
  ['while more of the same', 'A bomb killed nine clerks in Orvale on Tuesday, while two women were killed by the blast in a shop.', '2024-03-14', ['11 killed 2024-03-12']],
  ['in the same province', 'Four officers died on Tuesday when a roadside bomb hit their car in Orvale. In the same province, a conscript was killed when rebels fired rockets at an army post.', '2024-03-14', ['4 killed 2024-03-12', '1 killed 2024-03-12']],
  ['in the same attack', 'Four officers died on Tuesday when a roadside bomb hit their car in Orvale. In the same attack, a conscript was killed.', '2024-03-14', ['5 killed 2024-03-12']],
  ['a month that comes only later', 'A blast at a mill in Orvale killed nine people on Tuesday.\n\nIn Tesk, two women were killed by artillery fire. The town has been shelled since the troops left it in November.', '2024-03-14', ['9 killed 2024-03-12', '2 killed 2024-03-12']],
  ['who died later by name, when the headline counts the dead', 'Crash kills one, injures four\n\nA crash in Orvale on Friday killed a student and injured several others.\n\nAnn Lane, 18, died on Saturday in a hospital of her injuries.', '2024-03-14', ['1 killed 4 injured 2024-03-08']],
  ['who died later by name, when it does not', 'A crash in Orvale on Friday killed a student and injured four others.\n\nAnn Lane, 18, died on Saturday in a hospital of her injuries.', '2024-03-14', ['2 killed 3 injured 2024-03-08']],
  ['who is named without an article is told again in full', 'Driver hurt in crash. An Orvale man is in hospital after a crash on Tuesday.', '2024-03-14', ['1 injured 2024-03-12']],
  ['one with an article is not', 'A driver was hurt in a crash on Tuesday. A woman was hurt too.', '2024-03-14', ['2 injured 2024-03-12']],
  ['the hurt who died, by the same words', 'Police found a male and a female with gunshot wounds in Orvale on Tuesday. Both victims were taken to a hospital, where the male died. The female is being treated for serious injuries.', '2024-03-14', ['1 killed 1 injured 2024-03-12']],
  ['a nearly simultaneous one', 'A car bomb in Orvale killed nine people on Tuesday. A nearly simultaneous car bomb in Tesk killed ten people.', '2024-03-14', ['9 killed 2024-03-12', '10 killed 2024-03-12']],
  ['years ago, without a day of publication', 'A bomb killed two clerks in Orvale on Tuesday.\n\nTen years ago, a gunman killed seven people there.', null, ['2 killed', '(7 killed)']],
  ['what the police investigate is the news', 'Orvale police are investigating the death of a boy who was killed on Sunday. The boy was shot in a park.', '2024-03-14', ['1 killed 2024-03-10']],
  ['the biggest loss of life since another', 'Four guards were shot dead in Orvale on Tuesday, the biggest loss of life for the force since six agents died during a raid in 2009. The mayor mourned them.', '2024-03-14', ['4 killed 2024-03-12', '(6 killed)']],
  ['another paragraph on the same weekday is', 'A gunman killed two shoppers in Orvale on Saturday.\n\nThe shooting on Saturday left five others wounded.', null, ['2 killed 5 injured']]
]

describe('the events of a story', () => {
  it.each(STORIES)('%s', (_, text, published, events) => {
    expect(extract(text, { only: ['casualties'], ...published !== null && { published } }).incidents.map(told)).toEqual(events)
  })

  it('count the persons of households', () => {
    const { incidents } = extract('Fighting in Orvale on Tuesday displaced 750 households (3,750 people).', { published: '2024-03-14' })
    expect(incidents.map(({ displaced, alsoReported }) => [number(displaced), alsoReported.length])).toEqual([['3750', 0]])
  })

  it('are two where the toll is that of a fever and the dead are those of a blast', () => {
    const { incidents } = extract('A blast killed ten people in Orvale on Tuesday. The coronavirus death toll in the city rose to 12.', { published: '2024-03-14' })
    expect(incidents.map(({ killed }) => number(killed))).toEqual(['10', '12'])
  })
})
