import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

// Takes the picture of the built playground that stands in the README: npm run playground && npx tsx src/lab/screenshot.ts
const ROOT = resolve(import.meta.dirname, '../..')
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const page = await browser.newPage({ viewport: { width: 1500, height: 1400 }, deviceScaleFactor: 0.55, colorScheme: 'light' })
await page.goto(pathToFileURL(resolve(ROOT, 'docs/playground/dist/index.html')).href)
await page.waitForSelector('html[data-answered]')
// A second answer, warmed up, shows the time that typing costs.
await page.locator('#zones').check()
await page.locator('#zones').uncheck()
await page.waitForSelector('html[data-answered="3"]')
await page.screenshot({ path: resolve(ROOT, 'docs/playground.png') })
await browser.close()
