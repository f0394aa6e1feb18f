/// <reference lib="dom" />
import type { Color, SceneStyle } from '../../scene-text.ts'
import { firstFamily, openCanvas, usedFamily } from './families.ts'
import { colorOf, fadedColor, pixels } from './paint.ts'
import { remember } from './remember.ts'
import { scaleOf, shifterOf, shiftOf } from './shift.ts'

/** How the text that stands directly in an element looks; `around` is the block that it flows in. */
export function textStyle(element: Element, around: Element): SceneStyle {
  const styles = remember('styles', element, () => new Map<Element, SceneStyle>())
  const style = styles.get(around) ?? sharedStyle(readStyle(element, around))
  styles.set(around, style)
  return style
}

/** The one style of all texts that look the same. */
export function sharedStyle(style: SceneStyle): SceneStyle {
  return remember('shared style', JSON.stringify(style), () => style)
}

/** Reads it: the words of a paragraph ask one after the other. */
export function readStyle(element: Element, around: Element): SceneStyle {
  const style = getComputedStyle(element)
  const scale = scaleOf(element)
  const isDrawn = element instanceof SVGTextContentElement
  const shifter = shifterOf(element, around)
  const sized = shifter === undefined ? style : getComputedStyle(shifter.parentElement ?? element)
  const sizePx = pixels(sized.fontSize) * scale
  const decorations = decorationsOf(element, around)
  const color = fadedColor(isDrawn ? style.fill : style.color, element)
  const spacingPx = style.letterSpacing === 'normal' ? 0 : pixels(style.letterSpacing) * scale
  return {
    family: usedFamily(style.fontFamily),
    ...verticalMetrics(style),
    sizePx,
    isBold: Number(style.fontWeight) >= 600,
    isItalic: isSlanted(style),
    isUnderlined: decorations.includes('underline'),
    isStruck: decorations.includes('line-through'),
    caps: capsOf(style),
    color: shownColor(color ?? { hex: '000000', alpha: 1 }, element, spacingPx),
    highlight: highlightOf(element, around),
    shift: shiftOf(shifter),
    spacingPx,
    link: linkOf(element),
  }
}

/**
 * A text's colour; where its letters stand apart and let their ground through, as it looks upon that.
 * LibreOffice cuts such words off where they would end without the spaces.
 */
export function shownColor(color: Color, element: Element, spacingPx: number): Color {
  const ground = color.alpha < 1 && spacingPx > 0 ? plainGroundOf(element) : undefined
  return ground === undefined ? color : upon(color, ground)
}

/** The colour behind an element, where nothing else is drawn there. */
export function plainGroundOf(element: Element): Color | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    const color = colorOf(backgroundColor)
    if (backgroundImage !== 'none') return undefined
    if (color !== undefined) return color.alpha === 1 ? color : undefined
    if (at.localName === 'section') return undefined
  }
  return undefined
}

/** Whether letters lean: where a style forbids to make that up, those of a family that has such a face. */
export function isSlanted({ fontStyle, fontSynthesis, fontFamily }: CSSStyleDeclaration): boolean {
  if (fontStyle === 'normal') return false
  const isMadeUp = fontSynthesis.includes('style')
  return isMadeUp || remember('slanted', usedFamily(fontFamily), hasSlantedFace)
}

/** Whether the page brings a slanted face of a family; what the machine has of its own is not known. */
export function hasSlantedFace(family: string): boolean {
  const faces = [...document.fonts].filter((face) => firstFamily(face.family) === family)
  return faces.length === 0 || faces.some(({ style }) => style !== 'normal')
}

/** Whether small letters are shown as capitals. */
export function capsOf({
  textTransform,
  fontVariantCaps,
}: CSSStyleDeclaration): SceneStyle['caps'] {
  if (textTransform === 'uppercase') return 'all'
  return fontVariantCaps === 'normal' ? 'none' : 'small'
}

/** Text as it is shown, where its style changes letters in a way that presentations do not know. */
export function transformText(text: string, transform: string): string {
  if (transform === 'lowercase') return text.toLowerCase()
  if (transform !== 'capitalize') return text
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/** How far a font's line reaches above and below its baseline, in ems; Chromium rounds to pixels. */
export function verticalMetrics(style: CSSStyleDeclaration): { ascent: number; descent: number } {
  const font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`
  return remember('metrics', font, measureFont)
}

/** Measures a font of 100 pixels. */
export function measureFont(font: string): { ascent: number; descent: number } {
  const context = remember('canvas', document, openCanvas)
  if (context === null) return { ascent: 0.9, descent: 0.3 }
  context.font = font
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
  return { ascent: fontBoundingBoxAscent / 100, descent: fontBoundingBoxDescent / 100 }
}

/** A decoration is drawn through everything inside the element that asks for it. */
export function decorationsOf(element: Element, around: Element): string {
  const own = remember('decoration', element, () => getComputedStyle(element).textDecorationLine)
  const parent = element.parentElement
  return element === around || parent === null ? own : own + decorationsOf(parent, around)
}

/** The background of the innermost inline element that has one, as it is seen on what lies behind. */
export function highlightOf(element: Element, around: Element): SceneStyle['highlight'] {
  for (let at: Element | null = element; at !== null && at !== around; at = at.parentElement) {
    const color = colorOf(getComputedStyle(at).backgroundColor)
    if (color !== undefined) return upon(color, groundOf(at))
  }
  return undefined
}

/** The colour behind an element; white where it is none of one colour. */
export function groundOf(element: Element): Color {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const color = colorOf(getComputedStyle(at).backgroundColor)
    if (color?.alpha === 1) return color
    if (color !== undefined) return upon(color, groundOf(at))
  }
  return { hex: 'FFFFFF', alpha: 1 }
}

/** What a colour looks like upon another: programs show no highlight that lets one through. */
export function upon({ hex, alpha }: Color, ground: Color): Color {
  const parts = [0, 2, 4].map((from) => {
    const [own = 0, other = 0] = [hex, ground.hex].map((each) =>
      Number.parseInt(each.slice(from, from + 2), 16),
    )
    return Math.round(own * alpha + other * (1 - alpha))
  })
  const digits = parts.map((part) => part.toString(16).padStart(2, '0'))
  return { hex: digits.join('').toUpperCase(), alpha: 1 }
}

/** Where a link leads, as written; never to a script. */
export function linkOf(element: Element): string | undefined {
  const href = element.closest('a[href]')?.getAttribute('href') ?? ''
  return /^(?:https?:|mailto:|tel:|#\d+$)/i.test(href) ? href : undefined
}

/** How wide a space is in an element's font. */
export function spaceWidth(element: Element): number {
  return widthOfText('\u00a0', element)
}

/** How wide a text would be in an element's font. */
export function widthOfText(text: string, element: Element): number {
  const context = remember('canvas', document, openCanvas)
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  if (context === null) return 0.25 * text.length * pixels(fontSize)
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  return context.measureText(text).width
}
