/** Sentences of wars and attacks, in the form of wordings.ts. */
export const conflict: Readonly<Record<string, string>> = {
  'who claims, who says': `
The most recent major raid claimed by the group was on June 2 in Oldo, killing 35 people.
  killed 35 [35 people] active; people other; cause The most recent major raid; in Oldo; on 2021-06-02
The rebels claimed a bombing in Oldo that killed nine people.
  killed 9 [nine people] active; people other; cause a bombing in Oldo; in Oldo
The group has claimed the attack, which killed nine people.
  killed 9 [nine people] active; people other; cause the attack
The group claimed that the raid killed 12 soldiers.
  killed 12 [12 soldiers] active; soldiers military; cause the raid; says The group; claimed
A man accused by police of killing two clerks fled.
  killed 2 [two clerks] active; clerks civilian; cause A man; claimed
“We have confirmed that eight people died and two were hurt in the blast,” district police chief Ada Roe said.
  killed 8 [eight people] subject; people other; cause the blast; says district police chief Ada Roe
  injured 2 [two] passive; people other; cause the blast; says district police chief Ada Roe
“I think two people died,” Bo Roe said.
  killed 2 [two people] subject; people other; says Bo Roe; claimed
“They killed nine people,” he said.
  killed 9 [nine people] active; people other
Confirming the raid, the spokesman of the Oldo police, Bo Roe, said that three people were killed.
  killed 3 [three people] passive; people other; cause the raid; in Oldo; says the spokesman of the Oldo police, Bo Roe
Speaking to reporters in Oldo, Sarn, the mayor said two people died.
  killed 2 [two people] subject; people other; in Oldo; says the mayor
Addressing mourners, he said two people had died.
  killed 2 [two people] subject; people other
Based on an early report, the ministry said two people had died.
  killed 2 [two people] subject; people other; says the ministry
Troops killed three rebels, the Oldo Office for Public Order (OPO) said in a statement.
  killed 3 [three rebels] active; rebels militant; cause Troops; says the Oldo Office for Public Order (OPO)
A source said “several dozen rebels had been killed”.
  killed 24+ (several dozen) [several dozen rebels] passive; rebels militant; says A source
A body that documents violence, the centre, confirmed the raid, saying 12 people were killed.
  killed 12 [12 people] passive; people other; cause the raid; says A body that documents violence, the centre
`,
  'what no civilians were thought to have met': `
The army does not believe any clerks were killed or wounded in the strike.
  killed 0 [any clerks] spared; clerks civilian; cause the strike; says The army; denied
  injured 0 [any clerks] spared; clerks civilian; cause the strike; says The army; denied
We do not think that any clerks were hurt.
  injured 0 [any clerks] spared; clerks civilian; denied
The army does not know whether any clerks were hurt.
The army does not believe the clerks were killed.
It likely killed a rebel commander in the raid.
  killed 1i [a rebel commander] active; rebel commander militant; cause the raid; possible
The strike likely killed nine rebels.
  killed 9 [nine rebels] active; rebels militant; possible
No-one was killed in the raid.
  killed 0 [No-one] passive; people other; cause the raid; denied
“Regrettably, two clerks died.”
  killed 2 [two clerks] subject; clerks civilian
Nine clerks died on Monday. It was one of the deadliest raids since May.
  killed 9 [Nine clerks] subject; clerks civilian; on 2021-06-07
The toll could rise as some of the wounded are in intensive care.
  injured ? (some) [some of the wounded] noun; wounded other
`,
  'who is hurt': `
A blast hit the camp, killing or wounding several guards.
  unspecified ? (several) [several guards] active; guards police; cause A blast
The army was accused of killing and wounding dozens of clerks.
  unspecified 24+ (dozens) [dozens of clerks] active; clerks civilian; claimed
The killing or wounding of guards must end.
One clerk was killed by a stray round and another was badly hurt.
  killed 1 [One clerk] passive; clerk civilian
  injured 1i [another] passive; clerk civilian; others
The rebels fled but UNFOR lost a soldier in the raid.
  killed 1i [a soldier] active; soldier military; cause the raid
The army lost a sergeant.
  killed 1i [a sergeant] active; sergeant military
The choir lost a captain.
The town lost a policeman.
A rebel was killed and an NCO injured in the raid.
  killed 1i [A rebel] passive; rebel militant; cause the raid
  injured 1i [an NCO] participle; NCO military; cause the raid
Three women were hit on the head by gas canisters.
  injured 3 [Three women] projectile; women civilian
The gunmen killed 20 to 22 villagers some 30 km west of Oldo.
  killed 20-22 [20 to 22 villagers] active; villagers civilian; cause The gunmen; in Oldo
`,
  'roles by who they are with': `
Seven Teskian service members were hurt.
  injured 7 [Seven Teskian service members] passive; Teskian service members military
Three ferry service clerks were hurt.
  injured 3 [Three ferry service clerks] passive; ferry service clerks civilian
A strike killed Bo Roe, a rebel commander, in Oldo.
  killed 1i [Bo Roe] active; Bo Roe militant; cause A strike; in Oldo
A strike killed Bo Roe, 34, a member of the Taliban, in Oldo.
  killed 1i [Bo Roe] active; Bo Roe militant; cause A strike; in Oldo
Gunmen killed Ana Lunt, a police officer.
  killed 1i [Ana Lunt] active; Ana Lunt police; cause Gunmen
Gunmen killed Ed Marr, leader of a mosque in Oldo.
  killed 1i [Ed Marr] active; Ed Marr civilian; cause Gunmen; in Oldo
Gunmen killed Ed Marr, son of a rebel commander.
  killed 1i [Ed Marr] active; Ed Marr civilian; cause Gunmen
Gunmen killed Ed Marr, a Teskian national.
  killed 1i [Ed Marr] active; Ed Marr civilian; cause Gunmen
The group's commander, Bo Roe, was killed in the raid.
  killed 1i [The group's commander] passive; group's commander militant; cause the raid
Five rebels, including Bo Roe, were killed.
  killed 5 [Five rebels] passive; rebels militant
  killed 1i [Bo Roe] including; Bo Roe militant; part of c1
Nine people, including Bo Roe, were killed.
  killed 9 [Nine people] passive; people other
  killed 1i [Bo Roe] including; Bo Roe civilian; part of c1
The raid killed two NPA members.
  killed 2 [two NPA members] active; NPA members militant; cause The raid
Four members of the New People's Army were killed.
  killed 4 [Four members of the New People's Army] passive; members of the New People's Army militant
Four members of the Teskian National Army were killed.
  killed 4 [Four members of the Teskian National Army] passive; members of the Teskian National Army military
Six members of a local militia died.
  killed 6 [Six members of a local militia] subject; members of a local militia militant
Six members of a civil defence militia died.
  killed 6 [Six members of a civil defence militia] subject; members of a civil defence militia other
Twelve government forces were killed.
  killed 12 [Twelve government forces] passive; government forces military
The guard who opened fire on the attacker was among the wounded.
  injured 1i [The guard] among; guard police
The guard who fired at two gunmen was killed.
  killed 1i [The guard] passive; guard police
The guard who opened fire on a crowd was killed.
  killed 1i [The guard] passive; guard attacker
`,
  'what did it': `
Gunmen raided the Oldo and Sarn markets in the east on Monday, killing 21 people and injuring several others.
  killed 21 [21 people] active; people other; cause Gunmen; in Oldo; on 2021-06-07
  injured ? (several) [several others] active; people other; cause Gunmen; in Oldo; on 2021-06-07; others
An Iraqi and coalition force killed two gunmen in Oldo.
  killed 2 [two gunmen] active; gunmen militant; cause An Iraqi and coalition force; in Oldo
Several of the killed rebels were found with rifles.
  killed ? (several) [Several of the killed rebels] of-harmed; killed rebels militant; least 3
Nine people died when a group set off a bomb in a cinema.
  killed 9 [Nine people] subject; people other; cause a group set off a bomb
Rebels used knives to kill 12 clerks.
  killed 12 [12 clerks] active; clerks civilian; cause Rebels
Rebels used rockets to kill 12 clerks.
  killed 12 [12 clerks] active; clerks civilian; cause rockets
The army said it had seized a rebel in Oldo and an airstrike had killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause an airstrike; in Oldo; says The army
A man who survived a bombing was shot dead.
  killed 1i [A man] passive; man other
This raid is coming a day after the abduction of two clerks.
  abducted 2 [two clerks] noun-of; clerks civilian
`,
  'where and when': `
Troops raided markets in Oldo and Sarn, killing 15 rebels, while police shot dead a gunman in Tarn.
  killed 15 [15 rebels] active; rebels militant; cause Troops; in Oldo
  killed 1i [a gunman] active; gunman militant; cause police; in Tarn
A soldier was killed in Oldo, while on patrol in Sarn.
  killed 1i [A soldier] passive; soldier military; in Oldo
A soldier was killed, while on patrol in Sarn.
  killed 1i [A soldier] passive; soldier military; in Sarn
A guard was killed near the Line of Control in the east.
  killed 1i [A guard] passive; guard police; in Line of Control
Twelve clerks were killed in a raid in northern Mali near the Niger border.
  killed 12 [Twelve clerks] passive; clerks civilian; cause a raid; in Mali
Two clerks were killed on the Niger border.
  killed 2 [Two clerks] passive; clerks civilian; in Niger border
Three marchers died in the March of Hope on Sunday.
  killed 3 [Three marchers] subject; marchers other; on 2021-06-06
25 Killed In Kenya Rebel Attack¶Police gave no details.
  killed 25 [25] participle; people other; cause Kenya Rebel Attack; in Kenya
Nine Hurt in Night Operations¶Police gave no details.
  injured 9 [Nine] participle; people other; cause Night Operations
Troops shot at rebels in Keshwan's forests, killing two.
  killed 2 [two] active; people other; cause Troops; in Keshwan
Police said yesterday that nine people were killed when a bomb exploded in Oldo.¶Earlier this week, a bomb killed two people in Sarn.
  killed 9 [nine people] passive; people other; cause a bomb; in Oldo; on 2021-06-09; says Police
  killed 2 [two people] active; people other; cause a bomb; in Sarn; on 2021-W23
On Monday, soldiers saw rebels near Oldo. Helicopters killed two of the rebels.¶In a separate incident Tuesday, soldiers saw nine rebels on a road near Sarn. Units called in an airstrike that killed three of the rebels.
  killed 2 [two of the rebels] active; rebels militant; cause Helicopters; in Oldo; on 2021-06-07
  killed 3 [three of the rebels] active; rebels militant; cause an airstrike; in Sarn; on 2021-06-08
A bomb exploded in Oldo on Monday.¶In a separate incident, a bomb exploded in Sarn on Tuesday.¶The blast killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The blast; in Oldo; on 2021-06-07
Rebels have been in the hills since the 1990s. A raid killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause A raid
`,
  'days, numbers and partings': `
In a raid on Oldo on Saturday, 29, a clerk and his wife were killed.
  killed 1i [a clerk] passive; clerk civilian; cause a raid; in Oldo; on 2021-06-05
  killed 1i [his wife] passive; wife civilian; cause a raid; in Oldo; on 2021-06-05
On Wednesday, 26, in the district of Sarn, at least 18 rebels perished.
  killed 18+ [at least 18 rebels] subject; rebels militant; in Sarn; on 2021-06-09
On Saturday, 29 people were killed.
  killed 29 [29 people] passive; people other; on 2021-06-05
On Saturday, 29, mostly women, were killed.
  killed 29 [29] passive; people other; on 2021-06-05
Gunmen raided the school on Tuesday, killing one guard, in what was the fifth attack since December.
  killed 1 [one guard] active; guard police; cause Gunmen; on 2021-06-08
Nine people have been killed since May.
  killed 9 [Nine people] passive; people other; on 2021-05
It was the worst crash since 2019, when nine clerks were killed.
  killed 9 [nine clerks] passive; clerks civilian; on 2019; background
“The gunmen have shot dead three of the pupils,” said Bo Roe, the state's commissioner, adding that two clerks had been killed.
  killed 3 [three of the pupils] active; pupils civilian; cause The gunmen; says Bo Roe
  killed 2 [two clerks] passive; clerks civilian; says Bo Roe
`,
  'losses': `
The raid claims heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; heavy casualties other; cause The raid
The army claims heavy losses among the rebels.
  unspecified ? (heavy) [heavy losses] losses; rebels militant; cause the rebels; says The army; claimed
Heavy casualties were expected on both sides.
  unspecified ? (heavy) [Heavy casualties] losses; Heavy casualties other; possible
Heavy casualties were reported on both sides.
  unspecified ? (heavy) [Heavy casualties] losses; Heavy casualties other
The rebels said they lost seven of their suicide attackers.
  killed 7 [seven of their suicide attackers] active; suicide attackers attacker; says The rebels
The ministry acknowledged the loss of 686 of its soldiers.
  killed 686 [686 of its soldiers] lives; soldiers military; says The ministry
The loss of 86 of its clerks hurt the bank.
More than 100 Tigers were killed in the raid.
  killed 101+ [More than 100 Tigers] passive; Tigers militant; cause the raid
Two tigers were killed in the raid.
Troops neutralised two rebels, the ministry said.
  killed 2 [two rebels] active; rebels militant; cause Troops; says the ministry; claimed
Troops killed two rebels, the ministry said.
  killed 2 [two rebels] active; rebels militant; cause Troops; says the ministry
Army ‘neutralises’ seven rebels in Oldo
  killed 7 [seven rebels] active; rebels militant; cause Army; in Oldo; claimed
IS said nine soldiers were killed.
  killed 9 [nine soldiers] passive; soldiers military; says IS; claimed
The clinic, which is in Oldo, said nine soldiers were killed.
  killed 9 [nine soldiers] passive; soldiers military; in Oldo; says The clinic, which is in Oldo
`,
  'what hit a bus does the killing': `
A bomb hit a bus killing nine people and wounding two.
  killed 9 [nine people] active; people other; cause A bomb
  injured 2 [two] active; people other; cause A bomb
Gunmen attacked guards killing nine.
  killed 9 [nine] active; people other; cause Gunmen
Troops led an airstrike killing two rebels.
  killed 2 [two rebels] active; rebels militant; cause an airstrike
Police met kidnappers holding two clerks hostage.
  abducted 2 [two clerks] hostage; clerks civilian; cause kidnappers
Police saw a man killing two clerks.
  killed 2 [two clerks] active; clerks civilian; cause a man
The clinic received another four dead.
  killed 4 [another four] adjective; people other; others
Ana Roe was buried on Monday. Violence broke out at the funeral of Ana Roe, a nurse who was killed on Sunday.
  killed 1i [Ana Roe] passive; Ana Roe civilian; on 2021-06-06
Violence broke out at the funeral of Ana Roe, who was shot dead on Sunday.
  killed 1i [Ana Roe] passive; Ana Roe civilian; on 2021-06-06
`,
  'villages of districts, and who lives there': `
A bomb hit the mainly Sunni Muslim area of Oldo, killing nine people.
  killed 9 [nine people] active; people other; cause A bomb; in Oldo
Nine people were killed in mainly Shiite areas of Oldo.
  killed 9 [Nine people] passive; people other; in Oldo
A bomb in an Oldo Shiite suburb killed nine people.
  killed 9 [nine people] active; people other; cause A bomb in an Oldo Shiite suburb; in Oldo
Two rebels were killed in Drell village of Sarn district.
  killed 2 [Two rebels] passive; rebels militant; in Drell village
Two rebels were killed in the Drell town of Sarn.
  killed 2 [Two rebels] passive; rebels militant; in Sarn
In the Baghdad neighbourhood of Drell, a bomb killed four clerks.
  killed 4 [four clerks] active; clerks civilian; cause a bomb; in Drell
Two people were killed in Drell community in Sarn district.
  killed 2 [Two people] passive; people other; in Drell
Two people were killed in the Drell community.
  killed 2 [Two people] passive; people other
Rebels attacked the outskirts of Drell town, where they killed three people.
  killed 3 [three people] active; people other; in Drell
The police spoke of the attack at the funeral of Ana Roe. Two people were killed.
  killed 2 [Two people] passive; people other
An operation killed two clerks in Oldo on Monday.¶In Sarn Township, troops met rebels. Two soldiers were killed in the clash.
  killed 2 [two clerks] active; clerks civilian; cause An operation; in Oldo; on 2021-06-07
  killed 2 [Two soldiers] passive; soldiers military; cause the clash; in Sarn Township; on 2021-06-07
Two rebels were killed in nearby Oldo.
  killed 2 [Two rebels] passive; rebels militant; in Oldo
`,
  'those told of beside others': `
Along with the seven killed, one guard was wounded.
  injured 1 [one guard] passive; guard police
Along with two clerks, a guard was killed.
  killed 2 [two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
The director gave a higher toll, saying bodies of 13 soldiers and nine wounded in the raid were brought to his hospital.
  killed 13 [13 soldiers] toll; soldiers military; cause the raid; total
  injured 9 [nine] participle; soldiers military; cause the raid; says The director
Rebels raid a camp in Oldo; kill 13 and wound nine
  killed 13 [13] active; people other; cause Rebels raid; in Oldo
  injured 9 [nine] active; people other; cause Rebels raid; in Oldo
Two hopefuls to be mayor of the town of Oldo were killed.
  killed 2 [Two hopefuls] passive; hopefuls civilian
The raid left dozens of casualties while an agency said 40 were killed.
  unspecified 24+ (dozens) [dozens of casualties] noun; casualties other; cause The raid
  killed 40 [40] passive; people other; cause The raid; says an agency
The raid left dozens of civilian casualties: 40 killed and nine wounded.
  unspecified 24+ (dozens) [dozens of civilian casualties] noun; civilian casualties civilian; cause The raid
  killed 40 [40] participle; civilian casualties civilian; cause The raid
  injured 9 [nine] participle; civilian casualties civilian; cause The raid
Bodies of none of the rebels were found.
They killed one clerk and one guard sustained injuries.
  killed 1 [one clerk] active; clerk civilian
  injured 1 [one guard] verb-object; guard police
They killed one clerk and one guard.
  killed 1 [one clerk] active; clerk civilian
  killed 1 [one guard] active; guard police
16 policemen, including a commander, were killed.
  killed 16 [16 policemen] passive; policemen police
  killed 1i [a commander] including; commander police; part of c1
Nine rebels, including a commander, were killed.
  killed 9 [Nine rebels] passive; rebels militant
  killed 1i [a commander] including; commander militant; part of c1
`,
  'who did it, who adds': `
Early reports put five dead.
  killed 5 [five] active; people other
Soldiers are pursuing raiders who invaded a village and killed 100 people.
  killed 100 [100 people] active; people other; cause raiders
The war has killed 10,000 Teskians, mostly clerks, displaced 40 others and set towns alight.
  killed 10000 [10,000 Teskians] active; Teskians other; cause The war
  displaced 40 [40 others] active; Teskians other; cause The war; others
The spokesman said the army targeted 57 clinics, adding that 101 medics were killed.
  killed 101 [101 medics] passive; medics civilian; says The spokesman
The group claimed the raid, saying two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; cause the raid; says The group
A raid killed six guards, according to Shir Jan Durani, spokesman for the police.
  killed 6 [six guards] active; guards police; cause A raid; says Shir Jan Durani
A raid killed six guards in Oldo on Jan. 5.
  killed 6 [six guards] active; guards police; cause A raid; in Oldo; on 2021-01-05
`,
  'there, in that city, in the past hours': `
Rebels struck in Oldo, leaving 15 soldiers dead there, and in Sarn, where they killed four guards.
  killed 15 [15 soldiers] adjective; soldiers military; cause Rebels; in Oldo
  killed 4 [four guards] active; guards police; in Sarn
Rebels struck in Oldo, leaving 15 soldiers dead in Sarn.
  killed 15 [15 soldiers] adjective; soldiers military; cause Rebels; in Sarn
The envoy condemned the attack on the mission in Mali on Monday in Oldo. Ten peacekeepers were killed.
  killed 10 [Ten peacekeepers] passive; peacekeepers military; in Oldo; on 2021-06-07
Two clerks were injured in airstrikes targeting Drell City.
  injured 2 [Two clerks] passive; clerks civilian; cause airstrikes; in Drell City
Two clerks were injured in airstrikes targeting Hamas.
  injured 2 [Two clerks] passive; clerks civilian; cause airstrikes
2,185 people have been killed in Oldo since May 7, the ministry said.¶Some 207 people were killed in the past 24 hours, the ministry added.
  killed 2185 [2,185 people] passive; people other; in Oldo; on 2021-05-07; says the ministry
  killed ~207 [Some 207 people] passive; people other; in Oldo; says the ministry
`,
  'restated numbers': `
At least sixty (60) herders were killed in Tolda on Monday, police said.
  killed 60+ [At least sixty (60) herders] passive; herders civilian; in Tolda; on 2021-06-07; says police
The patrol killed two (2) bandits and wounded eleven (11) others.
  killed 2 [two (2) bandits] active; bandits militant; cause The patrol
  injured 11 [eleven (11) others] active; bandits militant; cause The patrol; others
Four (04) villagers, including three (3) girls, were abducted near Barsa.
  abducted 4 [Four (04) villagers] passive; villagers civilian; in Barsa
  abducted 3 [three (3) girls] including; girls civilian; in Barsa; part of c1
9 (nine) dead, 16 (sixteen) wounded in Kessa blast
  killed 9 [9 (nine)] adjective; people other; cause Kessa blast
  injured 16 [16 (sixteen)] participle; people other; cause Kessa blast
The toll rose to 146 (112 in Tolda alone).
  killed 146 [146] toll; people other; in Tolda; total
The raid killed seven (four of them guards) at dawn.
  killed 7 [seven] active; people other; cause The raid
  killed 4 [four of them] including; guards police; cause The raid; part of c1
`,
  'elements': `
Six takfiri elements were killed in a raid near Tolda, the army said.
  killed 6 [Six takfiri elements] passive; takfiri elements militant; cause a raid; in Tolda; says the army; claimed
Dangerous terrorist element killed in Kessa raid
  killed 1i [Dangerous terrorist element] participle; Dangerous terrorist element militant; cause Kessa raid
One rebel element was killed and two were captured.
  killed 1 [One rebel element] passive; rebel element militant
The weather element of the storm killed nobody.
  killed 0 [nobody] active; people other; cause The weather element of the storm; denied
`,
  'a part with what it has': `
The mine wounded five soldiers, two with burns, near Tolda.
  injured 5 [five soldiers] active; soldiers military; cause The mine; in Tolda
  injured 2 [two] including; soldiers military; cause The mine; in Tolda; part of c1
The shelling killed six villagers, three in the market, officials said.
  killed 6 [six villagers] active; villagers civilian; cause The shelling; says officials
  killed 3 [three] including; villagers civilian; cause The shelling; says officials; part of c1
A sniper wounded three guards, one in the neck, and killed a clerk.
  injured 3 [three guards] active; guards police; cause A sniper
  injured 1 [one] including; guards police; cause A sniper; part of c1
  killed 1i [a clerk] active; clerk civilian; cause A sniper
The clash killed two officers, three with the militia and a clerk.
  killed 2 [two officers] active; officers police; cause The clash
  killed 3 [three] active; officers police; cause The clash
  killed 1i [a clerk] active; clerk civilian; cause The clash
Rebels killed eight clerks, five in Tolda, two in Kessa and one in Barsa.
  killed 8 [eight clerks] active; clerks civilian; cause Rebels; in Tolda
  killed 5 [five] including; clerks civilian; cause Rebels; in Tolda; part of c1
  killed 2 [two] including; clerks civilian; cause Rebels; in Kessa; part of c1
  killed 1 [one] including; clerks civilian; cause Rebels; in Barsa; part of c1
`,
  'an aside between two participles': `
A mine went off under a truck near Kessa, killing the driver, named as Bo Roe, and wounding two passengers.
  killed 1i [the driver] active; driver civilian; cause A mine; in Kessa
  injured 2 [two passengers] active; passengers civilian; cause A mine; in Kessa
A bomb exploded at a shop in Tolda, a village in Kessa district, killing a man, identified as Bo Roe, and injuring four shoppers.
  killed 1i [a man] active; man other; cause A bomb; in Kessa
  injured 4 [four shoppers] active; shoppers civilian; cause A bomb; in Kessa
`,
  'who says so beside a headline': `
Three killed in Tolda market blast: police
  killed 3 [Three] participle; people other; cause Tolda market blast; says police
Airstrike kills seven in Kessa — health officials
  killed 7 [seven] active; people other; cause Airstrike; in Kessa; says health officials
Protester shot dead in Tolda's Kessa -medics
  killed 1i [Protester] participle; Protester civilian; in Tolda's Kessa; says medics
Four hurt in Tolda grenade attack, say witnesses
  injured 4 [Four] participle; people other; cause Tolda grenade attack; says witnesses
Police: 2 dead after clash in Tolda
  killed 2 [2] adjective; people other; cause clash; in Tolda; says Police
UN: at least 14 civilians killed in Tolda attacks
  killed 14+ [at least 14 civilians] participle; civilians civilian; cause Tolda attacks; says UN
Eleven rebels killed in Kessa raid: army
  killed 11 [Eleven rebels] participle; rebels militant; cause Kessa raid; says army; claimed
Army: 9 killed
  killed 9 [9] participle; people other
Two killed in Tolda attack - one police officer
  killed 2 [Two] participle; people other; cause Tolda attack
Three dead in Tolda blast - Daily Police News
  killed 3 [Three] adjective; people other; cause Tolda blast
Varona: 8 killed in Tolda
  killed 8 [8] participle; people other; in Varona
`,
  'a toll is nobody who says so': `
The provisional toll indicates 11 soldiers killed and six wounded.
  killed 11 [11 soldiers] toll; soldiers military; total
  injured 6 [six] participle; soldiers military
A second toll shows nine guards killed and four hurt, the mayor said.
  killed 9 [nine guards] toll; guards police; says the mayor; total
  injured 4 [four] participle; guards police; says the mayor
`,
  'armed forces with a capital': `
Guerrillas of the Revolutionary Armed Forces of Tesk (RAFT) ambushed and killed six policemen in Kessa.
  killed 6 [six policemen] active; policemen police; cause Guerrillas of the Revolutionary Armed Forces of Tesk; in Kessa
A guard armed with a rifle killed two robbers.
  killed 2 [two robbers] active; robbers attacker; cause A guard
`,
  'quoted wounds': `
The army said that “a few guards” were “slightly wounded” in Tolda.
  injured ? (a few) [a few guards] passive; guards police; in Tolda; says The army
She added that "a number of clerks" had been "seriously injured" in the raid.
  injured ? (a number) [a number of clerks] passive; clerks civilian; cause the raid
The mayor was "deeply saddened" that two clerks had died.
  killed 2 [two clerks] subject; clerks civilian
Seven rebels were "likely killed", the army said.
  killed 7 [Seven rebels] passive; rebels militant; says the army; possible
`,
  'another name is nobody else': `
Troops killed a commander of the Tesk Liberation Front or TLF and two guards.
  killed 1i [a commander of the Tesk Liberation Front] active; commander of the Tesk Liberation Front militant; cause Troops
  killed 2 [two guards] active; guards police; cause Troops
Bo Roe, a commander of the Tesk Armed Forces, or TAF, was killed in Kessa.
  killed 1i [Bo Roe] passive; Bo Roe militant; in Kessa
The blast killed a clerk or two guards.
  killed 1i [a clerk] active; clerk civilian; cause The blast
  killed 2 [two guards] active; guards police; cause The blast
`
}
