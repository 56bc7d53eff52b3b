/** A function of an object that keeps its answer for as long as the object lives: what many figures of one sentence ask of it is looked for once. */
export function once<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const found = new WeakMap<Key, Answer>()
  return key => {
    const known = found.get(key)
    if (known !== undefined) return known
    const answer = find(key)
    found.set(key, answer)
    return answer
  }
}
