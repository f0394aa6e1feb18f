import type { Color } from '../../scene-text.ts'
import { solidFill } from '../fill.ts'
import { fontElements, type Look } from '../look.ts'
import { toEmu, toHundredthPoints } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'

/** How text looks: in the theme's body font. */
export function textProperties(
  look: Look,
  style: {
    readonly sizePx: number
    readonly color: Color
    readonly lang: string
    readonly isBold?: boolean
    readonly isOneLine?: boolean
  },
): XmlElement {
  const attributes = { sz: toHundredthPoints(style.sizePx), b: Number(style.isBold ?? false) }
  const run = xml('a:defRPr', attributes, [
    solidFill(look, style.color),
    ...fontElements(look, look.body.latin),
  ])
  return xml('c:txPr', {}, [
    xml('a:bodyPr', { wrap: style.isOneLine ? 'none' : undefined }),
    xml('a:lstStyle'),
    xml('a:p', {}, [xml('a:pPr', {}, [run]), xml('a:endParaRPr', { lang: style.lang })]),
  ])
}

/** A line that parts a fill from its neighbours. */
export interface Edge {
  readonly color: Color
  readonly widthPx: number
}

/** A fill without a line around it, or with one that parts it from its neighbours. */
export function fillProperties(look: Look, color: Color, edge?: Edge): XmlElement {
  const line = edge === undefined ? xml('a:noFill') : solidFill(look, edge.color)
  const attributes = edge === undefined ? {} : { w: toEmu(edge.widthPx) }
  return xml('c:spPr', {}, [solidFill(look, color), xml('a:ln', attributes, [line])])
}

/** A line of some width. */
export function lineProperties(look: Look, color: Color, widthPx: number): XmlElement {
  const attributes = { w: toEmu(widthPx), cap: 'rnd' }
  return xml('c:spPr', {}, [xml('a:ln', attributes, [solidFill(look, color), xml('a:round')])])
}
