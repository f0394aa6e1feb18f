import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

test('headlines of “gazette” are bold in Arabic, whose letters are thin beside Gloock’s', async () => {
  const folder = makeProject({ 'content/ar.md': deckIn('ar'), 'content/en.md': deckIn('en') })
  await takedeck(folder, ['build', '--format', 'html', '--theme', 'gazette'])
  const weights = { ar: ['700', '700', '700'], en: ['400', '400', '400'] }
  expect(await weighWords(folder, Object.keys(weights))).toEqual(weights)
})

function deckIn(lang: string): string {
  const points = '- **One** thing\n- **Another** thing\n'
  return `---\ntitle: Words\nlang: ${lang}\n---\n\n## Points\n\n${points}\n\n## It is **so**\n`
}

/** How bold the title, a headline and the head of a point are in each language. */
async function weighWords(folder: string, languages: readonly string[]) {
  const found = languages.map(async (lang) => {
    const page = await openFile(join(folder, `dist/${lang}.html`))
    const places = ['.title h1', '.points h2', '.points li > strong']
    const weights = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const element = document.querySelector(`section${selector}`)
          return element === null ? 'missing' : getComputedStyle(element).fontWeight
        }),
      places,
    )
    return [lang, weights] as const
  })
  return Object.fromEntries(await Promise.all(found))
}
