/** Something that keeps what was found out about it: many figures of one sentence ask the same of it. */
export interface Noted { readonly notes: unknown[] }

let slots = 0

/** Room for what is asked of a sentence, no more: an empty list that grows takes three times as much. */
export function blankNotes(): unknown[] {
  return new Array<unknown>(slots)
}

/** A function of a sentence that keeps its answer with the sentence. A `WeakMap` would do, but costs the collector much on long texts. */
export function once<Key extends Noted, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const slot = slots++
  return key => {
    const known = key.notes[slot]
    if (known !== undefined) return known as Answer
    const answer = find(key)
    key.notes[slot] = answer
    return answer
  }
}
