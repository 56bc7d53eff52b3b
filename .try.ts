import {readText} from './src/text/read'
import {findDates} from './src/dates/find'
const P='2021-08-28'
const show=(t:string,p:string|null=P)=>console.log(t,' => ',findDates(readText(t),p?{value:p,from:'option'}:null).map(d=>`[${d.text}] ${d.value}${d.mod?'/'+d.mod:''} ${d.kind==='date'?'':d.kind}`).join(' ; '))
for(const t of `They met on Thursday and next Tuesday they will meet again.
The council will meet on Friday.
He was seen Monday night and early Monday.
Thursday's blast killed nine.
The Aug. 26 attack came in July.
In late August and mid-2019, in early April and the summer of 2019.
This winter may be hard.
It was founded in 2014, and since 2019 it grew; the 1990s and '58 and the 20th century.
From June to August 2020 and 12-15 March, between 1996 and 2001.
Last year, this month, next quarter, Q3 2020, fiscal 2020, FY2021.
Two days ago, weeks ago, earlier this year.
The bomb exploded on 3 May 2019. Three days later, police came. The next day they left. The same month he died.
The vote was in June of the previous year; the year following was calm.
The time was 2021-08-26T12:30Z (1930 UTC).
KABUL, Aug 26 (Reuters) - A blast hit the city.
On 9/11 and on 26/11 many died.
The midnight on Friday was dark; overnight, gunmen attacked.
He worked for more than three decades, a four-week course, P2Y, the past two years.
Every Friday they meet, annually, each October.
It happened on 26/08/2021 and 05/06/2021.
On 8/26/21 and 5/6/2021 it rained.
ON TUESDAY, AUGUST 26, POLICE KILLED 5
Police Kill 5 On Tuesday, Aug. 26
On the twenty-sixth of August they came.
It may rain; they march on; the sun sat low; one second later he fell; 500 to 2; 1,500 to 2,200 people; aged 45; 1.35 a share; call 555-1234-2021.
A Boeing 737, an M-16 and an AK-47 worked 24/7. Article 50 and $2014 and 2014 people.
He won 3-2 in 10:30. Chapter 11. Room 2010. Flight 1999.
In 2020 election. On the 10th anniversary of the war. By the end of 2022, at the beginning of March.
The attack at 10:30 a.m. local time (0600 GMT) on Tuesday.
At 6am on New Year's Eve; at noon; 4 o'clock in the afternoon.
Three weeks after the attack; the day after the vote; a day before Christmas.
For 40 years, within a week, in 40 years, a matter of days, hours later.
Since the 13th century. In the 1800s. In the early 20th century.
May 2020. In May. Theresa May said. March 5. The March on Washington. In March.
In the spring of 1945. Last spring. The fall of Kabul. Spring offensive. Winter Olympics.
On Sunday, 29 August 2021 at 14:30 GMT
Tuesday 31 August. 31st August 2021. August 31st.
Around 8:10 pm Thursday evening; shortly after 5 p.m.
In the first half of 2021; the second quarter of last year; H1 2020.
Between 2019 and 2021; from 2019-21; in 2019/20.
Three years on, the case remains open. A decade on from the war. Six months from now.
The past decade; this century; last century; the last decade; recent months; coming weeks.
on Sept. 11, 2001; Sept 11th attacks; the September 11 attacks.
Next Friday, next month, the following Monday, the previous evening, later that day.
In January last year and in December this year. At the weekend. This weekend, last weekend.
Two Fridays ago; a week on Tuesday; a week ago Friday; Tuesday week; this time last year.
half an hour later; an hour and a half before; 48 hours after the raid.
He died in 79 AD and in AD 79, 300 B.C., 44 BCE.
the night of 13-14 June; on 13 and 14 June; 30 May-2 June 2019; May 30 to June 2, 2019
within 24 hours; in the past 24 hours; over the past week; during the last month.
`.split('\n').filter(Boolean)) show(t)
show('He said on Thursday that yesterday it rained in June 2020. Two weeks ago.',null)
