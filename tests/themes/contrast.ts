import type { Page } from 'puppeteer-core'

/** A line of text whose contrast with what is painted behind it was measured. */
export interface MeasuredText {
  readonly text: string
  readonly contrast: number
}

/**
 * Measures every line of text of the slide that a page shows: its colour against each pixel of a
 * picture of the slide without text. Fonts reach beyond what they draw, so the middle of a line is
 * looked at; what counts is the worst of its pixels but for the odd one.
 */
export async function measureContrasts(page: Page): Promise<readonly MeasuredText[]> {
  const seenOnly = await page.addStyleTag({ content: SEEN_ONLY })
  const lines = await page.evaluate(readLines)
  const paintedOnly = await page.addStyleTag({ content: PAINTED_ONLY })
  const picture = await page.screenshot({ encoding: 'base64', optimizeForSpeed: true })
  for (const style of [seenOnly, paintedOnly]) {
    await style.evaluate((element) => (element as Element).remove())
  }
  return page.evaluate(compareWithPicture, lines, picture)
}

/** No table that only screen readers find. */
const SEEN_ONLY = '[style*=clip-path] { display: none !important }'

/** Neither text nor the presentation's own buttons. */
const PAINTED_ONLY = `
  * { color: transparent !important }
  text, text * { fill: transparent !important }
  .bespoke-marp-osc { display: none !important }`

type Rgb = readonly [number, number, number]

interface Line {
  readonly text: string
  readonly colour: Rgb
  readonly box: { x: number; y: number; width: number; height: number }
}

/** Runs in the page. */
function readLines(): Line[] {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('.bespoke-marp-active section') as Element)
  const walker = document.createTreeWalker(range.startContainer, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text === '' || parent === null) continue
    const { color, fill } = getComputedStyle(parent)
    const ink = parent.closest('text') === null ? color : fill
    const [red = 0, green = 0, blue = 0] = (ink.match(/[\d.]+/g) ?? []).map(Number)
    range.selectNodeContents(node)
    for (const { x, y, width, height } of range.getClientRects()) {
      lines.push({ text, colour: [red, green, blue], box: { x, y, width, height } })
    }
  }
  return lines.filter(({ box }) => box.width > 1 && box.height > 1)
}

/** Runs in the page. */
async function compareWithPicture(
  lines: readonly Line[],
  picture: string,
): Promise<MeasuredText[]> {
  const linear = Float64Array.from({ length: 256 }, (_, part) =>
    part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  const luminance = (red = 0, green = 0, blue = 0): number =>
    0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0)
  /** Four bytes a pixel, of which each seventh is looked at. */
  const STRIDE = 4 * 7
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
    willReadFrequently: true,
  })
  if (context === null) throw new Error('The picture cannot be read.')
  context.drawImage(image, 0, 0)
  return lines.map(({ text, colour, box }) => {
    const { x, y, width, height } = box
    const { data } = context.getImageData(x + width / 10, y + height / 4, width * 0.8, height / 2)
    const ink = luminance(...colour)
    const found = new Float64Array(Math.ceil(data.length / STRIDE))
    for (let at = 0; at < data.length; at += STRIDE) {
      const ground = luminance(data[at], data[at + 1], data[at + 2])
      found[at / STRIDE] = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
    }
    return { text, contrast: found.sort()[Math.floor(found.length / 50)] ?? 21 }
  })
}
