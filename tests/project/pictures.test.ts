import { expect, test } from 'vitest'
import { readPicture } from '../../src/project/pictures.ts'
import { processorTimeMs } from '../processor-time.ts'
import { makeProject } from '../takedeck.ts'

const read = (svg: string) =>
  readPicture(makeProject({ 'a.svg': svg }), {
    source: 'a.svg',
    at: { file: 'deck.md', line: 1, column: 1 },
  })

test.each([
  '<svg >',
  '\ufeff<?xml version="1.0"?>\n<!-- a --><!-- - -> -->\n<!DOCTYPE svg>\n<svg viewBox="0 0 1 1"/>',
])('a drawing is known by its first element, whatever stands above it: %#', (svg) => {
  expect(read(svg)).toMatchObject({ mediaType: 'image/svg+xml' })
})

test('a file of comments is told to be no picture in no time', () => {
  expect(processorTimeMs(() => read('<!-- a -->'.repeat(190)))).toBeLessThan(500)
  expect(read('<!-- a -->'.repeat(190))).toMatchObject({ rule: 'picture' })
})

test('a name with a percent sign is told as it has to be written', () => {
  const root = makeProject({ 'my%20picture.svg': '<svg >' })
  const at = { file: 'deck.md', line: 1, column: 1 }
  const told = readPicture(root, { source: 'my%20picture.svg', at })
  expect(told).toMatchObject({ hint: expect.stringContaining('Did you mean my%2520picture.svg?') })
  expect(readPicture(root, { source: 'my%2520picture.svg', at })).toMatchObject({
    mediaType: 'image/svg+xml',
  })
})
