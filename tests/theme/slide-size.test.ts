import { expect, test } from 'vitest'
import { slideSizeOf } from '../../src/theme/slide-size.ts'

const RULES = '/* @size 16:9 1280px 720px */\n/* @size 4:3 1280px 960px */\nsection {}'
const template = (line: string) => `---\nmarp: true\n${line}\n---\n\nsize: 4:3\n`

test.each([
  { line: 'size: 4:3', heightPx: 960 },
  { line: "size: '4:3' # for the old hall", heightPx: 960 },
  { line: 'size: 16:9', heightPx: 720 },
  { line: 'size: {{size}}', heightPx: 720 },
  { line: 'paginate: true', heightPx: 720 },
])('slides of a template with “$line” are $heightPx px high', ({ line, heightPx }) => {
  expect(slideSizeOf(template(line), RULES)).toEqual({ widthPx: 1280, heightPx })
})
