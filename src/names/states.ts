import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'

/** States of the United States and provinces of Canada as news shortens them: "Marsa, [N.Y.]", "Marsa, [Fla.]", "Marsa, [Sask.]". */
const isState = formTest(/^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|R\.I|S\.C|S\.D|W\.Va|D\.C|Alta|Sask|Man|Ont|Que|Nfld|B\.C|N\.B|N\.L|N\.S|P\.E\.I)\.?$/)
/** The first of two words, and the second: "W. Va." */
const opensState = formTest(/^[WNSR]\.?$/)
const endsState = formTest(/^(?:Va|C|D|H|I|J|M|Y)\.?$/)

/** Where the shortened state that begins at a token ends, with its stop, by token; the token itself where none does. */
export function stateEnd(document: TextDocument, at: number): number {
  const stop = tokenText(document, at + 1) === '.' ? 1 : 0
  const last = isState(document, at) ? at : opensState(document, at) && endsState(document, at + stop + 1) ? at + stop + 1 : -1
  if (last < 0) return at
  if (tokenText(document, last).endsWith('.')) return last + 1
  return tokenText(document, last + 1) === '.' ? last + 1 : at
}
