import katex from 'katex'
import { describe, expect, test } from 'vitest'
import { mathElement } from '../../../src/pptx/math/math.ts'
import { serializeXml, xml } from '../../../src/pptx/xml.ts'
import type { MathNode } from '../../../src/scene.ts'
import { findAll, readXml, wordsOf, type XmlNode } from '../xml-reader.ts'

const STYLE = xml('a:rPr', { sz: 2400, b: 0, i: 0 })

/** A formula of TeX as Office Math. */
function officeMath(formula: string): XmlNode {
  const html = katex.renderToString(formula, { output: 'mathml', displayMode: true })
  const [math] = findAll(readXml(html.replace(/<annotation.*<\/annotation>/s, '')), 'math')
  if (math === undefined) throw new Error('no MathML')
  return readXml(new TextDecoder().decode(serializeXml(mathElement(asMath(math), STYLE))))
}

function asMath({ name, attributes, text, children }: XmlNode): MathNode {
  return { name, attributes, text, children: children.map(asMath) }
}

/** The structures of a formula and the signs in them: `f(num(a) den(b))`. */
function outline(node: XmlNode): string {
  if (node.name === 'm:r') return wordsOf(node)
  const inside = node.children.filter(({ name }) => !name.endsWith('Pr'))
  const words = inside.map(outline).join(' ')
  return node.name === 'm:oMath' ? words : `${node.name.slice(2)}(${words})`
}

/** The values of a structure's property, wherever it stands. */
function valuesOf(formula: string, name: string) {
  return findAll(officeMath(formula), `m:${name}`).map(({ attributes }) => attributes['m:val'])
}

describe('a formula', () => {
  test.each([
    ['E = mc^2', 'E = m sSup(e(c) sup(2))'],
    ['\\frac{a+1}{b}', 'f(num(a + 1) den(b))'],
    ['\\binom{n}{k}', 'd(e(f(num(n) den(k))))'],
    ['\\sqrt{2}+\\sqrt[3]{x}', 'rad(deg() e(2)) + rad(deg(3) e(x))'],
    ['x_i^2 y_j', 'sSubSup(e(x) sub(i) sup(2)) sSub(e(y) sub(j))'],
    ['\\sum_{i=1}^n i^2 + 1', 'nary(sub(i = 1) sup(n) e(sSup(e(i) sup(2)))) + 1'],
    ['\\int_0^1 f', 'nary(sub(0) sup(1) e(f))'],
    ['\\iint f', 'nary(sub() sup() e(f))'],
    ['\\lim_{x \\to 0} g', 'func(fName(limLow(e(lim) lim(x → 0))) e(g))'],
    ['\\sin x', 'func(fName(sin) e(x))'],
    ['\\sin^2 x', 'func(fName(sSup(e(sin) sup(2))) e(x))'],
    ['\\frac{\\sin x}{2}y', 'f(num(func(fName(sin) e(x))) den(2)) y'],
    ['\\sqrt{\\cos x}y', 'rad(deg() e(func(fName(cos) e(x)))) y'],
    ['{\\ln x}^2y', 'sSup(e(func(fName(ln) e(x))) sup(2)) y'],
    ['\\begin{matrix}\\sin x\\end{matrix}y', 'm(mr(e(func(fName(sin) e(x))))) y'],
    ['\\left( \\frac1x \\right]', 'd(e(f(num(1) den(x))))'],
    ['\\left\\{ a \\middle| b \\right\\}', 'd(e(a) e(b))'],
    ['\\hat{x}\\,\\overline{ab}', 'acc(e(x)) \u2009 bar(e(a b))'],
    ['\\underbrace{a+b}_{n}', 'limLow(e(groupChr(e(a + b))) lim(n))'],
    ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', 'd(e(m(mr(e(a) e(b)) mr(e(c) e(d)))))'],
    ['\\begin{cases}1&x>0\\\\0\\end{cases}', 'd(e(m(mr(e(1) e(x > 0)) mr(e(0) e()))))'],
    ['\\begin{aligned}a&=b\\end{aligned}', 'm(mr(e(a) e(= b)))'],
    ['\\boxed{x}\\cancel{y}', 'borderBox(e(x)) borderBox(e(y))'],
    ['x\\text{ if }y', 'x \u00a0if\u00a0 y'],
    ["f'", 'sSup(e(f) sup(′))'],
    ['\\phantom{x}y', 'phant(e(x)) y'],
  ])('%s is made of structures that can be edited', (formula, structures) => {
    expect(outline(officeMath(formula))).toBe(structures)
  })

  test('has the brackets, the limits and the accents that it shows', () => {
    expect(valuesOf('\\left[ x \\right)', 'begChr')).toEqual(['['])
    expect(valuesOf('\\left[ x \\right)', 'endChr')).toEqual([')'])
    expect(valuesOf('\\begin{cases}1\\end{cases}', 'endChr')).toEqual([''])
    expect(valuesOf('\\sum_1^2 x', 'limLoc')).toEqual(['undOvr'])
    expect(valuesOf('\\int_1^2 x', 'limLoc')).toEqual(['subSup'])
    expect(valuesOf('\\iint x', 'supHide')).toEqual(['1'])
    expect(valuesOf('\\vec{x}\\tilde y', 'chr')).toEqual(['\u20d7', '\u0303'])
    expect(valuesOf('\\begin{aligned}a&=b\\end{aligned}', 'mcJc')).toEqual(['right', 'left'])
    expect(valuesOf('\\cancel{y}', 'strikeBLTR')).toEqual(['1'])
  })

  test('leans where its letters do, and keeps their kinds', () => {
    expect(valuesOf('x+\\sin y', 'sty')).toEqual(['i', 'p', 'p', 'i'])
    expect(valuesOf('\\mathbb{R}\\mathbf{v}', 'sty')).toEqual(['p', 'b'])
    expect(valuesOf('\\mathbb{R}\\mathcal{L}', 'scr')).toEqual(['double-struck', 'script'])
  })

  test('gives each sign, bar and bracket its size', () => {
    const all = findAll(officeMath('\\left(\\frac{a}{b}\\right)'), 'a:rPr')
    expect(all.map(({ attributes }) => attributes.sz)).toEqual(Array(4).fill('2400'))
  })
})
