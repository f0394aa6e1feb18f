import type { Article } from '../article.ts'
import { refuse } from '../refuse.ts'
import { readPlainText } from './plain-text.ts'

/** What a file is called, for the format and for messages. */
export interface FileName {
  readonly file: string
  /** In lower case, with its dot; empty where there is none. */
  readonly extension: string
}

/** Longer text is a book. */
const MAX_TEXT = 2_000_000

/** Pages carry pictures and scripts. */
const MAX_PAGE = 10_000_000

/** Reads an article in the format that its first bytes, then its name and text, show. */
export async function readBytes(bytes: Uint8Array, name: FileName): Promise<Article> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const foreign = FOREIGN.find(([signature]) => signature.test(head))
  if (foreign !== undefined) throw refuse(name.file, `This is ${foreign[1]}.`, foreign[2])
  if (head.startsWith('PK')) {
    const { readDocx } = await import('./docx.ts')
    return readDocx(bytes, name.file)
  }
  if (head.startsWith('%PDF-')) {
    const { readPdf } = await import('./pdf.ts')
    return readPdf(bytes, name.file)
  }
  return readText(bytes, name)
}

const FOREIGN: readonly (readonly [RegExp, string, string])[] = [
  [
    /^\xd0\xcf\x11\xe0/,
    'an old Word file (.doc)',
    'Open it and save it as .docx, then import that.',
  ],
  [/^\{\\rtf/, 'a Rich Text file (.rtf)', 'Open it and save it as .docx, then import that.'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8)/, 'a picture', 'Give takedeck the text of the article.'],
]

async function readText(bytes: Uint8Array, { file, extension }: FileName): Promise<Article> {
  if (bytes.length > MAX_PAGE) throw tooLong(file)
  const { decodeText } = await import('./decode.ts')
  const decoded = await decodeText(bytes)
  if (decoded === undefined) {
    throw refuse(
      file,
      'The file is not text.',
      'Give takedeck a text, Markdown, HTML or Word file.',
    )
  }
  const { text, guessed } = decoded
  const article = await readDecoded(text, { file, extension })
  return guessed === undefined
    ? article
    : { ...article, remarks: [`Its encoding was guessed: ${guessed}. Look for odd letters.`] }
}

async function readDecoded(text: string, { file, extension }: FileName): Promise<Article> {
  if (/^\.x?html?$/.test(extension) || looksLikeHtml(text)) return readPage(text, file)
  if (Buffer.byteLength(text) > MAX_TEXT) throw tooLong(file)
  const isMarkdown = /^\.(md|markdown|mdown)$/.test(extension)
  if (isMarkdown || (extension === '' && looksLikeMarkdown(text))) {
    const { readMarkdownArticle } = await import('./markdown-article.ts')
    return readMarkdownArticle(text, file)
  }
  return { blocks: readPlainText(text), facts: {} }
}

async function readPage(html: string, file: string): Promise<Article> {
  const { isNestedTooDeep, readHtmlPage } = await import('./html.ts')
  if (!isNestedTooDeep(html)) return readHtmlPage(html)
  throw refuse(
    file,
    'The page is nested too deep to be an article.',
    'Copy its text into a .txt file and import that.',
  )
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<html)/i.test(text.slice(0, 500))
}

function looksLikeMarkdown(text: string): boolean {
  return /^#{1,4} \S/m.test(text)
}

function tooLong(file: string) {
  return refuse(
    file,
    'The article has more than 2 MB of text.',
    'Cut it down to the article itself.',
  )
}
