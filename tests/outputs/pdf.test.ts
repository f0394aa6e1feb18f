import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GOOD_DECK, removeProject, takedeck, writeProject } from '../takedeck.ts'

describe('the PDF', () => {
  let folder = ''
  let bytes = Buffer.alloc(0)
  beforeAll(async () => {
    folder = writeProject({ 'content/deck.md': GOOD_DECK })
    await takedeck(folder, ['build', '--format', 'pdf'])
    bytes = readFileSync(join(folder, 'dist/deck.pdf'))
  })
  afterAll(() => removeProject(folder))
  const open = () => getDocumentProxy(new Uint8Array(bytes))

  test('has a page of 13⅓ by 7½ inches for each slide', async () => {
    const pdf = await open()
    expect(pdf.numPages).toBe(4)
    const page = await pdf.getPage(1)
    expect(page.view).toEqual([0, 0, 960, 540])
  })

  test('has the slide’s words on its page, and no speaker notes', async () => {
    const pdf = await open()
    const text = await (await pdf.getPage(2)).getTextContent()
    const words = text.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    expect(words).toContain('Water is wet')
    expect(words).toContain('freezes')
    expect(words).not.toContain('First note')
  })

  test('has one outline entry a slide, its headline', async () => {
    const outline = await (await open()).getOutline()
    const flatten = (entries: typeof outline): string[] =>
      entries.flatMap(({ title, items }) => [title, ...flatten(items)])
    const titles = ['A good deck', 'Water is wet', 'Somebody said so', 'Conclusion']
    expect(flatten(outline)).toEqual(titles)
  })

  test('says its title, author and language, and that it is tagged', async () => {
    const pdf = await open()
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'A good deck', Author: 'Ada Author', Language: 'en' })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const tags = JSON.stringify(await (await pdf.getPage(2)).getStructTree())
    for (const role of ['H2', 'L', 'LI', 'P']) expect(tags).toContain(`"role":"${role}"`)
  })

  test('embeds every font that it uses', () => {
    const raw = bytes.toString('latin1')
    const descriptors = raw.match(/\/Type \/FontDescriptor[\s\S]*?>>/g) ?? []
    expect(descriptors.length).toBeGreaterThan(1)
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile/)
  })

  test('is the same bytes each time', async () => {
    await takedeck(folder, ['build', '--format', 'pdf'])
    expect(readFileSync(join(folder, 'dist/deck.pdf')).equals(bytes)).toBe(true)
  })
})
