import { BrowserFailure } from './connection.ts'
import type { Page } from './pages.ts'

/**
 * Waits until all text that Marp's script fits into its slide has its size: until then it is shown
 * with none. Throws a `BrowserFailure` if that takes longer than a step of the browser may.
 */
export async function settlePage({ send }: Page): Promise<void> {
  try {
    await send('Runtime.evaluate', { expression: SETTLED, awaitPromise: true })
  } catch (failure) {
    if (!(failure instanceof BrowserFailure)) throw failure
    throw new BrowserFailure(`text that fits itself never got its size: ${failure.message}`)
  }
}

/**
 * Runs in the page, so it is text. Each such element draws its words in an `svg`, whose `viewBox` is as
 * large as their box, in whole pixels; `downscale-only` makes it as wide as the line, too. The script
 * learns of boxes at the end of a frame, and for one frame after that it changes how the `svg` is
 * displayed. So a page has settled when it is the same in two frames, one after the other. What is not
 * displayed has no size to wait for.
 */
const SETTLED = `(async () => {
  const near = (one, other) => Math.abs(one - other) <= 1
  const sizeOf = (element) => {
    const { width, height } = getComputedStyle(element)
    return { width: parseFloat(width) || 0, height: parseFloat(height) || 0 }
  }
  const isScaled = (element) => {
    const scaler = element.shadowRoot?.querySelector('marp-auto-scaling')
    const svg = scaler?.shadowRoot?.querySelector('svg')
    const words = svg?.querySelector('foreignObject > *')
    if (!words) return false
    const { width, height } = sizeOf(words)
    if (width === 0 || height === 0) return true
    const least = scaler.dataset.downscaleOnly === undefined ? 0 : sizeOf(svg.parentElement).width
    const view = svg.viewBox.baseVal
    const isDisplayed = svg.style.display === '' && svg.style.height === ''
    return isDisplayed && near(view.width, Math.max(width, least)) && near(view.height, height)
  }
  const fitted = () => [...document.querySelectorAll('[is^="marp-"][data-auto-scaling]')]
  for (let frames = 0; frames < 2 && fitted().length > 0; ) {
    await new Promise(requestAnimationFrame)
    frames = fitted().every(isScaled) ? frames + 1 : 0
  }
})()`
