import { describe, expect, it } from 'vitest'
import { settleTeams } from '../../src/names/teams'
import { passed } from './spans'

const settled = (text: string, found: readonly string[] = []): string[] => passed(settleTeams, text, found)

describe('clubs in a text about a match', () => {
  it.each([
    ['SOCCER - LATE GOAL LIFTS EVERTON.\nEverton are top, and Wolves were held by Fulham.', [], ['EVERTON/organization', 'Everton/organization', 'Wolves/organization', 'Fulham/organization']],
    ['The striker scored for Arsenal in the match. Manchester City had the last goal, and City won.', [], ['Arsenal/organization', 'Manchester City/organization', 'City/organization']],
    ['The goalkeeper of the Magpies saved a penalty in the match, and Magpies fans sang at the equaliser.', [], ['Magpies/organization', 'Magpies/organization']],
    ['HOCKEY - NHL ROUNDUP\nToronto goalie Peter Roe made 30 saves. Boston\'s Anna Velm scored in Toronto.',
      ['Toronto/place', 'Peter Roe/person', 'Boston/place', 'Anna Velm/person', 'Toronto/place'], ['Toronto/organization', 'Peter Roe/person', 'Boston/organization', 'Anna Velm/person', 'Toronto/place']],
    ['CRICKET - DAY TWO\nDurham were dismissed for 114. At Taunton, Somerset 298-4.', ['Durham/person', 'Taunton/place', 'Somerset/place'], ['Durham/organization', 'Taunton/place', 'Somerset/organization']],
    ['SOCCER - TRANSFERS\nThe midfielder moved from Everton to Leeds on loan.', ['Everton/place', 'Leeds/place'], ['Everton/organization', 'Leeds/organization']],
    ['NFL FOOTBALL-MAGPIES BEAT WOLVES.\nThe Magpies won as the Wolves lost again.', ['NFL FOOTBALL-MAGPIES/organization'],
      ['NFL/organization', 'MAGPIES/organization', 'WOLVES/organization', 'Magpies/organization', 'Wolves/organization']],
    ['HOCKEY - ROUNDUP\nTorvane (8-6) lost again, and Velm edged Quillan 3-2.', ['Torvane/place'], ['Torvane/organization', 'Velm/organization', 'Quillan/organization']],
    ['SOCCER - LEAGUE\nIn Norrmark, Torvane FC won 1-0 and Quillan United drew with Velm.', ['Norrmark/place', 'Quillan United/place'], ['Norrmark/place', 'Torvane FC/organization', 'Quillan United/organization']],
    ['NBA BASKETBALL - SUMMARY\nThe Utah Jazz won again. Jazz coach Peter Roe was glad.', ['Utah Jazz/organization', 'Peter Roe/person'], ['NBA/organization', 'Utah Jazz/organization', 'Jazz/organization', 'Peter Roe/person']],
    ['RUGBY - CUP\nIn the cup Leeds host Norrmark again on Sunday.', ['Leeds host Norrmark/place'], ['Leeds/organization', 'Norrmark/organization']],
    ['SOCCER - MOVES\nHe went to Everton and Velm moved to Torvane.', ['Everton and Velm/organization'], ['Everton/organization', 'Velm/person']]
  ])('are teams: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['SOCCER - CUP FINAL\nLEEDS, England 1996-08-22\nThe final will be held in Leeds on Sunday.', ['LEEDS/place', 'England/place', 'Leeds/place']],
    ['TENNIS - OPEN\nLeeds won the right to hold the tournament.', ['Leeds/place']],
    ['Wolves are back in the woods, and the Magpies sing.', []],
    ['SOCCER - CUP\nThe goal came late at the Quill Stadium, Sunderland, where he scored.', ['Quill Stadium/place', 'Sunderland/place']],
    ['SOCCER - CUP\nThe Leeds-born striker scored twice.', ['Leeds/place']],
    ['SOCCER - CUP\nThe Games and the Olympics come later.', []],
    ['SOCCER - CUP\nThe Leeds clubs play on Sunday.', ['Leeds/place']],
    ['SOCCER - CUP\nPeter Everton scored, and Everton was glad.', ['Peter Everton/person', 'Everton/person']]
  ])('stays what it is: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})
