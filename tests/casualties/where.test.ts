import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'

/** Texts and the place of their last figure, by what tells it. ¶ is a paragraph's end. */
const PLACED: Readonly<Record<string, readonly (readonly [text: string, place: string | null])[]>> = {
  'names of places': [
    ['Gunmen killed three clerks at Drapers’ Hall in Varona.', 'Drapers’ Hall'],
    ['Gunmen killed three clerks in the Teskian border town of Varona.', 'Varona'],
    ['Gunmen killed three clerks in the Drell district of Varona.', 'Drell'],
    ['Car bombs killed three clerks in Shia areas of Varona.', 'Varona'],
    ['A bomb killed three clerks in a Sunni district of Varona.', 'Varona'],
    ['Gunmen killed three clerks at Varona airport.', 'Varona airport'],
    ['Six clerks died at Varona Executive Airport.', 'Varona Executive Airport'],
    ['Gunmen killed three clerks in a Kabul market.', 'Kabul'],
    ['Gunmen killed three clerks at an Iraqi air base near Varona.', 'Varona'],
    ['Gunmen killed three clerks at the Iraqi consulate in Varona.', 'Iraqi consulate'],
    ['Gunmen killed three clerks in Iraq’s Drell province.', 'Drell'],
    ['Gunmen killed three clerks in the Iraqi capital city Varona.', 'Varona'],
    ['Gunmen killed three clerks in the Drell town of Varona.', 'Varona'],
    ['Gunmen killed three clerks in the Dagestani capital, Varona.', 'Varona'],
    ['Two clerks died at the corner of Drell Street and Tarn Avenue in Varona.', 'Varona'],
    ['Two clerks died on Drell Street.', 'Drell Street'],
    ['Two clerks died in Varona city centre.', 'Varona'],
    // where a case is heard
    ['Four were booked for the murder of a clerk. They appeared before a court in Varona on Monday.', null],
    ['Four were booked for the murder of a clerk. They surrendered before a magistrate court in Varona.', null],
    ['A bomb killed three clerks at a court in Varona.', 'Varona'],
    // a road by its number gives way to a town
    ['Two clerks died in a crash on the N25 near Varona in Tesk.', 'Varona'],
    ['Two clerks died in a crash on the A9 at Varona.', 'Varona'],
    ['Two clerks died in a crash on the R102 between a taxi and a car in Varona.', 'Varona'],
    ['Two clerks died on Interstate 80 near Varona.', 'Varona'],
    ['Two clerks died on Highway 2 at Varona.', 'Varona'],
    ['Two clerks died on County Road 12.', 'County Road 12'],
    ['Two clerks died on Interstate 80.', 'Interstate 80'],
    ['Two clerks died on the N25.', 'N25']
  ],
  'names with small words, and parts between': [
    ['A bus crashed into a hill in Orvale dos Sarn, killing nine people.', 'Orvale dos Sarn'],
    ['Nine people were killed and 25 hurt, seven of them badly, when a bus fell into a gorge in Varona district.', 'Varona'],
    ['Seven people died at the market, eight at Drell Hall.', 'Drell Hall']
  ],
  'what fire and wind go through': [
    ['The toll of a fire that swept through the old town of Orvale rose to 93.', 'Orvale'],
    ['A car bomb ripped through the town of Tarn on Friday, killing nine clerks.', 'Tarn'],
    ['Nine clerks rode through Orvale and were killed in Sarn.', 'Sarn']
  ],
  'the town told of before': [
    ['A missile hit a hall in Orvale on Friday, killing nine guests.¶Two soldiers died in clashes west of the city. In Sarn, a mine killed two.', 'Sarn'],
    ['A missile hit a hall in Orvale on Friday, killing nine guests.¶In Sarn, all was calm.¶Two soldiers died in clashes west of the city.', 'Orvale']
  ],
  'at the head of numbers': [
    ['A flood killed 19 people in Sarn.¶- Oldo District: 12 dead', 'Oldo District'],
    ['Oldo: 40 dead, 61 injured. Tarn: 32 dead, 20 injured.', 'Tarn'],
    ['Oldo (12 dead) and Tarn (three dead) were the worst hit.', 'Tarn'],
    ['Injured: 12', null],
    ['Soldiers: 12 dead', null],
    ['Hamas: 12 dead', null]
  ],
  'whence they were taken, and no places of families': [
    ['Gunmen seized nine pupils in Oldo. In 2014 rebels abducted 276 pupils from Varona.', 'Varona'],
    ['Gunmen abducted nine pupils in Oldo from their parents.', 'Oldo'],
    ['Eleven members of the Orre family were killed.', null],
    ['The group announced the death of two fighters “on the road to Jerusalem”.', null],
    ['Two clerks were killed on the road to Varona.', 'Varona']
  ],
  'beside a place': [
    ['Three clerks were killed on Monday southwest of Varona.', 'Varona'],
    ['Three clerks were killed in an ambush 30 km north of Varona. Chad was shocked.', 'Varona'],
    ['Three clerks were killed in Chad, 30 km north of Varona.', 'Varona'],
    ['In Sarn, 30 km north of Varona, gunmen killed three clerks.', 'Sarn'],
    ['Rebels attacked Sarn, south of Varona, killing three clerks.', 'Sarn'],
    ['Three clerks were killed in the north.', null],
    ['Three clerks were killed in Kerala’s Varona.', 'Varona'],
    ['Three clerks were killed in Tamil Nadu’s Varona.', 'Varona'],
    ['Three clerks were killed at Oldo’s Inn.', 'Oldo’s Inn']
  ],
  'where somebody spoke, or where a case is heard': [
    ['A flood hit Oldo on Monday. The governor said in Varona that 50 people had died.', 'Oldo'],
    ['A bus fell off a road in Oldo. “We have found nine bodies,” Ann Lee told Newswire in Varona.', 'Oldo'],
    ['Ann Lee told clerks in Varona that a bomb had killed nine people in Oldo.', 'Oldo'],
    ['An inquest in Varona on Monday heard that two miners died when their boat sank.', null],
    ['A court in Varona on Monday jailed a man for killing two miners in Oldo.', 'Oldo'],
    ['The army said in Varona two miners were killed.', 'Varona']
  ],
  'no names of places': [
    ['Gunmen who posted on the Internet killed three clerks.', null],
    ['Three clerks were killed, sources within the Drell Department of Trade said.', null],
    ['Three clerks were killed inside Tesk’s home.', null],
    ['Three clerks were killed in a mainly Sunni neighborhood.', null],
    ['Three clerks were killed fighting in the VPD-ARL.', null],
    ['Two US soldiers were killed.', null],
    ['He was charged in the murder of Ann Tesk.', null],
    ['He was charged with manslaughter in the death of Ann Tesk of Varona.', null],
    ['Two clerks were killed in the Battle.', null],
    ['Two passengers in the Bronco were killed.', null],
    ['Two clerks died in a fire on U.S. 36.', null],
    ['The Herald, a newspaper based in Varona, reports that four clerks were killed.', null],
    ['Bo Roe, who worked at a bank in Varona, was shot dead.', null],
    ['A clerk drove a 2005 Honda. In the Honda, his wife was killed.', null],
    ['Three clerks were killed on Good Friday.', null],
    ['Three clerks were killed on Thanksgiving.', null],
    ['A clerk was found dead in a Ford Focus.', null],
    ['A clerk died, officials at the Food and Drug Administration said, after the attack.', null],
    ['Three clerks died on the Philippine island of Varona.', 'Varona'],
    ['Three clerks died on Long Island.', 'Long Island'],
    ['Stampede kills four at Discotheque. Four clerks died at a discotheque.', null]
  ],
  'where the hurt were brought': [
    ['A bomb killed two clerks. Six were taken to Drell Hospital in Varona.', null],
    ['A bomb in Oldo killed two clerks. One later died at Drell Medical Center in Varona.', 'Oldo'],
    ['A miner was shot in Oldo on Monday and taken to hospital in Varona.', 'Oldo'],
    ['A miner was shot in Oldo and is being treated at a hospital in Varona.', 'Oldo'],
    ['A miner was shot dead at a hospital in Varona.', 'Varona'],
    ['Six clerks were treated at the University of Varona Medical Center.', null],
    ['A rocket killed six clerks at Drell Field in Varona.', 'Drell Field'],
    ['A shell killed six clerks at the hospital in Varona.', 'Varona']
  ],
  'where it happened, as another sentence says': [
    ['A clerk was killed by a van. The accident happened on Monday in the Drell area of Varona.', 'Drell'],
    ['The shooting occurred in Varona. He had grown up in Oldo, his mother said. The clerk was killed by one shot.', 'Varona'],
    ['A clerk in Chad was shot dead. The shooting happened at Drell Market in Varona.', 'Drell Market'],
    ['The crash happened in Varona. The fire broke out in Oldo. A clerk was killed.', 'Oldo']
  ],
  'whose people, or the dateline': [
    ['A Varona man was shot dead by his brother.', 'Varona'],
    ['Varona woman killed by bus. Police in the Varona area said so. The woman was killed at noon.', 'Varona'],
    ['Masked men killed a clerk.', null],
    ['A Swedish woman was killed.', null],
    ['VARONA, Tesk (AP) -- A clerk was gunned down in his kitchen.', 'VARONA'],
    ['ST. VARONA — A clerk was gunned down in his kitchen.', 'ST. VARONA'],
    ['WASHINGTON (AP) -- A clerk was gunned down in his kitchen.', null],
    ['OLDO — A Varona woman was gunned down in her kitchen.', 'Varona']
  ],
  'one place within another': [
    ['A bomb killed three clerks in Chad, at Varona Airport.', 'Varona Airport'],
    ['Three clerks were killed in Chad on Monday when a bus crashed near Varona.', 'Varona'],
    ['Three clerks were killed in Chad on Monday, according to a doctor in Varona.', 'Chad'],
    ['A bomb killed three in Varona¶A bomb went off at the Drell Market in Varona, Chad, on Monday.¶It was a busy day.', 'Drell Market'],
    ['A bomb killed three in Varona¶A bomb went off at the Drell Market in Varona. A bomb went off at the Sarn Bridge in Varona.', 'Varona'],
    ['The fever is at its worst in Varona, Chad. The fever has killed 300 in Chad.', 'Chad'],
    ['In Chad, Ann Tesk, a clerk, was killed by a bus.', 'Chad']
  ],
  'each victim’s own': [
    ['One clerk in Varona and one in Oldo have died.', 'Oldo'],
    ['They counted 36 injured clerks in Sarn, 29 in Tarn and seven in Oldo Santos City.', 'Oldo Santos City'],
    ['Ten clerks were killed, including four in Oldo.', 'Oldo']
  ],
  'without a preposition': [
    ['A Kabul car bombing killed five.', 'Kabul'],
    ['A Nevada plane crash left two dead.', 'Nevada'],
    ['A Taliban car bombing killed five.', null],
    ['A quake hit the island of Tesk. It killed five people.', 'Tesk'],
    ['A bus hit Ann Tesk. It killed five people.', null],
    ['A missile hit Oldo on Friday. Five people were killed.', 'Oldo'],
    ['Missiles hit the Bright Tarn on Friday. Five people were killed.', null],
    ['Rebels attacked Oldo on Friday. Nine people were killed and 12 wounded.', 'Oldo'],
    ['Rebels attacked Oldo on Friday. Nine villages were empty and a clerk was killed.', null],
    ['Rebels shelled Orreman on Friday. Nine people were killed.', 'Orreman'],
    ['Monday’s bombing of Oldo killed nine people.', 'Oldo'],
    ['Fighting broke out in Sarn. The shelling of the town of Oldo killed nine people.', 'Oldo'],
    ['The strike on Hamas in Oldo killed nine people.', 'Oldo'],
    ['Militias blamed the war on Islamic State. The attack killed nine soldiers.', null],
    ['Nine people were killed in Tamil Oldo.', 'Tamil Oldo'],
    ['Nine people were killed in Freeman’s wake.', null],
    ['Italy, the next country on the list, had around 3,000 deaths.', 'Italy'],
    ['Chad confirmed five new deaths.', 'Chad']
  ],
  'the home of somebody, where the story has no other place': [
    ['Bo Marr, from Orvale, Chad, admitted eight murders.', 'Orvale'],
    ['Bo Marr spoke with VOA, Chad’s radio, of eight murders.', 'Chad'],
    ['Bo Marr, from Orvale, Chad, admitted eight murders in Sarn.', 'Sarn']
  ],
  'the country of the story': [
    ['The government of Chad spoke. The fever has killed 60 in the country.', 'Chad'],
    ['Chad has a new ruler. The war has killed 60 people, the nation’s ministry said.', 'Chad'],
    ['Chad urged Mali to open its roads. The war has killed 60 people.', null],
    ['A reporter of the Agence France wrote that the war has killed 60 people.', null],
    ['Chad was calm. In Varona, crowds fled the country, and a bomb killed 60.', 'Varona']
  ]
}

describe.each(Object.entries(PLACED))('the place of a figure: %s', (_, rows) => {
  it.each(rows)('%s', (text, place) => {
    const figures = findFigures(readText(text.replaceAll('¶', '\n\n')), [])
    expect(figures[figures.length - 1]).toMatchObject({ place })
  })
})

it('leaves the place of others to them', () => {
  const figures = findFigures(readText('More than 12 clerks were killed in Drell province, while four others were confirmed killed in West Sarn, police said.'), [])
  expect(figures.map(({ place }) => place)).toEqual(['Drell', 'West Sarn'])
})
