import { describe, expect, it } from 'vitest'
import { settleTeams } from '../../src/names/teams'
import { passed } from './spans'

const settled = (text: string, found: readonly string[] = []): string[] => passed(settleTeams, text, found)

describe('rows of results', () => {
  it.each([
    ['SOCCER - OSTLAND LEAGUE RESULTS.\nTorvane 2 Norrmark 1\nVelm City 0 Quillstad 0', [], ['Torvane/organization', 'Norrmark/organization', 'Velm City/organization', 'Quillstad/organization']],
    ['BASEBALL - RESULTS\nTorvane 5, Norrmark 3\nVelm 11, Quillstad 10 (12 innings)', ['Norrmark/place'], ['Torvane/organization', 'Norrmark/organization', 'Velm/organization', 'Quillstad/organization']],
    ['SOCCER - CUP DRAW\nTorvane v Norrmark\nVelm vs Quillstad', ['Norrmark/place'], ['Torvane/organization', 'Norrmark/organization', 'Velm/organization', 'Quillstad/organization']],
    ['SOCCER - STANDINGS\nStandings (tabulate under played, won, drawn, lost, points):\nTorvane 4 3 1 0 10\nLe Quill 4 1 1 2 4', [], ['Torvane/organization', 'Le Quill/organization']],
    ['Torvane 27, Norrmark 13\nVelm 14, East Quill 6\nPike County 40, St. Orla\'s 0', [], ['Torvane/organization', 'Norrmark/organization', 'Velm/organization', 'East Quill/organization', 'Pike County/organization', 'St. Orla\'s/organization']],
    ['BASKETBALL - RESULTS\nAt Norrmark: Torvane (Ostland) beat Quillan (Korro) 92-90', ['Norrmark/place', 'Ostland/place', 'Korro/place'],
      ['Norrmark/place', 'Torvane/organization', 'Ostland/place', 'Quillan/organization', 'Korro/place']],
    ['Arsenal 1-1 Everton', ['Everton/place'], ['Arsenal/organization', 'Everton/organization']],
    ['HOCKEY - SCHEDULE\nNORRMARK AT TORVANE', ['NORRMARK/place', 'TORVANE/place'], ['NORRMARK/place', 'TORVANE/place']],
    ['SOCCER - RESULT\nOstland 3 Torvane 1', ['Ostland/place'], ['Ostland/place', 'Torvane/organization']]
  ])('has teams: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['Torvane 2 Norrmark 1', []],
    ['Torvane 2.4 3.1 4.0\nNorrmark 1.9 2.2 2.5', []],
    ['March 27 April 13\nMay 14 June 6\nJuly 4 August 7', []],
    ['GOLF - SCORES\nNancy Roe 70 Anna Velm 71', ['Nancy Roe/person', 'Anna Velm/person']],
    ['SOCCER - RESULT\nHalftime 1 Attendance 300', []],
    ['Torvane v Norrmark was heard by the court.', []]
  ])('has none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})
