/** Sentences whose cut into phrases and figures are kept in parses.json as they are, right or not, so that a change of either shows. */
export const SENTENCES: readonly string[] = `
The boss' two sons were killed.
The bosses' sons were killed.
The bosses' were killed.
The 's sons were killed.
The mayor's 12 guards were killed.
The mayor's dead guards were killed.
The mayor's wounded guard was killed.
Two of the mayor's guards were killed.
The rebels' killed leader was buried.
Oldo's Sarn's mayor was killed.
Jon 'Ace' Marr was killed.
The 'Ace' Marr was killed.
Guard 'Ace' was killed.
The guard 'ace' was killed.
The soldier "Ace" Marr was killed.
The soldier "ace" was killed.
The "Ace" was killed.
The soldier "Ace was killed.
Two May Day marchers were killed.
Two May marchers were killed.
Ada May Lunt was killed.
Two Friday marchers were killed.
Friday's two marchers were killed.
The Friday killed two.
Marr & Lunt guards were killed.
Two Marr & Lunt guards were killed.
Ten soldiers, guards and clerks were killed.
Ten soldiers, guards, and clerks were killed.
Ten tables, guards and clerks were killed.
Soldiers, guards and clerks were killed.
Ten soldiers, Guards and clerks were killed.
The band Walking Dead played.
They saw Walking Dead in Oldo.
They saw The Dead play.
They saw the Dead Sea.
Two Dead in Oldo
THE DEAD WERE BURIED.
They saw Wounded Knee.
They saw Jon Wounded.
They hurt two men.
They saw the hurt men.
They saw hurt men.
They saw two hurt.
The missing were found.
The missing link was found.
The missing men were found.
They saw missing men.
His missing son was found.
His missing were found.
Their dead were found.
The wounded 20 - year - old was found.
The wounded 20-year-old was found.
The wounded were found.
A wounded was found.
Wounded men were found.
They carried wounded and dead.
They carried the dead and the wounded.
Killed soldiers were buried.
A killed soldier was buried.
The killed were buried.
The kidnapped and killed man was buried.
Two armed men were killed.
Two men armed with guns were killed.
Armed men were killed.
Two trained men were killed.
Trained men were killed.
The trained men were killed.
Men trained in Sarn were killed.
By trained men they were killed.
Two fleeing men were killed.
Fleeing men were killed.
The fleeing men were killed.
Men fleeing Sarn were killed.
The mayor's trained men were killed.
Two men hostage to it were killed.
A man hostage was killed.
Two responsible for it were killed.
The man responsible for it was killed.
The man responsible was killed.
Two heavily armed men were killed.
The heavily armed men were killed.
Heavily armed men were killed.
Two very old men were killed.
A very old man was killed.
The there men were killed.
The then mayor was killed.
The then-mayor was killed.
Two now-dead men were named.
Two 1st Brigade men were killed.
The 23rd man was killed.
The 2d man was killed.
Unit 12 was killed.
Flight 12 passengers were killed.
Two Route 12 drivers were killed.
Men 12 were killed.
The Oldo 12 were killed.
The Oldo 12 guards were killed.
The group of 12 was killed.
Two former Oldo mayors were killed.
Former mayor Jon Marr was killed.
The former mayor Jon Marr was killed.
Two mid-level leaders were killed.
A mid-level leader was killed.
A leader of mid-level was killed.
Two Al-Qaeda men were killed.
Al-Qaeda men were killed.
An al-Qaeda-linked man was killed.
Two anti-war men were killed.
A man and his wife were killed.
A man and wife were killed.
A man or woman was killed.
Two men or women were killed.
Two men & women were killed.
Two police and army men were killed.
Two police and soldiers were killed.
No police or soldiers were killed.
No soldier or guard was killed.
One soldier or guard was killed.
Two Afghan or coalition troops were killed.
An Afghan or coalition soldier was killed.
Two Afghans and Iraqis were killed.
The mayor and leader Jon Marr was killed.
The mayor and party leader Jon Marr was killed.
The mayor and Dr Jon Marr were killed.
A mayor and party leader Jon Marr were killed.
The mayors and party leader Jon Marr were killed.
Mayor and party leader Jon Marr was killed.
Several men and two women were killed.
Ten men and 2 women were killed.
Two men and women were hurt.
Two men and women were wounded.
Two trucks and drivers were hit.
Two trucks and cars were hit.
Each of the men was killed.
Each man was killed.
Another man was killed.
Another was killed.
Any was killed.
Either was killed.
Those were killed.
These were killed.
The were killed.
Both brothers were killed.
Both the brothers were killed.
Both, they say, were killed.
All men were killed.
All of the men were killed.
All too many men were killed.
All over Sarn men were killed.
All over 20 men were killed.
All on the bus were killed.
All but Jon Marr were killed.
Everyone on board was killed.
More were killed.
Ten were killed and more wounded.
Ten were killed, more are missing.
While more were killed, ten fled.
None of the men was killed.
No 1 was killed.
No one else was killed.
Nobody was killed.
Few men were killed.
A few men were killed.
A couple of men were killed.
A couple were killed.
$20 men were killed.
$20 million men were killed.
Twenty dollars were lost.
Twenty miles of road were lost.
A 20-mile road was lost.
Twenty - odd men were killed.
Two men aged between 20 and 30 were killed.
Men aged 20 to 30 were killed.
Men aged 20 or 30 guards were killed.
In 2014 men were killed.
In 2014 killed men were named.
Since 2014, 2014 men were killed.
On 12 March men were killed.
On March 12 men were killed.
12 March marchers were killed.
The Republic of Sarn men were killed.
Inspector Julio Flores and Ada Vargas were killed.
Julio Flores and Ada Vargas were killed.
Flores and Vargas were killed.
Flores was killed.
The Flores were killed.
Judge Flores was killed.
Farmers Flores was killed.
German Flores was killed.
POLICE SAID JULIO FLORES WAS KILLED IN OLDO BY GUNMEN.
POLICE SAID FLORES WAS KILLED IN OLDO BY GUNMEN.
POLICE SAID NATIONAL MOVEMENTS WERE KILLED IN OLDO BY GUNMEN.
THE GUNMEN KILLED ZORAN IN OLDO ON MONDAY MORNING.
THE GUNMEN KILLED SAN ZORAN IN OLDO ON MONDAY MORNING.
THE GUNMEN KILLED MAYOR ZORAN IN OLDO ON MONDAY. ZORAN WAS BURIED.
Steelworkers and guitarists were killed.
A steelworker was killed.
A Frenchwoman was killed.
Two Frenchmen were killed.
Two housemates were killed.
Two trainees were killed.
Two singers, dancers and writers were killed.
Two owners and drivers were killed.
Two sheep and fish were killed.
Two bus passengers were killed.
Two glass tables were broken.
Two masses were held.
He said “two men” were killed.
He said two “men” were killed.
He said: two men were killed.
He said – two men were killed.
He said (two men) were killed.
He said [two men] were killed.
He said two men were killed!
He said two men were killed?
He said two men were killed…
• Two men were killed.
* Two men were killed.
| Two men were killed.
In front of two men a guard was killed.
Because of two men a guard was killed.
As a result of it two men were killed.
Due to two men a guard was killed.
Two men, not counting a guard, were killed.
Two men, not including a guard, were killed.
Two men other than guards were killed.
Two men apart from a guard were killed.
Two men aside from a guard were killed.
Two men in addition to a guard were killed.
Two men followed by a guard were killed.
Two men such as guards were killed.
Two men, amongst them a guard, were killed.
Two men, among whom were guards, were killed.
Two men, most of whom were guards, were killed.
Two men so far were killed.
Two men were killed so that it ended.
Two men were killed even though it ended.
Two men were killed at the time.
Two men were killed on the spot.
Two men were killed at the scene.
Two men were no longer killed.
Two men were killed, that of Oldo too.
The men described as smugglers were killed.
The men known as smugglers were killed.
The men acted as smugglers.
As smugglers, the men were killed.
As he slept, a man was killed.
A man was killed as he slept.
A man was killed as guards slept.
A man was killed as a warning.
As many as ten men were killed.
That man was killed.
In that raid a man was killed.
He said that man was killed.
He said that a man was killed.
The man that was killed came.
Two men were killed later that day.
Two men were killed earlier this week.
Two men were killed late last week.
Two men were killed the late week.
Two men were killed last month's end.
Two men were killed in May.
Two men may be killed.
Two men march and are killed.
Two men were killed in March 2014.
Two men sat and were killed.
Two men were killed Sat. morning.
Two men were killed 13 May 2014.
Two men were killed May 13, 2014, in Oldo.
Two men were killed Monday, June 7.
Two men were killed Monday, today's date.
Two men were killed 10:30.
Two men were killed at 10.30 today.
Two men were killed weeks later.
Two men were killed the weeks before.
Two men were killed two weeks later.
Two men were killed some weeks ago.
Two men were killed a week earlier.
Two men were killed a week on.
Seven of those killed and three wounded were police.
Seven of those killed and two more were police.
Seven of the men and three were killed.
The deaths (of two men) were told.
The deaths (two men) were told.
The lives of two men were lost.
Two lives were lost.
Two lives were claimed.
Two lives were taken by it.
Not a life was lost.
Their lives were lost.
They lost their lives.
They lost two lives.
The fire took two lives.
The fire claimed two.
The fire ended two lives.
The fire cost lives.
The fire took the lives of two men.
The fire claimed the lives of two men, a boy and a girl.
The fire cost two men their lives.
Two men paid with their lives.
On Monday killed in the raid were two men.
Also killed on Monday in the raid were two men.
Killed there were two men.
Two men were among the fatalities.
Two men were among the victims of it.
Two men were among the dead men.
Two men were among the wounded.
Two men were among those missing.
Two men were not among the dead.
Two men lost their houses.
Two men lost their home.
Two men lost a home game.
Two men lost a hand.
Two men were driven from their villages.
Two men were driven to town; they fled.
Two men were driven to town. They fled to the country.
Two men were driven to town when homes burned.
The war drove two men to abandon it.
The war drove two men to flee it.
The war drove two men to sell it.
The war forced two men into exile.
The war forced two men over the hills by night to their homes.
The war caused heavy casualties.
The war caused the rebels heavy casualties.
The war inflicted heavy casualties on the rebels.
The rebels took heavy losses.
The rebels suffered heavy losses in men.
The party had heavy losses.
Mass casualties were told.
The men who were killed came.
The men, who on Monday were killed, came.
The men whom the guards killed came.
The men that guards killed came.
The men, some of whom were killed, came.
The men the guards killed came.
The men it is said were killed came.
An American, a Briton and a Canadian killed in Oldo were named.
An American and a Briton, killed in Oldo, were named.
An American of Sarn and a Briton killed in Oldo were named.
One of the men and a Briton killed in Oldo were named.
The American and a Briton killed in Oldo were named.
The army lost two men.
The army lost two tanks.
The army lost two policemen and a marine.
The army lost men.
The army lost the men.
Four teens shot at Oldo school
Four Teens Shot at Oldo School
Teens shot at Oldo school
Two men shot her.
Two men shot them.
Two men shot it.
Two men beat her to death.
Guards shot her dead.
Guards shot the man dead in Oldo.
Guards shot two men and a boy dead.
Guards shot the man on Monday.
Guards then shot the man.
Guards on Monday shot the man.
The man was then shot.
The man was on Monday shot dead.
The man was shot, stabbed and burned.
The man was shot and stabbed to death.
The man was chased, and shot.
The man was chased and, on Monday, shot.
Police feared two men were killed.
Police fear for two men killed.
It is feared that two men were killed.
The army said it had killed two rebels; it lost its own two men.
The army said it had killed two of its own rebels.
The army said it had abducted two rebels.
The rebels said they had killed two.
The rebels blamed the army for the man's death.
The rebels blamed the army for killing two men.
The army denied killing two men.
The army denied that it killed two men.
The army denied it: two men were killed.
The army doubted that two men were killed.
He was charged with leading a gang and killing two men.
He was charged with leading, and killing two men.
He was charged on Monday in Oldo with the murder of two men.
He was accused. He killed two men.
He was accused of it because two men were killed.
Having killed two men, he fled.
He fled, having killed two men.
He fled after killing two men.
He fled without killing two men.
He left, killing no one.
They "killed" two men.
They killed "two men".
If it killed two men, it is bad.
It is bad if it killed two men.
Unless it is stopped, it kills two men.
He asked whether it killed two men.
It might, he said, kill two men.
It was able to kill two men.
It was about to kill two men.
A plan to kill two men was told.
A potential two deaths were told.
Possible deaths of two men were told.
Two men died, says the mayor.
Two men died, the mayor of Oldo, Jon Marr, said on Monday.
Two men died, Jon Marr, the mayor, said.
Two men died, said Jon Marr, the mayor.
Two men died, Oldo police and the army said.
Two men died, it said.
Two men died, a witness told Herald TV.
Two men died, as police said.
Two men died and police said so.
Two men died, according to Jon Marr of the army in Oldo.
Two men died, the Herald, a newspaper, reported.
The army put the dead at two men.
The army counted two men killed.
The army shows two men killed.
The army found two men killed.
`.trim().split('\n')
