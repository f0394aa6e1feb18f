import type { Overflow } from '../finished.ts'
import { LIFT_CURTAIN } from './curtain.ts'
import { slideSelector } from './page/scene.ts'
import type { Page } from './pages.ts'

/**
 * Measures how far each slide's words and pictures run over its edges or into its footer, and of which
 * room: its height or its width. Less than two pixels is the overhang of a glyph, and a footer
 * that a theme puts on top is no floor.
 */
export async function measureOverflow(page: Page): Promise<readonly Overflow[]> {
  const { result } = await page.send('Runtime.evaluate', {
    expression: `${LIFT_CURTAIN}
      Array.from(document.querySelectorAll('${slideSelector()}'), ${MEASURE_SLIDE})`,
    returnByValue: true,
  })
  return result.value
}

/** Runs in the page, so it is text. Rectangles are of lines of text, which need not fill their box. */
const MEASURE_SLIDE = `(slide) => {
  const edge = slide.getBoundingClientRect()
  const footer = slide.querySelector(':scope > footer')
  const foot = footer?.getBoundingClientRect()
  const isBelow = foot && foot.width > 0 && foot.top > (edge.top + edge.bottom) / 2
  const range = document.createRange()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let [down, aside] = [0, 0]
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (footer?.contains(node) || node.parentElement?.closest('.chart-data')) continue
    if (node.nodeType === Node.TEXT_NODE) range.selectNodeContents(node)
    else if (node.localName === 'img') range.selectNode(node)
    else continue
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() === '') continue
    for (const box of range.getClientRects()) {
      const meetsFoot = isBelow && box.left < foot.right && box.right > foot.left
      const bottom = meetsFoot ? foot.top : edge.bottom
      down = Math.max(down, box.bottom - bottom, edge.top - box.top)
      aside = Math.max(aside, box.right - edge.right, edge.left - box.left)
    }
  }
  const worst = Math.max(down, aside)
  const room = aside > down ? edge.width : edge.height
  return { px: worst < 2 ? 0 : Math.ceil(worst), roomPx: Math.round(room) }
}`
