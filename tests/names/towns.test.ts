import { describe, expect, it } from 'vitest'
import { settleTowns } from '../../src/names/towns'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleTowns, text, found)

describe('towns of local news', () => {
  it.each([
    // before their state, and the state
    ['They all met in the town of Quill Vale, N.Y., on Monday.', [], ['Quill Vale/place', 'N.Y./place']],
    ['They all met in Quill, Fla., with some others.', ['Quill/person'], ['Quill/place', 'Fla./place']],
    ['He lives in Quill County, W. Va., with some others.', ['W. Va./person'], ['Quill County/place', 'W. Va./place']],
    ['She works in Quill, Ga. Roe said that she had seen it.', ['Ga. Roe/person'], ['Quill/place', 'Ga./place', 'Roe/person']],
    ['It was cold in Quill, Kan. Strong winds blew down trees.', ['Kan. Strong/person'], ['Quill/place', 'Kan./place']],
    // in capitals before their country
    ['For immediate release NORRMARK, Ostland (July 30) - A force of two came home.', ['NORRMARK/organization', 'Ostland/place'], ['NORRMARK/place', 'Ostland/place']],
    ['For immediate release by ANA NORRMARK, Ostland (July 30) - A force of two came home.', ['ANA NORRMARK/organization', 'Ostland/place'], ['NORRMARK/place', 'Ostland/place']],
    // behind their country, before a word for an area
    ["They met at a base in Ostland's Quill province with some others.", ['Ostland/place'], ['Ostland/place', 'Quill/place']],
    ['It was in the Quill province of old that they met.', [], []],
    // the end of a row that was taken for a body
    ['They went to Marsa, Ostland and Quill, and came back.', ['Marsa/place', 'Ostland and Quill/organization'], ['Marsa/place', 'Ostland/place', 'Quill/place']],
    ['They went to Ostland, Quill and Marsa, and came back.', ['Ostland/place', 'Quill and Marsa/organization'], ['Ostland/place', 'Quill and Marsa/organization']],
    // of the news, whatever they were taken for
    ['Two of them were killed in Khan Younis, they said.', ['Khan Younis/person'], ['Khan Younis/place']],
    ['They all took Chasiv Yar and then Beit Hanoun.', ['Chasiv Yar/person', 'Beit Hanoun/organization'], ['Chasiv Yar/place', 'Beit Hanoun/place']],
    ['They fled Beit Lahiya for Jabalia that day.', ['Beit Lahiya for Jabalia/organization'], ['Beit Lahiya/place']],
    ['Some of them were at Khan Younis Hospital that day.', ['Khan Younis/person'], ['Khan Younis Hospital/place']],
    ['They heard the Deir ez-Zor council speak.', ['Deir/place'], ['Deir ez-Zor/place']],
    ['They heard the Abu Ghraib Council speak.', ['Abu Ghraib Council/organization'], ['Abu Ghraib Council/organization']],
    ['Then Mir Ali said that he was home.', ['Mir Ali/person'], ['Mir Ali/person']],
    ['Then two of them died in Mir Ali on a farm.', ['Mir Ali/person'], ['Mir Ali/place']],
    ['They all fought in Mir Ali Khan at the house.', ['Mir Ali Khan/person'], ['Mir Ali Khan/person']],
    // before their province, county and postal code
    ['They all met in Quill, Sask., with some others.', ['Quill/person'], ['Quill/place', 'Sask/place']],
    ['They all met in Quill Vale, SK, with some others.', ['Quill Vale/organization', 'SK/organization'], ['Quill Vale/place', 'SK/place']],
    ['They all met in Quill, TX with some others.', [], ['Quill/place', 'TX/place']],
    ['It was for Ann Roe, QC, that they met there.', ['Ann Roe/person'], ['Ann Roe/person']],
    ['They counted TP, TN, and all of the rest.', [], []],
    ['They all met in Quill, Co. Mayo, with some others.', ['Quill/organization', 'Co. Mayo/place'], ['Quill/place', 'Co. Mayo/place']],
    ['They all met in Quill, County Clare, with some others.', ['Quill/person'], ['Quill/place', 'County Clare/place']],
    ['They all asked Quill, County Clerk, about the others.', ['Quill/person'], ['Quill/person']],
    // areas of local government
    ['They raided Quill-Tarn Local Government Area that day.', ['Quill-Tarn Local/organization'], ['Quill-Tarn Local Government Area/place']],
    ['They raided Quill Local Government area that day.', ['Quill Local/organization'], ['Quill/place']],
    ['They raided Quill LGA that day and left.', ['Quill LGA/organization'], ['Quill LGA/place']],
    ['They asked the Quill Local Government Bureau that day.', ['Quill Local Government Bureau/organization'], ['Quill Local Government Bureau/organization']],
    // rows of counts; people are listed with their ages
    ['New cases came from Korro (47), Quill (12), Ostland (5) and Tarn Vale (2).', ['Tarn Vale/person'], ['Korro/place', 'Quill/place', 'Ostland/place', 'Tarn Vale/place']],
    ['New cases came from Korro (7 cases and 2 deaths), Quill (12), Ostland (5).', [], ['Korro/place', 'Quill/place', 'Ostland/place']],
    ['The dead are Ann Roe (47), Bo Lund (12) and Cy Dahl (5).', ['Ann Roe/person', 'Bo Lund/person', 'Cy Dahl/person'], ['Ann Roe/person', 'Bo Lund/person', 'Cy Dahl/person']],
    // what is no part of the name
    ['The Quill County Sheriff came home.', ['Quill County Sheriff/place'], ['Quill County/place']],
    ['They saw a Quill Borough house burn.', ['Quill Borough house/place'], ['Quill Borough/place']],
    ['It rained West of Quill that day.', ['West of Quill/place'], ['Quill/place']],
    ['The Quill RCMP came home.', ['Quill RCMP/place'], ['Quill RCMP/organization']],
    ['It burned in the Quill CBD that day.', ['Quill CBD/organization'], ['Quill CBD/place']],
    ['They met in Oldo Quill Village of Tarn district.', ['Oldo Quill Village of Tarn/place'], ['Oldo Quill Village/place', 'Tarn/place']],
    ['They met in the Village of Quill that day.', ['Village of Quill/place'], ['Village of Quill/place']],
    ['They were in Oldo Grosso do Sul that day.', ['Oldo Grosso/place'], ['Oldo Grosso do Sul/place']],
    ['They were in Oldo Grosso do Sul that day.', ['Oldo Grosso/place', 'Sul/place'], ['Oldo Grosso do Sul/place']],
    ['They ask what Oldo do next.', ['Oldo/place'], ['Oldo/place']],
    ['A St John ambulance took her home.', ['St John/place'], ['St John/organization']],
    ['They fled from St John that day.', ['St John/place'], ['St John/place']],
    ['They met at Quill, near Marsa, that day.', ['Quill/person', 'Marsa/place'], ['Quill/place', 'Marsa/place']],
    ['They met at Quill, 12 km south of Marsa, that day.', ['Quill/person', 'Marsa/place'], ['Quill/place', 'Marsa/place']],
    ['They met Ann Roe, who lives near Marsa.', ['Ann Roe/person', 'Marsa/place'], ['Ann Roe/person', 'Marsa/place']],
    ['Some residents of Quill left their homes.', ['Quill/person'], ['Quill/place']],
    ['They drove between Ostland and Quill that day.', ['Ostland and Quill/organization'], ['Ostland/place', 'Quill/place']],
    ['They asked Berlin and Quill that day.', ['Berlin and Quill/organization'], ['Berlin and Quill/organization']],
    // states alone
    ['They spoke of a missing Ill. man who was found.', [], ['Ill./place']],
    // seats
    ['They asked Ann Roe, D-Quill, about it.', ['Ann Roe/person', 'D-Quill/person'], ['Ann Roe/person', 'Quill/place']],
    ['They asked Ann Roe (R., Va.) about it.', ['Ann Roe/person'], ['Ann Roe/person', 'Va./place']],
    ['They asked Ann Roe (R-Quill Vale) about it.', ['Ann Roe/person'], ['Ann Roe/person', 'Quill Vale/place']],
    ['They asked Ann Roe, D-W. Va., about it.', ['Ann Roe/person'], ['Ann Roe/person', 'W. Va./place']],
    // who lives there
    ['They say a Quill man was hurt, and Quill is small.', ['Quill/person', 'Quill/person'], ['Quill/place', 'Quill/place']],
    ['Then the Quill police came with some others.', ['Quill/person'], ['Quill/place']],
    ['They heard from a Quill resident that it had been loud.', [], ['Quill/place']],
    ['A Norrmark man was hurt when it fell down.', [], ['Norrmark/place']],
    ['All of the Norrmark homes were shut for a day.', ['Norrmark/organization'], ['Norrmark/place']],
    // who is from there
    ['They found Ann Roe, 39, of Quill, in the car.', ['Ann Roe/person', 'Quill/person'], ['Ann Roe/person', 'Quill/place']],
    ['They found Ann Roe, 39, of Quill Vale, in the car.', ['Ann Roe/person'], ['Ann Roe/person', 'Quill Vale/place']],
    ['They found Ann Roe of Quill in the car.', ['Ann Roe/person', 'Quill/person'], ['Ann Roe/person', 'Quill/place']],
    ['They found Ann Roe, from Quill, in the car.', ['Ann Roe/person', 'Quill/person'], ['Ann Roe/person', 'Quill/place']],
    ['They found Ann Roe of Quill, in the car.', ['Ann Roe of Quill/person'], ['Ann Roe/person', 'Quill/place']],
    ['They found Ann Roe of Quill, Ostland, in the car.', ['Ann Roe of Quill/person', 'Ostland/place'], ['Ann Roe/person', 'Quill/place', 'Ostland/place']],
    // who holds office there
    ['They heard Quill Mayor Ann Roe speak of it.', ['Quill/person', 'Ann Roe/person'], ['Quill/place', 'Ann Roe/person']],
    ['They then heard the Quill Police Chief Ann Roe speak of it, and went home.', ['Quill/person', 'Ann Roe/person'], ['Quill/place', 'Ann Roe/person']],
    ['They heard Quill Mayor Ann Roe speak of it all.', ['Quill Mayor Ann Roe/organization'], ['Quill/place', 'Ann Roe/person']],
    // what is taken
    ['The rebels overran Quill from the north, they say.', ['Quill/person'], ['Quill/place']],
    ['The army seized Quill from the rebels, they say.', ['Quill/person'], ['Quill/place']],
    // bodies based there
    ['They asked the Norrmark-based maker about it.', [], ['Norrmark/place']],
    // rows, and where one is
    ['They went through Velm, Norrmark and Korro by night.', ['Velm/place', 'Norrmark/person', 'Korro/place'], ['Velm/place', 'Norrmark/place', 'Korro/place']],
    ['They met in Roe Road, Norrmark, on the day.', ['Roe Road/place', 'Norrmark/organization'], ['Roe Road/place', 'Norrmark/place']],
    ['All of it was found in Norrmark, they say.', ['Norrmark/person'], ['Norrmark/place']]
  ])('are found: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    // somebody is called so
    ['They say the Quill man came. Ann Quill was not there.', ['Quill/person', 'Ann Quill/person']],
    ['They heard Mayor Quill. The Quill police did not come.', ['Quill/person', 'Quill/person']],
    // bodies and what is no town
    ['The army seized Quill in the north, they say.', ['Quill/person']],
    ['They asked the ANA, Ostland and others about it.', ['ANA/organization', 'Ostland/place']],
    ['They asked the Quill Sheriff\'s Office about it.', ['Quill Sheriff\'s Office/organization']],
    ['The Quill Guard police came with some others.', ['Quill Guard/organization']],
    ['It was a Marlow man who had made it.', []],
    ['They all met in Quill, Missing, and in the woods.', []],
    ['They all met, Mo said, in the town.', ['Mo/person']],
    ['They stood by at the D-Day fair, as ever.', []],
    ['He had the best of it in Quill and Roe.', ['Quill/person', 'Roe/person']],
    ['They wrote of Henry II of Norrmark, who died.', ['Henry II of Norrmark/person']],
    ['They asked Ann Roe of Quill, Tesk & Velm about it.', ['Ann Roe of Quill/person']],
    ['They made the Linux-based phone at home.', []],
    ['The best of them were Velm, Norrmark, Roe and all.', ['Velm/person', 'Norrmark/person', 'Roe/person']]
  ])('others are let be: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})
