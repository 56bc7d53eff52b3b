import { occurrencesOf } from '../names/occurrences'
import { tokenText, type TextDocument } from '../text/document'
import { areaOfCode } from './area-codes'

/**
 * Words that hardly stand but in news of one country, though they name no place: offices, forces, parties, courts, measures, money; local news
 * names neither country nor state. Code, then the words as they are written. Last two rows: how words are spelt and titles written in the United
 * States and outside.
 */
const TABLE = `
US Sheriff Sheriffs sheriff trooper troopers selectman selectmen Selectman Selectmen Selectboard councilman councilwoman Councilman Councilwoman councilmember Councilmember Interstate
US Walmart Kmart Medicaid FEMA OSHA VFW NAACP NCAA NASCAR Statehouse statehouse freshman freshmen sophomore sophomores DUI OVI DWI GOP Blvd. Ave. townhouse K-12 USDA NTSB FFA homecoming gubernatorial
US EMS felony felonies misdemeanor misdemeanors Elementary elementary kindergarten valedictorian mailbox mailboxes Pct. downtown
GB Crimestoppers NHS PCSO DCI Ofsted Tory Tories postcode pensioner GCSE GCSEs OBE MBE magistrates £ MSP Holyrood Constabulary councillors solicitors HSE
IE Garda Gardaí Gardai gardaí gardai GARDAÍ Taoiseach Tánaiste Dáil Dail HSE Fianna Fáil Oireachtas Seanad Luas GAA RTÉ RTE
CA RCMP Mountie Mounties OPP MPP MPPs Ontarians Albertans Canucks Loonie reeve Tories
AU NSW Centrelink bushfire bushfires ute NRL ASIO Shire shire CFA RSL
NZ Maori Māori iwi marae Fonterra Pakeha whanau
IN crore crores lakh lakhs panchayat taluk taluka tehsil tehsildar BJP CRPF BSF jawans jawan Sabha DMK AIADMK TDP mandal FIR Crore Lakh Rs
PK tehsil lakh FIR PML PPP Edhi SHO Rs
PH barangay Barangay barangays Brgy PNP CIDG sitio Sitio purok PAGASA NDRRMC DSWD DPWH Comelec
NG naira Naira LGA LGAs INEC NSCDC EFCC FRSC Amotekun okada
ZA SAPS Eskom ANC KZN Metrorail bakkie rand
KE matatu matatus KDF Ksh
UG UPDF boda LC1
++ percent neighborhood neighborhoods neighbors labor honored honoring color favorite center theater program programs Mr. Mrs.
-- centre colour programme programmes neighbours neighbourhood labour honour favourite grey tonnes kerb tyre tyres organised metres kilometres litres licence cheque defence Mr Mrs Dr whilst learnt recognised theatre
`

const AMERICAN = '++'
const BRITISH = '--'
/** How many words of a spelling weigh as much as one sign. */
const LESS = 4

/** Codes of the rows that have a word. */
let table: Map<string, readonly string[]> | null = null

function signs(): ReadonlyMap<string, readonly string[]> {
  if (table) return table
  table = new Map()
  for (const row of TABLE.trim().split('\n')) {
    const [code, ...words] = row.split(' ') as [string, ...string[]]
    for (const word of words) table.set(word, [...table.get(word) ?? [], code])
  }
  return table
}

const signsIn = occurrencesOf({ test: word => signs().has(word) })
const LAST_OF_PHONE = /^\d{4}$/
const DOTTED_PHONE = /^\d{3}\.\d{3}\.\d{4}$/
const phonesIn = occurrencesOf(LAST_OF_PHONE, DOTTED_PHONE)
/** "(318) 619-", "318-619-" before the last four. */
const PHONE = /(?:^|[^\d-]|\b1-)\(?(\d{3})\)?[ -]\d{3}-$/
const PHONE_LENGTH = 12

/** What the words of a text say of its country without naming it, each word once, and its telephones of their state. */
export interface Signs {
  /** Distinct signs by country. */
  readonly countries: ReadonlyMap<string, number>
  /** How words are spelt and titles written; null where that is not plain. */
  readonly spelling: 'american' | 'british' | null
  /** Folded names of states and provinces. */
  readonly areas: ReadonlySet<string>
}

/** Reads the signs of a text. */
export function readSigns(document: TextDocument): Signs {
  const { tokens, text } = document
  const countries = new Map<string, number>()
  for (const word of new Set(signsIn(document).map(at => tokenText(document, at)))) {
    const codes = signs().get(word) ?? []
    for (const code of codes) countries.set(code, (countries.get(code) ?? 0) + 1 / codes.length)
  }
  const areas = new Set<string>()
  for (const at of phonesIn(document)) {
    const written = tokenText(document, at)
    const start = tokens.start[at] as number
    const code = DOTTED_PHONE.test(written) ? written.slice(0, 3) : PHONE.exec(text.slice(Math.max(0, start - PHONE_LENGTH), start))?.[1]
    const area = code === undefined ? null : areaOfCode(code)
    if (area !== null) areas.add(area)
  }
  const british = countries.get(BRITISH) ?? 0
  const spelt = countries.get(AMERICAN) ?? 0
  const american = spelt + (countries.get('US') ?? 0)
  countries.delete(BRITISH)
  countries.delete(AMERICAN)
  if (spelt > 0 && british === 0) countries.set('US', (countries.get('US') ?? 0) + spelt / LESS)
  return { countries, areas, spelling: american > british ? 'american' : british > american ? 'british' : null }
}
