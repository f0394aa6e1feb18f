import { getDocumentProxy } from 'unpdf'

/** A page's size and its lines, in points. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** A line of a PDF's page, in points from its bottom left corner. */
interface Line {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The lines of each page. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      return { width, height, lines: items.flatMap(readLine) }
    }),
  )
}

type Item = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>['getTextContent']
  >
>['items'][number]

function readLine(item: Item): Line[] {
  if (!('str' in item) || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(item.str)) return []
  const [, , , size = 0, left = 0, base = 0] = item.transform.map(Number)
  const { str: text, width } = item
  return [{ text, size, left, right: left + width, bottom: base, top: base + size * 0.5 }]
}

/**
 * The lines that leave their page or lie over another one; letters that are joined always do. What
 * stands wholly beside its page is not printed at all: it is missed among the words of the PDF.
 */
export function findCollisions({ width, height, lines }: Page): string[] {
  const outside = lines.filter(
    (line) =>
      inkFrom(line) < 8 || line.right > width - 8 || line.bottom < 8 || line.top > height - 8,
  )
  const over = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > 1 &&
          !MARK.test(one.text) &&
          !MARK.test(other.text) &&
          !(isJoined(one) && isJoined(other) && Math.abs(one.bottom - other.bottom) < one.size / 2),
      )
      .map((other) => `${one.text} × ${other.text}`),
  )
  return [...outside.map(({ text }) => `outside: ${text}`), ...over]
}

/** Where the first letter of a line begins; a Japanese bracket has its ink in the right half. */
function inkFrom({ text, left, size }: Line): number {
  return /^[「『（]/.test(text) ? left + size / 2 : left
}

/** A mark that a theme sets close to the words: of a quotation, or before or after a number. */
const MARK = /^[“„«「”»」−+±%]$/

function isJoined({ text }: Line): boolean {
  return /^[\s.]|[\p{Script=Arabic}]/u.test(text)
}

/** The lines that are smaller than can be read from afar: 18 CSS pixels, which are 13.5 points. */
export function findSmallLines({ lines }: Page): string[] {
  return lines.filter(({ size }) => size < 13.45).map(({ text, size }) => `${size}: ${text}`)
}
