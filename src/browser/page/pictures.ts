/// <reference lib="dom" />
import type { Rectangle, ScenePicture } from '../../model.ts'
import { rectangleOn } from './paint.ts'

/** A picture as it is painted: fitted into its element, or cut by it. */
export function pictureOf(slide: Element, image: HTMLImageElement): ScenePicture | undefined {
  const box = rectangleOn(slide, image.getBoundingClientRect())
  const { naturalWidth, naturalHeight, alt, src: source } = image
  if (box.widthPx < 1 || box.heightPx < 1 || naturalWidth < 1) return undefined
  const style = getComputedStyle(image)
  const painted = paintedRectangle(box, naturalWidth / naturalHeight, style)
  return { kind: 'picture', source, alt, fallback: pngOf(image), ...clip(box, painted) }
}

/** Where `object-fit` and `object-position` put the whole picture. */
export function paintedRectangle(
  box: Rectangle,
  ratio: number,
  style: CSSStyleDeclaration,
): Rectangle {
  const { leftPx, topPx, widthPx, heightPx } = box
  const isWide = ratio > widthPx / heightPx
  if (style.objectFit !== 'contain' && style.objectFit !== 'cover') return box
  const fillsWidth = isWide === (style.objectFit === 'contain')
  const size = fillsWidth
    ? { widthPx, heightPx: widthPx / ratio }
    : { widthPx: heightPx * ratio, heightPx }
  const [x = '50%', y = '50%'] = style.objectPosition.split(' ')
  return {
    ...size,
    leftPx: leftPx + placeOf(x, widthPx - size.widthPx),
    topPx: topPx + placeOf(y, heightPx - size.heightPx),
  }
}

/** A computed position: a share of the free room, or pixels. */
export function placeOf(position: string, roomPx: number): number {
  const value = Number.parseFloat(position)
  return position.endsWith('%') ? (value / 100) * roomPx : value
}

/** What of a painted picture its box lets through. */
export function clip(box: Rectangle, painted: Rectangle): Pick<ScenePicture, 'at' | 'crop'> {
  const left = Math.max(0, box.leftPx - painted.leftPx)
  const top = Math.max(0, box.topPx - painted.topPx)
  const right = Math.max(0, painted.leftPx + painted.widthPx - box.leftPx - box.widthPx)
  const bottom = Math.max(0, painted.topPx + painted.heightPx - box.topPx - box.heightPx)
  return {
    at: {
      leftPx: painted.leftPx + left,
      topPx: painted.topPx + top,
      widthPx: painted.widthPx - left - right,
      heightPx: painted.heightPx - top - bottom,
    },
    crop: {
      left: left / painted.widthPx,
      right: right / painted.widthPx,
      top: top / painted.heightPx,
      bottom: bottom / painted.heightPx,
    },
  }
}

/** A picture as PNG, where presentations do not know its kind; twice as fine as it is shown. */
export function pngOf(image: HTMLImageElement): string | undefined {
  if (/^data:image\/(?:png|jpeg|gif)[;,]/.test(image.src)) return undefined
  const { width, height } = image.getBoundingClientRect()
  const canvas = document.createElement('canvas')
  const scale = Math.min(2 * Math.max(width / image.naturalWidth, height / image.naturalHeight), 8)
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
