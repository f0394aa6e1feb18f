import type { Rectangle } from '../../scene.ts'
import { toThousandthPercent } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { rectangleGeometry } from './frame.ts'

/** The outline of a rectangle with such corners: a plain one, a rounded one, or an ellipse. */
export function roundedGeometry(
  { widthPx, heightPx }: Pick<Rectangle, 'widthPx' | 'heightPx'>,
  radiusPx: number,
): XmlElement {
  const shorter = Math.min(widthPx, heightPx)
  if (radiusPx < 0.5 || shorter <= 0) return rectangleGeometry()
  const isRound = radiusPx > 0.49 * shorter && Math.abs(widthPx - heightPx) < 1
  if (isRound) return xml('a:prstGeom', { prst: 'ellipse' }, [xml('a:avLst')])
  const share = Math.min(0.5, radiusPx / shorter)
  return xml('a:prstGeom', { prst: 'roundRect' }, [
    xml('a:avLst', {}, [xml('a:gd', { name: 'adj', fmla: `val ${toThousandthPercent(share)}` })]),
  ])
}
