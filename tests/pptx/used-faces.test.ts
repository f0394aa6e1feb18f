import { expect, test } from 'vitest'
import { likelyFaces, usedFaces } from '../../src/pptx/used-faces.ts'
import type { SceneRun } from '../../src/scene-text.ts'
import { makeParagraph, makeSlide, makeText, STYLE } from './scene.ts'

const FONTS = {
  heading: { latin: 'Newsreader', complex: 'Noto Naskh Arabic' },
  body: { latin: 'Hanken Grotesk', complex: 'Noto Sans Arabic' },
  label: { latin: 'Libre Franklin', complex: 'Noto Kufi Arabic' },
}

function facesOf(...runs: readonly (readonly [text: string, family: string])[]): string[] {
  const texts = runs.map(
    ([text, family]): SceneRun => ({ kind: 'text', text, style: { ...STYLE, family } }),
  )
  const slide = makeSlide(makeText('body', [makeParagraph('', 200, { runs: texts })]))
  const [, ...others] = usedFaces({ slides: [slide], fonts: FONTS })
  return others.map(({ family, sample }) => `${family}: ${sample}`)
}

test('each face that words are set in is used once, with a letter of them', () => {
  expect(facesOf(['– kerb', 'Newsreader'], ['lane', 'Newsreader'])).toEqual(['Newsreader: k'])
})

test('Arabic letters are set in the family that the theme has for them, figures are not', () => {
  expect(facesOf(['سنة 2025', 'Newsreader'], ['شارع', 'Hanken Grotesk'])).toEqual([
    ...['Newsreader: 2', 'Noto Naskh Arabic: س', 'Noto Sans Arabic: ش'],
  ])
})

test('Arabic letters of a label are in the family that the theme has for those', () => {
  expect(facesOf(['فصل', 'Libre Franklin'])).toEqual(['Noto Kufi Arabic: ف'])
})

test('marks and spaces need no font', () => {
  expect(facesOf(['– …', 'Newsreader'])).toEqual([])
})

test('Arabic letters in a family that is none of the theme’s are in that one', () => {
  expect(facesOf(['كود', 'IBM Plex Mono'])).toEqual(['IBM Plex Mono: ك'])
})

test('a family that the theme has no Arabic one for is asked for both kinds of letters, Arabic ones last', () => {
  expect(facesOf(['كود', 'Open Sans'], ['2025', 'Open Sans'])).toEqual([
    ...['Open Sans: 2', 'Open Sans: ك'],
  ])
})

test('a face is told by letters that most families have, not by Japanese ones', () => {
  expect(facesOf(['夜の列車', 'Newsreader'], ['611キロ', 'Newsreader'])).toEqual(['Newsreader: 6'])
  expect(facesOf(['夜の列車', 'Newsreader'])).toEqual(['Newsreader: 夜'])
})

test('slides will probably need the faces of the samples of their kinds, as far as these are ready', () => {
  const slideIn = (family: string) =>
    makeSlide(
      makeText('body', [
        makeParagraph('', 200, {
          runs: [{ kind: 'text', text: 'word', style: { ...STYLE, family } }],
        }),
      ]),
    )
  const samples = [
    { kind: 'title', slide: undefined },
    { kind: 'points', slide: slideIn('Newsreader') },
    { kind: 'code', slide: slideIn('IBM Plex Mono') },
  ]
  const families = likelyFaces(['title', 'points'], samples).map(({ family }) => family)
  expect(families).toContain('Newsreader')
  expect(families).not.toContain('IBM Plex Mono')
})
