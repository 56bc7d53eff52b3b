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
  injured 14 [14 civilians] active; civilians civilian
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
`
}
