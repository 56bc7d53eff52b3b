/** A pattern that is made when it is first asked for: even reading one with classes of Unicode letters takes longer than the pages that need it are worth. A literal at the end of its line is built as a string (tsup.config.ts), which an import need not check. */
export function late(make: () => RegExp): () => RegExp {
  let made: RegExp | null = null
  return () => made ??= make()
}
