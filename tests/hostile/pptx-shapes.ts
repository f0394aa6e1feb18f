import { posix } from 'node:path'
import { openPackage } from '../pptx/lint.ts'
import { findAll, wordsOf, type XmlNode } from '../pptx/xml-reader.ts'

/** A slide of a presentation: its size and what it says and shows, in CSS pixels. */
export interface ShapedSlide {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A text, a picture, a table or a chart. */
interface Shape {
  readonly name: string
  readonly isText: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const EMU_PER_PX = 9525

/** What stands on each slide of a presentation: neither panels and rules nor what masters repeat. */
export function readShapes(pptx: Uint8Array): ShapedSlide[] {
  const { parts } = openPackage(new Uint8Array(pptx))
  const [size] = findAll(partOf(parts, 'ppt/presentation.xml'), 'p:sldSz')
  const width = Number(size?.attributes.cx) / EMU_PER_PX
  const height = Number(size?.attributes.cy) / EMU_PER_PX
  const names = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  return names.map((name) => ({ width, height, shapes: shapesOf(name, parts) }))
}

type Parts = ReadonlyMap<string, XmlNode>

function partOf(parts: Parts, name: string): XmlNode {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`There is no ${name}.`)
  return part
}

function shapesOf(name: string, parts: Parts): Shape[] {
  const slide = partOf(parts, name)
  const layout = layoutOf(name, parts)
  const texts = findAll(slide, 'p:sp').filter((shape) => hasWords(shape) && !isRepeated(shape))
  const frames = [...findAll(slide, 'p:pic'), ...findAll(slide, 'p:graphicFrame')]
  return [
    ...texts.map((shape) => inkOf(shapeOf(shape, true), sizeOf(shape, layout))),
    ...frames.map((shape) => shapeOf(shape, false)),
  ]
}

function layoutOf(name: string, parts: Parts): XmlNode {
  const rels = partOf(parts, `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`)
  const found = findAll(rels, 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/slideLayout'),
  )
  return partOf(parts, posix.join(posix.dirname(name), found?.attributes.Target ?? ''))
}

function hasWords(shape: XmlNode): boolean {
  return /[\p{L}\p{N}]/u.test(textOf(shape))
}

function textOf(shape: XmlNode): string {
  return findAll(shape, 'a:t').map(wordsOf).join('')
}

/** Footers and numbers have room to grow; where they stand is looked at in the PDF. */
function isRepeated(shape: XmlNode): boolean {
  const [place] = findAll(shape, 'p:ph')
  return ['ftr', 'sldNum'].includes(place?.attributes.type ?? '')
}

function shapeOf(shape: XmlNode, isText: boolean): Shape {
  const [name] = findAll(shape, 'p:cNvPr')
  const [offset] = findAll(shape, 'a:off')
  const extent = findAll(shape, 'a:ext').find(({ attributes }) => 'cx' in attributes)
  const left = Number(offset?.attributes.x) / EMU_PER_PX
  const top = Number(offset?.attributes.y) / EMU_PER_PX
  const right = left + Number(extent?.attributes.cx) / EMU_PER_PX
  const bottom = top + Number(extent?.attributes.cy) / EMU_PER_PX
  const words = textOf(shape).slice(0, 30)
  return { name: `${name?.attributes.name}: ${words}`, isText, left, right, top, bottom }
}

/** The largest letters of a text, its own or those of its placeholder, in CSS pixels. */
function sizeOf(shape: XmlNode, layout: XmlNode): number {
  const own = findAll(shape, 'a:r').map((run) => findAll(run, 'a:rPr')[0]?.attributes.sz)
  const [place] = findAll(shape, 'p:ph')
  const placeholder = findAll(layout, 'p:sp').find((other) => {
    const [there] = findAll(other, 'p:ph')
    return (
      there?.attributes.type === place?.attributes.type &&
      there?.attributes.idx === place?.attributes.idx
    )
  })
  const given = placeholder === undefined ? [] : findAll(placeholder, 'a:defRPr')
  const sizes = [...own, ...given.map(({ attributes }) => attributes.sz)].map(Number)
  return (Math.max(0, ...sizes.filter((size) => !Number.isNaN(size))) / 100) * (4 / 3)
}

/**
 * Where the letters of a text are: its lines reach above and below them by about a third of their
 * size, and by more where there are figures alone.
 */
function inkOf(shape: Shape, sizePx: number): Shape {
  const hangPx = sizePx * (/^[^:]*: \d+$/.test(shape.name) ? 0.5 : 0.33)
  return { ...shape, top: shape.top + hangPx, bottom: shape.bottom - hangPx }
}

/** The shapes that reach over an edge of their slide, and those that lie over another one. */
export function findOverlaps({ width, height, shapes }: ShapedSlide): string[] {
  const outside = shapes.filter(
    ({ left, right, top, bottom }) =>
      left < -1 || top < -1 || right > width + 1 || bottom > height + 1,
  )
  const over = shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .filter((other) => depthOf(one, other) > 6 && !isOnPicture(one, other))
      .map((other) => `${Math.round(depthOf(one, other))} px: ${one.name} × ${other.name}`),
  )
  return [...outside.map(({ name }) => `outside: ${name}`), ...over]
}

/** Texts are so much wider than their lines at most, so that no program breaks these elsewhere. */
const SPARE_WIDTH = 0.1

/** How far two shapes lie over each other. */
function depthOf(one: Shape, other: Shape): number {
  const spare = SPARE_WIDTH * Math.max(one.right - one.left, other.right - other.left)
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left) - spare,
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  )
}

/** Whether one of two is a text whose lines stand on the other, a picture: a number on its disc. */
function isOnPicture(one: Shape, other: Shape): boolean {
  const [text, picture] = one.isText ? [one, other] : [other, one]
  if (!text.isText || picture.isText) return false
  return text.top > picture.top - 1 && text.bottom < picture.bottom + 1 && text.name.length < 24
}
