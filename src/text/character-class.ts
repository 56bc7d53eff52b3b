// Classes of UTF-16 code units, as far as tokens need them, one constant each: a bundler writes the number where the name is used.

export const space = 1
export const lower = 2
export const upper = 3
export const digit = 4
export const mark = 5
export const surrogate = 6
export const other = 7
/** Letters without case, e.g. Arabic or Han. */
export const otherLetter = 8
