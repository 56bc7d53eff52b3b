/** Texts with all that is read in them, in the form of wordings.ts: those under care, looked for, held captive, and numbers that leave out what was said before. */
export const care: Readonly<Record<string, string>> = {
  'those under care': `
Police said 36 people were killed and 66 were in hospital.
  killed 36 [36 people] passive; people other; says Police
  injured 66 [66] care; people other; says Police
Nine clerks were hurt and two of them are in intensive care.
  injured 9 [Nine clerks] passive; clerks civilian
  injured 2 [two of them] including; clerks civilian; part of c1
Two clerks are in the hospital for a visit.
Forty patients were in hospital on Monday.
Six clerks were hurt. Sixty were still receiving treatment in two hospitals.
  injured 6 [Six clerks] passive; clerks civilian
  injured 60 [Sixty] care; people other
Two thousand people receive treatment in the hospital each year.
The blast hurt 90 people. Seventy-one are still being treated, five of them in critical condition.
  injured 90 [90 people] active; people other; cause The blast
  injured 71 [Seventy-one] care; people other
  injured 5 [five of them] including; people other; part of c2
The suspects are being treated as adults.
The pilot is undergoing treatment for head injuries.
  injured 1i [The pilot] care; pilot other
The pilot is undergoing treatment for cancer.
Medics found two men suffering from stab injuries.
  injured 2 [two men] suffering; men other
Medics found two men suffering from hunger.
Two firefighters were overcome by smoke during the rescue.
  injured 2 [Two firefighters] suffering; firefighters civilian
Two firefighters were overcome by grief.
Ambulances took 18 passengers to hospital after the crash.
  injured 18 [18 passengers] hospital; passengers civilian; cause the crash
The bus took 18 nurses to the hospital.
Doctors are treating nine people after the blast in Oldo.
  injured 9 [nine people] care; people other; cause the blast; in Oldo
Doctors are treating nine people with a new drug.
Four survivors were flown to Oldo for treatment.
  injured 4 [Four survivors] hospital; survivors other
Four parcels were flown to Oldo for treatment.
After the blast 94 people were admitted, many with burns.
  injured 94 [94 people] care; people other; cause the blast
  injured ? (many) [many] with-injuries; people other; cause the blast; part of c1
The club said 94 people were admitted, many with tickets.
Varona crash: 12 dead, over 40 in hospital
  killed 12 [12] adjective; people other
  injured 41+ [over 40] care; people other
`,
  'wounds told of by other words': `
Two gunmen were fatally wounded in the raid.
  killed 2 [Two gunmen] passive; gunmen militant; cause the raid
A cyclist was fatally injured in Oldo.
  killed 1i [A cyclist] passive; cyclist civilian; in Oldo
The plan was fatally flawed.
Two rangers had their legs blown off by a mine.
  injured 2 [Two rangers] limb; rangers military; cause a mine
Two rangers had their legs checked.
Twenty have been pulled from the debris with injuries.
  injured 20 [Twenty] escape; people other
Twenty cars have been pulled from the debris with dents.
A climber was dug out of the snow alive, with a broken arm.
  injured 1i [A climber] escape; climber civilian
A clerk was left with life-changing injuries.
  injured 1i [A clerk] escape; clerk civilian
A clerk was left with two options.
The driver, a man of 65, survived with a broken leg.
  injured 1i [The driver] escape; driver civilian
Several people jumped from the roof and broke limbs.
  injured ? (several) [Several people] limb; people other
`,
  'those who are looked for': `
Rescuers were searching for 27 passengers of the ferry.
  missing 27 [27 passengers] search; passengers civilian
Police are searching for three gunmen.
Police are searching for two men after the robbery.
The firm is searching for 20 engineers.
Divers called off the search for six sailors of the tanker.
  missing 6 [six sailors] search; sailors military
Detectives went on with the search for two suspects.
Two skiers had yet to be found by nightfall.
  missing 2 [Two skiers] unfound; skiers civilian
Two rifles had yet to be found.
Eleven people have yet to be accounted for.
  missing 11 [Eleven people] unfound; people other
A plane carrying four people vanished over Oldo.
  missing 4 [four people] aboard; people other
A plane carrying four crates vanished over Oldo.
A boat with 20 migrants aboard has gone missing.
  missing 20 [20 migrants] aboard; migrants civilian
The list counts 149 people as missing.
  missing 149 [149 people] adjective; people other
The list counts 149 people as members.
The toll rose to 92, with 16 miners still missing underground.
  killed 92 [92] toll; people other; total
  missing 16 [16 miners] adjective; miners civilian
The envoy, whose two nieces are missing, spoke on Monday.
  missing 2 [two nieces] predicate; nieces civilian; on 2021-06-07
`,
  'numbers that leave out what was said before': `
Police said ten of the dead were women and 16 were men.
  killed 10 [ten of the dead] noun; dead other; says Police
  killed 16 [16] of-harmed; dead other; says Police
Police said ten of the guests were women and 16 were men.
Of the dead, 22 were Poles, 28 were Danes and one was a Swede.
  killed 22 [22] of-harmed; people other
  killed 28 [28] of-harmed; people other
  killed 1 [one] of-harmed; people other
Of the guests, 22 were Poles, 28 were Danes and one was a Swede.
Fourteen of those who died were students and three were teachers.
  killed 14 [Fourteen of those] subject; people other
  killed 3 [three] of-harmed; people other; part of c1
Eight of the 15 dead were rebels and seven were villagers, including a boy.
  killed 8 [Eight of the 15 dead] noun; dead other
  killed 15 [the 15 dead] noun; dead other
  killed 7 [seven] of-harmed; dead other; part of c2
  killed 1i [a boy] including; boy civilian; part of c3
Fifteen people were killed in Oldo and 69 in Varona.
  killed 15 [Fifteen people] passive; people other; in Oldo
  killed 69 [69] elsewhere; people other; in Varona
Fifteen people were fined in Oldo and 69 in Varona.
Twelve were killed in the first blast and three in the second.
  killed 12 [Twelve] passive; people other; cause the first blast
  killed 3 [three] elsewhere; people other; cause the first blast
Fifteen people were killed in Oldo and 69 shops in Varona burned.
  killed 15 [Fifteen people] passive; people other; in Oldo
Two of its nationals were among the dead and three among the missing.
  killed 2 [Two of its nationals] among; nationals other
  missing 3 [three] of-harmed; nationals other
Two of its nationals were among the dead and three among the guests.
  killed 2 [Two of its nationals] among; nationals other
The toll rose to 70, of whom 61 were children.
  killed 70 [70] toll; people other; total
  killed 61 [61] of-harmed; people other; part of c1
The club rose to 70 members, of whom 61 were children.
At least 70 people died, with 12 of them in Varona.
  killed 70+ [At least 70 people] subject; people other; in Varona
  killed 12 [12 of them] of-harmed; people other; in Varona; part of c1
Five of the dead were foreigners: two Poles, a Dane, a Swede and a Finn.
  killed 5 [Five of the dead] noun; dead other
  killed 2 [two Poles] of-harmed; Poles other; part of c1
  killed 1i [a Dane] of-harmed; Dane other; part of c1
  killed 1i [a Swede] of-harmed; Swede other; part of c1
Five of the dead were foreigners: two Poles, a Dane and a Swede.
  killed 5 [Five of the dead] noun; dead other
`,
  'tolls told of by other words': `
Varona quake: toll rises to nine
  killed 9 [nine] toll; people other; cause Varona quake; total
Cholera deaths top 1,000 as outbreak spreads
  killed 1001+ [1,000] toll; people other; cause Cholera; total
A top 1,000 list of deaths was kept.
Police had put the toll at 89 on Sunday and 109 on Monday.
  killed 89 [89] toll; people other; on 2021-06-06; says Police; total
  killed 109 [109] toll; people other; on 2021-06-07; says Police; total
The office had put the price at 89 on Sunday and 109 on Monday.
The toll climbed to 125 on Monday, from 122 a day earlier.
  killed 125 [125] toll; people other; on 2021-06-07; total
  killed 122 [122] toll; people other; on 2021-06-06; total
Rains claimed nine more lives, taking the tally for the season to 304.
  killed 9 [nine more lives] lives; lives other; cause Rains; others
  killed 304 [304] toll; lives other; total
Goals came late, taking the tally for the season to 304.
The mayor reported 60 deaths; the ministry gave a figure of 89.
  killed 60 [60 deaths] noun; deaths other; says The mayor
  killed 89 [89] toll; deaths other; says The mayor; total
The mayor reported 60 cases; the ministry gave a figure of 89.
The panel recorded eight deaths, later revised to at least 15.
  killed 8 [eight deaths] noun; deaths other
  killed 15+ [at least 15] toll; deaths other; total
The panel recorded eight wins, later revised to at least 15.
The rebels put their own dead at 26.
  killed 26 [26] toll; people other; says The rebels; claimed; total
The base was overrun with the loss of over 40 soldiers.
  killed 41+ [over 40 soldiers] lives; soldiers military
The firm announced the loss of 40 workers.
The rebels said they had lost five fighters.
  killed 5 [five fighters] active; fighters militant; says The rebels
Aid workers told of at least 65 and 70 wounded.
  injured 70 [70] participle; people other; says Aid workers
The toll may be higher, since not all deaths are reported.
The state had 334 homicide victims in 2018.
  killed 334 [334 homicide victims] noun; homicide victims other; on 2018
The town had 334 fraud victims in 2018.
`,
  'captives taken and held': `
Rebels freed the last 11 of the 80 girls seized in June.
  abducted 11 [the last 11 of the 80 girls] release; girls civilian; cause Rebels; on 2021-06
  abducted 80 [the 80 girls] taken; girls civilian; on 2021-06
Troops freed the last 11 of the 80 goats seized in June.
Two nurses whom rebels stopped on Monday are still in captivity.
  abducted 2 [Two nurses] captivity; nurses civilian; on 2021-06-07
The mayor remains in the hands of his kidnappers.
  abducted 1i [The mayor] captivity; mayor civilian
The town remains in the hands of its people.
Gunmen abducted nine pupils, and 30 more were taken, police said.
  abducted 9 [nine pupils] active; pupils civilian; cause Gunmen; says police
  abducted 30 [30] taken; pupils civilian; says police; others
Nine tests were set, and 30 more were taken, police said.
A village head was taken from his house by gunmen on Friday.
  abducted 1i [A village head] capture; village head other; cause gunmen; on 2021-06-04
A village head was taken from his house by police on Friday.
Rebels who kidnapped a nurse are also holding two Poles, a Dane and a Swedish woman.
  abducted 1i [a nurse] active; nurse civilian; cause Rebels
  abducted 2 [two Poles] taken; Poles other; cause Rebels
  abducted 1i [a Dane] taken; Dane other; cause Rebels
  abducted 1i [a Swedish woman] taken; Swedish woman civilian; cause Rebels
Police are also holding two Poles, a Dane and a Swedish woman.
The gunmen took two engineers with them into the bush.
  abducted 2 [two engineers] capture; engineers civilian; cause The gunmen
The hostages are a captain, a Danish cook and four sailors.
  abducted 1i [a captain] include; captain military
  abducted 1i [a Danish cook] include; Danish cook civilian
  abducted 4 [four sailors] include; sailors military
The winners are a captain, a Danish cook and four sailors.
`,
  'further deaths told of by other words': `
Five occupants of the car were pronounced deceased at the scene.
  killed 5 [Five occupants] fate; occupants other
Eight tourists plunged to their deaths in Oldo.
  killed 8 [Eight tourists] fate; tourists civilian; in Oldo
Eight prices plunged to their lows in Oldo.
Nine marchers fell to police gunfire in Oldo.
  killed 9 [Nine marchers] fate; marchers other; cause police gunfire; in Oldo
Two rebels were sent to hell, the army said.
  killed 2 [Two rebels] farewell; rebels militant; says the army; claimed
Two rebels were sent to school, the army said.
Thirty victims were buried in a mass grave.
  killed 30 [Thirty victims] farewell; victims other
Thirty cars were buried in a mass of mud.
A reporter was found stabbed to death in Oldo.
  killed 1i [A reporter] passive; reporter civilian; in Oldo
A reporter was found working to death in Oldo.
Four clerks are among those who have lost their lives.
  killed 4 [Four clerks] among; clerks civilian
Four clerks are among those who have lost their jobs.
An off-duty officer shot him dead.
A clerk fled before an off-duty officer shot him dead.
  killed 1i [A clerk] pronoun; clerk civilian
A BBC driver also died.
  killed 1i [A BBC driver] subject; BBC driver civilian
Three guards, identified as Bo Roe and Ed Lane and Al Orr, were killed.
  killed 3 [Three guards] passive; guards police
  killed 1i [Bo Roe] named; Bo Roe civilian; part of c1
  killed 1i [Ed Lane] named; Ed Lane civilian; part of c1
  killed 1i [Al Orr] named; Al Orr civilian; part of c1
Fifth Brigade 12 killed Bo Roe near Oldo.
  killed 1i [Bo Roe] active; Bo Roe civilian; cause Fifth Brigade 12; in Oldo
OLDO, Sept 4 (ABC) At least 22 people were killed.
  killed 22+ [At least 22 people] passive; people other
More than 500 Tigers died, the army said.
  killed 501+ [More than 500 Tigers] subject; Tigers militant; says the army; claimed
More than 500 tigers died, the zoo said.
Car bombs killed at least 53 in two Varonan towns.
  killed 53+ [at least 53] active; people other; cause Car bombs
A flood could kill 130 people and injure 270.
  killed 130 [130 people] active; people other; cause A flood; possible
  injured 270 [270] active; people other; cause A flood; possible
Aid groups fear that the toll could climb to 200.
  killed 200 [200] toll; people other; says Aid groups; possible; total
`,
  'care, tolls and fates in fuller sentences': `
The hurt were brought in, and the condition of two is said to be critical.
  injured 2 [two] condition; people other
The condition of two bridges is said to be critical.
A protester hit by a canister was in an induced coma.
  injured 1i [A protester] projectile; protester civilian
A guard took a bullet in the leg.
  injured 1i [A guard] projectile; guard police
A guard took a bullet train to Oldo.
Over two dozen were pulled out with broken limbs and head wounds.
  injured 25+ [Over two dozen] escape; people other
One climber was dug out by friends and flown to Oldo with a fractured pelvis.
  injured 1 [One climber] escape; climber civilian
A driver was transported to Oldo General with minor injuries.
  injured 1i [A driver] hospital; driver civilian
Fire in Oldo: 46 dead, 41 sent to hospital
  killed 46 [46] adjective; people other; cause Fire; in Oldo
Some 41 letters were sent to hospital.
Leak at a plant: three workers poisoned, one in intensive care
  injured 3 [three workers] participle; workers civilian
  injured 1 [one] care; workers civilian
The two drivers were hurt and are being treated under police guard.
  injured 2 [The two drivers] passive; drivers civilian
Two died of their burns, raising the fatalities to seven.
  killed 2 [Two] subject; people other
  killed 7 [seven] toll; people other; total
Two left, raising the members to seven.
Deaths have risen to 120, injuries to 868.
  killed 120 [120] toll; people other; total
  injured 868 [868] toll; people other; total
Prices have risen to 120, sales to 868.
Forty people were killed, the agency said, including 11 women.
  killed 40 [Forty people] passive; people other; says the agency
  killed 11 [11 women] including; women civilian; part of c1
The state executed 17 prisoners. They include a Dane and two women.
  killed 17 [17 prisoners] active; prisoners other; cause The state
  killed 1i [a Dane] of-victims; Dane other; part of c1
  killed 2 [two women] of-victims; women civilian; part of c1
The state freed 17 prisoners. They include a Dane and two women.
Among those hurt are two children.
  injured 2 [two children] include; children civilian
Among those here are two children.
More than 40,000 people have been driven out of nearby Tesk.
  displaced 40001+ [More than 40,000 people] flight; people other
More than 40,000 cars have been driven out of nearby Tesk.
Twelve persons were roasted beyond recognition when a tanker fell.
  killed 12 [Twelve persons] passive; persons other; cause a tanker fell
Twelve chickens were roasted beyond recognition.
Prices fell 200 points to a new low.
Smoke rose as 17,000 people in northern Oldo were forced from their homes by fires.
  displaced 17000 [17,000 people] flight; people other; cause fires; in Oldo
He slashed his mother-in-law, who was admitted to hospital with deep cuts.
  injured 1i [his mother-in-law] hospital; mother-in-law civilian
Three homeless men were killed.
  killed 3 [Three homeless men] passive; men other
The collapse left 300 people homeless.
  displaced 300 [300 people] adjective; people other; cause The collapse
A middle-aged woman and her baby died after a wall gave way.
  killed 1i [A middle-aged woman] subject; middle-aged woman civilian; cause a wall gave way
  killed 1i [her baby] subject; baby civilian; cause a wall gave way
Survivors said 50 were on board, suggesting as many as 20 could be missing.
  missing -20 [as many as 20] predicate; people other; says Survivors; possible
A man was shot. A second suspect escaped with injuries.
  unspecified 1i [A man] passive; man other
  injured 1i [A second suspect] escape; second suspect militant
Officials fear over 100 residents are still missing.
  missing 101+ [over 100 residents] predicate; residents civilian; says Officials; possible
Police debunked reports that a guard was shot dead.
  killed 1i [a guard] passive; guard police; denied
During a fight, Captain Ada Quill and two other soldiers embraced martyrdom.
  killed 1i [Captain Ada Quill] fate; Captain Ada Quill military
  killed 2 [two other soldiers] fate; soldiers military; others
Varona had lost 1,140 troops killed and wounded.
  unspecified 1140 [1,140 troops] participle; troops military
Varona had lost 1,140 troops, nine killed and 12 wounded.
  unspecified 1140 [1,140 troops] active; troops military
  killed 9 [nine] participle; troops military
  injured 12 [12] participle; troops military
Ten soldiers, 30 rebels killed and wounded in Tesk.
  unspecified 10 [Ten soldiers] participle; soldiers military; in Tesk
  unspecified 30 [30 rebels] participle; rebels militant; in Tesk
There were no survivors among the 62 people aboard the plane.
  killed 62 [the 62 people] no-survivors; people other
There were no survivors among the firms.
Some 4,312 families (25,900 individuals) were displaced by the flood.
  displaced ~4312 [Some 4,312 families] passive; families civilian; cause the flood
  displaced 25900 [25,900 individuals] passive; individuals other; cause the flood
Some 4,312 families (25,900 books) were displaced by the flood.
  displaced ~4312 [Some 4,312 families] passive; families civilian; cause the flood
Some 20 sailors are missing and feared drowned.
  missing ~20 [Some 20 sailors] predicate; sailors military
Thirty-four clerks died. Among them was Ada Quill, 27.
  killed 34 [Thirty-four clerks] subject; clerks civilian
  killed 1i [Ada Quill] of-victims; Ada Quill civilian; part of c1
A clerk accused of threatening to kill two judges was held.
A clerk threatened to kill two judges.
  killed 2 [two judges] active; judges civilian; cause A clerk; possible
Five men suspected of planning to murder a rebel leader were held.
The rebels claim to have killed 40 soldiers.
  killed 40 [40 soldiers] active; soldiers military; cause The rebels; says The rebels; claimed
A militant group said it had taken a soldier hostage.
  abducted 1i [a soldier] hostage; soldier military; says A militant group; claimed
A militant group said a soldier had been taken hostage by thieves.
  abducted 1i [a soldier] hostage; soldier military; says A militant group; claimed
Police said they had taken a soldier hostage.
  abducted 1i [a soldier] hostage; soldier military; says Police
A cyclist was fatally hit by a truck in Oldo.
  killed 1i [A cyclist] fate; cyclist civilian; in Oldo
The plan was fatally undermined by a leak.
Gunmen seize 140 pupils at a school in Oldo
  abducted 140 [140 pupils] capture; pupils civilian; cause Gunmen; in Oldo
Police seize 140 parcels at a school in Oldo
Two rescuers suffered frostbite on the ridge.
  injured 2 [Two rescuers] verb-object; rescuers civilian
`
}
