import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { GOOD_DECK, makeProject, takedeck } from '../takedeck.ts'

test('the PPTX has a slide for each of the deck’s, with its notes', async () => {
  const folder = makeProject({ 'content/deck.md': GOOD_DECK })
  await takedeck(folder, ['build', '--format', 'pptx'])
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, 'dist/deck.pptx'))))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(4)
  const notes = parts['ppt/notesSlides/notesSlide2.xml'] ?? new Uint8Array()
  expect(strFromU8(notes)).toContain('First note.')
})
