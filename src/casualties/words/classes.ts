// What a word may be: bits, one constant each, since a bundler writes the number where the name is used.

export const determiner = 0x1
export const preposition = 0x2
export const subordinator = 0x4
export const relative = 0x8
export const conjunction = 0x10
export const pronoun = 0x20
export const adverb = 0x40
export const be = 0x80
export const get = 0x100
export const have = 0x200
export const doing = 0x400
export const modal = 0x800
/** A finite verb form: -s, past, or base. */
export const finite = 0x1000
export const participle = 0x2000
export const ing = 0x4000
export const base = 0x8000
/** A verb form that is more often a noun. */
export const alsoNoun = 0x10000
export const person = 0x20000
export const thing = 0x40000
export const time = 0x80000
export const timePart = 0x100000
export const timeLead = 0x200000
export const title = 0x400000
export const reporting = 0x800000
export const moneyBefore = 0x1000000
export const unitAfter = 0x2000000
export const harmNoun = 0x4000000
export const plain = 0x8000000
/** An unknown word with a capital; never set once a sentence is read. */
export const guessed = 0x10000000
