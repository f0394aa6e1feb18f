import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeColors } from '../../src/marp/code-colors.ts'
import { prepareMarp } from '../../src/marp/render.ts'

const DECK = {
  theme: {
    name: 'plain',
    rules: '/* @theme plain */ section { width: 1280px; height: 720px }',
    faces: [],
  },
  fontRules: '',
  assets: new Map(),
  charts: new Map(),
  facts: { title: 't', author: '', description: '', lang: 'en', footer: '' },
}

async function showCode(language: string, code: string, marks = '```'): Promise<string> {
  const markdown = `${marks}${language}\n${code}\n${marks}`
  const colors = codeColors(markdown)
  await colors.load()
  const { slides } = prepareMarp({ ...DECK, codeColors: colors })(markdown)
  return slides.join('')
}

describe('code that names its language', () => {
  test.each([
    ['python', 'def f(): pass', 'keyword', 'def'],
    ['js', "const a = 'b'", 'string', '&#x27;b&#x27;'],
    ['TS', 'let a: string', 'keyword', 'let'],
    ['c++', 'return 1;', 'number', '1'],
    ['html', '<style>p { color: red }</style>', 'attribute', 'color'],
    ['html', '<script>let a</script>', 'keyword', 'let'],
    ['diff', '+ more', 'addition', '+ more'],
  ])('has its words marked: %s, %s', async (language, code, kind, word) => {
    expect(await showCode(language, code)).toContain(`<span class="hljs-${kind}">${word}</span>`)
  })

  test.each(['```', '~~~', '`````'])('is found between %s', async (marks) => {
    expect(await showCode('js', 'let a', marks)).toContain('hljs-keyword')
  })

  test('keeps every character', async () => {
    const code = '<a href="x">1 &amp; 2</a>'
    const shown = await showCode('html', code)
    const text = shown
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
    expect(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim()).toBe(code)
  })
})

test.each([
  ['none', ''],
  ['one that nobody knows', 'klingon'],
  ['a diagram', 'mermaid'],
  ['the name of something that every object has', 'constructor'],
])('code in no language stays plain: %s', async (_what, language) => {
  expect(await showCode(language, 'let a < b')).toContain('>let a &lt; b\n</code>')
})

test('code in an unknown language stays plain beside other code', async () => {
  const colors = codeColors('```js\nlet a\n```')
  await colors.load()
  expect(colors.color('let a', 'js')).toContain('hljs-keyword')
  expect(colors.color('let a', 'klingon')).toBe('')
})

test('every kind of word that themes colour has the colour of a token', () => {
  const css = readFileSync(join(import.meta.dirname, '../../templates/themes/base.css'), 'utf8')
  const rules = [...css.matchAll(/([^{}]*\.hljs-[^{}]*)\{([^{}]*)\}/g)]
  expect(rules.length).toBeGreaterThan(0)
  for (const [, , rule] of rules)
    expect(rule).toMatch(/^\s*color: var\(--(?:code|color)-[a-z]+\);\s*$/)
})
