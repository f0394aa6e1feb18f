import type { Page, Viewport } from 'puppeteer-core'
import { openFile } from '../open-browser.ts'

/** Opens a deck's HTML and has each of its slides looked at, one after the other. */
export async function lookAtSlides<Seen>(
  file: string,
  size: Viewport,
  look: (page: Page) => Promise<readonly Seen[]>,
): Promise<Seen[]> {
  const page = await openFile(file)
  await page.setViewport(size)
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
