import type { MarpSource } from '../finished.ts'
import type { Position, Problem } from '../model.ts'
import type { Project } from '../project/project.ts'
import { dataUrl } from './data-url.ts'

/** The pictures that a Marp deck names, read from the project when the deck is rendered. */
export interface PictureData {
  /** A picture as a data URL; empty where it cannot be shown. */
  readonly imageData: (source: string) => string
  /** What is wrong with the pictures that were asked for so far. */
  readonly problems: readonly Problem[]
}

/** Reads each picture of a deck once. */
export function pictureData(source: MarpSource, project: Project): PictureData {
  const problems: Problem[] = []
  const known = new Map<string, string>()
  const lines = source.markdown.split('\n')
  const read = (name: string): string => {
    const at = findMention(name, lines, source.file)
    const asset = project.readPicture({ source: name, at })
    if (!('rule' in asset)) return dataUrl(asset)
    problems.push(asset)
    return ''
  }
  const imageData = (name: string): string => {
    if (name === '' || /^data:image\//i.test(name)) return name
    const data = known.get(name) ?? read(name)
    known.set(name, data)
    return data
  }
  return { imageData, problems }
}

/** Where a deck first names a file: in Markdown, HTML, a directive or a style. */
function findMention(name: string, lines: readonly string[], file: string): Position {
  const found = [name, decode(name)].flatMap((spelling) => {
    const index = lines.findIndex((line) => line.includes(spelling))
    return index < 0 ? [] : [{ file, line: index + 1, column: lineColumn(lines[index], spelling) }]
  })
  return found[0] ?? { file, line: 1, column: 1 }
}

function lineColumn(line: string | undefined, spelling: string): number {
  return (line ?? '').indexOf(spelling) + 1
}

function decode(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
