/** Texts with all that is read in them, in the form of wordings.ts: what a list, an aside, an age or a hedge makes of a figure. */
export const turns: Readonly<Record<string, string>> = {
  'ages and offices beside a person': `
The driver, 39, was killed and his wife, 30, was wounded.
  killed 1i [The driver] passive; driver civilian
  injured 1i [his wife] passive; wife civilian
The crash killed Ana Lunt, 30, and her son, 4.
  killed 1i [Ana Lunt] active; Ana Lunt civilian; cause The crash
  killed 1i [her son] active; son civilian; cause The crash
One clerk, 34, and a boy, 5, of Oldo, were killed.
  killed 1 [One clerk] passive; clerk civilian
  killed 1i [a boy] passive; boy civilian
Ana Lunt, 34 from Oldo, was killed.
  killed 1i [Ana Lunt] passive; Ana Lunt civilian
Ana Lunt, 34 and Bo Sarre were killed.
  killed 1i [Ana Lunt] passive; Ana Lunt civilian
  killed 1i [Bo Sarre] passive; Bo Sarre civilian
Guards killed a clerk, 34.
  killed 1i [a clerk] active; clerk civilian; cause Guards
Guards killed the clerk, 34 of the visitors and a nurse.
  killed 1i [the clerk] active; clerk civilian; cause Guards
  killed 34 [34 of the visitors] active; visitors civilian; cause Guards
  killed 1i [a nurse] active; nurse civilian; cause Guards
Guards killed clerks, 34 visitors and a nurse.
  killed 34 [34 visitors] active; visitors civilian; cause Guards
  killed 1i [a nurse] active; nurse civilian; cause Guards
Killed were Ana Lunt, 34; Bo Sarre, 36; and Edo Varn, 40.
  killed 1i [Ana Lunt] include; Ana Lunt civilian
  killed 1i [Bo Sarre] include; Bo Sarre civilian
  killed 1i [Edo Varn] include; Edo Varn civilian
The crash killed a writer and poet.
  killed 1i [a writer] active; writer civilian; cause The crash
The crash killed a writer and a poet.
  killed 1i [a writer] active; writer civilian; cause The crash
  killed 1i [a poet] active; poet civilian; cause The crash
The crash killed two writers and poets.
  killed 2 [two writers and poets] active; writers and poets civilian; cause The crash
The crash killed the couple, both 40, and their son.
  killed 2 [the couple] active; couple civilian; cause The crash
  killed 1i [their son] active; son civilian; cause The crash
The crash killed two men, all clerks.
  killed 2 [two men] active; men other; cause The crash
`,
  'who the subject is': `
Ten guards from mainly northern villages were killed.
  killed 10 [Ten guards] passive; guards police
A clerk from nearby Oldo and a nurse from Sarn were killed.
  killed 1i [A clerk] passive; clerk civilian
  killed 1i [a nurse] passive; nurse civilian
A clerk from Oldo and two porters were killed.
  killed 1i [A clerk] passive; clerk civilian
  killed 2 [two porters] passive; porters other
A clerk in the north and east was killed.
  killed 1i [A clerk] passive; clerk civilian
The clerk (a father of two) who was killed came from Oldo.
  killed 1i [The clerk] passive; clerk civilian
The first two guards to arrive were killed.
  killed 2 [two guards] passive; guards police
The two clerks to testify on Monday were shot dead.
  killed 2 [The two clerks] passive; clerks civilian; on 2021-06-07
Three men, one of whom was a clerk, were killed.
  killed 3 [Three men] passive; men other
  killed 1 [one of whom] including; men other; part of c1
Three men, two of whom had guns, were shot dead.
  killed 3 [Three men] passive; men other
  killed 2 [two of whom] including; men other; part of c1
The van in which three clerks were killed burned out.
  killed 3 [three clerks] passive; clerks civilian
Ana Lunt was a clerk, shot dead in Oldo.
A man accused of theft and banned from the mill was beaten to death nearby.
  killed 1i [A man] passive; man other
Between the two raids, four villagers and five gunmen were killed.
  killed 4 [four villagers] passive; villagers civilian; cause the two raids
  killed 5 [five gunmen] passive; gunmen militant; cause the two raids
The attack on the barracks – in which two children were killed and eight people were hurt – shows that peace is far.
  killed 2 [two children] passive; children civilian; cause The attack
  injured 8 [eight people] passive; people other; cause The attack
Police said a strike in Oldo that killed a man and wounded another was an error.
  killed 1i [a man] active; man other; cause a strike in Oldo; in Oldo; says Police
  injured 1i [another] active; man other; cause a strike in Oldo; in Oldo; says Police; others
In the worst raid, police say gunmen in two vans opened fire on buses taking clerks to work, killing 17 of them and wounding 13 others.
  killed 17 [17 of them] active; clerks civilian; cause gunmen in two vans opened fire on buses; says police
  injured 13 [13 others] active; clerks civilian; cause gunmen in two vans opened fire on buses; says police; others
Police spoke in memory of Bo Sarre, a local reporter who was kidnapped and murdered in Oldo last week.
  killed 1i [Bo Sarre] passive; Bo Sarre civilian; in Oldo; on 2021-W22
  abducted 1i [Bo Sarre] passive; Bo Sarre civilian; in Oldo; on 2021-W22
`,
  'whom a relative word means': `
Bo Sarre, the mayor of Oldo, who was wounded, is in hospital.
  injured 1i [Bo Sarre] passive; Bo Sarre civilian
Bo Sarre of Tarnvale, who was shot dead on Monday, was a clerk.
  killed 1i [Bo Sarre of Tarnvale] passive; Bo Sarre of Tarnvale civilian; on 2021-06-07
The murder of Bo Sarre, who was shot dead on Monday, shocked Oldo.
  killed 1i [Bo Sarre] passive; Bo Sarre civilian; cause The murder of Bo Sarre; on 2021-06-07
They met the brother of Ana Lunt, who was killed on Monday.
  killed 1i [Ana Lunt] passive; Ana Lunt civilian; on 2021-06-07
A nurse from Sarn who was killed was a mother.
  killed 1i [A nurse] passive; nurse civilian
Two clerks in the office on Monday, who were killed, came late.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07
Two clerks, who Monday were killed in Oldo, came from Sarn.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo; on 2021-06-07
Two clerks, who also were killed, came from Oldo.
  killed 2 [Two clerks] passive; clerks civilian
Some of those who were murdered are clerks.
  killed ? (some) [Some of those] passive; people other
`,
  'lists of victims': `
The crash killed six passengers aboard and two guards.
  killed 6 [six passengers] active; passengers civilian; cause The crash
  killed 2 [two guards] active; guards police; cause The crash
A fire killed nine inmates inside and two guards.
  killed 9 [nine inmates] active; inmates other; cause A fire
  killed 2 [two guards] active; guards police; cause A fire
The bomb killed two clerks – and a guard.
  killed 2 [two clerks] active; clerks civilian; cause The bomb
  killed 1i [a guard] active; guard police; cause The bomb
The bomb killed two clerks – a father and his son.
  killed 2 [two clerks] active; clerks civilian; cause The bomb
The blast killed a nurse from Oldo and two porters.
  killed 1i [a nurse] active; nurse civilian; cause The blast
  killed 2 [two porters] active; porters other; cause The blast
The blast killed Bo Sarre, the mayor and two guards.
  killed 1i [Bo Sarre] active; Bo Sarre civilian; cause The blast
  killed 2 [two guards] active; guards police; cause The blast
The blast killed Bo Sarre, the mayor and his driver.
  killed 1i [Bo Sarre] active; Bo Sarre civilian; cause The blast
  killed 1i [his driver] active; driver civilian; cause The blast
Gunmen killed Lunt, Sarre and Varn.
  killed 1i [Lunt] active; Lunt civilian; cause Gunmen
  killed 1i [Sarre] active; Sarre civilian; cause Gunmen
  killed 1i [Varn] active; Varn civilian; cause Gunmen
The crash killed a clerk, a guard and a nurse.
  killed 1i [a clerk] active; clerk civilian; cause The crash
  killed 1i [a guard] active; guard police; cause The crash
  killed 1i [a nurse] active; nurse civilian; cause The crash
The crash killed two guards, Bo Sarre and Ana Lunt.
  killed 2 [two guards] active; guards police; cause The crash
The crash killed the mayor, his wife, their driver and a guard.
  killed 1i [the mayor] active; mayor civilian; cause The crash
  killed 1i [his wife] active; wife civilian; cause The crash
  killed 1i [their driver] active; driver civilian; cause The crash
  killed 1i [a guard] active; guard police; cause The crash
The crash killed Ana Lunt, her husband, and a guard.
  killed 1i [Ana Lunt] active; Ana Lunt civilian; cause The crash
  killed 1i [her husband] active; husband civilian; cause The crash
  killed 1i [a guard] active; guard police; cause The crash
Gunmen killed the cook, her aide, and three guards.
  killed 1i [the cook] active; cook civilian; cause Gunmen
  killed 1i [her aide] active; aide other; cause Gunmen
  killed 3 [three guards] active; guards police; cause Gunmen
They spoke of the murder of Ana Lunt, the envoy and her driver.
  killed 1i [Ana Lunt] noun-of; Ana Lunt civilian
  killed 1i [her driver] noun-of; driver civilian
The blast killed the mayor, Bo Sarre and his driver.
  killed 1i [the mayor] active; mayor civilian; cause The blast
  killed 1i [his driver] active; driver civilian; cause The blast
With the murder of Ana Lunt, the 415 judges of the country decided to strike.
  killed 1i [Ana Lunt] noun-of; Ana Lunt civilian
Five guards, three clerks and some cooks were killed.
  killed 5 [Five guards] passive; guards police
  killed 3 [three clerks] passive; clerks civilian
  killed ? (some) [some cooks] passive; cooks civilian
Five guards, three clerks and two cooks were killed.
  killed 5 [Five guards] passive; guards police
  killed 3 [three clerks] passive; clerks civilian
  killed 2 [two cooks] passive; cooks civilian
Two killed, two others hurt in knife attack in Oldo.
  killed 2 [Two] participle; people other; cause knife attack; in Oldo
  injured 2 [two others] participle; people other; cause knife attack; in Oldo; others
Bo Sarre, the mayor of Oldo, Tarnland, was found dead.
  killed 1i [Bo Sarre] predicate; Bo Sarre civilian
Bo Sarre, another clerk, was hurt, and his arm was broken.
  injured 1i [Bo Sarre] passive; Bo Sarre civilian
The crash killed two clerks who sat in front; the bus burned out, and three vans.
  killed 2 [two clerks] active; clerks civilian; cause The crash
The crash killed two clerks who sat in front: so said a guard, and three medics.
  killed 2 [two clerks] active; clerks civilian; cause The crash
Two clerks who sat in front and a guard at the gate were killed.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
Two clerks who were on duty and three guards in the yard on Monday were killed.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07
  killed 3 [three guards] passive; guards police; on 2021-06-07
Two clerks, who sat in front, and a guard were killed.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
The blast killed nine people, and two guards from Oldo on Monday were praised.
  killed 9 [nine people] active; people other; cause The blast; on 2021-06-07
The blast killed nine people, and two guards Monday were praised.
  killed 9 [nine people] active; people other; cause The blast; on 2021-06-07
The blast killed nine people and a guard and a nurse were praised.
  killed 9 [nine people] active; people other; cause The blast
`,
  'some of them, said in the same sentence': `
The crash killed nine people, including Ana Lunt, the mayor, and her driver.
  killed 9 [nine people] active; people other; cause The crash
  killed 1i [Ana Lunt] including; Ana Lunt civilian; cause The crash; part of c1
  killed 1i [her driver] including; driver civilian; cause The crash; part of c1
The crash killed nine people, including six from one family, and the bus was a wreck.
  killed 9 [nine people] active; people other; cause The crash
  killed 6 [six] including; people other; cause The crash; part of c1
The crash killed nine people, including, according to police, two children.
  killed 9 [nine people] active; people other; cause The crash; says police
  killed 2 [two children] including; children civilian; cause The crash; says police; part of c1
The crash killed nine people, including, according to a medic, a clerk and a guard.
  killed 9 [nine people] active; people other; cause The crash; says a medic
  killed 1i [a clerk] including; clerk civilian; cause The crash; says a medic; part of c1
  killed 1i [a guard] including; guard police; cause The crash; says a medic; part of c1
The blast killed nine people, including those two children.
  killed 9 [nine people] active; people other; cause The blast
  killed 2 [those two children] including; children civilian; cause The blast; part of c1
The crash killed nine people, including those of two children.
  killed 9 [nine people] active; people other; cause The crash
  killed 2 [two children] including; children civilian; cause The crash; part of c1
The fire left nine dead, including five of the crew.
  killed 9 [nine] adjective; people other; cause The fire
  killed 5 [five of the crew] including; crew other; cause The fire; part of c1
Five troops were wounded on Monday near the dam in Oldo, including two medics.
  injured 5 [Five troops] passive; troops military; in Oldo; on 2021-06-07
  injured 2 [two medics] including; medics civilian; in Oldo; on 2021-06-07; part of c1
Five troops were wounded on Monday near the dam in the hills above Oldo by a mine, including two medics.
  injured 5 [Five troops] passive; troops military; cause a mine; on 2021-06-07
  injured 2 [two medics] including; medics civilian; on 2021-06-07; part of c1
Five men were killed, three guards and some cooks.
  killed 5 [Five men] passive; men other
The crash killed two clerks sitting in front, including a father of six.
  killed 2 [two clerks] active; clerks civilian; cause The crash
  killed 1i [a father of six] including; father of six civilian; cause The crash; part of c1
The crash killed two clerks seated in front, including a father of six.
  killed 2 [two clerks] active; clerks civilian; cause The crash
  killed 1i [a father of six] including; father of six civilian; cause The crash; part of c1
The crash killed two clerks named in the report, including a father of six.
  killed 2 [two clerks] active; clerks civilian; cause The crash
  killed 1i [a father of six] including; father of six civilian; cause The crash; part of c1
The crash killed two clerks who sat in front including a father of six.
  killed 2 [two clerks] active; clerks civilian; cause The crash
  killed 1i [a father of six] including; father of six civilian; cause The crash; part of c1
Two clerks who sat in front, including a father of six, were killed.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a father of six] including; father of six civilian; part of c1
The generals said the guard and three clerks, including an American, a Canadian and an Afghan, were killed.
  killed 1i [the guard] passive; guard police; says The generals
  killed 3 [three clerks] passive; clerks civilian; says The generals
  killed 1i [an American] including; American other; says The generals; part of c2
  killed 1i [a Canadian] including; Canadian other; says The generals; part of c2
  killed 1i [an Afghan] including; Afghan other; says The generals; part of c2
The blast killed nine people (among them two nurses, officials said.
  killed 9 [nine people] active; people other; cause The blast; says officials
The blast killed nine people – the worst toll in years – and a dog.
  killed 9 [nine people] active; people other; cause The blast
`,
  'numbers before persons': `
All but one of the sixteen on board died.
  killed 15 [All but one of the sixteen] subject; people other
All but one of the sixteen on-board died.
  killed 15 [All but one of the sixteen on-board] subject; people other
All but two of 16 clerks died.
  killed 14 [All but two of 16 clerks] subject; clerks civilian
Nine army and police officers were killed.
  killed 9 [Nine army and police officers] passive; army and police officers police
No military or police officers were killed.
  killed 0 [No military or police officers] passive; military or police officers police; denied
No army or police officer was hurt.
  injured 0 [No army or police officer] passive; army or police officer police; denied
Around 11 August 2020, rebels abducted the imam of Oldo, and he was found dead on August 15.
  killed 1i [the imam of Oldo] pronoun; imam of Oldo civilian; cause rebels; on 2020-08-15; later
  abducted 1i [the imam of Oldo] active; imam of Oldo civilian; cause rebels; on 2020-08-15
They include a 2006 bombing of an airport that killed two people.
  killed 2 [two people] active; people other; cause a 2006 bombing of an airport; on 2006
The toll stands above 2000, and the rains go on.
Since May, more than 150 Sarn Islanders were killed.
  killed 151+ [more than 150 Sarn Islanders] passive; Sarn Islanders other; on 2021-05
Two newly arrived Orrek peacekeepers were wounded.
  injured 2 [Two newly arrived Orrek peacekeepers] passive; newly arrived Orrek peacekeepers military
At least eight prison guards and detainees were killed.
  killed 8+ [At least eight prison guards and detainees] passive; prison guards and detainees other
Five guards and prisoners were injured.
  injured 5 [Five guards and prisoners] passive; guards and prisoners other
The blast hurt six people and thousands of cars were damaged.
  injured 6 [six people] active; people other; cause The blast
The mayor and bus driver Orre were killed.
  killed 1i [The mayor] passive; mayor civilian
  killed 1i [bus driver Orre] passive; bus driver Orre civilian
A few guards were killed.
  killed ? (a few) [A few guards] passive; guards police
Quite a few guards were killed.
  killed ? (quite a few) [Quite a few guards] passive; guards police
Few guards were killed.
A couple of guards were killed.
  killed 2 [A couple of guards] passive; guards police
A dozen guards and a couple of clerks were killed.
  killed 12 [A dozen guards] passive; guards police
  killed 2 [a couple of clerks] passive; clerks civilian
A hundred guards were killed.
  killed 100 [A hundred guards] passive; guards police
A half-dozen guards were killed.
  killed 6 [A half-dozen guards] passive; guards police
Two girls aged 5 and 6 were hurt.
  injured 2 [Two girls] passive; girls civilian
Boys aged between 14 and 16 were hurt.
The group, aged 14 to 16, was hurt.
The firm lost $20 and $30 million, and two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
Some 20 three-storey houses fell, killing two.
  killed 2 [two] active; people other
Dozens - 20 of them clerks - were killed.
  killed 24+ (dozens) [Dozens] passive; people other
  killed 20 [20 of them] including; clerks civilian; part of c1
More were killed in Oldo, and more were hurt.
  injured ? (more) [more] passive; people other; in Oldo; others
Two were killed, more wounded.
  killed 2 [Two] passive; people other
  injured ? (more) [more] participle; people other; others
Most of the guards were killed.
  killed ? (most) [Most of the guards] passive; guards police
Everyone on board died.
  killed ? (everyone) [Everyone] subject; people other
All aboard died.
  killed ? (all) [All] subject; people other
All on board died.
  killed ? (all) [All] subject; people other
Both guards were killed.
  killed 2 [Both guards] passive; guards police
Both Sarn guards were killed.
  killed 2 [Both Sarn guards] passive; Sarn guards police
All the guards were killed.
  killed ? (all) [All the guards] passive; guards police
All 12 guards were killed.
  killed 12 [All 12 guards] passive; guards police
None of the guards was hurt.
  injured 0 [None of the guards] passive; guards police; denied
No one was hurt.
  injured 0 [No one] passive; people other; denied
Nobody was hurt.
  injured 0 [Nobody] passive; people other; denied
No fewer than ten guards were hurt.
  injured 10+ [No fewer than ten guards] passive; guards police
Another ten guards were hurt.
  injured 10 [Another ten guards] passive; guards police; others
Only two guards were hurt.
  injured 2 [Only two guards] passive; guards police
Those two guards were killed.
  killed 2 [Those two guards] passive; guards police
Each guard was killed.
Either guard was killed.
This guard was killed.
  killed 1i [This guard] passive; guard police
Girls of ages 5 and 6 were hurt.
A girl aged 5 and a boy aged 7 were hurt.
  injured 1i [A girl] passive; girl civilian
  injured 1i [a boy] passive; boy civilian
Both Oldo and Sarn were hit, and two died.
  killed 2 [two] subject; people other
Both the guard and the clerk were killed.
  killed 2 [Both the guard and the clerk] passive; the guard and the clerk other
A boy aged 7 was killed and a girl, aged five, was hurt.
  killed 1i [A boy] passive; boy civilian
  injured 1i [a girl] passive; girl civilian
Two girls aged between 14 and 16 from Oldo were hurt.
  injured 2 [Two girls] passive; girls civilian
Two girls aged 14 to 16 and two clerks were hurt.
  injured 2 [Two girls] passive; girls civilian
  injured 2 [two clerks] passive; clerks civilian
The aged mother of a clerk was killed.
  killed 1i [The aged mother of a clerk] passive; aged mother of a clerk civilian
The dead include both the pilot and co-pilot.
  killed 2 [both the pilot and co-pilot] include; the pilot and co-pilot other
Both Ana Lunt and Bo Sarre were killed.
  killed 1i [Ana Lunt] passive; Ana Lunt civilian
  killed 1i [Bo Sarre] passive; Bo Sarre civilian
Both the guard and two clerks were killed.
  killed 1i [the guard] passive; guard police
  killed 2 [two clerks] passive; clerks civilian
`,
  'verbs and words that only look like one': `
The might of the army killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The might of the army
Military might killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Military might
In May two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; on 2021-05
He may kill two clerks.
  killed 2 [two clerks] active; clerks civilian; possible
The report states: “We killed two clerks.”
  killed 2 [two clerks] active; clerks civilian; says The report
The report states that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says The report
Outlets reported Ana Lunt to be dead citing a relative.
  killed 1i [Ana Lunt] predicate; Ana Lunt civilian; says Outlets; claimed
Several outlets reported the leader to be dead.
  killed 1i [the leader] predicate; leader militant; says Several outlets; claimed
Two clerks were found murdered in Oldo.
  killed 2 [Two clerks] predicate; clerks civilian; in Oldo
Two clerks were found hanged.
  killed 2 [Two clerks] predicate; clerks civilian
A murder trial opened after two clerks died.
  killed 2 [two clerks] subject; clerks civilian
A murder suspect, two clerks and a guard were hurt.
  injured 1i [A murder suspect] passive; murder suspect militant
  injured 2 [two clerks] passive; clerks civilian
  injured 1i [a guard] passive; guard police
The murder case of two clerks was closed.
Oldo’s murder victims were two clerks.
Gunmen murder two in Oldo.
  killed 2 [two] active; people other; cause Gunmen; in Oldo
Gunmen wound 12 guards.
  injured 12 [12 guards] active; guards police; cause Gunmen
Troops used the vans to wound 12 guards.
  injured 12 [12 guards] active; guards police; cause Troops
They massacre villagers.
The massacre shocked Oldo.
They could massacre two clerks.
  killed 2 [two clerks] active; clerks civilian; possible
A shot killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause A shot
Shots killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Shots
The shot guard was buried.
Cold killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Cold
Two clerks were, sadly, killed.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were almost killed.
Two clerks were not killed.
Two clerks never died.
Two clerks were being killed.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks had been killed.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks did die.
  killed 2 [Two clerks] subject; clerks civilian
Lead poisoning killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Lead poisoning
Two clerks died of carbon monoxide poisoning.
  killed 2 [Two clerks] subject; clerks civilian; cause carbon monoxide poisoning
A killing shocked Oldo.
Killing two clerks, the gunmen fled.
  killed 2 [two clerks] active; clerks civilian
The killing of two clerks shocked Oldo.
  killed 2 [two clerks] noun-of; clerks civilian
The gunmen went on killing clerks, 20 of them.
  killed 20 [20 of them] including; clerks civilian
Two hit-and-run deaths shocked Oldo.
  killed 2 [Two hit-and-run deaths] noun; hit-and-run deaths other
A clerk was shot by a masked man.
  unspecified 1i [A clerk] passive; clerk civilian
Rescue guards found two clerks dead.
  killed 2 [two clerks] adjective; clerks civilian
The police force guards killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The police force guards
Her fall killed a clerk.
  killed 1i [a clerk] active; clerk civilian; cause Her fall
Two clerks remain missing.
  missing 2 [Two clerks] predicate; clerks civilian
Two clerks are still missing.
  missing 2 [Two clerks] predicate; clerks civilian
Two clerks are believed to be missing.
  missing 2 [Two clerks] predicate; clerks civilian; claimed
Two clerks are feared to have died.
  killed 2 [Two clerks] subject; clerks civilian; possible
Two clerks are said to be dead.
  killed 2 [Two clerks] predicate; clerks civilian; claimed
Two clerks lay dead.
  killed 2 [Two clerks] predicate; clerks civilian
Two clerks went missing in Oldo.
  missing 2 [Two clerks] predicate; clerks civilian; in Oldo
Two clerks were left dead and three hurt.
  killed 2 [Two clerks] predicate; clerks civilian
  injured 3 [three] participle; clerks civilian
Two clerks were pronounced dead at the scene.
  killed 2 [Two clerks] predicate; clerks civilian
Two clerks are seriously hurt.
  injured 2 [Two clerks] passive; clerks civilian
Two clerks were all killed.
  killed 2 [Two clerks] passive; clerks civilian
Both of the clerks were killed.
  killed 2 [Both of the clerks] passive; clerks civilian
The guards were both killed.
  killed 2 [The guards] passive; guards police
`,
  'how sure a figure is': `
Prosecutors accused him of planning the bombing that killed 45 clerks.
  killed 45 [45 clerks] active; clerks civilian; cause the bombing; says Prosecutors; background
The rebels claimed that three clerks were killed.
  killed 3 [three clerks] passive; clerks civilian; says The rebels; claimed
Two clerks were killed in the fire on Monday near Oldo, and ten more are feared dead.
  killed 2 [Two clerks] passive; clerks civilian; cause the fire; in Oldo; on 2021-06-07
  killed 10 [ten] predicate; clerks civilian; cause the fire; in Oldo; on 2021-06-07; possible; others
Two hikers are believed missing.
  missing 2 [Two hikers] predicate; hikers civilian; claimed
Two hikers were reportedly missing.
  missing 2 [Two hikers] predicate; hikers civilian; claimed
The fever has an expected toll of 200.
  killed 200 [200] toll; people other; possible; total
A potential toll of 200 was named.
  killed 200 [200] toll; people other; possible; total
There was a chance of a clerk being killed.
  killed 1i [a clerk] passive; clerk civilian; possible
There was a threat of two clerks being shot dead.
  killed 2 [two clerks] passive; clerks civilian; possible
There was talk of two clerks being shot dead.
  killed 2 [two clerks] passive; clerks civilian
Spared the fear of being killed, two clerks fled.
The army did not deny that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says The army
The army denied in Oldo that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; in Oldo; says The army; denied
The army denied a report by medics that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says The army; denied
The army denied it fired, but medics said that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says medics
The army denied it, he said, that day, as two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
A plot for the murder of two judges failed.
  killed 2 [two judges] noun-of; judges civilian; possible
They had orders for the execution of a guard.
  killed 1i [a guard] noun-of; guard police; possible
They were on a mission for the abduction of a guard.
  abducted 1i [a guard] noun-of; guard police; possible
They sought the killing of two judges.
  killed 2 [two judges] noun-of; judges civilian; possible
They called the murder of two judges a crime.
  killed 2 [two judges] noun-of; judges civilian
They called for the killings of two judges.
  killed 2 [two judges] noun-of; judges civilian; possible
Calls for the murder of a judge shocked Oldo.
  killed 1i [a judge] noun-of; judge civilian; possible
News of the murder of a judge shocked Oldo.
  killed 1i [a judge] noun-of; judge civilian
They took part in the murder of a judge.
  killed 1i [a judge] noun-of; judge civilian
There were 20 alleged deaths in May.
  killed 20 [20 alleged deaths] noun; alleged deaths other; on 2021-05; claimed
There were 20 reported deaths in May.
  killed 20 [20 reported deaths] noun; reported deaths other; on 2021-05; claimed
By reports from Oldo, at least 30 guards were hurt.
  injured 30+ [at least 30 guards] passive; guards police; claimed
By the reports of medics, at least 30 guards were hurt.
  injured 30+ [at least 30 guards] passive; guards police
Two clerks, by reports, were hurt.
  injured 2 [Two clerks] passive; clerks civilian
Per reports, at least 30 guards were hurt.
  injured 30+ [at least 30 guards] passive; guards police; claimed
Reports by medics named 30 guards hurt.
  injured 30 [30 guards] participle; guards police
He reportedly said this: two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
He reportedly shot and killed two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
Two clerks were allegedly shot dead.
  killed 2 [Two clerks] passive; clerks civilian; claimed
Apparently two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; claimed
The clerk, who reportedly fled, was killed.
  killed 1i [The clerk] passive; clerk civilian
The murder of two clerks reportedly shocked Oldo.
  killed 2 [two clerks] noun-of; clerks civilian; claimed
If he comes, the man who killed two clerks will hang.
  killed 2 [two clerks] active; clerks civilian; cause the man
Unless it rains, they go; two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
He asked whether two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; possible
They hid lest two clerks be killed.
  killed 2 [two clerks] passive; clerks civilian; possible
Though they hid, two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
He was charged with the murder of two clerks.
  killed 2 [two clerks] noun-of; clerks civilian; claimed
He was charged with robbing a bank and killing two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
He was charged with robbing a bank, killing two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
She was accused of helping the gang and of killing two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
He was charged in court and killed two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
Police suspect him of killing two clerks.
  killed 2 [two clerks] active; clerks civilian; says Police; claimed
The army said it killed two clerks.
  killed 2 [two clerks] active; clerks civilian; says The army
The army said its troops killed 12 of its own guards.
  killed 12 [12 of its own guards] active; own guards police; cause its troops; says The army
The army said the rebels killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause the rebels; says The army
The rebels said the army killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause the army; says The rebels; claimed
The rebels said two rebels were killed.
  killed 2 [two rebels] passive; rebels militant; says The rebels; claimed
The rebels said they kidnapped two rebels.
  abducted 2 [two rebels] active; rebels militant; says The rebels
The mayor suggested two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says The mayor; claimed
The mayor suggested Ana Lunt’s killers hide in Oldo.
  killed 1i [Ana Lunt] possessor; Ana Lunt civilian; in Oldo; says The mayor
He was accused of “murdering” two clerks.
  killed 2 [two clerks] active; clerks civilian; claimed
He was accused of “murdering two clerks”.
  killed 2 [two clerks] active; clerks civilian; claimed
He reportedly planned the ambush that killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause the ambush; background
He reportedly planned the ambush, which killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause the ambush; claimed; background
The army has reportedly held the town since then; medics said two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says medics
`,
  'tolls, deaths and bodies': `
The blast caused injuries to two clerks.
  injured 2 [two clerks] inflicted; clerks civilian; cause The blast
The injury of a clerk and a guard shocked Oldo.
  injured 1i [a clerk] noun-of; clerk civilian
  injured 1i [a guard] noun-of; guard police
The death of two clerks in Oldo led to raids.
  killed 2 [two clerks] noun-of; clerks civilian; in Oldo
The shooting of two clerks shocked Oldo.
  unspecified 2 [two clerks] noun-of; clerks civilian
The stabbing of a clerk shocked Oldo.
  unspecified 1i [a clerk] noun-of; clerk civilian
A shooting shocked Oldo.
The third killing of a clerk this month shocked Oldo.
The killings (of two clerks) shocked Oldo.
  killed 2 [two clerks] noun-of; clerks civilian
The murders in Oldo of two clerks shocked Sarn.
  killed 2 [two clerks] noun-of; clerks civilian; in Oldo
No murder of two clerks was told.
Medics named a toll as high as 40.
  killed 40 [40] toll; people other; total
The toll may be as high as 40.
  killed 40 [40] toll; people other; possible; total
The toll rose in two days to 39.
  killed 39 [39] toll; people other; total
The toll from the fire stood at 12 dead.
  killed 12 [12] toll; people other; cause the fire; total
They gave a toll of 12 injured.
  injured 12 [12] toll; people other; total
They gave an injury toll of 12.
  injured 12 [12] toll; people other; total
They gave a toll of 12 dead and 20 wounded.
  killed 12 [12] toll; people other; total
  injured 20 [20] participle; people other
The number of dead rose to 12.
  killed 12 [12] toll; people other; total
The number of missing rose to 12.
  missing 12 [12] toll; people other; total
The number of injured rose to 12.
  injured 12 [12] toll; people other; total
The number of wounded guards rose to 12.
  injured 12 [12] toll; people other; total
The number of people who died rose to 12.
  killed 12 [12] toll; people other; total
The number of people who fled rose to 12.
The number of guards in Oldo rose to 12.
The toll rose from 24 to 30.
  killed 24 [24] toll; people other; total
  killed 30 [30] toll; people other; total
The toll rose to 12 on Monday and to 22 on Tuesday.
  killed 12 [12] toll; people other; on 2021-06-07; total
  killed 22 [22] toll; people other; on 2021-06-08; total
The toll rose to 12 on Monday, and to 22 on Tuesday.
  killed 12 [12] toll; people other; on 2021-06-07; total
  killed 22 [22] toll; people other; on 2021-06-08; total
The toll rose to 12; to date, no one is missing.
  killed 12 [12] toll; people other; total
  missing 0 [no one] predicate; people other; denied
The toll rose, because two vans were in the yard.
Her death was the third fatality in Oldo.
  killed 1i [the third fatality] noun-single; third fatality other; in Oldo
It was the town’s ninth death.
  killed 1i [the town’s ninth death] noun-single; town’s ninth death other
It was his death that shocked them.
The first deaths shocked Oldo.
Medics found the body of a clerk.
  killed 1i [a clerk] noun-of; clerk civilian
Three of the victims were clerks.
  unspecified 3 [Three of the victims] noun; victims other
Three victims were clerks.
  unspecified 3 [Three victims] noun; victims other
Two clerks were killed. Three of the victims were men.
  killed 2 [Two clerks] passive; clerks civilian
  killed 3 [Three of the victims] of-victims; victims other
Both legislative bodies met, and two student bodies.
Rescuers found 12 bodies and two skeletons.
  killed 12 [12 bodies] bodies; bodies other
  killed 2 [two skeletons] bodies; skeletons other
They freed a hostage and two captives.
  abducted 1i [a hostage] hostages; hostage civilian
  abducted 2 [two captives] hostages; captives other
They freed one hostage.
  abducted 1 [one hostage] hostages; hostage civilian
The killers of two clerks were hanged.
  killed 2 [two clerks] noun-of; clerks civilian
The killers of a clerk were freed.
The storm claimed the lives of two clerks and a guard.
  killed 2 [two clerks] lives; clerks civilian; cause The storm
  killed 1i [a guard] lives; guard police; cause The storm
The storm took 12 lives.
  killed 12 [12 lives] lives; lives other; cause The storm
The storm cost two clerks their lives.
Twelve lives were lost.
  killed 12 [Twelve lives] lives; lives other
Not a life was lost.
  killed 0 [Not a life] lives; life other; denied
Their lives were lost.
They lost their lives.
The storm changed 12 lives.
No injuries were reported.
  injured 0 [No injuries] noun; injuries other; denied
There were no immediate reports of injuries.
  injured 0 [no immediate reports of injuries] no-reports; injuries other; denied
There were no reports of deaths or damage.
  killed 0 [no reports of deaths] no-reports; deaths other; denied
Among the dead were two nurses.
  killed 2 [two nurses] include; nurses civilian
Among the 12 dead were two nurses.
  killed 12 [the 12 dead] noun; dead other
  killed 2 [two nurses] include; nurses civilian; part of c1
The dead included two nurses and a clerk.
  killed 2 [two nurses] include; nurses civilian
  killed 1i [a clerk] include; clerk civilian
Those killed include two nurses.
  killed 2 [two nurses] include; nurses civilian
The victims were two nurses.
The guests included two nurses.
Two nurses are among the injured.
  injured 2 [Two nurses] among; nurses civilian
Two nurses were among the guests.
The toll rose from 30 to about 40.
  killed 30 [30] toll; people other; total
  killed ~40 [about 40] toll; people other; total
`,
  'outcomes told by other words': `
Two clerks were taken to a hospital ward.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were rushed to hospital.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were admitted to a clinic.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were airlifted to hospital.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were transported to hospital.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were treated for burns.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were treated for colds.
Two clerks were not taken to hospital.
Two clerks were taken home, and the hospital was shut.
Two clerks were taken to the station.
The gunman killed two clerks and turned the gun on himself.
  killed 1i [The gunman] own-gun; gunman militant
  killed 2 [two clerks] active; clerks civilian; cause The gunman
The guard turned the rifle on herself.
  killed 1i [The guard] own-gun; guard police
The gunman might turn the gun on himself.
The gunman turned the gun on two clerks.
The gunman turned the key on himself.
The machine turned the gun on himself.
Rebels took two clerks hostage.
  abducted 2 [two clerks] hostage; clerks civilian; cause Rebels
Two clerks were held hostage.
  abducted 2 [Two clerks] hostage; clerks civilian
Two clerks held captive were freed.
  abducted 2 [Two clerks] hostage; clerks civilian
Rebels did not take two clerks hostage.
Two thousand villagers fled their homes.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
Two thousand villagers fled the fighting.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
Two thousand villagers fled to the city.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
Two thousand villagers fled to the left.
Two thousand villagers fled the floods.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
Two thousand villagers fled the bill.
Two thousand villagers fled the police.
The flood forced 2,000 villagers from their homes.
  displaced 2000 [2,000 villagers] flight; villagers civilian; cause The flood
The flood forced 2,000 villagers to flee.
  displaced 2000 [2,000 villagers] flight; villagers civilian; cause The flood
The flood forced 2,000 villagers to abandon their houses.
  displaced 2000 [2,000 villagers] flight; villagers civilian; cause The flood
The flood forced 2,000 villagers to pay.
The flood drove 2,000 villagers into exile.
  displaced 2000 [2,000 villagers] flight; villagers civilian; cause The flood
The war drove 2,000 villagers from the country.
  displaced 2000 [2,000 villagers] flight; villagers civilian; cause The war
Two thousand villagers were forced from their homes.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
Two thousand villagers were driven from their villages.
  displaced 2000 [Two thousand villagers] flight; villagers civilian
They tried to drive 2,000 villagers from their homes.
The rebels suffered severe casualties.
  unspecified ? (severe) [severe casualties] losses; rebels militant
The rebels suffered some casualties.
  unspecified ? (some) [some casualties] noun; rebels militant
The guards fired on crowds and caused many casualties.
  unspecified ? (many) [many casualties] noun; crowds other
The guards fired into crowds; they caused many casualties.
  unspecified ? (many) [many casualties] noun; casualties other
The rebels took significant casualties.
  unspecified ? (significant) [significant casualties] losses; rebels militant
Two clerks escaped with minor injuries.
  injured 2 [Two clerks] escape; clerks civilian
Two clerks survived with wounds.
  injured 2 [Two clerks] escape; clerks civilian
Two clerks escaped with money.
The clerk with minor injuries slept.
Medics named 12 pupils with minor injuries.
  injured 12 [12 pupils] with-injuries; pupils civilian
The army lost two policemen.
  killed 2 [two policemen] active; policemen police
The army lost 12 men.
  killed 12 [12 men] active; men other
The army lost 12 vans.
The crew lost two sailors and a cook.
  killed 2 [two sailors] active; sailors military
  killed 1i [a cook] active; cook civilian
Two clerks lost their lives.
  killed 2 [Two clerks] verb-object; clerks civilian
Two clerks lost their houses.
  displaced 2 [Two clerks] verb-object; clerks civilian
Two clerks lost an arm.
  injured 2 [Two clerks] verb-object; clerks civilian
Two clerks lost hope.
Two clerks suffered wounds.
  injured 2 [Two clerks] verb-object; clerks civilian
Two clerks suffered no wounds.
Two clerks suffered for days.
Two clerks were shot with wounds to the legs.
  injured 2 [Two clerks] passive; clerks civilian
Two clerks were shot and had injuries.
  injured 2 [Two clerks] verb-object; clerks civilian
Gunmen shot two clerks dead.
  killed 2 [two clerks] active; clerks civilian; cause Gunmen
Gunmen shot him dead.
The mob beat two clerks and a guard to death.
  killed 2 [two clerks] active; clerks civilian; cause The mob
  killed 1i [a guard] active; guard police; cause The mob
The mob beat two clerks.
The mob beat them to death.
The gunman shot two clerks and then killed himself.
  killed 1i [The gunman] reflexive; gunman militant
  unspecified 2 [two clerks] active; clerks civilian; cause The gunman
The rebels killed themselves.
The bomb killed itself.
He shot two clerks before killing himself.
  unspecified 2 [two clerks] active; clerks civilian
Two clerks fell to their deaths.
  killed 2 [Two clerks] subject; clerks civilian
Two clerks fell to the ground.
Two clerks poisoned by gas were treated.
  injured 2 [Two clerks] participle; clerks civilian
Two clerks poisoned the well.
Two clerks were poisoned with gas.
  injured 2 [Two clerks] passive; clerks civilian
Two clerks shot at a fence.
A number of guards killed in Oldo were clerks.
  killed ? (a number) [A number of guards] participle; guards police; in Oldo
Two clerks, who the mayor knew, were killed.
  killed 2 [Two clerks] passive; clerks civilian
The clerks were robbed, and two were killed.
  killed 2 [two] passive; people other
Two clerks were killed or wounded.
  unspecified 2 [Two clerks] passive; clerks civilian
Two clerks were killed or captured.
No clerk was not killed.
  killed 0 [No clerk] passive; clerk civilian; denied
Two clerks were killed in Oldo (Sarn) along with a guard.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo
  killed 1i [a guard] passive; guard police; in Oldo
Two clerks were killed in Oldo on Monday as well as a guard.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo; on 2021-06-07
  killed 1i [a guard] passive; guard police; in Oldo; on 2021-06-07
Two clerks were killed along with the van.
  killed 2 [Two clerks] passive; clerks civilian
Rebels killed them.
Rebels executed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Rebels
Rebels tried to kill two clerks.
Rebels nearly killed two clerks.
An attempt to kill two clerks failed.
`,
  'deaths by age and illness, and by force': `
Ana Lunt died at 88.
Ana Lunt died of cancer.
Ana Lunt died in the crash.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian; cause the crash
Ana Lunt died of a heart attack.
Ana Lunt died of wounds.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian; later
Ana Lunt died in custody.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian
The clerk died of cancer.
The clerk died in Oldo.
  killed 1i [The clerk] subject; clerk civilian; in Oldo
The clerk died of a fever.
  killed 1i [The clerk] subject; clerk civilian; cause a fever
A nurse died of cholera in Oldo.
  killed 1i [A nurse] subject; nurse civilian; cause cholera; in Oldo
Three nurses died of cholera in Oldo.
  killed 3 [Three nurses] subject; nurses civilian; cause cholera; in Oldo
Ana Lunt’s death saddened Oldo.
Ana Lunt’s death in the raid saddened Oldo.
  killed 1i [Ana Lunt] possessor; Ana Lunt civilian; cause the raid
The death of Ana Lunt saddened Oldo.
The demise of Ana Lunt saddened Oldo.
The murder of Ana Lunt saddened Oldo.
  killed 1i [Ana Lunt] noun-of; Ana Lunt civilian
Ana Lunt’s murder saddened Oldo.
  killed 1i [Ana Lunt] possessor; Ana Lunt civilian
Singer, actor and activist Ana Lunt died on Monday.
The singer died on Monday, said Ana Lunt.
  killed 1i [The singer] subject; singer civilian; on 2021-06-07; says Ana Lunt
Gunmen shot Ana Lunt dead on Monday.¶The death of Ana Lunt saddened Oldo.
  killed 1i [Ana Lunt] active; Ana Lunt civilian; cause Gunmen; on 2021-06-07
  killed 1i [Ana Lunt] noun-of; Ana Lunt civilian; on 2021-06-07
Gunmen shot Ana Lunt dead on Monday.¶Lunt died at once.
  killed 1i [Ana Lunt] active; Ana Lunt civilian; cause Gunmen; on 2021-06-07
  killed 1i [Lunt] subject; Lunt civilian; on 2021-06-07
Ana Lunt was taken to hospital with covid.
Ana Lunt was taken to hospital.
Ana Lunt was taken to hospital after the crash.
  injured 1i [Ana Lunt] hospital; Ana Lunt civilian; cause the crash
Twelve patients with covid were hospitalized.
Twelve infected clerks were taken to hospital.
Twelve clerks were taken to hospital with burns.
  injured 12 [Twelve clerks] hospital; clerks civilian
Twelve infected clerks were hospitalized after the crash.
  injured 12 [Twelve infected clerks] passive; infected clerks civilian; cause the crash
The deputy takes over if the mayor is killed.
The deputy takes over unless the mayor was killed.
  killed 1i [the mayor] passive; mayor civilian; possible
If the mayors are shot dead, two deputies take over.
If it rains they stay, and the mayor is killed.
  killed 1i [the mayor] passive; mayor civilian
`,
  'deaths told by a pronoun': `
Gunmen wounded a clerk on Monday.¶He later died.
  killed 1i [a clerk] pronoun; clerk civilian; cause Gunmen; on 2021-06-07; later
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶She died in hospital on Tuesday.
  killed 1i [a clerk] pronoun; clerk civilian; cause Gunmen; on 2021-06-07; later
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded two clerks on Monday.¶He later died.
  injured 2 [two clerks] active; clerks civilian; cause Gunmen; on 2021-06-07
Gunmen killed a clerk on Monday.¶He died at once.
  killed 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶He may have died.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶He was killed.
  killed 1i [a clerk] pronoun; clerk civilian; cause Gunmen; on 2021-06-07; later
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶He was not killed.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶He was found dead.
  killed 1i [a clerk] pronoun; clerk civilian; cause Gunmen; on 2021-06-07; later
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶Rebels shot her brother dead.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
  killed 1i [her brother] active; brother civilian; cause Rebels; on 2021-06-07
Gunmen wounded a clerk on Monday.¶Rebels shot at him.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶Rebels killed her hopes.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶Rebels tried to kill him.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
Gunmen wounded a clerk on Monday.¶Rebels threatened to kill him.
  injured 1i [a clerk] active; clerk civilian; cause Gunmen; on 2021-06-07
The guard fired at the van.¶He then shot himself.
  killed 1i [The guard] pronoun; guard police
The guard fired at the van, then shot himself dead.
  killed 1i [The guard] reflexive; guard police
The guard fired at the van before he shot himself.
  killed 1i [The guard] pronoun; guard police
The guard fired at the van before killing himself.
  killed 1i [The guard] reflexive; guard police
The guard fired at the van and committed suicide.
  killed 1i [The guard] verb-object; guard police
A guard was there.¶He committed suicide.
  killed 1i [A guard] pronoun; guard police
A guard lived in Oldo.¶He died.
A guard was in the crash.¶He died.
  killed 1i [A guard] pronoun; guard police
The guards were in the crash.¶He died.
`,
  'who says so': `
Ana Lunt, the mayor, said two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says Ana Lunt, the mayor
Two clerks were killed, said Ana Lunt.
  killed 2 [Two clerks] passive; clerks civilian; says Ana Lunt
Two clerks were killed, Ana Lunt, the mayor, said.
  killed 2 [Two clerks] passive; clerks civilian; says Ana Lunt, the mayor
Two clerks were killed, the mayor of Oldo said.
  killed 2 [Two clerks] passive; clerks civilian; says the mayor of Oldo
Two clerks were killed, he said.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed and a guard said so.
  killed 2 [Two clerks] passive; clerks civilian; says a guard
“Two clerks were killed,” said Ana Lunt.
  killed 2 [Two clerks] passive; clerks civilian; says Ana Lunt
“Two clerks were killed,” Ana Lunt, the mayor, said.
  killed 2 [Two clerks] passive; clerks civilian; says Ana Lunt, the mayor
“Two clerks were killed,” he said.
  killed 2 [Two clerks] passive; clerks civilian
According to the mayor of Oldo, two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says the mayor of Oldo
Two clerks were killed, according to him.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed, according to officials in Oldo.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo; says officials in Oldo
It came with officials reporting two clerks killed.
  killed 2 [two clerks] participle; clerks civilian; says officials
The figures show that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says The figures
The figures show two clerks killed.
  killed 2 [two clerks] participle; clerks civilian
Police found two clerks dead.
  killed 2 [two clerks] adjective; clerks civilian
Police put the dead at 12.
  killed 12 [12] toll; people other; says Police; total
He said on Monday two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; on 2021-06-07
She later said two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
The fire claimed two lives.
  killed 2 [two lives] lives; lives other; cause The fire
The fire claimed two victims.
  unspecified 2 [two victims] noun; victims other; cause The fire
To report the fire, which killed two clerks, took a day.
  killed 2 [two clerks] active; clerks civilian; cause the fire
`,
  'the day of it': `
OLDO, Sarn (June 3) – A blast killed two clerks on Monday.
  killed 2 [two clerks] active; clerks civilian; cause A blast; in OLDO; on 2021-06-07
OLDO, June 3 (Newswire) - A blast killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause A blast; in OLDO
On June 3 a blast killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause a blast; on 2021-06-03
A blast killed two clerks on June 3, a day after the June 2 fire.
  killed 2 [two clerks] active; clerks civilian; cause A blast; on 2021-06-03
Police spoke of the June 2 fire; a blast on June 3 killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause a blast; on 2021-06-03
The blast killed two clerks, police said Monday.
  killed 2 [two clerks] active; clerks civilian; cause The blast; on 2021-06-07; says police
The blast killed two clerks, police said on Monday.
  killed 2 [two clerks] active; clerks civilian; cause The blast; on 2021-06-07; says police
On Monday, police said the blast killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause the blast; on 2021-06-07; says police
Police said on Monday that the blast killed two clerks on June 3.
  killed 2 [two clerks] active; clerks civilian; cause the blast; on 2021-06-03; says Police
The blast at 1700 killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The blast at 1700
The blast killed two clerks for two days.
  killed 2 [two clerks] active; clerks civilian; cause The blast
A bomb went off in Oldo on June 3.¶The bomb killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The bomb; in Oldo; on 2021-06-03
A van crashed in Oldo on June 3.¶The bomb killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The bomb; in Oldo
A bomb killed two clerks on June 3.¶It also hurt ten guards.
  killed 2 [two clerks] active; clerks civilian; cause A bomb; on 2021-06-03
  injured 10 [ten guards] active; guards police; on 2021-06-03
`,
  'sums of money, given names with a hyphen, tolls by other verbs, causes of a participle': `
Two rebels, including a woman with a reward of ₹8 lakh on her, were gunned down.
  killed 2 [Two rebels] passive; rebels militant
  killed 1i [a woman] including; woman civilian; part of c1
A driver with a cargo of KSh 300,000 was killed.
  killed 1i [A driver] passive; driver civilian
A man with RM3,000 in his pocket was found dead.
  killed 1i [A man] predicate; man other
Kim Ji-won, 17, was shot dead in Oldo.
  killed 1i [Kim Ji-won] passive; Kim Ji-won civilian; in Oldo
Lee Min-kyu, 52, vice-principal of a school, is found hanged in Oldo.
  killed 1i [Lee Min-kyu] predicate; Lee Min-kyu civilian; in Oldo
The Oldo Front-run camp was shelled and two guards were killed.
  killed 2 [two guards] passive; guards police; in Oldo Front-run camp
Two men, one carrying a rifle, were shot dead.
  killed 2 [Two men] passive; men other
  killed 1 [one] including; men other; part of c1
The bodies of two rebels clad in uniform were found.
  killed 2 [two rebels] noun-of; rebels militant
A bus ploughed into a crowd in the town, north of the capital, before dawn on Sunday, killing nine people.
  killed 9 [nine people] active; people other; cause A bus; on 2021-06-06
Gunmen raided Oldo, a village near Bexley, killing three people.
  killed 3 [three people] active; people other; cause Gunmen; in Bexley
Two people died, bringing to 17 the number of people killed by the storm.
  killed 2 [Two people] subject; people other; cause the storm
  killed 17 [17] toll; people other; cause the storm; total
If confirmed, the death would bring to nine the number of miners killed.
  killed 9 [nine] toll; miners civilian; possible; total
Another body was found, putting the number of confirmed dead at 22.
  killed 22 [22] toll; people other; total
That brings the total killed to 15.
  killed 15 [15] toll; people other; total
The total number of trees killed is 900.
The group praised Thursday's killing in Oldo.
It brings total deaths to 1,024.
  killed 1024 [1,024] toll; people other; total
Deaths rose to 30.
  killed 30 [30] toll; people other; total
Deaths rose by 30.
Deaths could rise to 30.
Confirmed deaths have reached 1,024.
  killed 1024 [1,024] toll; people other; total
Fatalities exceeded 200.
  killed 201+ [200] toll; people other; total
Deaths rose to a record.
The dead numbered 40.
  killed 40 [40] toll; people other; total
Air strikes on Oldo 'kill 14 clerks'
  killed 14 [14 clerks] active; clerks civilian; cause Air strikes on Oldo; in Oldo
Oldo attack: Gunmen 'kill at least 30' in market
  killed 30+ [at least 30] active; people other; cause Gunmen
Twelve people were killed and 23 others injured, six of them seriously, after a bus crashed.
  killed 12 [Twelve people] passive; people other
  injured 23 [23 others] participle; people other; cause a bus crashed; others
  injured 6 [six of them] including; people other; cause a bus crashed; part of c2
The dead include nine guards.
  killed 9 [nine guards] include; guards police
A bomb killed two rangers in Ra-ngael district.
  killed 2 [two rangers] active; rangers military; cause A bomb; in Ra-ngael
Two rebels were killed in Narh-e Oldo district.
  killed 2 [Two rebels] passive; rebels militant; in Narh-e Oldo
The Oldo-based rebels killed two clerks in Sarn.
  killed 2 [two clerks] active; clerks civilian; cause The Oldo-based rebels; in Sarn
The staff said that 560 soldiers had been killed on Monday, taking the total to 1,660 since May.
  killed 560 [560 soldiers] passive; soldiers military; on 2021-06-07; says The staff
  killed 1660 [1,660] toll; soldiers military; on 2021-05; says The staff; total
Two more clerks died on Friday, bringing the tally to nine.
  killed 2 [Two more clerks] subject; clerks civilian; on 2021-06-04; others
  killed 9 [nine] toll; clerks civilian; on 2021-06-04; total
Six new cases were found, bringing the total to 40. Nobody died.
  killed 0 [Nobody] subject; people other; denied
One of the two guards, Bo Roe and Ed Lane, was killed.
  killed 1 [One of the two guards] passive; guards police
The body of one of two missing clerks, Bo Roe, 47, and Ed Lane, 28, was found.
  killed 1 [one of two missing clerks] noun-of; missing clerks civilian
  missing 2 [two missing clerks] modifier; clerks civilian
  missing 1i [Bo Roe] including; Bo Roe civilian; part of c2
  missing 1i [Ed Lane] including; Ed Lane civilian; part of c2
The office confirmed 31 civilian deaths since 24 May 2021, among them four children.
  killed 31 [31 civilian deaths] noun; civilian deaths civilian; on 2021-05-24; says The office
  killed 4 [four children] including; children civilian; on 2021-05-24; says The office; part of c1
At least 60 deaths have been recorded since May, including nine children.
  killed 60+ [At least 60 deaths] noun; deaths other; on 2021-05
  killed 9 [nine children] including; children civilian; on 2021-05; part of c1
Nine people died, according to the Missing Clerks Project.
  killed 9 [Nine people] subject; people other; says the Missing Clerks Project
A boat that sailed from Oldo in Tesk capsized near Sarn, killing nine people.
  killed 9 [nine people] active; people other; cause A boat; in Sarn
The clerk killed his wife and two sons, 7 and 9.
  killed 1i [his wife] active; wife civilian; cause The clerk
  killed 2 [two sons] active; sons civilian; cause The clerk
Three boys, 8, 10, and 12, drowned.
  killed 3 [Three boys] subject; boys civilian
Two guards, 30 clerks and 12 nurses were killed.
  killed 2 [Two guards] passive; guards police
  killed 30 [30 clerks] passive; clerks civilian
  killed 12 [12 nurses] passive; nurses civilian
The quake at 4:17 a.m. killed 41 people in Oldo.
  killed 41 [41 people] active; people other; cause The quake; in Oldo; on 2021-06-10T04:17
One in five patients died.
Two in 2014 and one in 2015 died.
  killed 1 [one] subject; people other; on 2015
Rebels killed two in five days.
  killed 2 [two] active; people other; cause Rebels
A third of the 90 miners are missing.
Two guards died, and a third was wounded.
  killed 2 [Two guards] subject; guards police
  injured 1i [a third] passive; guards police
At least 12 people, not 15, died.
  killed 12+ [At least 12 people] subject; people other
It is not true that 12 people died.
  killed 12 [12 people] subject; people other; denied
More than 40 people are dead or missing.
  unspecified 41+ [More than 40 people] predicate; people other
Officials reported 24 dead, including 11 children, and 51 injured.
  killed 24 [24] adjective; people other; says Officials
  killed 11 [11 children] including; children civilian; says Officials; part of c1
  injured 51 [51] participle; people other; says Officials
The mayor gave a final toll of 24 dead, including 11 children, and 51 injured.
  killed 24 [24] toll; people other; total
  killed 11 [11 children] including; children civilian; part of c1; total
  injured 51 [51] participle; people other
The toll, which stood at 12 on Monday, has since risen to 24.
  killed 12 [12] toll; people other; on 2021-06-07; total
  killed 24 [24] toll; people other; on 2021-06-07; total
Ana Roe, 34, Bo Lane, 41, and Cy Dahl, 50, were killed.
  killed 1i [Ana Roe] passive; Ana Roe civilian
  killed 1i [Bo Lane] passive; Bo Lane civilian
  killed 1i [Cy Dahl] passive; Cy Dahl civilian
It was not known how many people had died.
The military says its forces killed 23 Tamil Tigers while losing three of their own men.
  killed 23 [23 Tamil Tigers] active; Tamil Tigers militant; cause its forces; says The military; claimed
  killed 3 [three of their own men] active; own men other; says The military
The army lost three of its soldiers.
  killed 3 [three of its soldiers] active; soldiers military
The army lost three of its tanks.
A court has sentenced two men to be hanged.
  killed 2 [two men] passive; men other; possible
Two men are to be hanged on Monday.
  killed 2 [Two men] passive; men other; on 2021-06-14; possible
Two men are believed to have been hanged.
  killed 2 [Two men] passive; men other; claimed
Forty bodies have been recovered and dozens are missing.
  killed 40 [Forty bodies] bodies; bodies other
  missing 24+ (dozens) [dozens] predicate; people other
Gunmen ambushed a convoy carrying clerks, killing two guards.
  killed 2 [two guards] active; guards police; cause Gunmen
A bomber blew himself up outside a station, killing two guards.
  killed 2 [two guards] active; guards police; cause A bomber
Among the nine killed were two Britons, a Dutchman and a Swede.
  killed 9 [the nine killed] noun; people other
  killed 2 [two Britons] include; Britons other; part of c1
  killed 1i [a Dutchman] include; Dutchman other; part of c1
  killed 1i [a Swede] include; Swede other; part of c1
Five troops, an American, three Canadians and one Afghan, were killed.
  killed 5 [Five troops] passive; troops military
  killed 1i [an American] including; American other; part of c1
  killed 3 [three Canadians] including; Canadians other; part of c1
  killed 1 [one Afghan] including; Afghan other; part of c1
Three persons met their death in the crash.
  killed 3 [Three persons] verb-object; persons other; cause the crash
Three persons met the mayor, who died.
  killed 1i [the mayor] subject; mayor civilian
`
}
