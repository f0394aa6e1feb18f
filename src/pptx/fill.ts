import type { Fill } from '../scene.ts'
import type { Color } from '../scene-text.ts'
import { colorElement, type Look } from './look.ts'
import { toAngle, toThousandthPercent } from './units.ts'
import { type XmlElement, xml } from './xml.ts'

/** What fills a shape or a background. */
export function fillElement(look: Look, fill: Fill | undefined): XmlElement {
  if (fill === undefined) return xml('a:noFill')
  if (fill.kind === 'solid') return solidFill(look, fill.color)
  const stops = fill.stops.map(({ color, at }) =>
    xml('a:gs', { pos: toThousandthPercent(at) }, [colorElement(look, color)]),
  )
  return xml('a:gradFill', { rotWithShape: 1 }, [
    xml('a:gsLst', {}, stops),
    xml('a:lin', { ang: toAngle(fill.angleDeg), scaled: 0 }),
  ])
}

/** A fill of one colour. */
export function solidFill(look: Look, color: Color): XmlElement {
  return xml('a:solidFill', {}, [colorElement(look, color)])
}
