/** Wordings with what is read in them, as `Reading` writes it down, by what they are about; rows without brackets hold no expression. */
export const readings: Readonly<Record<string, string>> = {
  'quantities': `
It took [two and a half years = P2Y6M].
It took [2 1/2 hours = PT2H30M].
It took [2 1/2 years = P2Y6M].
It took [2 1/4 years = P2Y3M].
It took [18+ months = P18M].
It took 18 + months.
It took [2 million years = P2000000Y].
It took [12 to 18 months = P12M/P18M].
It took [12 or 18 months = P12M/P18M].
It took [12-18 months = P12M/P18M].
It took two to [a dozen weeks = P12W].
It took one to [another week = P1W].
It took [a couple of weeks = P2W].
It took [a couple weeks = P2W].
It took [couple of weeks = P2W].
It took [a number of weeks = PXW].
It took a number weeks.
It took [a matter of weeks = PXW].
It took a matter weeks.
It took [several dozen weeks = PXW].
It took [several hundred years = PXY].
It took [many more weeks = PXW].
It took [a few more weeks = PXW].
It took [a few of weeks = PXW].
It took [a hundred years = P100Y].
It took [another two weeks = P2W].
It took [another hundred days = P100D].
It took [another week = P1W].
It took [a half year = P6M].
It took [half a year = P6M].
It took [half an hour = PT30M].
It took [half year = P6M].
It took [dozens of weeks = PXW].
It took [dozens weeks = PXW].
It took [hundreds of years = PXY].
It took [twenty-four hours = PT24H].
It took twenty - [four hours = PT4H].
It took [two hundred and fifty days = P250D].
It took [half a dozen weeks = P6W].
It took [some weeks = PXW].
It took several to [ten weeks = P10W].
It took [1.5 years = P1Y6M].
It took [1,500 days = P1500D].
It took [two hours and a half = PT2H30M].
It took [two years and a half = P2Y6M] to build.
It took [two-and-a-half years = P2Y6M].
It took [one year = P1Y] to [several years = PXY].
It took [a half dozen weeks = P6W].
It took [two-to-three weeks = P2W/P3W].
It fell on [August = 2021-08] 7 percent.
It ran [June 7 = 2021-06-07] to 12 percent.
They meet [every other Friday = XXXX-WXX-5].
They meet every other week.
They meet every other month.
It fell at [1930 PKT = 2021-08-28T19:30].
It fell at [1930 EET = 2021-08-28T19:30].
In post-[2014 = 2014] Harburg it grew.
The pre-[2011 = 2011] border was moved.
It held throughout [1848 = 1848].
It took [as much as two weeks = P2W LESS_THAN].
It shut [two years previously = 2019].
It was loved the comparable quarter.
Sales rose in [the third quarter = 2021-Q3]. It lost in [the comparable quarter = 2020-Q3].
Sales rose in [the third quarter = 2021-Q3]. It lost in [the corresponding period = 2020-Q3].
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14] but late, it fell.
It shut [two days after the storm = null] but opened.
It shut [two days after the storm = null] where he stood.
It took [years = PXY] to build.
It takes [years = PXY] to build.
They take [weeks = PXW].
It lasted [months = PXM].
They spent [years = PXY] there.
It was the latter [end of May = 2021-05 END].
It was [the very end of May = 2021-05 END].
It took two- to [three-week = P3W] breaks.
They shot another hours.
It took [another couple of weeks = P2W].
`,
  'days of the calendar': `
It fell on [June 7, 2023 = 2023-06-07].
It fell on [Aug. 26 = 2021-08-26].
It fell on [August 26th = 2021-08-26].
It fell on [7 June 2023 = 2023-06-07].
It fell on [26th of August = 2021-08-26].
It fell on [the 26th August = 2021-08-26].
It fell on [the 26th day of August = 2021-08-26].
It fell on the 26 of [August = 2021-08].
It fell on [August 26th, 2020 = 2020-08-26].
It fell on February 30.
It fell on [April = 2021-04] 31, [2020 = 2020].
It fell on 31 [April = 2021-04].
It fell on [August = 2021-08] 0.
It fell on [7 Aug. 2020 = 2020-08-07].
It fell on [7 Aug. = 2021-08-07]
It fell on [7 Aug. = 2021-08-07] It burnt.
It fell on [August 7 of 2020 = 2020-08-07].
It fell on [August the 7th = 2021-08-07].
It fell on [August = 2021-08] the 7.
It fell on [August = 2021-08] 7 percent.
It fell on [August = 2021-08] 7%.
It fell on [August = 2021-08] 7 million.
It fell on [AUGUST = 2021-08] 7 MILLION.
It fell on [August = 2021-08] [7 am = 2021-08-28T07:00].
It fell on [August = 2021-08] 007.
It fell on [August = 2021-08] [7-day = P7D].
It fell on [august 7 = 2021-08-07].
It fell on may 7.
It fell on march 7.
It fell on [april 7 = 2021-04-07].
It fell on [Aug 7 = 2021-08-07].
It fell on [Aug = 2021-08] .7.
It fell [last Oct. 23 = 2020-10-23].
It fell [next Oct. 23 = 2021-10-23].
It falls [next Oct. 23 = 2021-10-23].
It fell [this Jan. 5 = 2021-01-05].
It falls on [this Oct. 23 = 2021-10-23].
It fell [last year August 8 = 2020-08-08].
It falls [next year August 8 = 2022-08-08].
It falls [this year August 8 = 2021-08-08].
It fell on [Wednesday, June 7, 2023 = 2023-06-07].
It fell on [the Thursday, June 7 = 2021-06-07].
It fell [next Friday, September 3 = 2021-09-03].
It fell [next Friday, 3 September = 2021-09-03].
It falls [this coming Friday, September 3 = 2021-09-03].
It fell [last Friday, August 27 = 2021-08-27].
It fell [the preceding Friday, August 20 = 2021-08-20].
It fell [Friday the 3rd of September = 2021-09-03].
It fell [Friday the 27th August = 2021-08-27].
It fell on [the twenty-first of August = 2021-08-21].
It fell on [twenty first August = 2021-08-21].
It fell on [thirty-first August = 2021-08-31].
It fell on [the twenty-second of August = 2021-08-22].
It fell on [the second of August = 2021-08-02].
It fell on [second of August = 2021-08-02].
It fell on [the tenth of August = 2021-08-10].
It fell on the fortieth of [August = 2021-08].
It fell on the twenty-tenth of [August = 2021-08].
It fell on [Wednesday, August 27 = 2021-08-27].
It fell on [Thursday, August 27 = 2020-08-27].
It fell on [Sunday, August 27 = 2021-08-27].
It falls on [Friday, August 26 = 2022-08-26].
It fell on [Tuesday, February 29 = 2024-02-29].
It fell on [February 29 = 2020-02-29].
It fell on [February 29, 2020 = 2020-02-29].
It fell on [February 29, 2021 = null].
It fell on [29 February 2019 = null].
It fell on [February 29, 1900 = null].
It fell on [February 29 last year = null]. @@ 2022-08-28
It fell on [27-29 February 2021 = null].
It fell [two days after February 29, 2021 = null].
`,
  'ranges of days': `
It ran [June 7-12 = 2021-06-07/2021-06-12].
It ran [June 7 to 12 = 2021-06-07/2021-06-12].
It ran [June 7 to 12, 2020 = 2020-06-07/2020-06-12].
It ran [June 7 through 12 = 2021-06-07/2021-06-12].
It ran [June 7 and 8 = 2021-06-07/2021-06-08].
It ran [June 7 = 2021-06-07] and 8 people died.
It ran [June 7 = 2021-06-07] and 8 hurt.
It ran [June 7th to 12th = 2021-06-07/2021-06-12].
It ran [June 7th-12th, 2020 = 2020-06-07/2020-06-12].
It ran [June 12 = 2021-06-12]-7.
It ran [June 7 = 2021-06-07]-7.
It ran [June 7 = 2021-06-07] to 12 percent.
It ran [June 7 = 2021-06-07] to 12 million.
It ran [June 7 = 2021-06-07] to [12 July = 2021-07-12].
It ran [June 7, 2020 = 2020-06-07] to 12.
It ran from [12-15 March 2020 = 2020-03-12/2020-03-15].
It ran from [the 12-15 March 2020 = 2020-03-12/2020-03-15].
It ran from [the 12th to 15th March 2020 = 2020-03-12/2020-03-15].
It ran from [12th to the 15th of March 2020 = 2020-03-12/2020-03-15].
It ran from [12 to 15 March = 2021-03-12/2021-03-15].
It ran from [12 through 15 March = 2021-03-12/2021-03-15].
It ran on [12 or 15 March = 2021-03-12/2021-03-15].
It ran from 15-[12 March = 2021-03-12].
It ran from 12-31 [April = 2021-04].
It ran from [the twelfth to the fifteenth of March = 2021-03-12/2021-03-15].
It ran in [30 May = 2019-05-30] to [2 June 2019 = 2019-06-02].
It ran from [June = 2020-06] to [August 2020 = 2020-08].
It ran from [June = 2020-06] through [August 2020 = 2020-08].
It ran [June = 2020-06]–[August 2020 = 2020-08].
It ran [June = 2020-06], [August 2020 = 2020-08].
It ran [June = 2020-06]/[August 2020 = 2020-08].
It ran [June = 2021-06] but [August 2020 = 2020-08].
It ran from spring to [autumn 2019 = 2019-FA].
It ran from spring or [summer 2019 = 2019-SU].
It ran from [June 2018 = 2018-06] to [August 2020 = 2020-08].
It ran until [30 May = 2019-05-30] - [2 June 2019 = 2019-06-02].
It ran [7 June = 2019-06-07] - [9 June 2019 = 2019-06-09].
`,
  'days of the text’s month': `
It fell on [the 26th of last month = 2021-07-26].
It falls on [the 5th of next month = 2021-09-05].
It fell on [Friday the 13th = 2021-08-13].
It fell on [Friday, the 13th = 2021-08-13], they said.
It falls on [Monday the 30th = 2021-08-30] and after.
It fell on [Monday = 2021-08-23] the 13th floor.
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14], the wall fell.
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14] it fell.
The siege of [May 1998 = 1998-05] was long. On the 14th floor it fell.
The siege of [May 1998 = 1998-05] was long. By [the 14th = 1998-05-14], it fell.
The siege of [May 1998 = 1998-05] was long. Until [the 14th = 1998-05-14].
The siege of [May 1998 = 1998-05] was long. Since [the 14th = 1998-05-14]; it fell.
The siege of [May 1998 = 1998-05] was long. From [the 14th = 1998-05-14] to the end.
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14] in Harburg it fell.
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14] and after it fell.
The siege of [May 1998 = 1998-05] was long. On [the 14th = 1998-05-14]) it fell.
The siege of [May 1998 = 1998-05] was long. In the 14th, it fell.
The siege of [May 1998 = 1998-05] was long. On the 32nd, it fell.
The siege of [February 1998 = 1998-02] was long. On the 30th, it fell.
The siege of [14 May 1998 = 1998-05-14] was long. On [the 15th = 1998-05-15], it fell.
The siege of [1998 = 1998] was long. On the 15th, it fell.
The siege of [May 1998 = 1998-05] was long. On the first, it fell.
The siege of [May 1998 = 1998-05] was long. On a 14th, it fell.
`,
  'clock times': `
It fell at [10:30 a.m. local time on Tuesday = 2021-08-24T10:30].
It fell at [10:30 a.m., local time, on Tuesday = 2021-08-24T10:30].
It fell at [10:30 p.m on Tuesday = 2021-08-24T22:30].
It fell at [10:30 P.M. on Tuesday = 2021-08-24T22:30].
It fell at [8.10am on Tuesday = 2021-08-24T08:10].
It fell at [8.00 pm = 2021-08-28T20:00].
It fell at 13.10 pm.
It fell at 8.75 pm.
It fell at 8.10.
It fell at 10:30:15 on [Tuesday = 2021-08-24].
It fell at [19:45 = 2021-08-28T19:45].
It fell [around 19:45 = 2021-08-28T19:45 APPROX].
It fell [about 19:45 = 2021-08-28T19:45 APPROX].
It fell by [19:45 = 2021-08-28T19:45].
It fell until [19:45 = 2021-08-28T19:45].
It fell after [19:45 = 2021-08-28T19:45].
It fell before [19:45 = 2021-08-28T19:45].
It fell from [19:45 = 2021-08-28T19:45].
It fell since [19:45 = 2021-08-28T19:45].
It fell till [19:45 = 2021-08-28T19:45].
It fell [approximately 19:45 = 2021-08-28T19:45 APPROX].
It fell shortly [19:45 = 2021-08-28T19:45].
It ran between [19:45 = 2021-08-28T19:45] and 20:15.
It fell 19:45.
It fell [19:45 GMT = 2021-08-28T19:45Z].
It fell [19:45 EST. = 2021-08-28T19:45]
It fell [19:45 E.S.T. on Tuesday = 2021-08-24T19:45].
It fell [19:45 Eastern time = 2021-08-28T19:45].
It fell [19:45 Eastern standard time on Tuesday = 2021-08-24T19:45].
It fell [19:45 Greenwich mean time = 2021-08-28T19:45Z].
It fell [19:45 universal time = 2021-08-28T19:45Z].
It fell [19:45 local time = 2021-08-28T19:45].
It fell at 25:45.
It fell at [24:00 = 2021-08-28T00:00].
It fell at 19:65.
It fell at [6 am = 2021-08-28T06:00].
It fell at [6 AM today = 2021-08-28T06:00].
It fell at [6pm today = 2021-08-28T18:00].
It fell at [12 am on Tuesday = 2021-08-24T00:00].
It fell at [12 pm on Tuesday = 2021-08-24T12:00].
It fell at 13pm.
It fell at [six a.m. on Tuesday = 2021-08-24T06:00].
It fell at thirteen a.m.
It fell at [six o'clock = 2021-08-28T06:00].
It fell at [6 o’clock = 2021-08-28T06:00].
It fell at [6 oclock in the afternoon = 2021-08-28T18:00].
It fell at [6 o'clock in the morning = 2021-08-28T06:00].
It fell at [6 o'clock = 2021-08-28T06:00] at night.
It fell at [6 o'clock = 2021-08-28T06:00] in the house.
It fell at [3:30 in the morning = 2021-08-28T03:30].
It fell at [3:30 in the afternoon = 2021-08-28T15:30].
It fell at [3 in the afternoon = 2021-08-28T15:00].
It fell at [3 in the evening on Tuesday = 2021-08-24T15:00].
It fell at 14 in [the afternoon = 2021-08-28TAF].
It fell at [14:30 in the afternoon = 2021-08-28T14:30].
It fell at [3 in the morning of June 7 = 2021-06-07T03:00].
It fell at 3 in the house.
It fell at [1620 UTC = 2021-08-28T16:20Z].
It fell at [0735 GMT on Tuesday = 2021-08-24T07:35Z].
It fell at [1930 hours = 2021-08-28T19:30].
It fell at [1930 hrs = 2021-08-28T19:30].
It fell at [0530Z = 2021-08-28T05:30Z].
It fell at [0530 Z. = 2021-08-28T05:30Z]
It fell at [0815 = 2021-08-28T08:15].
It fell at 1815.
It fell at [1950 = 2021-08-28T19:50] ([0050 GMT = 2021-08-29T00:50Z]).
It fell at [1950 (0050 GMT) on Friday = 2021-08-27T19:50].
It fell at 1950 (in Harburg).
It opens at [7:30 p.m. Pacific on Monday = 2021-08-30T19:30].
It opens at [7:30 p.m. Eastern = 2021-08-28T19:30].
It fell at [11 a.m. Central European Time = 2021-08-28T11:00].
It fell at [11 a.m. British Summer Time on Monday = 2021-08-23T11:00].
It fell at [8 p.m. = 2021-08-28T20:00] Central Park shut.
It fell at [8 p.m. = 2021-08-28T20:00] Time Magazine said.
It fell at [06:45 UTC+2 = 2021-08-28T06:45+02].
It fell at [06:45 GMT-03:30 on Friday = 2021-08-27T06:45-03:30].
It fell at [06:45 UTC = 2021-08-28T06:45Z] +2.
It fell at [0645 UTC = 2021-08-28T06:45Z]-[0700 UTC = 2021-08-28T07:00Z].
It fell at [2053 Wednesday night = 2021-08-25T20:53], UTC.
It fell at [1930 local time on Tuesday = 2021-08-24T19:30].
It fell at [1930 = 1930] local councils.
It fell at 1970 GMT.
It fell at 2500 GMT.
It fell at [1930 = 2021-08-28T19:30] gmt.
It fell ([2053 GMT = 2021-08-28T20:53Z]).
Fell 0815.
It fell 0815 on [Tuesday = 2021-08-24].
It fell at [noon = 2021-08-28T12:00].
It fell at [noon on Tuesday = 2021-08-24T12:00].
It fell at [midday Tuesday = 2021-08-24T12:00].
It fell at [midnight on Tuesday = 2021-08-24T24:00].
It fell at [midnight = 2021-08-28T00:00].
It fell at high noon.
It fell at [noon, June 7, 2020 = 2020-06-07T12:00].
It fell at [noon = 2021-08-28T12:00] ([Friday = 2021-08-27]).
It fell at [10:30 (1730 GMT) on Friday = 2021-08-27T10:30].
It fell at [10:30 a.m. (1730 GMT) Friday = 2021-08-27T10:30].
It fell at [10:30 a.m. = 2021-08-28T10:30] (in Harburg) [Friday = 2021-08-27].
It fell at [10:30 a.m. (1730 GMT) yesterday = 2021-08-27T10:30].
It fell at [10:30 a.m. this morning = 2021-08-28T10:30].
It fell at [10:30 a.m. Friday morning = 2021-08-27T10:30].
It fell at [10:30 a.m. of June 7, 2020 = 2020-06-07T10:30].
It fell at [10:30 a.m. = 2021-08-28T10:30] in [the morning on Friday = 2021-08-27TMO].
It fell on [Tuesday at 10:30 a.m. = 2021-08-24T10:30]
It fell on [Tuesday, at 10:30 a.m. = 2021-08-24T10:30]
It fell on [Tuesday = 2021-08-24], [10:30 a.m. = 2021-08-24T10:30]
It fell on [Tuesday 10:30 a.m. = 2021-08-24T10:30]
It fell on [Tuesday at about 10:30 a.m. EDT = 2021-08-24T10:30 APPROX].
It fell on [Tuesday at around 10:30 a.m. = 2021-08-24T10:30 APPROX]
It fell on [Tuesday at approximately 10:30 a.m. = 2021-08-24T10:30 APPROX]
At [08.30 = 2021-08-28T08:30], they left.
They left at [16.05 BST = 2021-08-28T16:05].
They left at 16.05 for the port.
It rose by 08.30 points.
It rose at 12.50 a share.
[Yesterday 23:50 = 2021-08-27T23:50]
He won on [Saturday = 2021-08-28] 21:14 to 19:21.
It fell on [Tuesday = 2021-08-24] at Harburg.
It fell [today at 1429 UTC = 2021-08-28T14:29Z].
It fell [yesterday at noon = 2021-08-27T12:00].
He ran it in 2:05:45 on [Tuesday = 2021-08-24].
They won 3:1.
They won 3:16.
It fell at 7 percent.
It fell at 7.
It fell at [11:15am EDT on Tuesday = 2021-08-24T11:15].
It fell at [11:15am = 2021-08-28T11:15] est on [Tuesday = 2021-08-24].
It fell at [11:15 p.m. ET = 2021-08-28T23:15].
It fell at [5 A.M. = 2021-08-28T05:00]
It fell at [5 am = 2021-08-28T05:00]. Nobody came.
It fell at [5 p.m. = 2021-08-28T17:00] Nobody came.
It fell at 5 p. Nobody came.
It fell at 5 a man.
It fell at [1.30 p.m. = 2021-08-28T13:30]
It fell at 5:5 pm.
It fell at [5pm = 2021-08-28T17:00]/[9pm GMT = 2021-08-28T21:00Z].
It fell at [0005 = 2021-08-28T00:05].
It fell on [Tuesday at 10:30 p.m. local time = 2021-08-24T22:30] ([0230 GMT = 2021-08-25T02:30Z]).
It fell at [5:30 a.m. local time on Tuesday = 2021-08-24T05:30] ([2330 GMT = 2021-08-23T23:30Z]).
It fell at [11:30 p.m. local time on Tuesday = 2021-08-24T23:30] ([0430 GMT = 2021-08-25T04:30Z]).
It fell at [1:30 a.m. local time on Tuesday = 2021-08-24T01:30] ([2030 GMT = 2021-08-23T20:30Z]).
It fell at [0230 GMT = 2021-08-28T02:30Z]. It rose at [5 a.m. = 2021-08-28T05:00]
On [Tuesday = 2021-08-24] it rose. It burnt at [5 a.m. = 2021-08-24T05:00]
On [Tuesday = 2021-08-24] it rose. It stood. They ran. It burnt at [5 a.m. = 2021-08-24T05:00]
On [Tuesday = 2021-08-24] it rose. It fell at [5 a.m. = 2021-08-24T05:00] [One hour later = 2021-08-24T06:00] it burnt.
It fell at [11:30 p.m. on Tuesday = 2021-08-24T23:30]. [45 minutes later = 2021-08-25T00:15] it burnt.
It fell at [11:30 p.m. on Tuesday = 2021-08-24T23:30]. [10 seconds later = 2021-08-24 time] it burnt.
It fell at [00:30 on Tuesday = 2021-08-24T00:30]. It had begun [an hour before = 2021-08-23T23:30].
It fell on [Tuesday = 2021-08-24]. [An hour later = 2021-08-24 time] it burnt.
It fell [an hour ago = 2021-08-28 time].
It fell [an hour ago = PAST_REF time]. @@ none
[An hour later = PAST_REF time] it fell. @@ none
It fell at [5 a.m. = null time] @@ none
It fell at [5 a.m. on May 3 = null time]. @@ none
It fell at [5 a.m. = 2021-08-28T05:00] in [2020 = 2020].
It fell at [5 a.m. on 3 May 2019 = 2019-05-03T05:00]. @@ none
It fell at [1930hrs = 2021-08-28T19:30].
It fell at [0830hrs on Tuesday = 2021-08-24T08:30].
It fell at [1930h = 2021-08-28T19:30].
It fell at [19:30hrs = 2021-08-28T19:30].
It fell at 1990hrs.
It fell at 930hrs.
It fell at 19.30hrs.
It fell at 10:30xx.
It fell at 25:30pm.
It fell at 11:75pm.
It fell at 1,500pm.
The 22nd man fell.
The [26.08.2021 = 2021-08-26] fire.
It fell on [26.08.2021 = 2021-08-26], they say.
It grew in [FY2014 = 2014].
It grew in [FY14 = 2014].
It grew in FY20145.
It grew in FZ2014.
`,
  'dates in digits': `
It fell on [2021/08/26 = 2021-08-26].
Stamp: [2021-08-26T12:30Z = 2021-08-26T12:30Z].
Stamp: [2021-08-26T12:30:05.123Z = 2021-08-26T12:30Z].
Stamp: [2021-08-26T12:30+00:00 = 2021-08-26T12:30Z].
Stamp: [2021-08-26T12:30+0000 = 2021-08-26T12:30Z].
Stamp: [2021-08-26T12:30-05:00 = 2021-08-26T12:30-05].
Stamp: [2021-08-26T12:30+05:30 = 2021-08-26T12:30+05:30].
Stamp: [2021-08-26 12:30 = 2021-08-26T12:30].
Stamp: 2021-08-26T25:30Z.
Stamp: 2021-08-26T12:61Z.
Stamp: 2021-08-26T12:30123.
Stamp: 2021-08-26T12.
Stamp: 2021-02-30.
Stamp: 2021-00-10.
Stamp: 0000-01-10.
Stamp: 2021-08-26-7.
Stamp: 2021-08-267.
Stamp: #2021-08-26.
Stamp: x2021-08-26.
Stamp: 5/2021-08-26.
Stamp: 5:2021-08-26.
It fell on [5/6/2021 = 2021-05-06].
It fell on [5/6/2021 = 2021-06-05] and [26/6/2021 = 2021-06-26].
It fell on [5/6/2021 = 2021-05-06] and [6/26/2021 = 2021-06-26].
It fell on [5/6/2021 = 2021-06-05]. They met on [3 May = 2021-05-03].
It fell on [5/6/2021 = 2021-05-06]. They met on [May 3 = 2021-05-03].
It fell on [5/6/2021 = 2021-06-05]. They met on [3 May = 2021-05-03] and [4 June = 2021-06-04] and on [May 3 = 2021-05-03].
It fell on [5/6/2021 = 2021-05-06], [26/6/2021 = 2021-06-26] and [6/26/2021 = 2021-06-26], [6/27/2021 = 2021-06-27].
It fell on [26/08/2021 = 2021-08-26].
It fell on [8/26/2021 = 2021-08-26].
It fell on [8/26/21 = 2021-08-26].
It fell on [8/26/71 = 1971-08-26].
It fell on [8/26/59 = 2059-08-26].
It fell on [8/26/60 = 1960-08-26].
It fell on [26-08-2021 = 2021-08-26].
It fell on [26.08.21 = 2021-08-26].
The index rose to 26.8.21 points.
Roe ran home in 25.03.05 seconds.
It fell on 13/13/2021.
It fell on 31/02/2021.
It fell on 8/26-[2021 = 2021].
It fell on 8/26/2021/5.
It fell on 8/26/2021.5.
It fell on 8/26/20215.
It fell on 0/8/2021.
It fell on 8/0/2021.
It fell on [12/12/2021 = 2021-12-12].
It fell on $8/26/2021.
It fell on 1/8/26/2021.
It fell at [0530Z = 2021-08-28T05:30Z].
It fell at [0530Z on Tuesday = 2021-08-24T05:30Z].
It fell at 25:30hrs.
It fell at [1930 hrs EST. = 2021-08-28T19:30]
It fell at [2400hrs = 2021-08-28T00:00].
It fell at 2500hrs.
It shut [ca 1848 = 1848 APPROX].
`,
  'modifiers': `
It shut in [early April = 2021-04 START].
It shut in [late April 2020 = 2020-04 END].
It shut in [mid-April = 2021-04 MID].
It shut in [mid April 2020 = 2020-04 MID].
It shut in [mid–2019 = 2019 MID].
It shut in [the late 1990s = 199 END].
It shut in [the early 2000s = 200 START].
It shut in [the early summer of 2019 = 2019-SU START].
It shut in [the early April = 2021-04 START].
It shut in the [mid-April = 2021-04 MID].
It shut in [the mid-April 2020 = 2020-04 MID].
It shut in [the early 2019 = 2019 START].
It shut in the [early Tuesday = 2021-08-24 START].
It shut in [the early evening = 2021-08-28TEV START].
It shut [late on Tuesday = 2021-08-24 END].
It shut [early on June 7 = 2021-06-07 START].
It shut [late in 2019 = 2019 END].
It shut [late in the day = null END].
It shut [early in the year = 2021 START].
It shut [earlier in the year = 2021].
It shut [later in the month = 2021-08].
It shut [earlier this year = 2021].
It shut [later that day = null].
It shut [later the same day = null].
It shut earlier on [Tuesday = 2021-08-24].
It shut [earlier today = 2021-08-28].
It shut [earlier this week = 2021-W34].
It shut later [April = 2021-04].
It shut earlier in [April = 2021-04].
It shut early [two days ago = 2021-08-26].
It shut early [every Friday = XXXX-WXX-5].
It shut late [four weeks = P4W].
It shut early [the recent weeks = PAST_REF].
It shut early [the end of May = 2021-05 END].
It shut [late ’90s = 199 END].
It shut in [the late ’90s = 199 END].
It shut at [the beginning of the year = 2021 START].
It shut at [the start of April = 2021-04 START].
It shut at [the end of 2020 = 2020 END].
It shut at [the close of the decade = 202 END].
It shut at [the middle of the week = 2021-W34 MID].
It shut at [the turn of the century = 20 START].
It shut at [end of March = 2021-03 END].
It shut at [the very beginning of 2020 = 2020 START].
It shut at [the early start of 2020 = 2020 START].
It shut at the end of [two weeks = P2W].
It shut at [the end of the day = null END].
It shut at the end of the quarter.
It shut at the end of the weeks.
It shut at the end of the hour.
It shut at the end of the road.
It shut at the end in [2020 = 2020].
It shut at the end of [recent weeks = PAST_REF].
It shut at the end of [a day before Christmas = 2020-12-24].
It shut [around midnight = 2021-08-28T00:00 APPROX].
It shut [about midnight = 2021-08-28T00:00 APPROX].
It shut about 2014.
It shut about [June 7 = 2021-06-07].
It shut [around June 7 = 2021-06-07 APPROX].
It shut [circa 2014 = 2014 APPROX].
It shut in [around 2014 = 2014 APPROX].
It shut around 2014.
It shut since [about 2014 = 2014 APPROX].
It took [nearly forty years = P40Y APPROX].
It took [almost two weeks = P2W APPROX].
It took [roughly two weeks = P2W APPROX].
It took [approximately two weeks = P2W APPROX].
It took [some two weeks = P2W APPROX].
It shut some [midnight = 2021-08-28T00:00].
It shut nearly [midnight = 2021-08-28T00:00].
It shut almost [June = 2021-06].
It shut over 2014.
It took over [two weeks = P2W].
It held for [over two weeks = P2W MORE_THAN].
It held over [two weeks = P2W].
It held for over [the past two weeks = P2W].
It shut [over two weeks ago = 2021-W32 MORE_THAN].
It took [under two weeks = P2W LESS_THAN].
It took [more than two weeks = P2W MORE_THAN].
It took [less than two weeks = P2W LESS_THAN].
It took more then [two weeks = P2W].
It shut [more than two weeks ago = 2021-W32 MORE_THAN].
It shut more than [midnight = 2021-08-28T00:00].
It took [at least two weeks = P2W MORE_THAN].
It took [at most two weeks = P2W LESS_THAN].
It took at [last two weeks = P2W].
It took [up to two weeks = P2W LESS_THAN].
It took [close to two weeks = P2W APPROX].
It took [as long as two weeks = P2W LESS_THAN].
It took [as many as two weeks = P2W LESS_THAN].
It was the second in as many weeks.
It was the third raid in as many days.
It took [as much as two weeks = P2W LESS_THAN].
It took as long [two weeks = P2W].
It took [no more than two weeks = P2W LESS_THAN].
It took [no less than two weeks = P2W MORE_THAN].
It took no more [two weeks = P2W].
It shut about [every Friday = XXXX-WXX-5].
It shut up to [midnight = 2021-08-28T00:00].
It shut about [the past two weeks = P2W].
It shut [around Christmas = 2020-12-25 APPROX].
It shut [around the 1990s = 199 APPROX].
It shut around [last week = 2021-W33].
It shut around [summer 2019 = 2019-SU].
It shut around [the end of 2019 = 2019 END].
It shut at least [June = 2021-06].
It fell [earlier today at 5 p.m. = 2021-08-28T17:00]
It fell [later today at 5 p.m. = 2021-08-28T17:00]
It fell earlier on [Tuesday at 5 p.m. = 2021-08-24T17:00]
It fell later at [5 p.m. today = 2021-08-28T17:00].
It fell at around 2014.
It fell from [around 2014 = 2014 APPROX].
It fell by [around 2014 = 2014 APPROX].
It fell of [around 2014 = 2014 APPROX].
It fell until [around 2014 = 2014 APPROX].
It fell to around 2014.
It fell between around 2014 and [2016 = 2016].
It fell [around May 2014 = 2014-05 APPROX].
It fell [around the year 2014 = 2014 APPROX].
It shut early on [the recent weeks = PAST_REF].
It held just [over two weeks = P2W MORE_THAN].
It held after [over two weeks = P2W MORE_THAN].
It held in [over two weeks = P2W MORE_THAN].
It held and [over two weeks = P2W MORE_THAN].
It held at [over two weeks = P2W MORE_THAN].
It held by [over two weeks = P2W MORE_THAN].
It held with [over two weeks = P2W MORE_THAN].
It held of [over two weeks = P2W MORE_THAN].
It took more [two weeks = P2W].
It took up [two weeks = P2W].
It took close [two weeks = P2W].
It took no [two weeks = P2W].
It took as [two weeks = P2W].
It took at [two weeks = P2W].
It took as much [two weeks = P2W].
It shut in [the early evening of May 3, 2020 = 2020-05-03TEV START].
It shut in [the late May 2020 = 2020-05 END].
It shut in the early-May heat.
It shut [around the morning of May 3, 2020 = 2020-05-03TMO APPROX].
It shut [around this morning = 2021-08-28TMO APPROX].
It shut [around May = 2021-05 APPROX].
`,
  'parts of day': `
It burnt [Monday night = 2021-08-23TNI].
It burnt [Monday, in the night = 2021-08-23TNI].
It burnt [Monday = 2021-08-23], night.
It burnt [Monday = 2021-08-23] in [the night = 2021-08-23TNI].
It burnt [Monday early night = 2021-08-23TNI START].
It burnt [Monday late afternoon = 2021-08-23TAF END].
It burnt [Monday mid morning = 2021-08-23TMO MID].
It burnt [Monday midnight = 2021-08-23T24:00].
It burnt [Monday noon = 2021-08-23T12:00].
It burnt [June 7, in the evening = 2021-06-07TEV].
It burnt [yesterday morning = 2021-08-27TMO].
It burnt [tomorrow = 2021-08-29] at dawn.
It burnt [Tuesday dawn = 2021-08-24TMO].
It burnt [Tuesday dusk = 2021-08-24TEV].
It burnt [Tuesday nightfall = 2021-08-24TEV].
It burnt [this morning = 2021-08-28TMO].
It burnt [this early morning = 2021-08-28TMO START].
It burnt [this mid-morning = 2021-08-28TMO MID].
It burnt [last night = 2021-08-27TNI].
It burnt [last evening = 2021-08-27TEV].
It burnt [that night = 2021-08-28TNI].
It burnt [that same evening = 2021-08-28TEV].
It burnt [the same evening = 2021-08-28TEV].
It burnt [the next morning = null time].
[Next morning = null time] it burnt.
It burnt [the following night = null time].
It burnt [the previous evening = null time].
It burnt in [the morning = 2021-08-28TMO].
It burnt during [the night = 2021-08-28TNI].
It burnt on [the morning = 2021-08-28TMO].
It burnt over [the night = 2021-08-28TNI].
It burnt through [the night = 2021-08-28TNI].
It burnt by [the evening = 2021-08-28TEV].
It burnt until [the evening = 2021-08-28TEV].
It burnt into [the night = 2021-08-28TNI].
It burnt since [the morning = 2021-08-28TMO].
It burnt when the night came.
It burnt [the night of June 7 = 2021-06-07TNI].
It burnt [the night on June 7 = 2021-06-07TNI].
It burnt [that night of June 7 = 2021-06-07TNI].
It burnt [the early morning of June 7 = 2021-06-07TMO START].
It burnt [the late evening of Monday = 2021-08-23TEV END].
It burnt at [the midnight of Monday = 2021-08-23TNI].
It burnt at the [noon = 2021-08-28T12:00].
It burnt this [noon = 2021-08-28T12:00].
It burnt this [midnight = 2021-08-28T00:00].
It burnt the night-time of [June 7 = 2021-06-07].
It burnt the night before the vote.
It burnt [tonight = 2021-08-28TNI].
It burns [tonight = 2021-08-28TNI].
It burnt [overnight = 2021-08-27TNI date].
On [Tuesday = 2021-08-24] it rose. It burnt [overnight = 2021-08-24TNI date].
On [Tuesday = 2021-08-24] it rose. It stood. They ran. It burnt [overnight = 2021-08-27TNI date].
It burnt [overnight = null]. @@ none
On [3 May 2020 = 2020-05-03] it rose. It burnt [overnight = 2020-05-03TNI date]. @@ none
It burnt [that night = null time]. @@ none
It burnt [this morning = null time]. @@ none
On [3 May 2020 = 2020-05-03] it rose. It burnt [that night = 2020-05-03TNI]. [The next morning = 2020-05-04TMO] it fell. @@ none
It burnt on [Tuesday = 2021-08-24]. [That night = 2021-08-24TNI] it rained. [The next morning = 2021-08-25TMO] they left.
It burnt in [2020 = 2020]. [That night = 2021-08-28TNI] it rained.
“It burns [this morning = 2021-08-28TMO],” he said.
“It burns [this morning = 2021-08-24TMO],” he said on [Tuesday = 2021-08-24].
On [Tuesday = 2021-08-24] it burnt. “It burns [this morning = 2021-08-24TMO],” he said.
`,
  'quarter': `
[Second Quarter = 2021-Q2] sales rose.
Sales in [the Third Quarter = 2021-Q3] rose.
It shut in [the last quarter of 2019 = 2019-Q4].
It shuts in [the last quarter of the year = 2021-Q4].
It shut in [the last quarter = 2021-Q2].
Sales rose in [the third quarter = 2021-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3].
Sales rose in [the third quarter of fiscal 2020 = 2020-Q3].
Sales rose in [the third quarter of last year = 2020-Q3].
Sales rose in the [third-quarter = 2021-Q3].
A [third-quarter = 2021-Q3] loss hurt.
The [third-quarter = 2021-Q3] loss hurt.
Its [third quarter = 2021-Q3] loss hurt.
Sales rose in its [third quarter = 2021-Q3].
Sales rose in [the third fiscal quarter = 2021-Q3].
Sales rose in [fiscal third quarter = 2021-Q3].
Sales rose in [the fiscal third quarter = 2021-Q3].
Sales rose in [the current third quarter = 2021-Q3].
Sales rose in [the latest third quarter = 2021-Q3].
Sales rose in [the 2020 third quarter = 2020-Q3].
Sales rose in the 1820 [third quarter = 2021-Q3].
Sales rose in [2020 third quarter = 2020-Q3].
Sales rose in [the year-ago third quarter = 2020-Q3].
Sales rose in [the year-earlier third quarter = 2020-Q3].
Sales rose in [the 3rd quarter = 2021-Q3].
Sales rose in [the 1st qtr = 2021-Q1].
Sales rose in [the 2nd quarter = 2021-Q2].
Sales rose in [the 4th quarter = 2021-Q4].
Sales rose in the 5th quarter.
Sales rose in [the first quarter = 2021-Q1].
Sales rose in [the fourth quarter = 2021-Q4].
Sales rose in [the final quarter = 2021-Q4].
Sales rose in [the last quarter = 2021-Q2].
Sales rose in [the first quarter = 2021-Q1]’s end.
Sales rose in [Q1 = 2021-Q1].
Sales rose in [Q4 2020 = 2020-Q4].
Sales rose in [Q2 of last year = 2020-Q2].
Sales rose in q2 [2020 = 2020].
Sales rose in [H1 = 2021-H1].
Sales rose in [H2 2020 = 2020-H2].
Sales rose in H3 [2020 = 2020].
Sales rose in the first half.
Sales rose in [the first half of 2020 = 2020-H1].
Sales rose in [the second half of 2020 = 2020-H2].
Sales rose in [the last half of 2020 = 2020-H2].
Sales rose in [the final half of 2020 = 2020-H2].
Sales rose in the third half of [2020 = 2020].
Sales rose in first half of [2020 = 2020].
Sales rose in the first-half of [2020 = 2020].
Sales rose in [the year-ago first half = 2020-H1].
Sales rise in [next year’s first quarter = 2022-Q1].
Sales rose in [last year’s fourth quarter = 2020-Q4].
Sales rose in [this year's second half = 2021-H2].
Sales rose in [last year = 2020] [first quarter = 2021-Q1].
Sales rise in [the fourth quarter = 2021-Q4].
Sales rose in [the fourth quarter = 2021-Q4]. @@ 2022-01-10
Sales will rise in [the fourth quarter = 2022-Q4]. @@ 2022-01-10
Sales rose in [the fourth quarter = null]. @@ none
It began in [2019 = 2019]. Sales rose in [the fourth quarter = 2019-Q4]. @@ none
`,
  'accounting': `
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the quarter = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the year-ago quarter = 2019-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the year-earlier period = 2019-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost [a year earlier = 2019-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost [a year ago = 2019-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [that quarter = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [that period = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in the period.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the latest quarter = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the latest period = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the full quarter = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the latest fiscal quarter = 2020-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the 2018 quarter = 2018-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the 2018 period = 2018-Q3].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in the 1818 period.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost for [the year = 2021].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in the year.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the latest year = 2021].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the year = 2021] ended May.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in the quarter’s start.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in [the latest quarter = 2020-Q3]’s start.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost in the quarter of the town.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost on [year-ago = 2019-Q3] sales.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost on the [year-ago = 2019-Q3] sales.
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost by [year-end = 2021 END].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost by [year’s end = 2021 END].
Sales rose in [the third quarter of 2020 = 2020-Q3]. It lost by [year end = 2021 END].
It lost at a year end.
It lost at year end of it.
It lost by mid-year end.
It lost in [the quarter = 2021-Q2] ended [June = 2021-06].
It lost in [the quarter = 2021-Q3] ending [September 30 = 2021-09-30].
It lost in the quarter ended well.
It lost in [the year = 2021] ended [June 30 = 2021-06-30].
It lost in the latest quarter.
It lost in the year-ago quarter.
It lost in [the 2018 quarter = 2018].
Sales rose in [Q3 2020 = 2020-Q3]. It lost in [the 2018 quarter = 2018-Q3].
`,
  'years': `
Police could detain 2000.
A 1200-year-old ship was found.
A 2000-page book was found.
The firm has 2000 staff.
The firm has 2019 branches.
The firm has a [2019 = 2019] prize.
He scored 1998 runs in [1998 = 1998].
A crowd of 2000 gathered.
The class of [2000 = 2000] gathered.
As many as 2000 died.
Police arrested 2000.
The toll stands at 2021.
It is sold at [2021 = 2021] prices.
Lot 2012 was sold.
They have a Vision 2030 for it.
It fell in [2014 = 2014].
It fell in [the year 2014 = 2014].
It fell in [fiscal 2014 = 2014].
It fell in [fiscal year 2014 = 2014].
It fell in [calendar 2014 = 2014].
It fell in [calendar year 2014 = 2014].
It fell in [the fiscal year 2014 = 2014].
It fell in [the years 1955 = 1955].
It fell in the [2014 = 2014].
It fell in [221 BC = BC0221].
It fell in [221 B.C. = BC0221] and rose.
It fell in [221 BCE = BC0221].
It fell in 221 bc.
It fell in [AD 70 = 0070].
It fell in [70 AD = 0070].
It fell in [70 CE = 0070].
It fell in ad 70.
It fell in 70 ad.
It ran from [499-493 BC = BC0499/BC0493].
It ran from [264 to 241 BC = BC0264/BC0241].
It ran from [264 and 241 BC = BC0264/BC0241].
It ran from 241 to [264 BC = BC0264].
It ran from 264 to [241 AD = 0241].
It ran [1915-17 = 1915/1917].
It ran [1915-1917 = 1915/1917].
It ran from [1915–17 = 1915/1917].
It ran [1915/16 = 1915/1916].
It ran [1915 = 1915]/17.
It ran [1999 = 1999]/00.
It ran [1917 = 1917]-15.
It ran [1917 = 1917]-1915.
It ran [1915 = 1915]-2215.
It ran 1915-17-18.
It ran [1915 = 1915]-173.
It fell in [nineteen ninety-six = 1996].
It fell in [nineteen ninety six = 1996].
It fell in [nineteen ninety = 1990].
It fell in [nineteen twelve = 1912].
It fell in nineteen nine.
It fell in nineteen.
It fell in [twenty nineteen = 2019].
It fell in [twenty twenty = 2020].
It fell in [twenty twenty-one = 2021].
It fell in twenty thirty men.
It fell in [fifteen seventeen = 1517].
It fell in two thousand and one.
It fell in two thousand and twenty.
It fell in two thousand nineteen.
It fell in two thousand.
It fell in [the year two thousand = 2000].
It fell in [the year two thousand = 2000] men.
It fell in [’58 = 1958].
It fell in ['12 = 2012].
It fell in ['29 = 2029].
It fell in ['30 = 1930].
The ['58 = 1958] flood was bad.
The flood of ['58 = 1958] was bad.
Between [January = 2021-01] and [March = 2021-03], forty fell.
They rally and March on.
Mine landslide: '50 dead' in Oldo.
Mine landslide: '50 dead', police say.
It fell in [1000 = 1000].
It fell in 999.
It fell in [2199 = 2199].
It fell since [2150 = 2150].
It fell on 2150.
It fell until [1150 = 1150].
It fell by 1150.
It fell in 1150 people.
It took the 1150 road.
It fell in [1848 = 1848].
It fell by [1848 = 1848].
It was 1848.
It was [1848-49 = 1848/1849].
He saw 1848 men.
He saw 1848 of them.
In [1847 = 1847] and [1848 = 1848] it fell.
In [1847 = 1847] or [1848 = 1848] it fell.
From [1847 = 1847] to [1848 = 1848] it fell.
He saw ([1848 = 1848]) there.
He saw (in Harburg, [1848 = 1848]) there.
He saw Harburg, [1848 = 1848].
He saw Harburg, [1848 = 1848]; they ran.
He saw Harburg, 1848 and they ran.
[1848 = 1848] was bad.
He saw 2014 people.
In [2014 = 2014] people ran.
Since [2014 = 2014] people ran.
During [2014 = 2014] people ran.
Until [2014 = 2014] people ran.
He saw [2014 = 2014] there.
The toll is above 2014.
The toll is below 2014.
The toll exceeded 2014.
The toll reached 2014.
The storm killed 2014.
The storm topped 2014.
They count some 2014.
They count about 2014.
In [about 2014 = 2014 APPROX] it fell.
Since [about 2014 = 2014 APPROX] it fell.
They count at least 2014.
They count more than 2014.
They saw Room 2014.
They saw Flight 2014.
They saw number 2014.
They saw No. 2014.
They saw $2014.
They saw €2014.
They saw #2014.
They saw 5/2014.
They saw 2014%.
They saw 2014°.
They saw 2014-based firms.
They saw 2014-[2015-2016 = 2015/2016].
They saw 2014 km.
They saw [2014 GMT = 2021-08-28T20:14Z].
They saw [2014 hours = 2021-08-28T20:14].
They saw 2014 et al.
They saw 2014:5.
They saw 2014/555.
They saw [2014 = 2014]/5.
They saw x2014.
They saw x=2014.
They saw a@2014.
They saw 555-2014.
They saw 55-[2014 = 2014].
They saw [2015 = 2015]-2014.
They saw 5-55-2014.
They saw 555 2014.
They saw 555, [2014 = 2014].
They saw 55 [2014 = 2014].
They saw Harburg-2014.
In post-[2014 = 2014] Harburg it grew.
In Pre-[2014 = 2014] Harburg it grew.
In [mid-2014 = 2014 MID] it grew.
In [early-2014 = 2014 START] it grew.
In [late-2014 = 2014 END] it grew.
In [spring 1848 = 1848-SP] it grew.
Throughout [1848 = 1848] it grew.
It ended [ca 1848 = 1848 APPROX].
It ended [circa 1848 = 1848 APPROX].
Their [2014 = 2014] plan.
They plan [2014 = 2014] shows.
They plan 2014 acres.
They had 1900 men.
They came in [1900 = 1900].
They came in [1899 = 1899].
They came with 1899.
They came with 2060.
They came with [2059 = 2059].
`,
  'years behind a month': `
It fell in [May 2014 = 2014-05].
It fell in [May, 2014 = 2014-05].
It fell in [May of 2014 = 2014-05].
It fell in [May of last year = 2020-05].
It fell in [May last year = 2020-05].
It fell in [May of that year = 2021-05].
It fell in [May of the previous year = 2020-05].
It fell in [May of nineteen ninety-six = 1996-05].
It fell in [May nineteen ninety-six = 1996-05].
It fell in [May of ’58 = 1958-05].
He laid those bricks in [the summer of ’31 = 1931-SU].
It won the contract in [FY 2017-18 = 2017/2018].
Output will reach its peak in [the financial year 2026-27 = 2026/2027].
The speech was aired at [5.45am Moscow time = 2021-08-28T05:45].
It fell at [5.45am = 2021-08-28T05:45]. Time will tell.
The team flies to Oslo on [Wednesday = 2021-09-01].
They host Varona on [Sunday = 2021-08-29].
He lands in Oslo on [Tuesday evening = 2021-08-31TEV].
The team flew to Oslo on [Wednesday = 2021-08-25].
Two visits took place on [Wednesday = 2021-08-25].
Pupils returned on [Tuesday = 2021-08-24], [a week after = 2021-08-24] the rains were seen.
It fell on [Aug. 12 = 2021-08-12], [three days before = 2021-08-12] they entered the city.
It fell in [May 221 BC = BC0221-05].
It fell in [May of 221 BC = BC0221-05].
It fell in [May = 2021-05] 999.
It fell in [May = 2021-05] 2200.
It fell in [May 99 = 1999-05].
It fell in [May 99 = 1999-05] 10:30.
It fell in [May 99 = 1999-05] - they ran.
It fell in [May = 2021-05] 99 men.
It fell in [May 12 99 = 1999-05-12].
It fell on [3 JAN 90 = 1990-01-03].
It fell in [May = 2021-05] 2014s.
It fell in [May = 2021-05] [last week = 2021-W33].
`,
  'calendar units': `
It burnt [last year = 2020].
It burnt [past year = 2020].
It burnt [this past year = 2020].
It burnt [this last year = 2020].
It burnt [this year = 2021].
It burnt [the current year = 2021].
It burnt in [current year = 2021].
It burns [this coming year = 2022].
It burnt [this same year = 2021].
It burns [next year = 2022].
It burns in [coming year = 2022].
It burns [the coming year = 2022].
It burnt [the past year = 2020].
It burnt [the last year = 2020].
It burns [the next year = 2022].
It burns [the following year = 2022].
It burns [the ensuing year = 2022].
It burnt [the previous year = 2020].
It burnt [the preceding year = 2020].
It burnt [the prior year = 2020].
It burnt [the same year = 2021].
It burnt [same year = 2021].
It burnt [that same year = 2021].
It burnt [that year = 2021].
It burnt [that very year = 2021].
It burnt the year.
It burnt [last fiscal year = 2020].
It burnt [last calendar year = 2020].
It burnt [last full year = 2020].
It burnt [this whole year = 2021].
It burnt [this entire year = 2021].
It burns [next academic year = 2022].
It burns [next school year = 2022].
It burns [next financial year = 2022].
It burnt last day.
It burnt this day.
It burnt [that day = null].
It burnt [last week or so = 2021-W33].
It burnt [last year = 2020] or more.
It burnt [last years = PXY].
It burnt last hour.
It burnt [last quarter = 2021-Q2].
It burns [next quarter = 2021-Q4].
It burns [next decade = 203].
It burns [next century = 21].
It burnt [last century = 19].
It burnt last fortnight.
It burnt [last month = 2021-07].
It burnt [last month = 2020-12]. @@ 2021-01-15
It burns [next month = 2022-01]. @@ 2021-12-15
It burnt [last quarter = 2020-Q4]. @@ 2021-01-15
It burns [next quarter = 2022-Q1]. @@ 2021-12-15
It burnt [last week = 2020-W52]. @@ 2021-01-03
It burns [next week = 2021-W01]. @@ 2020-12-30
It burnt last year-old wine.
They left [the week following = null].
They left [the year following = 2022].
They left the hour following.
They left [the year after = 2021].
They left at [the weekend = 2021-W34-WE].
They leave at [the weekend = 2021-W34-WE].
They will leave at [the weekend = 2021-W34-WE]. @@ 2021-08-25
They left at [the weekend = 2021-W33-WE]. @@ 2021-08-25
They left at [the weekend = 2021-W34-WE]. @@ 2021-08-27
They left [this weekend = 2021-W34-WE]. @@ 2021-08-29
They left [last weekend = 2021-W33-WE]. @@ 2021-08-25
They will leave [next weekend = 2021-W35-WE]. @@ 2021-08-25
They left [last weekend = null]. @@ none
They left [last year = null]. @@ none
On [May 3, 2019 = 2019-05-03], it shut. It burnt [the next year = 2020]. @@ none
On [May 3, 2019 = 2019-05-03], it shut. It burnt [the next month = 2019-06].
On [May 3, 2019 = 2019-05-03], it shut. It burnt [the next week = 2019-W19].
On [May 3, 2019 = 2019-05-03], it shut. It burnt [the following day = 2019-05-04]. It rose [the previous day = 2019-05-03].
On [December 31, 2019 = 2019-12-31], it shut. It burnt [the following month = 2020-01].
On [May 3, 2019 = 2019-05-03], it shut. It burnt [the same decade = 201].
On [May 3, 2019 = 2019-05-03], it shut. It burnt [that weekend = 2019-W18-WE].
They shut on [August 30 = 2021-08-30]. They had left [the previous day = null]. [Later that day = null] it burnt.
They will shut on [August 30 = 2021-08-30]. They had left [the day before = null]. [The next day = null] it burnt.
`,
  'offsets': `
[Six months later = null] they still wait.
The mill shut in [May = 2021-05]. [Six months later = null] it is still shut.
The mill shut in [May = 2021-05]. [Two months later = 2021-07] it was sold.
The mill shut in [May = 2021-05]. [Six months later = 2021-11] it will open.
[A month earlier = 2021-07], they left.
It burnt [two days ago = 2021-08-26].
It burnt [2 days back = 2021-08-26].
It burns [two days hence = 2021-08-30].
It burns [two days from now = 2021-08-30].
It burnt [two days = P2D] from then.
It burnt the day back.
It burnt [a day ago = 2021-08-27].
It burnt the day ago.
It burnt [days ago = PAST_REF].
It burnt [a few days ago = PAST_REF].
It burnt [a couple of days ago = 2021-08-26].
It burnt [two or three days ago = PAST_REF].
It burnt [two to three days ago = PAST_REF].
It burnt [two days or so ago = 2021-08-26].
It burnt [two days or more ago = 2021-08-26].
It burnt [a day or two ago = 2021-08-27].
It burnt [two more days ago = 2021-08-26].
It burnt [two full days ago = 2021-08-26].
It burnt [two-days ago = 2021-08-26].
It burnt [a year and a half ago = 2020-02].
It burnt [a year-and-a-half ago = 2020-02].
It burnt [one and a half years ago = 2020-02].
It burnt [half a year ago = 2021-02].
It burnt [two weeks ago = 2021-W32].
It burnt [a fortnight ago = 2021-08-14].
It burnt [two fortnights ago = 2021-07-31].
It burnt [two months ago = 2021-06].
It burnt [20 months ago = 2019-12].
It burnt [two quarters ago = 2021-Q1].
It burnt a quarter ago.
It burnt [two years ago = 2019].
It burnt [two decades ago = 2001].
It burnt [two centuries ago = 18].
It burnt [two hours ago = 2021-08-28 time].
It burns [two hours from now = 2021-08-28 time].
It burnt [30 minutes ago = 2021-08-28 time].
It burnt [10 seconds ago = 2021-08-28 time].
It burns [years from now = FUTURE_REF].
It burns [a few years hence = FUTURE_REF].
It burnt [two days earlier = null].
It burnt [two days previously = null].
It burnt [two days prior = null].
It burnt [two days before = null].
It burnt [two days later = null].
It burnt [two days after = null].
It burnt [two days afterward = null].
It burnt [two days afterwards = null].
It burnt [two days following = null].
It burnt [two years on = 2021], they say.
It burnt [two years on = 2021] from it.
It burnt [two years = P2Y] on the hill.
It burnt the years on, they say.
It burnt [two days before Christmas = 2020-12-23].
It burnt [two days after May 3, 2020 = 2020-05-05].
It burnt [two days after the May 3, 2020 = 2020-05-05] storm.
It burnt [two days prior to May 3, 2020 = 2020-05-01].
It burnt [two days prior to the vote = null].
It burnt [two weeks before May 3, 2020 = 2020-04-19].
It burnt [two months before May 3, 2020 = 2020-03].
It burnt [two years before May 2020 = 2018].
It burnt [two hours before May 3, 2020 = 2020-05-03 time].
It burnt [three days before last Friday = 2021-08-17].
It burnt [two days after = null] [two weeks = P2W].
It burnt [two days after = null] [recent weeks = PAST_REF].
It burnt [two days after the storm = null].
It burnt [two days after the great storm = null].
It burnt [two days after = null] the great wide northern winter storm.
It burnt [two days after the storm = null], they say.
It burnt [two days after the storm = null] (in Harburg).
It burnt [two days after the storm = null] in Harburg.
It burnt [two days after = null] the storm in Harburg began.
It burnt [two days after the storm = null] of Harburg, which began.
It burnt [two days after the storm = null] at Harburg and began.
It burnt [two days after = null] the storm began.
It burnt [two days after a storm = null].
It burnt [two days after his death = null].
It burnt [two days after her death = null].
It burnt [two days after its death = null].
It burnt [two days after their death = null].
It burnt [two days after this death = null].
It burnt [two days after that death = null].
It burnt [two days after an attack = null].
It burnt [two days after = null] the, as they say.
It burnt [two days after = null] he left.
It burnt [two days after = null] they left.
It burnt [two days after = null] the man who left.
It burnt [two days after = null] the group claimed it.
It burnt [two days after takeoff = null].
It burnt [two days after takeoff = null], they say.
It burnt [two days after = null] takeoff from Harburg.
It burnt [two days after = null] leaving.
It burnt [two days after = null] Harburg.
It burnt [two days after the storm = null] and it rose.
It burnt [two days after the storm = null] but it rose.
It burnt [two days after the storm = null] near Harburg.
It burnt [two days after the storm = null]; it rose.
It burnt [two days after the storm = null] “Ada”.
It burnt [the day before the vote = null].
It burnt [the very day before the vote = null].
It burnt [the single day before the vote = null].
It burnt [the day after = null].
It burnt [the day before = null].
It burnt [the day before = null] they came.
It burnt [the day before = null] Harburg fell.
It burnt [the day following = null].
It burnt [the day following the vote = null].
It burnt [the week after the vote = null].
It burnt one quarter after the vote.
It burnt [two quarters after May 2020 = 2020-Q4].
It burnt two after the vote.
It burnt [two days ago = PAST_REF]. @@ none
It burns [two days from now = FUTURE_REF]. @@ none
It burnt [two years earlier = null]. @@ none
It shut on [May 3, 2019 = 2019-05-03]. It had burnt [two days earlier = 2019-05-01].
It shut on [May 3, 2019 = 2019-05-03]. It had burnt [two weeks earlier = 2019-04-19].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [two months later = 2019-07].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [two years earlier = 2017].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [two years later = 2021].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [five years later = 2021].
It shut on [May 3, 2019 = 2019-05-03]. It will burn [five years later = 2024].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [two decades later = 2039].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [a fortnight later = 2019-05-17].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [a year and a half later = 2020-11].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [some weeks later = PAST_REF].
It shut on [August 27 = 2021-08-27]. It burnt [three days later = 2021-08-27].
It shut on [August 27 = 2021-08-27]. It will burn [three days later = 2021-08-30].
It shut in [2010 = 2010]. It burnt [five years later = 2015]. It rose [a year later = 2016].
It shut in [2010 = 2010]. It burnt [five years later = 2015]. It rose [a year later = 2016]. @@ none
`,
  'sets': `
They meet [every Friday = XXXX-WXX-5].
They meet [each Friday = XXXX-WXX-5].
They meet [every single Friday = XXXX-WXX-5].
They meet [every other Friday = XXXX-WXX-5].
They meet [every October = XXXX-10].
They meet every october.
They meet [each October = XXXX-10].
They meet [every two weeks = P2W set].
They meet each two weeks.
They meet [every few weeks = PXW set].
They meet every year.
They meet every man.
They meet every two men.
They meet on [Fridays = XXXX-WXX-5].
They meet on fridays.
They saw two Fridays.
They meet [hourly = PT1H set].
They meet [daily = P1D set].
They meet [nightly = P1D set].
They meet [weekly = P1W set].
They meet [biweekly = P2W set].
They meet [monthly = P1M set].
They meet quarterly.
They meet [annually = P1Y set].
They meet [yearly = P1Y set].
They meet [daily = P1D set] in Harburg.
They meet [daily = P1D set] at [noon = 2021-08-28T12:00].
They meet daily flights.
They meet daily-ish.
Daily they meet.
They meet [daily = P1D set], they say.
They meet [daily = P1D set] and [nightly = P1D set].
They meet [daily = P1D set] with them.
They meet on [Mondays = XXXX-WXX-1] and [Tuesdays = XXXX-WXX-2].
`,
  'vague': `
It grew in [recent months = PAST_REF].
It grew in [previous years = PAST_REF].
It grew in [past weeks = PAST_REF].
It grew in [the past few years = PAST_REF].
It grew in [the last several weeks = PAST_REF].
It grew in [the last couple weeks = PAST_REF].
It grew in [the more recent years = PAST_REF].
It grew in [more recent years = PAST_REF].
It grows in [coming weeks = FUTURE_REF].
It grows in [the coming weeks = FUTURE_REF].
It grows in [upcoming weeks = FUTURE_REF].
It grows in [the next few days = FUTURE_REF].
It grows in [the coming few days = FUTURE_REF].
It grows in [the near future = FUTURE_REF].
It grows in near future.
It grows in [the future = FUTURE_REF].
It grows for the future.
It grows in the future of it.
It grew in [the past = PAST_REF].
It grew in the past of it.
It grew in the past day.
It grows in [the weeks ahead = FUTURE_REF].
It grows in [weeks = PXW] ahead.
It grows in the week ahead.
It grew in recent month.
It grew in recent men.
It grew in [the few years = PXY].
It grew in [the previous few years = PXY].
`,
  'durations': `
Minutes of the meeting were read.
[Years = PXY] of war followed.
Some day he will return.
It took [some days = PXD].
It held for [forty years = P40Y].
It held for [four decades = P40Y].
It held for [two centuries = P200Y].
It held for [two millennia = P2000Y].
It held for [two fortnights = P4W].
It held for [a fortnight = P2W].
It held for [two weekends = P2WE].
It held for [two quarters = P2Q].
It held for [90 seconds = PT90S].
It held for [5 minutes = PT5M].
It held for [1.5 hours = PT1H30M].
It held for [2.5 weeks = P2.5W].
It held for [1.3 years = P1.3Y].
It held for [0.25 years = P3M].
It held for [half an hour = PT30M].
It held for [half a day = P0.5D].
It held for [several centuries = PXC].
It held for [several decades = PXDE].
It held for [several fortnights = PXW].
It held for [several hours = PTXH].
It held for [several weekends = PXWE].
It held for [several quarters = PXQ].
It held for [several minutes = PTXM].
It held for [centuries = PXC].
It held for [hours = PTXH].
It held for [seconds = PTXS].
It held for [weekends = PXWE].
It held for quarters.
It held [2 to 3 decades = P20Y/P30Y].
It held for [15 years, 8 months = P15Y8M].
It held for [15 years and 8 months = P15Y8M].
It held for [15 years 8 months = P15Y8M].
It held for [two hours and 30 minutes = PT2H30M].
It held for [two days and 12 hours = P2DT12H].
It held for [8 months = P8M], [15 years = P15Y].
It held for [several years = PXY], [8 months = P8M].
It held for [two years = P2Y], [8 to 9 months = P8M/P9M].
It held for [two years = P2Y] and a man.
It held for [two years = P2Y] and [some months = PXM].
It held for [two years or so = P2Y APPROX].
It held for [two years = P2Y] or more.
It held for [a year and a half = P1Y6M].
It held for [a year-and-a-half = P1Y6M].
It held for [several years = PXY] and a half.
It held for [a year-long = P1Y] time.
The [year-long = P1Y] drought ended.
The [decades-long = PXDE] drought ended.
A [two-year-long = P2Y] drought ended.
A [weeklong = P1W] drought ended.
A [two-year = P2Y] drought ended.
The [two-year = P2Y] drought ended.
A full [two-year = P2Y] drought ended.
His [two-year = P2Y] stay ended.
Its [two-year = P2Y] stay ended.
Its [two years = P2Y] ended.
His [two years = P2Y] there ended.
Her [two years = P2Y] there ended.
Their [two years = P2Y] there ended.
[These two years = P2Y] were bad.
[Those two years = P2Y] were bad.
[The two years = P2Y] were bad.
[The past two years = P2Y] were bad.
[The last two years = P2Y] were bad.
[The next two years = P2Y] are bad.
[The first two years = P2Y] were bad.
[The coming two years = P2Y] are bad.
[The previous two years = P2Y] were bad.
[The following two years = P2Y] were bad.
Following [two years = P2Y] of war it fell.
[The final two years = P2Y] were bad.
[The latest two years = P2Y] were bad.
[The preceding two years = P2Y] were bad.
[The intervening years = PXY] were bad.
[The remaining two years = P2Y] are bad.
[The ensuing two years = P2Y] were bad.
[The recent two years = P2Y] were bad.
[The prior two years = P2Y] were bad.
[The subsequent two years = P2Y] were bad.
The [full two years = P2Y] were bad.
[Past two years = P2Y] were bad.
A [full two years = P2Y] passed.
[These past two years = P2Y] were bad.
[The past years = PAST_REF] were bad.
The early years were bad.
[The intervening weeks = PXW] were bad.
It took [two more years = P2Y].
It took [two full years = P2Y].
It took [two whole years = P2Y].
It took [two long years = P2Y].
It took [two consecutive years = P2Y].
It took [two straight years = P2Y].
It took [two additional years = P2Y].
It took [two short years = P2Y].
It took [two calendar years = P2Y].
It took [two working days = P2D].
It took [two business days = P2D].
It took [two bloody weeks = P2W].
It took [two Earth days = P2D].
It took two light years.
It took two grass weeks.
It took two bad hours.
It took two big quarters.
It took two mad weeks.
It took [one long year = P1Y].
It took [two week = P2W].
It took [500 days = P500D].
[The 500 day = P500D] siege ended.
[The 500 year = P500Y] siege ended.
It took 1.35 second.
It took a [30-second = PT30S] run.
It took a second.
It took one second.
He came in second.
He came in for a one-second run.
It took [three quarters = P3Q].
It took three-quarters of it.
It took three quarters of the town.
It took some quarters.
It took one quarter.
It took one day.
It fell in [one day = P1D].
One day it fell.
It fell within [one day = P1D].
It fell after [one day = P1D].
It fell just [one day = P1D].
It fell one day.
It took [one week = P1W].
It pays $4 a year.
It pays $4 an hour.
It fell 10 times a year.
It fell for [a year = P1Y].
It fell in [a year = P1Y].
It fell within [a year = P1Y].
It lasted [a year = P1Y].
It lasts [a year = P1Y].
It took [a year = P1Y].
It takes [a year = P1Y].
They spent [a year = P1Y] there.
They spend [a year = P1Y] there.
They wait [a year = P1Y].
They waited [a year = P1Y].
They serve [a year = P1Y].
They served [a year = P1Y].
They drive [a day = P1D].
They take [a year = P1Y].
It stays barely [a year = P1Y].
It stays only [a year = P1Y].
It stays just [a year = P1Y].
It stays [at least a year = P1Y MORE_THAN].
It stays [nearly a year = P1Y APPROX].
It stays [almost a year = P1Y APPROX].
It stays [about a year = P1Y APPROX].
It stays [around a year = P1Y APPROX].
It stays [approximately a year = P1Y APPROX].
It stays [roughly a year = P1Y APPROX].
It stays over [a year = P1Y].
It stays [under a year = P1Y LESS_THAN].
It fell after [a year = P1Y].
It fell lasting [a year = P1Y].
It saw a year.
It saw [a year and a half = P1Y6M].
It saw [a year-long = P1Y] fall.
It saw a year-end.
It fell in a weekend.
It fell in a quarter.
A 40-year-old man fell.
A man 40 years old fell.
He is 40 years of age.
Those 40-year-olds fell.
A man aged 40 years fell.
At age 40 years he fell.
They meet per two years.
Two years a month it fell.
It works seven days a week.
It works seven days per week.
It fell in [years = PXY].
It fell within [years = PXY].
It fell over [years = PXY].
It fell after [years = PXY].
It fell for [years = PXY].
It fell and years passed.
It fell or years passed.
It fell of years.
[Many years = PXY] passed.
[Years = PXY] of war passed.
Days of war passed.
Hours of war passed.
Seconds of war passed.
[Hundreds of years = PXY] passed.
[Dozens of weeks = PXW] passed.
They ran in [seconds = PTXS].
They ran for quarters.
They ran [past years = PAST_REF].
It fell [two years = P2Y] on.
[His past two years = P2Y] were bad.
[Her last two years = P2Y] were bad.
[Their next two years = P2Y] are bad.
[The last years = PXY] were bad.
[The next years = PXY] are bad.
[The following years = PXY] were bad.
[The ensuing years = PXY] were bad.
[The preceding years = PXY] were bad.
[The subsequent years = PXY] were bad.
The first years were bad.
It took [seconds = PTXS].
It fell after [seconds = PTXS].
It held for [decades-long = PXDE] talks.
A [few-week = PXW] stay ended.
It took two bloody hours.
It took two bloody quarters.
It took two bloody men.
It took [two years = P2Y] and [2 years = P2Y].
It took [two years and eight months = P2Y8M].
It took [two years = P2Y] and one half.
It took [two years = P2Y] with a half.
It took [two years = P2Y] for a half of it.
It held for [two years = P2Y] and so they left.
It held for [two years = P2Y], so they left.
It took [two years = P2Y] the long way.
The year the long war ended.
It took [two consecutive hours = PT2H].
It took [two straight hours = PT2H].
It took [two additional hours = PT2H].
It took [two short hours = PT2H].
It took [two working hours = PT2H].
It works two years an hour.
It works [seven days = P7D] a man.
It works [seven days = P7D] per man.
It took [one day and 8 hours = P1DT8H].
It took two - weeks.
It took a weeks.
It took an hours.
It took [several quarters = PXQ] of the town.
It took [several quarters = PXQ].
It took a full [two-year = P2Y] stay.
It took the full [two-year = P2Y] stay.
It took several-second runs.
[Years = PXY] of it passed.
They saw [years = PXY] of it.
It was [40 years = P40Y] of it.
It was 40 years of age.
He was 40 years old.
He was of age 40 years.
`,
  'eras': `
The over-60s are at risk.
The under-21s won.
It grew in [the 1950s = 195]-[60s = 196].
It fell in [the 1990s = 199].
It fell in [1990s = 199].
It fell in [the 1990s BC = BC199].
It fell in [the 470s BC = BC047].
It fell in [the 470s BCE = BC047].
It fell in the 471s BC.
It fell in the 1995s.
It fell in the 900s.
It fell in [the 2090s = 209].
It fell in the 2100s.
It fell in [the 1900s = 19].
It fell in [the 1800s = 18].
It fell in [the 2000s = 200].
It fell in [the '60s = 196].
It fell in [the ’10s = 201].
It fell in [’60s = 196].
It fell in [the 60s = 196].
It fell in [early 60s = 196 START].
It fell in [mid-60s = 196 MID].
It fell in 60s.
It fell in the 65s.
It fell in the 600s.
It fell in [the nineties = 199].
It fell in [the early nineties = 199 START].
It fell in nineties.
He fell in his 60s.
He fell in her late 60s.
They fell in their twenties.
We fell in our twenties.
You fell in your twenties.
I fell in my twenties.
It fell in its twenties.
It fell in [the 1990's = 199].
It fell in [the late 1960’s = 196 END].
It fell in [early 1960's = 196 START].
The [1995 = 1995]'s fall was bad.
It fell in [1990 = 1990]'s census.
It fell in [mid-1990's = 199 MID] wars.
It fell in [the 20th century = 19].
It fell in [the 20th-century = 19].
It fell in [the 1st century = 00].
It fell in [the 9th century = 08].
It fell in the 40th century.
It fell in [the twentieth century = 19].
It fell in [the twenty-first century = 20].
It fell in [the twenty first century = 20].
It fell in [the 5th century BC = BC04].
It fell in [the 5th century BCE = BC04].
It fell in [the 5th century AD = 04].
It fell in [the 5th century CE = 04].
It fell in the 5th hall.
It fell in the 19th and [20th centuries = 19].
It fell in [the mid-19th century = 18 MID].
`,
  'seasons': `
It fell in [the summer of 2019 = 2019-SU].
It fell in [summer 2019 = 2019-SU].
It fell in [the fall of 2019 = 2019-FA].
It fell in [the fall = 2020-FA].
It fell in the fall of Harburg.
It fell in [spring = 2021-SP].
It fell in [the spring = 2021-SP].
[The spring = 2021-SP] was bad.
The fall was bad.
[The summer = 2021-SU] was bad.
It fell in spring water.
It fell during [summer = 2021-SU].
It fell until [autumn = 2020-FA].
It fell by [winter = 2020-WI].
It fell of [winter = 2020-WI].
It fell since [winter = 2020-WI].
It fell through [winter = 2020-WI].
It fell over [winter = 2020-WI].
It fell before [winter = 2020-WI].
It fell after [winter = 2020-WI].
It fell in [early winter = 2020-WI START].
It fell in [late winter = 2020-WI END].
It fell in [mid-winter = 2020-WI MID].
It fell throughout [winter = 2020-WI].
It fell with [winter = 2020-WI].
It fell and [winter = 2020-WI].
It fell to winter.
It fell [last winter = 2020-WI].
It falls [next winter = 2021-WI].
It fell [this winter = 2021-WI].
It fell [that winter = 2020-WI].
It falls [this coming winter = 2021-WI].
It falls [the coming winter = 2021-WI].
It fell [this past winter = 2020-WI].
It fell [the past winter = 2020-WI].
It fell [the previous winter = 2020-WI].
It fell [the following winter = 2021-WI].
It fell following winter.
It fell [the same winter = 2020-WI].
It fell in [the Winter = 2020-WI].
It fell in Winter.
It fell in the Winter Palace.
It fell in [Winter 2019 = 2019-WI].
It fell in [the winter of 2006-2007 = 2006-WI].
It fell in [the winter of 2006-07 = 2006-WI].
It fell in [the winter of 2006 = 2006-WI]-7.
It fell in [the winter of 2006 = 2006-WI], 07.
It fell in winter-proof rooms.
It fell in all-summer rooms.
It fell in [springtime = 2021-SP].
It fell in [the wintertime = 2020-WI].
It fell in [the autumn of last year = 2020-FA].
It fell in [autumn = null]. @@ none
It falls in [the winter = 2020-WI].
It fell in [winter = 2020-WI]. @@ 2021-01-15
It fell in [the winter = 2020-WI]. @@ 2021-05-15
A [weeklong = P1W] drought ended.
A [daylong = P1D], [monthlong = P1M] or [yearlong = P1Y] drought ended.
[The hourlong = PT1H] drought ended.
[The decadelong = P10Y] drought ended.
[Weeklong = P1W] drought.
It lasted [a year = P1Y].
It took [a year = P1Y].
It takes [a year = P1Y].
It stays barely [a year = P1Y].
It shut on [May 3, 2019 = 2019-05-03]. It burnt [that weekend = 2019-W18-WE].
`,
  'weekdays': `
It burnt on [Friday = 2021-08-27].
It burnt [Friday = 2021-08-27].
It burnt [last Friday = 2021-08-20].
It burnt on [last Saturday = 2021-08-21].
It burnt [last Sunday = 2021-08-22].
It burns [next Friday = 2021-09-03].
It burns [next Saturday = 2021-09-04].
It burnt [this Friday = 2021-09-03].
It burns [this Friday = 2021-09-03].
Doors open [this Friday = 2021-09-03].
It burns [this coming Friday = 2021-09-03].
It burnt [this past Friday = 2021-08-20].
It burnt [the previous Friday = 2021-08-20].
It burnt [the preceding Friday = 2021-08-20].
It burnt [the following Friday = 2021-09-03].
It burnt [a Friday = 2021-08-27].
A [Friday = 2021-08-27] fire burnt.
[A Friday = 2021-08-27] in [May = 2021-05].
That [Friday = 2021-08-27] it burnt.
The [Friday = 2021-08-27] fire burnt.
The [Friday = 2021-08-27] after.
It burnt on [a Friday = 2021-08-27] when it rained.
It burnt on [Friday of last week = 2021-08-20].
It burns on [Friday of next week = 2021-09-03].
It burns on [Friday next week = 2021-09-03].
It burnt on [Friday this week = 2021-08-27].
It burnt on [Friday = 2021-08-27] [last year = 2020].
It burnt on [Friday = 2021-08-27] of [May = 2021-05].
It burnt on [Fri. = 2021-08-27] and [Sat. evening = 2021-08-28TEV].
It burnt [Fri = 2021-08-27].
It burnt on [Wed = 2021-08-25].
It burnt on [Sun, Aug 22 = 2021-08-22].
It burnt on [Mon., Aug. 23 = 2021-08-23].
It burnt on [Sat., Aug. 14, 2021 = 2021-08-14].
It burnt on [Thurs. = 2021-08-26] in Harburg.
It burnt on [Thu = 2021-08-26] in Harburg.
It burnt on [Sat = 2021-08-28] in Harburg.
They read [Sun = 2021-08-22], 4 times.
They saw Mon Harburg.
They saw Tue Harburg.
They saw TUE fire.
They saw Fri-day.
They saw friday.
They saw Last Sun fall.
It burns [next Sun = 2021-08-29] in Harburg.
It burnt on [Friday = null]. @@ none
On [May 3, 2019 = 2019-05-03] it rose. It burnt on [Friday = 2019-05-03]. @@ none
On [May 3, 2019 = 2019-05-03] it rose. It burnt [the following Friday = 2019-05-10]. It fell [the previous Friday = 2019-05-03].
It will burn on [Friday = 2021-09-03].
It will burn on [Saturday = 2021-08-28].
It burnt on [Saturday = 2021-08-28].
It was told [Friday = 2021-08-27] that it will burn.
`,
  'weeks': `
It fell on [the first Monday of 2020 = 2020-01-06].
It fell on [the second Tuesday in November = 2020-11-10].
It fell on [the last Friday of July = 2021-07-30].
It fell on [the third Thursday of June 2019 = 2019-06-20].
It fell on [the fifth Monday of July 2021 = null].
It fell on the first [Monday = 2021-08-23].
It fell on the second [Tuesday = 2021-08-24] of the war.
It shut in [the week of August 23 = 2021-W34].
It shut in [the week of Monday = 2021-W34].
It shut in [the week of Christmas = 2020-W52].
It shut in the week of [May = 2021-05].
It shut in [the weekend of August 21 = 2021-W33-WE].
It shut in the day of [August 21 = 2021-08-21].
It shut in [the first week of May = 2021-W17].
It shut in [the second week of May = 2021-W18].
It shut in [the third week of May = 2021-W19].
It shut in [the fourth week of May = 2021-W20].
It shut in [the last week of May = 2021-W22].
It shut in [the final week of May = 2021-W22].
It shut in [the 2nd week of May = 2021-W18].
It shut on [the first weekend of May = 2021-W17-WE].
It shut on [the second weekend of May = 2021-W18-WE].
It shut on [the last weekend of May = 2021-W21-WE].
It shut on [the first weekend of July = 2021-W26-WE].
It shut on [the last weekend of July = 2021-W30-WE].
It shut on [the last weekend of January 2021 = 2021-W04-WE].
It shut on [the last weekend of February 2021 = 2021-W08-WE].
It shut on [the first day of May = 2021-05-01].
It shut on [the 10th day of May = 2021-05-10].
It shut on [the last day of 2020 = 2020-12-31].
It shut in the first week of [2020 = 2020].
It shut in the week of the town.
It shut in [a week = P1W] of [August 23 = 2021-08-23].
It shut in the first month of [2020 = 2020].
`,
  'feasts': `
They met on [Remembrance Sunday = 2020-11-08].
They met at [Christmas = 2020-12-25].
They met on [Christmas Day = 2020-12-25].
They met on [Christmas Eve = 2020-12-24].
They met on [Boxing Day = 2020-12-26].
They met on [New Year’s Eve = 2020-12-31].
They met on [New Year's Day = 2021-01-01].
They met at [New Year’s = 2021-01-01].
They met on [Halloween = 2020-10-31].
They met on [Valentine’s Day = 2021-02-14].
They met on [St. Patrick’s Day = 2021-03-17].
They met on [Independence Day = null].
They met on the U.S. [Independence Day = 2021-07-04] weekend.
They met on American [Independence Day 2019 = 2019-07-04].
They met on the United States’ [Independence Day = 2021-07-04].
They met on [the Fourth of July = 2021-07-04].
They met on Ukraine’s [Independence Day = 2021-08-24].
They met on Ukrainian [Independence Day 2020 = 2020-08-24].
India celebrated its 75th [Independence Day = 2021-08-15].
Parades were held on [Independence Day = 2021-08-14] in Pakistan.
They met on Kenya’s [Independence Day = null].
They met on Kenyan [Independence Day = null].
They met on Israel’s [Independence Day = null].
Pakistan left. They met on [Independence Day = null].
They met on [Bastille Day = 2021-07-14].
They met on [Juneteenth = 2021-06-19].
They met on [Veterans Day = 2020-11-11].
They met on [Armistice Day = 2020-11-11].
They met on [International Women’s Day = 2021-03-08].
They met on [May Day = 2021-05-01].
They met on [Earth Day = 2021-04-22].
They met on [Labor Day = 2021-09-06].
They met on [Labour Day 2019 = null].
They marched on [Labour Day = null] in London.
They marched on [International Labour Day = 2021-05-01].
They marched on [International Workers’ Day = 2021-05-01].
China’s [Labor Day = null] holiday was short.
They marched on [Labor Day = 2021-09-06] in Chicago.
They met on Canadian [Thanksgiving = null].
They met on [Thanksgiving = null] in Canada.
They met on Macy’s [Thanksgiving = 2020-11-26] parade.
They met on [Memorial Day = 2021-05-31].
They met on [Martin Luther King Day = 2021-01-18].
They met on [Presidents’ Day = 2021-02-15].
They met on [President’s Day = 2021-02-15].
They met on [Columbus Day = 2021-10-11].
They met on [Thanksgiving = 2020-11-26].
They met on [Thanksgiving Day = 2020-11-26].
They met on [Mother’s Day = 2021-05-09].
They met on [Father’s Day = 2021-06-20].
They met on [Inauguration Day = 2021-01-20].
They met on [Election Day = 2020-11-03].
They met on [Election Day 2016 = 2016-11-08].
They met at [Easter = 2021-04-04].
They met on [Easter Sunday = 2021-04-04].
They met on [Easter Monday = 2021-04-05].
They met on [Good Friday = 2021-04-02].
They met on [Palm Sunday = 2021-03-28].
They met on [Ash Wednesday = 2021-02-17].
They met on [Holy Thursday = 2021-04-01].
They met on [Holy Saturday = 2021-04-03].
They met at [Pentecost = 2021-05-23].
They met at [Easter 1999 = 1999-04-04].
They met at [Easter 1818 = 1818-03-22].
They met at [Easter 2000 = 2000-04-23].
They met at [Easter 2019 = 2019-04-21].
They met at [Easter 2038 = 2038-04-25].
They met at [Easter 1943 = 1943-04-25].
They met at [Easter 1961 = 1961-04-02].
They met at [Easter 1954 = 1954-04-18].
They met at [Easter 1981 = 1981-04-19].
They met on [Memorial Day 2021 = 2021-05-31].
They met on [Memorial Day 2020 = 2020-05-25].
They met on [Thanksgiving 2018 = 2018-11-22].
They met on [Thanksgiving 2019 = 2019-11-28].
They met on [Labor Day 2020 = 2020-09-07].
They met on [Labor Day 2018 = 2018-09-03].
They met [last Christmas = 2020-12-25].
They meet [next Christmas = 2021-12-25].
They meet [this Christmas = 2021-12-25].
They met at christmas.
They met Mary Christmas.
They met at Christmas Island.
THEY MET AT CHRISTMAS ISLAND.
They met on [Super Tuesday = null].
They met on [Super Tuesday 2020 = 2020-03-03].
They met on [Super Tuesday 2008 = null].
They met on [Super Tuesday 2019 = null].
They met on [Super Tuesday = 2020-03-03]. @@ 2020-03-06
They will vote on [Super Tuesday = 2020-03-03]. @@ 2020-02-28
[Super Tuesday = null] Primaries were held.
They met on [Super Saturday 2019 = null].
They met on [Black Monday = null].
They met on [Black Friday = 2020-11-27].
They met on [Black Friday 2019 = 2019-11-29].
They met on [Black Friday, 2019 = 2019-11-29].
They met on [Black Friday morning = 2020-11-27TMO].
[Black Friday = 2020-11-27]’s sales rose.
They met [last Black Friday = 2020-11-27].
They met on [Cyber Monday 2020 = 2020-11-30].
They heard Black Sabbath on [Friday = 2021-08-27].
They met on super [Tuesday = 2021-08-24].
They met on Super tuesday.
They met on Super Ada.
They met after [9/11 = 2001-09-11].
They met after [26/11 = 2008-11-26].
They met after [7/7 = 2005-07-07].
They met after 9/12.
They met after 9/11/3.
They met after [5/9/11 = 2011-05-09].
They met after x-9/11.
They met after 9 /11.
They met after [09/11 = 2001-09-11].
They met after the [Sept. 11 = 2001-09-11] attacks.
They met after the [September 11 = 2001-09-11] attack.
They met after the [September 11th = 2001-09-11] attacks.
They met after the [September 11 = 2001-09-11] hijackings.
They met after the [September 11 = 2001-09-11] hearings.
They met after the [September 11 = 2001-09-11] commission.
They met after the [September 11 = 2001-09-11] victims.
They met after the [September 11 = 2001-09-11] terror.
They met after the [September 11 = 2001-09-11] terrorist.
They met after the [September 11 = 2020-09-11] storm.
They met after the [September 12 = 2020-09-12] attacks.
They met after the [October 11 = 2020-10-11] attacks.
They met after the [9/11 = 2001-09-11] attacks.
They met at [Christmas = null]. @@ none
They met at [Christmas 2019 = 2019-12-25]. @@ none
`,
  'names of days': `
The Thirty Years’ War ended in [1648 = 1648].
The Six-Day War began in [1967 = 1967].
[Two weeks later = null] they left.
They heard more about that from her show “This Week With Ada”.
The Good Friday Agreement was signed in [1998 = 1998].
The Easter Rising began in [1916 = 1916].
Bloody Sunday was long.
The Black September group left.
Sunday League games began on [Sunday = 2021-08-22].
He came [today = 2021-08-28].
He came [yesterday = 2021-08-27].
He comes [tomorrow = 2021-08-29].
He came [the day before yesterday = 2021-08-26].
He comes [the day after tomorrow = 2021-08-30].
He came the day of [yesterday = 2021-08-27].
He sang [a day before yesterday = 2021-08-26].
Today-only sales began.
He read Today.
Two boys died in a crush at the Tarn School of Trade and Art (TSTA) on [Friday evening = 2021-08-27TEV] during a show by the singer Onel.
Mr. Sunday Tarvel left.
It was quiet. Sunday Tarvel, a teacher, said so.
Pastor Friday Onel and Hon Monday Ezel left.
Mrs April Jorn left.
He told Mr. Tarvel [Sunday = 2021-08-22].
The chief left [Sunday = 2021-08-22].
He came [today = 2021-08-28] - they say.
`,
  'months': `
It fell in [July = 2021-07].
It fell in [July 2020 = 2020-07].
It fell [last July = 2021-07].
It falls [next July = 2022-07].
It fell [this July = 2021-07].
It falls [this coming July = 2022-07].
It fell [this past July = 2021-07].
It fell [the previous July = 2021-07].
It fell [the following July = 2022-07].
It fell following [July = 2021-07].
It fell [that July = 2021-07].
In [2010 = 2010] it shut. It fell [that July = 2010-07].
It fell [the past July = 2021-07].
It falls [the coming July = 2022-07].
It fell the [July = 2021-07].
It fell in the [July = 2021-07] heat.
It fell in july.
It fell in [Jan. = 2021-01]
It fell in [Jan. 2020 = 2020-01].
It fell in [January = 2021-01]. [2020 = 2020].
It fell in [Sept. 2020 = 2020-09] and [Oct. = 2020-10]
It fell for Jan Harburg.
It fell for [Jan. = 2021-01]
It fell so Dec burnt.
It fell in Dec Harburg.
It fell in [May = 2021-05].
It fell since [May = 2021-05].
It fell so May burnt.
It fell and May burnt.
It fell to May.
It fell by May Harburg.
It fell by [May = 2021-05].
It fell on May Harburg.
It fell on [May = 2021-05].
It fell after [May = 2021-05].
It fell after May Harburg.
It fell in [March = 2021-03].
It fell the March.
It fell this [March = 2021-03].
It fell [last March = 2021-03].
It fell in may [2020 = 2020].
It fell in march [2020 = 2020].
It fell in [april 2020 = 2020-04].
It fell since [April = 2021-04] Harburg came.
So April Harburg came.
So [April = 2021-04] came.
So June Harburg came.
August Harburg came.
So [August = 2021-08] came.
October Harburg came.
[October = 2021-10] came.
It saw Ada October.
IT SAW ADA [OCTOBER = 2021-10].
It fell in [October 99 = 1999-10].
It fell in [October 12 = 2021-10-12].
It fell in [October 12 = 2021-10-12]. They left.
It fell in [October 40 = 1940-10]-45.
It fell in [October = 2020-10]-[November 2020 = 2020-11].
He came [today = 2021-08-28] - they say.
He came [today = 2021-08-28] – and left.
On [May 3, 2019 = 2019-05-03] it rose. It burnt [the following Friday = 2019-05-10]. It fell [the previous Friday = 2019-05-03].
It burnt [the following Friday = 2021-09-03].
It burnt [the previous Friday = 2021-08-20].
`,
  'the year of a day or month': `
He was born on [3 May 1960 = 1960-05-03] and left on [4 June = 2021-06-04].
She was born in Harburg in [March 1950 = 1950-03]. She left in [May = 2021-05].
She was jailed in [March 1950 = 1950-03]. She left in [May = 1950-05].
He was born on [3 May 1960 = 1960-05-03]. [Three days later = 1960-05-06] it burnt.
The [Boxing Day = 2004-12-26] tsunami of [2004 = 2004] was large.
The [July 22 = 2011-07-22] attacks in [2011 = 2011] shook them.
The [May = 1968-05] riots of [1968 = 1968] shook them.
They left on [July 22 = 2021-07-22] and in [2011 = 2011] came back.
The council will meet on [Monday = 2021-08-30].
The council met on [Monday = 2021-08-23].
The bridge is due to open in [November = 2021-11].
The bridge opened in [November = 2020-11].
The bridge opened on [Sept. 5 = 2021-09-05].
The bridge, [Sept. 5 = 2021-09-05].
The bridge, [Oct. 5 = 2021-10-05].
The bridge, [Dec. 5 = 2020-12-05].
The bridge in [July = 2021-07].
The bridge will open on [July 5 = 2021-07-05].
The bridge will open in [July = 2021-07].
The bridge will open on [March 5 = 2022-03-05].
The bridge will open on [May 25 = 2022-05-25].
The bridge will open on [July 25 = 2021-07-25].
The bridge opened on [Oct. 30 = 2020-10-30].
The bridge opened on [Aug. 28 = 2021-08-28].
The bridge opened on [Aug. 29 = 2021-08-29].
The bridge will open on [Aug. 28 = 2021-08-28].
The bridge opened in [August = 2021-08].
The bridge will open in [August = 2021-08].
The [Oct. 7 = 2020-10-07] attack killed nine people.
The [Sept. 3 = 2020-09-03] attack killed nine people.
After the [Sept. 3 = 2020-09-03] attack it shut.
The [Sept. 3 = 2021-09-03] party.
The [Jan. 7 = 2021-01-07] attack. @@ 2021-12-20
It will open on [Jan. 7 = 2022-01-07]. @@ 2021-12-20
It opened on [Jan. 7 = 2022-01-07]. @@ 2021-12-20
It opened on [Dec. 28 = 2020-12-28]. @@ 2021-01-03
It will open on [Dec. 28 = 2020-12-28]. @@ 2021-01-03
It, [Jan. 7 = 2022-01-07]. @@ 2021-12-20
It, [Feb. 7 = 2022-02-07]. @@ 2021-12-20
It, [Mar. 17 = 2021-03-17]. @@ 2021-12-20
It opened [last December = 2020-12]. @@ 2021-01-03
It opened [last January = 2020-01]. @@ 2021-01-03
It opened [last January = 2021-01]. @@ 2021-02-03
It opens [next January = 2022-01]. @@ 2021-01-03
It opens [next Jan. 3 = 2022-01-03]. @@ 2021-01-03
It opened [last Jan. 3 = 2020-01-03]. @@ 2021-01-03
It opens [next Christmas = 2022-12-25]. @@ 2021-12-25
It opened [last Christmas = 2020-12-25]. @@ 2021-12-25
In [2010 = 2010] it shut on [May 3 = 2021-05-03].
It shut in [2010 = 2010]. On [May 3 = 2021-05-03] it burnt.
It shut on [May 3, 2010 = 2010-05-03]. On [June 7 = 2010-06-07] it burnt.
It shut on [May 3, 2010 = 2010-05-03]. It stood. On [June 7 = 2010-06-07] it burnt.
It shut on [May 3, 2010 = 2010-05-03]. It stood. It fell. They ran. He sat. She lay. On [June 7 = 2021-06-07] it burnt.
It shut on [December 28, 2010 = 2010-12-28]. On [January 7 = 2011-01-07] it burnt.
It shut on [January 3, 2011 = 2011-01-03]. On [December 28 = 2010-12-28] it burnt.
It shut in [May 2010 = 2010-05]. In [June = 2010-06] it burnt.
It shut in [the summer of 2010 = 2010-SU]. In [October = 2010-10] it burnt.
It shut on [May 3, 2010 = 2010-05-03]. On [June 7 = 2010-06-07] it will burn.
It shut on [May 3, 2010 = 2010-05-03]. On [May 7 = 2010-05-07] it will burn.
It shut on [May 3, 2021 = 2021-05-03]. On [June 7 = 2021-06-07] it burnt.
It shut on [December 3, 2020 = 2020-12-03]. On [June 7 = 2021-06-07] it burnt.
It shut in [2010 = 2010], and burnt in [June = 2021-06].
It shut in [2010 = 2010], and will burn in [June = 2022-06].
It shut in [December 2019 = 2019-12]. It burnt in [February = 2020-02]. @@ none
It shut in [2019 = 2019]. It burnt in [February = 2019-02]. @@ none
It shut in [December 2019 = 2019-12]. It burnt in [March = 2019-03]. @@ none
It shut in [September 2019 = 2019-09]. It burnt in [February = 2019-02]. @@ none
It burnt in [February = null]. @@ none
It burnt on [Feb. 3 = null]. @@ none
It burnt on [Feb. 29 = null]. @@ none
It shut in [2019 = 2019]. It burnt on [Feb. 29 = 2020-02-29]. @@ none
`,
  'tense': `
It will shut on [Friday = 2021-09-03].
It shall shut on [Friday = 2021-09-03].
It’ll shut on [Friday = 2021-09-03].
It is to shut on [Friday = 2021-09-03].
They are to shut on [Friday = 2021-09-03].
It is due on [Friday = 2021-09-03].
It is scheduled for [Friday = 2021-09-03].
It wants to shut on [Friday = 2021-09-03].
It hopes to shut on [Friday = 2021-09-03].
It plans to shut on [Friday = 2021-09-03].
It may shut on [Friday = 2021-09-03].
In [May = 2021-05] it shut on [Friday = 2021-08-27].
It could shut on [Friday = 2021-09-03].
It was said it could shut on [Friday = 2021-08-27].
It could be said it was shut on [Friday = 2021-08-27].
It shut by [Friday = 2021-09-03].
It has shut on [Friday = 2021-08-27].
They need it on [Friday = 2021-08-27].
They walked on [Friday = 2021-08-27].
They agreed on [Friday = 2021-08-27].
A hundred on [Friday = 2021-08-27].
On [Friday = 2021-08-27] they walked.
On [Friday = 2021-09-03] they will walk.
On [Friday = 2021-08-27], with all of the men who came from Harburg in the very old cars, it will end.
They will, with all of the men who came from the town in cars on foot or by bus, on [Friday = 2021-09-03].
The [Friday = 2021-08-27] attack.
After the [Friday = 2021-08-27] bombings it will shut.
The [Friday night = 2021-08-27TNI] attack will be told.
It is a vote on [Friday = 2021-09-03].
They meet on [Friday = 2021-09-03].
They met after the vote on [Friday = 2021-08-27].
The upcoming vote on [Friday = 2021-09-03].
Until [Friday = 2021-09-03].
Coming on [Friday = 2021-09-03].
Nobody on [Friday = 2021-08-27].
They were TOLD TO go on [Friday = 2021-08-27].
He is to Harburg on [Friday = 2021-08-27].
The owner will be charged on [Monday = 2021-08-30].
The owner will be charged on [October 4 = 2021-10-04].
The owner would have been charged on [Monday = 2021-08-23].
The owner has been charged on [Monday = 2021-08-23].
The owner will have been charged on [Monday = 2021-08-23].
The talks will be held on [Monday = 2021-08-30].
The talks to be held on [Monday = 2021-08-30].
The talks are to be held on [Monday = 2021-08-30].
He said the owner will be charged on [Monday = 2021-08-30].
The man who had fled will be charged on [Monday = 2021-08-30].
The talks could be held on [Monday = 2021-08-23].
The talks would be held on [Monday = 2021-08-23].
The hall will be formally opened on [Monday = 2021-08-30].
The hall was formally opened on [Monday = 2021-08-23].
They’ll go on [Friday = 2021-09-03].
They'll go on [Friday = 2021-09-03].
The council is to meet on [Friday = 2021-09-03].
In [2010 = 2010] it fell on [May 3 = 2010-05-03].
It fell in [2010 = 2010] and burnt in [June = 2010-06].
`,
  'speech': `
“We lost it [yesterday = 2021-08-27],” she said.
“We lost it [yesterday = 2021-08-23],” she said on [Tuesday = 2021-08-24].
On [Tuesday = 2021-08-24] it burnt. “We lost it [yesterday = 2021-08-23],” she said.
On [Tuesday = 2021-08-24] it burnt. It was so. “We lost it [yesterday = 2021-08-23],” she said.
On [Tuesday = 2021-08-24] it burnt. It was so. They ran. He sat. “We lost it [yesterday = 2021-08-23],” she said.
"We lost it [yesterday = 2021-08-23]," she said on [Tuesday = 2021-08-24].
«We lost it [yesterday = 2021-08-23],» she said on [Tuesday = 2021-08-24].
We lost it [yesterday = 2021-08-27], she said on [Tuesday = 2021-08-24].
“We lost it [last week = 2021-W33],” she said on [Tuesday = 2021-08-24].
“We lost it [last weekend = 2021-W33-WE],” she said on [Tuesday = 2021-08-24].
“We lost it [last month = 2021-07],” she said on [Tuesday = 2021-08-24].
“We lost it [last year = 2020],” she said on [Tuesday = 2021-08-24].
“We lost it [last night = 2021-08-23TNI],” she said on [Tuesday = 2021-08-24].
“We lost it [this morning = 2021-08-23TMO],” she said [late on Monday = 2021-08-23 END].
“We lost it [today = 2021-08-24],” she said on [Tuesday night = 2021-08-24TNI].
“We lost it [today = 2021-08-24],” she said at [5 p.m. on Tuesday = 2021-08-24T17:00].
“We lost it [today = 2021-08-28],” she said [next Tuesday = 2021-08-31].
“We lost it [today = 2021-08-27],” she said [yesterday = 2021-08-27].
“We lost it [today = 2021-08-28],” she said on [Sept. 7 = 2021-09-07].
“We lost it [today = 2021-08-28].” They ran on [Monday = 2021-08-23].
“On [Monday = 2021-08-23] we lost it [today = 2021-08-28],” she said.
“We lost it [today = 2021-08-03],” she said on [August 3 = 2021-08-03].
It burnt on [August 3 = 2021-08-03]. It stood. They ran. He sat. “We lost it [today = 2021-08-28],” she said.
It burnt on [August 26 = 2021-08-26]. It stood. They ran. He sat. “We lost it [today = 2021-08-26],” she said.
On [Tuesday = 2021-08-24] it burnt. ¶“We lost it [today = 2021-08-24],” she said.
“On [Tuesday = 2021-08-24] it burnt. ¶“We lost it [today = 2021-08-24],” she said.
On [Tuesday = null] it burnt. “We lost it [today = null],” she said. @@ none
`,
  'days ahead, nights before, clocks that go on, numbers of other things': `
They may come home in [mid-March = 2022-03 MID] rather than in [May = 2022-05].
It fell in the [mid-March = 2021-03 MID] cold.
Margins fell in [the second half of the year = 2021-H2].
He scored in the second half of the match.
It rained on [Thursday = 2021-08-26]. He slept badly [the night before = 2021-08-25TNI].
They met on [Thursday = 2021-08-26] and had dined together [the evening before = 2021-08-25TEV].
The night before the vote he slept badly.
The warning is for wind from [9am = 2021-09-03T09:00] to [11.59pm on Friday = 2021-09-03T23:59].
A curfew runs from [6 p.m. = 2021-08-28T18:00] to [6 a.m. = 2021-08-29T06:00] in Oldo.
A shop opens from [9 a.m. = 2021-08-28T09:00] to [5 p.m. = 2021-08-28T17:00] in Oldo.
The fair is on [Sunday 5 September = 2021-09-05]. Closures start at [10.30am = 2021-09-05T10:30].
He was found in the 1900 block of Main Street.
The Press Act of 1964 stays.
Veterans of the 1971 war met.
The [1971 = 1971] flood was worse.
Residents can call 1955 or text 2010.
The Sunday Times ran a profile.
They live on August Street.
The shop shuts for [Remembrance Day = 2021-11-11].
Varona play Oldo on [Wednesday = 2021-09-01].
Varona played Oldo on [Wednesday = 2021-08-25].
Power would be restored by [Thursday night = 2021-09-02TNI], the firm said.
Power was restored by [Thursday night = 2021-08-26TNI], the firm said.
He must hold the vote by [January = 2022-01].`,
  'days appointed, elections ahead, timetables': `
The hearing was adjourned until [September 12 = 2024-09-12]. @@ 2024-03-10
Sentencing of Bo Roe was set for [September 20 = 2024-09-20]. @@ 2024-03-10
Sentencing was adjourned to [14 August = 2024-08-14]. @@ 2024-03-10
He was bailed until [December 12 = 2024-12-12]. @@ 2024-03-10
He was detained until [December 12 = 2023-12-12]. @@ 2024-03-10
The hearing was adjourned on [September 12 = 2023-09-12]. @@ 2024-03-10
The inquest will resume on [November 20 = 2024-11-20]. @@ 2024-03-10
Roe will face Lee in the [December 7 = 2024-12-07] election. @@ 2024-03-10
Roe lost to Lee in the [December 7 = 2023-12-07] election. @@ 2024-03-10
Campaigning for the [June 2 = 2024-06-02] polls began on [Friday = 2024-03-08]. @@ 2024-03-10
They shot at the [June 2 = 2023-06-02] polls on [Friday = 2024-03-08]. @@ 2024-03-10
They named [May 29 = 2024-05-29] as the election day. @@ 2024-03-10
They marked [May 29 = 2023-05-29] as the nation mourned. @@ 2024-03-10
They would meet in Oldo on [26-30 August = 2024-08-26/2024-08-30], he said. @@ 2024-03-10
The fair runs from [5 to 10 August = 2024-08-05/2024-08-10]. @@ 2024-03-10
A poll would be held in [the fourth quarter = 2024-Q4]. @@ 2024-03-10
The trial resumes on [Friday = 2024-03-15]. @@ 2024-03-10
The match kicks off at [8 p.m. on Wednesday = 2024-03-13T20:00]. @@ 2024-03-10
The house votes [Tuesday = 2024-03-12] on the budget. @@ 2024-03-10
The votes on [Tuesday = 2024-03-05] showed a split. @@ 2024-03-10
`,
  'dates beside those of other years, counts behind a day, anniversaries, what lasts': `
It was told on [January 2, 2018 = 2018-01-02]. Roe resigned on [March 9 = 2024-03-09]. @@ 2024-03-10
The law was upheld on [July 4, 2022 = 2022-07-04]. On [March 1 = 2024-03-01], it fell. @@ 2024-03-10
Oldo fell on [July 4, 2022 = 2022-07-04]. On [July 9 = 2022-07-09], Sarn fell. @@ 2024-03-10
Oldo fell on [January 4, 2022 = 2022-01-04]. On [March 1 = 2022-03-01], Sarn fell. @@ 2024-03-10
Founded in [October 2017 = 2017-10], it won four seats on [Feb. 8 = 2024-02-08]. @@ 2024-03-10
A report of [May 2022 = 2022-05] tells of the [Feb. 8 = 2022-02-08] attack. @@ 2024-03-10
War came in [April last year = 2023-04]. In [December = 2023-12], they took Tesk. @@ 2024-03-10
He was held in [March last year = 2023-03]. In [February = 2024-02] five died in Tarn. @@ 2024-03-10
In [January = 2024-01] 30 people died in Tarn. @@ 2024-03-10
On [January 30 = 2024-01-30] people died in Tarn. @@ 2024-03-10
It brought the number of soldiers killed since [March 1 = 2024-03-01] to 12. @@ 2024-03-10
Schools are shut from [March 1 to 12 = 2024-03-01/2024-03-12]. @@ 2024-03-10
[Twelve years ago today = 2012-03-10], the dam broke. @@ 2024-03-10
[Twelve years ago = 2012] the dam broke. @@ 2024-03-10
Talks would last [three days = P3D]. @@ 2024-03-10
Talks are expected to last [two weeks = P2W]. @@ 2024-03-10
It rained up to [last week = 2024-W09]. @@ 2024-03-10
It rained [the last three days = P3D]. @@ 2024-03-10
Politics [07.03.2024 21:10 = 2024-03-07T21:10] @@ 2024-03-10
From [24.02.22 = 2022-02-24] to [09.03.24 = 2024-03-09] @@ 2024-03-10
`
}
