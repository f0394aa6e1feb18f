import { describe, expect, test } from 'vitest'
import type { SlideSize } from '../../src/finished.ts'
import { prepareMarp } from '../../src/marp/render.ts'

const FACTS = { title: 't', author: '', description: '', lang: 'en', footer: '' }
const THEME = {
  name: 'plain',
  rules: '/* @theme plain */ section { width: 1280px; height: 720px; color: red }',
  faces: [],
}

function render(body: string, assets = new Map(), charts = new Map()) {
  const markdown = `---\nmarp: true\ntheme: plain\n---\n\n${body}`
  const fontRules = '/* fonts */'
  return prepareMarp({ theme: THEME, fontRules, assets, charts, facts: FACTS })(markdown)
}

describe('prepareMarp', () => {
  test('gives one HTML string and one note a slide', () => {
    const { slides, notes } = render('# One\n\n<!-- first -->\n<!-- second -->\n\n---\n\n# Two\n')
    expect(slides).toHaveLength(2)
    expect(notes).toEqual(['first\n\nsecond', ''])
  })

  test('knows the size of the slides', () => {
    expect(render('# One')).toMatchObject({ widthPx: 1280, heightPx: 720 })
  })

  test('puts fonts before the theme’s rules', () => {
    expect(render('# One').css).toMatch(/^\/\* fonts \*\/[\s\S]*color: red/)
  })

  test('gives all slides the same styles, also before there are any', () => {
    const { css } = render('')
    expect(render('# One\n\n---\n\n```js\nlet two\n```').css).toBe(css)
  })

  test('puts a known picture’s bytes in its place, and drops an unknown one', () => {
    const asset = { path: 'p.png', mediaType: 'image/png', bytes: Buffer.from('png') }
    const body =
      '<img src="../p.png" alt="A &quot;picture&quot;">\n\n<img src="http://x/y.png" alt="">'
    const { slides } = render(body, new Map([['../p.png', asset]]))
    expect(slides[0]).toContain('src="data:image/png;base64,cG5n" alt="A &quot;picture&quot;"')
    expect(slides[0]).not.toContain('http://x')
  })

  test('draws a chart for the size of its slide', () => {
    const charts = new Map([['a.svg', ({ heightPx }: SlideSize) => `<svg>${heightPx}</svg>`]])
    const body = '<figure class="chart"><img src="a.svg" alt=""></figure>'
    const again = `<!-- _class: a -->\n\n${body}\n`
    const { slides } = render(`${again}\n---\n\n${again}`, new Map(), charts)
    for (const slide of slides) expect(slide).toContain('<svg>720</svg>')
  })

  test.each([
    ['<script>alert(1)</script>', /<script/],
    ['<div onclick="x">a</div>', /<div[^>]*onclick/],
    ['<style>p{}</style>', /<style/],
    ['[a](javascript:alert(1))', /href/],
    ['<iframe src="x"></iframe>', /<iframe/],
    [':smile: 🙂', /<img/],
  ])('%s is never live', (body, forbidden) => {
    expect(render(body).slides.join()).not.toMatch(forbidden)
  })

  test('the same HTML is the same on every slide', () => {
    const { slides } = render('<b onclick="x">a</b>\n\n---\n\n<b onclick="x">a</b>')
    expect(slides.map((slide) => slide.match(/<b.*<\/b>/)?.[0])).toEqual(['<b>a</b>', '<b>a</b>'])
  })

  test('headings get no ids, so that #2 is the second slide', () => {
    const { slides } = render('# 2\n\n---\n\n# other')
    expect(slides.join().match(/id="[^"]*"/g)).toEqual(['id="1"', 'id="2"'])
  })
})
