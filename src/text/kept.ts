/** A function of a document, or another object, that finds its answer once and keeps it as long as the object is alive. */
export function kept<Key extends object, Answer extends object>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>()
  return key => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = find(key)
    answers.set(key, answer)
    return answer
  }
}
