/** Texts of the kinds that a desk gets, with all that is read in them, in the form of wordings.ts. */
export const desk: Readonly<Record<string, string>> = {
  'clauses, states and lines beside a figure': `
The raiders killed nine people and two guards fled into the hills.
  killed 9 [nine people] active; people other; cause The raiders
The raiders killed nine people and two guards posted outside the gate.
  killed 9 [nine people] active; people other; cause The raiders
  killed 2 [two guards] active; guards police; cause The raiders
The blast hurt nine people, but two guards survived.
  injured 9 [nine people] active; people other; cause The blast
A bomb killed one sailor and wounded three others, two seriously.
  killed 1 [one sailor] active; sailor military; cause A bomb
  injured 3 [three others] active; sailors military; cause A bomb; others
  injured 2 [two] including; sailors military; cause A bomb; part of c2
The blast injured 17, three critically and one slightly.
  injured 17 [17] active; people other; cause The blast
  injured 3 [three] including; people other; cause The blast; part of c1
  injured 1 [one] including; people other; cause The blast; part of c1
The blast killed three and two seriously wounded clerks died later.
  killed 3 [three] active; people other; cause The blast
  killed 2 [two seriously wounded clerks] subject; clerks civilian; cause The blast; later
Six of the injured have since died.
  killed 6 [Six of the injured] subject; injured other; later
Two guards have since been told.
The toll has gone up to 37.
  killed 37 [37] toll; people other; total
The toll rose up to 37.
  killed 37 [37] toll; people other; total
Up to 37 people died.
  killed -37 [Up to 37 people] subject; people other
Four confirmed dead in Oldo.
  killed 4 [Four] predicate; people other; in Oldo
Dozens feared dead as a dam bursts.
  killed 24+ (dozens) [Dozens] predicate; people other; cause a dam bursts; possible
Two confirmed reports of a fire came in.
The 27-year-old was pronounced dead at the scene.
  killed 1i [The 27-year-old] predicate; 27-year-old other
Police shot dead a 19-year-old in Oldo.
  killed 1i [a 19-year-old] active; 19-year-old other; cause Police; in Oldo
The 27-year-old's body was found in a canal.
  killed 1i [The 27-year-old] possessor; 27-year-old other
Two six-month-olds died in the fire.
  killed 2 [Two six-month-olds] subject; six-month-olds other; cause the fire
The 27-year-old bridge was killed off.
The dead 18-year-old was unarmed.
  killed 1i [The dead 18-year-old] modifier; 18-year-old other
When the mayor is killed, the deputy takes over.
When the mayor was killed, the deputy took over.
  killed 1i [the mayor] passive; mayor civilian
The gunmen killed a family: a father, a mother and three children.
  killed 1i [a father] active; father civilian; cause The gunmen
  killed 1i [a mother] active; mother civilian; cause The gunmen
  killed 3 [three children] active; children civilian; cause The gunmen
The gunmen killed a clerk: a father told the court.
  killed 1i [a clerk] active; clerk civilian; cause The gunmen
Divers found the lifeless body of a woman.
  killed 1i [a woman] noun-of; woman civilian
Divers pulled four lifeless bodies from the river.
  killed 4 [four lifeless bodies] bodies; bodies other
Rebels took two clerks captive near Oldo.
  abducted 2 [two clerks] hostage; clerks civilian; cause Rebels; in Oldo
A man was shot with fatal wounds.
  killed 1i [A man] passive; man other
A man was shot with minor wounds.
  injured 1i [A man] passive; man other
The toll topped 40 after the flood.
  killed 41+ [40] toll; people other; cause the flood; total
He reportedly fled after two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
He reportedly fled after he killed two clerks.
  killed 2 [two clerks] active; clerks civilian
Two clerks were reportedly killed.
  killed 2 [Two clerks] passive; clerks civilian; claimed
The raid killed 200 Taliban and affiliated fighters.
  killed 200 [200 Taliban and affiliated fighters] active; Taliban and affiliated fighters militant; cause The raid
The raid killed 200 Taliban and wounded fighters.
  killed 200 [200 Taliban] active; Taliban militant; cause The raid
An earlier version of this story said 12 people died.
  killed 12 [12 people] subject; people other; says An earlier version of this story; denied
A version of this story says 12 people died.
  killed 12 [12 people] subject; people other; says A version of this story
A fire before dawn on Tuesday destroyed a hotel, killing nine guests.
  killed 9 [nine guests] active; guests civilian; cause A fire; on 2021-06-08
Rebel shelling killed a nurse.
  killed 1i [a nurse] active; nurse civilian; cause Rebel shelling
A storm has been blamed for 13 deaths.
  killed 13 [13 deaths] noun; deaths other; cause A storm
A youth ended his life by hanging himself.
  killed 1i [A youth] reflexive; youth civilian
The driver took his own life.
  killed 1i [The driver] verb-object; driver civilian
The war ended her life in exile.
The driver took his life jacket.
Seven labourers were charred to death.
  killed 7 [Seven labourers] passive; labourers civilian
A farmer was mauled to death by a bear.
  killed 1i [A farmer] passive; farmer civilian
A farmer was mauled by a bear.
  injured 1i [A farmer] passive; farmer civilian
In the accident have perished four persons.
  killed 4 [four persons] subject; persons other
In the accident have perished four horses.
In 1999 died the painter.
The rebels liquidated two informers.
  killed 2 [two informers] active; informers other; cause The rebels
The firm was liquidated.
The attackers slit the throats of nine villagers.
  killed 9 [nine villagers] throat; villagers civilian
Rebels cut the guard's throat.
  killed 1i [the guard] throat; guard police
Two clerks had their throats slit.
  killed 2 [Two clerks] throat; clerks civilian
A guard was found with his throat cut.
  killed 1i [A guard] throat; guard police
Two clerks had sore throats.
The crash left one person dead and another in critical condition.
  killed 1 [one person] adjective; person other; cause The crash
  injured 1i [another] condition; person other; others
Four of the boys are in critical condition and one is in stable condition.
  injured 4 [Four of the boys] condition; boys civilian
  injured 1 [one] condition; boys civilian
A second man remains in serious condition, police said.
  injured 1i [A second man] condition; second man other; says police
The economy is in critical condition.
Varona is in critical condition.
The bridge is in poor condition.
A boy might be in critical condition.
The deceased have been identified as Ana Lunt, 45, and Bo Sarre, 41.
  killed 1i [Ana Lunt] named; Ana Lunt civilian
  killed 1i [Bo Sarre] named; Bo Sarre civilian
Two men were shot dead. The fatalities were named as Ana Lunt and Bo Sarre.
  killed 2 [Two men] passive; men other
  killed 1i [Ana Lunt] named; Ana Lunt civilian; part of c1
  killed 1i [Bo Sarre] named; Bo Sarre civilian; part of c1
The clerk who was killed was identified as Ana Lunt.
  killed 1i [The clerk] passive; clerk civilian
The car was identified as a Marr.
Killed: 11
  killed 11 [11] line; people other; total
Deaths: 23 | Injured: 100+ | Missing: 7
  killed 23 [23] line; people other; total
  injured 100+ [100+] line; people other; total
  missing 7 [7] line; people other; total
Fatalities: two soldiers, four rebels
  killed 2 [two soldiers] line; soldiers military
  killed 4 [four rebels] line; rebels militant
Injured: 34 (nine critical)
  injured 34 [34] line; people other; total
Dead: 12; injured: 40; missing: at least three
  killed 12 [12] line; people other; total
  injured 40 [40] line; people other; total
  missing 3+ [at least three] line; people other; total
Killed – 14, wounded – 32.
  killed 14 [14] line; people other; total
  injured 32 [32] line; people other; total
Three were injured: two in Oldo and one in Sarn.
  injured 3 [Three] passive; people other; in Oldo
  injured 2 [two] including; people other; in Oldo; part of c1
  injured 1 [one] including; people other; in Sarn; part of c1
Arrests: 12
Dead men: two tales
Three nurses were seized at gunpoint.
  abducted 3 [Three nurses] capture; nurses civilian
Gunmen seized two engineers.
  abducted 2 [two engineers] capture; engineers civilian; cause Gunmen
Two engineers were seized by rebels in Oldo.
  abducted 2 [Two engineers] capture; engineers civilian; cause rebels; in Oldo
Police seized two men.
Pirates seized a ship.
Rebels snatched three girls.
  abducted 3 [three girls] capture; girls civilian; cause Rebels
Rebels tried to seize two engineers.
Two thousand villagers have fled to Chad.
  displaced 2000 [Two thousand villagers] flight; villagers civilian; in Chad
Some 700,000 people fled across the border.
  displaced ~700000 [Some 700,000 people] flight; people other
Two men fled across the border.
Two thousand fans fled to Oldo.
Gunmen kill seven in Oldo, abduct 12 girls.
  killed 7 [seven] active; people other; cause Gunmen; in Oldo
  abducted 12 [12 girls] active; girls civilian; cause Gunmen; in Oldo
Rebels attack a bus, kill five passengers.
  killed 5 [five passengers] active; passengers civilian; cause a bus
It might, he said, kill two men.
`,
  'victims told of before': `
The ferry was carrying 120 passengers and 86 died.
  killed 86 [86] subject; passengers civilian
The ferry was carrying 120 barrels and 86 died.
  killed 86 [86] subject; people other
Jets hit the rebels, killing many of them.
  killed ? (many) [many of them] active; rebels militant; cause Jets; least 4
Jets hit rebels where no clerks were, killing many of them.
  killed ? (many) [many of them] active; rebels militant; least 4
Guards arrested two suspects after the seven were wounded.
  injured 7 [the seven] passive; people other
Several men opened fire but nobody was hurt.
  injured 0 [nobody] passive; people other; cause Several men opened fire; denied
`,
  'parts, tolls and days told before': `
Hundreds came to the party, four of whom were hurt.
  injured 4 [four of whom] passive; people other
Seven clerks died, six of whom were from Oldo.
  killed 7 [Seven clerks] subject; clerks civilian
  killed 6 [six of whom] including; clerks civilian; part of c1
Some estimated death tolls exceeded 100.
  killed 101+ [100] toll; people other; claimed; total
The tolls on the bridge exceeded 100.
A bomb hit Oldo on Tuesday, killing nine people.¶At about 1 p.m. there was a second attack in Sarn, which killed two on the same day.
  killed 9 [nine people] active; people other; cause A bomb; in Oldo; on 2021-06-08
  killed 2 [two] active; people other; cause a second attack in Sarn; in Sarn; on 2021-06-08
`,
  'rows that reports told otherwise': `
The attack, which took place at 0530, left five rebels and three soldiers dead.
  killed 5 [five rebels] adjective; rebels militant; cause The attack; on 2021-06-10T05:30
  killed 3 [three soldiers] adjective; soldiers military; cause The attack; on 2021-06-10T05:30
At 0530 two men died.
  killed 2 [two men] subject; men other; on 2021-06-10T05:30
Rebels shot and killed a would-be suicide bomber.
  killed 1i [a would-be suicide bomber] active; would-be suicide bomber attacker; cause Rebels
Twelve protesters were hurt, no fatalities reported.
  injured 12 [Twelve protesters] passive; protesters civilian
  killed 0 [no fatalities] noun; fatalities other; denied
At least one person, an assailant, was killed and two clerks were wounded.
  killed 1+ [At least one person] passive; person other
  injured 2 [two clerks] passive; clerks civilian
Rebels took ten miners; the bodies of the other two were found.
  killed 2 [the other two] noun-of; people other; others
The remaining nine were killed.
  killed 9 [The remaining nine] passive; people other
The other guard was killed.
  killed 1i [The other guard] passive; guard police; others
Sources put the death toll between 40 and 60.
  killed 40-60 [between 40 and 60] toll; people other; says Sources; total
Gunmen machinegunned to death a priest.
  killed 1i [a priest] active; priest civilian; cause Gunmen
Gunmen machinegunned a house.
Four persons – a driver, two women and a boy – were killed in Oldo.
  killed 4 [Four persons] passive; persons other; in Oldo
  killed 1i [a driver] including; driver civilian; in Oldo; part of c1
  killed 2 [two women] including; women civilian; in Oldo; part of c1
  killed 1i [a boy] including; boy civilian; in Oldo; part of c1
Four persons – two of them women – were killed in Oldo.
  killed 4 [Four persons] passive; persons other; in Oldo
  killed 2 [two of them] including; women civilian; in Oldo; part of c1
Two men – a driver from Oldo and a nurse from Sarn, she said – were killed.
  killed 2 [Two men] passive; men other
Two men were shot dead. The victims were identified as Ana Lunt and Bo Sarre.
  killed 2 [Two men] passive; men other
  killed 1i [Ana Lunt] of-victims; Ana Lunt civilian; part of c1
  killed 1i [Bo Sarre] of-victims; Bo Sarre civilian; part of c1
The victims were identified as Ana Lunt and Bo Sarre.
Rebels abducted ten miners; eight were released on June 3.
  abducted 10 [ten miners] active; miners civilian; cause Rebels
Four people have bullet wounds.
  injured 4 [Four people] verb-object; people other
A clerk had minor injuries.
  injured 1i [A clerk] verb-object; clerk civilian
The bodies had bullet wounds.
Four people have insurance.
The team had no injuries.
  injured 0 [no injuries] noun; injuries other; denied
Four people have bullet wounds as a result of the blast.
  injured 4 [Four people] verb-object; people other; cause the blast
Gunmen wound as many as nine clerks.
  injured -9 [as many as nine clerks] active; clerks civilian; cause Gunmen
`,
  'remains, dashes and outcomes behind': `
The mission says 3,800 civilians were killed or injured last year.
  unspecified 3800 [3,800 civilians] passive; civilians civilian; on 2020; says The mission
Last year 12 injured last-year students were counted.
  injured 12 [12 injured last-year students] modifier; last-year students civilian; on 2020
Of the 150 aboard, 112 have been rescued and 30 bodies found.
  killed 30 [30 bodies] bodies; bodies other
The attack left the mayor and his bodyguard wounded.
  injured 1i [the mayor] participle; mayor civilian; cause The attack
  injured 1i [his bodyguard] participle; bodyguard police; cause The attack
The attack left the mayor and a wounded bodyguard behind.
  injured 1i [a wounded bodyguard] modifier; bodyguard police; cause The attack
Rescuers have recovered the remains of nine miners.
  killed 9 [nine miners] noun-of; miners civilian
The car remains of interest.
The storm left 68 dead, with another 100 still unaccounted for.
  killed 68 [68] adjective; people other; cause The storm
  missing 100 [another 100] adjective; people other; cause The storm; others
Two guards were shot; both later died.
  unspecified 2 [Two guards] passive; guards police
  killed 2 [both] subject; guards police; later
At least six people have died – four in Oldo and two in Sarn – and dozens are wounded.
  killed 6+ [At least six people] subject; people other; in Oldo
  killed 4 [four] including; people other; in Oldo; part of c1
  killed 2 [two] including; people other; in Sarn; part of c1
  injured 24+ (dozens) [dozens] passive; people other; in Sarn
At least six people have died – four clerks said so – and dozens are wounded.
  killed 6+ [At least six people] subject; people other; says four clerks
  injured 24+ (dozens) [dozens] passive; people other; says four clerks
Fifteen of the passengers were hurt, none seriously.
  injured 15 [Fifteen of the passengers] passive; passengers civilian
Police shot a man, wounding him in the leg.
  injured 1i [a man] active; man other; cause Police
Police shot a man, wounding two others.
  unspecified 1i [a man] active; man other; cause Police
  injured 2 [two others] active; people other; cause Police; others
Divers found the remains of the U.S.S. Grayson.
`,
  'fates told before': `
Casualties rose to 167 from 93 injured people.
  injured 167 [167] toll; people other; total
  injured 93 [93 injured people] modifier; people other
Casualties rose to 167 from 93.
  unspecified 167 [167] toll; people other; total
Three of the clerks were killed in Oldo. Police said the three clerks were stabbed in a hall.
  killed 3 [Three of the clerks] passive; clerks civilian; in Oldo
  killed 3 [the three clerks] passive; clerks civilian; in Oldo; says Police
Three clerks were killed in Oldo. Police said the two guards were stabbed in a hall.
  killed 3 [Three clerks] passive; clerks civilian; in Oldo
  unspecified 2 [the two guards] passive; guards police; in Oldo; says Police
Three clerks were killed in Oldo. Police said three guards were stabbed in a hall.
  killed 3 [Three clerks] passive; clerks civilian; in Oldo
  unspecified 3 [three guards] passive; guards police; in Oldo; says Police
`,
  'who the dead are': `
The ministry recorded 14 new deaths, taking the total to 3,208.
  killed 14 [14 new deaths] noun; new deaths other
  killed 3208 [3,208] toll; new deaths other; total
The ministry recorded no deaths, keeping the total at 3,208.
  killed 0 [no deaths] noun; deaths other; denied
The firm sold 14 cars, taking the total to 3,208.
The dead are a man, 52, his wife, 49, and their two sons.
  killed 1i [a man] include; man other
  killed 1i [his wife] include; wife civilian
  killed 2 [their two sons] include; sons civilian
The slain is Bo Roe, 40.
  killed 1i [Bo Roe] include; Bo Roe civilian
The dead are heroes.
The dead were all clerks.
The crash killed a man, 52, his wife, 49, and their two sons.
  killed 1i [a man] active; man other; cause The crash
  killed 1i [his wife] active; wife civilian; cause The crash
  killed 2 [their two sons] active; sons civilian; cause The crash
`
}
