/** A line of text on a page, in points from its lower left corner. */
export interface Line {
  readonly x: number
  readonly y: number
  readonly text: string
  /** In points; 10 where none is given. */
  readonly size?: number
}

/** A PDF with these lines in this order, page by page, in Helvetica. */
export function makePdf(pages: readonly (readonly Line[])[]): Buffer {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      streamOf(lines),
    ]),
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const body = `%PDF-1.4\n${objects.join('')}`
  return Buffer.from(`${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
}

function streamOf(lines: readonly Line[]): string {
  const shown = lines.map(
    ({ x, y, text, size = 10 }) =>
      `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
  )
  const stream = shown.join('\n')
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}
