import { expect, test } from 'vitest'
import { mediaOf } from '../../src/pptx/media.ts'
import type { ScenePicture } from '../../src/scene.ts'
import { makePicture, makeSlide } from './scene.ts'

const [PNG, JPEG, SVG] = ['image/png', 'image/jpeg', 'image/svg+xml'].map(
  (type) => `data:${type};base64,${btoa(type)}`,
)
const picture = (source = '', fallback?: string): ScenePicture => makePicture({ source, fallback })

test('each picture of the layouts and slides is a file of its kind, once', () => {
  const slides = [makeSlide(picture(PNG), picture(JPEG)), makeSlide(picture(PNG))]
  const parts = [...mediaOf(slides, [{ frames: [picture(SVG, PNG)] }]).values()]
  expect(parts.map(({ path, contentType }) => [path, contentType])).toEqual([
    ['ppt/media/image1.svg', 'image/svg+xml'],
    ['ppt/media/image2.png', 'image/png'],
    ['ppt/media/image3.jpg', 'image/jpeg'],
  ])
  expect(parts.map(({ content }) => Buffer.from(content as Uint8Array).toString())).toEqual([
    ...['image/svg+xml', 'image/png', 'image/jpeg'],
  ])
})

test('a picture of a kind that presentations do not know comes as its PNG alone', () => {
  const webp = `data:image/webp;base64,${btoa('x')}`
  expect([...mediaOf([makeSlide(picture(webp, PNG))], []).keys()]).toEqual([PNG])
  expect([...mediaOf([makeSlide(picture('https://x.org/a.png'))], []).keys()]).toEqual([])
})
