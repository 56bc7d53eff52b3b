import fc from 'fast-check'
import { sentenceStory } from './sentences'

/** What news is made of, what pages leave in it, and what breaks readers of it. */
const PIECES = ('killed|were killed|wounded|and wounded|injuring|dead|died|missing|abducted|displaced|13|1,500|1,0,0|eight|a dozen|dozens of|at least|more than|up to|between 5 and|no|none|including|of them|others'
  + '|soldiers|people|civilians|police|a soldier|the attackers|bomb|air strike|Kabul|Paris, Texas|U.S.|US-led|the United Nations (UN)|ISIS-K|Mr. Smith|Joe Biden|Gen. Doe|Biden’s|al-Qaeda|New York Times'
  + '|Monday|Mon|Mon.|last year|Aug. 26|26/8/2021|2021|2021-08-26|0000-00-00|99:99|in the 1990s|two days after|three weeks ago|Feb. 30|6am|at midnight|P1D|the 13th century|40 years|every Friday'
  + '|said|told AFP|reportedly|according to|claimed|denied|may have|(AP)|By Jane Doe|PHOTO:|- Advertisement -|READ MORE:|SOURCE:|Updated 3 hours ago'
  + '|__proto__|constructor|toString|hasOwnProperty|Constructor|<b>|</script>|<img src=x onerror=alert(1)>|&amp;|&#x27;|=cmd()|${a}|%s|\\u0000|https://a.b/c?d=e|@x|#y|a@b.c').split('|')
const MARKS = ['. ', ', ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '-', '–', '—', '“', '”', '‘', '’', '"', '\'', '(', ')', '[', ']', ': ', '; ', '…', '...', '? ', '! ', '/', '$', '%', '&', '*', '|', '•', '']
const ODD = [
  '\0', '\u00A0', '\u00AD', '\u0085', '\u200B', '\u200D', '\u2028', '\u202E', '\u2066', '\u2069', '\uFEFF', '\uFFFD', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '😀', '👨‍👩‍👧‍👦', '🇦🇫', 'é', 'e\u0301', '\u0301\u0301',
  'İ', 'ı', 'ß', 'ﬀ', 'Ǆ', 'ǅ', 'Σς', '٣٤', '１３', '①', '½', 'Ⅷ',
  '八', '𝟘𝟙', '𝐊𝐢𝐥𝐥𝐞𝐝', 'аԁ', '\u0600', '\u180E', '\u{E0041}'
]

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...PIECES), weight: 6 },
  { arbitrary: fc.constantFrom(...ODD), weight: 1 },
  { arbitrary: fc.string({ maxLength: 6 }), weight: 1 },
  { arbitrary: fc.nat(10_000_000).map(String), weight: 1 }
)

/** Words of the field, marks and oddities in any order. */
const salad = fc.array(fc.tuple(piece, fc.constantFrom(...MARKS)), { maxLength: 60 }).map(parts => parts.map(([word, mark]) => word + mark).join(''))

/** Any UTF-16 at all, unpaired surrogates and unassigned code points among it. */
const anyUtf16 = fc.array(fc.oneof(fc.nat(0xFFFF), fc.integer({ min: 0xD7F0, max: 0xE010 }), fc.nat(0x7F), fc.integer({ min: 0x2000, max: 0x2070 })), { maxLength: 200 }).map(units => String.fromCharCode(...units))

/** Any text: any Unicode, words of the field in any order, and sentences that tell of casualties. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: salad, weight: 5 },
  { arbitrary: sentenceStory, weight: 2 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }), weight: 1 },
  { arbitrary: anyUtf16, weight: 1 }
)
