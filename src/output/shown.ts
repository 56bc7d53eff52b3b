/** A value as the message of an error shows it: a string in quotes, of other things only what they are. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : typeof value
}
