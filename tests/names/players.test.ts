import { describe, expect, it } from 'vitest'
import { settleTeams } from '../../src/names/teams'
import { passed } from './spans'

const settled = (text: string, found: readonly string[] = []): string[] => passed(settleTeams, text, found)

describe('people in the rows of a sheet', () => {
  it.each([
    ['Roe c Quill b Velm 23', [], ['Roe/person', 'Quill/person', 'Velm/person']],
    ['A. Roe lbw b Torvane 4', [], ['A. Roe/person', 'Torvane/person']],
    ['Roe c and b Velm 0', [], ['Roe/person', 'Velm/person']],
    ['Nancy Roe b Velm 46', ['Nancy Roe b Velm/person'], ['Nancy Roe/person', 'Velm/person']],
    ['CRICKET - SCOREBOARD\nRoe not out 2\nBowling: Quill 9-1-49-0, Velm 26-7-61-2 (nb-1)', [], ['Roe/person', 'Quill/person', 'Velm/person']],
    ['CRICKET - SCOREBOARD\nBowling O M R W\nQuill 24 8 69 2\nVelm 13 3 64 0', [], ['Quill/person', 'Velm/person']],
    ['SOCCER - RESULT\nTorvane 2 (Roe 45th minute, Quill 90th) Norrmark 1 (Velm 12th pen).', [], ['Torvane/organization', 'Roe/person', 'Quill/person', 'Norrmark/organization', 'Velm/person']],
    ['SOCCER - SQUAD\nGoalkeepers: Roe (Norrmark), Peter Quill (Everton)\nDefenders: Velm, Tarn; Orla', ['Peter Quill/person'], ['Roe/person', 'Norrmark/organization', 'Peter Quill/person', 'Everton/organization', 'Velm/person', 'Tarn/person', 'Orla/person']],
    ['SOCCER - SQUAD\nSquad: Goalkeepers - Peter Roe (Everton), Velm (Norrmark).\nScorers: Torvane - Roe 12, Velm 9', ['Peter Roe/person'],
      ['Peter Roe/person', 'Everton/organization', 'Velm/person', 'Norrmark/organization', 'Torvane/organization', 'Roe/person', 'Velm/person']],
    ['CYCLING - STAGE\n1. Peter Roe (Ostland) Torvane 3 hours 47 minutes\n2. Anna Velm (Korro) Quill same time', ['Peter Roe/person', 'Ostland/place', 'Anna Velm/person', 'Korro/place'], ['Peter Roe/person', 'Ostland/place', 'Torvane/organization', 'Anna Velm/person', 'Korro/place', 'Quill/organization']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They chose plan b Monday over plan c for Torvane 2.', []],
    ['The team: Roe, Quill and Velm.', []],
    ['TENNIS - RESULTS\nPeter Roe (Ostland) beat Anna Velm (Korro) 6-3 7-6 (7-4)', ['Peter Roe/person', 'Ostland/place', 'Anna Velm/person', 'Korro/place']],
    ['SOCCER - CUP\nIt was held twice (Norrmark 1964, Velm 1988).', ['Norrmark/place', 'Velm/place']]
  ])('stays: %s', (text, found) => {
    expect(settled(text, found).filter(name => name.endsWith('/person'))).toEqual(found.filter(name => name.endsWith('/person')))
  })
})
