import { expect, test } from 'vitest'
import { placeholdersOf } from '../../src/pptx/places.ts'
import { createFitFreely } from '../../src/pptx/text/fit.ts'
import type { SceneNode } from '../../src/scene.ts'
import { makeBox, makeChartNode, makeParagraph, makePicture, makeSlide, makeText } from './scene.ts'

/** A text of a role at a height. */
function textAt(role: string, baselinePx: number, level = 0) {
  return makeText(role, [makeParagraph(role, baselinePx, { level })])
}

/** The places of a sample beside its title, as `type index`. */
function placesOf(...nodes: readonly SceneNode[]): string[] {
  const places = placeholdersOf([makeSlide(...nodes)], true, createFitFreely('powerpoint'))
  return places.filter(({ type }) => type !== 'title').map(({ type, index }) => `${type} ${index}`)
}

const PART = { role: 'figure', at: { leftPx: 80, topPx: 200, widthPx: 400, heightPx: 300 } }

test.each([
  [
    'the points of a body are one column',
    placesOf(textAt('body', 200), textAt('body', 300)),
    ['body 1'],
  ],
  [
    'each text of another role has a place',
    placesOf(textAt('card', 200), textAt('card', 300)),
    ['body 13', 'body 14'],
  ],
  [
    'footers and numbers are what presentations know',
    placesOf(textAt('footer', 700), textAt('number', 700)),
    ['ftr 11', 'sldNum 12'],
  ],
  [
    'what a theme or a diagram says has none',
    placesOf(textAt('decoration', 200), textAt('diagram', 300)),
    [],
  ],
  [
    'a chart comes after the texts’ numbers',
    placesOf(textAt('card', 200), makeChartNode()),
    ['chart 14', 'body 13'],
  ],
  ['a picture in its part has a place', placesOf(makePicture({ part: PART })), ['pic 13']],
  ['any other picture has none', placesOf(makePicture()), []],
])('on a sample, %s', (_what, found, expected) => {
  expect(found).toEqual(expected)
})

test('the title is first, then what has the largest ground', () => {
  const small = makeBox({ leftPx: 340, topPx: 180, widthPx: 900, heightPx: 60 })
  const large = makeBox({ leftPx: 340, topPx: 280, widthPx: 900, heightPx: 200 })
  const nodes = [small, large, textAt('label', 120), textAt('card', 220), textAt('panel', 330)]
  const places = placeholdersOf([makeSlide(...nodes)], true, createFitFreely('powerpoint'))
  expect(places.map(({ role }) => role)).toEqual(['title', 'panel', 'card', 'label'])
})

test('without a sample all slides have one place for each role, with the levels of all', () => {
  const slides = [makeSlide(textAt('card', 200)), makeSlide(textAt('card', 400, 1))]
  const places = placeholdersOf(slides, false, createFitFreely('powerpoint'))
  expect(places.map(({ role }) => role)).toEqual(['title', 'card'])
  const [first] = placeholdersOf(slides.slice(0, 1), false, createFitFreely('powerpoint')).slice(1)
  expect(places[1]?.at).toEqual(first?.at)
  expect(places[1]?.levels[1]?.paragraph.level).toBe(1)
})

test('a place is no smaller than can be clicked', () => {
  const [line] = makeParagraph('x', 200).lines
  if (line === undefined) throw new Error('no line')
  const lines = [{ ...line, widthPx: 4 }]
  const narrow = makeParagraph('x', 200, { leftPx: 100, rightPx: 100, lines })
  const at = { leftPx: 100, topPx: 180, widthPx: 0, heightPx: 0 }
  const slide = makeSlide({ ...makeText('card', [narrow]), at })
  const place = placeholdersOf([slide], true, createFitFreely('powerpoint')).find(
    ({ role }) => role === 'card',
  )
  expect(place?.at).toMatchObject({ leftPx: 100, widthPx: 24 })
})
