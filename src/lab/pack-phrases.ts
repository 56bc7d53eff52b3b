import { writeFileSync } from 'node:fs'
import { NAME_TABLES } from '../names/phrases'
import { packPhrases } from './names/phrases'
import { squeeze } from './squeeze'

// Writes the hashes of the phrases of src/names/phrases.ts: npm run pack:phrases, after every change of those tables.
const { count, bytes } = packPhrases(NAME_TABLES)
const packed = Buffer.from(await squeeze(bytes))
writeFileSync('src/names/phrases.generated.ts',
  `/** Made by src/lab/pack-phrases.ts from src/names/phrases.ts. Do not edit. */\nexport const PHRASES = { count: ${count}, size: ${bytes.length}, packed: '${packed.toString('base64')}' }\n`)
console.log(`${count} phrases; ${bytes.length} bytes, ${packed.length} packed`)
