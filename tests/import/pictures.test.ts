import { expect, test } from 'vitest'
import { paragraph } from '../../src/import/article.ts'
import { placePictures } from '../../src/import/pictures.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

function image(source: string, alt = '') {
  return { kind: 'image' as const, source, alt }
}

test('pictures get names of their own by what they are, not by what they are called', () => {
  const found = new Map([
    ['x.gif', bytes('\x89PNG...')],
    ['y', bytes('\xff\xd8\xff...')],
    ['z', bytes('RIFF1234WEBP')],
  ])
  const blocks = [paragraph('It rained.'), image('y', 'Rain'), image('x.gif'), image('z')]
  const placed = placePictures(blocks, found, 'my talk')
  expect(placed.pictures.map(({ path }) => path)).toEqual([
    'images/my talk-1.png',
    'images/my talk-2.jpg',
    'images/my talk-3.webp',
  ])
  expect(placed.blocks).toEqual([
    paragraph('It rained.'),
    image('images/my talk-2.jpg', 'Rain'),
    image('images/my talk-1.png'),
    image('images/my talk-3.webp'),
  ])
})

test('a picture that is not there or is none is left out and named', () => {
  const blocks = [image('gone.png', 'The harbour'), image('page.png'), paragraph('It rained.')]
  const placed = placePictures(blocks, new Map([['page.png', bytes('<html>')]]), 'x')
  expect(placed).toEqual({
    blocks: [paragraph('It rained.')],
    pictures: [],
    missing: ['The harbour', 'page.png'],
  })
})
