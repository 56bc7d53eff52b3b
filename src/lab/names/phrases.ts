import { phraseHash, TABLE_LISTS } from '../../names/lists'

/** Phrases of each list, separated by "|". */
export type NameTables = Readonly<Record<(typeof TABLE_LISTS)[number], string>>

/**
 * Packs the phrases as `tableMasks` of src/names/lists.ts reads them: a byte of list bits for each, then the hashes, unsigned and sorted, as
 * differences in groups of seven bits, the lowest first (LEB128). A phrase on several lists stands once, with the bits of all.
 */
export function packPhrases(tables: NameTables): { readonly count: number, readonly bytes: Uint8Array } {
  const bits = new Map<number, number>()
  TABLE_LISTS.forEach((list, index) => {
    for (const phrase of tables[list].split('|')) {
      const hash = phraseHash(phrase) >>> 0
      bits.set(hash, (bits.get(hash) ?? 0) | 1 << index)
    }
  })
  const hashes = [...bits.keys()].sort((a, b) => a - b)
  const steps = hashes.flatMap((hash, i) => toVarint(hash - (hashes[i - 1] ?? 0)))
  return { count: hashes.length, bytes: Uint8Array.from([...hashes.map(hash => bits.get(hash) ?? 0), ...steps]) }
}

function toVarint(value: number): number[] {
  const bytes: number[] = []
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 | 128)
  return [...bytes, value]
}
