import { type XmlElement, xml } from '../xml.ts'

/** Text begins at its box's edges. What was measured keeps its size; what is typed in may shrink. */
export function bodyProperties(fit: 'a:noAutofit' | 'a:normAutofit'): XmlElement {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }
  return xml('a:bodyPr', { vert: 'horz', wrap: 'square', ...insets, rtlCol: 0, anchor: 't' }, [
    xml(fit),
  ])
}
