import type { StructuredTextItem } from 'unpdf'
import { SetupError } from '../../problem.ts'
import type { Article } from '../article.ts'
import { refuse } from '../refuse.ts'
import { type PlacedText, readColumns } from './pdf-order.ts'
import { joinPages } from './pdf-text.ts'
import { readPlainText } from './plain-text.ts'

/** More pages are a book. */
const MAX_PAGES = 200

/** Reads a PDF, where the package `unpdf` is installed. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Article> {
  const unpdf = await loadUnpdf()
  const pages = await extract(unpdf, bytes, file)
  const text = joinPages(pages)
  if (text.replace(/\s/g, '').length < 40 * Math.min(pages.length, 3)) {
    throw refuse(
      file,
      'The PDF has no text: its pages are pictures.',
      'Have its text recognised, or give takedeck another format.',
    )
  }
  if (isUnreadable(text)) {
    throw refuse(
      file,
      'The PDF’s text layer is not readable.',
      'Open it, copy its text into a .txt file and import that.',
    )
  }
  return { blocks: readPlainText(text), facts: {} }
}

async function loadUnpdf() {
  try {
    return await import('unpdf')
  } catch {
    throw new SetupError(
      'PDF files are read by the package unpdf, which is not installed.',
      'Run: npm install unpdf@1.7.0 — or save the article as text, HTML or .docx.',
    )
  }
}

/** The reader’s own warnings are about the inside of the file; nobody can mend that. */
const QUIET = { verbosity: 0 }

async function extract(
  { getDocumentProxy, extractText, extractTextItems }: Awaited<ReturnType<typeof loadUnpdf>>,
  bytes: Uint8Array,
  file: string,
): Promise<readonly string[]> {
  const refusal = 'Save it without a password, or copy its text into a .txt file.'
  const document = await getDocumentProxy(new Uint8Array(bytes), QUIET).catch(
    (failure: unknown) => {
      const reason = failure instanceof Error ? failure.message : String(failure)
      throw refuse(file, `The PDF cannot be opened: ${reason}`, refusal)
    },
  )
  if (document.numPages > MAX_PAGES) {
    throw refuse(
      file,
      `The PDF has ${document.numPages} pages.`,
      'Give takedeck the article’s pages only.',
    )
  }
  const { text } = await extractText(document, { mergePages: false })
  const { items } = await extractTextItems(document)
  return text.map((page, at) => readColumns((items[at] ?? []).map(placed)) ?? page)
}

function placed({ str, x, y, width, fontSize }: StructuredTextItem): PlacedText {
  return { text: str, x, y, width, height: fontSize }
}

/** A broken map of characters turns many letters into few. */
function isUnreadable(text: string): boolean {
  const letters = [...text.slice(0, 5000).matchAll(/[\p{L}\ufffd\ue000-\uf8ff]/gu)].map(
    ([letter]) => letter,
  )
  const odd = letters.filter((letter) => /[\ufffd\ue000-\uf8ff]/.test(letter)).length
  return letters.length > 200 && (odd > letters.length / 5 || new Set(letters).size < 10)
}
