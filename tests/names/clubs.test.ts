import { describe, expect, it } from 'vitest'
import { settleClubs } from '../../src/names/clubs'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleClubs, text, found)

describe('a team of the list', () => {
  it.each([
    ['Burnley beat Everton with late goals, and the striker scored twice in the second half of the game.', ['Burnley/person', 'Everton/person'], ['Burnley/organization', 'Everton/organization']],
    ['The keeper held off Liverpool until stoppage time, and Liverpool’s winger scored the only goal of the match.', ['Liverpool/place', 'Liverpool/place'], ['Liverpool/organization', 'Liverpool/organization']],
    ['The midfielder was a signing from Norwich and went on loan to Sheffield Wednesday for the season before the game.', ['Norwich/place', 'Sheffield/place'], ['Norwich/organization', 'Sheffield Wednesday/organization']],
    ['It was a goal that Celtic needed, the manager said, and the defender scored it late in the game.', [], ['Celtic/organization']],
    ['A win in Chelsea’s next fixture would end the season well for the manager and his striker.', ['Chelsea/place'], ['Chelsea/organization']],
    ['The coach said that his quarterback had led the Steelers to a late touchdown in the game.', [], ['Steelers/organization']],
    ['Sunderland held on for a draw. The winger missed a penalty at the end of the match.', ['Sunderland/person'], ['Sunderland/organization']]
  ])('plays: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['Police in Liverpool said two men were hurt when a wall fell in Burnley.', ['Liverpool/place', 'Burnley/place']],
    ['The striker was born in Burnley and scored two goals in the game, the manager said.', ['Burnley/place']],
    ['The goal came late in the match at the Quill Stadium, Sunderland, where the striker scored.', ['Quill Stadium/place', 'Sunderland/place']],
    ['A goal by Anna Burnley won the match. Burnley scored in the second half of the game.', ['Anna Burnley/person', 'Burnley/person']],
    ['The striker flew to Liverpool for talks, and scored no goals in the game that night.', ['Liverpool/place']],
    ['The hunters said that the Bears and the Lions of the park had gone.', []],
    ['The Leeds-born striker scored in the second half of the match.', ['Leeds/place']]
  ])('is somebody or a town: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})
