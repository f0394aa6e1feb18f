/// <reference lib="dom" />

/**
 * A formula that is a picture: one that no line of text can show, and all beside it, since words that
 * another font sets wider would run into the first one.
 */
export function isRaisedFormula(element: Element): boolean {
  if (element.getAttribute('role') !== 'math') return false
  const block = element.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, div')
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
