import { type Block, isProse, textOf } from '../article.ts'
import { readLabelled, readNumber } from '../families/labels.ts'
import { countWords } from '../words.ts'

const HEADING =
  /^((table of )?contents|in this (article|post|story)|on this page|jump to|what(’|')s (in this article|inside)|inhalt(sverzeichnis)?|in diesem artikel|sommaire|table des matières|índice|tabla de contenidos?|contenido|indice|sumário|inhoud(sopgave)?|目次|目录|目錄|목차|المحتويات)\s*[:：]?$/i

/** An article without its table of contents, and the lines that were taken away. */
export function removeContents(blocks: readonly Block[]): { kept: Block[]; removed: string[] } {
  const start = blocks.findIndex((block) => HEADING.test(textOf(block).trim()))
  if (start < 0) return { kept: [...blocks], removed: [] }
  const end = start + 1 + entriesBelow(blocks.slice(start + 1))
  return {
    kept: [...blocks.slice(0, start), ...blocks.slice(end)],
    removed: blocks.slice(start, end).map(textOf),
  }
}

/** How many of the first lines are entries: short ones, most of which come again below. */
function entriesBelow(below: readonly Block[]): number {
  const prose = below.findIndex((block) => !isProse(block) || countWords(block.text) > 25)
  const run = prose < 0 ? below : below.slice(0, prose)
  const texts = below.map(bare)
  let entries = 0
  for (const [index] of run.entries()) {
    if (texts.indexOf(texts[index] ?? '', index + 1) > index) entries = index + 1
  }
  return entries
}

/** A line as it is compared: without number, marks and case. */
function bare(block: Block): string {
  const text = textOf(block)
  const rest = (readLabelled(text) ?? readNumber(text))?.rest ?? text
  return rest.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
