/// <reference lib="dom" />
import type { SceneStyle } from '../../scene-text.ts'
import { remember } from './remember.ts'

/** The element inside `around` that lifts or lowers what stands in `element`. */
export function shifterOf(element: Element, around: Element): Element | undefined {
  const shifter = element.closest('sub, sup, .msupsub')
  return shifter !== null && around.contains(shifter) && shifter !== around ? shifter : undefined
}

/** Whether an element lifts its text or lowers it; KaTeX gives what it lowers a second row. */
export function shiftOf(shifter: Element | undefined): SceneStyle['shift'] {
  if (shifter === undefined) return 'none'
  const isLowered = shifter.localName === 'sub' || shifter.querySelector('.vlist-t2') !== null
  return isLowered ? 'sub' : 'super'
}

/** How much larger text is shown than its style says: inside a drawing, or where Marp fits it. */
export function scaleOf(element: Element): number {
  if (element instanceof SVGTextContentElement) return element.getScreenCTM()?.a ?? 1
  if (!remember('shadows', document, hasShadows)) return 1
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const scaler = at.shadowRoot?.querySelector('marp-auto-scaling')
    const inside = scaler?.shadowRoot?.querySelector<HTMLElement>('foreignObject > *')
    if (inside) return inside.getBoundingClientRect().width / (inside.offsetWidth || 1) || 1
  }
  return 1
}

/** Whether an element of the page draws itself otherwise than it is written, as text does that Marp fits. */
export function hasShadows(page: Document): boolean {
  return [...page.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null)
}
