import { describe, expect, test } from 'vitest'
import type { ScenePicture } from '../../../src/scene.ts'
import { lintPptx, openPackage } from '../lint.ts'
import { makePicture, makeSlide, writeSlides } from '../scene.ts'
import { findAll, type XmlNode } from '../xml-reader.ts'

/** The picture of a slide that has this one, and what its presentation would have repaired. */
function write(changes: Partial<ScenePicture> = {}): { pic: XmlNode; parts: readonly string[] } {
  const bytes = writeSlides([makeSlide(makePicture(changes))])
  expect(lintPptx(bytes)).toEqual([])
  const { parts } = openPackage(bytes)
  const slide = parts.get('ppt/slides/slide1.xml')
  const [pic] = slide === undefined ? [] : findAll(slide, 'p:pic')
  if (pic === undefined) throw new Error('there is no picture')
  const links = parts.get('ppt/slides/_rels/slide1.xml.rels')?.children ?? []
  return { pic, parts: links.map(({ attributes }) => attributes.Target ?? '') }
}

const attributesOf = (pic: XmlNode, name: string) => findAll(pic, name)[0]?.attributes

describe('a picture in a presentation', () => {
  test('has its description, or is decoration', () => {
    expect(attributesOf(write({ alt: 'A kerb' }).pic, 'p:cNvPr')?.descr).toBe('A kerb')
    expect(findAll(write({ alt: 'A kerb' }).pic, 'adec:decorative')).toEqual([])
    expect(findAll(write({ alt: '' }).pic, 'adec:decorative')).toHaveLength(1)
  })

  test('is cut where its element ends', () => {
    const { pic } = write({ crop: { left: 0.1, top: 0.2, right: 0.3, bottom: 0 } })
    expect(attributesOf(pic, 'a:srcRect')).toEqual({ l: '10000', t: '20000', r: '30000', b: '0' })
  })

  test('is faded, grey, round and turned, as far as its style says', () => {
    const { pic } = write({ opacity: 0.4, isGray: true, radiusPx: 20, turnDeg: 90 })
    expect(attributesOf(pic, 'a:alphaModFix')?.amt).toBe('40000')
    expect(findAll(pic, 'a:grayscl')).toHaveLength(1)
    expect(attributesOf(pic, 'a:prstGeom')?.prst).toBe('roundRect')
    expect(attributesOf(pic, 'a:xfrm')?.rot).toBe('5400000')
    const plain = write().pic
    expect(['a:alphaModFix', 'a:grayscl'].flatMap((name) => findAll(plain, name))).toEqual([])
  })

  test('that is drawn in vectors has a PNG beside it', () => {
    const svg = `data:image/svg+xml;base64,${btoa('<svg/>')}`
    const { pic, parts } = write({ source: svg, fallback: makePicture().source })
    const embed = attributesOf(pic, 'asvg:svgBlip')?.['r:embed']
    expect(embed).not.toBe(attributesOf(pic, 'a:blip')?.['r:embed'])
    expect(parts.filter((target) => target.includes('media')).toSorted()).toEqual([
      ...['../media/image1.svg', '../media/image2.png'],
    ])
  })
})
