import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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

test.each(['boardroom', 'clear', 'gazette'])(
  'a quotation in “%s” stands between the marks of its language, or between its own',
  async (theme) => {
    const contents = LANGUAGES.map((lang) => [`content/${lang}.md`, quoteIn(lang)])
    const folder = makeProject(Object.fromEntries(contents))
    await takedeck(folder, ['build', '--format', 'html', '--theme', theme])
    const files = LANGUAGES.map((lang) => join(folder, `dist/${lang}.html`))
    const quotes = await readQuotes(files)
    expect(quotes).toEqual(LANGUAGES.map((lang) => [MARKS[lang], '“Own.”']))
  },
)

function quoteIn(lang: string): string {
  return `---\ntitle: Marks\nlang: ${lang}\n---\n\n## One\n\n> Words.\n\n## Two\n\n> “Own.”\n`
}

/** Each file's quotations with the marks that the theme puts around them. */
async function readQuotes(files: readonly string[]): Promise<string[][]> {
  const page = await openFile(files[0] ?? '')
  const quotes: string[][] = []
  for (const file of files) {
    await page.goto(pathToFileURL(file).href)
    quotes.push(await page.$$eval('section.quote blockquote p', markParagraphs))
  }
  return quotes
}

/** Runs in the page. */
function markParagraphs(paragraphs: readonly Element[]): string[] {
  return paragraphs.map((paragraph) => {
    const elements = [paragraph.closest('blockquote') ?? paragraph, paragraph]
    const marks = (place: string) =>
      elements.map((element) =>
        getComputedStyle(element, place).content.replace(/^(none|normal)$|^"|"$/g, ''),
      )
    return [...marks('::before'), paragraph.textContent, ...marks('::after')].join('')
  })
}
