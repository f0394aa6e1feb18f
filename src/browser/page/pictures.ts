/// <reference lib="dom" />
import type { Rectangle, ScenePicture } from '../../scene.ts'
import { radiusOf } from './boxes.ts'
import { opacityOf, rectangleOn } from './paint.ts'
import { shotOf } from './shots.ts'

/** A picture as it is painted: fitted into its element, or cut by it. */
export function pictureOf(slide: Element, image: HTMLImageElement): ScenePicture | undefined {
  const turnDeg = turnOf(image)
  const box = unturned(rectangleOn(slide, image.getBoundingClientRect()), image, turnDeg)
  const { naturalWidth, naturalHeight, alt, src: source } = image
  if (box.widthPx < 1 || box.heightPx < 1 || naturalWidth < 1) return undefined
  const style = getComputedStyle(image)
  const isGray = /^grayscale\((?:1|100%)\)$/.test(style.filter)
  if (!isGray && !/^(?:none|opacity\([\d.]+\))$/.test(style.filter))
    return shotOf(slide, image, 'itself', `a filter (${style.filter})`)
  const { objectFit, objectPosition } = style
  const painted = paintedRectangle(box, naturalWidth / naturalHeight, { objectFit, objectPosition })
  return {
    ...{ kind: 'picture', source, alt, fallback: pngOf(image, box), isGray, reason: undefined },
    ...{ opacity: opacityOf(image), radiusPx: radiusOf(style, box), turnDeg },
    ...clip(box, painted),
  }
}

/** How far an element and all around it on the slide are turned, clockwise. */
export function turnOf(element: Element): number {
  let degrees = 0
  for (let at: Element | null = element; at?.localName !== 'section' && at !== null; ) {
    const { transform, rotate } = getComputedStyle(at)
    const { a, b } = new DOMMatrix(transform)
    degrees += (Math.atan2(b, a) * 180) / Math.PI + (Number.parseFloat(rotate) || 0)
    at = at.parentElement
  }
  return Math.round(degrees * 10) / 10
}

/** The rectangle of an element before it was turned around its middle. */
export function unturned(around: Rectangle, image: HTMLElement, turnDeg: number): Rectangle {
  if (turnDeg === 0) return around
  const { offsetWidth: widthPx, offsetHeight: heightPx } = image
  return {
    leftPx: around.leftPx + (around.widthPx - widthPx) / 2,
    topPx: around.topPx + (around.heightPx - heightPx) / 2,
    ...{ widthPx, heightPx },
  }
}

/** A background of one picture that is not repeated; undefined for others. */
export function backgroundPicture(
  box: Rectangle,
  element: Element,
  style: CSSStyleDeclaration,
): ScenePicture | undefined {
  const [, source] = /^url\("(data:[^"]+)"\)$/.exec(style.backgroundImage) ?? []
  if (source === undefined) return undefined
  const image = new Image()
  image.src = source // the page has shown it: it is there at once
  if (!image.complete || image.naturalWidth < 1) return undefined
  const painted = paintedBackground(box, image, style)
  const fills = painted.widthPx > box.widthPx - 1 && painted.heightPx > box.heightPx - 1
  if (!fills && style.backgroundRepeat !== 'no-repeat') return undefined
  const alt = element.querySelector('figcaption')?.textContent ?? ''
  const look = { isGray: false, turnDeg: 0, opacity: opacityOf(element) }
  const fallback = pngOf(image, painted)
  return {
    kind: 'picture',
    source,
    alt,
    fallback,
    reason: undefined,
    ...{ ...look, radiusPx: radiusOf(style, box) },
    ...clip(box, painted),
  }
}

/** Where `background-size` and `background-position` put one whole picture. */
export function paintedBackground(
  box: Rectangle,
  { naturalWidth, naturalHeight }: HTMLImageElement,
  { backgroundSize, backgroundPosition }: CSSStyleDeclaration,
): Rectangle {
  const ratio = naturalWidth / naturalHeight
  if (backgroundSize === 'cover' || backgroundSize === 'contain') {
    const fit = { objectFit: backgroundSize, objectPosition: backgroundPosition }
    return paintedRectangle(box, ratio, fit)
  }
  const [across = 'auto', down = 'auto'] = backgroundSize.split(' ')
  const ownWidth = across === 'auto' ? undefined : placeOf(across, box.widthPx)
  const ownHeight = down === 'auto' ? undefined : placeOf(down, box.heightPx)
  const widthPx = ownWidth ?? (ownHeight === undefined ? naturalWidth : ownHeight * ratio)
  const heightPx = ownHeight ?? widthPx / ratio
  return placeIn(box, { widthPx, heightPx }, backgroundPosition)
}

/** A picture of a size at a position of its box. */
export function placeIn(
  box: Rectangle,
  size: Pick<Rectangle, 'widthPx' | 'heightPx'>,
  position: string,
): Rectangle {
  const [x = '50%', y = '50%'] = position.match(/calc\([^)]*\)|\S+/g) ?? []
  return {
    ...size,
    leftPx: box.leftPx + placeOf(x, box.widthPx - size.widthPx),
    topPx: box.topPx + placeOf(y, box.heightPx - size.heightPx),
  }
}

/** How a picture is put into its box. */
export type Fitting = Pick<CSSStyleDeclaration, 'objectFit' | 'objectPosition'>

/** Where `object-fit` and `object-position` put the whole picture. */
export function paintedRectangle(box: Rectangle, ratio: number, style: Fitting): Rectangle {
  const { widthPx, heightPx } = box
  const isWide = ratio > widthPx / heightPx
  if (style.objectFit !== 'contain' && style.objectFit !== 'cover') return box
  const fillsWidth = isWide === (style.objectFit === 'contain')
  const size = fillsWidth
    ? { widthPx, heightPx: widthPx / ratio }
    : { widthPx: heightPx * ratio, heightPx }
  return placeIn(box, size, style.objectPosition)
}

/** A computed position: a share of the free room, pixels, or both (`calc(100% - 12px)`). */
export function placeOf(position: string, roomPx: number): number {
  const terms = position.replace(/([+-]) /g, '$1').matchAll(/([+-]?[\d.]+)(%|px)/g)
  return [...terms].reduce(
    (sum, [, value, unit]) => sum + (unit === '%' ? (Number(value) / 100) * roomPx : Number(value)),
    0,
  )
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
export function pngOf(image: HTMLImageElement, shown: Rectangle): string | undefined {
  if (/^data:image\/(?:png|jpeg|gif)[;,]/.test(image.src)) return undefined
  const { widthPx: width, heightPx: height } = shown
  const canvas = document.createElement('canvas')
  const scale = Math.min(2 * Math.max(width / image.naturalWidth, height / image.naturalHeight), 8)
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
