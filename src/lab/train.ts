import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readTraining } from './names/corpora'
import { buildLists } from './names/lists'
import { readRawFolder, withoutKnown } from './names/raw'
import { SHIPPED, trainNames } from './names/train'
import { squeezeAgain } from './squeeze'

/**
 * Trains the names model and writes it: `npm run train -- [--without-kept-out] [--output FILE] FOLDER...`. The folders hold name
 * corpora and story corpora; without any the project's data folder is taken. `--gazetteer`: the GeoNames tables. `--raw`: plain texts,
 * which a first model reads for a second one to learn from. The same data give the same file.
 */
const USAGE = 'usage: train [--without-kept-out] [--output FILE] [--gazetteer FOLDER] [--raw FOLDER] FOLDER...'
const FOLDERS = ['../shared/corpora/names', '../shared/corpora/stories']

async function main(args: readonly string[]): Promise<void> {
  const option = (name: string, otherwise: string): string => { const at = args.indexOf(name); return at < 0 ? otherwise : args[at + 1] ?? otherwise }
  const output = resolve(option('--output', 'src/names/model.generated.ts'))
  const values = new Set(['--output', '--gazetteer', '--raw'])
  const folders = args.filter((arg, index) => !arg.startsWith('--') && !values.has(args[index - 1] ?? ''))
  const paths = folders.length ? folders : FOLDERS
  const texts = readTraining(paths, !args.includes('--without-kept-out'))
  if (texts.length === 0) {
    console.error(`${USAGE}\nno training texts found`)
    process.exitCode = 2
    return
  }
  const plain = withoutKnown(readRawFolder(option('--raw', '../shared/corpora/raw')), readTraining(paths, true).filter(text => text.set.startsWith('wikinews')).map(text => text.text))
  const lists = buildLists(option('--gazetteer', '../shared/gazetteer'), [...texts.map(text => text.text), ...plain])
  const { packed, features } = trainNames(texts, lists, line => { console.log(line) }, SHIPPED, plain)
  const squeezed = Buffer.from(await squeezeAgain(Buffer.from(packed, 'base64')))
  mkdirSync(dirname(output), { recursive: true })
  writeFileSync(output, `/** Written by \`npm run train\`; see docs/model-card.md. */\nexport const MODEL = '${squeezed.toString('base64').replaceAll('=', '')}'\n`)
  console.log(`${squeezed.length} bytes, ${features} features`)
}

await main(process.argv.slice(2))
