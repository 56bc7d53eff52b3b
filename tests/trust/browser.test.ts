import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { toHtml } from '../../src/output/html'
import { answersHere, bundle, digest, OPTIONS, TEXTS } from './bundled'

// In a real browser, without network: the same answers as in Node, and no text that becomes a script.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => path !== '' && existsSync(path))
if (!executablePath) console.warn('no Chromium here (set CHROMIUM to its path): the browser tests are skipped')

/** What would run, or reach out, if the text got into the page as anything but text. */
const HOSTILE = [
  '<script>fired()</script>', '</mark></div></body><script>fired()</script>', '<img src=x onerror=fired()>', '"><svg onload=fired()>', '\' onmouseover=\'fired()', '" autofocus onfocus="fired()" x="',
  '</title><script>fired()</script>', '</style><script>fired()</script>', '<!--><script>fired()</script>-->', '<iframe srcdoc="<script>parent.fired()</script>">', '<a href="javascript:fired()">Jane Doe</a>',
  '&lt;script&gt;fired()&lt;/script&gt;', '&#x3C;script&#x3E;fired()', '<math><mi//xlink:href="data:x,<script>fired()</script>">', '<details open ontoggle=fired()>', '<style>@import "https://example.org/x.css"</style>',
  '<meta http-equiv=refresh content="0;url=javascript:fired()">', '<base href="https://example.org/">', '<form action="javascript:fired()"><input autofocus onfocus=fired()>', '\u2028</mark><script>fired()</script>', '<scr\0ipt>fired()</scr\0ipt>', '${fired()}', '{{fired()}}'
] as const

/** Every event that a handler in the page might wait for, at every element that may have one. */
const TOUCH_ALL = `for (const element of document.querySelectorAll('mark, a, summary, details')) {
  for (const type of ['mouseover', 'focus', 'click', 'toggle']) element.dispatchEvent(new Event(type, { bubbles: true }))
}`

describe.skipIf(!executablePath)('a browser', () => {
  let folder = ''
  let browser: BrowserContext

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wirecopy-browser-'))
    browser = await chromium.launchPersistentContext(folder, { executablePath: executablePath ?? '', args: FLAGS, locale: 'fa-AF', timezoneId: 'Asia/Kabul', offline: true })
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('gives the same answers as Node, in another language and time zone', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await bundle() })
    const answers = await page.evaluate(({ texts, options }) => {
      const { extract } = (globalThis as unknown as { wirecopy: { extract: (text: string, options: object) => object } }).wirecopy
      return texts.map(text => JSON.stringify(extract(JSON.parse(text) as string, options)))
    }, { texts: TEXTS.map(text => JSON.stringify(text)), options: OPTIONS as object })
    expect(digest(answers)).toBe(digest(answersHere()))
    await page.close()
  })

  it.each([false, true])('runs no script of a text that is shown as HTML (whole page: %s)', async document => {
    const page = await browser.newPage()
    const told: string[] = []
    await page.exposeFunction('fired', () => void told.push('fired'))
    page.on('dialog', dialog => { told.push(dialog.message()); void dialog.dismiss() })
    page.on('request', request => { if (!request.url().startsWith('data:') && request.url() !== 'about:blank') told.push(request.url()) })
    for (const hostile of HOSTILE) {
      const text = `${hostile} headline\n\nGen. ${hostile} Doe said 12 ${hostile} people were killed by ${hostile} in ${hostile} on Monday, ${hostile} said.\n\n${hostile}`
      const names = [{ text: hostile.trim() || 'x', type: 'person', canonical: hostile }, { text: 'Doe', type: 'organization', canonical: `${hostile}${hostile}` }] as const
      const story = extract(text, { ...OPTIONS, names })
      const html = toHtml(text, story, { document })
      await page.setContent(document ? html : `<!doctype html><title>t</title>${html}`)
      await page.evaluate(TOUCH_ALL)
      const elements = await page.locator('script, iframe, img, svg, form, input, base, math, object, embed, link[rel=stylesheet], a[href^="javascript:" i]').count()
      expect(elements, hostile).toBe(0)
    }
    expect(told).toEqual([])
    await page.close()
  })
})
