import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** The installed Chromium; null where there is none (Debian: apt-get install chromium; elsewhere name it in CHROMIUM). */
export const CHROMIUM = PLACES.find(path => path !== '' && existsSync(path)) ?? null

/** Quiet, and without a sandbox as the superuser of a container must. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export async function startChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS })
}
