import { join } from 'node:path'
import { convertByOffice } from './office.ts'
import { comparePixels } from './pixels.ts'
import { compareWords, type WordDifferences } from './words.ts'

/** How a slide of a PPTX, as LibreOffice draws it, differs from its page of the PDF. */
export interface SlideLook extends WordDifferences {
  /** Structural similarity of the two pictures: 1 is the same. */
  readonly ssim: number
}

/**
 * Compares `NAME.pptx` with `NAME.pdf` in a folder, slide by slide, for all names with one start of
 * LibreOffice. The presentations must have been built with `TAKEDECK_PPTX_LINE_MODEL=libreoffice`.
 */
export async function compareLooks(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly SlideLook[]>> {
  await convertByOffice(folder, names)
  const looks = names.map(async (name) => {
    const files = [join(folder, `${name}.pdf`), join(folder, `office/${name}.pdf`)] as const
    const [pixels, words] = await Promise.all([comparePixels(...files), compareWords(...files)])
    const nothing = { missing: [], added: [], brokenElsewhere: [] }
    return [name, pixels.map((ssim, index) => ({ ssim, ...(words[index] ?? nothing) }))] as const
  })
  return new Map(await Promise.all(looks))
}

/** The mean of several slides' similarity. */
export function meanSsim(looks: readonly SlideLook[]): number {
  return looks.reduce((sum, { ssim }) => sum + ssim, 0) / looks.length
}
