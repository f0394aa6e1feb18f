import { pathToFileURL } from 'node:url'
import type { Page, Viewport } from 'puppeteer-core'
import { openFile } from '../open-browser.ts'

/** Opens decks' HTML in one browser and has each slide looked at; what was seen of each deck. */
export async function lookAtSlides<Seen>(
  files: readonly string[],
  size: Viewport,
  look: (page: Page) => Promise<readonly Seen[]>,
): Promise<Seen[][]> {
  const page = await openFile(files[0] ?? '')
  await page.setViewport(size)
  const seen: Seen[][] = []
  for (const file of files) {
    await page.goto(pathToFileURL(file).href)
    seen.push(await lookAtEach(page, look))
  }
  return seen
}

/** Has each slide of the page looked at, one after the other. */
async function lookAtEach<Seen>(
  page: Page,
  look: (page: Page) => Promise<readonly Seen[]>,
): Promise<Seen[]> {
  const count = await page.evaluate(() => document.querySelectorAll('section').length)
  const seen: Seen[] = []
  for (let slide = 1; slide <= count; slide++) {
    await showSlide(page, slide)
    seen.push(...(await look(page)))
  }
  return seen
}

async function showSlide(page: Page, slide: number): Promise<void> {
  await page.evaluate((number) => {
    location.hash = `#${number}`
  }, slide)
  await page.waitForFunction(
    (number) => document.querySelector('.bespoke-marp-active section')?.id === String(number),
    {},
    slide,
  )
}
