import { describe, expect, test } from 'vitest'
import { flattenTheme } from '../../src/theme/flatten.ts'

const FACE = `@font-face {
  font-family: 'Sample';
  src: url(./files/sample.woff2) format('woff2'), url(./files/sample.woff) format('woff');
  unicode-range: U+0041-005A, U+0131, U+4??;
}`

const resolve = () => undefined
const resolvePath = (path: string, from: string) => `${from}/../${path}`
const FILES = { resolve, resolvePath }

describe('flattenTheme', () => {
  test('reads the name from the theme’s own comment', () => {
    const { theme } = flattenTheme({ file: 'x.css', css: '/* @theme my-look */' }, FILES)
    expect(theme.name).toBe('my-look')
  })

  test('reads what a theme and its imports ask for beside what every slide has', () => {
    const sheets = { file: 'other.css', css: '/* @theme other */ /* @shows track */' }
    const css = "/* @theme x */ /* @shows contents */ @import 'other';"
    const { theme } = flattenTheme({ file: 'x.css', css }, { resolve: () => sheets, resolvePath })
    expect(theme.shows).toEqual(['contents', 'track'])
  })

  test('puts imported style sheets in their place, in order, to any depth', () => {
    const sheets: Record<string, string> = {
      'base.css': "@import 'reset.css'; b { color: blue }",
      'reset.css': 'a { color: red }',
    }
    const css = "@import 'base.css'; c { color: green }"
    const resolveSheet = (name: string) => ({ file: name, css: sheets[name] ?? '' })
    const files = { resolve: resolveSheet, resolvePath }
    const { theme, problems } = flattenTheme({ file: 'x.css', css: `/* @theme x */ ${css}` }, files)
    expect(theme.rules.match(/\w(?= \{)/g)).toEqual(['a', 'b', 'c'])
    expect(problems).toEqual([])
  })

  test.each([
    ["@import 'gone.css';", 'gone.css'],
    ['@import url("https://example.org/x.css");', 'https://example.org/x.css'],
    ['@import url(gone.css);', 'gone.css'],
  ])('names the import that it cannot follow, and drops it: %s', (css, specifier) => {
    const sheet = { file: 'x.css', css: `/* @theme x */\n${css}` }
    const { theme, problems } = flattenTheme(sheet, FILES)
    expect(problems).toMatchObject([{ rule: 'theme-import', at: { line: 2, column: 1 } }])
    expect(problems[0]?.message).toContain(specifier)
    expect(theme.rules).not.toContain('@import')
  })

  test('only warns of what would come from the web, and names the packages to install', () => {
    const address = 'https://fonts.googleapis.com/css2?family=Open+Sans:wght@400&family=Lato'
    const sheet = { file: 'x.css', css: `/* @theme x */\n@import url("${address}");` }
    expect(flattenTheme(sheet, FILES).problems).toMatchObject([
      {
        severity: 'warning',
        hint: expect.stringContaining('npm install @fontsource/open-sans @fontsource/lato and'),
      },
    ])
  })

  test('takes the fonts out of the rules, with the path of their WOFF2 file and their characters', () => {
    const { theme } = flattenTheme({ file: '/f/x.css', css: `${FACE} p { color: red }` }, FILES)
    expect(theme.rules).not.toContain('@font-face')
    expect(theme.faces).toEqual([
      {
        rule: expect.stringContaining("font-family: 'Sample'"),
        file: '/f/x.css/.././files/sample.woff2',
        ranges: [
          [0x41, 0x5a],
          [0x131, 0x131],
          [0x400, 0x4ff],
        ],
        at: { file: '/f/x.css', line: 1, column: 1 },
      },
    ])
    expect(theme.faces[0]?.rule).not.toContain('src')
  })

  test.each(['x.woff2', 'x.ttf', 'x.otf'])('keeps a face with the file %s', (file) => {
    const css = `@font-face { font-family: X; src: url(${file}) }`
    expect(flattenTheme({ file: 'x.css', css }, FILES).theme.faces).toHaveLength(1)
  })

  test('leaves out a face that has only a file of another kind', () => {
    const css = '@font-face { font-family: X; src: url(x.eot), url(x.woff) }'
    expect(flattenTheme({ file: 'x.css', css }, FILES).theme.faces).toEqual([])
  })

  test('does not follow a theme that imports itself for ever', () => {
    const sheet = { file: 'x.css', css: "@import 'x.css'; a { color: red }" }
    const { theme } = flattenTheme(sheet, { resolve: () => sheet, resolvePath })
    expect(theme.rules.match(/color: red/g)).toHaveLength(1)
  })

  test('says where a style sheet is broken', () => {
    const sheet = { file: 'x.css', css: '/* @theme x */\na { color: red' }
    expect(flattenTheme(sheet, FILES).problems).toMatchObject([
      { rule: 'theme-syntax', at: { file: 'x.css', line: 2, column: 1 } },
    ])
  })

  test('says that a theme without a name needs one', () => {
    const { problems } = flattenTheme({ file: 'x.css', css: 'a { color: red }' }, FILES)
    expect(problems).toMatchObject([
      { rule: 'theme-name', hint: expect.stringContaining('@theme') },
    ])
  })
})
