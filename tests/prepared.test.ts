import { join } from 'node:path'
import { expect, test } from 'vitest'
import { preparePresentation } from '../src/prepared.ts'
import { openProject } from '../src/project/project.ts'

const project = openProject(join(import.meta.dirname, '..'))

/** Prepares slides with these notes, in which somebody else has a turn after each part. */
async function prepare(notes: readonly string[]) {
  let turns = 0
  const slides = notes.map((text) => ({ kind: 'points', notes: text }))
  const deck = { slides, samples: { ready: [] }, theme: { faces: [] }, lang: 'en' }
  const prepared = await preparePresentation(deck, project, async () => {
    turns += 1
  })
  return { ...prepared, turns: () => turns }
}

test('notes are packed before it is known how their slides look, in turns', async () => {
  const { packNotes, turns } = await prepare(['Say this.', 'And that.'])
  expect(turns()).toBe(2)
  const packed = packNotes('And that.', 2)
  expect(packed?.kind.path).toBe('ppt/notesSlides/notesSlide2.xml')
  expect(packNotes('And that.', 2)).toBe(packed)
})

test('notes of a slide that has another number since slides were divided are packed for that', async () => {
  const { packNotes } = await prepare(['Say this.', 'And that.'])
  expect(packNotes('And that.', 3)?.kind.path).toBe('ppt/notesSlides/notesSlide3.xml')
  expect(packNotes('Something else.', 2)).not.toEqual(packNotes('And that.', 2))
})

test('a slide without notes has none', async () => {
  const { packNotes } = await prepare([''])
  expect(packNotes('', 1)).toBeUndefined()
})
