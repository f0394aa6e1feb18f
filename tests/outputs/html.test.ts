import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { GOOD_DECK, removeProject, takedeck, writeProject } from '../takedeck.ts'

/** A page that gathers what it asks for and what it complains about. */
async function openDeck(file: string): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const asked: string[] = []
  const said: string[] = []
  const page = await openFile(file, (opened) => {
    opened.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    opened.on('console', (message) => {
      const isOfHeadless = message.text().includes('Wake Lock') // a headless browser has no screen
      if (!isOfHeadless) said.push(message.text())
    })
    opened.on('pageerror', (failure) => said.push(String(failure)))
  })
  return { page, asked, said }
}

describe('the HTML', () => {
  let folder = ''
  let file = ''
  beforeAll(async () => {
    folder = writeProject({ 'content/deck.md': GOOD_DECK })
    await takedeck(folder, ['build', '--format', 'html'])
    file = join(folder, 'dist/deck.html')
  })
  afterAll(() => removeProject(folder))

  test('asks for nothing but itself and complains about nothing', async () => {
    const { page, asked, said } = await openDeck(file)
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => location.hash === '#2')
    expect({ asked, said }).toEqual({ asked: [pathToFileURL(file).href], said: [] })
  })

  test('draws its text with its own fonts', async () => {
    const { page } = await openDeck(file)
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter((font) => font.status === 'loaded').map((f) => f.family)
    })
    expect(new Set(loaded)).toEqual(new Set(['Newsreader', 'Hanken Grotesk']))
  })

  test('says its title and language, and carries a policy that lets nothing in', async () => {
    const { page } = await openDeck(file)
    const facts = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      author: document.querySelector<HTMLMetaElement>('meta[name=author]')?.content,
      policy: document.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')
        ?.content,
    }))
    expect(facts).toMatchObject({ title: 'A good deck', lang: 'en', author: 'Ada Author' })
    expect(facts.policy).toMatch(/^default-src 'none'; script-src(?: 'sha256-[^ ]+'){3};/)
    expect(facts.policy).not.toMatch(/unsafe-eval|https?:/)
  })

  test('its policy stops a script that is put into it', async () => {
    const hostile = join(folder, 'hostile.html')
    const html = readFileSync(file, 'utf8')
    writeFileSync(
      hostile,
      html.replace('</body>', '<script>document.title = "owned"</script></body>'),
    )
    const { page } = await openDeck(hostile)
    expect(await page.title()).toBe('A good deck')
  })

  test('shows speaker notes in the presenter view, and never on a slide', async () => {
    const { page } = await openDeck(file)
    await page.goto(`${pathToFileURL(file).href}?view=presenter#2`)
    const note = await page.waitForSelector('.bespoke-marp-note.active')
    expect(await note?.evaluate((element) => element.textContent)).toContain('First note.')
    const slides = await page.$$eval('section', (all) => all.map((one) => one.textContent).join())
    expect(slides).not.toContain('First note.')
  })

  test('has an overview and a progress bar', async () => {
    const { page } = await openDeck(file)
    await page.waitForSelector('.bespoke-progress-bar')
    await page.keyboard.press('o')
    const frame = await page.waitForSelector('.bespoke-marp-overview iframe')
    const overview = await frame?.contentFrame()
    await overview?.waitForSelector('body[data-bespoke-view="overview"] svg')
    const view = await overview?.evaluate(
      () => document.querySelectorAll('svg[data-marpit-svg]').length,
    )
    expect(view).toBe(4)
  })

  test('b and . darken the screen until the next key', async () => {
    const { page, said } = await openDeck(file)
    await page.waitForSelector('body[data-bespoke-view=""]')
    const pressed = async (key: 'b' | '.' | 'ArrowRight') => {
      await page.keyboard.press(key)
      return page.evaluate(() => getComputedStyle(document.body, '::after').backgroundColor)
    }
    const [dark, light] = ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']
    expect([await pressed('b'), await pressed('b')]).toEqual([dark, light])
    expect([await pressed('.'), await pressed('ArrowRight')]).toEqual([dark, light])
    expect(said).toEqual([])
  })

  test('b in the presenter view darkens the other windows of the talk; here the slide is dim', async () => {
    const { page: hall } = await openDeck(file)
    await hall.waitForSelector('body[data-bespoke-view=""]')
    const key: string = await hall.evaluate(() => history.state.marpBespokeSyncKey)
    const desk = await hall.browser().newPage()
    await desk.goto(`${pathToFileURL(file).href}?view=presenter&sync=${key}`)
    await desk.waitForSelector('.bespoke-marp-note')
    const isBlack = () => getComputedStyle(document.body, '::after').position === 'fixed'
    await desk.keyboard.press('b')
    await hall.waitForFunction(isBlack)
    expect(await desk.evaluate(isBlack)).toBe(false)
    const slide = 'svg.bespoke-marp-active'
    expect(await desk.$eval(slide, (active) => getComputedStyle(active).opacity)).toBe('0.35')
  })

  test('fills a window of its shape, without a frame for the progress bar', async () => {
    const { page } = await openDeck(file)
    await page.setViewport({ width: 640, height: 360 })
    await page.waitForSelector('.bespoke-progress-bar')
    const box = await page.$eval('svg.bespoke-marp-active', (slide) => {
      const { x, y, width, height } = slide.getBoundingClientRect()
      return { x, y, width, height }
    })
    expect(box).toEqual({ x: 0, y: 0, width: 640, height: 360 })
  })

  test('is the same bytes each time', async () => {
    const before = readFileSync(file)
    await takedeck(folder, ['build', '--format', 'md,html'])
    const markdown = readFileSync(join(folder, 'dist/deck.md'))
    await takedeck(folder, ['build', '--format', 'md,html'])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readFileSync(join(folder, 'dist/deck.md')).equals(markdown)).toBe(true)
  })
})
