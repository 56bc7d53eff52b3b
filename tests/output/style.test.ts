import { describe, expect, it } from 'vitest'
import { ANNOTATION_TYPES } from '../../src/output/annotations'
import { DARK, HTML_STYLE, LIGHT } from '../../src/output/style'

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([['light', LIGHT], ['dark', DARK]])('the %s theme', (_, theme) => {
  it.each(ANNOTATION_TYPES)('has text, label and line of a %s at AA', type => {
    expect(contrast(theme.text, theme.marks[type].ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.marks[type].ink, theme.marks[type].ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.marks[type].ink, theme.page)).toBeGreaterThanOrEqual(3)
  })

  it('has text and faint text at AA on page and panel', () => {
    for (const ink of [theme.text, theme.faint]) for (const ground of [theme.page, theme.panel]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
})

it('gives each kind a line of its own, so that colour is not needed', () => {
  const lines = ANNOTATION_TYPES.map(type => new RegExp(`\\.wirecopy-${type}\\{[^}]*border-bottom:(\\d+px \\w+)`).exec(HTML_STYLE)?.[1])
  expect(new Set(lines).size).toBe(ANNOTATION_TYPES.length)
})
