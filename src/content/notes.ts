import type { Block } from '../model.ts'
import { readBlocks } from './blocks.ts'
import { findDeepNesting } from './markdown.ts'
import { parseQuickly } from './quick-markdown.ts'

/** What a speaker's notes consist of. What is wrong with them was told when their slide was read. */
export function readNotes(markdown: string, lang: string): readonly Block[] {
  if (findDeepNesting(markdown, '').length > 0)
    return [{ kind: 'paragraph', text: [{ kind: 'text', text: markdown }] }]
  return readBlocks(parseQuickly(markdown).children, {
    ...{ file: '', lang, definitions: new Map(), footnotes: new Map() },
    ...{ problems: [], slideLinks: [] },
    onComment: () => undefined,
    takeChart: () => undefined,
  })
}
