import { expect, test } from 'vitest'
import { checkPictures } from '../../src/check/pictures.ts'
import type { ScenePicture } from '../../src/scene.ts'
import { makeSlide } from '../pptx/scene.ts'

const AT = { file: 'deck.md', line: 3, column: 1 }

function pictureOf(reason: string | undefined, alt = ''): ScenePicture {
  const at = { leftPx: 0, topPx: 0, widthPx: 9, heightPx: 9 }
  const crop = { left: 0, top: 0, right: 0, bottom: 0 }
  const look = { crop, radiusPx: 0, opacity: 1, isGray: false, turnDeg: 0 }
  return { kind: 'picture', at, source: '', fallback: undefined, alt, reason, ...look }
}

test('what becomes a picture in the PPTX is named once a slide, with the place of its section', () => {
  const slides = [
    makeSlide(pictureOf('a mask'), pictureOf('a mask'), pictureOf(undefined)),
    makeSlide(),
  ]
  const problems = checkPictures([{ at: AT }, { at: AT }], { slides })
  expect(problems).toMatchObject([{ rule: 'picture-in-pptx', severity: 'warning', at: AT }])
  expect(problems[0]?.message).toContain('Slide 1 has a mask')
})

test('a formula that becomes a picture is told where its author wrote it', () => {
  const slides = [makeSlide(pictureOf('a formula', 'x^2'), pictureOf('a formula', 'y'))]
  const there = { ...AT, line: 7, column: 4 }
  const problems = checkPictures([{ at: AT, formulas: new Map([['x^2', there]]) }], { slides })
  expect(problems).toMatchObject([{ rule: 'picture-in-pptx', at: there }])
})
