/// <reference lib="dom" />
import { remember } from './remember.ts'
import { hasShadows } from './shift.ts'

/**
 * The elements that some rule of the page may generate something before or after; undefined where that
 * cannot be told by selectors alone, so that each element must be asked.
 */
export function generatorsOf(which: 'before' | 'after'): ReadonlySet<Element> | undefined {
  if (remember('shadows', document, hasShadows)) return undefined // their rules are not the page's
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
  const selectors = sheets.flatMap(({ cssRules }) => selectorsIn(cssRules, which))
  const quotations = 'q' // browsers put marks around them
  if (selectors.some((selector) => selector === undefined)) return undefined
  try {
    return new Set(document.querySelectorAll([quotations, ...selectors].join()))
  } catch {
    return undefined // what a rule may say and a search may not
  }
}

/**
 * What some rules generate something for there, as selectors; undefined for those that mean another
 * thing inside the rule around them, and for rules of another sheet.
 */
export function selectorsIn(rules: CSSRuleList, which: string): (string | undefined)[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return [undefined]
    if (rule instanceof CSSStyleRule) {
      const inner = selectorsIn(rule.cssRules, which).map(() => undefined)
      return [...selectorsOf(rule.selectorText, which), ...inner]
    }
    if (!(rule instanceof CSSGroupingRule)) return []
    const inner = selectorsIn(rule.cssRules, which)
    return rule instanceof CSSScopeRule ? inner.map(() => undefined) : inner
  })
}

/** The parts of a selector that end in what is generated there, without that end. */
export function selectorsOf(selector: string, which: string): string[] {
  if (!selector.includes(`:${which}`)) return []
  return splitSelectors(selector).flatMap((one) => {
    const [element, ...more] = one.split(`::${which}`)
    if (element === undefined || more.length === 0) return []
    return [/[\s>+~]$|^$/.test(element) ? `${element}*` : element]
  })
}

/** The selectors of a list; commas inside brackets or quotes part nothing. */
export function splitSelectors(list: string): string[] {
  let depth = 0
  const parts = ['']
  for (const [token] of list.matchAll(/"(?:[^"\\]|\\.)*"|\\.|./gs)) {
    if (/^[([]$/.test(token)) depth += 1
    if (/^[)\]]$/.test(token)) depth -= 1
    if (token === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts.map((part) => part.trim())
}
