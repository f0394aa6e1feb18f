/// <reference lib="dom" />

/** A formula that no line of text can show: a fraction, a root, limits, signs above each other. */
export function isRaisedFormula(element: Element): boolean {
  if (element.getAttribute('role') !== 'math') return false
  const shapes =
    '.katex-display, .mfrac, .sqrt, .mtable, .op-limits, .delimsizing, svg, .mover, .munder'
  const isStacked = [...element.querySelectorAll('.vlist')].some(
    (list) => [...list.children].filter((row) => row.textContent.trim() !== '\u200b').length > 1,
  )
  const isAccented = element.querySelector('[class*="accent"], [class*="overline"]') !== null
  return element.querySelector(shapes) !== null || isStacked || isAccented
}

/** What an element is part of: a formula that is read as a whole. */
export function formulaAround(element: Element): Element | undefined {
  const formula = element.closest('[role="math"]')
  return formula !== null && isRaisedFormula(formula) ? formula : undefined
}
