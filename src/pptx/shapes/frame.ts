import type { Rectangle } from '../../scene.ts'
import { toEmu } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'

/**
 * Where a shape is and how large; `name` is the element's, which differs for tables. An angle is
 * counted in 60,000ths of a degree (ISO/IEC 29500-1, 20.1.10.3).
 */
export function transform(at: Rectangle, name = 'a:xfrm', turnDeg = 0): XmlElement {
  const rot = turnDeg === 0 ? undefined : Math.round(turnDeg * 60_000)
  return xml(name, { rot }, [
    xml('a:off', { x: toEmu(at.leftPx), y: toEmu(at.topPx) }),
    xml('a:ext', { cx: Math.max(0, toEmu(at.widthPx)), cy: Math.max(0, toEmu(at.heightPx)) }),
  ])
}

/** A plain rectangle's outline. */
export function rectangleGeometry(): XmlElement {
  return xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])
}

/** A shape's id and name, and what it shows to those who cannot see it. */
export function shapeName(
  id: number,
  name: string,
  extra: { readonly description?: string; readonly isDecorative?: boolean } = {},
): XmlElement {
  const uri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'
  const namespace = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
  const decorative = xml('adec:decorative', { 'xmlns:adec': namespace, val: 1 })
  const list = xml('a:extLst', {}, [xml('a:ext', { uri }, [decorative])])
  const inside = extra.isDecorative === true ? [list] : []
  return xml('p:cNvPr', { id, name, descr: extra.description }, inside)
}

/** The root of a slide's shapes. */
export function shapeTree(shapes: readonly XmlElement[]): XmlElement {
  const nothing = { x: 0, y: 0 }
  const zero = xml('a:xfrm', {}, [
    xml('a:off', nothing),
    xml('a:ext', { cx: 0, cy: 0 }),
    xml('a:chOff', nothing),
    xml('a:chExt', { cx: 0, cy: 0 }),
  ])
  return xml('p:spTree', {}, [
    xml('p:nvGrpSpPr', {}, [shapeName(1, ''), xml('p:cNvGrpSpPr'), xml('p:nvPr')]),
    xml('p:grpSpPr', {}, [zero]),
    ...shapes,
  ])
}
