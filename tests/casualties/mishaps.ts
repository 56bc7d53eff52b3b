/** Texts of disasters and accidents with all that is read in them, in the form of wordings.ts. */
export const mishaps: Readonly<Record<string, string>> = {
  'a clause within the clause that describes them': `
Nine miners who were trapped when a shaft in Oldo caved in last week have died.
  killed 9 [Nine miners] subject; miners civilian; in Oldo; on 2021-W22
All 21 clerks trapped underground after a blast rocked the pit were found dead.
  killed 21 [All 21 clerks] predicate; clerks civilian; cause a blast
All 33 miners trapped underground in a gas blast have been found dead.
  killed 33 [All 33 miners] predicate; miners civilian; cause a gas blast
Two boys who were hurt when a lorry hit them have died.
  killed 2 [Two boys] subject; boys civilian
Four drivers injured as their vans hit a wall died in hospital.
  killed 4 [Four drivers] subject; drivers civilian; later
A teacher told police the boy who fled when the wall fell was hurt.
  injured 1i [the boy] passive; boy civilian; says A teacher
After he heard that two men fled when the wall fell, the guard died.
  killed 1i [the guard] subject; guard police
Two men who fled when the wall fell were questioned.
Twelve men underground died of the fumes.
  killed 12 [Twelve men] subject; men other
An underground fire killed two.
  killed 2 [two] active; people other; cause An underground fire
`,
  'what was tried for them': `
Despite efforts to save her life, the nurse succumbed to her wounds.
  killed 1i [the nurse] subject; nurse civilian; later
In a bid to rescue the child, a soldier drowned.
  killed 1i [a soldier] subject; soldier military
The soldier who tried to rescue the child drowned.
  killed 1i [The soldier] subject; soldier military
`,
  'others than the dead': `
Some of the boys drowned and some of them were saved.
  killed ? (some) [Some of the boys] subject; boys civilian
Six were hurt and two of them were clerks.
  injured 6 [Six] passive; people other
  injured 2 [two of them] including; clerks civilian; part of c1
`,
  'a number said twice': `
A total of twenty-two (22) dead, one hundred six (106) injured, and two (2) missing were reported.
  killed 22 [A total of twenty-two (22)] adjective; people other; total
  injured 106 [one hundred six (106)] participle; people other
  missing 2 [two (2)] adjective; people other
Three (3) persons were killed in the fire.
  killed 3 [Three (3) persons] passive; persons other; cause the fire
2 (two) clerks were killed in the fire.
  killed 2 [2 (two) clerks] passive; clerks civilian; cause the fire
Three (five) clerks were killed in the fire.
  killed 3 [Three] passive; people other; cause the fire
A clerk (22) was killed in the fire.
  killed 1i [A clerk] passive; clerk civilian; cause the fire
`,
  'the number of those whom several things killed': `
The number of people killed by the two latest storms has risen to 17.
  killed 17 [17] toll; people other; cause the two latest storms; total
The number of people killed rose by two to 17.
  killed 17 [17] toll; people other; total
`,
  'of whom there is news': `
Doctors pronounced him dead, police said.
A man was shot on Drell Road. Doctors pronounced him dead at noon.
  killed 1i [A man] pronoun; man other; in Drell Road; later
A man was shot on Drell Road. Doctors pronounced him fit at noon.
  unspecified 1i [A man] passive; man other; in Drell Road
Officers found the victim with gunshot wounds.
  injured 1i [the victim] with-injuries; victim other
Police know the victim with gunshot wounds.
The remains of the deceased were taken to the morgue.
The remains of the mayor were taken to the morgue.
  killed 1i [the mayor] noun-of; mayor civilian
`,
  'sent to their deaths': `
A railing broke, sending dozens of pilgrims plummeting to their deaths.
  killed 24+ (dozens) [dozens of pilgrims] fate; pilgrims civilian
Shares fell, sending dozens of traders plummeting to their lows.
`,
  'searches that go on': `
Search operations resumed for 26 passengers of a ferry that capsized off Oldo, drowning at least 30 people.
  missing 26 [26 passengers] search; passengers civilian; in Oldo
  killed 30+ [at least 30 people] active; people other; cause a ferry; in Oldo
Rescue and search efforts continued for nine miners after the blast.
  missing 9 [nine miners] search; miners civilian; cause the blast
Search operations resumed for two suspects.
The search engine looked for 26 passengers.
`,
  'counted by nobody yet': `
Ten fatalities are being verified, the agency said.
  killed 10 [Ten fatalities] noun; fatalities other; says the agency; claimed
Ten deaths were verified.
  killed 10 [Ten deaths] noun; deaths other
Three deaths have not been confirmed.
  killed 3 [Three deaths] noun; deaths other; claimed
`,
  'who tells of them': `
Seven deaths reported in May were of guards.
  killed 7 [Seven deaths] noun; deaths other; on 2021-05
“We have 132 confirmed dead and another 176 missing,” the agency’s Bo Roe said.
  killed 132 [132] predicate; people other; says the agency’s Bo Roe
  missing 176 [another 176] adjective; people other; says the agency’s Bo Roe; others
Five clerks on Monday confirmed dead, while 10 others were hurt.
  killed 5 [Five clerks] predicate; clerks civilian; on 2021-06-07
  injured 10 [10 others] passive; clerks civilian; on 2021-06-07; others
'The toll may rise, as a few more guards could have died,' Marr said.
  killed ? (a few) [a few more guards] subject; guards police; says Marr; possible; others
Police reported five deaths.
  killed 5 [five deaths] noun; deaths other; says Police
`,
  'what is done about it': `
The rescue operation went on as two more bodies were found.
  killed 2 [two more bodies] bodies; bodies other; others
Two kidnappers were killed in the rescue operation.
  killed 2 [Two kidnappers] passive; kidnappers attacker; cause the rescue operation
In a relief operation, 12 bodies were found.
  killed 12 [12 bodies] bodies; bodies other
`,
  'where one capital letter says little': `
OLDO // Two clerks died in a fire.
  killed 2 [Two clerks] subject; clerks civilian; cause a fire
NEW OLDO // At least 12 pilgrims, most of them women, were trampled to death.
  killed 12+ [At least 12 pilgrims] passive; pilgrims civilian
  killed ? (most) [most of them] including; women civilian; part of c1
The floods in Russia’s Siberian Oldo region killed 14 people.
  killed 14 [14 people] active; people other; cause The floods in Russia’s Siberian Oldo region; in Oldo
Liquor kills dozens in Indian State of Bihar
  killed 24+ (dozens) [dozens] active; people other; cause Liquor; in Bihar
Two slides in the state of Kerala left 26 dead, and another 13 died in the state of Bihar.
  killed 26 [26] adjective; people other; cause Two slides in the state of Kerala; in Kerala
  killed 13 [another 13] subject; people other; in Bihar; others
In Oldo, police say at least 24 people were killed and 35 were wounded by a bomb that exploded in Tarn.
  killed 24+ [at least 24 people] passive; people other; cause a bomb; in Tarn; says police
  injured 35 [35] passive; people other; cause a bomb; in Tarn; says police
`,
  'what a toll is from': `
The death toll from heavy rains and flooding in Oldo has risen to 186.
  killed 186 [186] toll; people other; cause heavy rains and flooding; in Oldo; total
The number of people killed in the blast stands at 12.
  killed 12 [12] toll; people other; cause the blast; total
The number of eliminated rebels rose to 12.
  killed 12 [12] toll; people other; total
The death toll in his state rose to 12 after a blast.
  killed 12 [12] toll; people other; cause a blast; total
`,
  'who of several verbs did it': `
Walls fell in Monday’s quake, which killed at least 225 people, injured at least 1,000 and left many homeless.
  killed 225+ [at least 225 people] active; people other; cause Monday’s quake; on 2021-06-07
  injured 1000+ [at least 1,000] active; people other; cause Monday’s quake; on 2021-06-07
  displaced ? (many) [many] adjective; people other; cause Monday’s quake; on 2021-06-07
No recorders were aboard the tour helicopter that crashed Monday and killed the pilot and four passengers.
  killed 1i [the pilot] active; pilot other; cause the tour helicopter; on 2021-06-07
  killed 4 [four passengers] active; passengers civilian; cause the tour helicopter; on 2021-06-07
A massive 8.1 magnitude quake off the coast killed around 100 people.
  killed ~100 [around 100 people] active; people other; cause A massive 8.1 magnitude quake off the coast
`,
  'entries of officials': `
Two clerks were recorded injured in the fire.
  injured 2 [Two clerks] predicate; clerks civilian; cause the fire
Three boys were recorded on film.
Three deceased males were found at the mill.
  killed 3 [Three deceased males] modifier; deceased males other
His deceased father owned the mill.
The five deceased people included the driver, his wife, two adult daughters and a nurse.
  killed 5 [The five deceased people] noun; deceased people other
  killed 1i [the driver] include; driver civilian; part of c1
  killed 1i [his wife] include; wife civilian; part of c1
  killed 2 [two adult daughters] include; adult daughters civilian; part of c1
  killed 1i [a nurse] include; nurse civilian; part of c1
`,
  'one article for many': `
The bodies of a man, woman, teenage girl and young boy were found on Monday.
  killed 1i [a man] noun-of; man other; on 2021-06-07
  killed 1i [woman] noun-of; woman civilian; on 2021-06-07
  killed 1i [teenage girl] noun-of; teenage girl civilian; on 2021-06-07
  killed 1i [young boy] noun-of; young boy civilian; on 2021-06-07
A clerk, mother of three, and two guards were killed.
  killed 1i [A clerk] passive; clerk civilian
  killed 2 [two guards] passive; guards police
`,
  'how the hurt fare': `
A woman died and two others, including a child, were left fighting for life after the crash.
  killed 1i [A woman] subject; woman civilian
  injured 2 [two others] fight-for-life; people other; cause the crash; others
  injured 1i [a child] including; child civilian; cause the crash; part of c2
Two boxers were left fighting for the title.
Woman dies, man and child critical after crash in Oldo¶A woman died on Friday near Oldo, police said.
  killed 1i [Woman] subject; Woman civilian; cause crash; in Oldo
  injured 1i [man] adjective; man other; cause crash; in Oldo
  injured 1i [child] adjective; child civilian; cause crash; in Oldo
  killed 1i [A woman] subject; woman civilian; in Oldo; on 2021-06-04; says police
A woman died and another was airlifted to Oldo after the crash.
  killed 1i [A woman] subject; woman civilian; cause the crash
  injured 1i [another] hospital; woman civilian; cause the crash; others
Six died in the floods and 300 were airlifted to Oldo.
  killed 6 [Six] subject; people other; cause the floods
`,
  'each his own crash': `
A couple died after a crash south of Oldo, a clerk died in a crash near Sarn and a man in Tarn died after his car overturned.
  killed 2 [A couple] subject; people other; cause a crash; in Sarn
  killed 1i [a clerk] subject; clerk civilian; cause a crash; in Sarn
  killed 1i [a man] subject; man other; cause his car overturned; in Tarn
After a blast in Oldo, ten clerks fled and two died.
  killed 2 [two] subject; clerks civilian; cause a blast; in Oldo
`,
  'who ends his own life': `
Bo Roe shot dead his wife while his four children were out before killing himself.
  killed 1i [Bo Roe] reflexive; Bo Roe civilian
  killed 1i [his wife] active; wife civilian; cause Bo Roe
Bo Roe shot dead his wife while his brother was out before killing himself.
  killed 1i [Bo Roe] reflexive; Bo Roe civilian
  killed 1i [his wife] active; wife civilian; cause Bo Roe
`,
  'numbers that belong to a name': `
Homes in Barangay 5 Orrela in Oldo City were burned down on Monday, displacing 57 families.
  displaced 57 [57 families] active; families civilian; in Barangay 5 Orrela; on 2021-06-07
Three clerks died at Mile 12 Orrela on Monday.
  killed 3 [Three clerks] subject; clerks civilian; in Mile 12 Orrela; on 2021-06-07
In Barangay Orrela, 5 clerks were hurt.
  injured 5 [5 clerks] passive; clerks civilian; in Barangay Orrela
`,
  'nouns that look like verbs, and verbs that look like nouns': `
An Oldo state deputy accused of killing two clerks was found dead, police said.
  killed 1i [An Oldo state deputy] predicate; Oldo state deputy civilian; says police
  killed 2 [two clerks] active; clerks civilian; cause An Oldo state deputy; says police; claimed
Tesk state TV said two clerks died.
  killed 2 [two clerks] subject; clerks civilian; says Tesk state TV
Officials state two clerks died.
  killed 2 [two clerks] subject; clerks civilian; says Officials
Some 1,302 displaced families lack water.
  displaced ~1302 [Some 1,302 displaced families] modifier; families civilian
The three clerks onboard were killed.
  killed 3 [The three clerks] passive; clerks civilian
`,
  'in states and provinces': `
Officials reported 15 died in Oldo and four in the state of Sarn.
  killed 15 [15] subject; people other; in Oldo; says Officials
  killed 4 [four] elsewhere; people other; in Sarn; says Officials
Deputy kills three clerks in murder-suicide
  killed 3 [three clerks] active; clerks civilian; cause Deputy
Clerks Killed in Murder-Suicide: Two
`,
  'struck from the sky': `
Four people were killed in lightning strikes in Oldo.
  killed 4 [Four people] passive; people other; cause lightning strikes; in Oldo
A farmer was hit by a thunderbolt in a field, leaving him dead on the spot.
  killed 1i [A farmer] pronoun; farmer civilian
A clerk was hit by a ball, leaving him angry.
An activist was injured. Men attacked Roe and beat him with sticks, leaving him dead on the spot.
  injured 1i [An activist] passive; activist civilian
They were taken to hospital, where doctors pronounced three clerks dead.
  killed 3 [three clerks] adjective; clerks civilian
`,
  'found so and no better': `
A man was found suffering multiple stab wounds and was pronounced dead at the scene.
  killed 1i [A man] predicate; man other
Nine were rescued alive, with varied degrees of injuries.
  injured 9 [Nine] escape; people other
Two people were admitted to hospital and treated for measles.
Police arrested a man on suspicion of murder after a boy was stabbed to death.
  killed 1i [a boy] passive; boy civilian
`,
  'ages told by "under" and "believed to be"': `
Two children under five died in the fire.
  killed 2 [Two children] subject; children civilian; cause the fire
The fire killed under 60 people.
  killed -59 [under 60 people] active; people other; cause The fire
Another boy, also believed to be 17, and a girl were taken to hospital with stab wounds.
  injured 1i [Another boy] hospital; boy civilian; others
  injured 1i [a girl] hospital; girl civilian
A nurse was believed to be dead.
  killed 1i [A nurse] predicate; nurse civilian; claimed
`,
  'totals by other words': `
That raises the statewide death total from 29 to 31.
  killed 29 [29] toll; people other; total
  killed 31 [31] toll; people other; total
The oldest town, reeling from a mass shooting that left 12 people dead, fell silent.
  killed 12 [12 people] adjective; people other; cause a mass shooting
Officials recorded three new deaths in Oldo, including two community deaths.
  killed 3 [three new deaths] noun; new deaths other; in Oldo
  killed 2 [two community deaths] including; community deaths other; in Oldo; part of c1
Some 327 cases with 72 deaths were recorded, with most of the cases reported from Oldo (108) and Sarn (103).
  killed 72 [72 deaths] noun; deaths other; in Oldo
Oldo has 57 confirmed cases, and 35 deaths.
  killed 35 [35 deaths] noun; deaths other
The city recorded 30 homicides last year, passing a previous peak of 29 in 2008.
  killed 30 [30 homicides] noun; homicides other; on 2020
The previous reported case of Bo Roe, 18, who was killed in Oldo, was in May.
  killed 1i [Bo Roe] passive; Bo Roe civilian; in Oldo; on 2021-05; background
`,
  'where from': `
In Sarn, 17 deaths were reported from Oldo.
  killed 17 [17 deaths] noun; deaths other; in Oldo
Two lives were lost at 4 Orrela Lane, Oldo.
  killed 2 [Two lives] lives; lives other; in Oldo
Two clerks were shot dead at 4 Orrela Lane.
  killed 2 [Two clerks] passive; clerks civilian; in Orrela Lane
Northern California’s wildfires have killed 31 people.
  killed 31 [31 people] active; people other; cause Northern California’s wildfires; in Northern California
`,
  'a search without searchers': `
The search for five people aboard a vessel that capsized off Oldo was suspended.
  missing 5 [five people] search; people other; in Oldo
The search for five people was suspended.
OLDO CITY, Calif. March 12 (AP) Bodies of four men reported missing were found near a boat.
  killed 4 [four men] noun-of; men other; on 2021-03-12
`,
  'what fell when they died': `
Two people were killed when the roof of a house collapsed due to rain in Oldo.
  killed 2 [Two people] passive; people other; cause the roof of a house collapsed; in Oldo
Fifteen people died after a bus and a lorry collided in Oldo.
  killed 15 [Fifteen people] subject; people other; cause a bus and a lorry collided; in Oldo
Nine people were killed after parts of Oldo were hit by a storm.
  killed 9 [Nine people] passive; people other; cause a storm
Five were killed when the engine of a train heading to Oldo from Tarn in Upper Sarn derailed in Drell.
  killed 5 [Five] passive; people other; cause the engine of a train; in Drell
Some seven cyclone related deaths have been recorded.
  killed ~7 [Some seven cyclone related deaths] noun; cyclone related deaths other; cause cyclone
There were 12 rain-related deaths in Oldo.
  killed 12 [12 rain-related deaths] noun; rain-related deaths other; cause rain; in Oldo
`,
  'who says so, with a number in the name': `
Three people were killed when a roof fell, according to a Rescue 1122 statement.
  killed 3 [Three people] passive; people other; cause a roof fell; says a Rescue 1122 statement
`,
  'words in quotation marks': `
A man sustained “serious injuries” in the crash.
  injured 1i [A man] verb-object; man other; cause the crash
Nine passengers had “minor injuries” and walked home.
  injured 9 [Nine passengers] verb-object; passengers civilian
Nine passengers had “minor doubts” and walked home.
`,
  'among the dead': `
Tragically, among the deceased, 17 were children.
  killed 17 [17] of-harmed; people other
Among the guests, 17 were children.
Nine passengers were killed and 10 others hurt. The victims included five men, three women and a nine-year-old boy.
  killed 9 [Nine passengers] passive; passengers civilian
  injured 10 [10 others] participle; passengers civilian; others
  killed 5 [five men] include; men other; part of c1
  killed 3 [three women] include; women civilian; part of c1
  killed 1i [a nine-year-old boy] include; nine-year-old boy civilian; part of c1
The team recovered the bodies of the deceased.
The team recovered the body of the deceased.
  killed 1i [the deceased] noun-of; deceased other
The dead included a son, daughter, brother-in-law, sister-in-law, three grandchildren and two other relatives.
  killed 1i [a son] include; son civilian
  killed 1i [daughter] include; daughter civilian
  killed 1i [brother-in-law] include; brother-in-law civilian
  killed 1i [sister-in-law] include; sister-in-law civilian
  killed 3 [three grandchildren] include; grandchildren civilian
  killed 2 [two other relatives] include; relatives civilian; others
`,
  'here two, there three': `
Two women and four boys were killed in a slide in Oldo, two clerks in Sarn, three in Tarn, and one in Tesk.
  killed 2 [Two women] passive; women civilian; in Oldo
  killed 4 [four boys] passive; boys civilian; in Oldo
  killed 2 [two clerks] elsewhere; clerks civilian; in Sarn
  killed 3 [three] elsewhere; clerks civilian; in Tarn
  killed 1 [one] elsewhere; clerks civilian; in Tesk
Two women were killed in a slide in Oldo, and two clerks in Sarn wept.
  killed 2 [Two women] passive; women civilian; in Oldo
`,
  'care and what came of it': `
Five people died. Two others are receiving treatment.
  killed 5 [Five people] subject; people other
  injured 2 [Two others] care; people other; others
One person was taken to hospital where they later died.
  killed 1 [One person] pronoun; person other; later
  injured 1 [One person] hospital; person other
A man was hurt and two boys were taken to hospital, where they died.
  injured 1i [A man] passive; man other
  injured 2 [two boys] hospital; boys civilian
A man who was believed dead was found alive.
A man was believed dead after the blast.
  killed 1i [A man] predicate; man other; cause the blast; claimed
Five were hurt in the crash. The driver was stated to be in critical condition.
  injured 5 [Five] passive; people other; cause the crash
  injured 1i [The driver] condition; driver civilian
`,
  'names with an age are nowhere': `
A search began after the attack on Ann Kay Tesk, 21, off Oldo, in which a clerk was killed.
  killed 1i [a clerk] passive; clerk civilian; cause the attack; in Oldo
`,
  'fatal by its adverb, ashes and the storm': `
A surfer was fatally bitten near Oldo.
  killed 1i [A surfer] passive; surfer civilian; in Oldo
A clerk was mauled by a bear.
  injured 1i [A clerk] passive; clerk civilian
Nine people were burned to ashes at the scene.
  killed 9 [Nine people] passive; people other
Two houses were burned to ashes.
Six villagers were lost to the storms in Oldo.
  killed 6 [Six villagers] fate; villagers civilian; cause the storms; in Oldo
Six ships were lost to the storms in Oldo.
The surfer was killed but his body remained missing.
  killed 1i [The surfer] passive; surfer civilian
`,
  'who they were, behind asides': `
The three others killed in Oldo were Ann Tesk, 59, who lived on Sandy Road; Al Dunn, 61; and Bo Roe, 50.
  killed 3 [The three others] participle; people other; in Oldo; others
  killed 1i [Ann Tesk] include; Ann Tesk civilian; in Oldo; part of c1
The leader killed in Oldo was not Bo Roe.
  killed 1i [The leader] participle; leader militant; in Oldo
The 23 people — aged from six to 89 — who lost their lives in the storm were buried.
  killed 23 [The 23 people] verb-object; people other; cause the storm
Six people died in a crush. The victims include five people under the age of 18 — three girls and two boys — and a nurse.
  killed 6 [Six people] subject; people other; cause a crush
  killed 5 [five people] include; people other; part of c1
  killed 3 [three girls] including; girls civilian; part of c2
  killed 2 [two boys] including; boys civilian; part of c2
  killed 1i [a nurse] include; nurse civilian; part of c1
Seventeen people were taken to hospital following the blast on Saturday evening, including eight children.
  injured 17 [Seventeen people] hospital; people other; cause the blast; on 2021-06-05TEV
  injured 8 [eight children] including; children civilian; on 2021-06-05TEV; part of c1
The eruption wounded 56 others, with 35 people in serious condition.
  injured 56 [56 others] active; people other; cause The eruption; others
  injured 35 [35 people] condition; people other; cause The eruption; part of c1
A man who killed his wife and then two sons was jailed.
  killed 1i [his wife] active; wife civilian; cause A man
  killed 2 [two sons] active; sons civilian; cause A man
`,
  'who said it, and who did not': `
The governor did not say where, but there were five deaths in Oldo, according to Bo Roe.
  killed 5 [five deaths] noun; deaths other; in Oldo; says Bo Roe
Marr said the number of evacuees was being counted but said no one had been reported missing.
  missing 0 [no one] predicate; people other; says Marr; denied
`,
  'courts': `
A man was found guilty of murder and of attempted murder in the wounding of his grandmother.
  injured 1i [his grandmother] noun-of; grandmother civilian; cause attempted murder
A man was found guilty on Monday of the murders of Ann Tesk and Bo Roe.
  killed 1i [Ann Tesk] noun-of; Ann Tesk civilian
  killed 1i [Bo Roe] noun-of; Bo Roe civilian
`,
  'when': `
At least 64 people were killed by the blast in March, the largest since the hill awoke in 2010.
  killed 64+ [At least 64 people] passive; people other; cause the blast; on 2021-03
Some 40 people died in the New Year’s Day shooting.
  killed ~40 [Some 40 people] subject; people other; cause the New Year’s Day shooting; on 2021-01-01
`
}
