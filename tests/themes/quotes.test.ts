import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const MARKS: Readonly<Record<string, string>> = {
  en: '“Words.”',
  de: '„Words.“',
  fr: '«\u00a0Words.\u00a0»',
  sv: '”Words.”',
  ar: '«Words.»',
  ja: '「Words.」',
}

const LANGUAGES = Object.keys(MARKS)

test.each(['boardroom', 'gazette'])(
  'a quotation in “%s” stands between the marks of its language, or between its own',
  async (theme) => {
    const files = LANGUAGES.map((lang) => [`content/${lang}.md`, quoteIn(lang)])
    const folder = makeProject(Object.fromEntries(files))
    await takedeck(folder, ['build', '--format', 'html', '--theme', theme])
    const quotes = LANGUAGES.map((lang) => readQuotes(join(folder, `dist/${lang}.html`)))
    expect(await Promise.all(quotes)).toEqual(LANGUAGES.map((lang) => [MARKS[lang], '“Own.”']))
  },
)

function quoteIn(lang: string): string {
  return `---\ntitle: Marks\nlang: ${lang}\n---\n\n## One\n\n> Words.\n\n## Two\n\n> “Own.”\n`
}

/** Each quotation with the marks that the theme puts around it. */
async function readQuotes(file: string): Promise<string[]> {
  const page = await openFile(file)
  return page.$$eval('section.quote blockquote p', (paragraphs) =>
    paragraphs.map((paragraph) => {
      const elements = [paragraph.closest('blockquote') ?? paragraph, paragraph]
      const marks = (place: string) =>
        elements.map((element) =>
          getComputedStyle(element, place).content.replace(/^(none|normal)$|^"|"$/g, ''),
        )
      return [...marks('::before'), paragraph.textContent, ...marks('::after')].join('')
    }),
  )
}
