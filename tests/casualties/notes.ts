/** Sentences in the manner of coders' notes and situation reports, in the form of wordings.ts. */
export const notes: Readonly<Record<string, string>> = {
  'some of those told before': `
At least nine rebels, two foreigners among them, were killed in the raid.
  killed 9+ [At least nine rebels] passive; rebels militant; cause the raid
  killed 2 [two foreigners] including; foreigners other; cause the raid; part of c1
Six others, two nurses among them, were wounded in the blast.
  injured 6 [Six others] passive; people other; cause the blast; others
  injured 2 [two nurses] including; nurses civilian; cause the blast; part of c1
The grenade caused splinter injuries to seven shoppers, two women included.
  injured 7 [seven shoppers] inflicted; shoppers civilian; cause The grenade
  injured 2 [two women] including; women civilian; cause The grenade; part of c1
Eighteen people were taken to hospital, four with serious injuries.
  injured 18 [Eighteen people] hospital; people other
  injured 4 [four] with-injuries; people other; part of c1
The crew reported three deaths, at least four injuries, of which three are in critical condition.
  killed 3 [three deaths] noun; deaths other; says The crew
  injured 4+ [at least four injuries] noun; injuries other; says The crew
  injured 3 [three] condition; injuries other; says The crew; part of c2
The doctor said 19 injured had been brought there, of whom four were referred to Oldo in a critical condition.
  injured 19 [19] participle; people other; says The doctor
  injured 4 [four] condition; people other; says The doctor; part of c1
Four rangers sustained shrapnel wounds, one of whom lost his leg.
  injured 4 [Four rangers] verb-object; rangers military
  injured 1 [one of whom] verb-object; rangers military; part of c1
Four patrons died on the spot; five were wounded, one of whom died two weeks later.
  killed 4 [Four patrons] subject; patrons other
  injured 5 [five] passive; patrons other
  killed 1 [one of whom] subject; patrons other; later
1 guard was killed; 3 others hurt, incl a turn-boy.
  killed 1 [1 guard] passive; guard police
  injured 3 [3 others] participle; guards police; others
  injured 1i [a turn-boy] including; turn-boy civilian; part of c2
`,
  'whoever did it among the dead': `
A bomber blew up his vest at a checkpoint, killing himself, four policemen and an interpreter.
  killed 1i [A bomber] reflexive; bomber attacker
  killed 4 [four policemen] active; policemen police; cause A bomber
  killed 1i [an interpreter] active; interpreter civilian; cause A bomber
A suicide bomber on foot detonated his vest close to an army checkpoint, killing three children, two policemen and himself, and wounding 14 civilians.
  killed 1i [A suicide bomber] reflexive; suicide bomber attacker
  killed 3 [three children] active; children civilian; cause A suicide bomber on foot
  killed 2 [two policemen] active; policemen police; cause A suicide bomber on foot
  injured 14 [14 civilians] active; civilians civilian; cause A suicide bomber on foot
`,
  'who is a person by the ending of the word': `
A village counselor was killed.
  killed 1i [A village counselor] passive; village counselor other
Two stone cutters and an auctioneer were crushed to death.
  killed 2 [Two stone cutters] passive; stone cutters other
  killed 1i [an auctioneer] passive; auctioneer other
Police killed a drug pusher.
  killed 1i [a drug pusher] active; drug pusher other; cause Police
The fire killed a boulder.
A lander was killed off by the agency.
Two men were no longer killed.
`,
  'wounds told by what becomes of somebody': `
A passer-by, Bo Roe, also got a bullet in his leg.
  injured 1i [A passer-by] projectile; passer-by other
Her partner escaped with a bullet in the shoulder.
  injured 1i [Her partner] escape; partner civilian; cause a bullet
An inspector sustained machete cuts.
  injured 1i [An inspector] verb-object; inspector police
The ministry suffered cuts.
A third member of the group sustained gunshot wounds and is receiving care.
  injured 1i [A third member of the group] verb-object; third member of the group other
He left a secretary paralyzed from the waist down.
  injured 1i [a secretary] participle; secretary civilian
The strike paralyzed the country.
Oldo was paralyzed by the strike.
Two men died and 11 other people recovered from gunshot wounds.
  killed 2 [Two men] subject; men other
  injured 11 [11 other people] escape; people other; others
1 dead, 4 inj. in a bar fight.
  killed 1 [1] adjective; people other
  injured 4 [4] adjective; people other
Four officers martyred, another 3 critical, airlifted to Oldo.
  killed 4 [Four officers] participle; officers police
  injured 3 [another 3] condition; officers police; others
A third worker was medically evacuated to Oldo with multiple fractures.
  injured 1i [A third worker] escape; third worker civilian
A woman and two children were led to safety by a neighbour and treated by paramedics for smoke inhalation.
  injured 1i [A woman] hospital; woman civilian
  injured 2 [two children] hospital; children civilian
A pistol went off, grazing two classmates, one in the neck and one in the scalp.
  injured 2 [two classmates] projectile; classmates civilian; cause A pistol
  injured 1 [one] including; classmates civilian; cause A pistol; part of c1
  injured 1 [one] including; classmates civilian; cause A pistol; part of c1
The remaining four were brought out alive but unconscious.
  injured 4 [The remaining four] escape; people other
Two suspects sold paintings inflicting a loss on the bank.
`,
  'deaths in the words of notes': `
Six volunteers fell during the attack and three were wounded.
  killed 6 [Six volunteers] fate; volunteers civilian; cause the attack
  injured 3 [three] passive; volunteers civilian; cause the attack
Prices fell during the attack.
Police shot down three alleged gang members in a supposed confrontation.
  killed 3 [three alleged gang members] active; alleged gang members other; cause Police
The army shot down two fighters.
The clerk did not resist his wounds.
  killed 1i [The clerk] fate; clerk civilian
The clerk did not resist arrest.
13 rebels were killed while five soldiers made the supreme sacrifice.
  killed 13 [13 rebels] passive; rebels militant
  killed 5 [five soldiers] fate; soldiers military
One guard shot and killed; 2 others hurt.
  killed 1 [One guard] participle; guard police
  injured 2 [2 others] participle; guards police; others
The patrol documented two fighters injured along with a civilian bystander.
  injured 2 [two fighters] participle; fighters militant
  injured 1i [a civilian bystander] participle; civilian bystander civilian
Two patients expired on Monday.
  killed 2 [Two patients] subject; patients civilian; on 2021-06-07
Two contracts expired on Monday.
His parents were killed in the raid.
  killed 2 [His parents] passive; parents civilian; cause the raid
Their parents were killed in the raid.
`,
  'harm told by a pronoun': `
A gunman shot the village secretary at his office near the old market of the town of Oldo, injuring him in the stomach.
  injured 1i [the village secretary] pronoun; village secretary civilian; cause A gunman; in Oldo
Rebels dragged former mayor Bo Roe out of his house and hacked him to death.
  killed 1i [former mayor Bo Roe] pronoun; former mayor Bo Roe civilian
The mayor was shot through the chest. He expired within the hour.
  killed 1i [The mayor] pronoun; mayor civilian; later
A clerk was shot in Oldo. He was wounded in the arm.
  injured 1i [A clerk] pronoun; clerk civilian; in Oldo
A bomb under the car of a judge went off, wounding him.
  injured 1i [a judge] pronoun; judge civilian; cause A bomb
The row wounded her badly.
A herder stepped on a mine. He lost a foot.
  injured 1i [A herder] pronoun; herder civilian
The soldiers bound eight men at the wrists, led them behind the temple, and executed them.
  killed 8 [eight men] them; men other
Amnesty International documented the case. He died before reaching the hospital.
`,
  'names, dates and ages in and beside the phrase': `
Security forces gunned down a hardcore NDFB(S) militant in an encounter.
  killed 1i [a hardcore NDFB(S) militant] active; hardcore NDFB(S) militant militant; cause Security forces
Three CPI (Maoist) cadres were killed in Oldo.
  killed 3 [Three CPI (Maoist) cadres] passive; CPI (Maoist) cadres militant; in Oldo
A gang member alias "Tuerto" was killed, and an agent suffered a graze on the arm.
  killed 1i [A gang member] passive; gang member other
  injured 1i [an agent] verb-object; agent other
5/13/2012 - Oldo Middle School, TX - 14-year-old boy shot himself to death in a bathroom.
  killed 1i [14-year-old boy] reflexive; 14-year-old boy civilian; on 2012-05-13
A mother and her six month baby were found dead in the house.
  killed 1i [A mother] predicate; mother civilian
  killed 1i [her six month baby] predicate; six month baby civilian
A 42-year-old rider was struck by a boulder the size of a house on the Oldo road and died at the scene.
  killed 1i [A 42-year-old rider] subject; 42-year-old rider civilian; in Oldo road
`,
  'how many, by other words': `
A jet killed a mother and her daughters aged four and nine as they slept.
  killed 1i [a mother] active; mother civilian; cause A jet
  killed 2 [her daughters] active; daughters civilian; cause A jet
Mayor and party leader Jon Marr was killed.
  killed 1i [party leader Jon Marr] passive; party leader Jon Marr civilian
The mayor and the party leader were killed.
  killed 1i [The mayor] passive; mayor civilian
  killed 1i [the party leader] passive; party leader civilian
The boy's parents were taken to hospital with burns.
  injured 2 [The boy's parents] hospital; boy's parents civilian
A boy aged about six died at the scene of the crash.
  killed 1i [A boy] subject; boy civilian; cause the crash
Besides the two bombers, nine worshippers lost their lives.
  killed 2 [the two bombers] verb-object; bombers attacker
  killed 9 [nine worshippers] verb-object; worshippers civilian
Apart from the noise, nobody was hurt.
  injured 0 [nobody] passive; people other; denied
Six rebels were killed, in addition to 11 captured.
  killed 6 [Six rebels] passive; rebels militant
An all-night cafeteria was hit, and three clerks were hurt.
  injured 3 [three clerks] passive; clerks civilian
'Six of the pupils had minor injuries,' she said.
  injured 6 [Six of the pupils] verb-object; pupils civilian
`,
  'done to death': `
Two people have been speared to death and nine admitted to a hospital in Oldo.
  killed 2 [Two people] to-death; people other; in Oldo
  injured 9 [nine] hospital; people other; in Oldo
Villagers flogged a clerk to death.
  killed 1i [a clerk] to-death; clerk civilian; cause Villagers
Two men were sentenced to death.
A crowd was bored to death.
The river was choked to death.
`,
  'those brought to hospital': `
Five people were pulled out alive and rushed to Oldo Hospital.
  injured 5 [Five people] hospital; people other
The sole survivor and six others were ferried to Oldo Hospital after the crash.
  injured 1i [The sole survivor] hospital; sole survivor other; cause the crash
  injured 6 [six others] hospital; people other; cause the crash; others
Twelve persons, two guards among them, with splinter injuries were brought in.
  injured 12 [Twelve persons] with-injuries; persons other
  injured 2 [two guards] including; guards police; part of c1
Doctors at the clinic said they treated 13 other protesters for gunshot wounds that afternoon.
  injured 13 [13 other protesters] care; protesters civilian; on 2021-06-10TAF; says Doctors at the clinic; others
His brother Al, who went to save him, was hit in the attack and is undergoing treatment at Oldo Hospital.
  injured 1i [His brother Al] care; brother Al civilian; cause the attack
The councillor is nursing a broken jaw at Oldo Hospital.
  injured 1i [The councillor] escape; councillor civilian
Four miners were killed and a fifth critically burnt when gas exploded.
  killed 4 [Four miners] passive; miners civilian; cause gas exploded
  injured 1i [a fifth] participle; miners civilian; cause gas exploded
Four passengers resulted wounded in the attack.
  injured 4 [Four passengers] passive; passengers civilian; cause the attack
Eight others were rescued with injuries, of whom the condition of three is critical.
  injured 8 [Eight others] escape; people other; others
  injured 3 [three] condition; people other; part of c1
178 people were treated in hospital after the crash, 32 of them in serious condition.
  injured 178 [178 people] hospital; people other; cause the crash
  injured 32 [32 of them] condition; people other; part of c1
Eleven persons, most of them cut by flying glass in a bar across the street, were treated at Oldo Hospital.
  injured 11 [Eleven persons] hospital; persons other
  injured ? (most) [most of them] projectile; persons other
Two clerks clashed with students, leaving at least 12 of them hurt.
  injured 12+ [at least 12 of them] participle; students civilian
`,
  'who says so, and what is known before': `
The group claimed the attack, saying that 26 soldiers had been killed.
  killed 26 [26 soldiers] passive; soldiers military; cause the attack; says The group
The rebels claimed responsibility and put the number of soldiers killed at 17.
  killed 17 [17] toll; soldiers military; says The rebels; claimed; total
Rebels killed 23 people at Orvale in reprisal for an attack the week before in which three farmers had died.
  killed 23 [23 people] active; people other; cause Rebels; in Orvale
  killed 3 [three farmers] subject; farmers civilian; cause an attack; in Orvale; background
It was the second strike on the hospital since July, when a doctor was killed.
  killed 1i [a doctor] passive; doctor civilian; on 2021-07; background
It was the second strike on the hospital since July, when two doctors were killed and nine hurt.
  killed 2 [two doctors] passive; doctors civilian; on 2021-07; background
  injured 9 [nine] participle; doctors civilian; on 2021-07; background
Strike kills nine in Oldo, rebels say; two soldiers die
  killed 9 [nine] active; people other; cause Strike; in Oldo; says rebels; claimed
  killed 2 [two soldiers] subject; soldiers military; in Oldo
`,
  'since then, and what goes on': `
Since then 44 people have been killed in Oldo.
  killed 44 [44 people] passive; people other; in Oldo
By then nine clerks had died.
  killed 9 [nine clerks] subject; clerks civilian
Since the fire on the hill nine clerks of Oldo have not slept.
The raid, in which 20 clerks were killed and nine others taken hostage, lasted an hour.
  killed 20 [20 clerks] passive; clerks civilian; cause The raid
  abducted 9 [nine others] hostage; clerks civilian; cause The raid; others
The mayor said nearly 200 remained unaccounted for.
  missing ~200 [nearly 200] predicate; people other; says The mayor
The army lost 170 troops killed and wounded on Monday, taking the total to 9,000.
  unspecified 170 [170 troops] participle; troops military; on 2021-06-07
  unspecified 9000 [9,000] toll; troops military; on 2021-06-07; total
The army lost 170 troops killed and wounded, taking the total to 9,000 since 2014.
  unspecified 170 [170 troops] participle; troops military
  unspecified 9000 [9,000] toll; troops military; on 2014; total
`,
  'nouns left out behind who did it': `
A gunman stormed a hall in Oldo, killing eight and wounding seven others before being killed by a guard.
  killed 1i [A gunman] passive; gunman militant; in Oldo
  killed 8 [eight] active; people other; cause A gunman; in Oldo
  injured 7 [seven others] active; people other; cause A gunman; in Oldo; others
A policeman was killed and four wounded in Oldo.
  killed 1i [A policeman] passive; policeman police; in Oldo
  injured 4 [four] participle; policemen police; in Oldo
`,
  'what is hit beside another thing': `
Bombers killed nine at three churches and three hotels.
  killed 9 [nine] active; people other; cause Bombers
Bombers killed nine in Oldo and three in Sarn.
  killed 9 [nine] active; people other; cause Bombers; in Oldo
  killed 3 [three] active; people other; cause Bombers; in Sarn
Air strikes have wounded hundreds of clerks.
  injured 200+ (hundreds) [hundreds of clerks] active; clerks civilian; cause Air strikes
`,
  'what rulers say of what nature does': `
The toll of the earthquake has risen to 2,205, the Taliban administration said.
  killed 2205 [2,205] toll; people other; cause the earthquake; says the Taliban administration; total
The toll of the attack has risen to 22, the Taliban administration said.
  killed 22 [22] toll; people other; cause the attack; says the Taliban administration; claimed; total
`,
  'who is free again': `
Bandits abducted 38 people in Oldo. A clerk said two of the victims had been freed.
  abducted 38 [38 people] active; people other; cause Bandits; in Oldo
`,
  'told one by one between commas': `
The pilot and the three tourists, a couple and their son, died at the scene.
  killed 1i [The pilot] subject; pilot other
  killed 3 [the three tourists] subject; tourists civilian
  killed 2 [a couple] subject; tourists civilian; part of c2
  killed 1i [their son] subject; son civilian; part of c2
Three soldiers, a policeman and two clerks were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 1i [a policeman] passive; policeman police
  killed 2 [two clerks] passive; clerks civilian
`,
  'wholes that are none': `
A blast killed 23 people and injured 139, the ministry said, revising an earlier toll of 11 dead and 98 injured. Of those hurt, 14 were sent home.
  killed 23 [23 people] active; people other; cause A blast; says the ministry
  injured 139 [139] active; people other; cause A blast; says the ministry
  killed 11 [11] toll; people other; cause A blast; says the ministry; total
  injured 98 [98] participle; people other; cause A blast; says the ministry
  injured 14 [14] of-harmed; people other; part of c2
A doctor said three of the wounded had died. Two rebels and a soldier were killed in clashes.
  killed 3 [three of the wounded] subject; wounded other; says A doctor; later
  killed 2 [Two rebels] passive; rebels militant; cause clashes
  killed 1i [a soldier] passive; soldier military; cause clashes
`,
  'names beside the harm': `
Gunmen killed Inspector Sunday Ogbaga and a corporal.
  killed 1i [Inspector Sunday Ogbaga] active; Inspector Sunday Ogbaga police; cause Gunmen
  killed 1i [a corporal] active; corporal military; cause Gunmen
OLDO, JUNE 9 A 27-year-old clerk, who was attacked by a group of boys on Friday, died at Tesk Hospital.
  killed 1i [A 27-year-old clerk] subject; 27-year-old clerk civilian; on 2021-06-04; later
An overnight raid in Oldo, Nangar, left a farmer and his two sons dead.
  killed 1i [a farmer] adjective; farmer civilian; cause An overnight raid in Oldo; in Oldo; on 2021-06-09TNI
  killed 2 [his two sons] adjective; sons civilian; cause An overnight raid in Oldo; in Oldo; on 2021-06-09TNI
`,
  'deaths of one told by his body or his death': `
The security force engaged the armed man, resulting in his death.
  killed 1i [the armed man] pronoun; armed man other
The skipper of a boat was dragged overboard. His body was found the next morning.
  killed 1i [The skipper of a boat] pronoun; skipper of a boat civilian
The actor had been ill for long. His body was found on Monday.
Killed on the spot were Bo Roe and Ed Lane. Defence volunteer Hami Lane, 28, died at hospital.
  killed 1i [Bo Roe] include; Bo Roe civilian
  killed 1i [Ed Lane] include; Ed Lane civilian
  killed 1i [Defence volunteer Hami Lane] subject; Defence volunteer Hami Lane civilian; later
Singer Bo Roe, 88, died at hospital.
The dismembered remains of at least three people were left in black bags.
  killed 3+ [at least three people] noun-of; people other
"We found nine bodies, and what remains of the bomber," he said.
  killed 9 [nine bodies] bodies; bodies other
Gunmen opened fire, killing Inspector Bo Roe, a corporal and a passing hawker of groundnuts.
  killed 1i [Inspector Bo Roe] active; Inspector Bo Roe police; cause Gunmen
  killed 1i [a corporal] active; corporal military; cause Gunmen
  killed 1i [a passing hawker of groundnuts] active; passing hawker of groundnuts civilian; cause Gunmen
Bo Roe, a poet and a painter, was killed in the raid.
  killed 1i [Bo Roe] passive; Bo Roe civilian; cause the raid
His brother received machete blows on both hands.
  injured 1i [His brother] verb-object; brother civilian
`,
  'as police and agencies write': `
Two suspected members of a gang were on Sunday shot dead in Oldo.
  killed 2 [Two suspected members of a gang] passive; suspected members of a gang other; in Oldo; on 2021-06-06
A clerk was yesterday killed in Oldo.
  killed 1i [A clerk] passive; clerk civilian; in Oldo; on 2021-06-09
Three labourers died and as many others were critically wounded.
  killed 3 [Three labourers] subject; labourers civilian
  injured 3 [as many others] passive; labourers civilian; others
Bo Roe, 45, has a bullet lodged in his abdomen.
  injured 1i [Bo Roe] projectile; Bo Roe civilian
One of the two injured, constable Bo Roe, breathed his last while being airlifted to Oldo.
  killed 1 [One of the two injured] fate; injured other
  injured 2 [the two injured] noun; people other
Two volunteers fell and four were wounded.
  killed 2 [Two volunteers] fate; volunteers civilian
  injured 4 [four] passive; volunteers civilian
A 30-year-old farm hand died of burns in the blaze.
  killed 1i [A 30-year-old farm hand] subject; 30-year-old farm hand other; cause the blaze
His mother, who had tried to douse the flames, is undergoing treatment for 20% burns at the hospital.
  injured 1i [His mother] care; mother civilian
Two bridges have been destroyed in Oldo.
Rebels hacked three people to death, among them a mayor.
  killed 3 [three people] active; people other; cause Rebels
  killed 1i [a mayor] including; mayor civilian; cause Rebels; part of c1
Apart from the bomber himself nobody died in the blast.
  killed 1i [the bomber] subject; bomber attacker; cause the blast
  killed 0 [nobody] subject; people other; cause the blast; denied
After the crash his wife, 68, is in a critical but stable condition.
  injured 1i [his wife] condition; wife civilian
The minister Bo Roe remains in critical but stable condition after a stroke.
Roe, 40, Lane, 29, and Hasina Bell, 50, were hurt in the clash.
  injured 1i [Roe] passive; Roe civilian; cause the clash
  injured 1i [Lane] passive; Lane civilian; cause the clash
  injured 1i [Hasina Bell] passive; Hasina Bell civilian; cause the clash
Two people were killed in Oldo and one in Sarn over the past day.
  killed 2 [Two people] passive; people other; in Oldo
  killed 1 [one] elsewhere; people other; in Sarn
Guerrillas executed the mayor, the lieutenant governor and three other peasants.
  killed 1i [the mayor] active; mayor civilian; cause Guerrillas
  killed 1i [the lieutenant governor] active; lieutenant governor civilian; cause Guerrillas
  killed 3 [three other peasants] active; peasants civilian; cause Guerrillas; others
Two men walked up to Patrolman Rogelio Abanes and killed him with a single shot.
  killed 1i [Patrolman Rogelio Abanes] pronoun; Patrolman Rogelio Abanes police
Student shot himself in school. Pronounced dead at hospital.
  killed 1i [Student] pronoun; Student civilian; later
A man shot the clerk, who survived.
  injured 1i [the clerk] active; clerk civilian; cause A man
Two clerks were murdered in the first school, another teacher in the second.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [another teacher] elsewhere; teacher civilian; others
Sweet 16 party at a hall in Oldo. 0 killed / 5 injured.
  killed 0 [0] participle; people other; in Oldo; denied
  injured 5 [5] participle; people other; in Oldo
Her three children, aged eight, five and two, died in a blaze.
  killed 3 [Her three children] subject; children civilian; cause a blaze
A farm worker was flown to the Royal Oldo and Women's Hospital with arm injuries.
  injured 1i [A farm worker] hospital; farm worker civilian
A firefighter sprained an ankle.
  injured 1i [A firefighter] limb; firefighter civilian
A man is under police guard in hospital with self-inflicted wounds.
  injured 1i [A man] care; man other
The driver was killed, and the patient being referred was injured.
  killed 1i [The driver] passive; driver civilian
  injured 1i [the patient] passive; patient civilian
When two men shot radio commentator Arnel Tesk, he died at the scene.
  killed 1i [radio commentator Arnel Tesk] pronoun; radio commentator Arnel Tesk civilian; cause two men; later
Raqqa is Being Slaughtered Silently named the victims of the raid.
Six nurses were among the 14 wounded.
  injured 6 [Six nurses] among; nurses civilian; part of c2
  injured 14 [the 14 wounded] noun; nurses civilian
Five more guards came out wounded.
  injured 5 [Five more guards] passive; guards police; others
Some 120 persons are receiving attention for injuries in hospitals after the quake.
  injured ~120 [Some 120 persons] care; persons other; cause the quake
`,
  'those told of by "they", and the rest': `
The army put three armed rustlers out of action in Oldo. The spokesman said they were killed in an exchange of fire.
  killed 3 [three armed rustlers] they; armed rustlers other; in Oldo
Three fishermen left Oldo on Monday. They drowned when the boat capsized.
  killed 3 [Three fishermen] they; fishermen civilian; on 2021-06-07
Two clerks met three guards. They were killed.
Of the 11 victims four died and the rest were injured.
  unspecified 11 [the 11 victims] noun; victims other
  killed 4 [four] subject; victims other
  injured 7 (the rest) [the rest] passive; victims other; others
One, 24, died at the scene of the shooting. The other, 27, was rushed to Tesk, where he later died.
  killed 1 [One] subject; people other; cause the shooting
  killed 1i [The other] pronoun; people other; others; later
A policeman deployed with vaccinators and a passerby were shot dead by gunmen.
  killed 1i [A policeman] passive; policeman police; cause gunmen
  killed 1i [a passerby] passive; passerby civilian; cause gunmen
Rebels killed four constables. They took the bodies of two of the policemen with them.
  killed 4 [four constables] active; constables police; cause Rebels
At least 13 citizens were taken to hospital with gunshot wounds. One of them, a guard, died there.
  injured 13+ [At least 13 citizens] hospital; citizens other
  killed 1 [One of them] subject; citizens other; later
Bo Roe opened fire at a plant shortly after the start of the shift, killing four clerks before turning the gun on himself.
  killed 1i [Bo Roe] own-gun; Bo Roe civilian; cause Bo Roe opened fire
  killed 4 [four clerks] active; clerks civilian; cause Bo Roe
The Drell Defence Forces put the number of soldiers it killed at nine.
  killed 9 [nine] toll; soldiers military; says The Drell Defence Forces; claimed; total
`,
  'armed, able, dead on the spot': `
A man armed with a kitchen knife was fatally shot by deputies.
  killed 1i [A man] passive; man other
One of the wounded, a girl whose leg was blown off, died at a clinic.
  killed 1 [One of the wounded] subject; wounded other; later
Three labourers were struck dead by lightning.
  killed 3 [Three labourers] to-death; labourers civilian; cause lightning
Three miners have been retrieved dead from a pit.
  killed 3 [Three miners] to-death; miners civilian
Pillion rider Ann Lane, 21, died on the spot.
  killed 1i [Pillion rider Ann Lane] subject; Pillion rider Ann Lane civilian
Troops recovered the cadavers of three rebels.
  killed 3 [three rebels] noun-of; rebels militant
Four militants and two soldiers fell during an attack.
  killed 4 [Four militants] fate; militants militant; cause an attack
  killed 2 [two soldiers] fate; soldiers military; cause an attack
Prices fell during an attack on the currency.
A trooper sustained injuries. A woman passing by on a motorcycle was also hurt.
  injured 1i [A trooper] verb-object; trooper military
  injured 1i [A woman] passive; woman civilian
Three people, a couple and their 6-year-old son, were found dead.
  killed 3 [Three people] predicate; people other
  killed 2 [a couple] including; people other; part of c1
  killed 1i [their 6-year-old son] including; 6-year-old son civilian; part of c1
A bomb under the car of an officer with the rank of major went off, wounding him and his driver.
  injured 1i [an officer] pronoun; officer police; cause A bomb
  injured 1i [his driver] active; driver civilian; cause A bomb under the car of an officer with the rank of major
The attacker turned the gun on himself and was heavily wounded.
  injured 1i [The attacker] passive; attacker attacker
A herdsboy sustained a bullet injury on the thigh.
  injured 1i [A herdsboy] verb-object; herdsboy other
Six people perished on the spot and a seventh while being attended to at a hospital.
  killed 6 [Six people] subject; people other
  killed 1i [a seventh] elsewhere; people other
A suicide bomber killed five people besides himself.
  killed 1i [A suicide bomber] reflexive; suicide bomber attacker
  killed 5 [five people] active; people other; cause A suicide bomber
The couple remained warded at a clinic last night.
  injured 2 [The couple] predicate; couple civilian; on 2021-06-09TNI
A neighbour is in intensive therapy with head trauma after the blast.
  injured 1i [A neighbour] care; neighbour civilian; cause the blast
Ten residents perished in a fire, another nine were attended for smoke inhalation.
  killed 10 [Ten residents] subject; residents civilian; cause a fire
  injured 9 [another nine] hospital; residents civilian; cause a fire; others
Someone fired shots, hitting him in the leg.
A 26-year-old man stood on the sidewalk when someone fired shots, hitting him in the leg.
  injured 1i [A 26-year-old man] pronoun; 26-year-old man other
The couple is dead and a third in hospital after the crash.
  killed 2 [The couple] predicate; couple civilian; cause the crash
  injured 1i [a third] care; couple civilian; cause the crash
Another later died.
  killed 1i [Another] subject; people other; others; later
`,
  'the words of timelines': `
Two Communist Party of India-Maoist (CPI-Maoist) cadres, identified as Bo Roe and Ed Lane, were killed in an encounter.
  killed 2 [Two Communist Party of India-Maoist (CPI-Maoist) cadres] passive; Communist Party of India-Maoist (CPI-Maoist) cadres militant
  killed 1i [Bo Roe] named; Bo Roe civilian; part of c1
  killed 1i [Ed Lane] named; Ed Lane civilian; part of c1
At least six Liberation Tigers of Tamil Eelam (LTTE) militants were killed and 10 more wounded.
  killed 6+ [At least six Liberation Tigers of Tamil Eelam (LTTE) militants] passive; Liberation Tigers of Tamil Eelam (LTTE) militants militant
  injured 10 [10 more] participle; Liberation Tigers of Tamil Eelam (LTTE) militants militant; others
His nephew, who was with him, received two bullet injuries.
  injured 1i [His nephew] verb-object; nephew civilian
Cadres strangulated a villager, Bo Roe (45).
  killed 1i [a villager] active; villager civilian; cause Cadres
A Palestinian stabbed and wounded a soldier at a junction before being shot dead by troops.
  killed 1i [A Palestinian] passive; Palestinian other
  injured 1i [a soldier] active; soldier military; cause A Palestinian
A third was detained with a bullet in his thigh.
  injured 1i [A third] escape; people other; cause a bullet
The authorities warded off attackers.
Three traders left Oldo on Monday. They were shot dead on the road.
  killed 3 [Three traders] they; traders civilian; on 2021-06-07
`,
  'he too, broken jaws, who stands beside': `
Two policemen lost their lives in the blast besides the bomber, and seven civilians were wounded.
  killed 2 [Two policemen] verb-object; policemen police; cause the blast
  killed 1i [the bomber] verb-object; bomber attacker
  injured 7 [seven civilians] passive; civilians civilian; cause the blast
Unfortunately, we lost a gallant soldier while two others sustained gun shot wounds.
  killed 1i [a gallant soldier] active; gallant soldier military
  injured 2 [two others] verb-object; gallant soldiers military; others
We lost a good deal.
A gendarme had his jaw broken by a stone.
  injured 1i [A gendarme] limb; gendarme police
A fourth person, who was trapped along with them, was brought out alive and rushed to the hospital after the blast.
  injured 1i [A fourth person] hospital; fourth person other; cause the blast
Two guards died following an attack in eastern Oldo yesterday, and a third died of injuries suffered in the same attack.
  killed 2 [Two guards] subject; guards police; cause an attack; in Oldo; on 2021-06-09
  killed 1i [a third] subject; guards police; cause the same attack; in Oldo; on 2021-06-09; later
Twelve members of two families hacked to death.
  killed 12 [Twelve members of two families] participle; members of two families other
A former clerk returned to a warehouse in Oldo, Sarn, and shot two supervisors before turning the gun on himself.
  killed 1i [A former clerk] own-gun; former clerk civilian; in Oldo
  unspecified 2 [two supervisors] active; supervisors civilian; cause A former clerk; in Oldo
A female bomber attempting to infiltrate Oldo was sighted and shot dead by guards.
  killed 1i [A female bomber] passive; female bomber attacker
Three miners who were able to get out of the pit are injured.
  injured 3 [Three miners] passive; miners civilian
A man killed four clerks before taking his own life.
  killed 1i [A man] pronoun; man other
  killed 4 [four clerks] active; clerks civilian; cause A man
A clerk was told to take his own car.
Rebels shot a rubber tapper in the head and set fire to his body.
  killed 1i [a rubber tapper] pronoun; rubber tapper civilian; cause Rebels; later
The guards who pursued them felled six rebels.
  killed 6 [six rebels] active; rebels militant; cause The guards
The storm felled six trees.
Two of our friends joined the caravan of martyrs in this action.
  killed 2 [Two of our friends] fate; friends civilian
Two boys joined the caravan of traders.
One soldier fell on the field of honour.
  killed 1 [One soldier] fate; soldier military
Two suspects were wounded and taken to hospital, where one did not resist to the wounds.
  injured 2 [Two suspects] passive; suspects militant
  killed 1 [one] fate; suspects militant; later
Two guards were on Wednesday night shot dead by rustlers.
  killed 2 [Two guards] passive; guards police; on 2021-06-09TNI
Eight people were being treated for gunshot and machete wounds at a clinic.
  injured 8 [Eight people] hospital; people other
A bus crashed near Oldo. One of the two received treatment for a broken arm.
  injured 1 [One of the two] hospital; people other; in Oldo
A crash in Oldo killed one. Two people are critical and another nine were attended for smoke inhalation.
  killed 1 [one] active; people other; cause A crash in Oldo; in Oldo
  injured 2 [Two people] care; people other; in Oldo
  injured 9 [another nine] hospital; people other; in Oldo; others
Some members of the council have been critical of the mayor.
No one was killed, but five Poles were kept in hospital with burns.
  killed 0 [No one] passive; people other; denied
  injured 5 [five Poles] care; Poles other
A man was beaten to death by a mob. His friend Bo is undergoing treatment at a hospital.
  killed 1i [A man] passive; man other
  injured 1i [His friend Bo] care; friend Bo civilian
Two guards received projectiles in the leg.
  injured 2 [Two guards] projectile; guards police
His wife, Ann Roe, survived with a deep cut on the neck.
  injured 1i [His wife] escape; wife civilian
The budget survived with a deep cut.
A source said one marcher succumbed to a head wound and 37 suffered from suffocation and bruises.
  killed 1 [one marcher] subject; marcher civilian; says A source; later
  injured 37 [37] suffering; people other; says A source
Officers found two men with gunshot wounds in a parked car. One, 24, died at the scene. The other, 27, was rushed to a clinic, where he later died.
  injured 2 [two men] with-injuries; men other
  killed 1 [One] subject; people other; later
  killed 1i [The other] pronoun; people other; others; later
  injured 1i [The other] hospital; people other; others
Two men were wounded in Oldo. One man died.
  injured 2 [Two men] passive; men other; in Oldo
  killed 1 [One man] subject; man other; in Oldo
Guards fought the fever, which was hurt.
A daily wager was beaten to death.
  killed 1i [A daily wager] passive; daily wager other
`,
  'what became of one who was shot': `
A woman was shot on Elm Street. She was taken to a hospital in stable condition.
  injured 1i [A woman] pronoun; woman civilian; in Elm Street
Two men were stabbed in Oldo. They were taken to hospital, police said.
  injured 2 [Two men] pronoun; men other; in Oldo
A man was shot in Oldo. Police say he is in critical condition.
  injured 1i [A man] pronoun; man other; in Oldo
A clerk was shot in Oldo. She is in hospital in stable condition.
  injured 1i [A clerk] pronoun; clerk civilian; in Oldo
A clerk was shot in Oldo on Monday. She was flown to a hospital. She died there on Tuesday.
  killed 1i [A clerk] pronoun; clerk civilian; in Oldo; on 2021-06-07; later
Police shot at a man in Oldo. A clerk drove off. He was taken to a hospital for tests.
A clerk was found mortally wounded in a shed.
  killed 1i [A clerk] passive; clerk civilian
A clerk was kidnapped near Oldo on Monday. He was taken to a farm and murdered.
  killed 1i [A clerk] pronoun; clerk civilian; in Oldo; on 2021-06-07; later
  abducted 1i [A clerk] passive; clerk civilian; in Oldo; on 2021-06-07
She was praised and robbed in Oldo. A clerk was shot.
  unspecified 1i [A clerk] passive; clerk civilian; in Oldo
A gunman ambushed guests in Oldo. He killed his ex-wife and two clerks and died in a shootout.
  killed 1i [A gunman] pronoun; gunman militant; in Oldo
  killed 1i [his ex-wife] active; ex-wife civilian; cause a shootout; in Oldo
  killed 2 [two clerks] active; clerks civilian; cause a shootout; in Oldo
A poet left for Oldo. He wrote a book on murder and died in 1990.
`,
  'bodies that are found': `
The body of a clerk bearing gunshot wounds was found in Oldo.
  killed 1i [a clerk] noun-of; clerk civilian; in Oldo
Police found four bodies bearing signs of torture.
  killed 4 [four bodies] bodies; bodies other
A headless body was found in a field.
  killed 1i [A headless body] bodies; headless body other
Guards recovered a body from the river.
  killed 1i [a body] bodies; body other
A body of water was found near Oldo.
The crew hope to find a body.
Two clerks were abducted in Oldo. Their bodies were found on Monday.
  killed 2 [Two clerks] pronoun; clerks civilian; in Oldo; later
  abducted 2 [Two clerks] passive; clerks civilian; in Oldo
A farmer and his driver were abducted in Oldo. Their bullet-riddled bodies were found in a ditch.
  killed 1i [A farmer] pronoun; farmer civilian; in Oldo; later
  abducted 1i [A farmer] passive; farmer civilian; in Oldo
  killed 1i [his driver] pronoun; driver civilian; in Oldo; later
  abducted 1i [his driver] passive; driver civilian; in Oldo
Three men were held in Oldo. Their bodies were searched.
A blast killed 31 miners; 12 bodies were never recovered.
  killed 31 [31 miners] active; miners civilian; cause A blast
Rebels slit throats of 14 shepherds near Oldo.
  killed 14 [14 shepherds] throat; shepherds civilian; in Oldo
Attackers slash to death two more clerks in Oldo.
  killed 2 [two more clerks] active; clerks civilian; cause Attackers; in Oldo; others
The board slashed 40 jobs.
`,
  'ships, and who was aboard': `
The barge sank with the loss of all 19 hands.
  killed 19 [all 19 hands] lives; hands other; cause The barge
The lugger sank in a gale; 14 of the crew of 17 were lost.
  killed 14 [14 of the crew] passive; crew other
Two crew lost, five rescued by a lifeboat.
  killed 2 [Two crew] participle; crew other
Four crew members were lost when the tug sank.
  killed 4 [Four crew members] passive; crew members other; cause the tug sank
Three matches were lost. The crew lost four bags.
`,
  'more of those told, behind the verb': `
Four rebels were killed in the clash which followed, as well as two shepherds caught in the crossfire.
  killed 4 [Four rebels] passive; rebels militant; cause the clash
  killed 2 [two shepherds] passive; shepherds civilian
Nine clerks were taken hostage and later killed, along with a guard, by rebels.
  killed 9 [Nine clerks] passive; clerks civilian; cause rebels
  abducted 9 [Nine clerks] hostage; clerks civilian; cause rebels
  killed 1i [a guard] passive; guard police; cause Nine clerks
Gunman kills four at Oldo mall, then himself
  killed 1i [Gunman] reflexive; Gunman militant
  killed 4 [four] active; people other; cause Gunman
Police shot dead an ‘area commander’ of the rebels, identified as Bo Roe alias Bran, and three other fighters.
  killed 1i [an ‘area commander’ of the rebels] active; ‘area commander’ of the rebels militant; cause Police
  killed 3 [three other fighters] active; fighters militant; cause Police; others
A teacher and branch secretary of the union was hacked to death.
  killed 1i [A teacher] passive; teacher civilian
A teacher and shepherd were hacked to death.
  killed 1i [A teacher] passive; teacher civilian
  killed 1i [shepherd] passive; shepherd civilian
The co-pilot incurred minor injuries.
  injured 1i [The co-pilot] verb-object; co-pilot other
Feb 4 1974 – Twelve people, including nine soldiers, killed in bombing of coach near Oldo.
  killed 12 [Twelve people] participle; people other; cause bombing of coach; in Oldo; on 1974-02-04
  killed 9 [nine soldiers] including; soldiers military; cause bombing of coach; in Oldo; on 1974-02-04; part of c1
The army killed an ‘unarmed’ man in Oldo.
  killed 1i [an ‘unarmed’ man] active; ‘unarmed’ man civilian; cause The army; in Oldo
The gunman shot a clerk dead and was then himself killed by guards.
  killed 1i [The gunman] passive; gunman militant
  killed 1i [a clerk] active; clerk civilian; cause The gunman
Eleven soldiers, including a captain, and two shoppers were killed.
  killed 11 [Eleven soldiers] passive; soldiers military
  killed 1i [a captain] including; captain military; part of c1
  killed 2 [two shoppers] passive; shoppers civilian
A blast wounded seven guards, including a captain, and two shoppers.
  injured 7 [seven guards] active; guards police; cause A blast
  injured 1i [a captain] including; captain military; cause A blast; part of c1
  injured 2 [two shoppers] active; shoppers civilian; cause A blast
Twelve people, including a nurse, and a guard were killed.
  killed 12 [Twelve people] passive; people other
  killed 1i [a nurse] including; nurse civilian; part of c1
Twelve people, including two nurses, and two attackers were killed.
  killed 12 [Twelve people] passive; people other
  killed 2 [two nurses] including; nurses civilian; part of c1
  killed 2 [two attackers] passive; attackers attacker
Grandmother, mother and baby killed by falling tree.
  killed 1i [Grandmother] participle; Grandmother civilian
  killed 1i [mother] participle; mother civilian
  killed 1i [baby] participle; baby civilian
Two homes hit: mother, two sons dead after slide.
  killed 1i [mother] adjective; mother civilian
  killed 2 [two sons] adjective; sons civilian
Of the 52 people on board 44 were killed.
  killed 44 [44] passive; people other
Boiler blast: nine men scalded to death.
  killed 9 [nine men] participle; men other; cause Boiler blast
Nine men were scalded by steam.
  injured 9 [Nine men] passive; men other
Varona lost 18 soldiers and Sarn reported no losses in the fighting.
  killed 18 [18 soldiers] active; soldiers military
A thief hurt in a chase after firing at police in Oldo died.
  injured 1i [A thief] participle; thief other; in Oldo
Train hits minibus: 11 of its 15 passengers killed, the rest injured.
  killed 11 [11 of its 15 passengers] participle; passengers civilian
  injured 4 (the rest) [the rest] participle; passengers civilian; others
Police found a couple and their adult son shot to death in Oldo.
  killed 2 [a couple] participle; people other; in Oldo
  killed 1i [their adult son] participle; adult son civilian; in Oldo
Police found a clerk and a guard at the gate.
A gunman shot dead two clerks in Oldo before he himself was killed.
  killed 1i [A gunman] pronoun; gunman militant; in Oldo
  killed 2 [two clerks] active; clerks civilian; cause A gunman; in Oldo
Lightning struck over Oldo, killing Bo Roe outright and Al Dunn by its heat.
  killed 1i [Bo Roe] active; Bo Roe civilian; cause Lightning
  killed 1i [Al Dunn] active; Al Dunn civilian; cause Lightning
`,
  'losses in short': `
The bank incurred heavy losses.
A mine hit a jeep near Oldo. 2x US KIA, 5x US WIA.
  killed 2 [2x US] participle; US other; in Oldo
  injured 5 [5x US] participle; US other; in Oldo
MINE STRIKE ON ANP PATROL NEAR OLDO: 3 ANP KIA, 4 ANP WIA.
  killed 3 [3 ANP] participle; ANP other; in OLDO
  injured 4 [4 ANP] participle; ANP other; in OLDO
Fatalities: 14 / Occupants: 29
  killed 14 [14] line; people other; total
Fatalities: 4, Serious: 2, Minor: 3
  killed 4 [4] line; people other; total
  injured 2 [2] line; people other
  injured 3 [3] line; people other
Injuries: 2 Fatal, 1 Serious, 3 Uninjured
  killed 2 [2 Fatal] line; Fatal other
  injured 1 [1 Serious] line; Serious other
Crew fatalities: 2. Pax fatalities: 9. Total fatalities: 11.
  killed 2 [2] line; people other
  killed 9 [9] line; people other
  killed 11 [11] line; people other; total
A fire killed 30 people. One estimate puts the number of dead at 70.
  killed 30 [30 people] active; people other; cause A fire
  killed 70 [70] toll; people other; says One estimate; claimed; total
Ten (10) persons were killed and fifteen (15) others injured.
  killed 10 [Ten (10) persons] passive; persons other
  injured 15 [fifteen (15) others] participle; persons other; others
Nine (9) cars were burnt.
Gun battle in Oldo: 23 dead. 38 in hospital.
  killed 23 [23] adjective; people other; cause Gun battle; in Oldo
  injured 38 [38] care; people other; in Oldo
Air Varona 447 disappeared over the sea.
`,
  'none of several groups': `
None of the 23 pupils and two teachers on the bus was injured.
  injured 0 [None of the 23 pupils] passive; pupils civilian; denied
No one among the 90 guests and 14 waiters was hurt.
  injured 0 [No one] passive; people other; denied
None of the guards was hurt and two clerks died.
  injured 0 [None of the guards] passive; guards police; denied
  killed 2 [two clerks] subject; clerks civilian
None of the six guards survived and two clerks died.
  killed 6 [the six guards] no-survivors; guards police
  killed 2 [two clerks] subject; clerks civilian
Nobody in the village was killed but two shepherds were hurt.
  killed 0 [Nobody] passive; people other; denied
  injured 2 [two shepherds] passive; shepherds civilian
`,
  'who says it behind an inverted saying, and how far a fear reaches': `
Fighting has driven out 3,000 people, said the Red Crescent, adding that four nurses had been killed.
  killed 4 [four nurses] passive; nurses civilian; says the Red Crescent
Some 12,000 people have fled their homes since fighting resumed, said the relief agency, adding that 30 clerks had died.
  displaced ~12000 [Some 12,000 people] flight; people other; cause fighting; says the relief agency
  killed 30 [30 clerks] subject; clerks civilian; says the relief agency
A body that documents violence, the centre, confirmed the raid, adding that 12 people were killed.
  killed 12 [12 people] passive; people other; cause the raid; says A body that documents violence, the centre
Rescuers fear 100 people may be buried; eight have been found dead.
  killed 8 [eight] predicate; people other
Officials fear that two sailors drowned; a third was found dead.
  killed 2 [two sailors] subject; sailors military; says Officials; possible
  killed 1i [a third] predicate; sailors military
Officials fear two sailors drowned and a third was killed.
  killed 2 [two sailors] subject; sailors military; says Officials; possible
  killed 1i [a third] passive; sailors military; says Officials; possible
`,
  'the hurt beside the parts of the dead': `
A bus fell into a gorge, leaving 19 dead, including the driver, and 23 with injuries.
  killed 19 [19] adjective; people other; cause A bus
  killed 1i [the driver] including; driver civilian; cause A bus; part of c1
  injured 23 [23] with-injuries; people other
The feud left 16 people dead on both sides and dozens more nursing bullet wounds.
  killed 16 [16 people] adjective; people other; cause The feud
  injured 24+ (dozens) [dozens] escape; people other; others
The fire left 12 dead, including a nurse and two guards with rifles.
  killed 12 [12] adjective; people other; cause The fire
  killed 1i [a nurse] including; nurse civilian; cause The fire; part of c1
  killed 2 [two guards] including; guards police; cause The fire; part of c1
The bus crash killed 19, including a nurse and a clerk.
  killed 19 [19] active; people other; cause The bus crash
  killed 1i [a nurse] including; nurse civilian; cause The bus crash; part of c1
  killed 1i [a clerk] including; clerk civilian; cause The bus crash; part of c1
`,
  'parts of those who are not counted': `
Airstrikes killed villagers, including at least five children.
  killed 5+ [at least five children] including; children civilian
The strikes killed clerks, among them nine women, residents said.
  killed 9 [nine women] including; women civilian; says residents
Shoppers, including five children, were wounded in the raid.
  injured 5 [five children] including; children civilian; cause the raid
The raid was led by rebels, including two girls.
The fire killed cows, including five calves.
The bomb killed shoppers, including a nurse and two guards.
  killed 1i [a nurse] including; nurse civilian; cause The bomb
  killed 2 [two guards] including; guards police; cause The bomb
The bomb killed shoppers, including women.
`,
  'losses of their own': `
The rebel group said 13 of its fighters fell and six were wounded.
  killed 13 [13 of its fighters] fate; fighters militant; says The rebel group
  injured 6 [six] passive; fighters militant; says The rebel group
Hezbollah said two of its members were killed.
  killed 2 [two of its members] passive; members other; says Hezbollah
Hamas said an air strike killed two of its commanders.
  killed 2 [two of its commanders] active; commanders militant; cause an air strike; says Hamas
The rebels said 13 soldiers fell and six were wounded.
  killed 13 [13 soldiers] fate; soldiers military; says The rebels; claimed
  injured 6 [six] passive; soldiers military; says The rebels; claimed
Hezbollah said its men killed two soldiers.
  killed 2 [two soldiers] active; soldiers military; cause its men; says Hezbollah; claimed
The rebels said they hit one of the bases, killing six soldiers.
  killed 6 [six soldiers] active; soldiers military; says The rebels; claimed
`,
  'hospitals by other names': `
A guard was airlifted to the Royal Infirmary after a crash.
  injured 1i [A guard] hospital; guard police; cause a crash
Two men were taken to Oldo General.
  injured 2 [Two men] hospital; men other
The file was taken to the attorney general, two lawyers said.
Two lawyers were brought before the Attorney General.
Two clerks were taken to General Roe.
`,
  'made off with': `
Gunmen made off with 47 schoolgirls from a school.
  abducted 47 [47 schoolgirls] capture; schoolgirls civilian; cause Gunmen
Bandits made off with three of the nuns.
  abducted 3 [three of the nuns] capture; nuns civilian; cause Bandits
The robbers made off with 20,000 dollars.
Gunmen made five passengers lie down.
The mayor made off with two clerks.
`,
  'what a denial does not reach': `
The army denied that it bombed the market, where doctors say 40 died.
  killed 40 [40] subject; people other; says doctors
The army denied that it attacked the village, in which 12 people were killed.
  killed 12 [12 people] passive; people other; says The army
The police denied that the 12 people who were killed were armed.
  killed 12 [the 12 people] passive; people other; says The police
The ministry denied that rebels killed 12 people in the town where the army has a base.
  killed 12 [12 people] active; people other; cause rebels; says The ministry; denied
The army denied that it killed 12 people.
  killed 12 [12 people] active; people other; says The army; denied
`,
  'of how many somebody spoke': `
Officials spoke of at least 12 dead.
  killed 12+ [at least 12] adjective; people other; says Officials
The mayor said nine had died, but witnesses spoke of 30 dead.
  killed 9 [nine] subject; people other; says The mayor
  killed 30 [30] adjective; people other; says witnesses
The ministry reported 18 dead, while activists spoke of at least 50 dead.
  killed 18 [18] adjective; people other; says The ministry
  killed 50+ [at least 50] adjective; people other; says activists
The mayor spoke at the funeral of two clerks killed in Oldo.
  killed 2 [two clerks] participle; clerks civilian; in Oldo
The mayor spoke of courage; two clerks died.
  killed 2 [two clerks] subject; clerks civilian
`,
  'shares are no numbers': `
More than half of the ship's 60 crew drowned.
Two thirds of the 30 clerks were killed.
Three quarters of the 200 passengers perished.
Half of the 40 passengers who died were women.
  killed 40 [the 40 passengers] subject; passengers civilian
Two of the 30 clerks were killed.
  killed 2 [Two of the 30 clerks] passive; clerks civilian
`
}
