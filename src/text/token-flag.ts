// Bits of `Tokens.flags`, one constant each: a bundler writes the number where the name is used.

/** The first letter is upper case. */
export const capital = 1
/** At least two letters, and all of them upper case ("ISIS", "U.S."). */
export const upper = 2
/** A digit stands in it. */
export const digit = 4
/** White space, or the start of the text, stands before it. */
export const spaced = 8
/** A line break, or the start of the text, stands before it. */
export const lineStart = 16
/** It ends in a full stop of its own ("U.S.", "Gen.", "J."). */
export const abbreviation = 32
