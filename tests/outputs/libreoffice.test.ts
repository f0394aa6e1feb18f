import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
if (!isInstalled) console.info('skipped: LibreOffice (soffice) is not installed')

/** The words of each page, in no order: programs part lines differently. */
async function wordsOfPages(file: string): Promise<string[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)))
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    return text.match(/[\p{L}\p{N}]+/gu)?.toSorted() ?? []
  })
  return Promise.all(pages)
}

describe.runIf(isInstalled)('LibreOffice', () => {
  test('opens the PPTX and shows every word of every slide', async () => {
    const folder = makeProject({ 'content/deck.md': GOOD_DECK })
    await takedeck(folder, ['build', '-f', 'pdf,pptx'])
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', 'converted']
    execFileSync('soffice', [profile, ...convert, 'dist/deck.pptx'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const shown = await wordsOfPages(join(folder, 'converted/deck.pdf'))
    expect(shown).toEqual(await wordsOfPages(join(folder, 'dist/deck.pdf')))
  })
})
