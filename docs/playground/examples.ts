/** Articles to begin with, put in by the build: the fixtures, with the day that each was published. */
declare const EXAMPLES: readonly { readonly text: string, readonly published: string }[]

export interface Example { readonly name: string, readonly text: string, readonly published: string }

/** Each under its first line that is long enough for a headline. */
export const ARTICLES: readonly Example[] = EXAMPLES.map(({ text, published }) => ({ text, published, name: headlineOf(text) }))

function headlineOf(text: string): string {
  const line = text.split(/\r?\n/).map(each => each.trim()).find(each => each.length > 30) ?? 'Article'
  return line.length > 70 ? `${line.slice(0, 68)}…` : line
}
