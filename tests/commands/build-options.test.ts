import { expect, test } from 'vitest'
import { readBuildOptions } from '../../src/commands/build-options.ts'

test('without arguments, everything is built to dist/', () => {
  expect(readBuildOptions([])).toEqual({
    files: [],
    formats: ['md', 'html', 'pdf', 'pptx'],
    outFolder: 'dist',
    theme: undefined,
    themeSet: undefined,
    timeLimitMs: 60_000,
    watches: false,
    json: false,
  })
})

test.each([
  [['-f', 'PDF, html'], { formats: ['html', 'pdf'] }],
  [['a.md', '-w', 'b.md'], { files: ['a.md', 'b.md'], watches: true }],
  [['-t', 'x.css', '-o', 'out', '--json'], { theme: 'x.css', outFolder: 'out', json: true }],
  [['--timeout', '1.5'], { timeLimitMs: 1500 }],
])('%j is read as %j', (args, expected) => {
  expect(readBuildOptions(args)).toMatchObject(expected)
})

test.each([[['--timeout', '0']], [['--timeout', '-1']], [['-f', '']], [['--what']]])(
  '%j is refused',
  (args) => {
    expect(() => readBuildOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError' }))
  },
)
