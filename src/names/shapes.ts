// How a token is written, one constant each: a bundler writes the number where the name is used. The numbers are those of the
// first word classes, of which 0 is the edge of a sentence.

export const lower = 1
export const capital = 2
export const upper = 3
export const initial = 4
export const mixed = 5
export const number = 6
export const alphanumeric = 7
export const dotted = 8
export const link = 9
export const mark = 10
