/** Texts with all that is read in them, in the form of wordings.ts: deaths, wounds, captivity and flight told of by other words than their own. */
export const fates: Readonly<Record<string, string>> = {
  'deaths told of by other words': `
Three soldiers paid the ultimate price in the raid.
  killed 3 [Three soldiers] fate; soldiers military; cause the raid
Two guards made the supreme sacrifice.
  killed 2 [Two guards] fate; guards police
The team paid a high price for the error.
The firm paid the ultimate price for its haste.
An officer fell in combat near Varona.
  killed 1i [An officer] fate; officer police; cause combat; in Varona
Prices fell in the combat zone.
Two sergeants fell to the gunmen's bullets.
  killed 2 [Two sergeants] fate; sergeants military; cause the gunmen's bullets
Four men became martyrs in the blast.
The clerk gave up the ghost in hospital after the crash.
  killed 1i [The clerk] fate; clerk civilian; cause the crash
Three miners did not survive the blast.
  killed 3 [Three miners] fate; miners civilian
The bank did not survive the crisis.
The law would not survive a vote.
The crew survived the storm.
Troops sent nine rebels to hell in the raid.
  killed 9 [nine rebels] farewell; rebels militant; cause Troops
Troops sent nine letters to hell.
The army mourned six of its men.
  killed 6 [six of its men] farewell; men other; cause The army
The town mourned its old cinema.
"We have buried 31 people so far," a villager said.
  killed 31 [31 people] farewell; people other; says a villager
The slide buried 31 houses.
A fisherman said he lost his wife and two sons.
  killed 1i [his wife] bereavement; wife civilian; says A fisherman
  killed 2 [two sons] bereavement; sons civilian; says A fisherman
He lost his wife in the crash.
  killed 1i [his wife] bereavement; wife civilian; cause the crash
He lost his wife in 1990.
The team lost two sons of the town to a rival.
The ship sank with the loss of 40 lives.
  killed 40 [40 lives] lives; lives other; cause The ship
The plan led to the loss of 40 jobs.
Bride, guest among six killed in Varona fire
  killed 1i [Bride] among; Bride civilian; cause Varona fire; part of c3
  killed 1i [guest] among; guest civilian; cause Varona fire; part of c3
  killed 6 [six] participle; people other; cause Varona fire
The number of heroes who fell martyr in the raid rose to 4.
  killed 4 [4] toll; people other; cause the raid; total
A man axed his two brothers to death.
  killed 2 [his two brothers] active; brothers civilian; cause A man
Troops axed two posts.
One was dug out dead and two were pulled out lifeless.
  killed 1 [One] predicate; people other
  killed 2 [two] predicate; people other
Police found the gunman, a former guard, dead in the hall.
  killed 1i [the gunman] adjective; gunman militant
A row ended with two brothers, 19 and 22, dead.
  killed 2 [two brothers] adjective; brothers civilian
There were two clerks among the dead, and also the driver.
  killed 2 [two clerks] among; clerks civilian
  killed 1i [the driver] among; driver civilian
In May, 28 people, one guard among them, died in a raid.
  killed 28 [28 people] subject; people other; cause a raid; on 2021-05
  killed 1 [one guard] including; guard police; cause a raid; on 2021-05; part of c1
Varona recorded 6,198 murders last year.
  killed 6198 [6,198 murders] noun; murders other; on 2020
Police solved two murders.
  killed 2 [two murders] noun; murders other
Police put the figure at 21 dead.
  killed 21 [21] adjective; people other
The toll after a boat broke apart on the lake has risen to 61.
  killed 61 [61] toll; people other; cause a boat broke; total
The number of deaths has increased to 29 from 16.
  killed 29 [29] toll; people other; total
  killed 16 [16] toll; people other; total
Cholera deaths in Varona this year rose to 415.
  killed 415 [415] toll; people other; cause Cholera; in Varona; on 2021; total
The toll climbed past 2,900.
  killed 2901+ [2,900] toll; people other; total
The blast killed nine and wounded another dozen.
  killed 9 [nine] active; people other; cause The blast
  injured 12 [another dozen] active; people other; cause The blast; others
Around 300 head of cattle perished in the flood.
He died on the way, and his wife was badly hurt.
  injured 1i [his wife] passive; wife civilian
`,
  'hurt by other words': `
A girl was grazed by a bullet.
  injured 1i [A girl] projectile; girl civilian; cause a bullet
Two clerks were hit in the leg by shrapnel.
  injured 2 [Two clerks] projectile; clerks civilian; cause shrapnel
The wall was hit by shrapnel.
Critics were hit by a round of cuts.
Two hikers got away with bruises.
  injured 2 [Two hikers] escape; hikers civilian
The thief got away with murder.
Nine protesters were nursing bullet wounds.
  injured 9 [Nine protesters] escape; protesters civilian
The quake left 40 fans and 12 stewards with injuries.
  injured 40 [40 fans] with-injuries; fans civilian; cause The quake
  injured 12 [12 stewards] with-injuries; stewards civilian; cause The quake
The raid left more than 100 with gunshot or shrapnel wounds.
  injured 101+ [more than 100] with-injuries; people other; cause The raid
A woman, 41, with a gunshot wound was found there.
  injured 1i [A woman] with-injuries; woman civilian
Five who leapt from the roof broke legs.
  injured 5 [Five] limb; people other
The guard sustained a broken arm.
  injured 1i [The guard] limb; guard police
He broke the arm of the chair.
The dam broke its walls.
A surfer is fighting for his life.
  injured 1i [A surfer] fight-for-life; surfer civilian
The party is fighting for its life.
The other is battling for survival.
Six clerks were diagnosed with concussions.
  injured 6 [Six clerks] hospital; clerks civilian
Six clerks were diagnosed with flu.
A bull gored four runners.
  injured 4 [four runners] active; runners civilian; cause A bull
A bear mauled the tent.
A third was flown to hospital.
  injured 1i [A third] hospital; people other
Sales fell by a third.
The crash killed one clerk and sent two others to Varona General with burns.
  killed 1 [one clerk] active; clerk civilian; cause The crash
  injured 2 [two others] hospital; people other; cause The crash; others
Nine were burnt and 14 admitted to hospital.
  injured 9 [Nine] passive; people other
  injured 14 [14] hospital; people other
Five people were shot, none fatally.
  injured 5 [Five people] passive; people other
The crash left two dead and six passengers bruised.
  killed 2 [two] adjective; people other; cause The crash
  injured 6 [six passengers] participle; passengers civilian
The defeat bruised two egos.
`,
  'taken, held, gone, driven out': `
Gunmen marched off nine farmers.
  abducted 9 [nine farmers] capture; farmers civilian; cause Gunmen
Police marched off nine farmers.
Bandits raided a school, carrying off 38 pupils.
  abducted 38 [38 pupils] capture; pupils civilian; cause Bandits
The gunmen freed all 137 pupils they were holding.
  abducted 137 [all 137 pupils] release; pupils civilian; cause The gunmen
Troops rescued five clerks whom the rebels had been holding.
  abducted 5 [five clerks] release; clerks civilian; cause Troops
The court freed nine clerks.
A clerk remains in rebel hands.
  abducted 1i [A clerk] captivity; clerk civilian
The town remains in rebel hands.
Two nurses are still in captivity.
  abducted 2 [Two nurses] captivity; nurses civilian
Two tigers are still in captivity.
Two girls were snatched from a school.
  abducted 2 [Two girls] capture; girls civilian
Two others have not been seen since.
  missing 2 [Two others] unseen; people other; others
The bird has not been seen since.
Tens of thousands have fled the district.
  displaced 20000+ (tens of thousands) [Tens of thousands] flight; people other
A thief fled the district.
Half a million people have had to abandon their homes.
  displaced 500000 [Half a million people] verb-object; people other
Two players had to abandon their homes.
About 2,000 people sought refuge in churches.
  displaced ~2000 [About 2,000 people] verb-object; people other
Two clerks sought refuge from the rain.
`,
  'none of two kinds': `
No guards were injured or killed.
  killed 0 [No guards] passive; guards police; denied
  injured 0 [No guards] passive; guards police; denied
No deaths or injuries have been reported.
  killed 0 [No deaths] noun; deaths other; denied
  injured 0 [No deaths or injuries] nor; deaths or injuries other; denied
There were neither deaths nor injuries.
  killed 0 [neither deaths] noun; deaths other; denied
  injured 0 [neither deaths nor injuries] nor; deaths nor injuries other; denied
`,
  'reports called false, and what is said instead': `
Reports that two guards had died were false, the mayor said.
  killed 2 [two guards] subject; guards police; says the mayor; denied
Reports that two guards had died were read out.
  killed 2 [two guards] subject; guards police
Residents disputed that account, saying the missiles had killed three children.
  killed 3 [three children] active; children civilian; cause the missiles; says Residents
The ministry denied that three children were killed.
  killed 3 [three children] passive; children civilian; says The ministry; denied
The agency said it could confirm 13 dead.
  killed 13 [13] adjective; people other
The flood could kill 13 people.
  killed 13 [13 people] active; people other; cause The flood; possible
The command assesses that five militants were killed.
  killed 5 [five militants] passive; militants militant; says The command; claimed
`,
  'those told before, and other times': `
The blast killed 12 people. Among them were nine children.
  killed 12 [12 people] active; people other; cause The blast
  killed 9 [nine children] of-victims; children civilian; part of c1
The blast killed 12 people. Among them were nine cars.
  killed 12 [12 people] active; people other; cause The blast
The blast killed 12 people. Two of them were children.
  killed 12 [12 people] active; people other; cause The blast
  killed 2 [Two of them] of-victims; children civilian; part of c1
The blast killed 12 people. Two of them were late.
  killed 12 [12 people] active; people other; cause The blast
The blast killed 12 people. Thirteen of them were children.
  killed 12 [12 people] active; people other; cause The blast
The bus carried 40 passengers. Among them were nine children.
The blast killed 12 people. The bus was late. Among them were nine children.
  killed 12 [12 people] active; people other; cause The blast
Varona had 103 deaths this year, compared with 82 in 2019.
  killed 103 [103 deaths] noun; deaths other; on 2021
  killed 82 [82] compared; deaths other; on 2019; background
Varona had 103 deaths this year, compared with 2019.
  killed 103 [103 deaths] noun; deaths other; on 2021
Police counted 211 murders, down from 314 a year before.
  killed 211 [211 murders] noun; murders other
  killed 314 [314] compared; murders other; on 2020; background
Twelve people died, up from nine on Monday.
  killed 12 [Twelve people] subject; people other
  killed 9 [nine] compared; people other; on 2021-06-07; background
`,
  'wordings of local news': `
Five drown in Varona lake
  killed 5 [Five] subject; people other; in Varona lake
Toll of bad drink rises to 34; 12 lose eyesight
  killed 34 [34] toll; people other; total
  injured 12 [12] verb-object; people other
The clerk, 26, could not be revived.
  killed 1i [The clerk] fate; clerk civilian
The car could not be saved.
Mrs Lunt, 82, died from a head injury after falling on a stair.
  killed 1i [Mrs Lunt] subject; Mrs Lunt civilian
The army lost two legionnaires near Varona.
  killed 2 [two legionnaires] active; legionnaires military; in Varona
The club lost two players to injury.
A further 76 were airlifted to burns units.
  injured 76 [A further 76] hospital; people other
The count of the dead is 214, up from 187 a day before.
  killed 214 [214] toll; people other; total
  killed 187 [187] compared; people other; background
All 14 were rescued, two of them with minor injuries.
  injured 2 [two of them] with-injuries; people other
More than 30 people were hurt, none of them seriously.
  injured 31+ [More than 30 people] passive; people other
The body count had reached 146.
  killed 146 [146] toll; people other; total
The head count had reached 146.
Rebels released two clerks and a guard they had held for 48 days.
  abducted 2 [two clerks] release; clerks civilian; cause Rebels
  abducted 1i [a guard] release; guard police; cause Rebels
He is guilty of the manslaughter of his daughter Maisie.
  killed 1i [his daughter Maisie] noun-of; daughter Maisie civilian
They found the bodies of the last three miners.
  killed 3 [the last three miners] noun-of; miners civilian
They reported 18 deaths but lowered the figure to 16.
  killed 18 [18 deaths] noun; deaths other
  killed 16 [16] toll; deaths other; total
They sold 18 cars but lowered the figure to 16.
He was held on suspicion of murdering two sisters.
  killed 2 [two sisters] active; sisters civilian; claimed
He said that his agent should be shot.
The family of Ana Lunt, 22, who was killed in 2019, came.
  killed 1i [Ana Lunt] passive; Ana Lunt civilian; on 2019
A blast in which close to 600 people lost their lives shook Varona.
  killed ~600 [close to 600 people] verb-object; people other; cause A blast; in Varona
Two girls were treated for dog bites.
  injured 2 [Two girls] hospital; girls civilian
The army said soldiers had entered the camp. It said that two gunmen were killed there.
  killed 2 [two gunmen] passive; gunmen militant; claimed
The hospital said soldiers had entered the camp. It said that two gunmen were killed there.
  killed 2 [two gunmen] passive; gunmen militant
Gunmen raided a school before dawn on Monday, killing a guard and carrying off 38 pupils.
  killed 1i [a guard] active; guard police; cause Gunmen; on 2021-06-07
  abducted 38 [38 pupils] capture; pupils civilian; cause Gunmen; on 2021-06-07
Armed men stormed a school, carrying off 38 pupils.
  abducted 38 [38 pupils] capture; pupils civilian; cause Armed men
Two rebels were killed today, which takes the number of eliminated rebels to five.
  killed 2 [Two rebels] passive; rebels militant; cause eliminated rebels; on 2021-06-10
  killed 5 [five] toll; rebels militant; on 2021-06-10; total
One of the clerks has since died of natural causes.
`
}
