import { deflateAsync, zlibAsync } from '@gfx/zopfli'
import { unzlibSync } from 'fflate'

/** Rounds of searching; more of them win next to nothing. */
const OPTIONS = { numiterations: 15 }

/** Raw deflate (RFC 1951) as short as can be found, the same on every machine: some six parts in a hundred less than level 9 of zlib, for seconds of work. */
export function squeeze(bytes: Uint8Array): Promise<Uint8Array> {
  return deflateAsync(bytes, OPTIONS)
}

/** The same for bytes that are deflated already, with a header (RFC 1950) as before. */
export function squeezeAgain(deflated: Uint8Array): Promise<Uint8Array> {
  return zlibAsync(unzlibSync(deflated), OPTIONS)
}
