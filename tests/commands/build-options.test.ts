import { expect, test } from 'vitest'
import { readBuildOptions } from '../../src/commands/build-options.ts'

test('without arguments, everything is built to dist/', () => {
  expect(readBuildOptions([])).toEqual({
    files: [],
    formats: ['md', 'html', 'pdf', 'pptx'],
    outFolder: 'dist',
    outName: undefined,
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
  [['-o', 'talk.pdf'], { formats: ['pdf'], outFolder: '.', outName: 'talk' }],
  [['-o', 'a/b.c.html', '-f', 'html'], { formats: ['html'], outFolder: 'a', outName: 'b.c' }],
  [['-o', 'v1.2'], { outFolder: 'v1.2', outName: undefined }],
  [['-o', 'talk.pdf/'], { outFolder: 'talk.pdf/', outName: undefined }],
  [['-o', 'slides.key/', '-f', 'md'], { formats: ['md'], outFolder: 'slides.key/' }],
  [['-o', 'TALK.PDF/'], { outFolder: 'TALK.PDF/', outName: undefined }],
])('%j is read as %j', (args, expected) => {
  expect(readBuildOptions(args)).toMatchObject(expected)
})

test.each([[['--timeout', '0']], [['--timeout', '-1']], [['-f', '']], [['--what']]])(
  '%j is refused',
  (args) => {
    expect(() => readBuildOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError' }))
  },
)

test.each([
  [['--pdf'], 'There is no option --pdf. Did you mean --format pdf?'],
  [['--ppt'], 'There is no option --ppt. Did you mean --format pptx?'],
  [['--formt', 'pdf'], 'There is no option --formt. Did you mean --format?'],
  [['--colour'], 'There is no option --colour.'],
  [['-x'], 'There is no option -x.'],
  [['--constructor'], 'There is no option --constructor.'],
  [['-f', 'ppt'], 'There is no format “ppt”; use md, html, pdf, pptx. Did you mean pptx?'],
  [['-f', 'docx'], 'There is no format “docx”; use md, html, pdf, pptx.'],
  [['-f'], '-f needs a value behind it.'],
  [['--out', '--json'], '--out needs a value behind it.'],
  [['-o', '-'], '--out takes a folder: a deck is files, and standard output lists them.'],
  [['-o', 'x.ppt'], 'There is no format “ppt”; use md, html, pdf, pptx. Did you mean pptx?'],
  [
    ['-o', 'talk.pdf', '-f', 'html,pdf'],
    'talk.pdf is one file, and not html,pdf: leave --format out, or name a folder.',
  ],
  [['-o', 'a/talk.PDF'], 'a/talk.PDF is written with small letters: talk.pdf.'],
  [['--json=yes'], '--json takes no value.'],
])('%j is answered: %s', (args, message) => {
  expect(() => readBuildOptions(args)).toThrow(expect.objectContaining({ message }))
})
