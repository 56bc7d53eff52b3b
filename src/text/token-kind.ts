// What a token is made of, one constant each: a bundler writes the number where the name is used.

export const word = 1
/** Digits with their inner separators: "1,500", "3.5", "10:30". */
export const number = 2
export const punctuation = 3
export const symbol = 4
/** URLs, e-mail addresses, @handles and #tags. */
export const link = 5
