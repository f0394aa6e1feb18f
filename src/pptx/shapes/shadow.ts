import type { SceneShadow } from '../../scene.ts'
import { colorElement, type Look } from '../look.ts'
import { toAngle, toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'

/** A shadow outside a shape. */
export function shadowElement(shadow: SceneShadow, look: Look): XmlElement {
  const { rightPx, downPx, blurPx, color } = shadow
  const degrees = (Math.atan2(downPx, rightPx) * 180) / Math.PI
  const attributes = {
    blurRad: toEmu(blurPx),
    dist: toEmu(Math.hypot(rightPx, downPx)),
    dir: toAngle((degrees + 360) % 360),
    algn: 'ctr',
    rotWithShape: 0,
  }
  return xml('a:effectLst', {}, [xml('a:outerShdw', attributes, [colorElement(look, color)])])
}
