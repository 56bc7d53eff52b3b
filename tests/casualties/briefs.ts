/** Headlines, boxes of facts and what briefs leave out, in the form of wordings.ts. */
export const briefs: Readonly<Record<string, string>> = {
  'nobody survived, whole families, times as many': `
None of the six people on board survived, officials said.
  killed 6 [the six people] no-survivors; people other; says officials
Not one of the eight miners survived the blast.
  killed 8 [the eight miners] no-survivors; miners civilian
None of the passengers survived.
Neither man survived.
  killed 2 [Neither man] no-survivors; man other
Neither of the two climbers survived the fall.
  killed 2 [the two climbers] no-survivors; climbers civilian
Neither the pilot nor his passenger survived the crash.
  killed 1i [the pilot] no-survivors; pilot other
  killed 1i [his passenger] no-survivors; passenger civilian
Neither the minister nor his deputy survived the vote.
The minister did not survive the vote.
Two of the hikers did not survive the night.
  killed 2 [Two of the hikers] fate; hikers civilian
The blaze wiped out a family of seven in Oldo.
  killed 7 [a family of seven] active; family of seven civilian; cause The blaze; in Oldo
A patrol of 11 soldiers was wiped out near Oldo.
  killed 11 [11 soldiers] passive; soldiers military; in Oldo
The slump wiped out 2,000 jobs.
Floods wiped out 300 farmers' crops.
Two families were killed in the blaze.
  killed 2+ [Two families] passive; families civilian; cause the blaze
The crash killed two families of five.
  killed 10 [two families] active; families civilian; cause The crash
Three couples died in the flood.
  killed 6 [Three couples] subject; couples civilian; cause the flood
A crash left at least 14 dead and twice as many injured.
  killed 14+ [at least 14] adjective; people other; cause A crash
  injured ~28+ [twice as many] participle; people other
Three were killed and three times as many wounded.
  killed 3 [Three] passive; people other
  injured ~9 [three times as many] participle; people other
Five were killed and nearly as many hurt.
  killed 5 [Five] passive; people other
  injured ~5 [nearly as many] participle; people other
An avalanche swept away a group of climbers, killing two.
  killed 2 [two] active; people other; cause An avalanche
`,
  'headlines without articles': `
Shooter dead, 3 injured after Oldo church attack
  killed 1i [Shooter] adjective; Shooter attacker; cause Oldo church attack
  injured 3 [3] participle; people other; cause Oldo church attack
Mother and son dead in apparent murder-suicide
  killed 1i [Mother] adjective; Mother civilian; cause apparent murder-suicide
  killed 1i [son] adjective; son civilian; cause apparent murder-suicide
Pilot dead after small plane crash in Oldo
  killed 1i [Pilot] adjective; Pilot other; cause small plane crash; in Oldo
Teen dead following knife attack
  killed 1i [Teen] adjective; Teen civilian; cause knife attack
Woman dead, man in custody after Oldo stabbing
  killed 1i [Woman] adjective; Woman civilian
Boy, 6, among four hurt when car mounts pavement
  injured 1i [Boy] among; Boy civilian; part of c2
  injured 4 [four] participle; people other
Girl, 12, among 5 dead in Oldo strike
  killed 1i [Girl] among; Girl civilian; cause Oldo strike; part of c2
  killed 5 [5] adjective; people other; cause Oldo strike
Nurse among 49 dead in camp blaze
  killed 1i [Nurse] among; Nurse civilian; cause camp blaze; part of c2
  killed 49 [49] adjective; people other; cause camp blaze
Man fighting for life after Oldo stabbing
  injured 1i [Man] fight-for-life; Man other
Mum fights for life after crash
  injured 1i [Mum] fight-for-life; Mum civilian; cause crash
One man is dead and a second is fighting for his life.
  killed 1 [One man] predicate; man other
  injured 1i [a second] fight-for-life; man other
Actor Ann Roe dead at 77
Poet dead at 90
Battery dead, phone lost
Bill dead in Senate
`,
  'lines of a box of facts': `
Total number of deaths: 45 (24 men, 12 women, 9 children)
  killed 45 [45] line; people other; total
  killed 24 [24 men] including; men other; part of c1; total
  killed 12 [12 women] including; women civilian; part of c1; total
  killed 9 [9 children] including; children civilian; part of c1; total
Number of injured: 40
  injured 40 [40] line; people other; total
Deaths reported: 45
  killed 45 [45] line; people other; total
Confirmed deaths so far: 214
  killed 214 [214] line; people other; total
Injured persons: 12; Missing persons: 3
  injured 12 [12] line; people other; total
  missing 3 [3] line; people other; total
Number of deaths per year: 45
People affected: 1,200
`,
  'thousands parted by a space': `
The floods displaced 12 540 people and killed 1 204.
  displaced 12540 [12 540 people] active; people other; cause The floods
  killed 1204 [1 204] active; people other; cause The floods
Some 1 250 000 people have fled their homes.
  displaced ~1250000 [Some 1 250 000 people] flight; people other
On March 5 300 people were killed.
  killed 300 [300 people] passive; people other; on 2021-03-05
In 2015 500 people were killed.
  killed 500 [500 people] passive; people other; on 2015
`,
  'towns that were attacked': `
Rebels attacked Oldo on Monday, killing 10 people.
  killed 10 [10 people] active; people other; cause Rebels; in Oldo; on 2021-06-07
Rebels attacked the town of Oldo, killing 10 people.
  killed 10 [10 people] active; people other; cause Rebels; in Oldo
Rebels shelled Oldo, killing one clerk.
  killed 1 [one clerk] active; clerk civilian; cause Rebels; in Oldo
In France, rebels shelled Oldo, killing two clerks.
  killed 2 [two clerks] active; clerks civilian; cause rebels; in Oldo
Oldo was shelled overnight and two people died.
  killed 2 [two people] subject; people other; in Oldo; on 2021-06-09TNI
Rebels raided Oldo on Monday. Twelve people were killed.
  killed 12 [Twelve people] passive; people other; in Oldo; on 2021-06-07
Troops attacked al-Shabab on Monday, killing 12.
  killed 12 [12] active; people other; cause Troops; on 2021-06-07
The blast targeted the United States (US) Army, killing a soldier in Oldo.
  killed 1i [a soldier] active; soldier military; cause The blast; in Oldo
A man attacked Smith, killing two guards.
  killed 2 [two guards] active; guards police; cause A man
`,
  'of a life, not of the harm': `
A child born in 2015 was wounded in Oldo.
  injured 1i [A child] passive; child civilian; in Oldo
The mayor, elected in 2019, was shot dead.
  killed 1i [The mayor] passive; mayor civilian
I stayed until my mother's death.
`,
  'rivals who give a number only': `
Police say 12 died, but residents say 30.
  killed 12 [12] subject; people other; says Police
  killed 30 [30] rival; people other; says residents; claimed; total
Police say 12 people died; residents say the number is 30.
  killed 12 [12 people] subject; people other; says Police
  killed 30 [30] rival; people other; says residents; claimed; total
The army said 12 were killed, the rebels 30.
  killed 12 [12] passive; people other; says The army
  killed 30 [30] rival; people other; says the rebels; claimed; total
The government says 23 people were killed, Hamas 60.
  killed 23 [23 people] passive; people other; says The government
  killed 60 [60] rival; people other; says Hamas; claimed; total
The ministry reported 12 dead; a doctor spoke of 20.
  killed 12 [12] adjective; people other; says The ministry
  killed 20 [20] rival; people other; says a doctor; total
Residents said 30 had died, the government 12.
  killed 30 [30] subject; people other; says Residents
  killed 12 [12] rival; people other; says the government; total
The UN put the dead at 12, the government at 30.
  killed 12 [12] toll; people other; says The UN; total
  killed 30 [30] rival; people other; says the government; total
Police said three died, the oldest 80.
  killed 3 [three] subject; people other; says Police
Two people were killed when the bus hit a wall, police say 30 minutes after it left.
  killed 2 [Two people] passive; people other; cause the bus hit a wall; on 2021-06-10; says police
`,
  'each side of a comparison keeps to its date': `
In May 120 civilians were killed, up from 98 in April.
  killed 120 [120 civilians] passive; civilians civilian; on 2021-05
  killed 98 [98] compared; civilians civilian; on 2021-04; background
In 2020, 1,312 people were killed, compared with 1,400 in 2019.
  killed 1312 [1,312 people] passive; people other; on 2020
  killed 1400 [1,400] compared; people other; on 2019; background
Last year 1,312 people were killed in road crashes, 4 percent fewer than in 2019.
  killed 1312 [1,312 people] passive; people other; cause road crashes; on 2020
More than 20 people were killed on Friday.
  killed 21+ [More than 20 people] passive; people other; on 2021-06-04
`,
  'where it was, by what stands around': `
Most of the dead were in Oldo, where 38 people died, while 12 were killed in neighbouring Sarn.
  killed ? (most) [Most of the dead] noun; dead other; in Oldo
  killed 38 [38 people] subject; people other; in Oldo
  killed 12 [12] passive; people other; in Sarn
The hurt were taken to hospitals in Sarn and Bexley after a bus crash near Oldo killed two.
  killed 2 [two] active; people other; cause a bus crash near Oldo; in Oldo
A magnitude 6.2 earthquake struck Oldo, killing 50 people.
  killed 50 [50 people] active; people other; cause A magnitude 6.2 earthquake; in Oldo
Gunmen attacked a market, killing 23 people and wounding 15, police and residents said.
  killed 23 [23 people] active; people other; cause Gunmen; says police and residents
  injured 15 [15] active; people other; cause Gunmen; says police and residents
The war began when gunmen stormed a base near Oldo, killing 120 people.
  killed 120 [120 people] active; people other; cause gunmen; in Oldo; background
`,
  'who speaks where, and what has a name and is no place': `
A boat capsized off Oldo. The coastguard recovered 9 bodies, a judge in Sarn said.
  killed 9 [9 bodies] bodies; bodies other; in Oldo; says a judge in Sarn
Three people died in a crash, police in Oldo said.
  killed 3 [Three people] subject; people other; cause a crash; in Oldo; says police in Oldo
A gunman killed five people at a mosque in the Omani capital on Monday.
  killed 5 [five people] active; people other; cause A gunman; on 2021-06-07
A blast killed five people in the French capital.
  killed 5 [five people] active; people other; cause A blast
Fifteen people are missing in the aftermath of Typhoon Oldo, which battered Japan.
  missing 15 [Fifteen people] predicate; people other; cause Typhoon Oldo; in Japan
The death toll from Typhoon Oldo rose to 35 as rescuers dug through mud.
  killed 35 [35] toll; people other; cause Typhoon Oldo; total
Five were killed as a bomb exploded.
  killed 5 [Five] passive; people other; cause a bomb
Forty Ukrainian servicemen were eliminated, the Russian defence ministry said.
  killed 40 [Forty Ukrainian servicemen] passive; Ukrainian servicemen military; says the Russian defence ministry; claimed
The Russian army said 12 Russian soldiers were killed.
  killed 12 [12 Russian soldiers] passive; Russian soldiers military; says The Russian army
The bodies of a man, 45, two girls and a 36-year-old woman were discovered on Friday.
  killed 1i [a man] noun-of; man other; on 2021-06-04
  killed 2 [two girls] noun-of; girls civilian; on 2021-06-04
  killed 1i [a 36-year-old woman] noun-of; 36-year-old woman civilian; on 2021-06-04
An outbreak of measles killed 91 people in Oldo. Two clinics have treated 1,300 children.
  killed 91 [91 people] active; people other; cause An outbreak of measles; in Oldo
`,
  'capitals, means and asides': `
A bomb killed six people in Yemen's capital, Sanaa, on Monday.
  killed 6 [six people] active; people other; cause A bomb; in Sanaa; on 2021-06-07
Jets killed at least six people in and around Yemen's rebel-held capital, Sanaa.
  killed 6+ [at least six people] active; people other; cause Jets; in Sanaa
Five soldiers were killed in a drone and explosives attack on a base.
  killed 5 [Five soldiers] passive; soldiers military; cause a drone and explosives attack
A rocket and mortar attack killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause A rocket and mortar attack
The dissidents said they had lost only one man.
  killed 1 [only one man] active; man other; says The dissidents
In Viña del Mar, 19 people died, according to the mayor.
  killed 19 [19 people] subject; people other; in Viña del Mar; says the mayor
Two clerks were killed in Mar del Plata on Monday.
  killed 2 [Two clerks] passive; clerks civilian; in Mar del Plata; on 2021-06-07
Jets killed six people in Oldo, the ministry said Wednesday, and wounded 20 others.
  killed 6 [six people] active; people other; cause Jets; in Oldo; on 2021-06-09; says the ministry
  injured 20 [20 others] active; people other; cause Jets; in Oldo; on 2021-06-09; says the ministry; others
At least 40 people were killed in clashes between herders and farmers in Oldo, the Red Cross said, revising down a toll of 55.
  killed 40+ [At least 40 people] passive; people other; cause clashes; in Oldo; says the Red Cross
  killed 55 [55] toll; people other; cause clashes; in Oldo; says the Red Cross; total
"We have recovered 28 bodies in Oldo and 12 in Sarn," he said.
  killed 28 [28 bodies] bodies; bodies other; in Oldo
  killed 12 [12] elsewhere; bodies other; in Sarn
"Three people were wounded in the town of Oldo, and two in Sarn," he said.
  injured 3 [Three people] passive; people other; in Oldo
  injured 2 [two] elsewhere; people other; in Sarn
`,
  'nations and rows of places': `
Two people were killed in the South Korean capital on Monday.
  killed 2 [Two people] passive; people other; on 2021-06-07
Two people were killed in a Sri Lankan city.
  killed 2 [Two people] passive; people other
In Oldo 11 were killed, in South Sarn 48.
  killed 11 [11] passive; people other; in Oldo
  killed 48 [48] elsewhere; people other; in South Sarn
`,
  'rows of those who died, and where the parts of a figure were': `
Seven people died at the bowling alley, eight at Drell Bar, and three in hospital.
  killed 7 [Seven people] subject; people other; in Drell Bar
  killed 8 [eight] elsewhere; people other; in Drell Bar
  killed 3 [three] elsewhere; people other; in Drell Bar
Twelve died at the scene and three more in hospital.
  killed 12 [Twelve] subject; people other
  killed 3 [three] subject; people other; others
Two clerks were shot dead in Oldo. Bo Roe was one of the two clerks; Ed Lane was killed in Sarn.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo
  killed 1i [Ed Lane] passive; Ed Lane civilian; in Sarn
Bombs in Oldo killed about 50 people, many in the south.
  killed ~50 [about 50 people] active; people other; cause Bombs in Oldo; in Oldo
  killed ? (many) [many] active; people other; cause Bombs in Oldo; in Oldo
`,
  'where they fled from, and the place told before': `
More than 2,000 people have fled from Oldo to Sarn.
  displaced 2001+ [More than 2,000 people] flight; people other; in Oldo
Some 500 people were displaced from Oldo since May.
  displaced ~500 [Some 500 people] passive; people other; in Oldo; on 2021-05
Troops in Oldo killed 11 rebels; one soldier died.
  killed 11 [11 rebels] active; rebels militant; cause Troops in Oldo; in Oldo
  killed 1 [one soldier] subject; soldier military; in Oldo
`,
  'of another kind than those told before, and causes with a participle': `
Two police officers were killed in Oldo. Militants threw a grenade, killing an infant and her mother.
  killed 2 [Two police officers] passive; police officers police; in Oldo
  killed 1i [an infant] active; infant civilian; cause Militants; in Oldo
  killed 1i [her mother] active; mother civilian; cause Militants; in Oldo
Two officers were killed in Oldo. A sergeant and a constable were shot dead at the gate.
  killed 2 [Two officers] passive; officers police; in Oldo
  killed 1i [A sergeant] passive; sergeant military; in Oldo; part of c1
  killed 1i [a constable] passive; constable police; in Oldo; part of c1
Six people were killed after a landslide triggered by heavy rain buried several homes.
  killed 6 [Six people] passive; people other; cause a landslide
`,
  'founded then, and killed since': `
Since the party was founded in 1985, some 900 of its members have been murdered.
  killed ~900 [some 900 of its members] passive; members other; on 1985
`,
  'ages and lists in headlines': `
Boy, 15, stabbed to death in Oldo named as Bo Roe
  killed 1i [Boy] participle; Boy civilian; in Oldo
Two arrested after boy, 14, shot dead in Oldo
  killed 1i [boy] participle; boy civilian; in Oldo
Family of boy, 6, killed in crash seek answers
  killed 1i [boy] participle; boy civilian; cause crash
Woman, 33, found dead in Oldo flat
  killed 1i [Woman] adjective; Woman civilian
Man, 40, and woman, 38, found dead in Oldo home
  killed 1i [Man] adjective; Man other; in Oldo
  killed 1i [woman] adjective; woman civilian; in Oldo
Boy, 8, and man, 34, killed in crash
  killed 1i [Boy] participle; Boy civilian; cause crash
  killed 1i [man] participle; man other; cause crash
Man charged with murder of boy, 15
  killed 1i [boy] noun-of; boy civilian; claimed
Driver jailed over death of girl, 7
  killed 1i [girl] noun-of; girl civilian
Twin brothers, 9, drowned in a canal.
  killed 2 [Twin brothers] subject; Twin brothers civilian
Mom, 2 kids killed in crash on I-10
  killed 1i [Mom] participle; Mom civilian; cause crash
  killed 2 [2 kids] participle; kids civilian; cause crash
Couple, toddler killed in Oldo crash
  killed 2 [Couple] participle; Couple civilian; cause Oldo crash
  killed 1i [toddler] participle; toddler civilian; cause Oldo crash
Man, wife, son killed as truck hits bike in Oldo
  killed 1i [Man] participle; Man other; in Oldo
  killed 1i [wife] participle; wife civilian; in Oldo
  killed 1i [son] participle; son civilian; in Oldo
Woman, daughter hurt in acid attack
  injured 1i [Woman] participle; Woman civilian; cause acid attack
  injured 1i [daughter] participle; daughter civilian; cause acid attack
Father, toddler die in house fire
  killed 1i [Father] subject; Father civilian; cause house fire
  killed 1i [toddler] subject; toddler civilian; cause house fire
A Class 12 girl was stabbed to death in Oldo.
  killed 1i [A Class 12 girl] passive; Class 12 girl civilian; in Oldo
A Year 11 pupil has died after being stabbed.
  killed 1i [A Year 11 pupil] subject; Year 11 pupil civilian
The two victims, a man in his 40s and a 17-year-old boy, died at the scene.
  killed 2 [The two victims] subject; victims other
  killed 1i [a man] including; man other; part of c1
  killed 1i [a 17-year-old boy] including; 17-year-old boy civilian; part of c1
A mother-of-two was found murdered in her home.
  killed 1i [A mother-of-two] predicate; mother-of-two civilian
Two sisters were found hanging from a tree in Oldo.
  killed 2 [Two sisters] fate; sisters civilian; in Oldo
`,
  'who else is told of in a headline': `
Fire kills three, 200 evacuated
  killed 3 [three] active; people other; cause Fire
Cyclone kills 12 in Ostland, 800,000 evacuated
  killed 12 [12] active; people other; cause Cyclone; in Ostland
Hooch kills 12 in Oldo, six arrested
  killed 12 [12] active; people other; cause Hooch; in Oldo
Earthquake kills 55 in Ostland, 33,000 without power
  killed 55 [55] active; people other; cause Earthquake; in Ostland
Mine collapse kills three, 20 escape
  killed 3 [three] active; people other; cause Mine collapse
Explosion kills two workers at Oldo plant, three others unhurt
  killed 2 [two workers] active; workers civilian; cause Explosion
Bomb kills three soldiers, two policemen, four held
  killed 3 [three soldiers] active; soldiers military; cause Bomb
  killed 2 [two policemen] active; policemen police; cause Bomb
Bomb kills three soldiers, two policemen
  killed 3 [three soldiers] active; soldiers military; cause Bomb
  killed 2 [two policemen] active; policemen police; cause Bomb
Two dead, three critical after Oldo pileup
  killed 2 [Two] adjective; people other; cause Oldo pileup
  injured 3 [three] condition; people other; cause Oldo pileup
Two die, five critical in Oldo building collapse
  killed 2 [Two] subject; people other; cause Oldo building collapse
  injured 5 [five] condition; people other; cause Oldo building collapse
Two dead and one fighting for life after Oldo crash
  killed 2 [Two] adjective; people other; cause Oldo crash
  injured 1 [one] fight-for-life; people other; cause Oldo crash
One man is dead and another fighting for his life after a stabbing in Oldo.
  killed 1 [One man] predicate; man other; in Oldo
  injured 1i [another] fight-for-life; man other; in Oldo; others
Police are searching for two prisoners who escaped from custody.
`,
  'how a count is shared out': `
Of the 52 deaths, 31 were reported in Oldo, 12 in Sarn and nine in Tesk.
  killed 52 [the 52 deaths] noun; deaths other; in Oldo
  killed 31 [31] of-harmed; deaths other; in Oldo; part of c1
  killed 12 [12] of-harmed; deaths other; in Sarn; part of c1
  killed 9 [nine] of-harmed; deaths other; in Tesk; part of c1
Of the dead, 31 were in Oldo, 12 in Sarn and four in Tesk.
  killed 31 [31] of-harmed; people other; in Oldo
  killed 12 [12] of-harmed; people other; in Sarn
  killed 4 [four] of-harmed; people other; in Tesk
Of the 92 people killed, 40 were children.
  killed 92 [the 92 people] participle; people other
  killed 40 [40] of-harmed; people other; part of c1
Of the 92 dead, 40 were children, 30 women and 22 men.
  killed 92 [the 92 dead] noun; dead other
  killed 40 [40] of-harmed; dead other; part of c1
  killed 30 [30 women] of-harmed; women civilian; part of c1
  killed 22 [22 men] of-harmed; men other; part of c1
Of 54 people injured, nine are in critical condition.
  injured 54 [54 people] participle; people other
  injured 9 [nine] of-harmed; people other; part of c1
Of the 18 people killed in Oldo on Friday, eleven were women.
  killed 18 [the 18 people] participle; people other; in Oldo; on 2021-06-04
  killed 11 [eleven] of-harmed; people other; in Oldo; on 2021-06-04; part of c1
Of the 53 aboard, 12 were foreigners.
Oldo reported 1,014 deaths and Sarn 783.
  killed 1014 [1,014 deaths] noun; deaths other; says Oldo
  killed 783 [783] elsewhere; deaths other; says Oldo
Oldo recorded 12 deaths, Sarn seven and Tesk three.
  killed 12 [12 deaths] noun; deaths other
  killed 7 [seven] elsewhere; deaths other
  killed 3 [three] elsewhere; deaths other
Oldo recorded 12 goals, Sarn seven and Tesk three.
Three people died on Saturday, two on Sunday and one on Monday.
  killed 3 [Three people] subject; people other; on 2021-06-05
  killed 2 [two] elsewhere; people other; on 2021-06-06
  killed 1 [one] elsewhere; people other; on 2021-06-07
The city recorded 12 deaths on Monday and 14 on Tuesday.
  killed 12 [12 deaths] noun; deaths other; on 2021-06-07
  killed 14 [14] elsewhere; deaths other; on 2021-06-08
Lightning killed 274 people in 2022 and 363 in 2021.
  killed 274 [274 people] active; people other; cause Lightning; on 2022
  killed 363 [363] elsewhere; people other; on 2021
Ten people were killed on Monday in Oldo and six on Thursday in Sarn.
  killed 10 [Ten people] passive; people other; in Oldo; on 2021-06-07
  killed 6 [six] elsewhere; people other; in Sarn; on 2021-06-10
Heatstroke killed 61 people in Ostland this year, compared with 37 last year.
  killed 61 [61 people] active; people other; cause Heatstroke; in Ostland; on 2021
  killed 37 [37] compared; people other; in Ostland; on 2020; background
Nineteen people were killed on Saturday: eleven in Oldo, five in Sarn and three in Tesk.
  killed 19 [Nineteen people] passive; people other; in Oldo; on 2021-06-05
  killed 11 [eleven] of-harmed; people other; in Oldo; on 2021-06-05; part of c1
  killed 5 [five] of-harmed; people other; in Sarn; on 2021-06-05; part of c1
  killed 3 [three] of-harmed; people other; in Tesk; on 2021-06-05; part of c1
Strikes killed 21 people: 12 in Oldo and nine in Sarn.
  killed 21 [21 people] active; people other; cause Strikes; in Oldo
  killed 12 [12] of-harmed; people other; in Oldo; part of c1
  killed 9 [nine] of-harmed; people other; in Sarn; part of c1
At least 27 people, of whom nine were women, were killed in Oldo on Friday.
  killed 27+ [At least 27 people] passive; people other; in Oldo; on 2021-06-04
  killed 9 [nine] of-harmed; people other; in Oldo; on 2021-06-04; part of c1
`,
  'fatalities beside the injured': `
The floods resulted in 12 fatalities, 45 injured, and 3 missing.
  killed 12 [12 fatalities] noun; fatalities other; cause The floods
  injured 45 [45] participle; people other; cause The floods
  missing 3 [3] adjective; people other; cause The floods
At least 16 fatalities, 3 people missing and 2,300 people displaced have been reported.
  killed 16+ [At least 16 fatalities] noun; fatalities other
  missing 3 [3 people] adjective; people other
  displaced 2300 [2,300 people] participle; people other
The agency reports six fatalities, 11 injured people, 1,340 people homeless and 8,752 affected across Oldo.
  killed 6 [six fatalities] noun; fatalities other; in Oldo; says The agency
  injured 11 [11 injured people] modifier; people other; in Oldo; says The agency
  displaced 1340 [1,340 people] adjective; people other; in Oldo; says The agency
Oldo landslide toll mounts to 308, over 200 still missing
  killed 308 [308] toll; people other; cause landslide; total
  missing 201+ [over 200] adjective; people other
Oldo fever deaths rose to 72 last week.
  killed 72 [72] toll; people other; cause fever; on 2021-W22; total
Flood deaths rise to 12
  killed 12 [12] toll; people other; cause Flood; total
Blast kills 12, 30 missing
  killed 12 [12] active; people other; cause Blast
  missing 30 [30] adjective; people other; cause Blast
Blast kills 12, 30 in hospital
  killed 12 [12] active; people other; cause Blast
  injured 30 [30] care; people other; cause Blast
Bombs killed 50 people, 12 in the south.
  killed 50 [50 people] active; people other; cause Bombs
  killed 12 [12] including; people other; cause Bombs; part of c1
`,
  'who lost whom, and who survived of all': `
She lost four members of her family in the quake.
  killed 4 [four members of her family] bereavement; members of her family other; cause the quake
The families lost 15 relatives in the fire.
  killed 15 [15 relatives] bereavement; relatives civilian; cause the fire
The team lost four games.
Ten persons comprising six men and four women died.
  killed 10 [Ten persons] subject; persons other
  killed 6 [six men] including; men other; part of c1
The deceased comprised six men and four women.
  killed 6 [six men] include; men other
  killed 4 [four women] include; women civilian
In Oldo, 90 of the 200 patients died.
  killed 90 [90 of the 200 patients] subject; patients civilian; in Oldo
"Unfortunately, 12 of our brothers lost their lives," he said.
  killed 12 [12 of our brothers] verb-object; brothers civilian
"Tragically, a man died at the scene," said Roe.
  killed 1i [a man] subject; man other; says Roe
There were no survivors among the 48 passengers and four crew.
  killed 48 [the 48 passengers] no-survivors; passengers civilian
  killed 4 [four crew] no-survivors; crew other
None of the 53 passengers and five crew survived.
  killed 53 [the 53 passengers] no-survivors; passengers civilian
  killed 5 [five crew] no-survivors; crew other
There were 19 people aboard, all of whom were killed.
  killed 19 [19 people] passive; people other
The boat had 40 people on board, all of whom are missing.
  missing 40 [40 people] predicate; people other
  missing ? (all) [all of whom] including; people other; part of c1
The crash left two dead and three others, including a toddler, in critical condition.
  killed 2 [two] adjective; people other; cause The crash
  injured 3 [three others] condition; people other; others
  injured 1i [a toddler] including; toddler civilian; part of c2
The fire left four dead and two others, both firefighters, in hospital.
  killed 4 [four] adjective; people other; cause The fire
  injured 2 [two others] care; people other; cause The fire; others
`,
  'tolls that may rise, and numbers as written elsewhere': `
The death toll could top 100, officials fear.
  killed 101+ [100] toll; people other; possible; total
Officials fear the toll may exceed 10,000.
  killed 10001+ [10,000] toll; people other; says Officials; possible; total
Death toll crosses 300 mark in Oldo
  killed 301+ [300 mark] toll; mark other; in Oldo; total
The number of dead has shot up to 23.
  killed 23 [23] toll; people other; total
Provisional toll: 02 dead and 05 wounded, the army said.
  killed 2 [02] adjective; people other; says the army
  injured 5 [05] participle; people other; says the army
The attack left 06 dead and 09 injured, the governor said.
  killed 6 [06] adjective; people other; cause The attack; says the governor
  injured 9 [09] participle; people other; cause The attack; says the governor
15.000 people have been displaced in Oldo.
  displaced 15000 [15.000 people] passive; people other; in Oldo
1/3 of those killed were women.
  killed 1-3 [1/3 of those killed] of-harmed; killed other
Two policemen and as many attackers were killed.
  killed 2 [Two policemen] passive; policemen police
  killed 2 [as many attackers] passive; attackers attacker
`,
  'how armies and bandits are told of': `
The raid left two martyrs and four wounded.
  killed 2 [two martyrs] noun; martyrs other; cause The raid
  injured 4 [four] participle; martyrs other; cause The raid
The enemy's losses amounted to up to 320 servicemen.
  unspecified -320 [up to 320 servicemen] losses; servicemen military
Ostland's losses in the Oldo direction: up to 380 servicemen.
  unspecified -380 [up to 380 servicemen] losses; servicemen military
The bank's losses amounted to 320 million dollars.
Five servicemen were destroyed near Oldo.
  killed 5 [Five servicemen] passive; servicemen military; in Oldo
The fire destroyed 40 homes.
The operation resulted in the neutralisation of 14 terrorists.
  killed 14 [14 terrorists] noun-of; terrorists militant; cause The operation
Army claims 60 'terrorists' neutralised in Oldo
  killed 60 [60 'terrorists'] participle; 'terrorists' militant; in Oldo; says Army; claimed
The group said it killed and injured 23 soldiers in the ambush near Oldo.
  unspecified 23 [23 soldiers] active; soldiers military; cause the ambush; in Oldo; says The group; claimed
The gunmen killed a clerk and wounded three guards.
  killed 1i [a clerk] active; clerk civilian; cause The gunmen
  injured 3 [three guards] active; guards police; cause The gunmen
Seventeen women were whisked away by the gunmen.
  abducted 17 [Seventeen women] capture; women civilian; cause the gunmen
The minister was whisked away by his guards.
The gunmen took away 23 people to an unknown destination.
  abducted 23 [23 people] capture; people other; cause The gunmen
`,
  'who did what to whom, by name and age': `
Ed Lane, 34, murdered Ann Lee, 21, in a park.
  killed 1i [Ann Lee] active; Ann Lee civilian; cause Ed Lane
Ed Lane, of Oldo, murdered Ann Lee in 1999.
  killed 1i [Ann Lee] active; Ann Lee civilian; cause Ed Lane; on 1999
Roe, 50, murdered Ed Lane and Ann Lee.
  killed 1i [Ed Lane] active; Ed Lane civilian; cause Roe
  killed 1i [Ann Lee] active; Ann Lee civilian; cause Roe
Ann Lee, whose 20-year-old son Bo was killed in the bombing, laid a wreath.
  killed 1i [20-year-old son Bo] passive; 20-year-old son Bo civilian; cause the bombing
Police name man found dead in river
  killed 1i [man] predicate; man other
Man kills wife, self in Oldo
  killed 1i [Man] reflexive; Man other; in Oldo
  killed 1i [wife] active; wife civilian; cause Man; in Oldo
Man kills wife, two kids, then self in Oldo
  killed 1i [Man] reflexive; Man other; in Oldo
  killed 1i [wife] active; wife civilian; cause Man; in Oldo
  killed 2 [two kids] active; kids civilian; cause Man; in Oldo
Cop kills self after shooting colleague
  killed 1i [Cop] reflexive; Cop police
  unspecified 1i [colleague] active; colleague civilian
The deceased have been identified as Bo Roe (45), Ann Devi (40) and Ed Lane (12).
  killed 1i [Bo Roe] named; Bo Roe civilian
  killed 1i [Ann Devi] named; Ann Devi civilian
  killed 1i [Ed Lane] named; Ed Lane civilian
The deceased were identified as Bo Khan, Bilal Ahmed and Ed Lane.
  killed 1i [Bo Khan] named; Bo Khan civilian
  killed 1i [Bilal Ahmed] named; Bilal Ahmed civilian
  killed 1i [Ed Lane] named; Ed Lane civilian
Those killed were identified as Ann Lee, 42; Bo dela Cruz, 39; and Ed Lane, 7.
  killed 1i [Ann Lee] named; Ann Lee civilian
  killed 1i [Bo dela Cruz] named; Bo dela Cruz civilian
  killed 1i [Ed Lane] named; Ed Lane civilian
Ten people were stabbed, three of them fatally.
  unspecified 10 [Ten people] passive; people other
  killed 3 [three of them] including; people other; part of c1
Two teens were knifed outside a bar.
  unspecified 2 [Two teens] passive; teens civilian
134 clerks and foreign nationals remain captive in Oldo.
  abducted 134 [134 clerks and foreign nationals] captivity; clerks and foreign nationals other; in Oldo
`,
  'killed, as one says': `
The comedian killed it at the club on Saturday night.
United were murdered 7-0 at Oldo.
Rising rents have killed 40 pubs in the city.
Covid killed two festivals.
`,
  'tolls that fall, and two at once': `
Road deaths fell to 290 last year.
  killed 290 [290] toll; people other; on 2020; total
The toll, earlier given as 16, was revised upwards to 19.
  killed 16 [16] toll; people other; total
  killed 19 [19] toll; people other; total
The toll, previously put at 12, has climbed to 15.
  killed 12 [12] toll; people other; total
  killed 15 [15] toll; people other; total
Officials put the number of dead at 20 and the wounded at 45.
  killed 20 [20] toll; people other; says Officials; total
  injured 45 [45] rival; people other; claimed; total
Deaths were reported in Oldo (109), Sarn (47) and Tesk (33).
  killed 109 [109] of-harmed; people other; in Oldo
  killed 47 [47] of-harmed; people other; in Sarn
  killed 33 [33] of-harmed; people other; in Tesk
Twelve people died in Oldo (7) and Sarn (5).
  killed 12 [Twelve people] subject; people other; in Oldo
  killed 7 [7] of-harmed; people other; in Oldo; part of c1
  killed 5 [5] of-harmed; people other; in Oldo; part of c1
Twelve people met in Oldo (7) and Sarn (5).
`,
  'as papers of South Asia put it, and parts behind a dash': `
The accident killed 10 people - five men, three women and two children.
  killed 10 [10 people] active; people other; cause The accident
  killed 5 [five men] including; men other; cause The accident; part of c1
  killed 3 [three women] including; women civilian; cause The accident; part of c1
  killed 2 [two children] including; children civilian; cause The accident; part of c1
Three persons lost their lives while another sustained serious injuries.
  killed 3 [Three persons] verb-object; persons other
  injured 1i [another] verb-object; persons other; others
The militants killed in the encounter were identified as Bo Khan and Ed Ali.
  killed 1i [Bo Khan] named; Bo Khan civilian
  killed 1i [Ed Ali] named; Ed Ali civilian
Six civilians, four of them women, and two soldiers died.
  killed 6 [Six civilians] subject; civilians civilian
  killed 4 [four of them] including; women civilian; part of c1
  killed 2 [two soldiers] subject; soldiers military
A minor boy and a girl were among the deceased.
  killed 1i [A minor boy] among; minor boy civilian
  killed 1i [a girl] among; girl civilian
The trio was declared brought dead.
  killed 3 [The trio] fate; trio civilian
A 32-year-old man was done to death by unidentified assailants.
  killed 1i [A 32-year-old man] to-death; 32-year-old man other
The work was done to perfection.
`,
  'what is shot down': `
Ostland launched 45 drones overnight; 38 were shot down, the air force said.
Two men were shot down in the street.
  killed 2 [Two men] passive; men other
`,
  'years after, and early in the day': `
Two years after a crowd crush in Oldo killed 159 people, families of the victims rallied on Sunday outside the city hall.
  killed 159 [159 people] active; people other; in Oldo; on 2019
Two years after a fire in Oldo killed 72, nine died on Friday in another.
  killed 72 [72] active; people other; cause a fire in Oldo; in Oldo; on 2019
  killed 9 [nine] subject; people other; cause a fire; in Oldo; on 2021-06-04
A fire in Oldo killed 59 people and injured more than 155 early on Sunday, the minister said.
  killed 59 [59 people] active; people other; cause A fire in Oldo; in Oldo; on 2021-06-06; says the minister
  injured 156+ [more than 155] active; people other; cause A fire in Oldo; in Oldo; on 2021-06-06; says the minister
`
}
