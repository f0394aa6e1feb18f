import { expect, test } from 'vitest'
import { nearestPicture } from '../../src/project/nearest-picture.ts'
import { makeProject } from '../takedeck.ts'

test.each([
  ['Street.JPG', 'images/street.jpg'],
  ['images/street.png', 'images/street.jpg'],
  ['images/steet.jpg', 'images/street.jpg'],
  ['img/lab.svg', 'lab.svg'],
  ['cover.png', undefined],
])('a picture %s that is not there was meant as %s', (missing, expected) => {
  const folder = makeProject({
    'images/street.jpg': '',
    'lab.svg': '',
    'images/deep/cover.png': '',
    'cove.txt': '',
  })
  expect(nearestPicture(folder, missing)).toBe(expected)
})

test('a folder that is not there has none', () => {
  expect(nearestPicture('/no/such/folder', 'x.png')).toBeUndefined()
})
