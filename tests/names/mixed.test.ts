import { describe, expect, it } from 'vitest'
import { settleMixed } from '../../src/names/mixed'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleMixed, text, found)

describe('a person behind a body', () => {
  it.each([
    ['The former speaker of the House Nancy Roe spoke again.', ['House Nancy Roe/organization'], ['House/organization', 'Nancy Roe/person']],
    ['The envoy to the United Nations Peter Quill left.', ['United Nations Peter Quill/organization'], ['United Nations/organization', 'Peter Quill/person']],
    ['The chairman of the State Duma Ivor Volin said so.', ['State Duma Ivor Volin/organization'], ['State Duma/organization', 'Ivor Volin/person']],
    ['The mayor of Norrmark Ihor Terek said so.', ['Norrmark Ihor Terek/organization'], ['Norrmark/place', 'Ihor Terek/person']],
    ['The governor of Norrmark Abar Kabir Yusul said so.', ['Norrmark Abar Kabir Yusul/person'], ['Norrmark/place', 'Abar Kabir Yusul/person']],
    ['The Foreign Ministry of Ostland Dmytro Kulek came. It rained in the end.', ['Foreign Ministry of Ostland Dmytro Kulek/organization'], ['Foreign Ministry of Ostland Dmytro Kulek/organization']],
    ['The head of the Foreign Ministry of Ostland Dmytro Kulek came.', ['Foreign Ministry of Ostland Dmytro Kulek/organization'], ['Foreign Ministry of Ostland/organization', 'Dmytro Kulek/person']],
    ['Members of the House of Representatives Nancy Roe and others came.', ['House of Representatives Nancy Roe/organization'], ['House of Representatives/organization', 'Nancy Roe/person']]
  ])('stands by itself: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['In the end the Bank Peter Quill closed its doors.', ['Bank Peter Quill/organization']],
    ['The next day the House Water Committee met again.', ['House Water Committee/organization']],
    ['The rich Peter Quill Foundation paid for all of it.', ['Peter Quill Foundation/organization']],
    ['The leader of Partido Revolar Instal said so.', ['Partido Revolar Instal/organization']]
  ])('is not there: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('an owner before a body', () => {
  it.each([
    ['In the end Ostland\'s Supreme Court ruled.', ['Ostland\'s Supreme Court/organization'], ['Ostland/place', 'Supreme Court/organization']],
    ['Tests at the University of Torvik\'s Institute of Ice told it.', ['University of Torvik\'s Institute of Ice/organization'], ['University of Torvik/organization', 'Institute of Ice/organization']],
    ['Observers of the OSTC\'s Office for Rights came.', ['OSTC\'s Office for Rights/organization'], ['OSTC/organization', 'Office for Rights/organization']],
    ['Men of Hamas\' Tarn Brigade took it.', ['Hamas\' Tarn Brigade/organization'], ['Hamas/organization', 'Tarn Brigade/organization']],
    ['Men of the Boko Haram’s Tarn Force took it.', ['Boko Haram’s Tarn Force/organization'], ['Boko Haram/organization', 'Tarn Force/organization']],
    ['She was in Netflix\'s The Roads that year.', ['Netflix\'s The Roads/organization'], ['Netflix/organization']],
    ['The news is that SPD\'s Radvel won.', ['SPD\'s Radvel/organization'], ['SPD/organization', 'Radvel/person']],
    ['In the end Microsoft\'s Satya Nadel said so.', ['Microsoft\'s Satya Nadel/organization'], ['Microsoft/organization', 'Satya Nadel/person']],
    ['"It is wrong," said Human Rights Watch\'s Syinat Sultan in May.', ['Human Rights Watch\'s Syinat Sultan/organization'], ['Human Rights Watch\'s Syinat Sultan/organization']],
    ['"It is wrong," said Human Rights Watch\'s Syinat Sultanel in May.', ['Human Rights Watch\'s Syinat Sultanel/organization'], ['Human Rights Watch/organization', 'Syinat Sultanel/person']],
    ['It was bought by Acme Ltd. of Ostland in May.', ['Acme Ltd. of Ostland/organization'], ['Acme Ltd./organization', 'Ostland/place']]
  ])('stands by itself: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['He gave it to the Children\'s Fund in May.', ['Children\'s Fund/organization']],
    ['She leads the Hamas Writers\' Force now.', ['Hamas Writers\' Force/organization']],
    ['He works for the People\'s Bank of Ostland now.', ['People\'s Bank of Ostland/organization']],
    ['She joined the Bank of Ostland in May.', ['Bank of Ostland/organization']]
  ])('is not there: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('what belongs to a name', () => {
  it.each([
    ['It honours Peter Quill, Jr. for his work.', ['Peter Quill/person'], ['Peter Quill, Jr./person']],
    ['The man, Peter Quill, Sr, was charged.', ['Peter Quill/person'], ['Peter Quill, Sr/person']],
    ['Members of the 98th Ostland Parliament met.', ['Ostland Parliament/organization'], ['98th Ostland Parliament/organization']],
    ['She taught at the University of California, Irvine in May.', ['University of California/organization', 'Irvine/place'], ['University of California, Irvine/organization']],
    ['The 107th Congress met again.', ['Congress/organization'], ['107th Congress/organization']],
    ['He joined the Reform party in May.', ['Reform party/organization'], ['Reform/organization']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They will all land at Peter Quill, Jr. Airport by night.', ['Peter Quill/person']],
    ['It honours Peter Quill, and many others.', ['Peter Quill/person']],
    ['On the 4th, Congress met again.', ['Congress/organization']],
    ['Later on the 3rd Water Company came as well.', ['Water Company/organization']],
    ['In the end the Reform Party won it all.', ['Reform Party/organization']]
  ])('and what does not: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('two names with "and"', () => {
  it.each([
    ['Tarro and Velm agreed. Tarro pays Velm.', ['Tarro and Velm/organization', 'Tarro/organization', 'Velm/organization'], ['Tarro/organization', 'Velm/organization', 'Tarro/organization', 'Velm/organization']],
    ['It rained all day on Tarn Street and Abbot Street. The old Tarn Street was wet, and Abbot Street was dry.', ['Tarn Street and Abbot Street/place', 'Tarn Street/place', 'Abbot Street/place'], ['Tarn Street/place', 'Abbot Street/place', 'Tarn Street/place', 'Abbot Street/place']],
    ['The rules of the Democratic and Republican Parties are old.', ['Democratic and Republican Parties/organization'], ['Democratic/organization', 'Republican Parties/organization']],
    ['The talks with Hamas and Hezbollah went on.', ['Hamas and Hezbollah/organization'], ['Hamas/organization', 'Hezbollah/organization']],
    ['The list has Boko Haram and Tren de Aragua on it.', ['Boko Haram and Tren de Aragua/organization'], ['Boko Haram/organization', 'Tren de Aragua/organization']],
    ['On Friday shares of Torvik Bank and Sarn Bank rose.', ['Torvik Bank and Sarn Bank/organization'], ['Torvik Bank/organization', 'Sarn Bank/organization']],
    ['On Friday the shares of TVK and Torvane rose.', ['TVK and Torvane/organization'], ['TVK/organization', 'Torvane/organization']],
    ['A quake shook the Torvik and Sarnik islands on Friday.', ['Torvik and Sarnik/organization'], ['Torvik/place', 'Sarnik/place']],
    ['Velm & Tarro met. Velm spoke to Tarro.', ['Velm & Tarro/organization', 'Velm/organization', 'Tarro/place'], ['Velm/organization', 'Tarro/place', 'Velm/organization', 'Tarro/place']]
  ])('that the text has by themselves are two: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['On Friday Tarro and Tarro rose by far.', ['Tarro and Tarro/organization']],
    ['On Friday the Torviks and Sarns (TS) won.', ['Torviks and Sarns/organization']],
    ['It is the work of Search and Rescue by now.', ['Search and Rescue/organization']],
    ['This Korro and Velm is one country. The old Korro is large, and Velm is small.', ['Korro and Velm/place', 'Korro/place', 'Velm/place']],
    ['In May the Ministry of Trade and Water met them.', ['Ministry of Trade and Water/organization']]
  ])('may be one: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})
