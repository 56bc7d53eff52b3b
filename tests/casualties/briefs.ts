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
  killed 35 [35] toll; people other; total
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
`
}
