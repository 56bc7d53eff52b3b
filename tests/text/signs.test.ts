import fc from 'fast-check'
import { expect, it } from 'vitest'
import { creditSigns } from '../../src/text/credits'
import { daySigns } from '../../src/text/furniture'

// A sign is looked for before a pattern that is dear to compile: it must stand in whatever the pattern matches.

/** Letters that stand for classes of Unicode, which the generator does not know; the long s is a small letter that folds to a plain one. */
const LETTERS: Readonly<Record<string, string>> = { L: 'A-Za-zÀ-öſ', Lu: 'A-ZÀ-Ö', Ll: 'a-zß-öſ', N: '0-9' }

/** The pattern as the generator can read it: without edges of words and looks around. */
function generated({ source }: RegExp): RegExp {
  let like = ''
  let inside = false
  for (let at = 0; at < source.length; at++) {
    const letters = LETTERS[/^\\p\{(\w+)\}/.exec(source.slice(at))?.[1] ?? '']
    if (letters !== undefined) {
      like += inside ? letters : `[${letters}]`
      at = source.indexOf('}', at)
    } else if (source.startsWith('\\b', at)) {
      at++
    } else if (source.charAt(at) === '\\') {
      like += source.slice(at, ++at + 1)
    } else {
      inside = source.charAt(at) === '[' || (inside && source.charAt(at) !== ']')
      like += source.charAt(at)
    }
  }
  return new RegExp(like.replace('(?<=', '(?:'), 'u')
}

it.each([...creditSigns(), ...daySigns()])('%s stands in all that matches %s', (sign, pattern) => {
  let matched = 0
  fc.assert(fc.property(fc.stringMatching(generated(pattern)), fc.boolean(), (like, shout) => {
    const line = shout && pattern.ignoreCase ? like.toUpperCase() : like
    if (!pattern.test(line)) return
    matched++
    expect(sign.test(line), line).toBe(true)
  }), { numRuns: 1000 })
  expect(matched).toBeGreaterThan(30)
})
