/** One sentence and the one figure in it: effect, bounds ("1I" for one implied victim), span. */
export type Row = readonly [text: string, figure: string]

export interface Construction {
  /** What `by` says behind the effect: "passive" of "rule:killed-passive". */
  readonly rule: string
  readonly finds: readonly Row[]
  /** Sentences in which no figure of this rule is found. */
  readonly leaves: readonly string[]
}

/** The constructions of the grammar, each with sentences that it reads and sentences that look like it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'passive',
    finds: [
      ['Three miners were killed in Varona on Monday.', 'killed 3/3 Three miners'],
      ['At least a dozen shoppers at the Oldo market were wounded.', 'injured 12/null At least a dozen shoppers'],
      ['Officials say an engineer was abducted near Marrow Bridge.', 'abducted 1/1I an engineer'],
      ['UP TO 50 VILLAGERS WERE KILLED IN THE RAID.', 'killed null/50 UP TO 50 VILLAGERS'],
      ['Two nurses who were riding in an ambulance were shot dead.', 'killed 2/2 Two nurses'],
      ['Alexei Varin was poisoned with a nerve agent.', 'injured 1/1I Alexei Varin'],
      ['A clerk at the 1st Infantry Brigade was shot to death.', 'killed 1/1I A clerk'],
      ['Lunt was arrested and executed in Sarn.', 'killed 1/1I Lunt'],
      ['Two farmers, who were accused of helping the police, were shot dead.', 'killed 2/2 Two farmers']
    ],
    leaves: ['Forty goats were killed in the fire.', 'Villagers were killed in the raid.', 'The bill was killed in committee.', 'Five of the farmer’s sheep were killed.']
  },
  {
    rule: 'subject',
    finds: [
      ['Six climbers died when a rope gave way.', 'killed 6/6 Six climbers'],
      ['More than 20 sailors drowned off Cape Tarn.', 'killed 21/null More than 20 sailors'],
      ['A policeman succumbed to his wounds.', 'killed 1/1I A policeman']
    ],
    leaves: ['The former minister Ada Lunt died at the age of 91.', 'Hopes of a deal died on Friday.', 'He died.']
  },
  {
    rule: 'active',
    finds: [
      ['A blast killed nine people in Oldo.', 'killed 9/9 nine people'],
      ['The truck hit a wall, injuring around 40 pilgrims.', 'injured 40/40 around 40 pilgrims'],
      ['Gunmen shot dead a judge outside his home.', 'killed 1/1I a judge'],
      ['The mob beat a trader to death.', 'killed 1/1I a trader'],
      ['The squad executed Ana Lunt.', 'killed 1/1I Ana Lunt']
    ],
    leaves: ['The reform eliminated Waste in the ministry.', 'The browser executes this Javelin script.', 'The raid decapitated the Orrek movement.', 'The committee killed two bills.', 'Cold weather killed thousands of fish.', 'The slump hurt the economy.', 'He tried to kill the mayor.']
  },
  {
    rule: 'participle',
    finds: [
      ['The family of a soldier killed in Sarn demanded answers.', 'killed 1/1I a soldier'],
      ['The bulletin spoke of 12 conscripts wounded near the dam.', 'injured 12/12 12 conscripts'],
      ['Relatives of the 13 dockers killed in May met on Sunday.', 'killed 13/13 the 13 dockers']
    ],
    leaves: ['The names of the soldiers killed in Sarn were read out.', 'Mr Orre was the first candidate killed since the vote.']
  },
  {
    rule: 'adjective',
    finds: [
      ['The collapse left 13 dead.', 'killed 13/13 13'],
      ['A ferry sank with 40 missing.', 'missing 40/40 40'],
      ['The storm left two million people homeless.', 'displaced 2000000/2000000 two million people']
    ],
    leaves: ['Hundreds of dollars were missing from the safe.', 'The talks were dead.']
  },
  {
    rule: 'predicate',
    finds: [
      ['Four hikers are missing on Mount Tarn.', 'missing 4/4 Four hikers'],
      ['Forty people are feared dead.', 'killed 40/40 Forty people'],
      ['Two brothers were found shot dead in a field.', 'killed 2/2 Two brothers']
    ],
    leaves: ['Three pages are missing from the file.', 'The line was dead.']
  },
  {
    rule: 'noun',
    finds: [
      ['The ministry confirmed five new deaths on Tuesday.', 'killed 5/5 five new deaths'],
      ['There were no casualties.', 'unspecified 0/0 no casualties'],
      ['The hospital counted dozens of injuries.', 'injured 24/null dozens of injuries'],
      ['Most of the injured were schoolchildren.', 'injured null/null Most of the injured']
    ],
    leaves: ['Experts counted fifteen deaths per 100,000 people.', 'Thousands of deaths could be prevented by nets.']
  },
  {
    rule: 'no-reports',
    finds: [
      ['There were no immediate reports of injuries.', 'injured 0/0 no immediate reports of injuries'],
      ['There are no reports of casualties.', 'unspecified 0/0 no reports of casualties'],
      ['Officials have no word of deaths.', 'killed 0/0 no word of deaths']
    ],
    leaves: ['There were no reports of damage.', 'There were no reports from Oldo.']
  },
  {
    rule: 'noun-of',
    finds: [
      ['The raid led to the deaths of 170 civilians.', 'killed 170/170 170 civilians'],
      ['The killing of a journalist shocked the town.', 'killed 1/1I a journalist'],
      ['Divers recovered the bodies of two girls.', 'killed 2/2 two girls'],
      ['The killers of the six priests were never found.', 'killed 6/6 the six priests'],
      ['The blast resulted in the injury of six people and millions in losses.', 'injured 6/6 six people'],
      ['The kidnapping of three surveyors went on for weeks.', 'abducted 3/3 three surveyors']
    ],
    leaves: ['The killers of Ana Lunt fled.', 'The killing of civilians must stop.', 'It was the third killing of a teacher in a month.', 'The death of the deal surprised nobody.']
  },
  {
    rule: 'possessor',
    finds: [
      ['Police found Ms. Arun’s body near a canal after the attack.', 'killed 1/1I Ms. Arun'],
      ['The governor’s assassination was claimed by nobody.', 'killed 1/1I The governor'],
      ['The envoy’s abduction alarmed the embassy.', 'abducted 1/1I The envoy']
    ],
    leaves: ['The company’s death was slow.', 'The soldiers’ deaths were announced.']
  },
  {
    rule: 'toll',
    finds: [
      ['The death toll rose to 39.', 'killed 39/39 39'],
      ['The toll from the floods stands at nearly 400.', 'killed 400/400 nearly 400'],
      ['The number of people killed has climbed to 146.', 'killed 146/146 146'],
      ['The blast left a toll of one person wounded.', 'injured 1/1 one person']
    ],
    leaves: ['The death toll is expected to rise.', 'The toll road charges 12 pesos.']
  },
  {
    rule: 'bodies',
    finds: [
      ['Rescuers recovered 16 bodies.', 'killed 16/16 16 bodies'],
      ['Dozens of bodies lay in the square.', 'killed 24/null Dozens of bodies'],
      ['Three more bodies were found on the beach.', 'killed 3/3 Three more bodies']
    ],
    leaves: ['The two legislative bodies met.', 'Both governing bodies agreed.']
  },
  {
    rule: 'lives',
    finds: [
      ['The fever has claimed 127 lives.', 'killed 127/127 127 lives'],
      ['The crash took the lives of four teenagers.', 'killed 4/4 four teenagers'],
      ['The conflict has cost thousands of lives.', 'killed 2000/null thousands of lives'],
      ['Seventeen lives were lost in the storm.', 'killed 17/17 Seventeen lives'],
      ['Not a single life was lost in the storm.', 'killed 0/0 Not a single life']
    ],
    leaves: ['Their lives were lost to routine.', 'The project changed 500 lives.', 'They feared for their lives.']
  },
  {
    rule: 'verb-object',
    finds: [
      ['Thirteen guests lost their lives.', 'killed 13/13 Thirteen guests'],
      ['His son sustained injuries in the fall.', 'injured 1/1I His son'],
      ['At least fifteen passengers received burns.', 'injured 15/null At least fifteen passengers']
    ],
    leaves: ['The region suffered losses of 12 percent.', 'Two firms lost their licences.']
  },
  {
    rule: 'hospital',
    finds: [
      ['Two boys were taken to hospital after the blast.', 'injured 2/2 Two boys'],
      ['A guard was rushed to a nearby hospital after the attack.', 'injured 1/1I A guard'],
      ['Nine passengers were treated for smoke inhalation.', 'injured 9/9 Nine passengers'],
      ['A guard was airlifted to a hospital after the attack.', 'injured 1/1I A guard']
    ],
    leaves: ['Two suspects were taken to the station.', 'The samples were taken to a laboratory.']
  },
  {
    rule: 'with-injuries',
    finds: [
      ['They reported 13 students with minor injuries.', 'injured 13/13 13 students'],
      ['A clerk with severe burns lay in the ward.', 'injured 1/1I A clerk'],
      ['Two more with gunshot wounds hid in the mill.', 'injured 2/2 Two']
    ],
    leaves: ['They treated 13 students with minor talents.', 'The players with minor injuries trained.', 'Three climbers with no injuries walked home.']
  },
  {
    rule: 'own-gun',
    finds: [
      ['The gunman then turned the gun on himself.', 'killed 1/1I The gunman'],
      ['Ada Quill turned her rifle on herself.', 'killed 1/1I Ada Quill'],
      ['The clerk fled before turning the pistol on himself.', 'killed 1/1I The clerk']
    ],
    leaves: ['The clerk turned the gun on the robber.', 'The clerk did not turn the gun on himself.', 'The clerk turned the light on himself.']
  },
  {
    rule: 'hostage',
    finds: [
      ['The rebels took four engineers hostage.', 'abducted 4/4 four engineers'],
      ['A pilot had been held hostage since December.', 'abducted 1/1I A pilot'],
      ['Six monks were taken hostage.', 'abducted 6/6 Six monks'],
      ['They stormed the embassy, taking dozens of clerks there hostage.', 'abducted 24/null dozens of clerks']
    ],
    leaves: ['Police held three suspects.', 'They took 12 vehicles.']
  },
  {
    rule: 'flight',
    finds: [
      ['The floods forced 2,000 people from their homes.', 'displaced 2000/2000 2,000 people'],
      ['About 500 families fled their homes.', 'displaced 500/500 About 500 families'],
      ['Fighting has forced more than 300 villagers to flee.', 'displaced 301/null more than 300 villagers']
    ],
    leaves: ['Two suspects fled on foot.', 'The strike forced 20 shops to close.']
  },
  {
    rule: 'losses',
    finds: [
      ['The army inflicted heavy losses on the rebels.', 'unspecified null/null heavy losses'],
      ['The brigade suffered heavy casualties.', 'unspecified null/null heavy casualties'],
      ['Both sides took heavy casualties.', 'unspecified null/null heavy casualties']
    ],
    leaves: ['The bank reported losses.', 'The party suffered severe losses at the polls.']
  },
  {
    rule: 'among',
    finds: [
      ['A colonel was among the dead.', 'killed 1/1I A colonel'],
      ['Two cooks were among those killed.', 'killed 2/2 Two cooks'],
      ['Three children are among the missing.', 'missing 3/3 Three children']
    ],
    leaves: ['A colonel was among the guests.', 'Two cooks were among those invited.']
  },
  {
    rule: 'include',
    finds: [
      ['The dead include two children.', 'killed 2/2 two children'],
      ['Among the dead were three nurses.', 'killed 3/3 three nurses'],
      ['The injured included a referee.', 'injured 1/1I a referee'],
      ['Also killed in the raid were four porters.', 'killed 4/4 four porters'],
      ['Among the priests murdered was Father Elio Varn.', 'killed 1/1I Father Elio Varn']
    ],
    leaves: ['The guests include two ministers.', 'Among the prizes were three cars.']
  },
  {
    rule: 'modifier',
    finds: [
      ['They prayed for the slain mayor.', 'killed 1/1I the slain mayor'],
      ['Helicopters are looking for 16 missing soldiers.', 'missing 16/16 16 missing soldiers'],
      ['They posted a video of kidnapped reporter Lena Marsh.', 'abducted 1/1I kidnapped reporter Lena Marsh']
    ],
    leaves: ['He played with Grateful Dead guitarist Bo Sarre.', 'The missing link was found.', 'Dead leaves covered the path.']
  },
  {
    rule: 'hostages',
    finds: [
      ['The kidnappers freed two hostages.', 'abducted 2/2 two hostages'],
      ['Talks on releasing scores of hostages went on.', 'abducted 40/null scores of hostages'],
      ['They still hold 11 hostages in the camp.', 'abducted 11/11 11 hostages']
    ],
    leaves: ['The hostages were released.', 'Two male hostages were executed.']
  },
  {
    rule: 'noun-single',
    finds: [
      ['The country reported its ninth bird flu death.', 'killed 1/1I its ninth bird flu death'],
      ['It was the first human fatality of the outbreak.', 'killed 1/1I the first human fatality of the outbreak'],
      ['Officials confirmed a second death.', 'killed 1/1I a second death']
    ],
    leaves: ['The death was reported on Friday.', 'A death certificate was shown.']
  },
  {
    rule: 'of-harmed',
    finds: [
      ['Seven of those killed were police.', 'killed 7/7 Seven of those killed'],
      ['The king visited some of the injured passengers.', 'injured null/null some of the injured passengers'],
      ['Three of those killed were nurses.', 'killed 3/3 Three of those killed']
    ],
    leaves: ['Seven of those invited were police.', 'Two of the ships sank.']
  },
  {
    rule: 'pronoun',
    finds: [
      ['The guard shot at the driver, killing him.', 'killed 1/1I the driver'],
      ['The patrol engaged the man, killing him.', 'killed 1/1I the man']
    ],
    leaves: ['He died.', 'His daughter said he died in Sarn.', 'The patrol engaged the men, killing them.']
  },
  {
    rule: 'reflexive',
    finds: [
      ['The gunman shot and killed himself.', 'killed 1/1I The gunman'],
      ['A student hanged himself.', 'killed 1/1I A student'],
      ['The attacker killed himself with a knife.', 'killed 1/1I The attacker']
    ],
    leaves: ['The gunman hid himself.', 'She hurt the others, not herself.']
  },
  {
    rule: 'condition',
    finds: [
      ['A second man remains in serious condition.', 'injured 1/1I A second man'],
      ['Four of the boys are in stable condition.', 'injured 4/4 Four of the boys'],
      ['The fire left another in grave condition.', 'injured 1/1I another']
    ],
    leaves: ['The economy is in critical condition.', 'The bridge is in poor condition.', 'Varona is in critical condition.', 'A boy might be in critical condition.']
  },
  {
    rule: 'throat',
    finds: [
      ['The attackers slit the throats of nine villagers.', 'killed 9/9 nine villagers'],
      ['Rebels cut the guard’s throat.', 'killed 1/1I the guard'],
      ['Two clerks had their throats slit.', 'killed 2/2 Two clerks'],
      ['A guard was found with his throat cut.', 'killed 1/1I A guard']
    ],
    leaves: ['Two clerks had sore throats.', 'A clerk cleared his throat.']
  },
  {
    rule: 'named',
    finds: [
      ['The deceased has been identified as Ana Lunt, 45.', 'killed 1/1I Ana Lunt'],
      ['The injured was named as Bo Sarre.', 'injured 1/1I Bo Sarre'],
      ['The dead was identified as Edo Varn.', 'killed 1/1I Edo Varn']
    ],
    leaves: ['The car was identified as a Marr.', 'The clerk who was killed was identified as Ana Lunt.', 'The deceased has been identified as a guard.']
  },
  {
    rule: 'line',
    finds: [
      ['Killed: 11', 'killed 11/11 11'],
      ['Injured: at least 40', 'injured 40/null at least 40'],
      ['Death toll: 57', 'killed 57/57 57'],
      ['Missing – 3', 'missing 3/3 3']
    ],
    leaves: ['Arrests: 12', 'Three were injured: two in Oldo and one in Sarn.', 'Dead men: two tales']
  },
  {
    rule: 'capture',
    finds: [
      ['Three nurses were seized at gunpoint.', 'abducted 3/3 Three nurses'],
      ['Gunmen seized two engineers.', 'abducted 2/2 two engineers'],
      ['Two engineers were seized by rebels in Oldo.', 'abducted 2/2 Two engineers'],
      ['Rebels snatched three girls.', 'abducted 3/3 three girls']
    ],
    leaves: ['Police seized two men.', 'Pirates seized a ship.', 'Rebels tried to seize two engineers.', 'The cargo was seized at gunpoint.']
  }
]
