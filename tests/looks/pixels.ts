import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ssim } from 'ssim.js'

const run = promisify(execFile)

/** The size in which pages are drawn, in pixels, whatever their shape: a point each at 16:9. */
const DRAWN = { width: 960, height: 540 }

/**
 * Each side is halved before pages are compared: SSIM is made for pictures whose shorter side is near
 * 256 (Wang, “The SSIM Index for Image Quality Assessment”).
 */
const STEP = 2

/** A picture in four bytes a pixel. */
interface Picture {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** How much the pages of two PDF files look alike, page by page: 1 is the same (SSIM). */
export async function comparePixels(one: string, other: string): Promise<number[]> {
  const [pages, others] = await Promise.all([drawPages(one), drawPages(other)])
  if (pages.length !== others.length) throw new Error(`${pages.length} pages, ${others.length}`)
  return pages.map((page, index) => ssim(page, others[index] ?? page).mssim)
}

/** The pages of a PDF file, in grey. */
async function drawPages(file: string): Promise<Picture[]> {
  const args = ['-gray', '-scale-to-x', `${DRAWN.width}`, '-scale-to-y', `${DRAWN.height}`, file]
  const { stdout } = await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 2 ** 30 })
  const pages: Picture[] = []
  for (let at = 0; at < stdout.length; ) {
    const page = readGreyMap(stdout.subarray(at))
    pages.push(page.picture)
    at += page.length
  }
  return pages
}

/** One image of a binary portable grey map (netpbm, “PGM”), and how many bytes it takes. */
function readGreyMap(bytes: Buffer): { picture: Picture; length: number } {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString('latin1', 0, 40))
  if (head === null) throw new Error('pdftoppm wrote no grey map')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const length = head[0].length + width * height
  return { picture: halve(bytes.subarray(head[0].length, length), width, height), length }
}

/** Takes the mean of each four pixels; in loops, for there are a hundred thousand a page. */
function halve(pixels: Buffer, fullWidth: number, fullHeight: number): Picture {
  const [width, height] = [fullWidth / STEP, fullHeight / STEP]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * STEP * fullWidth + x * STEP
      const below = at + fullWidth
      const above = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0)
      const mean = (above + (pixels[below] ?? 0) + (pixels[below + 1] ?? 0)) / 4
      const start = (y * width + x) * 4
      for (let part = 0; part < 4; part += 1) data[start + part] = mean
    }
  }
  return { data, width, height }
}
