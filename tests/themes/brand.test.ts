import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'
import { measureContrasts } from './contrast.ts'
import { lookAtSlides } from './slides.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

const themes = readdirSync(join(import.meta.dirname, '../../templates/themes'))
  .filter((file) => file.endsWith('.css') && file !== 'base.css')
  .map((file) => parse(file).name)

/** As wide as a logo is shown. */
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><path d="M0 0h200v50z"/></svg>'

const FOOTER = 'Acme, a house that has much to say about itself, internal'

const BRANDS = {
  light: '{ accent: "#5b21b6", background: "#fffdf7", text: "#1e1b2e"',
  dark: '{ accent: "#ffcc33", background: "#101418", text: "#f2f2f2"',
}

/** Every theme in a dark brand; those that are dark or full of colour by themselves in a light one, too. */
const CASES = [
  ...themes.map((theme) => ({ theme, brand: 'dark' as const })),
  ...['stage', 'poster'].map((theme) => ({ theme, brand: 'light' as const })),
]

const SIZE = { width: 1280, height: 720 }

describe('a theme in a brand', () => {
  test.each(CASES)(
    '$theme, $brand: its text can be read, and no logo stands upon it',
    { timeout: 300_000 },
    async ({ theme, brand }) => {
      const folder = makeProject({
        'content/deck.md': readFileSync(join(FIXTURES, 'specimen.md')),
        'content/images/street.jpg': readFileSync(join(FIXTURES, 'images/street.jpg')),
        'logo.svg': LOGO,
        'takedeck.yml': `brand: ${BRANDS[brand]}, logo: logo.svg, footer: "${FOOTER}" }\n`,
      })
      const args = ['build', '--format', 'html', '--theme', theme]
      expect(await takedeck(folder, args)).toMatchObject({ code: 0, stderr: '' })
      const file = join(folder, 'dist/deck.html')
      const logos: (readonly string[])[] = []
      const [texts = []] = await lookAtSlides([file], SIZE, async (page) => {
        const contrasts = await measureContrasts(page)
        logos.push(...(await page.evaluate(readCoveredTexts)))
        return contrasts
      })
      expect(logos.length).toBeGreaterThan(5)
      expect(logos.flat()).toEqual([])
      const wanted = theme === 'clear' ? 7 : 4.5
      const faint = texts.filter(({ contrast }) => contrast < wanted)
      expect(faint.map(({ text, contrast }) => `${contrast.toFixed(1)} ${text}`)).toEqual([])
    },
  )
})

/** For each logo that the slide shows, the texts that it touches, a full footer too; runs in the page. */
function readCoveredTexts(): string[][] {
  const slide = document.querySelector('.bespoke-marp-active section') as Element
  const logo = slide.querySelector('.logo')?.getBoundingClientRect()
  if (logo === undefined || logo.width === 0) return []
  for (const footer of slide.querySelectorAll('footer')) footer.textContent = 'i '.repeat(300)
  const range = document.createRange()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const covered: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node)
    const touches = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < logo.right && right > logo.left && top < logo.bottom && bottom > logo.top,
    )
    if (touches && node.textContent?.trim() !== '') covered.push(`${slide.id}: ${node.textContent}`)
  }
  return [covered]
}
