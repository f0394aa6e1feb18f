import { getDocumentProxy } from 'unpdf'

/** A line of a PDF's page, in points from its bottom left corner. */
interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The lines of each page. */
export async function readPages(bytes: Uint8Array): Promise<Line[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size = 0, left = 0, base = 0] = item.transform.map(Number)
        const { str: text, width } = item
        return [{ text, left, right: left + width, bottom: base, top: base + size * 0.5 }]
      })
    }),
  )
}

/** The lines that leave their page or lie over another one. */
export function findCollisions(lines: readonly Line[]): string[] {
  const outside = lines.filter(
    ({ left, right, bottom, top }) => left < 8 || right > 952 || bottom < 8 || top > 532,
  )
  const over = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > 1,
      )
      .map((other) => `${one.text} × ${other.text}`),
  )
  return [...outside.map(({ text }) => `outside: ${text}`), ...over]
}
