import { type XmlElement, xml } from '../xml.ts'

/** How far text stands from the edges of its shape, in EMU. */
export interface Insets {
  readonly lIns: number
  readonly tIns: number
  readonly rIns: number
}

/**
 * Text begins at its box's edges where nothing else is said. What was measured keeps its size; what
 * is typed in may shrink.
 */
export function bodyProperties(
  fit: 'a:noAutofit' | 'a:normAutofit',
  own: Partial<Insets> = {},
): XmlElement {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, ...own }
  return xml('a:bodyPr', { vert: 'horz', wrap: 'square', ...insets, rtlCol: 0, anchor: 't' }, [
    xml(fit),
  ])
}
