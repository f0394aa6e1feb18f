import type { Position } from '../model.ts'

/** Says where the letters of a text stand in a file. It looks for the lines once, when it is first asked. */
export function placesIn(text: string, start: Position): (offset: number) => Position {
  let known: readonly number[] | undefined
  return (offset) => {
    known ??= lineStarts(text)
    const line = lastUpTo(known, offset)
    const indent = line === 0 ? start.column : 1
    return { ...start, line: start.line + line, column: indent + offset - (known[line] ?? 0) }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last of ascending numbers that is not larger. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
