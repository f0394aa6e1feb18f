import { type XmlElement, xml } from '../xml.ts'

/** Text begins at its box's edges. What was measured keeps its size; what is typed in may shrink. */
export function bodyProperties(fit: 'a:noAutofit' | 'a:normAutofit'): XmlElement {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  return xml('a:bodyPr', { vert: 'horz', wrap: 'square', ...insets, rtlCol: 0, anchor: 't' }, [
    xml(fit),
  ])
}

/** A field that shows the number of its slide. */
export function numberField(children: XmlElement['children']): XmlElement {
  return xml('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, children)
}
