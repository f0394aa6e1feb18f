/// <reference lib="dom" />
import type { MathNode, SceneFormula, ScenePicture } from '../../scene.ts'
import { colorOf, fadedColor, pixels, rectangleOn } from './paint.ts'
import { scaleOf } from './shift.ts'
import { shotOf } from './shots.ts'

/**
 * A formula that is a picture: one that no line of text can show, and all beside it, since words that
 * another font sets wider would run into the first one.
 */
export function isRaisedFormula(element: Element): boolean {
  if (element.getAttribute('role') !== 'math') return false
  const block = blockOf(element)
  const formulas = block?.querySelectorAll('[role="math"]') ?? [element]
  return [...formulas].some(hasTwoDimensions)
}

/** Whether a formula has a fraction, a root, limits, or signs above each other. */
export function hasTwoDimensions(formula: Element): boolean {
  const shapes =
    '.katex-display, .mfrac, .sqrt, .mtable, .op-limits, .delimsizing, svg, .mover, .munder'
  const isStacked = [...formula.querySelectorAll('.vlist')].some(
    (list) => [...list.children].filter((row) => /[^\s\u200b]/.test(row.textContent)).length > 1,
  )
  const isAccented = formula.querySelector('[class*="accent"], [class*="overline"]') !== null
  return formula.querySelector(shapes) !== null || isStacked || isAccented
}

/** What an element is part of: a formula that is read as a whole. */
export function formulaAround(element: Element): Element | undefined {
  const formula = element.closest('[role="math"]')
  return formula !== null && isRaisedFormula(formula) ? formula : undefined
}

/** The block whose line a formula stands in. */
export function blockOf(formula: Element): Element | null {
  return formula.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, div')
}

/** What of a formula is in one piece: all of it, or the parts of one that goes on in the next line. */
export function formulaParts(formula: Element): Element[] {
  const parts = [...formula.querySelectorAll('.katex-html > .katex-base')]
  const lefts = parts.map((part) => part.getBoundingClientRect().left)
  const goesOn = lefts.some((left, index) => left < (lefts[index - 1] ?? left))
  return goesOn && lonelyMath(formula) === undefined ? parts : [formula]
}

/** A formula as pictures of its parts; the first says what all of them show. */
export function formulaPictures(slide: Element, formula: Element): ScenePicture[] {
  const [first, ...more] = formulaParts(formula)
  if (first === undefined || first === formula) return [formulaPicture(slide, formula)]
  const alt = formula.getAttribute('aria-label') ?? ''
  const pictures = more.map((part) => shotOf(slide, part, 'whole', 'a formula'))
  return [{ ...shotOf(slide, first, 'whole', 'a formula'), alt }, ...pictures]
}

/** A formula as a picture; one that stands alone says what presentations can make a formula of. */
export function formulaPicture(slide: Element, formula: Element): ScenePicture {
  const math = lonelyMath(formula)
  if (math === undefined) return shotOf(slide, formula, 'whole', 'a formula')
  const picture = shotOf(slide, formula, 'whole', undefined)
  const style = getComputedStyle(formula.querySelector('.katex') ?? formula)
  const block = blockOf(formula) ?? formula
  const { leftPx, widthPx } = rectangleOn(slide, block.getBoundingClientRect())
  return {
    ...picture,
    formula: {
      math: mathNode(math),
      sizePx: pixels(style.fontSize) * scaleOf(formula),
      color: fadedColor(style.color, formula) ?? { hex: '000000', alpha: 1 },
      align: alignOf(style.textAlign),
      at: { ...picture.at, leftPx, widthPx },
    },
  }
}

/** The MathML of a formula that is all that its block says. */
export function lonelyMath(formula: Element): Element | undefined {
  const source = formula.getAttribute('data-mathml')
  const words = blockOf(formula)?.textContent.trim()
  if (source === null || words !== formula.textContent.trim()) return undefined
  const page = new DOMParser().parseFromString(source, 'application/xml')
  return page.querySelector('math') ?? undefined
}

/** Where a formula stands in its line. */
export function alignOf(textAlign: string): SceneFormula['align'] {
  if (textAlign === 'center') return 'center'
  return /right|end/.test(textAlign) ? 'right' : 'left'
}

/** An element of MathML with all that is inside it. */
export function mathNode(element: Element): MathNode {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const color = name === 'mathcolor' ? namedColor(value) : undefined
    return [name, color ?? value] as const
  })
  return {
    name: element.localName,
    attributes: Object.fromEntries(attributes),
    text: element.children.length === 0 ? element.textContent : '',
    children: [...element.children].map(mathNode),
  }
}

/** A colour by any name as six hexadecimal digits. */
export function namedColor(css: string): string | undefined {
  const element = document.createElement('span')
  element.style.color = css
  document.body.append(element)
  const color = colorOf(getComputedStyle(element).color)
  element.remove()
  return color?.hex
}
