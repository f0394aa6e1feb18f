import type { Fitting, Slide } from '../slide.ts'

/** About how many words of a slide's text do not fit: as great a share as its height runs over. */
export function wordsTooMany({ data }: Slide, { overflowPx, roomPx }: Fitting): number {
  if (overflowPx === 0) return 0
  const { blocks, parts, stages, numbers, quotation, note } = data
  const words = countWords([blocks, parts, stages, numbers, quotation, note])
  return Math.ceil((words * overflowPx) / (overflowPx + roomPx))
}

/** The words of every running text in some data. */
function countWords(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0
  const isText = 'kind' in data && 'text' in data && typeof data.text === 'string'
  if (isText) return wordsIn(String(data.text))
  return Object.values(data).reduce((sum: number, value) => sum + countWords(value), 0)
}

function wordsIn(text: string): number {
  const pieces = new Intl.Segmenter('en', { granularity: 'word' }).segment(text)
  return [...pieces].filter(({ isWordLike }) => isWordLike).length
}
