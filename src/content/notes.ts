import type { Paragraph } from 'mdast'
import type { Block } from '../model.ts'
import { readBlocks } from './blocks.ts'
import { findDeepNesting, parseMarkdown } from './markdown.ts'

/** What a speaker's notes consist of. What is wrong with them was told when their slide was read. */
export function readNotes(markdown: string, lang: string): readonly Block[] {
  if (findDeepNesting(markdown, '').length > 0)
    return [{ kind: 'paragraph', text: [{ kind: 'text', text: markdown }] }]
  return readBlocks(plainParagraphs(markdown) ?? parseMarkdown(markdown).children, {
    ...{ file: '', lang, definitions: new Map(), footnotes: new Map() },
    ...{ problems: [], slideLinks: [] },
    onComment: () => undefined,
    takeChart: () => undefined,
  })
}

/** Notes that are paragraphs of plain words, as most are: parsing takes a millisecond for each slide. */
function plainParagraphs(markdown: string): readonly Paragraph[] | undefined {
  const paragraphs = markdown.split(/\n\n+/)
  const arePlain = paragraphs.every((text) => text.split('\n').every((line) => PLAIN.test(line)))
  if (!arePlain) return undefined
  return paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}

/** A line that begins with a word, and has nothing that Markdown reads as more than itself. */
const PLAIN = /^[\p{L}“„«‘][^\\`*_~[\]<>&|\u0000-\u001f]*(?<! )$/u
