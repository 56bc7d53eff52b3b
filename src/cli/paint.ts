import colors from 'picocolors'

/** The few colours of the report; plain where the output is no terminal or NO_COLOR is set. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly alarm: (text: string) => string
}

export function paintFor(coloured: boolean): Paint {
  const { bold, dim, red } = colors.createColors(coloured)
  return { strong: bold, faint: dim, alarm: red }
}
