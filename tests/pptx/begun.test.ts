import { describe, expect, test } from 'vitest'
import { type KnownSlides, partsIfSame, type SharedParts, sharedOf } from '../../src/pptx/shared.ts'
import { beginPptx, writePptxInTurns } from '../../src/pptx/write.ts'
import type { SceneSlide } from '../../src/scene.ts'
import { openPackage } from './lint.ts'
import {
  makeParagraph,
  makePicture,
  makePresentation,
  makeSlide,
  makeText,
  STYLE,
} from './scene.ts'

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg=='
const LOGO = makePicture({ source: PIXEL, isFrame: true })
const SAMPLE = makeSlide(LOGO, makeText('body', [makeParagraph('Sample', 200)]))
const PLAIN = makeSlide(LOGO, makeText('body', [makeParagraph('Words', 200)]))
const turn = async () => undefined

/** A slide whose words have a colour that no sample has. */
const COLORFUL = (() => {
  const style = { ...STYLE, color: { hex: 'C2703D', alpha: 1 } }
  const paragraph = makeParagraph('Words', 200, { runs: [{ kind: 'text', text: 'Words', style }] })
  return makeSlide(LOGO, makeText('body', [paragraph]))
})()

async function writeBoth(slide: SceneSlide) {
  const presentation = makePresentation([slide], { samples: [SAMPLE] })
  const { scene } = presentation
  const samples = { ...scene, slides: scene.slides.slice(1) }
  const begun = await beginPptx({ ...presentation, scene: samples }, turn)
  const plain = await writePptxInTurns(presentation, turn)
  return { begun, plain, bytes: await writePptxInTurns({ ...presentation, begun }, turn) }
}

test.each([
  ['share what samples have', PLAIN],
  ['have other colours than samples', COLORFUL],
])(
  'a presentation that was begun before its slides were measured is the same if they %s',
  async (_how, slide) => {
    const { plain, bytes } = await writeBoth(slide)
    expect(bytes).toEqual(plain)
  },
)

test('a theme that is begun is kept only where its colours are the same', async () => {
  const colorsOf = (bytes: Uint8Array) =>
    JSON.stringify(openPackage(bytes).parts.get('ppt/theme/theme1.xml'))
  const [plain, colorful] = [await writeBoth(PLAIN), await writeBoth(COLORFUL)]
  expect(colorsOf(colorful.bytes)).not.toBe(colorsOf(plain.bytes))
})

describe('what slides share', () => {
  const presentation = makePresentation([PLAIN], { samples: [SAMPLE] })
  const { scene } = presentation
  const kinds = ['points', 'points']
  const known = scene.slides.map((slide, at) => ({ slide, kind: 'points', isSample: at > 0 }))
  const about = { lang: 'en-US', lineModel: 'powerpoint' } as const
  const begin = async () => (await writeBoth(PLAIN)).begun
  const shareOf = (begun: SharedParts, changed: Partial<KnownSlides> = {}) =>
    sharedOf({ scene, known, kinds, samples: scene.slides.slice(1), ...changed }, about, begun)

  test('is not found out again from the same samples, and its parts are written already', async () => {
    const begun = await begin()
    expect(begun.parts.map(({ kind }) => kind.path)).toContain('ppt/slideLayouts/slideLayout1.xml')
    const { shared } = shareOf(begun)
    expect(shared).toBe(begun.shared)
    expect(partsIfSame(begun, shared)).toBe(begun.parts)
  })

  test.each<[string, Partial<KnownSlides>]>([
    ['other samples', { samples: [{ ...SAMPLE }] }],
    ['other kinds', { kinds: ['points', 'cards'] }],
    ['a kind without a sample', { known: known.map((each) => ({ ...each, isSample: false })) }],
    ['another width', { scene: { ...scene, widthPx: 960 } }],
  ])('is found out again from %s', async (_what, changed) => {
    const begun = await begin()
    const { shared } = shareOf(begun, changed)
    expect(shared).not.toBe(begun.shared)
    expect(partsIfSame(begun, shared)).toBeUndefined()
  })
})
