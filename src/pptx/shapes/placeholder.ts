import type { Rectangle } from '../../scene.ts'
import { fillElement } from '../fill.ts'
import type { Ground } from '../grounds.ts'
import type { Look } from '../look.ts'
import type { TextContext } from '../text/context.ts'
import type { FittedParagraph } from '../text/fit.ts'
import { largestStyle } from '../text/lines.ts'
import { type InheritedStyles, marginLeft, paragraphProperties } from '../text/paragraph.ts'
import { plainStyle, styleElement } from '../text/runs.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { bodyProperties, type Insets } from './body.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'
import { roundedGeometry } from './geometry.ts'
import { lineElement } from './line.ts'
import { numberField } from './number.ts'

/** A place that a layout has, and how text in it looks. */
export interface Placeholder {
  readonly role: string
  /** Which of its role it is, from 0. */
  readonly order: number
  readonly name: string
  /** What it says while it is empty. */
  readonly prompt: string
  readonly type: 'title' | 'body' | 'ftr' | 'sldNum' | 'pic' | 'tbl' | 'chart'
  readonly index: number | undefined
  readonly at: Rectangle
  /** What it brings for its words to stand on. */
  readonly ground: Ground | undefined
  /** The first paragraph of each level that the layout's slides show. */
  readonly levels: readonly (FittedParagraph | undefined)[]
  readonly styles: InheritedStyles
  /** The footer's own words. */
  readonly words: string
}

/** What a shape says of the placeholder that it fills. */
export function placeholderElement({ type, index }: Placeholder): XmlElement {
  const isSmall = type === 'ftr' || type === 'sldNum'
  return xml('p:ph', { type, sz: isSmall ? 'quarter' : undefined, idx: index })
}

/** A placeholder on a layout or a master, with the styles of its levels. */
export function placeholderShape(
  placeholder: Placeholder,
  id: number,
  context: TextContext,
): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, `${placeholder.name} Placeholder`),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [placeholderElement(placeholder)]),
    ]),
    xml('p:spPr', {}, surfaceElements(placeholder, context.look)),
    xml('p:txBody', {}, [
      bodyProperties('a:normAutofit', insetsOf(placeholder)),
      xml('a:lstStyle', {}, levelStyles(placeholder, context)),
      xml('a:p', {}, promptElements(placeholder, context.lang)),
    ]),
  ])
}

/** Where a placeholder is, and what it brings for its words to stand on. */
function surfaceElements({ at, ground }: Placeholder, look: Look): XmlElement[] {
  if (ground === undefined) return [transform(at), rectangleGeometry()]
  const { fill, outline, radiusPx } = ground
  const half = (outline?.widthPx ?? 0) / 2
  const inside = shrunk(ground.at, half)
  return [
    transform(inside),
    roundedGeometry(inside, Math.max(0, radiusPx - half)),
    fillElement(look, fill),
    ...(outline === undefined ? [] : [lineElement('a:ln', outline, look)]),
  ]
}

function shrunk({ leftPx, topPx, widthPx, heightPx }: Rectangle, byPx: number): Rectangle {
  return {
    leftPx: leftPx + byPx,
    topPx: topPx + byPx,
    widthPx: widthPx - 2 * byPx,
    heightPx: heightPx - 2 * byPx,
  }
}

/** A shape with round corners keeps its words out of them (presetShapeDefinitions, `roundRect`). */
const ROUND_INSET = 0.29289

/** How far the words stand from the edges of what they stand on. */
function insetsOf({ at, ground }: Placeholder): Partial<Insets> {
  if (ground === undefined) return {}
  const { outline, radiusPx, at: around } = ground
  const own = (outline?.widthPx ?? 0) / 2 + ROUND_INSET * radiusPx
  const right = around.leftPx + around.widthPx - at.leftPx - at.widthPx
  const inset = (px: number) => Math.max(0, toEmu(px - own))
  return {
    lIns: inset(at.leftPx - around.leftPx),
    tIns: inset(at.topPx - around.topPx),
    rIns: inset(right),
  }
}

/** The styles of a placeholder's levels. */
export function levelStyles(
  { levels }: Pick<Placeholder, 'levels'>,
  context: TextContext,
): XmlElement[] {
  let last: { readonly fitted: FittedParagraph; readonly element: XmlElement } | undefined
  return levels.flatMap((fitted, level) => {
    if (fitted === undefined) return []
    const name = `a:lvl${level + 1}pPr`
    const element =
      last !== undefined && isOnlyDeeper(fitted, last.fitted)
        ? deeper(last.element, name, fitted)
        : levelStyle(name, fitted, context)
    last = { fitted, element }
    return [element]
  })
}

function levelStyle(name: string, fitted: FittedParagraph, context: TextContext): XmlElement {
  const style = plainStyle(largestStyle(fitted.paragraph))
  const defaults = [styleElement('a:defRPr', style, undefined, context)]
  return paragraphProperties(name, fitted, context, defaults)
}

/** Whether a level is one of those that no slide shows: the last that one does, further in. */
function isOnlyDeeper(fitted: FittedParagraph, last: FittedParagraph): boolean {
  const hasTab = fitted.paragraph.runs.some((run) => run.kind === 'tab')
  return !hasTab && fitted.paragraph === last.paragraph && fitted.indentPx === last.indentPx
}

/** The same style further in: most levels of a layout are such ones. */
function deeper(element: XmlElement, name: string, { marginPx }: FittedParagraph): XmlElement {
  const { attributes, children } = element
  return xml(name, { ...attributes, marL: marginLeft(marginPx) }, children)
}

/** How much deeper a level stands that no slide shows. */
const STEP_PX = 32

/** A style for every level that a presentation can have. */
export function withDeeperLevels(levels: Placeholder['levels']): Placeholder['levels'] {
  const known = levels.filter((level) => level !== undefined)
  const last = known.at(-1)
  if (last === undefined) return levels
  return Array.from({ length: 9 }, (_, level) => {
    const deeper = Math.max(0, level - known.length + 1)
    return known[level] ?? { ...last, marginPx: last.marginPx + deeper * STEP_PX }
  })
}

function promptElements({ type, words, prompt }: Placeholder, lang: string): XmlElement[] {
  const properties = xml('a:rPr', { lang })
  if (type === 'sldNum') return [numberField([properties, xml('a:t', {}, [prompt])])]
  const text = type === 'ftr' ? words : prompt
  return [xml('a:r', {}, [properties, xml('a:t', {}, [text])])]
}
