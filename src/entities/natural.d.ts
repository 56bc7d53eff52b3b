/** The parts of natural that are bundled; its own types only know the package as a whole. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Jaro-Winkler similarity of two strings, 0 to 1. */
  const jaroWinkler: (a: string, b: string, options?: { readonly ignoreCase?: boolean }) => number
  export = jaroWinkler
}

declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  class DoubleMetaphone {
    /** Primary and secondary code of a word. */
    process(word: string, maxLength?: number): [primary: string, secondary: string]
  }
  export = DoubleMetaphone
}
