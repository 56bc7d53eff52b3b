/** Sentences of reports and round-ups, in the form of wordings.ts. */
export const reports: Readonly<Record<string, string>> = {
  'in company': `
A baker died with his teenage son when a shell hit their car.
  killed 1i [A baker] subject; baker civilian; cause a shell
  killed 1i [his teenage son] subject; teenage son civilian; cause a shell
The clerk was shot dead alongside his wife in Oldo.
  killed 1i [The clerk] passive; clerk civilian; in Oldo
The old king died with his family at his side.
Gunmen entered a house and killed a money changer and his wife.
  killed 1i [a money changer] active; money changer civilian; cause Gunmen
  killed 1i [his wife] active; wife civilian; cause Gunmen
The court killed a tax break and its offshoots.
Both pilots died. So did a fisherman whose canoe was struck by the wing.
  killed 2 [Both pilots] subject; pilots other
  killed 1i [a fisherman] so-did; fisherman civilian
Both pilots survived. So did a fisherman whose canoe was struck by the wing.
`,
  'limbs, wards and recognition': `
A bus overturned near Oldo, leaving five dead and eleven with broken limbs.
  killed 5 [five] adjective; people other; cause A bus; in Oldo
  injured 11 [eleven] with-injuries; people other; in Oldo
A girl, 14, was struck in the ankle in Oldo.
  injured 1i [A girl] projectile; girl civilian; in Oldo
A man was killed and his young son grazed in the arm in Oldo.
  killed 1i [A man] passive; man other; in Oldo
  injured 1i [his young son] projectile; young son civilian; in Oldo
A ball struck in the shoulder of the net.
The blast killed a boiler operator and put thirteen of his colleagues in the burns unit.
  killed 1i [a boiler operator] active; boiler operator civilian; cause The blast
  injured 13 [thirteen of his colleagues] hospital; colleagues civilian; cause The blast
The driver died and his passenger is responding to treatment at the hospital.
  killed 1i [The driver] subject; driver civilian
  injured 1i [his passenger] care; passenger civilian
The market is responding to treatment by the central bank.
The victim, 26, was airlifted to Jackson Memorial in critical condition.
  injured 1i [The victim] condition; victim other
The fire roasted a nursing mother and her baby beyond recognition.
  killed 1i [a nursing mother] active; nursing mother civilian; cause The fire
  killed 1i [her baby] active; baby civilian; cause The fire
The mob stripped the suspected thief and burnt him alive.
  killed 1i [the suspected thief] pronoun; suspected thief other
Four men were shot execution-style in a shack.
  killed 4 [Four men] passive; men other
Nine civilians were shot or beaten to death in the protests.
  killed 9 [Nine civilians] passive; civilians civilian; cause the protests
Nine civilians were killed or wounded in the protests.
  unspecified 9 [Nine civilians] passive; civilians civilian; cause the protests
A stable hand of 50 with burns to his body was flown out.
A bomb killed nine. Sixty-four were admitted.
  killed 9 [nine] active; people other; cause A bomb
  injured 64 [Sixty-four] care; people other
The minister spoke on Monday. Sixty-four were admitted.
`,
  'lost': `
The army acknowledged the loss of two corporals in Oldo.
  killed 2 [two corporals] lives; corporals military; in Oldo; says The army
The state had lost 31 people in the floods of July.
  killed 31 [31 people] active; people other; cause the floods; on 2021-07
The shop lost 31 customers in the floods of July.
The group said it had lost five of its own.
  killed 5 [five of its own] active; people other; says The group
Two residents did not get out of the burning house.
  killed 2 [Two residents] fate; residents civilian
Two residents did not get out of the lease.
Five sailors were found without a pulse.
  killed 5 [Five sailors] fate; sailors military
He was one of two dozen miners who were never accounted for after the fire.
  missing 24 [two dozen miners] unfound; miners civilian; cause the fire
The fire left some 12,000 people with no roof over their heads.
  displaced ~12000 [some 12,000 people] adjective; people other; cause The fire
The quake killed nine, leaving about 3,400 people without a roof.
  killed 9 [nine] active; people other; cause The quake
  displaced ~3400 [about 3,400 people] adjective; people other; cause The quake
The storm left some 12,000 people without power.
Some 3.2 million Oldans now live as displaced persons.
  displaced ~3200000 [Some 3.2 million Oldans] verb-object; Oldans other
Some 3.2 million Oldans now live as farmers.
More than 1.17 lakh took shelter in camps after the river burst its banks.
  displaced 117001+ [More than 1.17 lakh] verb-object; people other; cause the river burst its banks
Two men took shelter in a shop.
`,
  'numbers put elsewhere': `
The governor's office put the dead at 31. Opposition councillors say it is at least 118.
  killed 31 [31] toll; people other; says The governor's office; total
  killed 118+ [at least 118] toll; people other; says Opposition councillors; total
The governor's office put the budget at 31. Opposition councillors say it is at least 118.
The prison service on Wednesday put at 12 the number of inmates killed in the riot.
  killed 12 [12] toll; inmates other; cause the riot; on 2021-06-09; total
Officials gave the number of captives as 64.
  abducted 64 [64] toll; people other; total
With six more deaths in the past day, the authority's tally since June climbed to 168.
  killed 6 [six more deaths] noun; deaths other; on 2021-06; others
  killed 168 [168] toll; deaths other; on 2021-06; total
By nightfall five men had succumbed; by Friday the district hospital's count was 47.
  killed 5 [five men] subject; men other; later
  killed 47 [47] toll; men other; on 2021-06-04; total
The striker's tally climbed to 168.
Three labourers were killed and as many injured on Tuesday.
  killed 3 [Three labourers] passive; labourers civilian; on 2021-06-08
  injured 3 [as many] participle; labourers civilian; on 2021-06-08
Nine deaths were reported, four in wall collapses and two by electrocution.
  killed 9 [Nine deaths] noun; deaths other
  killed 4 [four] of-harmed; deaths other; part of c1
  killed 2 [two] of-harmed; deaths other; part of c1
Nine fires were reported, four in barns and two by arson.
Seven people died on Monday. Five of those were in Oldo.
  killed 7 [Seven people] subject; people other; in Oldo; on 2021-06-07
  killed 5 [Five of those] of-victims; people other; in Oldo; on 2021-06-07; part of c1
Of the dead, 22 were travelling on the northbound bus.
  killed 22 [22] of-harmed; people other
Of the voters, 22 were travelling on the northbound bus.
The enemy's total losses were approximately: personnel – about 424,060 persons, tanks – 6,700 units.
  unspecified ~424060 [about 424,060 persons] line; persons other; total
The ministry's total costs were approximately: personnel – about 424,060 dollars.
Police received the names of 22,000 persons killed or disappeared between 1980 and 1992.
  unspecified 22000 [22,000 persons] participle; persons other; on 1980/1992
Oldo accounts for 4 in 10 of the fatalities nationwide.
Dead Sea resorts report occupancy of 31 percent, down from 78 last year.
`,
  'no victims': `
Beetles have killed more than 10 million spruces since 2018.
Three winches went missing from the yard.
The protests have hurt 40,000 small businesses.
Some 300 victims of the Ponzi scheme lost their savings.
The worst of all remains the fire of 2002.
No hostages were reported rescued.
There is no evidence of any deaths linked to the drops.
  killed 0 [no evidence of any deaths] no-reports; any deaths other; denied
South of Oldo, two Chinese nationals were kidnapped on Friday.
  abducted 2 [two Chinese nationals] passive; Chinese nationals other; in Oldo; on 2021-06-04
`,
  'who the dead were': `
The dead were identified as Roberto Salinas, 44; his wife, Alma, 41; and their son Iker, 9, all of Laredo.
  killed 1i [Roberto Salinas] named; Roberto Salinas civilian
  killed 1i [his wife] named; wife civilian
  killed 1i [their son Iker] named; son Iker civilian
Two patients were killed and four people, including a midwife, injured.
  killed 2 [Two patients] passive; patients civilian
  injured 4 [four people] participle; people other
  injured 1i [a midwife] including; midwife civilian; part of c2
Six people were killed in Oldo and 20 others, mainly women, abducted.
  killed 6 [Six people] passive; people other; in Oldo
  abducted 20 [20 others] participle; people other; in Oldo; others
On Saturday two people, one a girl of seven, were killed in crossfire.
  killed 2 [two people] passive; people other; cause crossfire; on 2021-06-05
  killed 1 [one] including; people other; cause crossfire; on 2021-06-05; part of c1
`,
  'headlines in short': `
Gunmen kill council chairman, driver in Oldo¶Police said on Monday that the two had been driving home from a meeting.
  killed 1i [council chairman] active; council chairman civilian; cause Gunmen; in Oldo
  killed 1i [driver] active; driver civilian; cause Gunmen; in Oldo
Mayor, bodyguard shot dead in Oldo¶Police said on Monday that the two had been driving home from a meeting.
  killed 1i [Mayor] participle; Mayor civilian; in Oldo
  killed 1i [bodyguard] participle; bodyguard police; in Oldo
Police chief kills John Roe, mayor of Oldo¶Police said on Monday that the two had been driving home from a meeting.
  killed 1i [John Roe] active; John Roe civilian; cause Police chief
Three Teachers Gunned Down In Oldo¶Police said on Monday that the men had been driving home from a meeting.
  killed 3 [Three Teachers] participle; Teachers civilian; in Oldo
Teacher Shot Dead In Oldo; Two Aides Critical¶Police said on Monday that the men had been driving home from a meeting.
  killed 1i [Teacher] participle; Teacher civilian; in Oldo
  injured 2 [Two Aides] adjective; Aides other; in Oldo
Two killed, another critical after crash¶Police said on Monday that the men had been driving home from a meeting.
  killed 2 [Two] participle; people other; cause crash
  injured 1i [another] adjective; people other; cause crash; others
Minister Critical Of Budget¶The minister said on Monday that the budget was too small for the army.
26 pupils die as exams turn to horror; 141 rescued with injuries¶Police said on Monday that the men had been driving home from a meeting.
  killed 26 [26 pupils] subject; pupils civilian
  injured 141 [141] escape; pupils civilian
Nurse from Oldo among 49 dead in camp blaze
  killed 1i [Nurse] among; Nurse civilian; cause camp blaze; part of c2
  killed 49 [49] adjective; people other; cause camp blaze
Eleven women among dead
  killed 11 [Eleven women] among; women civilian
Teacher among 49 winners in camp contest
21 crushed at Oldo ghat, over 60 hurt
  killed 21 [21] participle; people other
  injured 61+ [over 60] participle; people other
Man jailed for life for murder of barmaid in 1991
  killed 1i [barmaid] noun-of; barmaid civilian
`,
  'led away, held and freed': `
The network puts the number of those slaughtered in Oldo at 207: 132 men and 75 women, most of them over 60.
  killed 207 [207] toll; people other; in Oldo; says The network; total
  killed 132 [132 men] including; men other; in Oldo; part of c1; total
  killed 75 [75 women] including; women civilian; in Oldo; part of c1; total
Rebels freed 17 schoolchildren on Wednesday, but are still holding their headmaster and two nuns.
  abducted 17 [17 schoolchildren] release; schoolchildren civilian; cause Rebels; on 2021-06-09
  abducted 1i [their headmaster] capture; headmaster civilian; cause Rebels; on 2021-06-09
  abducted 2 [two nuns] capture; nuns civilian; cause Rebels; on 2021-06-09
Police freed 17 suspects on Wednesday.
Police are still holding their headmaster and two nuns.
Gunmen descended on farmers on Sunday, slaying 11 and marching four women off into the forest.
  killed 11 [11] active; people other; cause Gunmen; on 2021-06-06
  abducted 4 [four women] capture; women civilian; cause Gunmen; on 2021-06-06
On Thursday gunmen stormed the school and marched 287 students, more than 100 of them under 12, into the bush.
  abducted 287 [287 students] capture; students civilian; cause gunmen; on 2021-06-10
  abducted 101+ [more than 100 of them] including; students civilian; cause gunmen; on 2021-06-10; part of c1
Teachers marched 40 pupils into the forest on Thursday.
They marched seventy women and more than a hundred children up the hill and killed them there.
  killed 70 [seventy women] them; women civilian
  killed 101+ [more than a hundred children] them; children civilian
The militants abducted 12 villagers and later killed them.
  killed 12 [12 villagers] them; villagers civilian
  abducted 12 [12 villagers] active; villagers civilian; cause The militants
The militants hold 12 villagers and threatened to kill them.
Police arrested two men and charged them.
Bolivian authorities said that 31 people, and not 37 as announced over the weekend, were killed.
  killed 31 [31 people] passive; people other; on 2021-W22-WE; says Bolivian authorities
Eleven survivors were in hospital after the crash, three of them with serious spinal injuries.
  injured 11 [Eleven survivors] care; survivors other; cause the crash
  injured 3 [three of them] with-injuries; survivors other; part of c1
Oldo: Nurse from Sarn among 49 dead in camp blaze
  killed 1i [Nurse] among; Nurse civilian; cause camp blaze; part of c2
  killed 49 [49] adjective; people other; cause camp blaze
Monday's derailment was the worst since 1981, when a passenger train was blown off a bridge in Oldo, drowning anywhere from 500 to 800 people.
  killed 500-800 [anywhere from 500 to 800 people] active; people other; cause Monday's derailment; in Oldo; on 1981
`,
  'the ordinary run of news': `
A light aircraft carrying four people crashed near Oldo on Saturday, killing all on board.
  killed 4 [all] active; people other; cause A light aircraft; in Oldo; on 2021-06-05
The General Staff claims that Russia lost 1,140 troops over the past day.
  unspecified 1140 [1,140 troops] active; troops military; in Russia; says The General Staff; claimed
The observatory said seven fighters died. It had no information on civilian victims.
  killed 7 [seven fighters] subject; fighters militant; says The observatory
The strike killed four men. No U.S. forces were harmed.
  killed 4 [four men] active; men other; cause The strike
  injured 0 [No U.S. forces] passive; U.S. forces military; denied
Amnesty said it had documented the deaths of 10 people and that dozens more had gunshot wounds.
  killed 10 [10 people] noun-of; people other; says Amnesty
  injured 24+ (dozens) [dozens more] verb-object; people other; says Amnesty; others
The inquest into the death of Corporal James Hallett, who collapsed on a march, has been adjourned.
  killed 1i [Corporal James Hallett] noun-of; Corporal James Hallett military
Oldo building fire toll climbs to 46; 22 in hospital¶Police said on Monday that the men had been driving home from a meeting.
  killed 46 [46] toll; people other; cause fire; total
  injured 22 [22] care; people other
His helper jumped out in time and escaped with bruises.
  injured 1i [His helper] escape; helper other
It is looking into the alleged mauling of three inmates at the prison.
  injured 3 [three inmates] noun-of; inmates other; claimed
Thirteen passengers jumped to safety with burns and fractures.
  injured 13 [Thirteen passengers] escape; passengers civilian
The government published a list of those who died in the uprising, naming 834 martyrs.
  killed 834 [834 martyrs] noun; martyrs other
Eleven soldiers were killed in a battle. Seventeen soldiers were evacuated to Oldo for treatment.
  killed 11 [Eleven soldiers] passive; soldiers military; cause a battle
  injured 17 [Seventeen soldiers] hospital; soldiers military
A missile hit the carrier, killing three seafarers, and two were seriously wounded, the mission said.
  killed 3 [three seafarers] active; seafarers other; cause A missile; says the mission
  injured 2 [two] passive; seafarers other; cause A missile; says the mission
Prosecutors have asked for a sentence for the owner of the bar in which 40 people, many of them teenagers, burned to death.
  killed 40 [40 people] participle; people other
  killed ? (many) [many of them] including; teenagers civilian; part of c1
Rebels abducted at least 40 women from the camp, activists from the committee alleged.
  abducted 40+ [at least 40 women] active; women civilian; cause Rebels; says activists from the committee; claimed
Nearly 900 people were killed in the crackdown, the opposition Chadema party claims; the government has yet to release any figure.
  killed ~900 [Nearly 900 people] passive; people other; cause the crackdown; says the opposition Chadema party; claimed
Prosecutors confirmed the death in custody of opposition politician Alfredo Diaz, a former governor.
  killed 1i [opposition politician Alfredo Diaz] noun-of; opposition politician Alfredo Diaz civilian; says Prosecutors
Authorities now put the dead at 232. Among the victims was merengue singer Rubby Perez, whose body was found.
  killed 232 [232] toll; people other; says Authorities; total
  killed 1i [merengue singer Rubby Perez] include; merengue singer Rubby Perez civilian; part of c1
Among the victims was merengue singer Rubby Perez.
  unspecified 1i [merengue singer Rubby Perez] include; merengue singer Rubby Perez civilian
Armed bandits invaded a school and whisked away an unspecified number of students.
  abducted ? (an unspecified number) [an unspecified number of students] capture; students civilian; cause Armed bandits
`,
  'under treatment, and the dead by number': `
A blast killed nine. Hospital spokesman Asim Rauf said 41 people were still under treatment, six of them in critical condition.
  killed 9 [nine] active; people other; cause A blast
  injured 41 [41 people] care; people other; says Hospital spokesman Asim Rauf
  injured 6 [six of them] including; people other; says Hospital spokesman Asim Rauf; part of c2
A fire hurt nine. Doctors said four patients were on ventilators.
  injured 9 [nine] active; people other; cause A fire
Armed men raided the school on Sunday, killing three people and marching 87 pupils into the forest.
  killed 3 [three people] active; people other; cause Armed men; on 2021-06-06
  abducted 87 [87 pupils] capture; pupils civilian; cause Armed men; on 2021-06-06
It recalls Chibok, where Boko Haram carried off 276 schoolgirls in April 2014.
  abducted 276 [276 schoolgirls] capture; schoolgirls civilian; cause Boko Haram; on 2014-04
The army said the dead were two pilots, a crew chief and three infantrymen.
  killed 2 [two pilots] include; pilots other; says The army
  killed 1i [a crew chief] include; crew chief civilian; says The army
  killed 3 [three infantrymen] include; infantrymen military; says The army
A car blew up in Oldo, killing at least 10 people, the ministry said. A war monitor put the number at 14, including five women.
  killed 10+ [at least 10 people] active; people other; cause A car; in Oldo; says the ministry
  killed 14 [14] toll; people other; in Oldo; total
  killed 5 [five women] including; women civilian; in Oldo; part of c2; total
A car blew up in Oldo, killing at least 10 people, the ministry said. The mayor put the number at 14 percent.
  killed 10+ [at least 10 people] active; people other; cause A car; in Oldo; says the ministry
`,
  'groups, crews, victims in clauses and other plain wordings of the wires': `
The toll from an accident in a mine in northern Oldo rose to 32 Wednesday.
  killed 32 [32] toll; people other; cause an accident; in Oldo; on 2021-06-09; total
A tremor hit Oldo in 2008, killing close to 9,000 people.
  killed ~9000 [close to 9,000 people] active; people other; cause A tremor; in Oldo; on 2008
Officials estimate close to three million people died from cholera.
  killed ~3000000 [close to three million people] subject; people other; cause cholera; says Officials
A bomb killed two soldiers southeast of Oldo.
  killed 2 [two soldiers] active; soldiers military; cause A bomb; in Oldo
Gunmen shot and killed a witness in the case.
  killed 1i [a witness] active; witness civilian; cause Gunmen
In recent days in Oldo, a judge and a district administrator were killed in attacks.
  killed 1i [a judge] passive; judge civilian; cause attacks; in Oldo
  killed 1i [a district administrator] passive; district administrator civilian; cause attacks; in Oldo
An exchange of gunfire between troops and police in Oldo Thursday left a policeman dead.
  killed 1i [a policeman] adjective; policeman police; cause An exchange of gunfire between troops and police in Oldo; in Oldo; on 2021-06-10
The attack seriously wounded a third militant.
  injured 1i [a third militant] active; third militant militant; cause The attack
It was the worst attack since 12 people were killed in May.
  killed 12 [12 people] passive; people other; cause the worst attack; on 2021-05; background
He recalled the incident in which activists say some 20 people were shot dead by police.
  killed ~20 [some 20 people] passive; people other; cause the incident; says activists
The embassy said those killed in the attack Thursday include two Ugandans and a Peruvian.
  killed 2 [two Ugandans] include; Ugandans other; cause the attack; on 2021-06-10; says The embassy
  killed 1i [a Peruvian] include; Peruvian other; cause the attack; on 2021-06-10; says The embassy
The victims - a soldier and two civilians - died when a man opened fire.
  killed 1i [a soldier] subject; soldier military; cause a man opened fire
  killed 2 [two civilians] subject; civilians civilian; cause a man opened fire
The victims, many of them children, were shot.
Rebels abducted a group of 23 nurses.
  abducted 23 [23 nurses] active; nurses civilian; cause Rebels
Kidnappers of four activists have threatened to kill them.
  abducted 4 [four activists] noun-of; activists civilian
The crash killed its five-member crew.
  killed 5 [its five-member crew] active; five-member crew other; cause The crash
The five-member panel was dissolved after the crash.
The attack killed what officials said were 50 militants.
  killed 50 [50 militants] active; militants militant; cause The attack
They will put on trial two employees of the embassy in Oldo that rebels kidnapped last month.
  abducted 2 [two employees] passive; employees civilian; in Oldo; on 2021-05
Three journalists and their guide, kidnapped two months ago in Oldo, have been freed.
  abducted 3 [Three journalists] participle; journalists civilian; in Oldo; on 2021-04
  abducted 1i [their guide] participle; guide civilian; in Oldo; on 2021-04
Eight men were driving home when they were kidnapped.
  abducted 8 [Eight men] passive; men other
Eight men were wounded when they were shot.
  injured 8 [Eight men] passive; men other
The trio was kidnapped in a raid.
  abducted 3 [The trio] passive; trio civilian; cause a raid
The wave pounded the coast, leaving 127,000 people known dead.
  killed 127000 [127,000 people] adjective; people other; cause The wave
A fourth hostage, Jon Roe, was found shot to death.
  killed 1i [A fourth hostage] passive; fourth hostage civilian
Jon Roe is the third politician to be killed since May.
A civilian was also among the dead.
  killed 1i [A civilian] among; civilian civilian
A helicopter with a crew of seven is missing.
  missing 7 [seven] aboard; people other
The party has fought for years, at a cost of at least 30,000 lives.
  killed 30000+ [at least 30,000 lives] lives; lives other
The toll has climbed to 87, with rescuers still searching for 21 miners.
  killed 87 [87] toll; people other; total
  missing 21 [21 miners] search; miners civilian
One of the large, twin-rotor aircraft was shot down in June, killing all 16 men aboard.
  killed 16 [all 16 men] active; men other; on 2021-06
Officials believe the virus killed at least eight swans.
He was arrested on charges of attempting to kill the editor of "Die Post" newspaper.
The family appealed for the release of two journalists held hostage, Bo Roe and Al Moe.
  abducted 2 [two journalists] hostage; journalists civilian
The attack hit his convoy, wounding him and two others.
  injured 2 [two others] active; people other; cause The attack; others
Gunmen shot him and two men fled.
Gunmen shot him, two officers said.
All 53 people on board and one on the ground were killed.
  killed 53 [All 53 people] passive; people other
  killed 1 [one] passive; people other
Police charged five men in an alleged plot to kidnap and behead a soldier.
In Kunar province bordering Pakistan, an Afghan soldier was killed and five others wounded.
  killed 1i [an Afghan soldier] passive; Afghan soldier military; in Kunar
  injured 5 [five others] participle; Afghan soldiers military; in Kunar; others
In Oldo, bordering Sarn, two soldiers were killed.
  killed 2 [two soldiers] passive; soldiers military; in Oldo
The war resulted in the displacement of more than 2 million people.
  displaced 2000001+ [more than 2 million people] noun-of; people other; cause The war
They released a video of a man it apparently kidnapped.
  abducted 1i [a man] passive; man other; claimed
The rebels buried two soldiers they killed.
  killed 2 [two soldiers] passive; soldiers military
All 53 people on board were killed.
  killed 53 [All 53 people] passive; people other
Two people aboard and one on the ground were killed.
  killed 2 [Two people] passive; people other
  killed 1 [one] passive; people other
Four policemen were killed and three seriously injured Monday when their vehicle hit a mine.
  killed 4 [Four policemen] passive; policemen police; cause their vehicle hit a mine; on 2021-06-07
  injured 3 [three] participle; policemen police; cause their vehicle hit a mine; on 2021-06-07
Three seriously injured people were taken away.
  injured 3 [Three seriously injured people] modifier; people other
At least 40 people are missing, including 11 fishermen last spotted off the coast.
  missing 40+ [At least 40 people] predicate; people other
  missing 11 [11 fishermen] including; fishermen civilian; part of c1
A court sentenced him after an attempt there to assassinate a minister.
Another is an official, Bo Roe, at an embassy in Oldo, who has been reported missing.
`
}
