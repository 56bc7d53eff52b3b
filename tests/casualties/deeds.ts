/** Texts with all that is read in them, in the form of wordings.ts: what a verb, its object, a source or a pronoun makes of a figure. */
export const deeds: Readonly<Record<string, string>> = {
  'the country, and names before a possessive': `
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people in the country.
  killed 60 [60 people] active; people other; cause The war; in Chad
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people across the nation.
  killed 60 [60 people] active; people other; cause The war; in Chad
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people, the country’s ministry said.
  killed 60 [60 people] active; people other; cause The war; in Chad; says the country’s ministry
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people, the desert nation’s ministry said.
  killed 60 [60 people] active; people other; cause The war; in Chad; says the desert nation’s ministry
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people who loved the country.
  killed 60 [60 people] active; people other; cause The war; in Varona
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people of a poor country’s army.
  killed 60 [60 people] active; people other; cause The war; in Varona
Mayors met in Varona.¶Chad is at war.¶The war has killed 60 people in the village.
  killed 60 [60 people] active; people other; cause The war; in Varona
They mourned Ana Torres’s death in the raid.
  killed 1i [Ana Torres] possessor; Ana Torres civilian; cause the raid
They mourned Ana Torres’ murder.
  killed 1i [Ana Torres] possessor; Ana Torres civilian
The soldiers’ murder shocked them.
They mourned the Torres’s murder.
ANA TORRES’S MURDER SHOCKS TOWN
TWO SUSPECTS’S MURDER SHOCKS TOWN
The family mourned Bo Sarre’s murder.
  killed 1i [Bo Sarre] possessor; Bo Sarre civilian
Bo Sarre's 2019 murder was solved.
Kabul’s death toll rose.
Paris’s murder shocked them.
The two guards’ murder shocked them.
Four guards’ killers fled.
Police said on Monday that two clerks had been killed.
  killed 2 [two clerks] passive; clerks other; on 2021-06-07; says Police
Two clerks had been killed, police said late on Monday.
  killed 2 [Two clerks] passive; clerks other; on 2021-06-07; says police
Two clerks had been killed, police said there on Monday.
  killed 2 [Two clerks] passive; clerks other; on 2021-06-07; says police
On Monday police said two clerks had been killed on Saturday.
  killed 2 [two clerks] passive; clerks other; on 2021-06-05; says police
Two clerks had been killed on Saturday, police said on Monday.
  killed 2 [Two clerks] passive; clerks other; on 2021-06-05; says police
Two clerks died. Police on Monday said the fire was out.
  killed 2 [Two clerks] subject; clerks other
Police put the death toll at 12.
  killed 12 [12] toll; people other; says Police; total
Police put the number of dead at 12, while rebels put the toll at 30.
  killed 12 [12] toll; people other; says Police; total
  killed 30 [30] toll; people other; says rebels; claimed; total
Rebels put the dead at 30.
  killed 30 [30] toll; people other; says Rebels; claimed; total
Witnesses put the death toll higher, at 30.
  killed 30 [30] toll; people other; says Witnesses; claimed; total
Two clerks were reportedly killed, a toll that police put at 12.
  killed 2 [Two clerks] passive; clerks other; claimed
  killed 12 [12] toll; clerks other; claimed; total
`,
  'pronouns, and days of saying': `
A fire broke out at the mine on Sunday. Two clerks died in the fire, police said late on Tuesday.
  killed 2 [Two clerks] subject; clerks other; cause the fire; on 2021-06-06; says police
A fire broke out at the mine on Sunday. Two clerks died in the fire, police said there on Tuesday.
  killed 2 [Two clerks] subject; clerks other; cause the fire; on 2021-06-06; says police
A fire broke out at the mine on Sunday. Two clerks died in the fire, they on Tuesday said.
  killed 2 [Two clerks] subject; clerks other; cause the fire; on 2021-06-06
A fire broke out at the mine on Sunday. Police on Tuesday said two clerks died in the fire.
  killed 2 [two clerks] subject; clerks other; cause the fire; on 2021-06-06; says Police
A fire broke out at the mine on Sunday. Two clerks died in the fire on Saturday, police said.
  killed 2 [Two clerks] subject; clerks other; cause the fire; on 2021-06-05; says police
On Monday two clerks died in Oldo and on Tuesday three died in Sarn.
  killed 2 [two clerks] subject; clerks other; in Oldo; on 2021-06-07
  killed 3 [three] subject; clerks other; in Sarn; on 2021-06-08
On Monday two clerks died in Oldo; three died in Sarn on Tuesday.
  killed 2 [two clerks] subject; clerks other; in Oldo; on 2021-06-07
  killed 3 [three] subject; clerks other; in Sarn; on 2021-06-08
Two clerks died in Oldo when on Tuesday a wall fell.
  killed 2 [Two clerks] subject; clerks other; in Oldo; on 2021-06-08
Ana Lunt left Oldo on Monday. She was killed there.
  killed 1i [Ana Lunt] pronoun; Ana Lunt civilian; on 2021-06-07
Ana Lunt left Oldo. Later he was killed.
  killed 1i [Ana Lunt] pronoun; Ana Lunt civilian
Oldo fell. He was killed.
The Sarn Bridge fell. He was killed there.
Sarn Bridge fell. He was killed there.
Ana Lunt’s dog ran. He was killed.
Two men fled. He was killed.
A clerk was wounded. It rained. It snowed. He later died.
  killed 1i [A clerk] pronoun; clerk civilian; later
  injured 1i [A clerk] passive; clerk civilian
The robber fled before he shot himself.
  killed 1i [The robber] pronoun; robber attacker
The robber fled and shot himself to death.
  killed 1i [The robber] reflexive; robber attacker
The robber shot himself in the foot.
  injured 1i [The robber] reflexive; robber attacker
The robber shot himself dead.
  killed 1i [The robber] reflexive; robber attacker
The robber shot himself.
  unspecified 1i [The robber] reflexive; robber attacker
The robber fled, shot himself and died.
  killed 1i [The robber] subject; robber attacker
The gunman attacked a guard and shot him dead.
  killed 1i [a guard] pronoun; guard police
The gunman attacked a guard and shot her dead.
  killed 1i [a guard] pronoun; guard police
The gunman attacked a guard and killed her.
  killed 1i [a guard] pronoun; guard police
The gunman attacked a guard and killed her dog.
The gunman met a guard and wanted to kill him.
The gunman met a guard and managed to kill him.
  killed 1i [a guard] pronoun; guard police
The gunman met a guard and is said to have killed him.
  killed 1i [a guard] pronoun; guard police
The gunman met a guard and nearly killed him.
The gunman met a guard and did not kill him.
The gunman met a guard and may kill him.
The clerk was lost. She was found dead.
  killed 1i [The clerk] pronoun; clerk civilian
The clerk was lost. She was beaten to death.
  killed 1i [The clerk] pronoun; clerk civilian
The clerk was lost. She was shot dead.
  killed 1i [The clerk] pronoun; clerk civilian
The clerk was lost. She committed suicide.
  killed 1i [The clerk] pronoun; clerk civilian
The clerk was lost and committed suicide.
  killed 1i [The clerk] verb-object; clerk civilian
The clerk fled before committing suicide.
  killed 1i [The clerk] pronoun; clerk civilian
The clerk who was lost committed suicide.
  killed 1i [The clerk] verb-object; clerk civilian
`,
  'wounds, hostages and flight': `
Four clerks were sent to hospital.
The crash sent four buses to hospital.
The crash put two guards in the hospital.
  injured 2 [two guards] hospital; guards police; cause The crash
The crash put two guards in the shade.
The blast landed a clerk in hospital.
  injured 1i [a clerk] hospital; clerk civilian; cause The blast
The clerk turned to the gun on the wall.
The clerk turned a gun at himself.
The clerk turned the knife on himself.
  killed 1i [The clerk] own-gun; clerk civilian
The clerk turned left.
The clerk turned his guns on the crowd.
The guard may turn the gun on himself.
Rebels did not take four clerks hostage.
Four clerks held captive in Oldo wept.
  abducted 4 [Four clerks] hostage; clerks other
Rebels took four clerks prisoner.
Rebels seized four clerks.
Rebels held four clerks for hours.
Rebels hold the four clerks hostage.
  abducted 4 [the four clerks] hostage; clerks other; cause Rebels
Rebels held a hostage.
Four clerks were not taken hostage.
Four clerks were held by rebels as hostages.
Villagers fled to the hills.
About 500 villagers fled the fighting.
  displaced ~500 [About 500 villagers] flight; villagers civilian
The war led 500 villagers to flee.
  displaced 500 [500 villagers] flight; villagers civilian; cause The war
The war caused 500 villagers to flee their homes.
  displaced 500 [500 villagers] flight; villagers civilian; cause The war
The war caused 500 villagers to flee.
  displaced 500 [500 villagers] flight; villagers civilian; cause The war
About 500 villagers tried to flee their homes.
About 500 villagers did not flee their homes.
About 500 villagers were forced from their homes.
  displaced ~500 [About 500 villagers] flight; villagers civilian
About 500 villagers were forced to flee.
  displaced ~500 [About 500 villagers] flight; villagers civilian
About 500 villagers were forced to wait.
The war drove 500 villagers into exile.
  displaced 500 [500 villagers] flight; villagers civilian; cause The war
The war drove 500 villagers and 20 nurses from their homes.
  displaced 500 [500 villagers] flight; villagers civilian; cause The war
  displaced 20 [20 nurses] flight; nurses civilian; cause The war
The bus drove 500 villagers to Oldo.
The war forced 500 villagers, who fled.
The army drove 500 cattle from the village.
The attack caused heavy casualties among the guards.
  unspecified ? (heavy) [heavy casualties] losses; guards police; cause The attack
Rebels fired at the guards and inflicted heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; guards police
Rebels fled; the attack on the guards inflicted heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; guards police; cause the attack
Rebels shot into the crowd and inflicted heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; crowd other
Rebels fired on the wall when the storm inflicted heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; heavy casualties other; cause the storm
The guards took heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; guards police
The guards sustained heavy losses.
  unspecified ? (heavy) [heavy losses] losses; guards police
The insurers suffered heavy losses.
The rebels suffered serious losses.
The rebels booked heavy losses.
Four others escaped with bullet wounds.
  injured 4 [Four others] escape; people other; others
Four others escaped with the money.
Four others did not escape with injuries.
Four others may escape with injuries.
Four clerks survived with burns.
  injured 4 [Four clerks] escape; clerks other
Four clerks hoped to survive with burns.
They treated a clerk with burns.
  injured 1i [a clerk] with-injuries; clerk civilian
Four clerks with burns and cuts left.
  injured 4 [Four clerks] with-injuries; clerks other
A clerk with no injuries left.
The clerk sustained varying degrees of burns.
  injured 1i [The clerk] verb-object; clerk civilian
Two clerks sustained several kinds of wounds.
  injured 2 [Two clerks] verb-object; clerks other
Two clerks sustained several kinds of pressure.
Two clerks lost limbs.
  injured 2 [Two clerks] verb-object; clerks other
Two clerks lost their homes.
  displaced 2 [Two clerks] verb-object; clerks other
Two clerks lost their keys.
Two clerks suffered fatal injuries.
  killed 2 [Two clerks] verb-object; clerks other
Two clerks suffered mortal wounds.
  killed 2 [Two clerks] verb-object; clerks other
Two clerks did not suffer injuries.
Injuries were suffered by two clerks.
Two clerks got burns.
  injured 2 [Two clerks] verb-object; clerks other
Two soldiers laid down their lives.
  killed 2 [Two soldiers] verb-object; soldiers military
Two soldiers gave their lives.
  killed 2 [Two soldiers] verb-object; soldiers military
Two clerks were treated for shock at the scene.
  injured 2 [Two clerks] hospital; clerks other
Two clerks were treated with respect.
Two clerks were treated by nurses; burns were rare.
Two clerks were treated in an Oldo hospital.
  injured 2 [Two clerks] hospital; clerks other
Two clerks were taken by car to the Oldo hospital.
  injured 2 [Two clerks] hospital; clerks other
Two clerks were taken to see the hospital.
Two clerks were taken home and the hospital closed.
Two clerks were taken home; the hospital closed.
Two clerks were transported to a clinic.
  injured 2 [Two clerks] hospital; clerks other
Two clerks were admitted to the party.
Two clerks were airlifted to the icu.
  injured 2 [Two clerks] hospital; clerks other
The crash sent four nurses to hospital.
  injured 4 [four nurses] hospital; nurses civilian; cause The crash
The crash sent four nurses and a guard to a clinic.
  injured 4 [four nurses] hospital; nurses civilian; cause The crash
  injured 1i [a guard] hospital; guard police; cause The crash
The crash did not send four nurses to hospital.
The crash could send four nurses to hospital.
`,
  'verbs and what completes them': `
Seven of the wounded were killed.
  killed 7 [Seven of the wounded] passive; wounded other
Seven of the wounded died.
  killed 7 [Seven of the wounded] subject; wounded other; later
Two of the missing were found dead.
  killed 2 [Two of the missing] predicate; missing other
Two of the boats sank, killing six.
  killed 6 [six] active; people other
Two clerks who had left on Monday were killed.
  killed 2 [Two clerks] passive; clerks other; on 2021-06-07
Two clerks who were waiting there in Oldo for a bus were killed.
  killed 2 [Two clerks] passive; clerks other; in Oldo
Two clerks whom the guards knew were killed.
  killed 2 [Two clerks] passive; clerks other
The bus in which two clerks were killed was new.
  killed 2 [two clerks] passive; clerks other
Two guards who were on a bus that was hit were killed.
  killed 2 [Two guards] passive; guards police
Two clerks, who were on strike, were killed.
  killed 2 [Two clerks] passive; clerks other
A climber fell to his death.
  killed 1i [A climber] subject; climber civilian
A climber fell to the ground.
Two climbers fell to death.
  killed 2 [Two climbers] subject; climbers civilian
Two climbers fell off a wall.
Two clerks were blown to pieces.
  killed 2 [Two clerks] passive; clerks other
Two clerks were blown up.
  killed 2 [Two clerks] passive; clerks other
Two clerks blew up a wall.
A bus was blown up.
Two clerks were shot at.
  unspecified 2 [Two clerks] passive; clerks other
Two clerks shot at a guard.
Four clerks shot at a school
Two clerks were burned alive.
  killed 2 [Two clerks] passive; clerks other
Two clerks were buried alive.
  killed 2 [Two clerks] passive; clerks other
Two clerks burned to death.
  killed 2 [Two clerks] participle; clerks other
Two clerks froze to death.
  killed 2 [Two clerks] subject; clerks other
Two clerks were frozen to death.
  killed 2 [Two clerks] passive; clerks other
Two clerks starved to death.
  killed 2 [Two clerks] participle; clerks other
The rebels starved two clerks to death.
  killed 2 [two clerks] active; clerks other; cause The rebels
Two clerks bled to death.
  killed 2 [Two clerks] participle; clerks other
Two clerks choked to death on smoke.
  killed 2 [Two clerks] participle; clerks other
A clerk was fatally shot.
  killed 1i [A clerk] passive; clerk civilian
A clerk was fatally stabbed.
  killed 1i [A clerk] passive; clerk civilian
The robber fatally shot a clerk.
  killed 1i [a clerk] active; clerk civilian; cause The robber
The robber shot a clerk dead.
  killed 1i [a clerk] active; clerk civilian; cause The robber
The robber stabbed a clerk to death.
  killed 1i [a clerk] active; clerk civilian; cause The robber
The robber stabbed two clerks and a guard to death.
  killed 2 [two clerks] active; clerks other; cause The robber
  killed 1i [a guard] active; guard police; cause The robber
The robber beat a clerk.
The robber stabbed a clerk in the arm.
  injured 1i [a clerk] active; clerk civilian; cause The robber
The robber shot a clerk in the leg.
  injured 1i [a clerk] active; clerk civilian; cause The robber
A clerk was shot in the hand.
  injured 1i [A clerk] passive; clerk civilian
A clerk was shot in the head and killed.
  killed 1i [A clerk] passive; clerk civilian
A clerk was shot in the town.
  unspecified 1i [A clerk] passive; clerk civilian
A clerk was shot, with wounds to the leg.
  injured 1i [A clerk] passive; clerk civilian
A clerk was stabbed with wounds to the neck.
  injured 1i [A clerk] passive; clerk civilian
A clerk was poisoned.
  injured 1i [A clerk] passive; clerk civilian
Two clerks poisoned by gas were ill.
  injured 2 [Two clerks] participle; clerks other
Two clerks were burned.
  injured 2 [Two clerks] passive; clerks other
Two clerks were crushed.
  killed 2 [Two clerks] passive; clerks other
The wall crushed two clerks.
  killed 2 [two clerks] active; clerks other; cause The wall
The crowd trampled two clerks.
  injured 2 [two clerks] active; clerks other; cause The crowd
The plan was crushed.
Two clerks were gunned down.
  killed 2 [Two clerks] passive; clerks other
Two clerks were mown down.
  killed 2 [Two clerks] passive; clerks other
The guard gunned the engine.
The army lost five tanks.
The club lost five games.
The army eliminated two rebels.
  killed 2 [two rebels] active; rebels militant; cause The army
The army eliminated two jobs.
The firm eliminated waste.
The court executed Bo Sarre.
  killed 1i [Bo Sarre] active; Bo Sarre civilian; cause The court
The court executed the script.
Bo Sarre was executed.
  killed 1i [Bo Sarre] passive; Bo Sarre civilian
Sarre was executed.
  killed 1i [Sarre] passive; Sarre civilian
The order was executed.
The army neutralised four bombs.
The army neutralised four fighters.
  killed 4 [four fighters] active; fighters militant; cause The army
Neither clerk was killed.
  killed 0 [Neither clerk] passive; clerk civilian; denied
No clerks were killed.
  killed 0 [No clerks] passive; clerks other; denied
Two clerks were wounded or missing.
  unspecified 2 [Two clerks] passive; clerks other
Two clerks were killed in Oldo on Monday along with a guard.
  killed 2 [Two clerks] passive; clerks other; in Oldo; on 2021-06-07
  killed 1i [a guard] passive; guard police; in Oldo; on 2021-06-07
Two clerks were killed, along with a guard.
  killed 2 [Two clerks] passive; clerks other
  killed 1i [a guard] passive; guard police
Two clerks were killed as well as a guard.
  killed 2 [Two clerks] passive; clerks other
  killed 1i [a guard] passive; guard police
A clerk being killed is news.
  killed 1i [A clerk] passive; clerk civilian
The guard saw two clerks being killed.
  killed 2 [two clerks] passive; clerks other
A guard and a clerk killed in Oldo were buried.
  killed 1i [A guard] participle; guard police; in Oldo
  killed 1i [a clerk] participle; clerk civilian; in Oldo
A guard, a clerk and two nurses killed in Oldo were buried.
  killed 1i [A guard] participle; guard police; in Oldo
  killed 1i [a clerk] participle; clerk civilian; in Oldo
  killed 2 [two nurses] participle; nurses civilian; in Oldo
Ten of the guards killed were buried.
  killed 10 [Ten of the guards] participle; guards police
Ten members of the club killed were buried.
  killed 10 [Ten members of the club] participle; members of the club other
The mother of a clerk killed in Oldo wept.
  killed 1i [a clerk] participle; clerk civilian
The killed clerk was buried.
  killed 1i [The killed clerk] modifier; clerk civilian
The gunman shot and wounded two clerks.
  injured 2 [two clerks] active; clerks other; cause The gunman
The gunman shot himself and two clerks.
  unspecified 1i [The gunman] reflexive; gunman militant
  unspecified 2 [two clerks] active; clerks other; cause The gunman
The gunman killed himself and two clerks.
  killed 1i [The gunman] reflexive; gunman militant
  killed 2 [two clerks] active; clerks other; cause The gunman
The six priests, all of whom were killed, were old.
  killed 6 [The six priests] passive; priests civilian
`,
  'who says so': `
Rebels killed or wounded two clerks.
  unspecified 2 [two clerks] active; clerks other; cause Rebels
Two clerks were stabbed fatally.
  killed 2 [Two clerks] passive; clerks other
Four clerks were killed, police said; a guard fled.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, police said. A guard fled.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, police said when a guard fled.
  killed 4 [Four clerks] passive; clerks other; cause a guard fled; says police
Four clerks were killed, police said - a guard fled.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, police said, and a guard fled.
  killed 4 [Four clerks] passive; clerks other; says police
(Four clerks were killed, police said) in Oldo.
  killed 4 [Four clerks] passive; clerks other; in Oldo; says police
Four clerks were killed, police told reporters who were there.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, police said that a guard fled.
  killed 4 [Four clerks] passive; clerks other
Four clerks were killed, police said: a guard fled.
  killed 4 [Four clerks] passive; clerks other
Four clerks were killed, police told the mayor: a guard fled.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, police said a guard fled.
  killed 4 [Four clerks] passive; clerks other
Four clerks were killed - police said.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed and, police said, a guard hid.
  killed 4 [Four clerks] passive; clerks other; says police
Four clerks were killed, said Bo Sarre, a guard.
  killed 4 [Four clerks] passive; clerks other; says Bo Sarre
Four clerks were killed, he said.
  killed 4 [Four clerks] passive; clerks other
Four clerks were killed, Bo Sarre, a guard, said.
  killed 4 [Four clerks] passive; clerks other; says Bo Sarre, a guard
Four clerks were killed, a guard, who was there, said.
  killed 4 [Four clerks] passive; clerks other; says a guard
Four clerks were killed, police and two nurses said.
  killed 4 [Four clerks] passive; clerks other; says police and two nurses
Four clerks were killed, and police said so.
  killed 4 [Four clerks] passive; clerks other; says police
Police said four clerks were killed; nurses said five were killed.
  killed 4 [four clerks] passive; clerks other; says Police
  killed 5 [five] passive; clerks other; says nurses
Police said four clerks were killed; five were killed, nurses said.
  killed 4 [four clerks] passive; clerks other; says Police
  killed 5 [five] passive; clerks other; says nurses
Four clerks were killed, police said; five were hurt, nurses said.
  killed 4 [Four clerks] passive; clerks other; says police
  injured 5 [five] passive; clerks other; says nurses
The mayor found that four clerks were killed.
  killed 4 [four clerks] passive; clerks other
The mayor found four clerks who were killed.
  killed 4 [four clerks] passive; clerks other
The mayor put four clerks who were killed on a list.
  killed 4 [four clerks] passive; clerks other
The mine claimed four lives.
  killed 4 [four lives] lives; lives other; cause The mine
Rebels claimed four clerks were killed.
  killed 4 [four clerks] passive; clerks other; says Rebels; claimed
Rebels claimed four killings.
  killed 4 [four killings] noun; killings other; says Rebels; claimed
Police, with officials reporting 150 dead, left.
  killed 150 [150] adjective; people other; cause Police; says officials
Oldo was calm, with officials reporting 150 dead.
  killed 150 [150] adjective; people other; says officials
The mayor put the toll at 30 and said four clerks were killed.
  killed 30 [30] toll; people other; says The mayor; total
  killed 4 [four clerks] passive; clerks other; says The mayor
The mayor said “early signs” were that four clerks were killed.
  killed 4 [four clerks] passive; clerks other; says The mayor
The mayor (of Oldo) said four clerks were killed.
  killed 4 [four clerks] passive; clerks other; says The mayor (of Oldo)
According to plan, four clerks were killed.
  killed 4 [four clerks] passive; clerks other
Four clerks were killed according to police.
  killed 4 [Four clerks] passive; clerks other; says police
According to him, four clerks were killed.
  killed 4 [four clerks] passive; clerks other
It said four clerks were killed.
  killed 4 [four clerks] passive; clerks other
They say on Monday four clerks were killed.
  killed 4 [four clerks] passive; clerks other; on 2021-06-07
Four clerks were killed ‐ two in Oldo ‐ by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
Four clerks were killed ‑ two in Oldo ‑ by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
Four clerks were killed - two in Oldo - by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
Four clerks were killed– two in Oldo – by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
Four clerks were killed -two in Oldo- by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
Four clerks were killed -- two in Oldo -- by rebels.
  killed 4 [Four clerks] passive; clerks other; cause rebels; in Oldo
A well‐known clerk and a photo- and videojournalist were killed.
  killed 1i [A well‐known clerk] passive; well‐known clerk civilian
  killed 1i [a photo- and videojournalist] passive; photo- and videojournalist other
A photo- or videojournalist was killed.
  killed 1i [A photo- or videojournalist] passive; photo- or videojournalist other
The ‘four clerks’ were killed.
  killed 4 [four clerks] passive; clerks other
The guard ‘killed’ four clerks.
A human being killed a clerk.
  killed 1i [a clerk] active; clerk civilian; cause A human being
Two clerks may be killed.
  killed 2 [Two clerks] passive; clerks other; possible
The military might killed two clerks.
  killed 2 [two clerks] active; clerks other; cause The military might
Two clerks were shot dead.
  killed 2 [Two clerks] passive; clerks other
A shot dead in the wood.
The shot killed a clerk.
  killed 1i [a clerk] active; clerk civilian; cause The shot
Guards shot dead two clerks.
  killed 2 [two clerks] active; clerks other; cause Guards
Police reports that two clerks were killed.
  killed 2 [two clerks] passive; clerks other; says Police
Police report: two clerks were killed.
  killed 2 [two clerks] passive; clerks other; says Police
The report that two clerks were killed is old.
  killed 2 [two clerks] passive; clerks other
A search found two clerks dead.
  killed 2 [two clerks] adjective; clerks other
Guards search for two clerks missing in Oldo.
  missing 2 [two clerks] adjective; clerks other; in Oldo
The attack on Monday killed two clerks.
  killed 2 [two clerks] active; clerks other; cause The attack; on 2021-06-07
The rebel attack killed two clerks.
  killed 2 [two clerks] active; clerks other; cause The rebel attack
`
}
