import { pathToFileURL } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { onTestFinished } from 'vitest'
import { findBrowser } from '../src/browser/find.ts'

/** Opens a file in the browser that takedeck would use; it closes when the test ends. */
export async function openFile(file: string, prepare?: (page: Page) => void): Promise<Page> {
  const program = await findBrowser(process.env, () => undefined)
  const browser = await puppeteer.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.environment },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  prepare?.(page)
  await page.goto(pathToFileURL(file).href)
  return page
}
