// How the capitals of a sentence are used, one constant each: plain text, title case, all capitals, none at all.

export const plain = 0
export const title = 1
export const upper = 2
export const none = 3
