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
  killed 2 [two clerks] passive; clerks civilian; on 2021-06-07; says Police
Two clerks had been killed, police said late on Monday.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07; says police
Two clerks had been killed, police said there on Monday.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07; says police
On Monday police said two clerks had been killed on Saturday.
  killed 2 [two clerks] passive; clerks civilian; on 2021-06-05; says police
Two clerks had been killed on Saturday, police said on Monday.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-05; says police
Two clerks died. Police on Monday said the fire was out.
  killed 2 [Two clerks] subject; clerks civilian
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
  killed 2 [Two clerks] passive; clerks civilian; claimed
  killed 12 [12] toll; clerks civilian; claimed; total
`,
  'pronouns, and days of saying': `
A fire broke out at the mine on Sunday. Two clerks died in the fire, police said late on Tuesday.
  killed 2 [Two clerks] subject; clerks civilian; cause the fire; on 2021-06-06; says police
A fire broke out at the mine on Sunday. Two clerks died in the fire, police said there on Tuesday.
  killed 2 [Two clerks] subject; clerks civilian; cause the fire; on 2021-06-06; says police
A fire broke out at the mine on Sunday. Two clerks died in the fire, they on Tuesday said.
  killed 2 [Two clerks] subject; clerks civilian; cause the fire; on 2021-06-06
A fire broke out at the mine on Sunday. Police on Tuesday said two clerks died in the fire.
  killed 2 [two clerks] subject; clerks civilian; cause the fire; on 2021-06-06; says Police
A fire broke out at the mine on Sunday. Two clerks died in the fire on Saturday, police said.
  killed 2 [Two clerks] subject; clerks civilian; cause the fire; on 2021-06-05; says police
On Monday two clerks died in Oldo and on Tuesday three died in Sarn.
  killed 2 [two clerks] subject; clerks civilian; in Oldo; on 2021-06-07
  killed 3 [three] subject; clerks civilian; in Sarn; on 2021-06-08
On Monday two clerks died in Oldo; three died in Sarn on Tuesday.
  killed 2 [two clerks] subject; clerks civilian; in Oldo; on 2021-06-07
  killed 3 [three] subject; clerks civilian; in Sarn; on 2021-06-08
Two clerks died in Oldo when on Tuesday a wall fell.
  killed 2 [Two clerks] subject; clerks civilian; in Oldo; on 2021-06-08
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
  injured 4 [Four clerks] hospital; clerks civilian
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
  abducted 4 [Four clerks] hostage; clerks civilian
Rebels took four clerks prisoner.
Rebels seized four clerks.
  abducted 4 [four clerks] capture; clerks civilian; cause Rebels
Rebels held four clerks for hours.
Rebels hold the four clerks hostage.
  abducted 4 [the four clerks] hostage; clerks civilian; cause Rebels
Rebels held a hostage.
  abducted 1i [a hostage] taken; hostage civilian; cause Rebels
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
  injured 4 [Four clerks] escape; clerks civilian
Four clerks hoped to survive with burns.
They treated a clerk with burns.
  injured 1i [a clerk] with-injuries; clerk civilian
Four clerks with burns and cuts left.
  injured 4 [Four clerks] with-injuries; clerks civilian
A clerk with no injuries left.
The clerk sustained varying degrees of burns.
  injured 1i [The clerk] verb-object; clerk civilian
Two clerks sustained several kinds of wounds.
  injured 2 [Two clerks] verb-object; clerks civilian
Two clerks sustained several kinds of pressure.
Two clerks lost limbs.
  injured 2 [Two clerks] verb-object; clerks civilian
Two clerks lost their homes.
  displaced 2 [Two clerks] verb-object; clerks civilian
Two clerks lost their keys.
Two clerks suffered fatal injuries.
  killed 2 [Two clerks] verb-object; clerks civilian
Two clerks suffered mortal wounds.
  killed 2 [Two clerks] verb-object; clerks civilian
Two clerks did not suffer injuries.
Injuries were suffered by two clerks.
Two clerks got burns.
  injured 2 [Two clerks] verb-object; clerks civilian
Two soldiers laid down their lives.
  killed 2 [Two soldiers] verb-object; soldiers military
Two soldiers gave their lives.
  killed 2 [Two soldiers] verb-object; soldiers military
Two clerks were treated for shock at the scene.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were treated with respect.
Two clerks were treated by nurses; burns were rare.
Two clerks were treated in an Oldo hospital.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were taken by car to the Oldo hospital.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were taken to see the hospital.
Two clerks were taken home and the hospital closed.
Two clerks were taken home; the hospital closed.
Two clerks were transported to a clinic.
  injured 2 [Two clerks] hospital; clerks civilian
Two clerks were admitted to the party.
Two clerks were airlifted to the icu.
  injured 2 [Two clerks] hospital; clerks civilian
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
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07
Two clerks who were waiting there in Oldo for a bus were killed.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo
Two clerks whom the guards knew were killed.
  killed 2 [Two clerks] passive; clerks civilian
The bus in which two clerks were killed was new.
  killed 2 [two clerks] passive; clerks civilian
Two guards who were on a bus that was hit were killed.
  killed 2 [Two guards] passive; guards police
Two clerks, who were on strike, were killed.
  killed 2 [Two clerks] passive; clerks civilian
A climber fell to his death.
  killed 1i [A climber] subject; climber civilian
A climber fell to the ground.
Two climbers fell to death.
  killed 2 [Two climbers] subject; climbers civilian
Two climbers fell off a wall.
Two clerks were blown to pieces.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were blown up.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks blew up a wall.
A bus was blown up.
Two clerks were shot at.
  unspecified 2 [Two clerks] passive; clerks civilian
Two clerks shot at a guard.
Four clerks shot at a school
Two clerks were burned alive.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were buried alive.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks burned to death.
  killed 2 [Two clerks] participle; clerks civilian
Two clerks froze to death.
  killed 2 [Two clerks] subject; clerks civilian
Two clerks were frozen to death.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks starved to death.
  killed 2 [Two clerks] participle; clerks civilian
The rebels starved two clerks to death.
  killed 2 [two clerks] active; clerks civilian; cause The rebels
Two clerks bled to death.
  killed 2 [Two clerks] participle; clerks civilian
Two clerks choked to death on smoke.
  killed 2 [Two clerks] participle; clerks civilian
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
  killed 2 [two clerks] active; clerks civilian; cause The robber
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
  injured 2 [Two clerks] participle; clerks civilian
Two clerks were burned.
  injured 2 [Two clerks] passive; clerks civilian
Two clerks were crushed.
  killed 2 [Two clerks] passive; clerks civilian
The wall crushed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The wall
The crowd trampled two clerks.
  injured 2 [two clerks] active; clerks civilian; cause The crowd
The plan was crushed.
Two clerks were gunned down.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were mown down.
  killed 2 [Two clerks] passive; clerks civilian
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
  killed 0 [No clerks] passive; clerks civilian; denied
Two clerks were wounded or missing.
  unspecified 2 [Two clerks] passive; clerks civilian
Two clerks were killed in Oldo on Monday along with a guard.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo; on 2021-06-07
  killed 1i [a guard] passive; guard police; in Oldo; on 2021-06-07
Two clerks were killed, along with a guard.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
Two clerks were killed as well as a guard.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
A clerk being killed is news.
  killed 1i [A clerk] passive; clerk civilian
The guard saw two clerks being killed.
  killed 2 [two clerks] passive; clerks civilian
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
  injured 2 [two clerks] active; clerks civilian; cause The gunman
The gunman shot himself and two clerks.
  unspecified 1i [The gunman] reflexive; gunman militant
  unspecified 2 [two clerks] active; clerks civilian; cause The gunman
The gunman killed himself and two clerks.
  killed 1i [The gunman] reflexive; gunman militant
  killed 2 [two clerks] active; clerks civilian; cause The gunman
The six priests, all of whom were killed, were old.
  killed 6 [The six priests] passive; priests civilian
`,
  'who says so': `
Rebels killed or wounded two clerks.
  unspecified 2 [two clerks] active; clerks civilian; cause Rebels
Two clerks were stabbed fatally.
  killed 2 [Two clerks] passive; clerks civilian
Four clerks were killed, police said; a guard fled.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, police said. A guard fled.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, police said when a guard fled.
  killed 4 [Four clerks] passive; clerks civilian; cause a guard fled; says police
Four clerks were killed, police said - a guard fled.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, police said, and a guard fled.
  killed 4 [Four clerks] passive; clerks civilian; says police
(Four clerks were killed, police said) in Oldo.
  killed 4 [Four clerks] passive; clerks civilian; in Oldo; says police
Four clerks were killed, police told reporters who were there.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, police said that a guard fled.
  killed 4 [Four clerks] passive; clerks civilian
Four clerks were killed, police said: a guard fled.
  killed 4 [Four clerks] passive; clerks civilian
Four clerks were killed, police told the mayor: a guard fled.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, police said a guard fled.
  killed 4 [Four clerks] passive; clerks civilian
Four clerks were killed - police said.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed and, police said, a guard hid.
  killed 4 [Four clerks] passive; clerks civilian; says police
Four clerks were killed, said Bo Sarre, a guard.
  killed 4 [Four clerks] passive; clerks civilian; says Bo Sarre
Four clerks were killed, he said.
  killed 4 [Four clerks] passive; clerks civilian
Four clerks were killed, Bo Sarre, a guard, said.
  killed 4 [Four clerks] passive; clerks civilian; says Bo Sarre, a guard
Four clerks were killed, a guard, who was there, said.
  killed 4 [Four clerks] passive; clerks civilian; says a guard
Four clerks were killed, police and two nurses said.
  killed 4 [Four clerks] passive; clerks civilian; says police and two nurses
Four clerks were killed, and police said so.
  killed 4 [Four clerks] passive; clerks civilian; says police
Police said four clerks were killed; nurses said five were killed.
  killed 4 [four clerks] passive; clerks civilian; says Police
  killed 5 [five] passive; clerks civilian; says nurses
Police said four clerks were killed; five were killed, nurses said.
  killed 4 [four clerks] passive; clerks civilian; says Police
  killed 5 [five] passive; clerks civilian; says nurses
Four clerks were killed, police said; five were hurt, nurses said.
  killed 4 [Four clerks] passive; clerks civilian; says police
  injured 5 [five] passive; clerks civilian; says nurses
The mayor found that four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian
The mayor found four clerks who were killed.
  killed 4 [four clerks] passive; clerks civilian
The mayor put four clerks who were killed on a list.
  killed 4 [four clerks] passive; clerks civilian
The mine claimed four lives.
  killed 4 [four lives] lives; lives other; cause The mine
Rebels claimed four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian; says Rebels; claimed
Rebels claimed four killings.
  killed 4 [four killings] noun; killings other; says Rebels; claimed
Police, with officials reporting 150 dead, left.
  killed 150 [150] adjective; people other; says officials
Oldo was calm, with officials reporting 150 dead.
  killed 150 [150] adjective; people other; says officials
The mayor put the toll at 30 and said four clerks were killed.
  killed 30 [30] toll; people other; says The mayor; total
  killed 4 [four clerks] passive; clerks civilian; says The mayor
The mayor said “early signs” were that four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian; says The mayor
The mayor (of Oldo) said four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian; says The mayor (of Oldo)
According to plan, four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian
Four clerks were killed according to police.
  killed 4 [Four clerks] passive; clerks civilian; says police
According to him, four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian
It said four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian
They say on Monday four clerks were killed.
  killed 4 [four clerks] passive; clerks civilian; on 2021-06-07
Four clerks were killed ‐ two in Oldo ‐ by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
Four clerks were killed ‑ two in Oldo ‑ by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
Four clerks were killed - two in Oldo - by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
Four clerks were killed– two in Oldo – by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
Four clerks were killed -two in Oldo- by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
Four clerks were killed -- two in Oldo -- by rebels.
  killed 4 [Four clerks] passive; clerks civilian; cause rebels; in Oldo
A well‐known clerk and a photo- and videojournalist were killed.
  killed 1i [A well‐known clerk] passive; well‐known clerk civilian
  killed 1i [a photo- and videojournalist] passive; photo- and videojournalist other
A photo- or videojournalist was killed.
  killed 1i [A photo- or videojournalist] passive; photo- or videojournalist other
The ‘four clerks’ were killed.
  killed 4 [four clerks] passive; clerks civilian
The guard ‘killed’ four clerks.
  killed 4 [four clerks] active; clerks civilian; cause The guard; claimed
A human being killed a clerk.
  killed 1i [a clerk] active; clerk civilian; cause A human being
Two clerks may be killed.
  killed 2 [Two clerks] passive; clerks civilian; possible
The military might killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The military might
Two clerks were shot dead.
  killed 2 [Two clerks] passive; clerks civilian
A shot dead in the wood.
The shot killed a clerk.
  killed 1i [a clerk] active; clerk civilian; cause The shot
Guards shot dead two clerks.
  killed 2 [two clerks] active; clerks civilian; cause Guards
Police reports that two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says Police
Police report: two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; says Police
The report that two clerks were killed is old.
  killed 2 [two clerks] passive; clerks civilian
A search found two clerks dead.
  killed 2 [two clerks] adjective; clerks civilian
Guards search for two clerks missing in Oldo.
  missing 2 [two clerks] adjective; clerks civilian; in Oldo
The attack on Monday killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The attack; on 2021-06-07
The rebel attack killed two clerks.
  killed 2 [two clerks] active; clerks civilian; cause The rebel attack
`,
  'groups, numbers and names': `
Three clerks and four guards were killed, two of them women.
  killed 3 [Three clerks] passive; clerks civilian
  killed 4 [four guards] passive; guards police
  killed 2 [two of them] including; women civilian; part of c1
Three clerks were killed, two of them women.
  killed 3 [Three clerks] passive; clerks civilian
  killed 2 [two of them] including; women civilian; part of c1
Ten people, among them three nurses and two porters, were killed.
  killed 10 [Ten people] passive; people other
  killed 3 [three nurses] including; nurses civilian; part of c1
  killed 2 [two porters] including; porters other; part of c1
A nurse was among ten people killed.
  killed 1i [A nurse] among; nurse civilian; part of c2
  killed 10 [ten people] participle; people other
A nurse and a porter were among the ten people who died.
  killed 1i [A nurse] among; nurse civilian; part of c3
  killed 1i [a porter] among; porter civilian; part of c3
  killed 10 [the ten people] subject; people other
Two nurses were among those hurt in the crash.
  injured 2 [Two nurses] among; nurses civilian; cause the crash
Two nurses were not among the dead.
Two nurses were among the victims.
  killed 2 [Two nurses] among; nurses civilian
Two nurses were among the guests killed.
  killed 2 [Two nurses] among; nurses civilian
Two nurses were among the lucky ones.
Of the nine killed four were children.
Of the nine guests, four were children.
Four of them were killed.
  killed 4 [Four of them] passive; people other
Three clerks were hurt. Four of them later died.
  injured 3 [Three clerks] passive; clerks civilian
  killed 4 [Four of them] subject; clerks civilian; later
The police counted three dead, five wounded and two missing.
  killed 3 [three] adjective; people other
  injured 5 [five] participle; people other
  missing 2 [two] adjective; people other
The blast left two clerks and a guard dead.
  killed 2 [two clerks] adjective; clerks civilian; cause The blast
  killed 1i [a guard] adjective; guard police; cause The blast
The blast left two clerks dead and a guard, a nurse and a porter wounded.
  killed 2 [two clerks] adjective; clerks civilian; cause The blast
  injured 1i [a guard] participle; guard police; cause The blast
  injured 1i [a nurse] participle; nurse civilian; cause The blast
  injured 1i [a porter] participle; porter civilian; cause The blast
The guard lay dead.
  killed 1i [The guard] predicate; guard police
Two guards lay dead in the street.
  killed 2 [Two guards] predicate; guards police
A toll of one person wounded was told.
  injured 1 [one person] toll; person other; total
The toll is one person dead.
  killed 1 [one person] toll; person other; total
The toll stands at 30 dead.
  killed 30 [30] toll; people other; total
The toll of the storm rose from 10 on Monday to 12 on Tuesday, and to 15 on Friday.
  killed 10 [10] toll; people other; cause the storm; on 2021-06-07; total
  killed 12 [12] toll; people other; cause the storm; on 2021-06-08; total
  killed 15 [15] toll; people other; cause the storm; on 2021-06-04; total
The toll tops 30.
  killed 31+ [30] toll; people other; total
The toll exceeded about 30.
  killed ~30 [about 30] toll; people other; total
The toll exceeded 30 to 40.
  killed 30-40 [30 to 40] toll; people other; total
The toll has passed 30.
  killed 31+ [30] toll; people other; total
Five bodies were found in the wood.
  killed 5 [Five bodies] bodies; bodies other
Bodies of five students were found.
  killed 5 [five students] noun-of; students civilian
The body of student Ana Lunt was found.
  killed 1i [student Ana Lunt] noun-of; student Ana Lunt civilian
No bodies were found.
  killed 0 [No bodies] bodies; bodies other; denied
It was the second murder of a clerk in Oldo.
The second of the murders shocked Oldo.
The murder of love songs went on.
Clerks feared the murder of clerks.
Among the dead was a guard of Oldo.
  killed 1i [a guard of Oldo] include; guard of Oldo police
Those invited included two guards.
Also killed were two guards.
  killed 2 [two guards] include; guards police
Ana Lunt’s killers fled.
  killed 1i [Ana Lunt] possessor; Ana Lunt civilian
Ana Lunt’s song of death was sung.
The mayor’s killing of Ana Lunt shocked them.
  killed 1i [Ana Lunt] noun-of; Ana Lunt civilian
Guards Lunt and Sarre were killed.
  killed 1i [Guards Lunt] passive; Guards Lunt police
  killed 1i [Sarre] passive; Sarre civilian
Guards Lunt and Sarre has been killed.
  killed 1i [Guards Lunt] passive; Guards Lunt police
  killed 1i [Sarre] passive; Sarre civilian
Lunt and Sarre were killed.
  killed 1i [Lunt] passive; Lunt civilian
  killed 1i [Sarre] passive; Sarre civilian
Bo Sarre Lunt Tarn was killed.
  killed 1i [Bo Sarre Lunt Tarn] passive; Bo Sarre Lunt Tarn civilian
TWO GUARDS DEAD IN RAID
  killed 2 [TWO GUARDS] adjective; GUARDS police; cause RAID
Two guards dead in raid
  killed 2 [Two guards] adjective; guards police; cause raid
Fans of the Grateful Dead met.
Ten dead sailors were found.
  killed 10 [Ten dead sailors] modifier; sailors military
The ten dead were sailors.
  killed 10 [The ten dead] noun; dead other
Missing sailors were found.
A missing 10-year-old boy was found dead.
  killed 1i [A missing 10-year-old boy] predicate; 10-year-old boy civilian
Two higher guards were killed.
  killed 2 [Two higher guards] passive; higher guards police
Two soldiers shot dead in Oldo were clerks.
  killed 2 [Two soldiers] participle; soldiers military; in Oldo
Five taken hostage in Oldo were clerks.
  abducted 5 [Five] hostage; people other; in Oldo
Five shot dead, two wounded in Oldo
  killed 5 [Five] participle; people other; in Oldo
  injured 2 [two] participle; people other; in Oldo
Between two and four clerks were killed.
  killed 2-4 [Between two and four clerks] passive; clerks civilian
Two to four clerks were killed.
  killed 2-4 [Two to four clerks] passive; clerks civilian
Two clerks and guards were killed.
  killed 2 [Two clerks and guards] passive; clerks and guards other
Two ex-guards were killed.
  killed 2 [Two ex-guards] passive; ex-guards police
A guard aged 40 was killed.
  killed 1i [A guard] passive; guard police
Two guards aged 40 and 42 were killed.
  killed 2 [Two guards] passive; guards police
Two armed guards were killed.
  killed 2 [Two armed guards] passive; armed guards police
The wounded guard’s wife was killed.
  killed 1i [The wounded guard’s wife] passive; guard’s wife civilian
Ten guards of ‘Sarn Force’ were killed.
  killed 10 [Ten guards] passive; guards police
Guard “Bo” Sarre was killed.
  killed 1i [Guard “Bo” Sarre] passive; Guard “Bo” Sarre police
He was weak, yet two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian
Two clerks were killed, yet nobody was charged.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed two days later.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed two days earlier.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed two days before.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed two days before the vote.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed these two days before the vote.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks were killed as they slept.
  killed 2 [Two clerks] passive; clerks civilian
Two clerks acted as guards and were killed.
  killed 2 [Two clerks] passive; clerks civilian
`,
  'suspects and guns': `
In Oldo, suspected militants killed six policemen.
  killed 6 [six policemen] active; policemen police; cause suspected militants; in Oldo
In Oldo, alleged robbers shot a guard dead.
  killed 1i [a guard] active; guard police; cause alleged robbers; in Oldo
In Oldo, police, warned by a clerk, suspected rebels of the murder of six guards.
  killed 6 [six guards] noun-of; guards police; in Oldo; says police
Two guards carrying guns were killed.
  killed 2 [Two guards] passive; guards police
Militants with machine guns killed two guards.
  killed 2 [two guards] active; guards police; cause Militants with machine guns
Rebels gun down two guards.
  killed 2 [two guards] active; guards police; cause Rebels
Ten guards died in a fierce gun battle with rebels.
  killed 10 [Ten guards] subject; guards police; cause a fierce gun battle
The men who had guns killed two guards.
  killed 2 [two guards] active; guards police; cause The men
`,
  'wholes, rates and places': `
The fatalities include a nurse.
  killed 1i [a nurse] include; nurse civilian
The deaths include a nurse.
  killed 1i [a nurse] include; nurse civilian
The deceased include a nurse.
  killed 1i [a nurse] include; nurse civilian
The injured include a nurse.
  injured 1i [a nurse] include; nurse civilian
The wounded include a nurse.
  injured 1i [a nurse] include; nurse civilian
The victims include a nurse.
  unspecified 1i [a nurse] include; nurse civilian
The casualties include a nurse.
  unspecified 1i [a nurse] include; nurse civilian
The missing include a nurse.
  missing 1i [a nurse] include; nurse civilian
Among the injured are two nurses.
  injured 2 [two nurses] include; nurses civilian
Among the missing is a nurse.
  missing 1i [a nurse] include; nurse civilian
Among those wounded were two nurses.
  injured 2 [two nurses] include; nurses civilian
Among the guests were two nurses.
The dead of the old war include two nurses.
  killed 2 [two nurses] include; nurses civilian; cause the old war
Nine people died in Oldo. It rained. Two men, three women and four children died.
  killed 9 [Nine people] subject; people other; in Oldo
  killed 2 [Two men] subject; men other; in Oldo; part of c1
  killed 3 [three women] subject; women civilian; in Oldo; part of c1
  killed 4 [four children] subject; children civilian; in Oldo; part of c1
About nine people died. Two men, three women and four children died.
  killed ~9 [About nine people] subject; people other
  killed 2 [Two men] subject; men other; part of c1
  killed 3 [three women] subject; women civilian; part of c1
  killed 4 [four children] subject; children civilian; part of c1
At least nine people died. Two men, three women and four children died.
  killed 9+ [At least nine people] subject; people other
  killed 2 [Two men] subject; men other
  killed 3 [three women] subject; women civilian
  killed 4 [four children] subject; children civilian
Nine people died. At least two men, three women and four children died.
  killed 9 [Nine people] subject; people other
  killed 2+ [At least two men] subject; men other
  killed 3 [three women] subject; women civilian
  killed 4 [four children] subject; children civilian
Four people died. Four of the dead were women.
  killed 4 [Four people] subject; people other
  killed 4 [Four of the dead] noun; dead other
Ten people died. Four of the dead were women.
  killed 10 [Ten people] subject; people other
  killed 4 [Four of the dead] noun; dead other; part of c1
Ten people were wounded. Four of the dead were women.
  injured 10 [Ten people] passive; people other
  killed 4 [Four of the dead] noun; dead other
Ten guards were killed. Six of the killings were in Oldo.
  killed 10 [Ten guards] passive; guards police; in Oldo
  killed 6 [Six of the killings] noun; killings other; in Oldo; part of c1
US singer, actor and campaigner Ann Lundt dies in Oldo.
Every day ten people die in crashes.
Each year ten people die in crashes.
  killed 10 [ten people] subject; people other; cause crashes
Every week in Oldo, ten clerks die.
The crash that kills ten comes every day.
Ten people a day die in Oldo.
Ten people died a day after the crash.
  killed 10 [Ten people] subject; people other; cause the crash
Ten people died per week.
Ten people died each second week.
Ten deaths could have been avoided.
Another clerk was killed.
  killed 1i [Another clerk] passive; clerk civilian; others
Another ten clerks were killed.
  killed 10 [Another ten clerks] passive; clerks civilian; others
A pair of clerks was killed.
  killed 2 [A pair of clerks] passive; clerks civilian
A couple was killed.
  killed 2 [A couple] passive; people other
A couple of clerks were killed.
  killed 2 [A couple of clerks] passive; clerks civilian
Hundreds of clerks were killed.
  killed 200+ (hundreds) [Hundreds of clerks] passive; clerks civilian
Dozens were killed.
  killed 24+ (dozens) [Dozens] passive; people other
A family of six was killed.
  killed 6 [A family of six] passive; family of six civilian
The second clerk was killed.
  killed 1i [The second clerk] passive; second clerk civilian
The 40th victim died.
  killed 1i [The 40th victim] subject; 40th victim other
The first clerk died.
  killed 1i [The first clerk] subject; first clerk civilian
The rebels said their fighters killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; cause their fighters; says The rebels; claimed
The rebels said the fighters killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; cause the fighters; says The rebels; claimed
The rebels said they killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; says The rebels; claimed
The rebels said we killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; says The rebels; claimed
The rebels said it killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; says The rebels; claimed
The rebels said his guards killed ten soldiers.
  killed 10 [ten soldiers] active; soldiers military; cause his guards; says The rebels; claimed
The army said two clerks to be dead.
  killed 2 [two clerks] predicate; clerks civilian; says The army; claimed
Police wanted two clerks to be dead.
  killed 2 [two clerks] predicate; clerks civilian; possible
The risk of ten clerks being killed is high.
  killed 10 [ten clerks] passive; clerks civilian; possible
The fear of ten clerks being shot is high.
  unspecified 10 [ten clerks] passive; clerks civilian; possible
The sight of ten clerks being killed was hard.
  killed 10 [ten clerks] passive; clerks civilian
IS killed ten clerks.
  killed 10 [ten clerks] active; clerks civilian; cause IS
WHO said ten clerks were killed.
  killed 10 [ten clerks] passive; clerks civilian; says WHO
Who said ten clerks were killed?
  killed 10 [ten clerks] passive; clerks civilian
ALL ten clerks were killed.
  killed 10 [ALL ten clerks] passive; clerks civilian
US killed ten clerks.
  killed 10 [ten clerks] active; clerks civilian; cause US; in US
It killed ten clerks.
  killed 10 [ten clerks] active; clerks civilian
IT killed ten clerks, the US said.
  killed 10 [ten clerks] active; clerks civilian; cause IT; in US; says the US
Ten were killed in Kabul’s Lunt district.
  killed 10 [Ten] passive; people other; in Lunt
Ten were killed in Kabul’s main bank.
  killed 10 [Ten] passive; people other; in Kabul
Ten were killed in Kabul’s diplomatic quarter.
  killed 10 [Ten] passive; people other; in Kabul
Ten were killed in Lunt’s house.
  killed 10 [Ten] passive; people other
Ten were killed at Kabul’s airport.
  killed 10 [Ten] passive; people other; in Kabul
Ten were killed in the Lunt family’s Sarn house.
  killed 10 [Ten] passive; people other; in Sarn
Ten were killed near the Bay of Sarn.
  killed 10 [Ten] passive; people other; in Bay of Sarn
Ten were killed near the University of Sarn.
  killed 10 [Ten] passive; people other; in University of Sarn
Ten were killed near the Sarn of Tarn.
  killed 10 [Ten] passive; people other; in Sarn
Ten were killed in the US.
  killed 10 [Ten] passive; people other; in US
Ten were killed in the city and Sarn.
  killed 10 [Ten] passive; people other
Ten were killed in the city of Sarn and Tarn.
  killed 10 [Ten] passive; people other; in Sarn
Chad reported ten deaths.
  killed 10 [ten deaths] noun; deaths other; in Chad; says Chad
Sarn reported ten deaths.
  killed 10 [ten deaths] noun; deaths other; says Sarn
Ana Lunt reported ten deaths.
  killed 10 [ten deaths] noun; deaths other; says Ana Lunt
Chad and Mali reported ten deaths.
  killed 10 [ten deaths] noun; deaths other; in Chad; says Chad and Mali
Chad has had ten deaths.
  killed 10 [ten deaths] noun; deaths other; in Chad
Ten died in Sarn after rain in Tarn.
  killed 10 [Ten] subject; people other; cause rain; in Sarn
Ten died after Tarn fell in Sarn.
  killed 10 [Ten] subject; people other; cause Tarn fell; in Sarn
A blast in Sarn killed ten in Tarn.
  killed 10 [ten] active; people other; cause A blast in Sarn; in Tarn
A blast hit Sarn. It killed ten.
  killed 10 [ten] active; people other; in Sarn
The strike on Sarn killed ten.
  killed 10 [ten] active; people other; cause The strike on Sarn; in Sarn
The dead include two guards and a nurse.
  killed 2 [two guards] include; guards police
  killed 1i [a nurse] include; nurse civilian
Those killed included two guards.
  killed 2 [two guards] include; guards police
Killed in the storm were two guards.
  killed 2 [two guards] include; guards police; cause the storm
`,
  'tolls, reports and what was planned': `
Friends say singer and actor Ann Lundt died at home.
Ten deaths could have been averted.
A pair was killed.
  killed 2 [A pair] passive; people other
Those were killed.
The clerk was lost. She considered suicide.
Two clerks hope to escape with burns.
They counted ten heavy casualties.
  unspecified 10 [ten heavy casualties] noun; heavy casualties other
Two clerks were killed and more were wounded.
  killed 2 [Two clerks] passive; clerks civilian
  injured ? (more) [more] passive; clerks civilian; others
Two clerks were killed and more wounded.
  killed 2 [Two clerks] passive; clerks civilian
  injured ? (more) [more] participle; clerks civilian; others
More than two clerks were killed.
  killed 3+ [More than two clerks] passive; clerks civilian
The chief was in the town, yet only one of the guards was killed.
  killed 1 [only one of the guards] passive; guards police
On Sun, two clerks were killed.
  killed 2 [two clerks] passive; clerks civilian; on 2021-06-06
The storm left a toll of two people missing.
  missing 2 [two people] toll; people other; cause The storm; total
The number of clerks rose to 12.
The injury toll rose to 12.
  injured 12 [12] toll; people other; total
The toll hit a high of 12.
  killed 12 [12] toll; people other; total
The police put the dead at 30.
  killed 30 [30] toll; people other; says The police; total
The police put a dead dog at 30 pounds.
Guards were told of 12 deaths.
  killed 12 [12 deaths] noun; deaths other
The fire took the lives of two clerks and a guard.
  killed 2 [two clerks] lives; clerks civilian; cause The fire
  killed 1i [a guard] lives; guard police; cause The fire
The fire took life as it came.
There were no reports, and two clerks died.
  killed 2 [two clerks] subject; clerks civilian
There was no word on the clerks.
Two clerks, dead for days, were found.
Rebels opened a war in Oldo that killed ten.
  killed 10 [ten] active; people other; cause a war in Oldo; in Oldo
Gunmen at the gate opened fire, killing ten.
  killed 10 [ten] active; people other; cause Gunmen at the gate
Gunmen near the gate of the mill opened fire on crowds, killing ten.
  killed 10 [ten] active; people other; cause Gunmen near the gate of the mill
Fire at the mill killed ten.
  killed 10 [ten] active; people other; cause Fire at the mill
Ten were killed after a bus hit a wall.
  killed 10 [Ten] passive; people other; cause a bus hit a wall
Ten were killed as a bus fell.
  killed 10 [Ten] passive; people other; cause a bus fell
Ten were killed when rain came.
  killed 10 [Ten] passive; people other; cause rain
In the attack on the mill, ten were killed.
  killed 10 [ten] passive; people other; cause the attack
The attack was over when ten were killed.
  killed 10 [ten] passive; people other; cause The attack
In May the guards denied that ten clerks were killed.
  killed 10 [ten clerks] passive; clerks civilian; on 2021-05; says the guards; denied
In May the guards denied the claim that ten clerks were killed.
  killed 10 [ten clerks] passive; clerks civilian; on 2021-05; says the guards; denied
Reports said ten clerks were killed.
  killed 10 [ten clerks] passive; clerks civilian; says Reports; claimed
If ten clerks are killed, guards come.
  killed 10 [ten clerks] passive; clerks civilian; possible
Guards asked whether ten clerks were killed.
  killed 10 [ten clerks] passive; clerks civilian; possible
They called for the murder of ten clerks.
  killed 10 [ten clerks] noun-of; clerks civilian; possible
They planned the murder of ten clerks.
  killed 10 [ten clerks] noun-of; clerks civilian; possible
The plan for the murder of ten clerks failed.
  killed 10 [ten clerks] noun-of; clerks civilian; possible
A man charged with killing ten clerks fled.
  killed 10 [ten clerks] active; clerks civilian; cause A man; claimed
A man charged in May with fleeing and killing ten clerks hid.
  killed 10 [ten clerks] active; clerks civilian; cause A man; claimed
`,
  'seizures, states and lines': `
Gunmen seized two engineers.
  abducted 2 [two engineers] capture; engineers civilian; cause Gunmen
Gunmen snatched two engineers from a bus.
  abducted 2 [two engineers] capture; engineers civilian; cause Gunmen
Guards seized two engineers.
Gunmen did not seize two engineers.
Gunmen tried to seize two engineers.
Gunmen seized two trucks.
Two engineers were seized by gunmen.
  abducted 2 [Two engineers] capture; engineers civilian; cause gunmen
Two engineers were seized in Oldo by gunmen.
  abducted 2 [Two engineers] capture; engineers civilian; cause gunmen; in Oldo
Two engineers were seized by guards.
Two engineers were seized at gunpoint.
  abducted 2 [Two engineers] capture; engineers civilian
Two engineers were seized.
Four men are in stable condition.
  injured 4 [Four men] condition; men other
Four men are not in stable condition.
Four men may be in stable condition.
Four men are in good condition.
Four men left in stable condition.
The crash left one man dead and another in critical condition.
  killed 1 [one man] adjective; man other; cause The crash
  injured 1i [another] condition; man other; others
The bridge is in critical condition.
Four men are in the conditions of war.
Rebels slit the throats of nine villagers.
  killed 9 [nine villagers] throat; villagers civilian
Rebels slit the guard’s throat.
  killed 1i [the guard] throat; guard police
Rebels cut a rope.
Rebels cut the throat of a goat.
Two nurses had their throats cut.
  killed 2 [Two nurses] throat; nurses civilian
Two nurses were found with their throats slit.
  killed 2 [Two nurses] throat; nurses civilian
Two nurses found with their throats slit were buried.
  killed 2 [Two nurses] throat; nurses civilian
Two nurses had sore throats.
Killed: 11
  killed 11 [11] line; people other; total
Deaths: 23 | Injured: 100
  killed 23 [23] line; people other; total
  injured 100 [100] line; people other; total
Killed: 11 guards and 3 nurses
  killed 11 [11 guards] line; guards police
  killed 3 [3 nurses] line; nurses civilian
Price: 11
On the list of those killed: 11 guards.
Missing - 4
  missing 4 [4] line; people other; total
The deceased were identified as Ana Lunt, 45, and Bo Sarre, 41.
  killed 1i [Ana Lunt] named; Ana Lunt civilian
  killed 1i [Bo Sarre] named; Bo Sarre civilian
The dead man was named as Bo Sarre.
  killed 1i [The dead man] modifier; man other
The injured were named Ana Lunt and Bo Sarre.
  injured 1i [Ana Lunt] named; Ana Lunt civilian
  injured 1i [Bo Sarre] named; Bo Sarre civilian
The guests were identified as Ana Lunt and Bo Sarre.
The dead were not identified as Ana Lunt and Bo Sarre.
Two nurses took their own lives.
  killed 2 [Two nurses] verb-object; nurses civilian
A nurse took her own life.
  killed 1i [A nurse] verb-object; nurse civilian
A nurse ended her life.
  killed 1i [A nurse] verb-object; nurse civilian
A nurse took her life in her hands.
A nurse took the life of a guard.
  killed 1i [a guard] lives; guard police; cause A nurse
Some 700,000 people have fled across the border.
  displaced ~700000 [Some 700,000 people] flight; people other
Some 700,000 people have fled.
Two nurses escaped from a camp.
`
}
