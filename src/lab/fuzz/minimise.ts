/**
 * A text as short as can be made with little effort for which `fails` still holds: bits of lines, words, then characters are left out as long
 * as it fails. At most `tries` calls of `fails`.
 */
export function minimise(text: string, fails: (text: string) => boolean, tries = 3000): string {
  let least = text
  for (const separator of ['\n', ' ', '']) {
    for (let size = Math.ceil(least.split(separator).length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < least.split(separator).length;) {
        if (tries-- <= 0) return least
        const parts = least.split(separator)
        const shorter = [...parts.slice(0, from), ...parts.slice(from + size)].join(separator)
        if (shorter.length < least.length && fails(shorter)) least = shorter
        else from += size
      }
    }
  }
  return least
}
