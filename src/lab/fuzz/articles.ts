import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../../fixtures')

/** The texts of the five articles, in order of their names. */
export function readArticles(folder = FOLDER): string[] {
  return readdirSync(folder).filter(file => file.endsWith('.txt')).sort().map(file => readFileSync(join(folder, file), 'utf8'))
}
