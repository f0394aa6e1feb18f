import mammoth from 'mammoth'
import type { Article, Block } from '../article.ts'
import { refuse } from '../refuse.ts'
import { isNestedTooDeep, readHtmlFragment } from './html.ts'
import { listZip, type ZipEntry } from './zip-directory.ts'

/** A Word file of more than this unpacked takes minutes and gigabytes to read. */
const MAX_UNPACKED = 20_000_000

/** Pictures do not unpack to more, and are not parsed. */
const MAX_PICTURES = 60_000_000

/** Reads a Word file (.docx); headings by their styles, deleted text and comments left out. */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Article> {
  const entries = listZip(bytes)
  const complaint = complain(entries)
  if (complaint !== undefined) throw refuse(file, ...complaint)
  const html = await convert(bytes, file)
  if (isNestedTooDeep(html)) throw refuse(file, 'The document is nested too deep.', 'Simplify it.')
  return { blocks: raiseHeadings(readHtmlFragment(html)), facts: {} }
}

/** Where nothing has the style of a title, “Heading 1” stands at the first level, and not below one. */
function raiseHeadings(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.kind === 'heading' && block.level === 1)) return blocks
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level - 1 } : block,
  )
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
]

function complain(entries: readonly ZipEntry[] | undefined): [string, string] | undefined {
  const saved: string = 'Save the article as .docx, or as text, and import that.'
  if (entries === undefined || entries.length === 0) return ['This is a broken zip file.', saved]
  const names = entries.map(({ name }) => name)
  if (names.includes('content.xml')) return ['This is an OpenDocument file (.odt).', saved]
  if (names.includes('ppt/presentation.xml')) return ['This is a PowerPoint file.', saved]
  if (names.includes('xl/workbook.xml')) return ['This is an Excel file.', saved]
  if (!names.includes('word/document.xml'))
    return ['This is a zip file, not a Word file (.docx).', saved]
  if (entries.some(({ isEncrypted }) => isEncrypted))
    return ['The document is encrypted.', 'Save it without a password.']
  const size = (isPicture: boolean) =>
    entries
      .filter(({ name }) => name.startsWith('word/media/') === isPicture)
      .reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (size(false) <= MAX_UNPACKED && size(true) <= MAX_PICTURES) return undefined
  return ['The document unpacks to more than 20 MB.', 'Cut it down to the article itself.']
}

async function convert(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const options = { externalFileAccess: false, styleMap: STYLES }
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return value
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw refuse(
      file,
      `The Word file cannot be read: ${reason}`,
      'Open it in Word and save it again.',
    )
  }
}
