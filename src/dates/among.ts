const lists = new Map<string, ReadonlySet<string>>()

/** The words of a list, split by spaces. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** A table by word. A `Map`, because words cut out of a text are slow as keys of an object, and "constructor" is none of its own. */
export function byWord<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries))
}

/** True where the word is one of a list, split by spaces; each list is split once. */
export function among(list: string, word: string): boolean {
  let words = lists.get(list)
  if (!words) lists.set(list, words = wordsOf(list))
  return words.has(word)
}
