import type { AnnotationType } from './annotations'

/** Colours of one theme; every text colour has a contrast of at least 4.5 : 1 to the ground that it stands on (WCAG 2.2 AA). */
export interface Theme {
  readonly page: string
  readonly panel: string
  readonly text: string
  readonly faint: string
  readonly line: string
  /** Ground of a mark, and ink of its label and line. */
  readonly marks: Readonly<Record<AnnotationType, { readonly ground: string, readonly ink: string }>>
}

export const LIGHT: Theme = {
  page: '#ffffff',
  panel: '#f5f6f8',
  text: '#1a1c1f',
  faint: '#565c64',
  line: '#c9ced6',
  marks: {
    person: { ground: '#dce9fd', ink: '#1d4a94' },
    organization: { ground: '#e9e0fb', ink: '#5a2ca6' },
    place: { ground: '#d8f1de', ink: '#155c33' },
    date: { ground: '#fbecc4', ink: '#6b4700' },
    casualty: { ground: '#fddbd8', ink: '#971c17' }
  }
}

export const DARK: Theme = {
  page: '#14171b',
  panel: '#1d2126',
  text: '#e9ebee',
  faint: '#aab1ba',
  line: '#454c55',
  marks: {
    person: { ground: '#1b3459', ink: '#a8cbff' },
    organization: { ground: '#372459', ink: '#d3bcff' },
    place: { ground: '#163c25', ink: '#9fe0b4' },
    date: { ground: '#423106', ink: '#f5d27a' },
    casualty: { ground: '#561c1a', ink: '#ffb9b3' }
  }
}

/** Line under each kind of mark: told apart without colour. */
const LINES: Readonly<Record<AnnotationType, string>> = {
  person: '2px solid', organization: '4px double', place: '2px dotted', date: '2px dashed', casualty: '4px solid'
}

const TYPES = Object.keys(LINES) as readonly AnnotationType[]

function variables(theme: Theme): string {
  const marks = TYPES.map(type => `--wirecopy-${type}:${theme.marks[type].ground};--wirecopy-${type}-ink:${theme.marks[type].ink}`).join(';')
  return `--wirecopy-page:${theme.page};--wirecopy-panel:${theme.panel};--wirecopy-text:${theme.text};--wirecopy-faint:${theme.faint};--wirecopy-line:${theme.line};${marks}`
}

/**
 * Style sheet for what `toHtml` returns without `document`: grounds, lines and labels of the marks, light and dark, tooltips on
 * focus. Put it into a `<style>`; `data-theme="light"` or `"dark"` on the root element overrides the reader's system.
 */
export const HTML_STYLE = `:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
:root[data-theme=light]{color-scheme:light;${variables(LIGHT)}}
:root[data-theme=dark]{color-scheme:dark;${variables(DARK)}}
.wirecopy{white-space:pre-wrap;overflow-wrap:break-word;line-height:1.9;color:var(--wirecopy-text)}
.wirecopy mark{color:inherit;border-radius:3px 3px 0 0;padding:1px 2px;position:relative;-webkit-box-decoration-break:clone;box-decoration-break:clone}
${TYPES.map(type => `.wirecopy-${type}{background:var(--wirecopy-${type});border-bottom:${LINES[type]} var(--wirecopy-${type}-ink)}
.wirecopy-${type}[data-label]::after{color:var(--wirecopy-${type}-ink);background:var(--wirecopy-${type})}`).join('\n')}
.wirecopy mark[data-label]::after{content:attr(data-label);font:600 .64em/1 system-ui,sans-serif;letter-spacing:.02em;margin-left:.35em;vertical-align:.1em;white-space:nowrap}
.wirecopy mark:focus{outline:3px solid var(--wirecopy-text);outline-offset:1px}
.wirecopy mark[tabindex]:focus::before{content:attr(title);position:absolute;left:0;top:100%;z-index:2;width:max-content;max-width:min(20rem,70vw);padding:.4em .6em;font:400 .85rem/1.4 system-ui,sans-serif;white-space:normal;color:var(--wirecopy-page);background:var(--wirecopy-text);border-radius:4px}
@media print{.wirecopy mark:focus{outline:none}}`
