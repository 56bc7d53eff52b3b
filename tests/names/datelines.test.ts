import { describe, expect, it } from 'vitest'
import { withDatelines } from '../../src/names/datelines'
import { passed } from './spans'

const left = (text: string, found: readonly string[] = []): string[] => passed((document, tokens, spans, table) => withDatelines(document, tokens, table, spans), text, found)

/** A paragraph goes on so. */
const STORY = ' two men were held over the fire that burnt down a mill by the river. Nobody was hurt. The police said so. They left.'

describe('the town of a dateline', () => {
  it.each([
    ['TORVIK — In the night', ['TORVIK/place']],
    ['TORVIK, June 11 (ANA).- In the night', ['TORVIK/place']],
    ['TORVIK, July 9: In the night', ['TORVIK/place']],
    ['LES TORVIKS, Ostland (ANA) — In the night', ['LES TORVIKS/place']],
    ['TORVIK-SUR-MER, Ostland, June 29, 2023 (ANA) - In the night', ['TORVIK-SUR-MER/place']],
    ['TORVIK/NORRVIK, Dec 20 (Reuters) - In the night', ['TORVIK/place', 'NORRVIK/place']],
    ['TORVIK: In the night', ['TORVIK/place']],
    ['NEW TORVIK — In the night', ['NEW TORVIK/place']],
    ['Norrmark — In the night', ['Norrmark/place']],
    ['Norrmark – In the night', ['Norrmark/place']]
  ])('is a place: %s', (start, expected) => {
    expect(left(`${start}${STORY}`)).toEqual(expected)
  })

  it('is one with the day in figures on a line of its own', () => {
    expect(left(`LES TORVIKS, Ostland 1996-12-15\nIn the night${STORY}`, ['LES TORVIKS/person'])).toEqual(['LES TORVIKS/place'])
    expect(left(`TORVIK 2004-02-01\nIn the night${STORY}`)).toEqual(['TORVIK/place'])
    expect(left(`RESULTS 2004-02-01\nIn the night${STORY}`)).toEqual([])
    expect(left(`TORVIK won 20-11-15\nIn the night${STORY}`)).toEqual([])
  })

  it('is one where it was found as something else, and what ran into it begins behind it', () => {
    expect(left(`TORVIK - Anna Roe said${STORY}`, ['TORVIK/person'])).toEqual(['TORVIK/place'])
    expect(left(`TORVIK - Anna Roe said${STORY}`, ['Anna Roe/person'])).toEqual(['TORVIK/place', 'Anna Roe/person'])
  })

  it.each([
    [`WATCH: In the night${STORY}`],
    [`NEWS DESK - In the night${STORY}`],
    [`ROUNDUP: Gangs came in the night${STORY}`],
    [`EXTRA: Gangs came in the night${STORY}`],
    [`WRAPUP 3 - Gangs came in the night${STORY}`],
    [`TORVIK POLICE HELD TWO MEN IN THE NIGHT.${STORY}`],
    [`In the night${STORY}`],
    ['TORVIK: See you there'],
    [`Torvik: In the night${STORY}`],
    [`Torvik — In the night${STORY}`],
    [`NEW VIDEO — In the night${STORY}`],
    ['Norrmark — See you there']
  ])('is not there: %s', text => {
    expect(left(text)).toEqual([])
  })

  it('ends before what the model took up with it', () => {
    expect(left('NORRMARK - Army spokesman Anna Roe said so.', ['NORRMARK - Army/organization', 'Anna Roe/person'])).toEqual(['NORRMARK/place', 'Army/organization', 'Anna Roe/person'])
    expect(left('NORRMARK – Quillo posted a loss on Friday.', ['NORRMARK – Quillo/place'])).toEqual(['NORRMARK/place', 'Quillo/organization'])
    expect(left('NORRMARK - A soldier died.', ['NORRMARK - A/organization'])).toEqual(['NORRMARK/place'])
    expect(left('TORVIK - Army leaders met.', ['TORVIK - Army/organization'])).toEqual(['TORVIK - Army/organization'])
  })

  it('is no body before its country, and may be in small letters where a list has it', () => {
    expect(left(`TORVIK, Ostland (AP) - A fire${STORY}`, ['TORVIK/organization'])).toEqual(['TORVIK/place'])
    expect(left('Norrmark (AP) — Gangs came.')).toEqual(['Norrmark/place'])
    expect(left(`Norrmark: At dawn${STORY}`)).toEqual(['Norrmark/place'])
    expect(left('Norrmark: See you there')).toEqual([])
    expect(left('Torvik (AP) — Gangs came.')).toEqual([])
    expect(left('Norrmark/Leeds (dpa) - Gangs came.', ['Leeds/organization'])).toEqual(['Norrmark/place', 'Leeds/place'])
    expect(left('Leeds / Norrmark (AP) — Gangs came.')).toEqual(['Leeds/place', 'Norrmark/place'])
    expect(left('Leeds/Norrmark, Jun 5 (BSS) - Gangs came.')).toEqual(['Leeds/place', 'Norrmark/place'])
    expect(left('Leeds/Quillo (dpa) - Gangs came.')).toEqual(['Leeds/place'])
    expect(left('Roe/Quillo (dpa) - Gangs came.')).toEqual([])
  })

  it('stands behind a headline that runs on into the story, too', () => {
    expect(left(`Two held over fire at mill. TORVIK — In the night${STORY}`)).toEqual(['TORVIK/place'])
    expect(left(`Two held over fire at mill. NEWS DESK — In the night${STORY}`)).toEqual([])
  })

  it('is no body that speaks', () => {
    expect(left(`NATO: In the night${STORY}`, ['NATO/organization'])).toEqual(['NATO/organization'])
  })
})
