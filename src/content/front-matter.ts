import matter from 'gray-matter'
import type { Problem } from '../model.ts'
import { findFences } from './fences.ts'
import { readYaml, type YamlFields, type YamlReading } from './yaml.ts'

/** A content file cut in two. `body` keeps every line where it was, so that positions stay true. */
export interface SplitContent {
  readonly fields: YamlFields
  /** It could not be read, so nothing is known of its keys. */
  readonly isBroken: boolean
  /** A line ends it, so that nothing else can have been taken for it. */
  readonly isClosed: boolean
  readonly body: string
  readonly problems: readonly Problem[]
}

/**
 * Splits the front matter from the Markdown below it. Where its lines of dashes are wrong it is read
 * as it was meant, so that whatever else is wrong is found, too; in another language than YAML it is not read.
 */
export function splitFrontMatter(text: string, file: string): SplitContent {
  const lines = text.split('\n')
  const fences = findFences(lines, file)
  if (fences === undefined) return { ...NO_FIELDS, isClosed: true, body: text }
  const { opening, end, below, isClosed, isForeign, problems } = fences
  const inside = lines.slice(opening + 1, end)
  // gray-matter runs `---js` front matter as code unless its `javascript` engine is replaced, and
  // remembers broken input unless options are given; both doors are closed here.
  const split = matter(['---', ...(isForeign ? [] : inside), '---', ''].join('\n'), {
    engines: {
      yaml: (yaml: string) => readYaml(yaml.replace(/^\n/, ''), file, opening + 2),
      javascript: refuseCode,
    },
  })
  // `data` is what our engine returned; without any key there is nothing to read and it is empty.
  const reading = { ...NO_FIELDS, ...(split.data as Partial<YamlReading>) }
  return {
    ...reading,
    isBroken: reading.isBroken || isForeign || (!isClosed && reading.fields.size === 0),
    isClosed,
    problems: [...problems, ...reading.problems],
    body: '\n'.repeat(below) + lines.slice(below).join('\n'),
  }
}

const NO_FIELDS: YamlReading = { fields: new Map(), isBroken: false, problems: [] }

function refuseCode(): never {
  throw new Error('front matter is never run')
}
