import { expect, test } from 'vitest'
import { asShellPath } from '../../src/project/shell-path.ts'

test.each([
  ['content/leçon-2.md', 'content/leçon-2.md'],
  ['content/leçon été.md', '"content/leçon été.md"'],
  ['a&b.md', '"a&b.md"'],
  ['“a” $5.md', '"“a” \\$5.md"'],
])('%s is copied into a shell as %s', (path, written) => {
  expect(asShellPath(path)).toBe(written)
})
