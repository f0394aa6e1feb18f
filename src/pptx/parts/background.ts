import type { Color } from '../../model.ts'
import { type Look, solidFill } from '../look.ts'
import { type XmlElement, xml } from '../xml.ts'

/** A background of one colour. */
export function backgroundElement(color: Color, look: Look): XmlElement {
  return xml('p:bg', {}, [xml('p:bgPr', {}, [solidFill(look, color), xml('a:effectLst')])])
}
