/** Sentences of wire stories, in the form of wordings.ts. */
export const wire: Readonly<Record<string, string>> = {
  'forecasts, warnings and what was averted': `
An attack could cause thousands of casualties.
  unspecified 2000+ (thousands) [thousands of casualties] noun; casualties other; cause An attack; possible
A war would mean thousands of deaths.
  killed 2000+ (thousands) [thousands of deaths] noun; deaths other; cause A war; possible
The floods could result in hundreds of deaths.
  killed 200+ (hundreds) [hundreds of deaths] noun; deaths other; cause The floods; possible
The disease may lead to 20,000 deaths.
  killed 20000 [20,000 deaths] noun; deaths other; cause The disease; possible
The country might suffer hundreds of casualties.
  unspecified 200+ (hundreds) [hundreds of casualties] noun; country other; possible
The troops could face dozens of casualties.
  unspecified 24+ (dozens) [dozens of casualties] noun; casualties other; possible
The storm is expected to cause many deaths.
  killed ? (many) [many deaths] noun; deaths other; cause The storm; possible
Experts say such a strike would leave 500 people dead.
  killed 500 [500 people] adjective; people other; cause a strike; says Experts; possible
The agency warned that the epidemic could claim 10,000 lives.
  killed 10000 [10,000 lives] lives; lives other; cause the epidemic; says The agency; possible
Doctors warned of up to 200 deaths.
  killed -200 [up to 200 deaths] noun; deaths other; says Doctors; possible
The number of dead could rise to 400.
  killed 400 [400] toll; people other; possible; total
A ban could have prevented 500 deaths.
  killed 500 [500 deaths] noun; deaths other; possible
The vaccine could prevent 10,000 deaths a year.
  killed 10000 [10,000 deaths] noun; deaths other; possible
`,
  'who did it, and why, leaves the deaths stated': `
Afghan officials say suspected Taliban gunmen have killed six policemen in Helmand.
  killed 6 [six policemen] active; policemen police; cause Taliban gunmen; in Helmand; says Afghan officials
Turkish authorities said suspected militants killed at least four foresters and wounded four others.
  killed 4+ [at least four foresters] active; foresters other; cause militants; says Turkish authorities
  injured 4 [four others] active; foresters other; cause militants; says Turkish authorities; others
A rocket attack blamed on tribal militants killed a soldier and wounded two people.
  killed 1i [a soldier] active; soldier military; cause A rocket attack
  injured 2 [two people] active; people other; cause A rocket attack
The government has blamed rebels for a blast that killed two people and wounded 11 others in the east.
  killed 2 [two people] active; people other; cause a blast; background
  injured 11 [11 others] active; people other; cause a blast; others
The group claimed responsibility for a car bomb attack that killed six policemen and wounded several others.
  killed 6 [six policemen] active; policemen police; cause a car bomb attack
  injured ? (several) [several others] active; policemen police; cause a car bomb attack; others
A front group has claimed responsibility for a string of attacks that left at least 64 dead and 360 wounded.
  killed 64+ [at least 64] adjective; people other; cause attacks
  injured 360 [360] participle; people other; cause attacks
The Taliban has also claimed responsibility for Saturday's killing of a former intelligence chief.
  killed 1i [a former intelligence chief] noun-of; former intelligence chief civilian; on 2021-06-05
Police arrested a commander suspected of involvement in the killing of three engineers.
  killed 3 [three engineers] noun-of; engineers civilian
Two men were suspected in the November murder of prosecutor Danilo Vega.
  killed 1i [prosecutor Danilo Vega] noun-of; prosecutor Danilo Vega civilian; on 2020-11
The group said the attack was revenge for the killing of one of its commanders.
  killed 1 [one of its commanders] noun-of; commanders militant; cause the attack; says The group; claimed
Officials believe strong winds caused a train to derail north of Tokyo, killing at least one person.
  killed 1+ [at least one person] active; person other; in Tokyo; says Officials; claimed
The ministry says bird flu is suspected in the recent deaths of a man and his two daughters.
  killed 1i [a man] noun-of; man other; cause bird flu; says The ministry
  killed 2 [his two daughters] noun-of; daughters civilian; cause bird flu; says The ministry
Hamas says one of its militants has been killed in an airstrike.
  killed 1 [one of its militants] passive; militants militant; cause an airstrike; says Hamas
The militant group says one of its fighters was killed in a clash with soldiers.
  killed 1 [one of its fighters] passive; fighters militant; cause a clash; says The militant group
The rebels say they lost 26 guerrillas and several more are wounded.
  killed 26 [26 guerrillas] active; guerrillas militant; says The rebels
  injured ? (several) [several] passive; guerrillas militant; says The rebels; claimed; others
Afghan officials say a clash between security forces and suspected militants has left two militants and one woman dead.
  killed 2 [two militants] adjective; militants militant; cause militants; says Afghan officials
  killed 1 [one woman] adjective; woman civilian; cause militants; says Afghan officials
Palestinian security officials say a clash between troops and militants has left three militants dead.
  killed 3 [three militants] adjective; militants militant; cause a clash between troops and militants; says Palestinian security officials
Lebanese security officials say a car bomb has killed a senior member of a militant group in Sidon.
  killed 1i [a senior member of a militant group] active; senior member of a militant group militant; cause a car bomb; in Sidon; says Lebanese security officials
Police found the bodies of 21 men who were apparently executed.
  killed 21 [21 men] passive; men other; claimed
Militants have killed an elderly tribal leader for allegedly spying for foreign forces.
  killed 1i [an elderly tribal leader] active; elderly tribal leader civilian; cause Militants
Police have arrested seven people suspected of ties to attacks in Mumbai that left 166 people dead.
  killed 166 [166 people] adjective; people other; cause attacks in Mumbai; in Mumbai
He has been accused of placing a gun near the body of the mortally wounded man.
  killed 1i [the mortally wounded man] noun-of; man other; claimed
Officials say the blast killed 15 people, while rebels claimed power in the south.
  killed 15 [15 people] active; people other; cause the blast; says Officials
Another incident details the death of an apparently unarmed Palestinian man.
  killed 1i [an apparently unarmed Palestinian man] noun-of; apparently unarmed Palestinian man civilian
Authorities blame insurgents who have in the past killed several influential clerics.
  killed ? (several) [several influential clerics] active; influential clerics civilian; cause insurgents
Experts are in Oldo to investigate whether bird flu caused the death of a 12-year-old girl.
  killed 1i [a 12-year-old girl] noun-of; 12-year-old girl civilian; cause bird flu; in Oldo
An Internet statement says a Saudi militant killed in 2004 was to be the 20th hijacker.
  killed 1i [a Saudi militant] participle; Saudi militant militant; on 2004; says An Internet statement
A quarrel apparently caused an argument that ended with one girl stabbing another girl.
  unspecified 1i [another girl] active; girl civilian; cause an argument; claimed; others
`,
  'reports, charges and what may come': `
Pyongyang contends eight others are dead.
  killed 8 [eight others] predicate; people other; says Pyongyang; claimed; others
The president condemned the reported deaths of two prisoners in custody.
  killed 2 [two prisoners] noun-of; prisoners other; claimed
He called the apparent killing of the aid worker an abhorrent act.
  killed 1i [the aid worker] noun-of; aid worker civilian; claimed
There are reports of at least one death.
  killed 1+ [at least one death] noun; death other; claimed
At least four people were reported wounded and there are reports of at least one death.
  injured 4+ [At least four people] predicate; people other; claimed
  killed 1+ [at least one death] noun; death other; claimed
Some reports said several soldiers were also killed in the attack.
  killed ? (several) [several soldiers] passive; soldiers military; cause the attack; says Some reports; claimed
Some news reports had said four guards were killed.
  killed 4 [four guards] passive; guards police; says Some news reports; claimed
Abu Rashid was killed in a raid Saturday, as some reports have said.
  killed 1i [Abu Rashid] passive; Abu Rashid civilian; cause a raid; on 2021-06-05; says some reports; claimed
Britain is investigating reports that at least two citizens are among the dead.
  killed 2+ [at least two citizens] among; citizens other; in Britain; claimed
He said there are reports that more than 500 bodies are in the grave.
  killed 501+ [more than 500 bodies] bodies; bodies other; claimed
The charges against them include killing an Iraqi policeman.
  killed 1i [an Iraqi policeman] active; Iraqi policeman police; claimed
He is on trial on charges of killing 143 of his countrymen.
  killed 143 [143 of his countrymen] active; countrymen other; claimed
He is wanted in Oldo on charges of a role in several murders.
  killed ? (several) [several murders] noun; murders other; in Oldo; claimed
Authorities have charged the two workers, both of them locals, with murdering the party founder Bo Tesk.
  killed 1i [the party founder Bo Tesk] active; party founder Bo Tesk civilian; claimed
The mass grave is thought to contain the bodies of more than 500 soldiers.
  killed 501+ [more than 500 soldiers] noun-of; soldiers military; claimed
A mass grave believed to contain the bodies of 36 Muslims was found near Oldo.
  killed 36 [36 Muslims] noun-of; Muslims civilian; in Oldo; claimed
Investigators found a mass grave that may contain about 500 bodies.
  killed ~500 [about 500 bodies] bodies; bodies other; possible
The rebel group is said to be holding 59 hostages, including three Americans.
  abducted 59 [59 hostages] hostages; hostages civilian; claimed
  abducted 3 [three Americans] including; Americans other; claimed; part of c1
The toll has risen to at least 72, while many more bodies are feared to remain under the rubble.
  killed 72+ [at least 72] toll; people other; total
  killed ? (many) [many more bodies] bodies; bodies other; possible; others
Authorities warn the death toll could reach into the thousands.
  killed 2000+ (thousands) [the thousands] toll; people other; says Authorities; possible; total
The governor says the death toll could be as high as 80 in one county alone.
  killed 80 [80] toll; people other; says The governor; possible; total
An aid worker says the number of displaced may be as high as 39,000.
  displaced 39000 [39,000] toll; people other; says An aid worker; possible; total
If the laboratory confirms the case, it will raise the country's death toll from the virus to 12.
  killed 12 [12] toll; people other; cause the virus; says the laboratory; possible; total
If the deaths are confirmed, they will bring the human toll to eleven.
  killed 11 [eleven] toll; people other; possible; total
One of its nationals may have been kidnapped and killed in Oldo.
  killed 1 [One of its nationals] passive; nationals other; in Oldo
  abducted 1 [One of its nationals] passive; nationals other; in Oldo; possible
The dam is expected to flood the valley, displacing thousands of people.
  displaced 2000+ (thousands) [thousands of people] active; people other; cause the valley; possible
The army says its forces killed nine insurgents, including five suspected Syrians.
  killed 9 [nine insurgents] active; insurgents militant; cause its forces; says The army; claimed
  killed 5 [five suspected Syrians] including; suspected Syrians other; cause its forces; says The army; claimed; part of c1
The military reports killing 11 insurgents during a battle near the town.
  killed 11 [11 insurgents] active; insurgents militant; cause a battle; says The military; claimed
U.S. and Afghan forces report killing eight insurgents in the southeast.
  killed 8 [eight insurgents] active; insurgents militant; in U.S.; says U.S. and Afghan forces; claimed
The government of Chad says its army has killed more than 100 rebels during two gunbattles.
  killed 101+ [more than 100 rebels] active; rebels militant; cause its army; in Chad; says The government of Chad; claimed
A spokesman denied a media report that the group's deputy, Ayman Tesk, has been killed or wounded.
  unspecified 1i [the group's deputy] passive; group's deputy civilian; says A spokesman; denied
Military officials dispute claims that militants have kidnapped two soldiers.
  abducted 2 [two soldiers] active; soldiers military; cause militants; denied
The news agency quotes a rebel spokesman as saying many civilians have been injured by the bombs.
  injured ? (many) [many civilians] passive; civilians civilian; cause the bombs; says The news agency
A grand jury indicted two men on charges of kidnapping a nine-year-old girl.
  abducted 1i [a nine-year-old girl] active; nine-year-old girl civilian; cause two men on charges; claimed
He urged the country to halt the executions of two journalists.
  killed 2 [two journalists] noun-of; journalists civilian
The U.N. says the order prompted hundreds of thousands more to flee the capital.
  displaced 200000+ (hundreds of thousands) [hundreds of thousands] flight; people other; says The U.N.; possible; others
The region could result in many more deaths.
  killed ? (many) [many more deaths] noun; deaths other; possible; others
The virus may have caused as many as 80,000 deaths.
  killed -80000 [as many as 80,000 deaths] noun; deaths other; cause The virus; possible
Inadequate care could result in the deaths of up to 50,000 people.
  killed -50000 [up to 50,000 people] noun-of; people other; possible
We may see some deaths.
  killed ? (some) [some deaths] noun; deaths other; possible
One of the injured died on Wednesday. That would bring the toll to nine.
  killed 1 [One of the injured] subject; injured other; on 2021-06-09; later
  killed 9 [nine] toll; people other; on 2021-06-09; total
`,
  'whole phrases and whom an ellipsis means': `
Extremists killed an estimated 800,000 Tutsis and moderate Hutus during the spree.
  killed ~800000 [an estimated 800,000 Tutsis and moderate Hutus] active; Tutsis and moderate Hutus civilian; cause Extremists
Extremists killed an estimated 800,000 minority Tutsis and Hutu moderates during the span of 100 days.
  killed ~800000 [an estimated 800,000 minority Tutsis and Hutu moderates] active; minority Tutsis and Hutu moderates civilian; cause Extremists
Hundreds of rebels, government troops and civilians have been killed in the fighting.
  killed 200+ (hundreds) [Hundreds of rebels] passive; rebels militant; cause the fighting
Naqib and some of his family members and guards were wounded in the blast.
  injured 1i [Naqib] passive; Naqib civilian; cause the blast
  injured ? (some) [some of his family members and guards] passive; family members and guards police; cause the blast
A number of American and Afghan troops were wounded in the powerful blast.
  injured ? (a number) [A number of American and Afghan troops] passive; American and Afghan troops military; cause the powerful blast
Gunmen have abducted hundreds of Arabs and Turkmens.
  abducted 200+ (hundreds) [hundreds of Arabs and Turkmens] active; Arabs and Turkmens other; cause Gunmen
More than 20,000 Bosnian Muslims and Croats were driven from their homes.
  displaced 20001+ [More than 20,000 Bosnian Muslims and Croats] flight; Bosnian Muslims and Croats other
The blast killed four of his aides and bodyguards, and wounded four others.
  killed 4 [four of his aides and bodyguards] active; aides and bodyguards police; cause The blast
  injured 4 [four others] active; aides and bodyguards police; cause The blast; others
Several embassy officials and pedestrians were seriously wounded.
  injured ? (several) [Several embassy officials and pedestrians] passive; embassy officials and pedestrians civilian
Six American and two Afghan soldiers were killed Sunday.
  killed 6 [Six American] passive; American soldiers military; on 2021-06-06
  killed 2 [two Afghan soldiers] passive; Afghan soldiers military; on 2021-06-06
Five American and one Afghan soldiers were injured in two incidents.
  injured 5 [Five American] passive; American soldiers military; cause two incidents
  injured 1 [one Afghan soldiers] passive; Afghan soldiers military; cause two incidents
Four coalition and four Afghan soldiers have been wounded.
  injured 4 [Four coalition] passive; coalition soldiers military
  injured 4 [four Afghan soldiers] passive; Afghan soldiers military
Three foreign and two Afghan aid workers were killed.
  killed 3 [Three foreign] passive; foreign workers civilian
  killed 2 [two Afghan aid workers] passive; Afghan aid workers civilian
Troops killed a member of the Al-Aqsa Martyrs Brigades in a camp.
  killed 1i [a member of the Al-Aqsa Martyrs Brigades] active; member of the Al-Aqsa Martyrs Brigades other; cause Troops
The raids killed nine members of a French peacekeeping force.
  killed 9 [nine members of a French peacekeeping force] active; members of a French peacekeeping force military; cause The raids
Israeli troops killed two gunmen, including a local leader of the al-Aqsa Martyrs Brigade.
  killed 2 [two gunmen] active; gunmen militant; cause Israeli troops
  killed 1i [a local leader of the al-Aqsa Martyrs Brigade] including; local leader of the al-Aqsa Martyrs Brigade civilian; cause Israeli troops; part of c1
The attack killed three Congolese troops and an Indian U.N. peacekeeping soldier.
  killed 3 [three Congolese troops] active; Congolese troops military; cause The attack
  killed 1i [an Indian U.N. peacekeeping soldier] active; Indian U.N. peacekeeping soldier military; cause The attack
U.S. airstrikes killed some 21 other suspected militants.
  killed ~21 [some 21 other suspected militants] active; suspected militants militant; cause U.S. airstrikes; others
The bomb injured 10 south of Baghdad.
  injured 10 [10] active; people other; cause The bomb; in Baghdad
A suicide attack wounded nearly two dozen more north of Baghdad.
  injured ~24 [nearly two dozen more] active; people other; cause A suicide attack; in Baghdad; others
Hundreds of thousands of displaced people live in camps.
  displaced 200000+ (hundreds of thousands) [Hundreds of thousands of displaced people] of-harmed; displaced people other
More than 500 people have been killed and millions left homeless.
  killed 501+ [More than 500 people] passive; people other
  displaced 2000000+ (millions) [millions] adjective; people other
Violence killed about 50 people overall, many in the Baghdad area.
  killed ~50 [about 50 people] active; people other; cause Violence; in Baghdad
  killed ? (many) [many] active; people other; cause Violence; in Baghdad
Two missing teenagers found unharmed.
  missing 2 [Two missing teenagers] modifier; teenagers civilian
There are no reports of injuries.
  injured 0 [no reports of injuries] no-reports; injuries other; denied
There were no immediate reports of damage or injuries.
  injured 0 [no immediate reports of damage or injuries] no-reports; damage or injuries other; denied
Gunmen killed 15 people, eight of them children.
  killed 15 [15 people] active; people other; cause Gunmen
  killed 8 [eight of them] including; children civilian; cause Gunmen; part of c1
More than 100 people, most of them civilians, have been killed.
  killed 101+ [More than 100 people] passive; people other
  killed ? (most) [most of them] including; civilians civilian; part of c1
The blast killed at least nine people, most of them commandos.
  killed 9+ [at least nine people] active; people other; cause The blast
  killed ? (most) [most of them] including; commandos military; cause The blast; part of c1
A bomber drove into a crowd of police recruits, killing 13 of them and wounding 100 others.
  killed 13 [13 of them] active; police recruits police; cause A bomber
  injured 100 [100 others] active; police recruits police; cause A bomber; others
Forces clashed with Taliban militants in a cave complex, killing two of them.
  killed 2 [two of them] active; Taliban militants militant; cause Forces
Soldiers opened fire on two gunmen, killing one and wounding the other.
  killed 1 [one] active; gunmen militant; cause Soldiers
  injured 1i [the other] active; gunmen militant; cause Soldiers; others
Gunmen opened fire on two university students, killing one and wounding another.
  killed 1 [one] active; university students civilian; cause Gunmen
  injured 1i [another] active; university students civilian; cause Gunmen; others
One policeman was killed and four wounded by a bomb.
  killed 1 [One policeman] passive; policeman police; cause a bomb
  injured 4 [four] participle; policemen police; cause a bomb
A roadside bomb killed one AU peacekeeper and wounded two others.
  killed 1 [one AU peacekeeper] active; AU peacekeeper military; cause A roadside bomb
  injured 2 [two others] active; AU peacekeepers military; cause A roadside bomb; others
Two American civilians have been killed and a third wounded.
  killed 2 [Two American civilians] passive; American civilians civilian
  injured 1i [a third] participle; American civilians civilian
One soldier was killed and two others wounded.
  killed 1 [One soldier] passive; soldier military
  injured 2 [two others] participle; soldiers military; others
The blast killed one other person and wounded dozens of others.
  killed 1 [one other person] active; person other; cause The blast; others
  injured 24+ (dozens) [dozens of others] active; people other; cause The blast; others
One miner survived, while the rest died of poisoning.
  killed ? (the rest) [the rest] subject; people other; cause poisoning; others
The attack killed four Afghan employees and wounded one other.
  killed 4 [four Afghan employees] active; Afghan employees civilian; cause The attack
  injured 1 [one other] active; Afghan employees civilian; cause The attack; others
The incident brings to 100 the number of British military personnel killed in Afghanistan since 2001.
  killed 100 [100] toll; British military personnel military; cause The incident; in Afghanistan; on 2001; total
The deaths of two U.S. troops, one in Baghdad and the other in al-Anbar, were announced.
  killed 2 [two U.S. troops] noun-of; U.S. troops military; in Baghdad
  killed 1 [one] including; U.S. troops military; in Baghdad; part of c1
  killed 1i [the other] including; U.S. troops military; in Anbar; part of c1; others
A Turkish shipping magnate, who was abducted in December, has been freed.
  abducted 1i [A Turkish shipping magnate] passive; Turkish shipping magnate civilian; on 2020-12
Turkish shipping magnate Kahraman Tesk was abducted in December.
  abducted 1i [Turkish shipping magnate Kahraman Tesk] passive; Turkish shipping magnate Kahraman Tesk civilian; on 2020-12
The man was named to replace provincial lawmaker Raza Tesk, who was shot to death in August.
  killed 1i [provincial lawmaker Raza Tesk] passive; provincial lawmaker Raza Tesk civilian; on 2020-08
`,
  'both harms, lists and those besides': `
Prosecutors cited the kidnapping and murder last week of their colleague Sado Janabi.
  killed 1i [their colleague Sado Janabi] noun-of; colleague Sado Janabi civilian; on 2021-W22
  abducted 1i [their colleague Sado Janabi] noun-of; colleague Sado Janabi civilian; on 2021-W22
Five suspects were arrested in the kidnapping and murder of aid worker Ann Tesk.
  killed 1i [aid worker Ann Tesk] noun-of; aid worker Ann Tesk civilian
  abducted 1i [aid worker Ann Tesk] noun-of; aid worker Ann Tesk civilian
He was convicted in the 2004 kidnapping and killing of an aid worker.
  killed 1i [an aid worker] noun-of; aid worker civilian; on 2004
  abducted 1i [an aid worker] noun-of; aid worker civilian; on 2004
Taylor pleaded guilty to kidnapping, raping and murdering a 15-year-old girl in 1989.
  killed 1i [a 15-year-old girl] active; 15-year-old girl civilian; on 1989
  abducted 1i [a 15-year-old girl] active; 15-year-old girl civilian; on 1989
Militants kidnapped and killed a tribal elder, and dumped his body.
  killed 1i [a tribal elder] active; tribal elder civilian; cause Militants
  abducted 1i [a tribal elder] active; tribal elder civilian; cause Militants
Wars went on, killing and displacing millions of people.
  displaced 2000000+ (millions) [millions of people] active; people other; cause killing
Hours later, a driver of a truck and a six-year-old boy were injured.
  injured 1i [a driver of a truck] passive; driver of a truck civilian
  injured 1i [a six-year-old boy] passive; six-year-old boy civilian
A man, woman and young boy were wounded by fragments.
  injured 1i [A man] passive; man other
  injured 1i [woman] passive; woman civilian
  injured 1i [young boy] passive; young boy civilian
Officials say another person has died from bird flu, bringing the death toll to 96.
  killed 1i [another person] subject; person other; cause bird flu; says Officials; others
  killed 96 [96] toll; people other; cause bird flu; says Officials; total
The heat killed two women while another death was reported on the island.
  killed 2 [two women] active; women civilian; cause The heat
  killed 1i [another death] noun-single; death other; others
A U.S. soldier was one of at least four people wounded.
  injured 1i [A U.S. soldier] among; U.S. soldier military; part of c2
  injured 4+ [at least four people] participle; people other
Lieutenant Bo Tesk was one of two soldiers killed in the attack Friday.
  killed 1i [Lieutenant Bo Tesk] among; Lieutenant Bo Tesk military; cause the attack; on 2021-06-04; part of c2
  killed 2 [two soldiers] participle; soldiers military; cause the attack; on 2021-06-04
The virus has killed nearly 240 people across Asia, including 105 in Indonesia.
  killed ~240 [nearly 240 people] active; people other; cause The virus; in Asia
  killed 105 [105] including; people other; cause The virus; in Indonesia; part of c1
Some 176,000 people were killed - 128,000 of them in Indonesia.
  killed ~176000 [Some 176,000 people] passive; people other; in Indonesia
  killed 128000 [128,000 of them] including; people other; in Indonesia; part of c1
Battles have left 11 guerillas dead, along with a local official and a member of the guard.
  killed 11 [11 guerillas] adjective; guerillas militant; cause Battles
  killed 1i [a local official] adjective; local official civilian; cause Battles
  killed 1i [a member of the guard] adjective; member of the guard other; cause Battles
Eleven rebels were killed, along with a teacher.
  killed 11 [Eleven rebels] passive; rebels militant
  killed 1i [a teacher] passive; teacher civilian
Among those killed was the former prosecutor Jose Tesk and at least a dozen other people.
  killed 1i [the former prosecutor Jose Tesk] include; former prosecutor Jose Tesk civilian
  killed 12+ [at least a dozen other people] include; people other; others
A man is wanted for the death of a senior officer.
  killed 1i [a senior officer] noun-of; senior officer police
The strain has killed 38 Vietnamese, 12 Thais and four Cambodians since the epidemic began.
  killed 38 [38 Vietnamese] active; Vietnamese other; cause The strain
  killed 12 [12 Thais] active; Thais other; cause The strain
  killed 4 [four Cambodians] active; Cambodians other; cause The strain
An unidentified man blew himself up, killing himself and one officer.
  killed 1i [An unidentified man] reflexive; unidentified man other
  killed 1 [one officer] active; officer police; cause An unidentified man
A suicide bomber targeted a police station in the capital, Islamabad, Monday evening, killing himself and one officer.
  killed 1i [A suicide bomber] reflexive; suicide bomber attacker; in Islamabad; on 2021-06-07TEV
  killed 1 [one officer] active; officer police; cause A suicide bomber; in Islamabad; on 2021-06-07TEV
Fighting killed hundreds of Somalis and forced up to 400,000 others to escape to camps.
  killed 200+ (hundreds) [hundreds of Somalis] active; Somalis other; cause Fighting
  displaced -400000 [up to 400,000 others] flight; Somalis other; cause Fighting; others
Two of the soldiers died in western Baghdad, the third was killed near the capital.
  killed 2 [Two of the soldiers] subject; soldiers military; in Baghdad
  killed 1i [the third] passive; soldiers military; in Baghdad
Two were shot and killed late last month in the port city.
  killed 2 [Two] passive; people other; on 2021-05
Uday and Qusay were killed along with a grandson.
  killed 1i [Uday] passive; Uday civilian
  killed 1i [Qusay] passive; Qusay civilian
  killed 1i [a grandson] passive; grandson civilian
The president was overthrown and executed, along with his brother, in 1963.
  killed 1i [The president] passive; president civilian; on 1963
  killed 1i [his brother] passive; brother civilian; on 1963
Her mother, stepfather and eight other people drowned.
  killed 1i [Her mother] subject; mother civilian
  killed 1i [stepfather] subject; stepfather civilian
  killed 8 [eight other people] subject; people other; others
Elena's mother and 10 others died, but the boy survived.
  killed 10 [10 others] subject; people other; others
Since 1993, three doctors, three clinic employees and a clinic escort have been murdered.
  killed 3 [three doctors] passive; doctors civilian; on 1993
  killed 3 [three clinic employees] passive; clinic employees civilian; on 1993
  killed 1i [a clinic escort] passive; clinic escort other; on 1993
The mourners remembered Cassie Tesk and three other children who died in a fire.
  killed 1i [Cassie Tesk] subject; Cassie Tesk civilian; cause a fire; background
  killed 3 [three other children] subject; children civilian; cause a fire; others; background
The woman, who was 38, died at the hospital.
  killed 1i [The woman] subject; woman civilian; later
The driver — identified as 38-year-old Greg Tesk — was airlifted to a hospital, where he later died.
  killed 1i [The driver] pronoun; driver civilian; later
  injured 1i [The driver] hospital; driver civilian
The victim, whose name was being withheld, later died at a hospital.
  killed 1i [The victim] subject; victim other; later
`,
  'what is no figure': `
Aqil is wanted for the death of a senior army officer, killed in an ambush last Saturday.
  killed 1i [a senior army officer] noun-of; senior army officer military; cause an ambush; on 2021-06-05
U.N. sanctions have hurt millions of civilians there.
The rescuers are finding many fewer bodies than expected.
There has been no word about three Romanian journalists kidnapped two weeks ago.
  abducted 3 [three Romanian journalists] participle; Romanian journalists civilian; on 2021-W21
Officials say Humbert Vale, a unit commander for the Armed Forces of Colombia, or FARC, was killed Monday.
  killed 1i [Humbert Vale] passive; Humbert Vale militant; in Colombia; on 2021-06-07; says Officials
Closer to the border with Afghanistan, five soldiers in a truck were killed today.
  killed 5 [five soldiers] passive; soldiers military; in Afghanistan; on 2021-06-10
Videotape shot by an American news crew also showed a mural.
The event brings together hundreds of homeless players from 48 countries.
The 19 suspects are accused of six murders and several attempted murders.
  killed 6 [six murders] noun; murders other; claimed
Two of the original four prisoners died in a shootout.
  killed 2 [Two of the original four prisoners] subject; prisoners other; cause a shootout
A 15-year-old girl has died of bird flu, the second such death in as many days.
  killed 1i [A 15-year-old girl] subject; 15-year-old girl civilian; cause bird flu
The group issued a decree pledging death to anyone killing a foreigner.
Insurgents raided the detention wing of a hospital and freed several wounded comrades.
  injured ? (several) [several wounded comrades] modifier; comrades civilian
Gunmen killed a British soldier in Basra - the country's first military death since late May.
  killed 1i [a British soldier] active; British soldier military; cause Gunmen; in Basra
One night when the Cook went to kill the Goose he got hold of the Swan.
Under Saddam, Iraq fought an eight-year war with Iran, and more than a million people were killed.
  killed 1000001+ [more than a million people] passive; people other; cause an eight-year war
A third of the country's vast land mass has been hurt by acid rain.
  injured 1i [A third of the country's vast land mass] passive; people other; cause acid rain
The law will provide paid leave if a family member dies.
The group threatened to kill the five unless the country cuts ties.
  killed 5 [the five] active; people other; cause The group; possible
The order details what should be done if a member dies.
The receptionist sustained more than 90 injuries.
  injured 1i [The receptionist] verb-object; receptionist other
Most of the leads were dead ends.
A single drop can kill a person in less than 12 seconds.
The rule calls for elections within 60 days when a president dies.
About 2,000 drawings by the architect are missing from the archive.
One kidnapper claimed to have killed her.
The country lost 10 million lives during the era.
  killed 10000000 [10 million lives] lives; lives other
Bird flu has killed at least four peacocks and one goose in the capital.
The agency's decisions are made by two policy-making bodies.
Franks, who executed the 2003 invasion, and former Chairman Richard Myers testified.
Over 37,000 people die in the country each year of influenza.
  killed 37001+ [Over 37,000 people] subject; people other; cause influenza
Flu kills 12,000 Britons annually.
  killed 12000 [12,000 Britons] active; Britons other; cause Flu
About 5,000 people die of foodborne illness every year.
  killed ~5000 [About 5,000 people] subject; people other; cause foodborne illness
The virus can kill as many as 60 a year.
  killed -60 [as many as 60] active; people other; cause The virus; possible
A 14 year old Turkish male has died from bird flu.
  killed 1i [A 14 year old Turkish male] subject; 14 year old Turkish male other; cause bird flu
A 77 year old woman died in Oldo.
  killed 1i [A 77 year old woman] subject; 77 year old woman civilian; in Oldo
Roughly one half of the honey-bee colonies vanished.
The Merrill Lynch High-Yield Index fell.
The computer maker was hurt by holding higher-cost inventory.
The USAF shot down 5 fighters.
Mihm pleaded guilty in the fatal shooting of a man at his home.
  killed 1i [a man] noun-of; man other
Dozens of people have been killed or are missing after heavy snowfall.
  unspecified 24+ (dozens) [Dozens of people] passive; people other
The men hurt their knees.
Following the attempted assassination of the minister, troops were deployed.
The jet fighters shot down two of the bombers.
The ministry said that media reports of over 500 deaths were not correct.
  killed 501+ [over 500 deaths] noun; deaths other; says The ministry; denied
`,
  'several harms, tolls and those hurt': `
The gunman slumped into a seat and turned his gun on himself.
  killed 1i [The gunman] own-gun; gunman militant
He was charged in the abduction and death of an Alexandria woman.
  killed 1i [an Alexandria woman] noun-of; Alexandria woman civilian; in Alexandria; claimed
  abducted 1i [an Alexandria woman] noun-of; Alexandria woman civilian; in Alexandria; claimed
One dead, one seriously injured in North Side shooting.
  killed 1 [One] adjective; people other; cause North Side shooting
  injured 1 [one] participle; people other; cause North Side shooting
The 20 killed included four children and four women.
  killed 20 [The 20 killed] noun; people other
  killed 4 [four children] include; children civilian; part of c1
  killed 4 [four women] include; women civilian; part of c1
The girlfriend of the dealer who hanged himself in jail agreed to a plea deal.
  killed 1i [the dealer] reflexive; dealer other
Six workers developed breathing problems and 23 were sent to the hospital after a chemical leaked.
  injured 6 [Six workers] hospital; workers civilian; cause a chemical leaked
  injured 23 [23] hospital; workers civilian; cause a chemical leaked
Howes was abducted with his interpreter Houn Hourth in March.
  abducted 1i [Howes] passive; Howes civilian; on 2021-03
  abducted 1i [his interpreter Houn Hourth] passive; interpreter Houn Hourth civilian; on 2021-03
At least 74, including eight Americans, were killed, and more then 1,640 were wounded.
  killed 74+ [At least 74] passive; people other
  killed 8 [eight Americans] including; Americans other; part of c1
  injured 1641+ [more then 1,640] passive; people other
More than 60 civilians were killed and injured in multiple bombings.
  unspecified 61+ [More than 60 civilians] passive; civilians civilian; cause multiple bombings
They were unsuccessful, resulting in 180 dead, wounded or taken prisoner.
  unspecified 180 [180] adjective; people other
Some 4,800 troops had been killed, captured or missing in action and 2,000 wounded.
  unspecified ~4800 [Some 4,800 troops] passive; troops military
  injured 2000 [2,000] participle; troops military
They killed, wounded or captured some 520,000 troops during the campaign.
  unspecified ~520000 [some 520,000 troops] active; troops military
Lee's army suffered 28,000 casualties (versus Meade's 23,000).
  unspecified 28000 [28,000 casualties] noun; Lee's army military
No breakdown was given for the number of dead, wounded, and captured.
This worked out at almost 100 dead Iraqis for every dead coalition soldier.
The four contractors, Scott Helv, Jerko Zov, Wes Batal, and Mike Teague, were killed.
  killed 4 [The four contractors] passive; contractors civilian
Militants used car bombs to kill at least 215 people and wound 257.
  killed 215+ [at least 215 people] active; people other; cause car bombs
  injured 257 [257] active; people other; cause Militants
Civilian deaths were 265 in Baghdad, down from 1,440 in the four previous weeks.
  killed 265 [265] toll; people other; in Baghdad; total
  killed 1440 [1,440] compared; people other; in Baghdad; background
Civilian fatalities numbered 490 in November 2008 as against 3,500 in January 2007.
  killed 490 [490] toll; people other; on 2008-11; total
  killed 3500 [3,500] compared; people other; on 2007-01; background
The campaign took between 117,000 and 250,000 lives.
  killed 117000-250000 [between 117,000 and 250,000 lives] lives; lives other; cause The campaign
Giap, having lost over 3,000 dead and wounded by March, withdrew.
  unspecified 3001+ [over 3,000] adjective; people other; on 2021-03
The third person injured in the blast was a shop owner.
The process was tightened in 2007, after questions about Van Voorhis' murder.
  killed 1i [Van Voorhis] possessor; Van Voorhis civilian; on 2007
A dealer was arrested after being wounded in a drug bust on the highway.
  injured 1i [A dealer] passive; dealer other
Three days of fighting ended Saturday with five officers and about a dozen militants left dead.
  killed 5 [five officers] adjective; officers police; on 2021-06-05
  killed ~12 [about a dozen militants] adjective; militants militant; on 2021-06-05
There are at least three foreigners among the dead militants.
  killed 3+ [at least three foreigners] among; foreigners other
To date there have been a total of four deaths tied to the disease.
  killed 4 [a total of four deaths] noun; deaths other; total
Many of the people who died were found in their homes.
  killed ? (many) [Many of the people] subject; people other
A girl from Garut, located in West Java, died of bird flu on August 15.
  killed 1i [A girl] subject; girl civilian; cause bird flu; in West Java; on 2020-08-15
A 9-year-old girl who died of the bird flu virus contracted the illness at home.
  killed 1i [A 9-year-old girl] subject; 9-year-old girl civilian; cause the bird flu virus; background
Some 7,000 people are effectively homeless after the flood.
  displaced ~7000 [Some 7,000 people] predicate; people other; cause the flood
Injured: 4,877
  injured 4877 [4,877] line; people other; total
Last month, an off-duty policeman was killed when a bomb exploded.
  killed 1i [an off-duty policeman] passive; off-duty policeman police; cause a bomb; on 2021-05
The battle led to the death of a substantial number of militants.
  killed ? (a substantial number) [a substantial number of militants] noun-of; militants militant; cause The battle
Forces reported the death in combat of 139 U.S. military personnel and 33 UK personnel.
  killed 139 [139 U.S. military personnel] noun-of; U.S. military personnel military; says Forces
  killed 33 [33 UK personnel] noun-of; UK personnel military; says Forces
Mardonius himself was then injured in a raid on his camp.
  injured 1i [Mardonius] passive; Mardonius civilian; cause a raid
Since 1985 nearly 200 soldiers have been killed fighting the group.
  killed ~200 [nearly 200 soldiers] passive; soldiers military; on 1985
`,
  'heads of stories, ages and the last of a row': `
Man, 87, killed in traffic accident.
  killed 1i [Man] participle; Man other; cause traffic accident
Oldo man killed in crash.
  killed 1i [Oldo man] participle; Oldo man other; cause crash
Oldo man, 87, killed in crash
  killed 1i [Oldo man] participle; Oldo man other; cause crash
Oldo woman, 23, dies after shooting
  killed 1i [Oldo woman] subject; Oldo woman civilian; cause shooting
Oldo woman, 23, hurt in shooting
  injured 1i [Oldo woman] participle; Oldo woman civilian; cause shooting
Oldo man, 87, was killed in a crash.
  killed 1i [Oldo man] passive; Oldo man other; cause a crash
A Oldo man, 87, killed in a crash, was buried.
  killed 1i [A Oldo man] participle; Oldo man other; cause a crash; in Oldo
The two women — identified as Toni Botk, 55, and Frieda Creech, 63 — were killed.
  killed 2 [The two women] passive; women civilian
  killed 1i [Toni Botk] named; Toni Botk civilian; part of c1
  killed 1i [Frieda Creech] named; Frieda Creech civilian; part of c1
The woman — identified as Toni Botk, 55 — was killed.
  killed 1i [The woman] passive; woman civilian
A 15-year-old boy also from Buffalo, died at the same hospital of flu.
  killed 1i [A 15-year-old boy] subject; 15-year-old boy civilian; cause flu; later
The Honda's driver, another 16-year-old, also was struck and suffered life-threatening injuries.
  injured 1i [The Honda's driver] verb-object; Honda's driver civilian
The president said after Zarqawi's killing that he was pleased.
  killed 1i [Zarqawi] possessor; Zarqawi civilian; says The president
Police are investigating Van Voorhis' murder.
  killed 1i [Van Voorhis] possessor; Van Voorhis civilian
They found a man and a woman with gunshot wounds.
  injured 1i [a man] with-injuries; man other
  injured 1i [a woman] with-injuries; woman civilian
The blast killed a U.N. worker, his driver, and two guards.
  killed 1i [a U.N. worker] active; U.N. worker civilian; cause The blast
  killed 1i [his driver] active; driver civilian; cause The blast
  killed 2 [two guards] active; guards police; cause The blast
Gunmen killed the mayor, a nurse and two guards.
  killed 1i [the mayor] active; mayor civilian; cause Gunmen
  killed 1i [a nurse] active; nurse civilian; cause Gunmen
  killed 2 [two guards] active; guards police; cause Gunmen
The rescuers recovered the body of a missing miner.
  killed 1i [a missing miner] noun-of; miner civilian
Three of the bodies were women.
  killed 3 [Three of the bodies] bodies; bodies other
A fourth dead militant was found near the house.
  killed 1i [A fourth dead militant] modifier; fourth dead militant militant
The rebels named a fourth wounded guard.
  injured 1i [a fourth wounded guard] modifier; fourth wounded guard police
Two were taken to hospital and four were treated at the scene.
  injured 2 [Two] hospital; people other
  injured 4 [four] hospital; people other
Two men were killed and four people were treated at the scene.
  killed 2 [Two men] passive; men other
  injured 4 [four people] hospital; people other
Armed men attacked the residence of Abdul Rasheed and shot him dead.
  killed 1i [Abdul Rasheed] pronoun; Abdul Rasheed civilian
An official was hurt. Armed men attacked the residence of Abdul Rasheed and shot him dead.
  injured 1i [An official] passive; official civilian
  killed 1i [Abdul Rasheed] pronoun; Abdul Rasheed civilian
`,
  'hostages, their captors and none of either': `
Troops found and freed an Australian hostage six weeks after his abduction.
  abducted 1i [an Australian hostage] release; Australian hostage civilian; cause Troops
A Philippine hostage has been released after eight months in captivity.
  abducted 1i [A Philippine hostage] release; Philippine hostage civilian
Freed American hostage Jill Carroll arrived at the base on Saturday.
  abducted 1i [American hostage Jill Carroll] hostages; American hostage Jill Carroll civilian; on 2021-06-05
Soldiers rescued three Red Crescent employees from kidnappers near the mosque.
  abducted 3 [three Red Crescent employees] release; Red Crescent employees civilian; cause Soldiers
The kidnappers of an Italian photojournalist say he is in good health.
  abducted 1i [an Italian photojournalist] noun-of; Italian photojournalist civilian
The kidnappers in Iraq of American journalist Jill Carroll set a deadline.
  abducted 1i [American journalist Jill Carroll] noun-of; American journalist Jill Carroll civilian; in Iraq
They called on Carroll's abductors to release her.
  abducted 1i [Carroll] possessor; Carroll civilian
Prosecutors want to question him about the death of an investigative reporter five years ago.
  killed 1i [an investigative reporter] noun-of; investigative reporter civilian; on 2016
A strong earthquake has caused some panic but no damage or injuries.
  injured 0 [no damage or injuries] nor; damage or injuries other; cause A strong earthquake; denied
A grenade was fired at the helicopter, causing no damage or injuries.
  injured 0 [no damage or injuries] nor; damage or injuries other; cause A grenade; denied
Dozens of soldiers and suspected Kurdish rebels have been killed in recent months.
  killed 24+ (dozens) [Dozens of soldiers and suspected Kurdish rebels] passive; soldiers and suspected Kurdish rebels militant
The three occupants were not injured in the attack.
  injured 0 [The three occupants] spared; occupants other; cause the attack; denied
The mayor escaped with minor injuries from a bombing.
  injured 1i [The mayor] escape; mayor civilian; cause a bombing
He will replace his predecessor who died in a helicopter crash last week.
  killed 1i [his predecessor] subject; predecessor civilian; cause a helicopter crash; on 2021-W22
A former aide whose body was found in a landfill was murdered, police said.
  killed 1i [A former aide] passive; former aide other; says police
In addition to the bomber, three guards and a passer-by were killed.
  killed 1i [the bomber] passive; bomber attacker
  killed 3 [three guards] passive; guards police
  killed 1i [a passer-by] passive; passer-by other
Eight rebels were gunned down and two jawans of COBRA battalion martyred.
  killed 8 [Eight rebels] passive; rebels militant
  killed 2 [two jawans] participle; jawans military
Four were brought out dead and two alive with fractures.
  killed 4 [Four] predicate; people other
  injured 2 [two] with-injuries; people other
5 soldiers and 2 CAFGU members KIA, 11 WIA.
  killed 5 [5 soldiers] participle; soldiers military
  killed 2 [2 CAFGU members] participle; CAFGU members other
  injured 11 [11] participle; CAFGU members other
The death toll has risen to 27, up from 19 earlier.
  killed 27 [27] toll; people other; total
  killed 19 [19] toll; people other; total
Two herders admitted at Samburu hospital with gunshot wounds.
  injured 2 [Two herders] hospital; herders civilian
Rescuers counted 8 martyrs including an activist.
  killed 8 [8 martyrs] noun; martyrs other
  killed 1i [an activist] including; activist civilian; part of c1
10 people burnt to death, 25 rushed to hospital, of which 6 have since died.
  killed 10 [10 people] participle; people other
  injured 25 [25] hospital; people other
  killed 6 [6] subject; people other; later
The blast killed five; 11 others are still under treatment in the burns unit.
  killed 5 [five] active; people other; cause The blast
  injured 11 [11 others] care; people other; cause The blast; others
A soldier was wounded on 4 May. On 6 May he succumbed to his wound in hospital.
  killed 1i [A soldier] pronoun; soldier military; on 2021-05-04; later
  injured 1i [A soldier] passive; soldier military; on 2021-05-04
Brar said the fighting ended with eight soldiers and 17 militants killed since Friday.
  killed 8 [eight soldiers] participle; soldiers military; on 2021-06-04; says Brar
  killed 17 [17 militants] participle; militants militant; on 2021-06-04; says Brar
The 77-year-old singer had been reported missing Thursday by his agent.
  missing 1i [The 77-year-old singer] predicate; 77-year-old singer civilian; on 2021-06-10
Two guards lost consciousness in the fire.
  injured 2 [Two guards] fainting; guards police; cause the fire
Five pupils fainted in the crush.
  injured 5 [Five pupils] fainting; pupils civilian; cause the crush
Security agents set dogs on the pickets: 4 dockers bitten and treated, no deaths.
  injured 4 [4 dockers] participle; dockers civilian
  killed 0 [no deaths] noun; deaths other; denied
A dog has bitten two boys in Oldo.
  injured 2 [two boys] active; boys civilian; cause A dog; in Oldo
The tyres bite the road in two places.
Of the five people aboard two were killed and the remaining three were wounded.
  killed 2 [two] passive; people other
  injured 3 [the remaining three] passive; people other
Five passers-by, two of them schoolchildren, wounded.
  injured 5 [Five passers-by] participle; passers-by other
  injured 2 [two of them] including; schoolchildren civilian; part of c1
A fourth body was found a few hours later.
  killed 1i [A fourth body] bodies; fourth body other
A mother and her daughters were hurt. The mother later passed away in a blast.
  injured 1i [A mother] passive; mother civilian
  killed 1i [The mother] subject; mother civilian; cause a blast
A policeman was grazed on the shoulder.
  injured 1i [A policeman] projectile; policeman police
After the shootout, dead were 2 policemen, 5 attackers and a baker.
  killed 2 [2 policemen] include; policemen police
  killed 5 [5 attackers] include; attackers attacker
  killed 1i [a baker] include; baker civilian
In addition, 5 residents were wounded by live fire and 3 by rubber bullets.
  injured 5 [5 residents] passive; residents civilian; cause live fire
  injured 3 [3] elsewhere; residents civilian; cause rubber bullets
Twelve passengers died at the scene and three more in hospital.
  killed 12 [Twelve passengers] subject; passengers civilian
  killed 3 [three] subject; passengers civilian; others
The officer survived the attack with wounds.
  injured 1i [The officer] escape; officer police
All three assailants died, as did seven soldiers.
  killed 3 [All three assailants] subject; assailants attacker
  killed 7 [seven soldiers] as-did; soldiers military
Earlier reports that six miners had been killed were wrong, the operator said: four died.
  killed 6 [six miners] passive; miners civilian; denied
  killed 4 [four] subject; miners civilian; says the operator
Diners had been led out and there was no loss of life.
  killed 0 [no loss of life] nor; loss of life other; denied
An elderly woman, her daughter and twin grandsons perished in a fire.
  killed 1i [An elderly woman] subject; elderly woman civilian; cause a fire
  killed 1i [her daughter] subject; daughter civilian; cause a fire
  killed 2 [twin grandsons] subject; twin grandsons civilian; cause a fire
Retired dentist Paul Tesk, 67, his wife Moira, 65, and their dog were killed in a fire.
  killed 1i [Retired dentist Paul Tesk] passive; Retired dentist Paul Tesk civilian; cause a fire
  killed 1i [his wife Moira] passive; wife Moira civilian; cause a fire
Two policemen were wounded. One of the policemen died the following day.
  injured 2 [Two policemen] passive; policemen police
  killed 1 [One of the policemen] subject; policemen police; later
A villager stepped on a mine and lost his right leg.
  injured 1i [A villager] verb-object; villager civilian; cause a mine
The beloved actress Mira Lunt passed away at 88.
The law was passed by the house.
Six people were killed in the north, four in the east and two in the south.
  killed 6 [Six people] passive; people other
  killed 4 [four] elsewhere; people other
  killed 2 [two] elsewhere; people other
Five residents were wounded by live fire and three by rubber bullets.
  injured 5 [Five residents] passive; residents civilian; cause live fire
  injured 3 [three] elsewhere; residents civilian; cause rubber bullets
Six people were killed by Friday and two by Monday.
  killed 6 [Six people] passive; people other; on 2021-06-04
Two policemen were killed by the rebels and five by the army.
  killed 2 [Two policemen] passive; policemen police; cause the rebels
  killed 5 [five] elsewhere; policemen police
The minister said 20 prisoners had been killed, five of them by hanging and one by poisoning.
  killed 20 [20 prisoners] passive; prisoners other; cause poisoning; says The minister
  killed 5 [five of them] including; prisoners other; cause poisoning; says The minister; part of c1
  killed 1 [one] elsewhere; prisoners other; cause poisoning; says The minister; part of c1
The minister said 20 prisoners had been killed, five of them in Homs and two in Aleppo.
  killed 20 [20 prisoners] passive; prisoners other; in Homs; says The minister
  killed 5 [five of them] including; prisoners other; in Homs; says The minister; part of c1
  killed 2 [two] elsewhere; prisoners other; in Aleppo; says The minister; part of c1
The minister said 20 prisoners had been killed, five in Homs and two in Aleppo.
  killed 20 [20 prisoners] passive; prisoners other; in Homs; says The minister
  killed 5 [five] elsewhere; prisoners other; in Homs; says The minister; part of c1
  killed 2 [two] elsewhere; prisoners other; in Aleppo; says The minister; part of c1
Twenty miners died, 12 in Oldo and eight in Sarn.
  killed 20 [Twenty miners] subject; miners civilian; in Oldo
  killed 12 [12] including; miners civilian; in Oldo; part of c1
  killed 8 [eight] including; miners civilian; in Sarn; part of c1
Four men were killed, two by knives.
  killed 4 [Four men] passive; men other
  killed 2 [two] elsewhere; men other; part of c1
Eight people were killed, and three in Aleppo.
  killed 8 [Eight people] passive; people other; in Aleppo
Six people were killed in Homs, four in Hama and two in Aleppo.
  killed 6 [Six people] passive; people other; in Homs
  killed 4 [four] elsewhere; people other; in Hama
  killed 2 [two] elsewhere; people other; in Aleppo
A man suspected of theft and murder was killed by villagers.
  killed 1i [A man] passive; man other
A man suspected of witchcraft and his wife were hacked to death by villagers.
  killed 1i [A man] passive; man other
  killed 1i [his wife] passive; wife civilian
A woman accused of sorcery and two sons were burned alive.
  killed 1i [A woman] passive; woman civilian
  killed 2 [two sons] passive; sons civilian
Confirmed deaths now 41.
  killed 41 [41] toll; people other; total
Dead 3, injured 12, missing 8.
  killed 3 [3] line; people other; total
  injured 12 [12] active; people other
  missing 8 [8] line; people other; total
Deaths now stand at 41 (up from 36).
  killed 41 [41] toll; people other; total
  killed 36 [36] compared; people other; background
Killed 3, injured 12.
  killed 3 [3] active; people other
  injured 12 [12] active; people other
Landslide in Quellaq: preliminary damage assessment: deceased 3, injured 12, missing 8, homes destroyed 31.
  killed 3 [3] line; people other; in Quellaq; total
  injured 12 [12] active; people other; in Quellaq
  missing 8 [8] line; people other; in Quellaq; total
Police: dead 3; injured 12; missing none.
  killed 3 [3] line; people other; total
  injured 12 [12] active; people other
  missing 0 [none] line; people other; denied; total
The dead numbered 29 in Oldo, 14 in Sarn and five in Tarn.
  killed 29 [29] toll; people other; in Oldo; total
  killed 14 [14] elsewhere; people other; in Sarn
  killed 5 [five] elsewhere; people other; in Tarn
Two women accused of sorcery and their brother were stoned to death.
  killed 2 [Two women] passive; women civilian
  killed 1i [their brother] passive; brother civilian
The gunman, accused of murder, and two men were killed.
  killed 1i [The gunman] passive; gunman militant
  killed 2 [two men] passive; men other
Two soldiers accused of killing ten men were shot.
  unspecified 2 [Two soldiers] passive; soldiers military
  killed 10 [ten men] active; men other; cause Two soldiers; claimed
Ana Lunt, 29, one of the five people stabbed last week, died in hospital on Sunday.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian; on 2021-06-06; later
  unspecified 5 [the five people] participle; people other; on 2021-W22
Ana Lunt, one of the five people stabbed last week, died in hospital on Sunday.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian; on 2021-06-06; later
  unspecified 5 [the five people] participle; people other; on 2021-W22
Ana Lunt, 29, one of the five people wounded last week, died in hospital on Sunday.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian; on 2021-06-06; later
  injured 5 [the five people] participle; people other; on 2021-W22
Ana Lunt, 29, one of the hostages, died.
  killed 1i [Ana Lunt] subject; Ana Lunt civilian
  abducted 1 [one of the hostages] hostages; hostages civilian
Deaths now one of the leading topics.
The crash at Oldo's Quill Hotel killed Ann Roe, 38, and her son.
  killed 1i [Ann Roe] active; Ann Roe civilian; cause The crash at Oldo's Quill Hotel; in Quill Hotel
  killed 1i [her son] active; son civilian; cause The crash at Oldo's Quill Hotel; in Quill Hotel
The country's army killed Ann Roe on Monday.
  killed 1i [Ann Roe] active; Ann Roe civilian; cause The country's army; on 2021-06-07
A bomb in the city's north wounded soldier Ann Roe.
  injured 1i [soldier Ann Roe] active; soldier Ann Roe military; cause A bomb in the city's north
Tesk's murdered mayor Ann Roe was buried.
  killed 1i [Tesk's murdered mayor Ann Roe] modifier; Tesk's murdered mayor Ann Roe civilian
There is no information that the killing was planned.
Two groups acted, one that killed the priests and another that killed two maids.
  killed 2 [two maids] active; maids civilian
The couple's three children died in the fire.
  killed 3 [The couple's three children] subject; children civilian; cause the fire
Gunmen kidnapped the mayor's two sons and their nanny.
  abducted 2 [the mayor's two sons] active; sons civilian; cause Gunmen
  abducted 1i [their nanny] active; nanny civilian; cause Gunmen
Oldo's 12 miners died.
  killed 12 [Oldo's 12 miners] subject; miners civilian
Seven months after the quake that killed 2,900 people, thousands still live in tents.
  killed 2900 [2,900 people] active; people other; cause the quake
A week after the blast that killed 12 workers, dozens gathered at the gate.
  killed 12 [12 workers] active; workers civilian; cause the blast
Bombs killed about 50 people, many in the south.
  killed ~50 [about 50 people] active; people other; cause Bombs
  killed ? (many) [many] active; people other; cause Bombs
The war's many victims spoke.
The city's two markets were hit.
The crash left a mother of four dead.
  killed 1i [a mother of four] adjective; mother of four civilian; cause The crash
The shooting left a father of two wounded and his son dead.
  injured 1i [a father of two] participle; father of two civilian; cause The shooting
  killed 1i [his son] adjective; son civilian; cause The shooting
It left the driver hurt and a passenger dead.
  injured 1i [the driver] participle; driver civilian
  killed 1i [a passenger] adjective; passenger civilian
None of the injuries is life-threatening.
None of the victims was named.
The president's cousin and former security chief was assassinated in Juba.
  killed 1i [The president's cousin] passive; president's cousin civilian; in Juba
The mayor's brother and a guard were killed.
  killed 1i [The mayor's brother] passive; mayor's brother civilian
  killed 1i [a guard] passive; guard police
`
}
