import type { Block } from '../model.ts'
import { readBlocks } from './blocks.ts'
import { findDeepNesting, parseMarkdown } from './markdown.ts'

/** What a speaker's notes consist of. What is wrong with them was told when their slide was read. */
export function readNotes(markdown: string, lang: string): readonly Block[] {
  if (findDeepNesting(markdown, '').length > 0)
    return [{ kind: 'paragraph', text: [{ kind: 'text', text: markdown }] }]
  return readBlocks(parseMarkdown(markdown).children, {
    ...{ file: '', lang, definitions: new Map(), footnotes: new Map(), problems: [] },
    onComment: () => undefined,
    takeChart: () => undefined,
  })
}
