import type { SlideDocument } from '../finished.ts'
import { BrowserFailure } from './connection.ts'
import type { Page } from './pages.ts'

/**
 * Waits until all text that Marp's script fits into its slide has its size: until then it is shown
 * with none. Only frames that bring their slides have that script. Throws a `BrowserFailure` if that takes longer than a step of the browser may.
 */
export async function settlePage(
  { send }: Page,
  { body }: Pick<SlideDocument, 'body'>,
): Promise<void> {
  if (body !== undefined) return
  try {
    await send('Runtime.evaluate', { expression: SETTLED, awaitPromise: true })
  } catch (failure) {
    if (!(failure instanceof BrowserFailure)) throw failure
    throw new BrowserFailure(`text that fits itself never got its size: ${failure.message}`)
  }
}

/**
 * Runs in the page, so it is text. Each such element draws its words in an `svg`, and the script keeps the
 * sizes of their box and of the box around the `svg` as it was last told of them. It is told at the end of
 * a frame, and for one frame after that it changes how the `svg` is displayed, which can change these sizes
 * again. So a page has settled when the script knows both sizes as they are, in two frames, one after the
 * other. What is not displayed has no size to wait for.
 */
const SETTLED = `(async () => {
  const sizeOf = (element) => {
    const { width, height } = getComputedStyle(element)
    return { width: parseFloat(width) || 0, height: parseFloat(height) || 0 }
  }
  const near = (one, other) => Math.abs(one - other) < 0.1 // of a computed size, six digits are told
  const isSame = (size, known) =>
    known !== undefined && near(size.width, known.width) && near(size.height, known.height)
  const isScaled = (element) => {
    const scaler = element.shadowRoot?.querySelector('marp-auto-scaling')
    const { svg, container, containerSize, wrapper, wrapperSize } = scaler ?? {}
    if (!svg || !container || !wrapper) return false
    const size = sizeOf(container)
    if (size.width === 0 || size.height === 0) return true
    const isDisplayed = svg.style.display === '' && svg.style.height === ''
    return isDisplayed && isSame(size, containerSize) && isSame(sizeOf(wrapper), wrapperSize)
  }
  const fitted = () => [...document.querySelectorAll('[is^="marp-"][data-auto-scaling]')]
  for (let frames = 0; frames < 2 && fitted().length > 0; ) {
    await new Promise(requestAnimationFrame)
    frames = fitted().every(isScaled) ? frames + 1 : 0
  }
})()`
