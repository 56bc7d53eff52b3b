import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../../fixtures')

/** The texts of the five articles, in order of their names. */
export function readArticles(): string[] {
  return readdirSync(FOLDER).filter(file => file.endsWith('.txt')).sort().map(file => readFileSync(join(FOLDER, file), 'utf8'))
}
