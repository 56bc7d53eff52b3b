import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { extract, toHtml } from '../../src/index'
import { CHROMIUM, startChromium } from './chromium'

const ROOT = resolve(import.meta.dirname, '../..')
const PAGE = pathToFileURL(join(ROOT, 'docs/playground/dist/index.html')).href
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OWN = 'Blast in Kabul\n\nA bomb killed at least eight soldiers in Kabul on Tuesday, police said.'

if (!CHROMIUM) console.warn('The playground was not tested: no Chromium found. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.')

describe.skipIf(!CHROMIUM)('the playground in Chromium', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let asked: string[]
  let complaints: string[]

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'src/lab/playground.ts'], { cwd: ROOT })
    browser = await startChromium()
  })
  afterAll(async () => { await browser.close() })

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' })
    await context.setOffline(true)
    page = await context.newPage()
    asked = []
    complaints = []
    page.on('request', request => { asked.push(request.url()) })
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()) })
    page.on('pageerror', error => { complaints.push(error.message) })
    await page.goto(PAGE)
    await answered(1)
  })

  afterEach(async () => {
    expect(complaints, 'what the browser complains of').toEqual([])
    expect(asked.filter(url => !url.startsWith('blob:') && !url.startsWith('data:')), 'requests').toEqual([PAGE])
    await context.close()
  })

  /** Waits for the answer to a question of at least this number. */
  const answered = async (number: number): Promise<unknown> => page.waitForFunction(least => Number(document.documentElement.dataset['answered'] ?? 0) >= least, number)
  const lastAnswer = async (): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset['answered'] ?? 0))
  const after = async (act: () => Promise<unknown>): Promise<void> => {
    const before = await lastAnswer()
    await act()
    await answered(before + 1)
  }
  const marked = async (): Promise<string | null> => page.textContent('#marked')
  const markTexts = async (type: string): Promise<readonly string[]> => page.locator(`#marked mark.wirecopy-${type}`).allTextContents()
  const focused = async (): Promise<string> => page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent ?? ''}`)
  const violations = async (): Promise<readonly string[]> => {
    await page.evaluate(AXE)
    return await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly { id: string, nodes: readonly { html: string }[] }[] }> } }
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
    })
  }

  it('opens with an example, answered by the library in a worker', async () => {
    expect(page.workers()).toHaveLength(1)
    expect(await page.locator('#example option').count()).toBe(1 + readdirSync(join(ROOT, 'fixtures')).filter(file => file.endsWith('.txt')).length)
    expect((await markTexts('place')).length).toBeGreaterThan(0)
    expect(await page.locator('.found svg[role=img]').count()).toBe(2)
    expect(await page.textContent('#status')).toMatch(/\d+ people, .* figures? in [\d.]+ ms/)
  })

  it('marks what is pasted, and again what is edited', async () => {
    await after(() => page.fill('#text', OWN))
    expect(await marked()).toBe(OWN)
    expect(await markTexts('casualty')).toEqual(['at least eight soldiers'])
    await page.click('#text')
    await page.keyboard.press('ControlOrMeta+End')
    await after(() => page.keyboard.type(' Ten people were injured.'))
    await page.waitForFunction(() => document.getElementById('marked')?.textContent?.endsWith('injured.'))
    expect(await markTexts('casualty')).toEqual(['at least eight soldiers', 'Ten people'])
    expect(await page.inputValue('#example')).toBe('')
  })

  it('switches the example by keyboard, with its day', async () => {
    const before = await marked()
    await page.focus('#example')
    await after(() => page.keyboard.press('ArrowDown'))
    expect(await marked()).not.toBe(before)
    expect(await page.inputValue('#published')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(await page.inputValue('#text')).toBe((await marked())?.replace(/\r\n?/g, '\n'))
  })

  it('resolves dates against the day that is given', async () => {
    await after(() => page.fill('#text', OWN))
    await after(() => page.fill('#published', '2022-04-06'))
    expect(await page.locator('#marked mark.wirecopy-date').getAttribute('data-label')).toBe('2022-04-05')
  })

  it('goes from mention to mention by the arrow keys, with a tooltip', async () => {
    await after(() => page.fill('#text', OWN))
    await page.focus('#marked mark[tabindex="0"]')
    expect(await focused()).toMatch(/^MARK Kabul/)
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toMatch(/^MARK at least eight soldiers/)
    expect(await page.evaluate(() => document.activeElement ? getComputedStyle(document.activeElement, '::before').content : '')).toMatch(/killed: at least 8/)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focused()).toMatch(/^MARK Kabul/)
    expect(await page.locator('#marked mark[tabindex="0"]').count()).toBe(1)
  })

  it('finds the mentions of a name one after the other', async () => {
    await after(() => page.fill('#text', OWN))
    const button = page.locator('.found button', { hasText: 'Kabul' }).first()
    const offsets: number[] = []
    for (const key of ['Enter', 'Space']) {
      await button.focus()
      await page.keyboard.press(key)
      offsets.push(await page.evaluate(() => [...document.querySelectorAll('#marked mark')].indexOf(document.activeElement as Element)))
    }
    expect(await focused()).toMatch(/^MARK Kabul/)
    expect(new Set(offsets).size).toBe(2)
  })

  it('leaves an article that injects script as text', async () => {
    const evil = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 2"> A bomb killed 5 people in <b onclick="hacked=3">Kabul</b> "><svg onload=hacked=4>.'
    await after(() => page.fill('#text', evil))
    expect(await marked()).toBe(evil)
    expect(await page.locator('#marked script, #marked img, #marked b, #marked svg, .found script').count()).toBe(0)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  it('copies the JSON, whose offsets are those of the file, not of the box', async () => {
    const text = 'Blast\r\n\r\nA bomb killed eight soldiers in Kabul 😀 on Tuesday.\r\n'
    await after(() => page.setInputFiles('#file', { name: 'blast.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }))
    await page.click('#copy')
    await page.waitForFunction(() => document.getElementById('status')?.textContent === 'JSON copied')
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(extract(text))
  })

  it('shows credits and furniture where asked for', async () => {
    const before = await page.locator('#marked mark').count()
    await after(() => page.check('#zones'))
    expect(await page.locator('#marked mark').count()).toBeGreaterThanOrEqual(before)
  })

  it('shows the world, and the part of it that the article is about', async () => {
    const near = await page.getAttribute('.map path', 'transform')
    await page.click('.map button:has-text("World")')
    expect(await page.getAttribute('.map path', 'transform')).not.toBe(near)
    expect(await page.getAttribute('.map button:has-text("World")', 'aria-pressed')).toBe('true')
  })

  it.each([320, 390])('fits a screen of %i pixels', async width => {
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('has nothing that axe finds fault with, in light and in dark', async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await violations()).toEqual([])
    await page.click('#theme')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(20, 23, 27)')
    expect(await violations()).toEqual([])
  })

  it('shows nothing for an empty article', async () => {
    await after(() => page.fill('#text', ''))
    expect(await marked()).toBe('')
    expect(await page.textContent('#status')).toMatch(/^0 people, 0 organizations/)
  })

  it('the page of toHtml is as accessible, and fits a phone', async () => {
    const other = await context.newPage()
    const text = readFileSync(join(ROOT, 'fixtures', readdirSync(join(ROOT, 'fixtures')).find(file => file.startsWith('004_')) ?? ''), 'utf8')
    for (const colorScheme of ['light', 'dark'] as const) {
      await other.emulateMedia({ colorScheme })
      await other.setContent(toHtml(text, extract(text), { document: true }))
      await other.setViewportSize({ width: 360, height: 700 })
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      await other.evaluate(AXE)
      expect(await other.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly { id: string, nodes: readonly { html: string }[] }[] }> } }
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      })).toEqual([])
    }
  })
})
