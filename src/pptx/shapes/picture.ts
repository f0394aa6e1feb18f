import type { ScenePicture } from '../../scene.ts'
import type { Media } from '../media.ts'
import type { Relationships } from '../parts/relationships.ts'
import { toThousandthPercent } from '../units.ts'
import { type XmlElement, xml } from '../xml.ts'
import { shapeName, transform } from './frame.ts'
import { roundedGeometry } from './geometry.ts'
import { type Placeholder, placeholderElement } from './placeholder.ts'

/** Where a slide's pictures are kept and referred to. */
export interface PictureContext {
  readonly media: Media
  readonly relationships: Relationships
}

/** A picture with its description; a vector picture beside its PNG. */
export function pictureShape(
  picture: ScenePicture,
  id: number,
  placeholder: Placeholder | undefined,
  context: PictureContext,
): XmlElement | undefined {
  const { source, fallback, alt, at, crop } = picture
  const embed = imageId(fallback ?? source, context)
  if (embed === undefined) return undefined
  const vector = fallback === undefined ? undefined : imageId(source, context)
  const [l, t, r, b] = [crop.left, crop.top, crop.right, crop.bottom].map(toThousandthPercent)
  return xml('p:pic', {}, [
    xml('p:nvPicPr', {}, [
      shapeName(id, `Picture ${id}`, { description: alt, isDecorative: alt === '' }),
      xml('p:cNvPicPr', {}, [xml('a:picLocks', { noChangeAspect: 1 })]),
      xml('p:nvPr', {}, placeholder === undefined ? [] : [placeholderElement(placeholder)]),
    ]),
    xml('p:blipFill', {}, [
      xml('a:blip', { 'r:embed': embed }, [
        ...effects(picture),
        vector === undefined ? undefined : vectorList(vector),
      ]),
      xml('a:srcRect', { l, t, r, b }),
      xml('a:stretch', {}, [xml('a:fillRect')]),
    ]),
    xml('p:spPr', {}, [
      transform(at, 'a:xfrm', picture.turnDeg),
      roundedGeometry(at, picture.radiusPx),
    ]),
  ])
}

/** What is done to a picture's colours, in the order of the schema. */
function effects({ opacity, isGray }: ScenePicture): XmlElement[] {
  const faded = xml('a:alphaModFix', { amt: toThousandthPercent(opacity) })
  return [...(opacity < 1 ? [faded] : []), ...(isGray ? [xml('a:grayscl')] : [])]
}

function imageId(address: string, { media, relationships }: PictureContext): string | undefined {
  const part = media.get(address)
  return part && relationships.add('image', part.path.replace('ppt/', '../'))
}

function vectorList(id: string): XmlElement {
  const uri = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
  const namespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
  const blip = xml('asvg:svgBlip', { 'xmlns:asvg': namespace, 'r:embed': id })
  return xml('a:extLst', {}, [xml('a:ext', { uri }, [blip])])
}
