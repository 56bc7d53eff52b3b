/** Texts of local papers with all that is read in them, in the form of wordings.ts. */
export const local: Readonly<Record<string, string>> = {
  'who they were, by name': `
Three people were killed in a fire. Those killed were Bo Roe, 14; Al Dunn, 15; and Ed Lane, 16.
  killed 3 [Three people] passive; people other; cause a fire
  killed 1i [Bo Roe] include; Bo Roe civilian; part of c1
  killed 1i [Al Dunn] include; Al Dunn civilian; part of c1
  killed 1i [Ed Lane] include; Ed Lane civilian; part of c1
Two clerks were shot dead. The dead were Ann Tesk and Al Dunn.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [Ann Tesk] include; Ann Tesk civilian; part of c1
  killed 1i [Al Dunn] include; Al Dunn civilian; part of c1
Dead are Ann Tesk and Al Dunn.
  killed 1i [Ann Tesk] include; Ann Tesk civilian
  killed 1i [Al Dunn] include; Al Dunn civilian
Three people were killed. Marr said the victims were Drell residents Tess Oru, 88; Lil Dunn, 89; and nurse Jo Avent, whose age was not known.
  killed 3 [Three people] passive; people other
  killed 1i [Drell residents Tess Oru] include; Drell residents Tess Oru civilian; part of c1
  killed 1i [Lil Dunn] include; Lil Dunn civilian; part of c1
  killed 1i [nurse Jo Avent] include; nurse Jo Avent civilian; part of c1
Two men were shot dead. Police identified the victims as Bo Roe, 14, and Al Dunn, 15.
  killed 2 [Two men] passive; men other
  killed 1i [Bo Roe] of-victims; Bo Roe civilian; part of c1
  killed 1i [Al Dunn] of-victims; Al Dunn civilian; part of c1
Nursing assistant Bo Roe, 38, was killed in a crash.
  killed 1i [assistant Bo Roe] passive; assistant Bo Roe other; cause a crash
A man was shot dead. The victim was identified as Bo Roe, 45.
  killed 1i [A man] passive; man other
  killed 1i [Bo Roe] of-victims; Bo Roe civilian
A man was shot dead. Police identified the dead man as Bo Roe, 45.
  killed 1i [A man] passive; man other
  killed 1i [the dead man] modifier; man other
The injured were Bo Roe and Al Dunn.
  injured 1i [Bo Roe] include; Bo Roe civilian
  injured 1i [Al Dunn] include; Al Dunn civilian
The victims were Tamil women.
The dead were heroes.
Police identified the suspects as Bo Roe and Al Dunn.
`,
  'found so': `
A man was found fatally shot at his home.
  killed 1i [A man] passive; man other
Man found fatally shot in Oldo
  killed 1i [Man] participle; Man other; in Oldo
Two women were found fatally stabbed.
  killed 2 [Two women] passive; women civilian
A woman found shot in her car has died.
  killed 1i [A woman] subject; woman civilian
Police found two rifles shot to pieces.
`,
  'told by police in the middle': `
A boy police said was stabbed by his brother died on Monday.
  killed 1i [A boy] subject; boy civilian; on 2021-06-07
A man authorities say was shot by a trooper was jailed on Tuesday.
  unspecified 1i [A man] passive; man other
The two men police say were killed by a gang were buried.
  killed 2 [The two men] passive; men other
`,
  'names that end like a plural': `
Police said a gang shot nurse Ann Hankins. Officers say the men killed Hankins to keep her quiet.
  unspecified 1i [nurse Ann Hankins] active; nurse Ann Hankins civilian; cause a gang; says Police
  killed 1i [Hankins] active; Hankins civilian; cause the men; says Officers
Bo Howes was abducted in March. He believed Howes had been killed within a week.
  abducted 1i [Bo Howes] passive; Bo Howes civilian; on 2021-03
  killed 1i [Howes] passive; Howes civilian; on 2021-03; claimed
Rangers Oldo beat Sarn. Officers say the men killed Rangers.
`,
  'at law': `
He pleaded guilty to manslaughter in the death of Ann Tesk.
  killed 1i [Ann Tesk] noun-of; Ann Tesk civilian
Ann Tesk’s death was ruled a homicide.
  killed 1i [Ann Tesk] possessor; Ann Tesk civilian
The town mourned the death of Ann Tesk.
`,
  'brought in after a crash': `
A driver was injured in a crash. Bo Sachs, 58, was taken to the Drell County Hospital.
  injured 1i [A driver] passive; driver civilian; cause a crash
  injured 1i [Bo Sachs] hospital; Bo Sachs civilian
A crash hurt a woman. Lioce, driving the van, was taken to Drell Medical Center’s trauma unit.
  injured 1i [a woman] active; woman civilian; cause A crash
  injured 1i [Lioce] hospital; Lioce civilian
Two guards were hurt in a blast. The minister was taken to Drell Hospital with pneumonia.
  injured 2 [Two guards] passive; guards police; cause a blast
The minister was taken to Drell Hospital.
  injured 1i [The minister] hospital; minister civilian
`,
  'whom it did not befall': `
The wife of Bo Roe and one son tried to revive him. An hour later, he was pronounced dead.
The guard and the clerk on duty at the time Ann Tesk died were dismissed.
They honored Bo Roe, who was a member of the 3rd Battalion, 8th Regiment, and was killed in Oldo.
  killed 1i [Bo Roe] passive; Bo Roe civilian; in Oldo
Clinics pay for it by eliminating some services.
Six people were shot dead. They all died on Monday.
  killed 6 [Six people] passive; people other
Marr was the only missing person report that police had.
`,
  'whose remains, and names in an aside': `
The body was that of a boy.
  killed 1i [a boy] remains; boy civilian
Investigators confirmed that the body was that of the girl.
  killed 1i [the girl] remains; girl civilian; says Investigators
The body found on Monday has been identified as that of a Varona man who went missing in May.
  killed 1i [a Varona man] remains; Varona man other; in Varona; on 2021-05
Police identified the remains as those of Ann Tesk.
  killed 1i [Ann Tesk] remains; Ann Tesk civilian
The body was identified as Bo Roe.
  killed 1i [Bo Roe] remains; Bo Roe civilian
The body was that of a dog.
The women – identified as Toni Lunt, 55, and Ana Sarre, 63 – died about 12 hours apart.
  killed 1i [Toni Lunt] named; Toni Lunt civilian
  killed 1i [Ana Sarre] named; Ana Sarre civilian
The two men, identified as Bo Roe and Al Dunn, were shot dead.
  killed 2 [The two men] passive; men other
  killed 1i [Bo Roe] named; Bo Roe civilian; part of c1
  killed 1i [Al Dunn] named; Al Dunn civilian; part of c1
The suspects, identified as Bo Roe and Al Dunn, fled.
Bo Roe, 42, of Varona, who suffered gunshot wounds to the head, is in jail.
  injured 1i [Bo Roe] verb-object; Bo Roe civilian
Police charged a boy with killing Bo Roe and another teen with the theft that led to it.
  killed 1i [Bo Roe] active; Bo Roe civilian; cause a boy; claimed
Police charged a boy with killing Bo Roe and another teen.
  killed 1i [Bo Roe] active; Bo Roe civilian; cause a boy; claimed
  killed 1i [another teen] active; teen civilian; cause a boy; claimed; others
`,
  'as courts and coroners write': `
Lee, Sakai and the parolee died later in a shootout.
  killed 1i [Lee] subject; Lee civilian; cause a shootout; later
  killed 1i [Sakai] subject; Sakai civilian; cause a shootout; later
  killed 1i [the parolee] subject; parolee other; cause a shootout; later
The mother suffered head and leg injuries and was taken to a clinic.
  injured 1i [The mother] verb-object; mother civilian
He was sentenced to die for the fatal stabbing and mutilation of 46-year-old Wanda Tesk in Oldo.
  killed 1i [46-year-old Wanda Tesk] noun-of; 46-year-old Wanda Tesk civilian; in Oldo
The nurse described the stabbing and screaming of the crowd.
He was charged with murder in the brutal beating of Katherine Lunt, 41.
  killed 1i [Katherine Lunt] noun-of; Katherine Lunt civilian; claimed
He was charged with assault in the brutal beating of Katherine Lunt, 41.
She was held on a murder charge in the shooting of Bo Roe.
  unspecified 1i [Bo Roe] noun-of; Bo Roe civilian
He was charged with manslaughter in the shooting of Bo Roe.
  killed 1i [Bo Roe] noun-of; Bo Roe civilian; claimed
A bomb killed two. It was the biggest loss of life since four agents died 15 years ago during a raid.
  killed 2 [two] active; people other; cause A bomb
  killed 4 [four agents] subject; agents other; cause a raid; on 2006; background
The victim, whose name was being withheld pending notification of relatives, died at a hospital.
  killed 1i [The victim] subject; victim other; later
The body was identified Monday as that of a Varona man.
  killed 1i [a Varona man] remains; Varona man other; in Varona; on 2021-06-07
After her husband died in 1992, she moved away.
She moved away after a fire in which her husband was killed in 1992.
  killed 1i [her husband] passive; husband civilian; cause a fire; on 1992
She could have drowned with her head under water.
He asked where they were going. Whereupon, the gunman killed himself.
  killed 1i [the gunman] reflexive; gunman militant
`,
  'beasts, and one person told twice': `
Hundreds of dead fish washed ashore.
Hundreds of dead bodies washed ashore.
  killed 200+ (hundreds) [Hundreds of dead bodies] bodies; dead bodies other
She found four dead birds, then 16, then 30 and finally up to 80.
Bo Roe, 52, and the father of four boys, was shot dead at home.
  killed 1i [Bo Roe] passive; Bo Roe civilian
Bo Roe, 52, and the father of four boys were shot dead at home.
  killed 1i [Bo Roe] passive; Bo Roe civilian
  killed 1i [the father of four boys] passive; father of four boys civilian
Ann Tesk, a journalist imprisoned in Oldo, has died.
  killed 1i [Ann Tesk] subject; Ann Tesk civilian; in Oldo
`,
  'bodies, beasts and speakers again': `
Police found the man's dismembered and decapitated body on Friday.
  killed 1i [decapitated body] modifier; body other; on 2021-06-04
Ann Tesk, whose strangled body was found in her home, lived alone.
  killed 1i [Ann Tesk] modifier; Ann Tesk civilian
Police found a decapitated body on Friday.
  killed 1i [a decapitated body] modifier; body other; on 2021-06-04
A journalist disappeared and his decapitated body was found weeks later.
  killed 1i [A journalist] pronoun; journalist civilian; later
  missing 1i [A journalist] subject; journalist civilian
She hoarded boxes, county Sheriff Robert Beegle said, and her body was found beneath a pile after a murder.
The bug causes fever and in some cases death.
Officials say some of the dead chickens had the flu.
Officials say some of the dead soldiers had the flu.
  killed ? (some) [some of the dead soldiers] of-harmed; dead soldiers military; says Officials
`,
  'towns with their states, officers by name, who was involved': `
A sniper shot and killed a Varona, N.Y., doctor who performed abortions.
  killed 1i [a Varona, N.Y., doctor] active; Varona, N.Y., doctor civilian; cause A sniper
Police said an Athens, Ga., woman was killed.
  killed 1i [an Athens, Ga., woman] passive; Athens, Ga., woman civilian; in Athens; says Police
In Oldo, Ohio, men were killed.
A crash sent all five people involved to the hospital with injuries.
  injured 5 [all five people] hospital; people other; cause A crash
The two officers who were killed at the flat were Sgt. Bo Roe, 43, and Sgt. Ed Lane, 35.
  killed 2 [The two officers] passive; officers police
  killed 1i [Sgt. Bo Roe] include; Sgt. Bo Roe civilian; part of c1
  killed 1i [Sgt. Ed Lane] include; Sgt. Ed Lane civilian; part of c1
The men who were arrested were Bo Roe and Ed Lane.
A gunman killed eight people. A guard was wounded in the leg. The mayor said the victims were Tess Garner, 88, and Bo Roe, 77.
  killed 8 [eight people] active; people other; cause A gunman
  injured 1i [A guard] passive; guard police
  killed 1i [Tess Garner] include; Tess Garner civilian; part of c1
  killed 1i [Bo Roe] include; Bo Roe civilian; part of c1
The night watchman lost a hand and two passers-by received cuts.
  injured 1i [The night watchman] verb-object; night watchman civilian
  injured 2 [two passers-by] verb-object; passers-by other
Militants kidnapped a marabout. His lifeless body was discovered two days later.
  killed 1i [His lifeless body] modifier; body other
`
}
