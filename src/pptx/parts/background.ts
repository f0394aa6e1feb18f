import type { Fill } from '../../scene.ts'
import { fillElement } from '../fill.ts'
import type { Look } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'

/** A background of one colour, or a gradient. */
export function backgroundElement(fill: Fill, look: Look): XmlElement {
  return xml('p:bg', {}, [xml('p:bgPr', {}, [fillElement(look, fill), xml('a:effectLst')])])
}
