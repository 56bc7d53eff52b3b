import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import type { NameTokens } from './read'

/** Exchanges in front of what a share goes by: "NYSE: QLL". */
const isExchange = formTest(/^(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|AMEX|LON|LSE|AIM|TSX|TSXV|CVE|ASX|NZX|JSE|NSE|BSE|HKG|HKEX|SEHK|SGX|ETR|FRA|EPA|AMS|OTC|OTCQB|OTCMKTS|OTCBB)$/)
const POSSESSIVE = classNumber('possessive')

/** True where the letters of a share stand in brackets behind a name that ends before `to`, also behind its genitive: "[Quill Foods] (NYSE: QLL)". */
export function isQuoted(document: TextDocument, tokens: NameTokens, to: number): boolean {
  const open = to < tokens.count && (tokens.kind[to] as number) >> 1 === POSSESSIVE ? to + 1 : to
  return tokenText(document, open) === '(' && isShare(document, open + 3)
}

/** True for what a share goes by: "(NYSE: [QLL])". */
export function isShare(document: TextDocument, at: number): boolean {
  return isColon(document, at - 1) && isExchange(document, at - 2)
}
const isColon = formTest(/^:$/)
