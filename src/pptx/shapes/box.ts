import type { SceneBox } from '../../scene.ts'
import { fillElement } from '../fill.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { shapeName, transform } from './frame.ts'
import { roundedGeometry } from './geometry.ts'
import { lineElement } from './line.ts'
import { shadowElement } from './shadow.ts'

/** A rule, a panel, a border or a circle: a shape that says nothing. */
export function boxShape(box: SceneBox, id: number, look: Look): XmlElement {
  const { at, fill, outline, radiusPx, shadow } = box
  const half = (outline?.widthPx ?? 0) / 2
  const inside = {
    leftPx: at.leftPx + half,
    topPx: at.topPx + half,
    widthPx: at.widthPx - 2 * half,
    heightPx: at.heightPx - 2 * half,
  }
  const isLine = Math.min(at.widthPx, at.heightPx) < 6
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, `${isLine ? 'Rule' : 'Panel'} ${id}`, { isDecorative: true }),
      xml('p:cNvSpPr'),
      xml('p:nvPr'),
    ]),
    xml('p:spPr', {}, [
      transform(inside),
      roundedGeometry(inside, Math.max(0, radiusPx - half)),
      fillElement(look, fill),
      outline === undefined
        ? xml('a:ln', {}, [xml('a:noFill')])
        : lineElement('a:ln', outline, look),
      shadow && shadowElement(shadow, look),
    ]),
    xml('p:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p')]),
  ])
}
