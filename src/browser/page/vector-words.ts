/// <reference lib="dom" />

import type { SceneText } from '../../scene.ts'
import type { SceneParagraph } from '../../scene-text.ts'
import { isHidden, rectangleOn } from './paint.ts'
import { paragraphOf } from './paragraphs.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Marks words that are text of their own, so that the picture below is drawn without them. */
export function apartMark(): string {
  return 'data-apart'
}

/** The words of an `svg`, where they stand; those that presentations cannot set stay in its picture. */
export function vectorWords(slide: Element, svg: SVGSVGElement): SceneText[] {
  return [...svg.querySelectorAll('text')].flatMap((element): SceneText[] => {
    if (!isPlain(element)) return []
    const place = { slide, block: element, begins: undefined }
    const paragraph = paragraphOf(drawnPieces(element), place)
    if (paragraph === undefined) return []
    element.setAttribute(apartMark(), '')
    const at = rectangleOn(slide, element.getBoundingClientRect())
    return [{ kind: 'text', role: 'diagram', at, paragraphs: [settled(paragraph, element)] }]
  })
}

/** Words that stand upright in one colour. */
export function isPlain(element: SVGTextElement): boolean {
  const { a, b, c } = element.getScreenCTM() ?? { a: 0, b: 1, c: 1 }
  const style = getComputedStyle(element)
  const isUpright = a > 0 && Math.abs(b) < 0.01 && Math.abs(c) < 0.01
  const isColored = style.fill !== 'none' && !style.fill.startsWith('url')
  return isUpright && isColored && !isHidden(style) && element.querySelector('textPath') === null
}

/** Its text nodes; a part with a place of its own begins a line. */
export function drawnPieces(element: SVGTextElement): Piece[] {
  return [...element.childNodes].flatMap((node, index): Piece[] => {
    const begins = index > 0 && node instanceof SVGTSpanElement && node.hasAttribute('x')
    return [...(begins ? [{ kind: 'break' as const }] : []), ...piecesOf([node])]
  })
}

/** A paragraph by the rules of drawings: anchored, with room beside it, since its lines never turn. */
export function settled(paragraph: SceneParagraph, element: SVGTextElement): SceneParagraph {
  const anchor = getComputedStyle(element).textAnchor
  const align = anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start'
  const { lines, leftPx, rightPx } = paragraph
  const roomPx = Math.max(12, 0.3 * (rightPx - leftPx))
  const sizePx = Math.max(...lines.map((line) => line.sizePx))
  return {
    ...paragraph,
    align,
    leftPx: leftPx - (align === 'start' ? 0 : roomPx),
    rightPx: rightPx + (align === 'end' ? 0 : roomPx),
    lineHeightPx: lines.length === 1 ? 1.2 * sizePx : paragraph.lineHeightPx,
  }
}

/** What keeps words inside a picture. */
export function reasonOfWords(svg: SVGSVGElement): string | undefined {
  const left = [...svg.querySelectorAll('text')].filter(
    (element) => !element.hasAttribute(apartMark()) && element.getBoundingClientRect().width > 0,
  )
  const words = left.map((element) => element.textContent.trim()).filter((text) => text !== '')
  return words.length === 0 ? undefined : `words in a drawing (${words.join(', ')})`
}
