import type { SceneParagraph } from '../../scene-text.ts'

/**
 * The number that each paragraph's list begins with. A program counts on from neighbours with the
 * same start, so a number that continues its list names the list's start, not itself.
 */
export function numberStarts(paragraphs: readonly SceneParagraph[]): number[] {
  const lists: ({ readonly start: number; readonly last: number } | undefined)[] = []
  return paragraphs.map(({ level, marker }) => {
    lists.length = level + 1
    const number = marker?.kind === 'number' ? marker.number : undefined
    const list = lists[level]
    if (number === undefined) lists[level] = undefined
    else if (list !== undefined && number === list.last + 1)
      lists[level] = { ...list, last: number }
    else lists[level] = { start: number, last: number }
    return lists[level]?.start ?? 1
  })
}
