import type { SceneBorder } from '../../scene.ts'
import { solidFill } from '../fill.ts'
import type { Look } from '../look.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const

/** A line around a shape or along a cell. */
export function lineElement(name: string, border: SceneBorder, look: Look): XmlElement {
  const attributes = { w: toEmu(border.widthPx), cap: 'flat', cmpd: 'sng', algn: 'ctr' }
  const join = name === 'a:ln' ? [xml('a:miter', { lim: 800_000 })] : []
  return xml(name, attributes, [
    solidFill(look, border.color),
    xml('a:prstDash', { val: DASHES[border.dash] }),
    ...join,
  ])
}
