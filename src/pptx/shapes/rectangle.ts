import type { SceneBox } from '../../model.ts'
import { type Look, solidFill } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'
import { rectangleGeometry, shapeName, transform } from './frame.ts'

/** A rule, a panel or a border: a filled rectangle that says nothing. */
export function rectangleShape({ at, fill }: SceneBox, id: number, look: Look): XmlElement {
  const isLine = Math.min(at.widthPx, at.heightPx) < 6
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      shapeName(id, `${isLine ? 'Rule' : 'Panel'} ${id}`, { isDecorative: true }),
      xml('p:cNvSpPr'),
      xml('p:nvPr'),
    ]),
    xml('p:spPr', {}, [
      transform(at),
      rectangleGeometry(),
      solidFill(look, fill),
      xml('a:ln', {}, [xml('a:noFill')]),
    ]),
    xml('p:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p')]),
  ])
}
