import { extract } from '../../extract'
import { toConll } from '../../output/conll'
import { toCsv } from '../../output/csv'
import { toDisplacy } from '../../output/displacy'
import { toGeoJson } from '../../output/geojson'
import { toHtml } from '../../output/html'
import { toJsonLd } from '../../output/jsonld'
import type { ExtractOptions, Story } from '../../types'
import { ALL_ZONES } from '../evaluate/corpus'
import { disagreementsOf } from './agreement'
import { faultsOf } from './faults'

const TAG = /<[^<>]*>/g
const ENTITY = /&(?:amp|lt|gt|quot|#(\d+));/g
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const CSV_KINDS = ['people', 'organizations', 'places', 'dates', 'casualties', 'incidents'] as const
const OPTIONS: readonly ExtractOptions[] = [
  { zones: ALL_ZONES },
  { published: '2021-08-28', zones: ALL_ZONES },
  { published: '2021-08-28' },
  {},
  { published: '2021-08-28', zones: ['body'] },
  { zones: ['headline', 'furniture'] },
  { published: '2024-02-29', names: [{ text: 'Red Shore Front', type: 'organization', canonical: 'RSF' }, { text: 'constructor', type: 'person' }, { text: 'a', type: 'place' }] }
]

/**
 * All that can be wrong with the answers to one text, whatever it says: what `faultsOf` and `disagreementsOf` tell, an error thrown, an
 * export that fails or loses characters. `seed` chooses the options and the subset of kinds. Asking in other ways takes eight more
 * answers and is left out where `fully` is false. Empty where all is well.
 */
export function inspect(text: string, seed: number, fully = true): string[] {
  const options = OPTIONS[seed % OPTIONS.length] as ExtractOptions
  try {
    const story = extract(text, options)
    return [
      ...faultsOf(text, story, options.zones ?? ['headline', 'body', 'caption']),
      ...(fully ? disagreementsOf(text, options, seed % 32) : []),
      ...exportFaults(text, story)
    ]
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)}`]
  }
}

function exportFaults(text: string, story: Story): string[] {
  const html = toHtml(text, story)
  const shown = html.replace(TAG, '').replace(ENTITY, (whole, code: string | undefined) => code ? String.fromCharCode(Number(code)) : NAMED[whole] ?? whole)
  JSON.stringify([toGeoJson(story), toJsonLd(text, story, { url: 'https://example.org/a' }), ...CSV_KINDS.map(kind => toCsv(story, kind)), toConll(text, story), toDisplacy(text, story)])
  return shown === text ? [] : ['toHtml does not show the text as it is']
}
