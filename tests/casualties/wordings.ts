/** Texts with all that is read in them, as `told` writes it down, by what they are about: each text with its figures in the lines below it. */
export const readings: Readonly<Record<string, string>> = {
  'verbs of harm': `
Three miners were killed in Varona on Monday.
  killed 3 [Three miners] passive; miners civilian; in Varona; on 2021-06-07
Nine people died in the fire.
  killed 9 [Nine people] subject; people other; cause the fire
Four sailors perished in the storm.
  killed 4 [Four sailors] subject; sailors military; cause the storm
A clerk succumbed to her wounds.
  killed 1i [A clerk] subject; clerk civilian; later
Six boys drowned in the lake.
  killed 6 [Six boys] subject; boys civilian
The river drowned six boys.
  killed 6 [six boys] active; boys civilian; cause The river
Two envoys were murdered at the hotel.
  killed 2 [Two envoys] passive; envoys civilian
Rebels assassinated a judge in Oldo.
  killed 1i [a judge] active; judge civilian; cause Rebels; in Oldo
Guards slew two porters.
  killed 2 [two porters] active; porters other; cause Guards
The court executed three spies.
  killed 3 [three spies] active; spies other; cause The court
Soldiers massacred 40 villagers in Sarn.
  killed 40 [40 villagers] active; villagers civilian; cause Soldiers; in Sarn
Gunmen slaughtered 12 herders.
  killed 12 [12 herders] active; herders civilian; cause Gunmen
The group beheaded a driver.
  killed 1i [a driver] active; driver civilian; cause The group
A mob lynched two traders.
  killed 2 [two traders] active; traders civilian; cause A mob
They hanged five prisoners.
  killed 5 [five prisoners] active; prisoners other
Two electricians were electrocuted.
  killed 2 [Two electricians] passive; electricians civilian
A nurse was strangled at home.
  killed 1i [A nurse] passive; nurse civilian
Smoke suffocated three children.
  killed 3 [three children] active; children civilian; cause Smoke
Three children suffocated in the truck.
  killed 3 [Three children] subject; children civilian
Troops neutralized 14 militants.
  killed 14 [14 militants] active; militants militant; cause Troops
Four workers were injured when a wall collapsed.
  injured 4 [Four workers] passive; workers civilian; cause a wall collapsed
The blast wounded 20 shoppers.
  injured 20 [20 shoppers] active; shoppers civilian; cause The blast
The crash hurt seven riders.
  injured 7 [seven riders] active; riders civilian; cause The crash
The mine maimed two farmers.
  injured 2 [two farmers] active; farmers civilian; cause The mine
Five students were hospitalized after the fire.
  injured 5 [Five students] passive; students civilian; cause the fire
Two climbers disappeared on Mount Tarn.
  missing 2 [Two climbers] subject; climbers civilian; in Mount Tarn
Nine fishermen vanished off Cape Tarn.
  missing 9 [Nine fishermen] subject; fishermen civilian; in Cape Tarn
Gunmen abducted four engineers.
  abducted 4 [four engineers] active; engineers civilian; cause Gunmen
Rebels kidnapped a priest near Marrow.
  abducted 1i [a priest] active; priest civilian; cause Rebels; in Marrow
The floods displaced 2,000 families.
  displaced 2000 [2,000 families] active; families civilian; cause The floods
The war uprooted 30,000 villagers.
  displaced 30000 [30,000 villagers] active; villagers civilian; cause The war
`,
  'weak verbs and what completes them': `
Gunmen shot dead a judge.
  killed 1i [a judge] active; judge civilian; cause Gunmen
Gunmen shot a judge dead outside his home.
  killed 1i [a judge] active; judge civilian; cause Gunmen
Police shot and killed a teenager.
  killed 1i [a teenager] active; teenager civilian; cause Police
Police shot a teenager.
  unspecified 1i [a teenager] active; teenager civilian; cause Police
Two men were shot.
  unspecified 2 [Two men] passive; men other
Two men were shot in Harburg with injuries to the legs.
  injured 2 [Two men] passive; men other; in Harburg
Two men were fatally shot.
  killed 2 [Two men] passive; men other
A man was fatally stabbed in Harburg.
  killed 1i [A man] passive; man other; in Harburg
A man was stabbed to death.
  killed 1i [A man] passive; man other
Police shot at a man.
Two guards were gunned down.
  killed 2 [Two guards] passive; guards police
Gunmen mowed down ten guests.
  killed 10 [ten guests] active; guests civilian; cause Gunmen
The mob beat a trader to death.
  killed 1i [a trader] active; trader civilian; cause The mob
A trader was beaten.
A trader was hacked to death by a mob.
  killed 1i [A trader] passive; trader civilian
Six people were burned alive.
  killed 6 [Six people] passive; people other
Six people were burned.
  injured 6 [Six people] passive; people other
Six people were burned to death.
  killed 6 [Six people] passive; people other
Two men were buried alive.
  killed 2 [Two men] passive; men other
Two thieves were stoned to death.
  killed 2 [Two thieves] passive; thieves other
Three pilgrims were crushed.
  killed 3 [Three pilgrims] passive; pilgrims civilian
The crowd crushed three pilgrims.
  killed 3 [three pilgrims] active; pilgrims civilian; cause The crowd
Nine pilgrims were trampled.
  injured 9 [Nine pilgrims] passive; pilgrims civilian
Two hikers froze to death.
  killed 2 [Two hikers] subject; hikers civilian
Two prisoners starved to death.
  killed 2 [Two prisoners] participle; prisoners other
A boy bled to death.
  killed 1i [A boy] participle; boy civilian
A worker fell to his death.
  killed 1i [A worker] subject; worker civilian
Four soldiers were blown up.
  killed 4 [Four soldiers] passive; soldiers military
Four soldiers were blown to pieces.
  killed 4 [Four soldiers] passive; soldiers military
The drone eliminated two commanders.
  killed 2 [two commanders] active; commanders militant; cause The drone
Forty guests were poisoned.
  injured 40 [Forty guests] passive; guests civilian
The army lost five soldiers.
  killed 5 [five soldiers] active; soldiers military
The army lost five games.
Thirteen guests lost their lives.
  killed 13 [Thirteen guests] verb-object; guests civilian
Thirteen guests lost their homes.
  displaced 13 [Thirteen guests] verb-object; guests civilian
Two men lost their legs in the blast.
  injured 2 [Two men] verb-object; men other; cause the blast
A woman committed suicide.
  killed 1i [A woman] verb-object; woman civilian
His son sustained burns.
  injured 1i [His son] verb-object; son civilian
Nine workers suffered injuries.
  injured 9 [Nine workers] verb-object; workers civilian
Nine workers suffered no injuries.
  injured 0 [no injuries] noun; injuries other; denied
Nine workers suffered losses.
The driver received wounds to the head.
  injured 1i [The driver] verb-object; driver civilian
Two men had injuries.
  injured 2 [Two men] verb-object; men other
Two men did not suffer injuries.
`,
  'passive, subject, active, participle': `
Two nurses who were riding in an ambulance were shot dead.
  killed 2 [Two nurses] passive; nurses civilian
The two nurses, who were killed, came from Oldo.
  killed 2 [The two nurses] passive; nurses civilian
A soldier who was killed in Oldo came from Sarn.
  killed 1i [A soldier] passive; soldier military; in Oldo
Two men were shot and killed.
  killed 2 [Two men] passive; men other
Two men were arrested and killed.
  killed 2 [Two men] passive; men other
Two men were not killed.
No men were killed.
  killed 0 [No men] passive; men other; denied
No one was killed or hurt.
  killed 0 [No one] passive; people other; denied
  injured 0 [No one] passive; people other; denied
Nobody was killed.
  killed 0 [Nobody] passive; people other; denied
Two men were killed or injured.
  unspecified 2 [Two men] passive; men other
Two men were killed or captured.
Two men were injured or killed.
  unspecified 2 [Two men] passive; men other
Two clerks were killed along with a guard.
  killed 2 [Two clerks] passive; clerks civilian
  killed 1i [a guard] passive; guard police
Two clerks were killed in Oldo along with a guard and three visitors.
  killed 2 [Two clerks] passive; clerks civilian; in Oldo
  killed 1i [a guard] passive; guard police; in Oldo
  killed 3 [three visitors] passive; visitors civilian; in Oldo
Two clerks were killed on Monday, as well as a guard.
  killed 2 [Two clerks] passive; clerks civilian; on 2021-06-07
  killed 1i [a guard] passive; guard police; on 2021-06-07
A blast killed nine people and injured 20 others.
  killed 9 [nine people] active; people other; cause A blast
  injured 20 [20 others] active; people other; cause A blast; others
A blast that killed nine people shook Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
A blast, killing nine people, shook Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
The blast killed an American and a Canadian soldier.
  killed 1i [an American] active; American other; cause The blast
  killed 1i [a Canadian soldier] active; Canadian soldier military; cause The blast
Two soldiers killed in Sarn were buried.
  killed 2 [Two soldiers] participle; soldiers military; in Sarn
Members of the crew killed in Sarn were buried.
Two of the crew killed in Sarn were buried.
  killed 2 [Two of the crew] participle; crew other; in Sarn
Nine killed in blast.
  killed 9 [Nine] participle; people other; cause blast
Nine killed, 20 wounded in Oldo blast.
  killed 9 [Nine] participle; people other; cause Oldo blast
  injured 20 [20] participle; people other; cause Oldo blast
Nine killed by gunmen in Oldo.
  killed 9 [Nine] participle; people other; cause gunmen; in Oldo
Gunmen tried to kill the mayor.
They failed to kill the mayor.
A plot to kill the mayor was foiled.
The order to kill two men was given.
The gunman killed himself.
  killed 1i [The gunman] reflexive; gunman militant
The gunman shot and killed himself.
  killed 1i [The gunman] reflexive; gunman militant
The gunman killed himself and two guards.
  killed 1i [The gunman] reflexive; gunman militant
  killed 2 [two guards] active; guards police; cause The gunman
The bill was killed in committee.
Cold weather killed thousands of fish.
It killed time.
`,
  'adjectives': `
The collapse left 13 dead.
  killed 13 [13] adjective; people other; cause The collapse
The collapse left 13 dead and 40 missing.
  killed 13 [13] adjective; people other; cause The collapse
  missing 40 [40] adjective; people other
The flood left 2,000 homeless.
  displaced 2000 [2,000] adjective; people other; cause The flood
A ferry sank with 40 missing.
  missing 40 [40] adjective; people other
Three people dead in Oldo crash.
  killed 3 [Three people] adjective; people other; cause Oldo crash
Three are dead.
  killed 3 [Three] predicate; people other
Three people are missing.
  missing 3 [Three people] predicate; people other
Three people remain missing.
  missing 3 [Three people] predicate; people other
Three people are still missing.
  missing 3 [Three people] predicate; people other
Three people are feared dead.
  killed 3 [Three people] predicate; people other; possible
Three people were found dead.
  killed 3 [Three people] predicate; people other
Three people were reported killed.
  killed 3 [Three people] predicate; people other; claimed
Three people are presumed dead.
  killed 3 [Three people] predicate; people other; possible
Three people were pronounced dead at the scene.
  killed 3 [Three people] predicate; people other
Three people were confirmed dead.
  killed 3 [Three people] predicate; people other
Three people were declared dead.
  killed 3 [Three people] predicate; people other
Three people went missing.
  missing 3 [Three people] predicate; people other
Three people lay dead.
  killed 3 [Three people] predicate; people other
Three people are unaccounted for.
  missing 3 [Three people] predicate; people other
Three people are believed to be dead.
  killed 3 [Three people] predicate; people other; claimed
Three people are not dead.
Three people were critically injured.
  injured 3 [Three people] passive; people other
Three people were left homeless.
  displaced 3 [Three people] predicate; people other
The missing link was found.
They prayed for the slain mayor.
  killed 1i [the slain mayor] modifier; mayor civilian
They searched for 16 missing soldiers.
  missing 16 [16 missing soldiers] modifier; soldiers military
They saw two wounded soldiers.
  injured 2 [two wounded soldiers] modifier; soldiers military
They saw the dead man.
  killed 1i [the dead man] modifier; man other
They saw kidnapped reporter Lena Marsh.
  abducted 1i [kidnapped reporter Lena Marsh] modifier; reporter Lena Marsh civilian
Seven of those killed were police.
  killed 7 [Seven of those killed] of-harmed; killed other
Some of the injured passengers wept.
  injured ? (some) [Some of the injured passengers wept] of-harmed; injured passengers wept civilian
Two of the dead were nurses.
  killed 2 [Two of the dead] noun; dead other
Two of the deceased were nurses.
  killed 2 [Two of the deceased] noun; deceased other
Two of the guests were nurses.
`,
  'nouns of harm': `
The deaths of 170 civilians and 13 soldiers were confirmed.
  killed 170 [170 civilians] noun-of; civilians civilian
  killed 13 [13 soldiers] noun-of; soldiers military
The killing of a journalist shocked Oldo.
  killed 1i [a journalist] noun-of; journalist civilian
The bodies of two men were found.
  killed 2 [two men] noun-of; men other
The murder of two nuns on Monday of this week was told.
  killed 2 [two nuns] noun-of; nuns civilian; on 2021-06-07
The death of Mayor Ada Lunt in the blast was told.
  killed 1i [Mayor Ada Lunt] noun-of; Mayor Ada Lunt civilian; cause the blast
The second killing of a journalist was told.
No death of a journalist was told.
  killed 0 [No death] noun; death other; denied
The shooting of two men was told.
  unspecified 2 [two men] noun-of; men other
The stabbing of a man was told.
  unspecified 1i [a man] noun-of; man other
The abduction of nine girls was told.
  abducted 9 [nine girls] noun-of; girls civilian
Five deaths were reported.
  killed 5 [Five deaths] noun; deaths other
Three fatalities were confirmed.
  killed 3 [Three fatalities] noun; fatalities other
No casualties were reported.
  unspecified 0 [No casualties] noun; casualties other; denied
There were no casualties.
  unspecified 0 [no casualties] noun; casualties other; denied
There were 12 casualties.
  unspecified 12 [12 casualties] noun; casualties other
There were 30 injuries.
  injured 30 [30 injuries] noun; injuries other
Two drownings were reported.
  killed 2 [Two drownings] noun; drownings other
Two suicides were reported.
  killed 2 [Two suicides] noun; suicides other
16 bodies were recovered.
  killed 16 [16 bodies] bodies; bodies other
Dozens of bodies lay in the square.
  killed 24+ (dozens) [Dozens of bodies] bodies; bodies other
Two legislative bodies met.
Two hostages were freed.
  abducted 2 [Two hostages] hostages; hostages civilian
One hostage was freed.
  abducted 1 [One hostage] hostages; hostage civilian
Two captives were freed.
  abducted 2 [Two captives] hostages; captives other
Fifteen deaths per 100,000 were counted.
Fifteen deaths per day were counted.
Thousands of deaths could be prevented.
Its ninth bird flu death was told.
  killed 1i [Its ninth bird flu death] noun-single; ninth bird flu death other
The 23rd fatality was told.
  killed 1i [The 23rd fatality] noun-single; 23rd fatality other
The death was told.
The leader's death was told.
  killed 1i [The leader] possessor; leader militant
Ms Arun's killers fled.
  killed 1i [Ms Arun] possessor; Ms Arun civilian
The man's body was found.
  killed 1i [The man] possessor; man other
The men's bodies were found.
The group's killing was told.
The leader's death of a stroke was told.
The reporter's kidnapping was told.
  abducted 1i [The reporter] possessor; reporter civilian
The girl's disappearance was told.
  missing 1i [The girl] possessor; girl civilian
No reports of casualties came.
  unspecified 0 [No reports of casualties] no-reports; casualties other; denied
There were no immediate reports of casualties.
  unspecified 0 [no immediate reports of casualties] no-reports; casualties other; denied
There were no reports of injuries or deaths.
  injured 0 [no reports of injuries or deaths] no-reports; injuries or deaths other; denied
There was no word of anyone hurt.
  injured 0 [no word of anyone hurt] no-reports; anyone hurt other; denied
There were no reports, but two men were killed.
  killed 2 [two men] passive; men other
There were no reports of damage.
`,
  'tolls': `
The death toll rose to 39.
  killed 39 [39] toll; people other; total
The death toll has risen to at least 39.
  killed 39+ [at least 39] toll; people other; total
The toll from the floods stands at nearly 400.
  killed ~400 [nearly 400] toll; people other; cause the floods; total
The injury toll rose to 50.
  injured 50 [50] toll; people other; total
The toll was 12 dead and 40 injured.
  killed 12 [12] toll; people other; total
  injured 40 [40] participle; people other
The number of people killed has climbed to 146.
  killed 146 [146] toll; people other; total
The number of dead stands at 12.
  killed 12 [12] toll; people other; total
The number of injured reached 30.
  injured 30 [30] toll; people other; total
The total number of missing is 14.
  missing 14 [14] toll; people other; total
The death toll is expected to rise.
A death toll of 40 was given.
  killed 40 [40] toll; people other; total
The total of killed was 12.
  killed 12 [12] toll; people other; total
The count of dead is 12.
  killed 12 [12] toll; people other; total
A toll of 12 cases was given.
The fever has claimed 127 lives.
  killed 127 [127 lives] lives; lives other; cause The fever
The crash took the lives of four teenagers.
  killed 4 [four teenagers] lives; teenagers civilian; cause The crash
The conflict has cost thousands of lives.
  killed 2000+ (thousands) [thousands of lives] lives; lives other; cause The conflict
The war cost 12 people their lives.
The project changed 500 lives.
`,
  'hospital, hostages, flight, losses': `
Two boys were taken to hospital.
  injured 2 [Two boys] hospital; boys civilian
Two boys were taken to a nearby hospital in Oldo.
  injured 2 [Two boys] hospital; boys civilian; in Oldo
Two boys were taken to the station.
A guard was rushed to a clinic.
  injured 1i [A guard] hospital; guard police
A guard was admitted to intensive care at Oldo hospital.
  injured 1i [A guard] hospital; guard police
Nine passengers were treated for smoke inhalation.
  injured 9 [Nine passengers] hospital; passengers civilian
Nine passengers were treated for free.
Nine passengers were not taken to hospital.
The rebels took four engineers hostage.
  abducted 4 [four engineers] hostage; engineers civilian; cause The rebels
A pilot had been held hostage since May.
  abducted 1i [A pilot] hostage; pilot other; on 2021-05
A pilot was taken captive.
  abducted 1i [A pilot] hostage; pilot other
A pilot was taken prisoner.
Rebels held three hostages.
  abducted 3 [three hostages] hostages; hostages civilian
Police held three suspects.
The floods forced 2,000 people from their homes.
  displaced 2000 [2,000 people] flight; people other; cause The floods
About 500 families fled their homes.
  displaced ~500 [About 500 families] flight; families civilian
About 500 families fled the fighting.
  displaced ~500 [About 500 families] flight; families civilian
About 500 families fled the police.
Fighting forced more than 300 villagers to flee.
  displaced 301+ [more than 300 villagers] flight; villagers civilian; cause Fighting
Fighting drove 300 villagers into exile.
  displaced 300 [300 villagers] flight; villagers civilian; cause Fighting
Two suspects were forced to sit.
Some 4,000 were forced to flee.
  displaced ~4000 [Some 4,000] flight; people other
The army inflicted heavy losses on the rebels.
  unspecified ? (heavy) [heavy losses] losses; rebels militant; cause the rebels
The brigade suffered heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; brigade other
Both sides took heavy casualties.
  unspecified ? (heavy) [heavy casualties] losses; sides other
The raid caused massive casualties.
  unspecified ? (massive) [massive casualties] losses; massive casualties other; cause The raid
The raid caused severe losses.
`,
  'among and including': `
A colonel was among the dead.
  killed 1i [A colonel] among; colonel military
Two cooks were among those killed.
  killed 2 [Two cooks] among; cooks civilian
Two cooks were not among those killed.
Two cooks were among those invited.
Two cooks were among the victims.
  killed 2 [Two cooks] among; cooks civilian
The dead include two children.
  killed 2 [two children] include; children civilian
Among the dead were three nurses.
  killed 3 [three nurses] include; nurses civilian
Among the injured was a referee.
  injured 1i [a referee] include; referee civilian
Among those killed were four porters.
  killed 4 [four porters] include; porters other
Among the victims were two girls.
  unspecified 2 [two girls] include; girls civilian
The injured included a referee.
  injured 1i [a referee] include; referee civilian
The victims were two girls.
The missing include a pilot.
  missing 1i [a pilot] include; pilot other
Also killed in the raid were four porters.
  killed 4 [four porters] include; porters other; cause the raid
Killed in the raid were four porters.
  killed 4 [four porters] include; porters other; cause the raid
A blast killed around 180 people, including 13 sailors.
  killed ~180 [around 180 people] active; people other; cause A blast
  killed 13 [13 sailors] including; sailors military; cause A blast; part of c1
At least 20 people, among them three nurses, were wounded.
  injured 20+ [At least 20 people] passive; people other
  injured 3 [three nurses] including; nurses civilian; part of c1
Seven dockers were killed, six of them teenagers.
  killed 7 [Seven dockers] passive; dockers civilian
  killed 6 [six of them] including; teenagers civilian; part of c1
Five troops were wounded in the battle, including two medics.
  injured 5 [Five troops] passive; troops military; cause the battle
  injured 2 [two medics] including; medics civilian; part of c1
Five troops (including two medics) were wounded.
  injured 5 [Five troops] passive; troops military
  injured 2 [two medics] including; medics civilian; part of c1
Five troops – including two medics – were wounded.
  injured 5 [Five troops] passive; troops military
  injured 2 [two medics] including; medics civilian; part of c1
Nine people, including five women and four children, were killed.
  killed 9 [Nine people] passive; people other
  killed 5 [five women] including; women civilian; part of c1
  killed 4 [four children] including; children civilian; part of c1
Nine people, most of them women, were killed.
  killed 9 [Nine people] passive; people other
  killed ? (most) [most of them] including; women civilian; part of c1
Nine people were killed: five women and four children.
  killed 9 [Nine people] passive; people other
  killed 5 [five women] including; women civilian; part of c1
  killed 4 [four children] including; children civilian; part of c1
Nine people – five women and four children – were killed.
  killed 9 [Nine people] passive; people other
  killed 5 [five women] including; women civilian; part of c1
  killed 4 [four children] including; children civilian; part of c1
`,
  'counts and phrases': `
At least eight traders were killed.
  killed 8+ [At least eight traders] passive; traders civilian
More than 20 traders were killed.
  killed 21+ [More than 20 traders] passive; traders civilian
Up to 50 traders were killed.
  killed -50 [Up to 50 traders] passive; traders civilian
About 40 traders were killed.
  killed ~40 [About 40 traders] passive; traders civilian
Between 5 and 7 traders were killed.
  killed 5-7 [Between 5 and 7 traders] passive; traders civilian
Several traders were killed.
  killed ? (several) [Several traders] passive; traders civilian
Dozens of traders were killed.
  killed 24+ (dozens) [Dozens of traders] passive; traders civilian
Hundreds were killed.
  killed 200+ (hundreds) [Hundreds] passive; people other
A couple of traders were killed.
  killed 2 [A couple of traders] passive; traders civilian
A pair of traders were killed.
  killed 2 [A pair of traders] passive; traders civilian
Twins were killed.
  killed 2 [Twins] passive; Twins civilian
Another trader was killed.
  killed 1i [Another trader] passive; trader civilian; others
Another two traders were killed.
  killed 2 [Another two traders] passive; traders civilian; others
Another was killed.
  killed 1i [Another] passive; people other; others
Two others were killed.
  killed 2 [Two others] passive; people other; others
Two more were killed.
  killed 2 [Two] passive; people other; others
The rest were killed.
  killed ? (the rest) [The rest] passive; people other; others
A second was killed.
  killed 1i [A second] passive; people other
Both men were killed.
  killed 2 [Both men] passive; men other
The men were both killed.
  killed 2 [The men] passive; men other
The men were all killed.
  killed ? (all) [The men] passive; men other
All the men were killed.
  killed ? (all) [All the men] passive; men other
Traders were killed.
The traders were killed.
A family was killed.
A team was killed.
A family of five was killed.
  killed 5 [A family of five] passive; family of five civilian
Ten or more traders were killed.
  killed 10+ [Ten or more traders] passive; traders civilian
Two men and a woman were killed.
  killed 2 [Two men] passive; men other
  killed 1i [a woman] passive; woman civilian
A man, 32, was killed.
  killed 1i [A man] passive; man other
Jon Marr, the governor, was killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
Governor Jon Marr was killed.
  killed 1i [Governor Jon Marr] passive; Governor Jon Marr civilian
Jon Marr and Ada Lunt were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
Jon Marr was killed in Oldo.
  killed 1i [Jon Marr] passive; Jon Marr civilian; in Oldo
The governor of Sarn was killed.
  killed 1i [The governor of Sarn] passive; governor of Sarn civilian
A member of the crew was killed.
  killed 1i [A member of the crew] passive; member of the crew other
Three members of a family were killed.
  killed 3 [Three members of a family] passive; members of a family other
Forty goats were killed.
Two years were killed.
The first man was killed.
  killed 1i [The first man] passive; first man other
The first man killed came from Oldo.
UP TO 50 VILLAGERS WERE KILLED IN THE RAID.
  killed -50 [UP TO 50 VILLAGERS] passive; VILLAGERS civilian; cause THE RAID
`,
  'certainty': `
Three men were reportedly killed.
  killed 3 [Three men] passive; men other; claimed
Three men were allegedly killed.
  killed 3 [Three men] passive; men other; claimed
Three men were apparently killed.
  killed 3 [Three men] passive; men other; claimed
Three men are believed to have been killed.
  killed 3 [Three men] passive; men other; claimed
Three men are said to have been killed.
  killed 3 [Three men] passive; men other; claimed
Three men appear to have been killed.
  killed 3 [Three men] passive; men other; claimed
Three men may have been killed.
  killed 3 [Three men] passive; men other; possible
Three men might die.
  killed 3 [Three men] subject; men other; possible
Three men could be killed.
  killed 3 [Three men] passive; men other; possible
Three men would be killed.
  killed 3 [Three men] passive; men other; possible
Three men will die.
  killed 3 [Three men] subject; men other; possible
Three men were feared killed.
  killed 3 [Three men] predicate; men other; possible
Three men were possibly killed.
  killed 3 [Three men] passive; men other; possible
Three men were threatened with death.
They threatened to kill three men.
  killed 3 [three men] active; men other; possible
They planned to kill three men.
  killed 3 [three men] active; men other; possible
They want to kill three men.
  killed 3 [three men] active; men other; possible
They were sent to kill three men.
  killed 3 [three men] active; men other; possible
They are known to have killed three men.
  killed 3 [three men] active; men other
They managed to kill three men.
  killed 3 [three men] active; men other
If three men were killed, it was bad.
  killed 3 [three men] passive; men other; possible
Unless three men die, it goes on.
  killed 3 [three men] subject; men other; possible
He asked if, on Monday, three men were killed.
  killed 3 [three men] passive; men other; on 2021-06-07; possible
A potential toll of 12 million was told.
  killed 12000000 [12 million] toll; people other; possible; total
A court charged him with killing two tourists.
  killed 2 [two tourists] active; tourists civilian; claimed
He is accused of killing two tourists.
  killed 2 [two tourists] active; tourists civilian; claimed
He was convicted of killing two tourists.
  killed 2 [two tourists] active; tourists civilian
Police said three men were killed.
  killed 3 [three men] passive; men other; says Police
Police claimed three men were killed.
  killed 3 [three men] passive; men other; says Police; claimed
Police allege that three men were killed.
  killed 3 [three men] passive; men other; says Police; claimed
Police suspect three men were killed.
  killed 3 [three men] passive; men other; says Police; claimed
The army said its troops killed 12 rebels.
  killed 12 [12 rebels] active; rebels militant; cause its troops; says The army; claimed
The army said 12 rebels were killed.
  killed 12 [12 rebels] passive; rebels militant; says The army; claimed
The army said 12 civilians were killed.
  killed 12 [12 civilians] passive; civilians civilian; says The army
The army said 12 of its own fighters were killed.
  killed 12 [12 of its own fighters] passive; own fighters militant; says The army
The rebels said 12 soldiers were killed.
  killed 12 [12 soldiers] passive; soldiers military; says The rebels; claimed
The rebels said 12 rebels were killed.
  killed 12 [12 rebels] passive; rebels militant; says The rebels; claimed
The rebels claimed to have killed 30 soldiers.
  killed 30 [30 soldiers] active; soldiers military; cause The rebels; says The rebels; claimed
The rebels abducted 30 soldiers, the army said.
  abducted 30 [30 soldiers] active; soldiers military; cause The rebels; says the army
A group that killed three men said so.
  killed 3 [three men] active; men other; cause A group
Police said no one was killed.
  killed 0 [no one] passive; people other; says Police; denied
Police said no one was killed. But villagers said two men died.
  killed 0 [no one] passive; people other; says Police; denied
  killed 2 [two men] subject; men other; says villagers; claimed
Police said no one was killed. It rained. But villagers said two men died.
  killed 0 [no one] passive; people other; says Police; denied
  killed 2 [two men] subject; men other; says villagers
No one was killed. But villagers said two men died.
  killed 0 [No one] passive; people other; denied
  killed 2 [two men] subject; men other; says villagers
`,
  'sources': `
Officials in Varona say nine people were killed.
  killed 9 [nine people] passive; people other; in Varona; says Officials in Varona
Nine people were killed, police said.
  killed 9 [Nine people] passive; people other; says police
Nine people were killed, said the colonel.
  killed 9 [Nine people] passive; people other; says the colonel
Nine people were killed, police in Varona said.
  killed 9 [Nine people] passive; people other; in Varona; says police in Varona
Nine people were killed, the governor, Jon Marr, said.
  killed 9 [Nine people] passive; people other; says the governor, Jon Marr
Nine people were killed, he said.
  killed 9 [Nine people] passive; people other
"Nine people were killed," said Jon Marr.
  killed 9 [Nine people] passive; people other; says Jon Marr
"Nine people were killed," Jon Marr said.
  killed 9 [Nine people] passive; people other; says Jon Marr
"Nine people were killed," he told the Herald.
  killed 9 [Nine people] passive; people other
He said nine people were killed.
  killed 9 [nine people] passive; people other
According to the health ministry of Sarn, nine people died.
  killed 9 [nine people] subject; people other; says the health ministry of Sarn
According to police, nine people died.
  killed 9 [nine people] subject; people other; says police
According to whom, nine people died.
  killed 9 [nine people] subject; people other
Nine people died, according to police in Oldo.
  killed 9 [Nine people] subject; people other; in Oldo; says police in Oldo
Police found nine people dead.
  killed 9 [nine people] adjective; people other
Police found that nine people were killed.
  killed 9 [nine people] passive; people other
The ministry reported that nine people were killed.
  killed 9 [nine people] passive; people other; says The ministry
The ministry confirmed nine deaths.
  killed 9 [nine deaths] noun; deaths other; says The ministry
The ministry put the toll at nine dead.
  killed 9 [nine] toll; people other; says The ministry; total
Police on Monday said nine people were killed.
  killed 9 [nine people] passive; people other; on 2021-06-07; says Police
Police, who came from Oldo, said nine people were killed.
  killed 9 [nine people] passive; people other; says Police, who came from Oldo
A spokesman for the army said nine people were killed.
  killed 9 [nine people] passive; people other; says A spokesman for the army
Nine people were killed and 20 wounded, officials said on Monday.
  killed 9 [Nine people] passive; people other; on 2021-06-07; says officials
  injured 20 [20] participle; people other; on 2021-06-07; says officials
Nine people were killed when a bus crashed, police said.
  killed 9 [Nine people] passive; people other; cause a bus crashed; says police
Nine people were killed, the Herald reported.
  killed 9 [Nine people] passive; people other; says the Herald
Nine people were killed, the Herald wrote.
  killed 9 [Nine people] passive; people other; says the Herald
Nine people were killed, the minister announced.
  killed 9 [Nine people] passive; people other; says the minister
`,
  'roles': `
Two police officers were killed.
  killed 2 [Two police officers] passive; police officers police
Two policemen were killed.
  killed 2 [Two policemen] passive; policemen police
Two soldiers were killed.
  killed 2 [Two soldiers] passive; soldiers military
Three sailors were killed.
  killed 3 [Three sailors] passive; sailors military
Two army officers were killed.
  killed 2 [Two army officers] passive; army officers military
Two NATO troops were killed.
  killed 2 [Two NATO troops] passive; NATO troops military
Two peacekeeping soldiers were killed.
  killed 2 [Two peacekeeping soldiers] passive; peacekeeping soldiers military
Four suspected militants were killed.
  killed 4 [Four suspected militants] passive; suspected militants militant
Two rebels were killed.
  killed 2 [Two rebels] passive; rebels militant
A Taliban commander was killed.
  killed 1i [A Taliban commander] passive; Taliban commander militant
A suicide bomber was killed.
  killed 1i [A suicide bomber] passive; suicide bomber attacker
The attacker was killed.
  killed 1i [The attacker] passive; attacker attacker
Nine villagers were killed.
  killed 9 [Nine villagers] passive; villagers civilian
Two journalists were killed.
  killed 2 [Two journalists] passive; journalists civilian
A former soldier was killed.
  killed 1i [A former soldier] passive; former soldier military
Two former soldiers were killed.
  killed 2 [Two former soldiers] passive; former soldiers military
Twelve people were killed.
  killed 12 [Twelve people] passive; people other
Two civilians were killed.
  killed 2 [Two civilians] passive; civilians civilian
Two aid workers were killed.
  killed 2 [Two aid workers] passive; aid workers civilian
Jon Marr was killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
Mr Marr was killed.
  killed 1i [Mr Marr] passive; Mr Marr civilian
A blast killed eight traders and wounded 20.
  killed 8 [eight traders] active; traders civilian; cause A blast
  injured 20 [20] active; traders civilian; cause A blast
A blast killed eight soldiers and wounded 20.
  killed 8 [eight soldiers] active; soldiers military; cause A blast
  injured 20 [20] active; soldiers military; cause A blast
Eight were killed.
  killed 8 [Eight] passive; people other
Two ministers were killed.
  killed 2 [Two ministers] passive; ministers civilian
A police recruit was killed.
  killed 1i [A police recruit] passive; police recruit police
Two children were killed.
  killed 2 [Two children] passive; children civilian
`,
  'causes': `
The avalanche killed five climbers.
  killed 5 [five climbers] active; climbers civilian; cause The avalanche
Five climbers were killed in an avalanche on Mount Tarn.
  killed 5 [Five climbers] passive; climbers civilian; cause an avalanche; in Mount Tarn
Five climbers were killed by a roadside bomb.
  killed 5 [Five climbers] passive; climbers civilian; cause a roadside bomb
Five climbers were killed after a roadside bomb exploded.
  killed 5 [Five climbers] passive; climbers civilian; cause a roadside bomb
Five climbers were killed in Oldo in a blast of gas.
  killed 5 [Five climbers] passive; climbers civilian; cause a blast of gas; in Oldo
Five climbers were killed in Oldo.
  killed 5 [Five climbers] passive; climbers civilian; in Oldo
Six people died when a bus overturned.
  killed 6 [Six people] subject; people other; cause a bus overturned
Six people died as a bus hit a wall.
  killed 6 [Six people] subject; people other; cause a bus hit a wall
Six people died after they left.
  killed 6 [Six people] subject; people other
In a separate attack, two men were killed.
  killed 2 [two men] passive; men other; cause a separate attack
In an attack of rebels on Oldo, two men were killed.
  killed 2 [two men] passive; men other; cause an attack of rebels; in Oldo
A bomb in a car at the gate killed two men.
  killed 2 [two men] active; men other; cause A bomb in a car at the gate
Gunmen opened fire, killing two men.
  killed 2 [two men] active; men other; cause Gunmen
Gunmen at the gate opened fire on crowds and two men were killed.
  killed 2 [two men] passive; men other; cause Gunmen at the gate opened fire
Two men were killed when gunmen opened fire.
  killed 2 [Two men] passive; men other; cause gunmen
Two men died of cholera.
  killed 2 [Two men] subject; men other; cause cholera
Two men died, and a fire was seen.
  killed 2 [Two men] subject; men other
Two men died; a fire was seen.
  killed 2 [Two men] subject; men other
A storm hit Oldo, and two men died.
  killed 2 [two men] subject; men other; cause A storm; in Oldo
A storm that hit Oldo killed two men.
  killed 2 [two men] active; men other; cause A storm; in Oldo
`,
  'dates and places': `
On June 3, a blast killed nine people in Oldo.
  killed 9 [nine people] active; people other; cause a blast; in Oldo; on 2021-06-03
A blast killed nine people in Oldo on June 3.
  killed 9 [nine people] active; people other; cause A blast; in Oldo; on 2021-06-03
A blast killed nine people in Oldo on June 3; on June 4 two died.
  killed 9 [nine people] active; people other; cause A blast; in Oldo; on 2021-06-03
  killed 2 [two] subject; people other; cause A blast; in Oldo; on 2021-06-04
On June 3 a blast shook Oldo and on June 4 nine people died.
  killed 9 [nine people] subject; people other; cause a blast; in Oldo; on 2021-06-04
A blast killed nine people, police said Tuesday.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-08; says police
A bomb exploded in Oldo on June 3. Officials gave few details. The blast killed nine people.
  killed 9 [nine people] active; people other; cause The blast; in Oldo; on 2021-06-03
A bomb exploded in Oldo on June 3. Officials gave few details. The flood killed nine people.
  killed 9 [nine people] active; people other; cause The flood; in Oldo
A blast killed nine people on June 3. Two men were hurt.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03
  injured 2 [Two men] passive; men other; on 2021-06-03
A blast killed nine people on June 3. It rained. They ran. He sat. She lay. Two men were hurt.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03
  injured 2 [Two men] passive; men other; on 2021-06-03
A blast killed nine people near the Oldo market.
  killed 9 [nine people] active; people other; cause A blast; in Oldo market
A blast killed nine people at Oldo airport.
  killed 9 [nine people] active; people other; cause A blast; in Oldo airport
A blast killed nine people in the northern town of Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
A blast killed nine people in the Marrow district of Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Marrow
A blast killed nine people in Oldo's Marrow district.
  killed 9 [nine people] active; people other; cause A blast; in Marrow
A blast killed nine people outside a mosque in Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
A blast killed nine people in the Gulf of Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Gulf of Oldo
A blast killed nine people in the Oldo-Marrow valley.
  killed 9 [nine people] active; people other; cause A blast; in Oldo-Marrow valley
A blast killed nine people in hospital.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people on Facebook.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people in June.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06
A blast killed nine people in Congress.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people in the ISKP.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people in the USA.
  killed 9 [nine people] active; people other; cause A blast; in USA
In Oldo, a blast killed nine people.
  killed 9 [nine people] active; people other; cause a blast; in Oldo
In Oldo, a blast killed nine people; in Sarn, a flood killed two.
  killed 9 [nine people] active; people other; cause a blast; in Oldo
  killed 2 [two] active; people other; cause a flood; in Sarn
OLDO (Herald) – A blast killed nine people.
  killed 9 [nine people] active; people other; cause A blast; in OLDO
It rained in Oldo. They met. A blast killed nine people.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
`,
  'pronouns, later deaths, others, recalled events': `
The patrol engaged the man, killing him.
  killed 1i [the man] pronoun; man other
The guard shot at the driver, killing him.
  killed 1i [the driver] pronoun; driver civilian
The guard shot at the drivers, killing them.
A driver was shot. He later died.
  killed 1i [A driver] pronoun; driver civilian; later
A driver was shot. He died in hospital.
  killed 1i [A driver] pronoun; driver civilian; later
A driver was shot. She died.
  killed 1i [A driver] pronoun; driver civilian; later
A driver was wounded and later died.
  killed 1i [A driver] subject; driver civilian; later
A driver was wounded. The victim later died.
  injured 1i [A driver] passive; driver civilian
  killed 1i [The victim] subject; victim other; later
Two drivers were wounded. They later died.
  injured 2 [Two drivers] passive; drivers civilian
A driver was wounded, and he died of his wounds.
  killed 1i [A driver] pronoun; driver civilian; later
  injured 1i [A driver] passive; driver civilian
A driver was hurt. Police said he died.
  killed 1i [A driver] pronoun; driver civilian; later
  injured 1i [A driver] passive; driver civilian
A man shot a guard before killing himself.
  killed 1i [A man] reflexive; man other
  unspecified 1i [a guard] active; guard police; cause A man
A man came. He committed suicide.
  killed 1i [A man] pronoun; man other
He died.
The constable later died of his wounds.
  killed 1i [The constable] subject; constable police; later
A guard was killed and four others were wounded.
  killed 1i [A guard] passive; guard police
  injured 4 [four others] passive; guards police; others
A guard was killed and the rest were wounded.
  killed 1i [A guard] passive; guard police
  injured ? (the rest) [the rest] passive; guards police; others
A guard was killed and two more were wounded.
  killed 1i [A guard] passive; guard police
  injured 2 [two] passive; guards police; others
He was linked to an attack that killed four sailors.
  killed 4 [four sailors] active; sailors military; cause an attack; background
He was jailed for the bombing that killed four sailors.
  killed 4 [four sailors] active; sailors military; cause the bombing; background
It was the deadliest attack since a bomb that killed four sailors.
  killed 4 [four sailors] active; sailors military; cause a bomb; background
He saw an attack that killed four sailors.
  killed 4 [four sailors] active; sailors military; cause an attack
The attack that killed four sailors was told.
  killed 4 [four sailors] active; sailors military; cause The attack
Troops killed several insurgents.
  killed ? (several) [several insurgents] active; insurgents militant; cause Troops; least 3
Troops killed many insurgents.
  killed ? (many) [many insurgents] active; insurgents militant; cause Troops; least 4
Troops killed a number of insurgents.
  killed ? (a number) [a number of insurgents] active; insurgents militant; cause Troops; least 3
Troops killed several civilians.
  killed ? (several) [several civilians] active; civilians civilian; cause Troops
Troops killed several of them.
  killed ? (several) [several of them] active; people other; cause Troops; least 3
The actress Mira Lunt has died at 88.
The actress Mira Lunt has died of cancer.
The actress Mira Lunt died in a crash.
  killed 1i [The actress Mira Lunt] subject; actress Mira Lunt civilian; cause a crash
Mira Lunt was shot dead. The death of Mira Lunt shook Oldo.
  killed 1i [Mira Lunt] passive; Mira Lunt civilian
  killed 1i [Mira Lunt] noun-of; Mira Lunt civilian
The death of Mira Lunt shook Oldo.
Mira Lunt's death shook Oldo.
Mira Lunt's murder shook Oldo.
  killed 1i [Mira Lunt] possessor; Mira Lunt civilian
A man died of a heart attack.
A man was taken to hospital with pneumonia.
A man was taken to hospital after the fire.
  injured 1i [A man] hospital; man other; cause the fire
`,
  'lists, asides and descriptions': `
Five troops, an American, three Canadians and one Afghan, were killed.
  killed 5 [Five troops] passive; troops military
  killed 1i [an American] including; American other; part of c1
  killed 3 [three Canadians] including; Canadians other; part of c1
  killed 1 [one Afghan] including; Afghan other; part of c1
Two men, a woman and her child were killed.
  killed 2 [Two men] passive; men other
  killed 1i [a woman] passive; woman civilian
  killed 1i [her child] passive; child civilian
Jon Marr, Ada Lunt and Bo Roe were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
  killed 1i [Bo Roe] passive; Bo Roe civilian
Jon Marr, Ada Lunt, and Bo Roe were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
  killed 1i [Bo Roe] passive; Bo Roe civilian
Jon Marr, a baker, and Ada Lunt, a nurse, were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
Jon Marr, a baker, Ada Lunt, a nurse, and Bo Roe were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
  killed 1i [Bo Roe] passive; Bo Roe civilian
Jon Marr, 32, and Ada Lunt, 41, were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
Jon Marr, 32; Ada Lunt, 41; and Bo Roe, 7, were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
  killed 1i [Bo Roe] passive; Bo Roe civilian
Jon Marr (32) and Ada Lunt were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
The mayor, Jon Marr, was killed.
  killed 1i [The mayor] passive; mayor civilian
The mayor of Oldo, Jon Marr, and his driver were killed.
  killed 1i [The mayor of Oldo] passive; mayor of Oldo civilian
  killed 1i [his driver] passive; driver civilian
Mayor Jon Marr and his driver were killed.
  killed 1i [Mayor Jon Marr] passive; Mayor Jon Marr civilian
  killed 1i [his driver] passive; driver civilian
Soldier Bo Roe was killed.
  killed 1i [Soldier Bo Roe] passive; Soldier Bo Roe military
A soldier, Bo Roe, was killed.
  killed 1i [A soldier] passive; soldier military
A guard and a nurse were killed.
  killed 1i [A guard] passive; guard police
  killed 1i [a nurse] passive; nurse civilian
A guard and nurse were killed.
  killed 1i [A guard] passive; guard police
  killed 1i [nurse] passive; nurse civilian
A rebel leader and facilitator was killed.
  killed 1i [A rebel leader] passive; rebel leader militant
A poet and a singer were killed.
  killed 1i [A poet] passive; poet civilian
  killed 1i [a singer] passive; singer civilian
A poet and singer was killed.
  killed 1i [A poet] passive; poet civilian
Three soldiers, including a captain and two sergeants, were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 1i [a captain] including; captain military; part of c1
  killed 2 [two sergeants] including; sergeants military; part of c1
Three soldiers, one of them a captain, were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 1 [one of them] including; soldiers military; part of c1
Three soldiers, who came from Sarn, were killed.
  killed 3 [Three soldiers] passive; soldiers military
Three soldiers who came from Sarn and two guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 2 [two guards] passive; guards police
Three soldiers from Sarn and two guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 2 [two guards] passive; guards police
Three soldiers riding in a truck were killed.
  killed 3 [Three soldiers] passive; soldiers military
Three soldiers posted in Sarn were killed.
  killed 3 [Three soldiers] passive; soldiers military; in Sarn
Three soldiers on board were killed.
  killed 3 [Three soldiers] passive; soldiers military
Three people aboard were killed.
  killed 3 [Three people] passive; people other
Three soldiers of the brigade were killed.
  killed 3 [Three soldiers] passive; soldiers military
Three soldiers, as well as two guards, were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 2 [two guards] passive; guards police
Three soldiers along with two guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 2 [two guards] passive; guards police
Three soldiers together with two guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
  killed 2 [two guards] passive; guards police
Three soldiers but no guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
Three soldiers or guards were killed.
  killed 3 [Three soldiers or guards] passive; soldiers or guards military
Neither soldiers nor guards were killed.
  killed 0 [Neither soldiers] passive; soldiers military; denied
Six priests, five of them Spaniards, who lived in Oldo, were killed.
  killed 6 [Six priests] passive; priests civilian; in Oldo
  killed 5 [five of them] including; Spaniards other; in Oldo; part of c1
The priest from Oldo who was killed was old.
  killed 1i [The priest] passive; priest civilian
The leader of the group, who was killed, was old.
  killed 1i [The leader of the group] passive; leader of the group militant
The bomb in Oldo that killed ten people was old.
  killed 10 [ten people] active; people other; cause The bomb in Oldo; in Oldo
The bomb, which killed ten people, was old.
  killed 10 [ten people] active; people other; cause The bomb
The day on which ten people were killed was told.
  killed 10 [ten people] passive; people other
The raid in which ten people were killed was told.
  killed 10 [ten people] passive; people other; cause The raid
The raid during which ten people were killed was told.
  killed 10 [ten people] passive; people other; cause The raid
A blast killed ten people and a fire killed two.
  killed 10 [ten people] active; people other; cause A blast
  killed 2 [two] active; people other; cause a fire
A blast killed ten people, and two died in a fire.
  killed 10 [ten people] active; people other; cause A blast
  killed 2 [two] subject; people other; cause a fire
A blast killed ten people, two guards were hurt.
  killed 10 [ten people] active; people other; cause A blast
  injured 2 [two guards] passive; guards police; cause A blast
A blast killed ten people; two guards were hurt.
  killed 10 [ten people] active; people other; cause A blast
  injured 2 [two guards] passive; guards police; cause A blast
A blast killed ten people: two guards and eight clerks.
  killed 10 [ten people] active; people other; cause A blast
A blast – the third in Oldo – killed ten people.
  killed 10 [ten people] active; people other; cause A blast; in Oldo
A blast (the third in Oldo) killed ten people.
  killed 10 [ten people] active; people other; cause A blast; in Oldo
A blast, the third in Oldo, killed ten people.
  killed 10 [ten people] active; people other; cause A blast; in Oldo
A blast in Oldo on Monday killed ten people.
  killed 10 [ten people] active; people other; cause A blast in Oldo; in Oldo; on 2021-06-07
A blast on Monday, June 7, in Oldo killed ten people.
  killed 10 [ten people] active; people other; cause A blast; in Oldo; on 2021-06-07
After a blast in Oldo, ten people were killed.
  killed 10 [ten people] passive; people other; cause a blast; in Oldo
After the murder of a judge, the men of the town fled.
  killed 1i [a judge] noun-of; judge civilian
After the murder of a judge, two men and a boy, the men fled.
  killed 1i [a judge] noun-of; judge civilian
  killed 2 [two men] noun-of; men other
  killed 1i [a boy] noun-of; boy civilian
When a blast shook Oldo, ten people were killed.
  killed 10 [ten people] passive; people other; cause a blast; in Oldo
Although a blast shook Oldo, no one was killed.
  killed 0 [no one] passive; people other; cause a blast; in Oldo; denied
Police, who arrested two men, said ten people were killed.
  killed 10 [ten people] passive; people other; says Police, who arrested two men
He said that ten people had been killed and that two were hurt.
  killed 10 [ten people] passive; people other
  injured 2 [two] passive; people other
Ten people had been killed and two hurt, he said.
  killed 10 [Ten people] passive; people other
  injured 2 [two] participle; people other
In Oldo ten people, including two guards, were killed and five wounded.
  killed 10 [ten people] passive; people other; in Oldo
  killed 2 [two guards] including; guards police; in Oldo; part of c1
  injured 5 [five] participle; people other; in Oldo
Killed were two guards and a clerk.
  killed 2 [two guards] include; guards police
  killed 1i [a clerk] include; clerk civilian
Two guards were killed and a clerk wounded.
  killed 2 [Two guards] passive; guards police
  injured 1i [a clerk] participle; clerk civilian
Two guards were killed, a clerk wounded and a porter taken hostage.
  killed 2 [Two guards] passive; guards police
  injured 1i [a clerk] participle; clerk civilian
  abducted 1i [a porter] hostage; porter civilian
Two guards were killed while a clerk was wounded.
  killed 2 [Two guards] passive; guards police
  injured 1i [a clerk] passive; clerk civilian
Two guards were killed, with a clerk wounded.
  killed 2 [Two guards] passive; guards police
  injured 1i [a clerk] participle; clerk civilian
Two guards were killed and their car burned.
  killed 2 [Two guards] passive; guards police
Two guards were attacked and killed.
  killed 2 [Two guards] passive; guards police
Two guards were attacked, beaten and killed.
Two guards, attacked on Monday, were killed.
  killed 2 [Two guards] passive; guards police; on 2021-06-07
Guards attacked on Monday were killed.
Gunmen attacked a bus, killing two guards and wounding a clerk.
  killed 2 [two guards] active; guards police; cause Gunmen
  injured 1i [a clerk] active; clerk civilian; cause Gunmen
Gunmen attacked a bus and killed two guards.
  killed 2 [two guards] active; guards police; cause Gunmen
Gunmen who attacked a bus killed two guards.
  killed 2 [two guards] active; guards police; cause Gunmen
Gunmen killed two guards of a bank and a clerk.
  killed 2 [two guards] active; guards police; cause Gunmen
  killed 1i [a clerk] active; clerk civilian; cause Gunmen
Gunmen killed two guards, then a clerk.
  killed 2 [two guards] active; guards police; cause Gunmen
Gunmen killed two guards and set fire to a bus.
  killed 2 [two guards] active; guards police; cause Gunmen
Gunmen killed two guards before fleeing.
  killed 2 [two guards] active; guards police; cause Gunmen
Gunmen killed two guards on Monday and three on Tuesday.
  killed 2 [two guards] active; guards police; cause Gunmen; on 2021-06-07
  killed 3 [three] active; guards police; cause Gunmen; on 2021-06-08
Gunmen killed two guards in Oldo and three in Sarn.
  killed 2 [two guards] active; guards police; cause Gunmen; in Oldo
  killed 3 [three] active; guards police; cause Gunmen; in Sarn
Gunmen from Sarn in Oldo killed two guards.
  killed 2 [two guards] active; guards police; cause Gunmen from Sarn in Oldo; in Oldo
`,
  'phrases with names and numbers': `
Two U.S. soldiers were killed.
  killed 2 [Two U.S. soldiers] passive; U.S. soldiers military
Two US soldiers were killed.
  killed 2 [Two US soldiers] passive; US soldiers military
Two Afghan soldiers and police were killed.
  killed 2 [Two Afghan soldiers and police] passive; Afghan soldiers and police police
Ten soldiers and policemen were killed.
  killed 10 [Ten soldiers and policemen] passive; soldiers and policemen police
Ten men and women were killed.
  killed 10 [Ten men and women] passive; men and women civilian
Ten men, women and children were killed.
  killed 10 [Ten men, women and children] passive; men, women and children civilian
Men and women were killed.
Ten Muslim men and boys were killed.
  killed 10 [Ten Muslim men and boys] passive; Muslim men and boys civilian
A nurse and Dr Orre were killed.
  killed 1i [A nurse] passive; nurse civilian
  killed 1i [Dr Orre] passive; Dr Orre civilian
Inspector Julio Flores was killed.
  killed 1i [Inspector Julio Flores] passive; Inspector Julio Flores police
Torres was killed.
  killed 1i [Torres] passive; Torres civilian
The Torres brothers were killed.
Two remote-controlled bombs killed ten people.
  killed 10 [ten people] active; people other; cause Two remote-controlled bombs
Ayman al-Zawahiri was killed.
  killed 1i [Ayman al-Zawahiri] passive; Ayman al-Zawahiri civilian
Two 20-year-old men were killed.
  killed 2 [Two 20-year-old men] passive; 20-year-old men other
A 20-year-old man was killed.
  killed 1i [A 20-year-old man] passive; 20-year-old man other
A man aged 20 was killed.
  killed 1i [A man] passive; man other
The 13 men were killed.
  killed 13 [The 13 men] passive; men other
The 13 dead men were told.
  killed 13 [The 13 dead men] modifier; men other
These two men were killed.
  killed 2 [These two men] passive; men other
Those two men were killed.
  killed 2 [Those two men] passive; men other
His two sons were killed.
  killed 2 [His two sons] passive; sons civilian
Her son was killed.
  killed 1i [Her son] passive; son civilian
Their son was killed.
  killed 1i [Their son] passive; son civilian
Our son was killed.
  killed 1i [Our son] passive; son civilian
The mayor's son was killed.
  killed 1i [The mayor's son] passive; mayor's son civilian
The mayor's two sons were killed.
  killed 2 [The mayor's two sons] passive; sons civilian
The sons' teacher was killed.
  killed 1i [The sons' teacher] passive; sons' teacher civilian
Jon Marr's two sons were killed.
  killed 2 [Jon Marr's two sons] passive; sons civilian
No soldier was killed.
  killed 0 [No soldier] passive; soldier military; denied
No soldiers were killed.
  killed 0 [No soldiers] passive; soldiers military; denied
Not one soldier was killed.
  killed 0 [Not one soldier] passive; soldier military; denied
None were killed.
  killed 0 [None] passive; people other; denied
None of the soldiers were killed.
  killed 0 [None of the soldiers] passive; soldiers military; denied
Nobody was hurt.
  injured 0 [Nobody] passive; people other; denied
Each soldier was killed.
Every soldier was killed.
Either soldier was killed.
Some soldiers were killed.
  killed ? (some) [Some soldiers] passive; soldiers military
Some 20 soldiers were killed.
  killed ~20 [Some 20 soldiers] passive; soldiers military
Some of the soldiers were killed.
  killed ? (some) [Some of the soldiers] passive; soldiers military
Most of the soldiers were killed.
  killed ? (most) [Most of the soldiers] passive; soldiers military
Many soldiers were killed.
  killed ? (many) [Many soldiers] passive; soldiers military
A few soldiers were killed.
  killed ? (a few) [A few soldiers] passive; soldiers military
Few soldiers were killed.
A number of soldiers were killed.
  killed ? (a number) [A number of soldiers] passive; soldiers military
A dozen soldiers were killed.
  killed 12 [A dozen soldiers] passive; soldiers military
Half a dozen soldiers were killed.
  killed 6 [Half a dozen soldiers] passive; soldiers military
Hundreds of soldiers were killed.
  killed 200+ (hundreds) [Hundreds of soldiers] passive; soldiers military
Hundreds more were killed.
  killed 200+ (hundreds) [Hundreds] passive; people other; others
A further two soldiers were killed.
  killed 2 [A further two soldiers] passive; soldiers military
Only two soldiers were killed.
  killed 2 [Only two soldiers] passive; soldiers military
Just two soldiers were killed.
  killed 2 [Just two soldiers] passive; soldiers military
At least two more soldiers were killed.
  killed 2+ [At least two more soldiers] passive; soldiers military; others
As many as ten soldiers were killed.
  killed -10 [As many as ten soldiers] passive; soldiers military
No fewer than ten soldiers were killed.
  killed 10+ [No fewer than ten soldiers] passive; soldiers military
Fewer than ten soldiers were killed.
  killed -9 [Fewer than ten soldiers] passive; soldiers military
$10 soldiers were killed.
In 2014 soldiers were killed.
2014 soldiers were killed.
  killed 2014 [2014 soldiers] passive; soldiers military
1,500 soldiers were killed.
  killed 1500 [1,500 soldiers] passive; soldiers military
Ten per cent of soldiers were killed.
Ten miles away two soldiers were killed.
  killed 2 [two soldiers] passive; soldiers military
Ten days later two soldiers were killed.
  killed 2 [two soldiers] passive; soldiers military
Two days ago ten soldiers were killed.
  killed 10 [ten soldiers] passive; soldiers military; on 2021-06-08
Two soldiers were killed two days ago.
  killed 2 [Two soldiers] passive; soldiers military; on 2021-06-08
Two soldiers were killed last Friday night.
  killed 2 [Two soldiers] passive; soldiers military; on 2021-06-04TNI
Two soldiers were killed at 10:30 a.m.
  killed 2 [Two soldiers] passive; soldiers military; on 2021-06-10T10:30
Two soldiers were killed in March.
  killed 2 [Two soldiers] passive; soldiers military; on 2021-03
Two soldiers were killed in May 2014.
  killed 2 [Two soldiers] passive; soldiers military; on 2014-05
Two soldiers may have been killed.
  killed 2 [Two soldiers] passive; soldiers military; possible
Two soldiers were killed on the march.
  killed 2 [Two soldiers] passive; soldiers military
Two men responsible for the raid were killed.
  killed 2 [Two men] passive; men other; cause the raid
Two masked men were killed.
  killed 2 [Two masked men] passive; masked men other
Two alleged smugglers were killed.
  killed 2 [Two alleged smugglers] passive; alleged smugglers other
An alleged smuggler was killed.
  killed 1i [An alleged smuggler] passive; alleged smuggler other
Two steelworkers were killed.
  killed 2 [Two steelworkers] passive; steelworkers other
Two guitarists were killed.
  killed 2 [Two guitarists] passive; guitarists other
Two Albanians were killed.
  killed 2 [Two Albanians] passive; Albanians other
Two salesmen were killed.
  killed 2 [Two salesmen] passive; salesmen other
Two employees were killed.
  killed 2 [Two employees] passive; employees civilian
Two schoolchildren were killed.
  killed 2 [Two schoolchildren] passive; schoolchildren civilian
Two sheep were killed.
Two Japanese were killed.
  killed 2 [Two Japanese] passive; Japanese other
Two British were killed.
  killed 2 [Two British] passive; British other
All on board were killed.
  killed ? (all) [All] passive; people other
All aboard were killed.
  killed ? (all) [All] passive; people other
All three were killed.
  killed 3 [All three] passive; people other
Everyone aboard was killed.
  killed ? (everyone) [Everyone] passive; people other
Everybody was killed.
  killed ? (everybody) [Everybody] passive; people other
Both were killed.
  killed 2 [Both] passive; people other
Both of the men were killed.
  killed 2 [Both of the men] passive; men other
Both Jon Marr and Ada Lunt were killed.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Ada Lunt] passive; Ada Lunt civilian
Another soldier was killed.
  killed 1i [Another soldier] passive; soldier military; others
Any soldier killed was mourned.
The soldier nicknamed "Ace" was killed.
  killed 1i [The soldier] passive; soldier military
Jon "Ace" Marr was killed.
  killed 1i [Jon "Ace" Marr] passive; Jon "Ace" Marr civilian
GUNMEN KILL SIX IN OLDO
  killed 6 [SIX] active; people other; cause GUNMEN; in OLDO
Gunmen Kill Six in Oldo
  killed 6 [Six] active; people other; cause Gunmen; in Oldo
SIX DIE AS BUS CRASHES
  killed 6 [SIX] subject; people other; cause BUS CRASHES
Six die as bus crashes
  killed 6 [Six] subject; people other; cause bus crashes
Six dead, two hurt in Oldo
  killed 6 [Six] adjective; people other; in Oldo
  injured 2 [two] participle; people other; in Oldo
Two wounded in Sarn raid
  injured 2 [Two] participle; people other; cause Sarn raid
`,
  'verb groups': `
Two men were reportedly badly wounded.
  injured 2 [Two men] passive; men other; claimed
Two men were both wounded.
  injured 2 [Two men] passive; men other
Two men were, however, wounded.
  injured 2 [Two men] passive; men other
Two men were also wounded.
  injured 2 [Two men] passive; men other
Two men were not wounded.
  injured 0 [Two men] spared; men other; denied
Two men weren't wounded.
  injured 0 [Two men] spared; men other; denied
Two men were never wounded.
  injured 0 [Two men] spared; men other; denied
Two men had not been wounded.
Two men have been wounded.
  injured 2 [Two men] passive; men other
Two men are being wounded.
  injured 2 [Two men] passive; men other
Two men got wounded.
  injured 2 [Two men] passive; men other
Two men get killed.
  killed 2 [Two men] passive; men other
Two men did not die.
Two men did die.
  killed 2 [Two men] subject; men other
Two men are likely dead.
Two men are likely to die.
  killed 2 [Two men] subject; men other; possible
Two men are expected to die.
  killed 2 [Two men] subject; men other; possible
Two men are feared to have died.
  killed 2 [Two men] subject; men other; possible
Two men are said to be dead.
  killed 2 [Two men] predicate; men other; claimed
Two men seem to have died.
  killed 2 [Two men] subject; men other
Two men began to die.
  killed 2 [Two men] subject; men other
Two men tried to kill a guard.
Two men refused to kill a guard.
Two men helped to kill a guard.
  killed 1i [a guard] active; guard police; cause Two men
Two men will kill a guard.
  killed 1i [a guard] active; guard police; cause Two men; possible
Two men can't kill a guard.
Two men were "killed" in Oldo.
  killed 2 [Two men] passive; men other; in Oldo
Two men were shot dead.
  killed 2 [Two men] passive; men other
Two men were shot in the head.
  unspecified 2 [Two men] passive; men other
Two men shot a guard in the head.
  unspecified 1i [a guard] active; guard police; cause Two men
Two men shot the guard dead.
  killed 1i [the guard] active; guard police; cause Two men
Two men shot him dead.
Two men were found shot dead.
  killed 2 [Two men] predicate; men other
Two men were left for dead.
Two men lie dead.
  killed 2 [Two men] predicate; men other
Two men were believed killed.
  killed 2 [Two men] predicate; men other; claimed
Two men were confirmed to be dead.
  killed 2 [Two men] predicate; men other
Two men remained critically injured.
  injured 2 [Two men] predicate; men other
Two men were hurt badly.
  injured 2 [Two men] passive; men other
It hurt two men.
  injured 2 [two men] active; men other
Two men were murdered.
  killed 2 [Two men] passive; men other
Gunmen murder two men.
  killed 2 [two men] active; men other; cause Gunmen
The murder shook Oldo.
The murders of two men shook Oldo.
  killed 2 [two men] noun-of; men other
The massacre shook Oldo.
Rebels massacre villagers.
Rebels massacre 40 villagers.
  killed 40 [40 villagers] active; villagers civilian; cause Rebels
A kidnap shook Oldo.
Rebels kidnap two men.
  abducted 2 [two men] active; men other; cause Rebels
The wound was bad.
Rebels wound two men.
  injured 2 [two men] active; men other; cause Rebels
Rebels hang two men.
  killed 2 [two men] active; men other; cause Rebels
Hang gliders fell.
They hang around.
Burns killed two men.
  killed 2 [two men] active; men other; cause Burns
The stone killed two men.
  killed 2 [two men] active; men other; cause The stone
They stone two men to death.
  killed 2 [two men] active; men other
A club burned.
A shot killed two men.
  killed 2 [two men] active; men other; cause A shot
Shots killed two men.
  killed 2 [two men] active; men other; cause Shots
A cut killed two men.
  killed 2 [two men] active; men other; cause A cut
The fire killed two men.
  killed 2 [two men] active; men other; cause The fire
Fire kills two men.
  killed 2 [two men] active; men other; cause Fire
A strike killed two men.
  killed 2 [two men] active; men other; cause A strike
They strike, killing two men.
  killed 2 [two men] active; men other
The attack killed two men.
  killed 2 [two men] active; men other; cause The attack
The attacks killed two men.
  killed 2 [two men] active; men other; cause The attacks
Police report two men killed.
  killed 2 [two men] participle; men other; says Police
Police report that two men were killed.
  killed 2 [two men] passive; men other; says Police
A report says two men were killed.
  killed 2 [two men] passive; men other; says A report
Reports say two men were killed.
  killed 2 [two men] passive; men other; says Reports; claimed
He fears two men were killed.
  killed 2 [two men] passive; men other; possible
Fears that two men were killed grew.
  killed 2 [two men] passive; men other
The killing went on.
Killing two men was bad.
  killed 2 [two men] active; men other
The killing of two men was bad.
  killed 2 [two men] noun-of; men other
They went on killing.
They went on killing men.
They were accused of killing two men.
  killed 2 [two men] active; men other; claimed
He was killed for shooting two men.
  unspecified 2 [two men] active; men other
Two men died fighting.
  killed 2 [Two men] subject; men other
Fighting killed two men.
  killed 2 [two men] active; men other; cause Fighting
The fighting, killing two men, went on.
  killed 2 [two men] active; men other; cause The fighting
Two men were killed fighting rebels.
  killed 2 [Two men] passive; men other
A bombing killed two men.
  killed 2 [two men] active; men other; cause A bombing
The shooting killed two men.
  killed 2 [two men] active; men other; cause The shooting
Shooting at police, two men were killed.
  killed 2 [two men] passive; men other
`,
  'place, date and event across sentences': `
A blast shook Oldo on June 3.¶A nurse spoke.¶Nine people were killed.
  killed 9 [Nine people] passive; people other; in Oldo; on 2021-06-03
A blast shook Oldo on June 3. Nine people were killed in it.
  killed 9 [Nine people] passive; people other; in Oldo; on 2021-06-03
A blast shook Oldo on June 3. The blast killed nine people. A flood hit Sarn on June 4. The flood killed two.
  killed 9 [nine people] active; people other; cause The blast; in Oldo; on 2021-06-03
  killed 2 [two] active; people other; cause The flood; in Sarn; on 2021-06-04
A blast shook Oldo on June 3. A flood hit Sarn on June 4. The explosion killed nine people.
  killed 9 [nine people] active; people other; cause The explosion; in Oldo; on 2021-06-03
A blast shook Oldo on June 3. A flood hit Sarn on June 4. The attack killed nine people.
  killed 9 [nine people] active; people other; cause The attack; in Sarn; on 2021-06-04
A nurse came to Sarn. It rained. A blast shook Oldo. It killed nine people.
  killed 9 [nine people] active; people other; in Oldo
The blast killed nine people. A blast shook Oldo on June 3.
  killed 9 [nine people] active; people other; cause The blast; in Oldo; on 2021-06-03
The blast killed nine people. It rained. They ran. He sat. She lay. A blast shook Oldo on June 3.
  killed 9 [nine people] active; people other; cause The blast; in Oldo
KABUL, June 3 (AP) – A blast killed nine people.
  killed 9 [nine people] active; people other; cause A blast; in KABUL
A blast, linked to the June 3 attack, killed nine people.
  killed 9 [nine people] active; people other; cause attack; on 2021-06-03
A blast killed nine people after the June 3 attack on Oldo.
  killed 9 [nine people] active; people other; cause A blast; in Oldo; on 2021-06-03
On June 3, officials said, a blast killed nine people.
  killed 9 [nine people] active; people other; cause a blast; on 2021-06-03; says officials
Officials said on June 3 a blast killed nine people.
  killed 9 [nine people] active; people other; cause a blast; on 2021-06-03; says Officials
Officials said that on June 3 a blast killed nine people.
  killed 9 [nine people] active; people other; cause a blast; on 2021-06-03; says Officials
A blast killed nine people, officials said on June 3.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03; says officials
Officials on June 3 said a blast killed nine people.
  killed 9 [nine people] active; people other; cause a blast; on 2021-06-03; says Officials
A blast killed nine people on June 3, officials said on June 4.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03; says officials
A blast killed nine people every Friday.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people in recent weeks.
  killed 9 [nine people] active; people other; cause A blast
A blast killed nine people two days ago.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-08
A blast killed nine people on June 3. Two guards died.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03
  killed 2 [Two guards] subject; guards police; on 2021-06-03
A blast killed nine people on June 3. It rained. They ran. Two guards died.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03
  killed 2 [Two guards] subject; guards police; on 2021-06-03
A blast killed nine people on June 3. It rained. They ran. He sat. Two guards died.
  killed 9 [nine people] active; people other; cause A blast; on 2021-06-03
  killed 2 [Two guards] subject; guards police; on 2021-06-03
A blast killed nine people in Oldo. Two guards died.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
  killed 2 [Two guards] subject; guards police; in Oldo
A blast killed nine people in Oldo. It rained. They ran. Two guards died.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
  killed 2 [Two guards] subject; guards police; in Oldo
A blast killed nine people in Oldo. It rained. They ran. He sat. Two guards died in a flood.
  killed 9 [nine people] active; people other; cause A blast; in Oldo
  killed 2 [Two guards] subject; guards police; cause a flood; in Oldo
Oldo Blast Kills Nine¶A blast killed nine people.
  killed 9 [Nine] active; people other; cause Oldo Blast
  killed 9 [nine people] active; people other; cause A blast
Blast Kills Nine in Oldo¶Officials gave few details of it to those who came to ask on that day.¶A blast killed nine people.
  killed 9 [Nine] active; people other; cause Blast; in Oldo
  killed 9 [nine people] active; people other; cause A blast; in Oldo
A court met in Oldo. The blast that killed nine people was told.
  killed 9 [nine people] active; people other; cause The blast; in Oldo
It rained in Oldo. The flood in Sarn killed nine people. Two guards died of it.
  killed 9 [nine people] active; people other; cause The flood in Sarn; in Sarn
  killed 2 [Two guards] subject; guards police; in Sarn
Police said no one was killed. Rebels said nine soldiers were killed.
  killed 0 [no one] passive; people other; says Police; denied
  killed 9 [nine soldiers] passive; soldiers military; says Rebels; claimed
Police said no one was killed. Nine soldiers were killed, rebels said. Two guards were killed, rebels said.
  killed 0 [no one] passive; people other; says Police; denied
  killed 9 [Nine soldiers] passive; soldiers military; says rebels; claimed
  killed 2 [Two guards] passive; guards police; says rebels; claimed
Police said two men were killed. Rebels said nine soldiers were killed.
  killed 2 [two men] passive; men other; says Police
  killed 9 [nine soldiers] passive; soldiers military; says Rebels; claimed
Troops killed nine rebels and wounded several.
  killed 9 [nine rebels] active; rebels militant; cause Troops
  injured ? (several) [several] active; rebels militant; cause Troops
Troops killed several. Troops killed several of them.
  killed ? (several) [several] active; people other; cause Troops
  killed ? (several) [several of them] active; people other; cause Troops; least 3
Troops killed several attackers.
  killed ? (several) [several attackers] active; attackers attacker; cause Troops; least 3
Troops killed several suicide attackers.
  killed ? (several) [several suicide attackers] active; suicide attackers attacker; cause Troops; least 3
Troops wounded several rebels.
  injured ? (several) [several rebels] active; rebels militant; cause Troops
Troops killed ten rebels.
  killed 10 [ten rebels] active; rebels militant; cause Troops
A guard was shot and later succumbed to his wounds.
  killed 1i [A guard] subject; guard police; later
A guard died of his injuries.
  killed 1i [A guard] subject; guard police; later
A guard died later in hospital.
  killed 1i [A guard] subject; guard police; later
A guard succumbed in Oldo.
  killed 1i [A guard] subject; guard police; in Oldo; later
Two guards died from wounds of the day before.
  killed 2 [Two guards] subject; guards police; later
`,
  'pronouns for victims': `
A guard shot a driver. He died.
  killed 1i [a driver] pronoun; driver civilian; cause A guard; later
A guard shot at a driver, killing her.
  killed 1i [a driver] pronoun; driver civilian
A guard beat a driver before she died.
A driver vanished. He was found dead.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. He was killed.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. She was killed.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. They were killed.
  missing 1i [A driver] subject; driver civilian
A driver vanished. He was not killed.
  missing 1i [A driver] subject; driver civilian
A driver vanished. He may be killed.
  missing 1i [A driver] subject; driver civilian
A driver vanished. He was nearly killed.
  missing 1i [A driver] subject; driver civilian
A driver vanished. They tried to kill him.
  missing 1i [A driver] subject; driver civilian
A driver vanished. They threatened to kill him.
  missing 1i [A driver] subject; driver civilian
A driver vanished. They managed to kill him.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. They killed him.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. They killed her sister.
  missing 1i [A driver] subject; driver civilian
  killed 1i [her sister] active; sister civilian
A driver vanished. They shot him dead.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. He shot himself.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. He shot himself to death.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver vanished. He shot himself in the head.
  killed 1i [A driver] pronoun; driver civilian; later
  missing 1i [A driver] subject; driver civilian
A driver was killed. He died at once.
  killed 1i [A driver] passive; driver civilian
Jon Marr was a driver. He died in a crash.
  killed 1i [Jon Marr] pronoun; Jon Marr civilian
Jon Marr was a driver. He died at home.
Jon Marr was a driver. He committed suicide.
  killed 1i [Jon Marr] pronoun; Jon Marr civilian
Jon Marr committed suicide.
  killed 1i [Jon Marr] verb-object; Jon Marr civilian
The men were drivers. He died in a crash.
A man with a gun came. He died in a crash.
  killed 1i [A man] pronoun; man other
`,
  'found by mutants': `
Two men were fatally shot in Harburg.
  killed 2 [Two men] passive; men other; in Harburg
A man was killed and two were fatally shot.
  killed 1i [A man] passive; man other
  killed 2 [two] passive; people other
A woman, 32, of Oldo, was killed.
  killed 1i [A woman] passive; woman civilian
Nine people were killed, most of them women.
  killed 9 [Nine people] passive; people other
  killed ? (most) [most of them] including; women civilian; part of c1
Nine people, many of them children, were killed.
  killed 9 [Nine people] passive; people other
  killed ? (many) [many of them] including; children civilian; part of c1
Nine people, all of them women, were killed.
  killed 9 [Nine people] passive; people other
  killed ? (all) [all of them] including; women civilian; part of c1
No more than ten traders were killed.
  killed -10 [No more than ten traders] passive; traders civilian
Two more traders were killed.
  killed 2 [Two more traders] passive; traders civilian; others
Two climbers fell to their deaths.
  killed 2 [Two climbers] subject; climbers civilian
Three people were left dead.
  killed 3 [Three people] predicate; people other
Three people remain unaccounted for.
  missing 3 [Three people] predicate; people other
A man died in an attack.
  killed 1i [A man] subject; man other; cause an attack
`,
  'natural deaths': `
Jon Marr died on Monday.
Jon Marr died of pneumonia.
Jon Marr died aged 88.
Jon Marr died in prison.
  killed 1i [Jon Marr] subject; Jon Marr civilian
Jon Marr died in custody.
  killed 1i [Jon Marr] subject; Jon Marr civilian
Jon Marr died of gunshot wounds.
  killed 1i [Jon Marr] subject; Jon Marr civilian; later
Jon Marr died of the flu.
Jon Marr died of cholera.
Jon Marr died in an operation.
Jon Marr died in the fire.
  killed 1i [Jon Marr] subject; Jon Marr civilian; cause the fire
Jon Marr was hospitalized on Monday.
Jon Marr was hospitalised after the crash.
  injured 1i [Jon Marr] passive; Jon Marr civilian; cause the crash
Jon Marr was taken to hospital on Monday.
A man was hospitalized with pneumonia.
A man died of cancer.
A man died of old age.
A man died.
  killed 1i [A man] subject; man other
Two men died of cancer.
  killed 2 [Two men] subject; men other; cause cancer
The demise of Jon Marr was told.
The murder of Jon Marr was told.
  killed 1i [Jon Marr] noun-of; Jon Marr civilian
The leader's demise was told.
Marr's death was told.
The death of a man with cancer was told.
The death of a man was told.
  killed 1i [a man] noun-of; man other
Jon Marr was killed. Marr's death was told.
  killed 1i [Jon Marr] passive; Jon Marr civilian
  killed 1i [Marr] possessor; Marr civilian
Jon Marr was wounded. Marr's death was told.
  injured 1i [Jon Marr] passive; Jon Marr civilian
`,

  'endings, parts and places of harm': `
The six priests, all of whom were killed, had taught there.
  killed 6 [The six priests] passive; priests civilian
The six priests, all of whom were Spaniards, had taught there.
Those killed include three nurses and a guard.
  killed 3 [three nurses] include; nurses civilian
  killed 1i [a guard] include; guard police
The injured included two boys.
  injured 2 [two boys] include; boys civilian
Of the nine killed, four were children.
  killed 4 [four] of-harmed; people other
Of the nine invited, four were children.
Nine people were killed: four in Oldo, three in Sarn and two in Tarn.
  killed 9 [Nine people] passive; people other; in Oldo
  killed 4 [four] including; people other; in Oldo; part of c1
  killed 3 [three] including; people other; in Sarn; part of c1
  killed 2 [two] including; people other; in Tarn; part of c1
Nine people were killed (four in Oldo and five in Sarn).
  killed 9 [Nine people] passive; people other; in Oldo
  killed 4 [four] including; people other; in Oldo; part of c1
  killed 5 [five] including; people other; in Sarn; part of c1
Nine people were killed (two are pictured).
  killed 9 [Nine people] passive; people other
Seven of the wounded died overnight.
  killed 7 [Seven of the wounded] subject; wounded other; on 2021-06-09TNI; later
Another eight sustained gunshot wounds.
  injured 8 [Another eight] verb-object; people other; others
As many as 11 got injuries of various severity.
  injured -11 [As many as 11] verb-object; people other
The team got 11 points.
The driver received fatal injuries.
  killed 1i [The driver] verb-object; driver civilian
The driver received a fatal blow to her hopes.
The crash sent four to hospital.
  injured 4 [four] hospital; people other; cause The crash
The crash sent four letters to the hospital.
Some 2,000 people were made homeless.
  displaced ~2000 [Some 2,000 people] predicate; people other
Bo Marr, a photo- and videojournalist at the Oldo Post, died in the blast.
  killed 1i [Bo Marr] subject; Bo Marr civilian; cause the blast
Ann Tesk was hit by a bus. She was later pronounced dead.
  killed 1i [Ann Tesk] pronoun; Ann Tesk civilian
A clerk was shot in the market. He was later pronounced dead.
  killed 1i [A clerk] pronoun; clerk civilian; later
A clerk was shot in the market. He is feared dead.
  unspecified 1i [A clerk] passive; clerk civilian
The gunman killed four people before he was shot dead by police.
  killed 1i [The gunman] pronoun; gunman militant
  killed 4 [four people] active; people other; cause The gunman
A driver was shot. He killed himself.
  killed 1i [A driver] pronoun; driver civilian; later
A man shot a guard before killing himself.
  killed 1i [A man] reflexive; man other
  unspecified 1i [a guard] active; guard police; cause A man
Two women, aged 34 and 29, and a girl, 6, lost their lives.
  killed 2 [Two women] verb-object; women civilian
  killed 1i [a girl] verb-object; girl civilian
The bank suffered heavy losses.
The insurer booked heavy losses after the floods.
The brigade suffered heavy losses.
  unspecified ? (heavy) [heavy losses] losses; brigade other
One report put the toll at 15, but police later said 12 died.
  killed 15 [15] toll; people other; says One report; total
  killed 12 [12] subject; people other; says police
Three soldiers but no guards were killed.
  killed 3 [Three soldiers] passive; soldiers military
The quake hurt 93 miners.¶They counted 21 injured miners in Sarn, 36 in Tarn, 29 in Tesk and seven in Oldo.
  injured 93 [93 miners] active; miners civilian; cause The quake; in Sarn
  injured 21 [21 injured miners] modifier; miners civilian; in Sarn; part of c1
  injured 36 [36] modifier; miners civilian; in Tarn; part of c1
  injured 29 [29] modifier; miners civilian; in Tesk; part of c1
  injured 7 [seven] modifier; miners civilian; in Oldo; part of c1
The quake hurt 90 miners.¶They counted 21 injured miners in Sarn, 36 in Tarn and 29 in Tesk.
  injured 90 [90 miners] active; miners civilian; cause The quake; in Sarn
  injured 21 [21 injured miners] modifier; miners civilian; in Sarn
  injured 36 [36] modifier; miners civilian; in Tarn
  injured 29 [29] modifier; miners civilian; in Tesk
The clerk admitted eight murders. Six of the murders were done in Oldo.
  killed 8 [eight murders] noun; murders other; in Oldo; says The clerk
  killed 6 [Six of the murders] noun; murders other; in Oldo; part of c1
`,
  'words of harm that harm nobody': `
He was the governor of a state that was dead last in schooling.
The two ministers were dead serious about it.
These three dresses are to die for.
He wrote of the character assassination of Lena Orvale.
The clock tower is all that remains of the station.
They will pay the 419 scam victims by May.
The fountains shoot up to 70 m into the air.
I oppose laws that police a woman's body.
A woman's body was found in the river.
  killed 1i [A woman] possessor; woman civilian
One of the channels died while they were recording.
Mr Galen was eliminated in the second round.
Eight riders were eliminated on Sunday.
Two militants were eliminated in the raid.
  killed 2 [Two militants] passive; militants militant; cause the raid
She put together a task force all around the country to try those who rob.
The collapse led to the deaths of 29 miners, his conviction and his one year imprisonment.
  killed 29 [29 miners] noun-of; miners civilian
A gang killed another 14 - year-old and his friend.
  killed 1i [another 14 - year-old] active; 14 - year-old other; cause A gang; others
  killed 1i [his friend] active; friend civilian; cause A gang
The army put the dead at 22 and the wounded at 40.
  killed 22 [22] toll; people other; says The army; total
  injured 40 [40] toll; people other; says The army; total
`,
  'tolls in round words, steps of a toll, parts that died': `
The agency has placed the protester death count in the hundreds.
  killed 200+ (hundreds) [the hundreds] toll; people other; says The agency; total
The death toll is in the dozens.
  killed 24+ (dozens) [the dozens] toll; people other; total
The number of confirmed dead climbed by six to 44.
  killed 44 [44] toll; people other; total
Deaths rose by six to 44.
  killed 44 [44] toll; people other; total
The number of cases rose by six to 44.
Five people were stabbed, two fatally.
  unspecified 5 [Five people] passive; people other
  killed 2 [two] including; people other; part of c1
Two men were wounded, one of them fatally.
  injured 2 [Two men] passive; men other
  killed 1 [one of them] including; men other
There were 300 cases and 14 deaths worldwide.
  killed 14 [14 deaths] noun; deaths other
They spoke of a child who drowned offshore of Tesk.
  killed 1i [a child] subject; child civilian
`,
  'causes before the noun that counts': `
The coronavirus death toll rose to 12.
  killed 12 [12] toll; people other; cause coronavirus; total
The flood toll stands at 12.
  killed 12 [12] toll; people other; cause flood; total
There were 12 flood deaths.
  killed 12 [12 flood deaths] noun; flood deaths other; cause flood
The murder toll rose to 12.
  killed 12 [12] toll; people other; total
`
}
