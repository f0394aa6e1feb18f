import { expect, test } from 'vitest'
import { isInertSvg } from '../../src/pptx/inert-svg.ts'
import { mediaOf } from '../../src/pptx/media.ts'
import { processorTimeMs } from '../processor-time.ts'
import { makePicture, makeSlide } from './scene.ts'

const PNG = `data:image/png;base64,${btoa('x')}`

interface Beside {
  readonly before?: string
  readonly encoding?: BufferEncoding
}

/** The kinds of files that a presentation holds for a vector picture. */
function kindsFor(inside: string, { before = '', encoding = 'utf8' }: Beside = {}): string[] {
  const svg = `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, encoding).toString('base64')}`
  const parts = mediaOf([makeSlide(makePicture({ source, fallback: PNG }))], []).values()
  return [...parts].map(({ path }) => path.replace(/.*\./, ''))
}

test.each([
  '<rect fill="url(#a)"/>',
  '<use href="#a"/><use xlink:href=" #b"/>',
  '<style>rect { fill: url("#a") }</style>',
  '<style type="text/css"><![CDATA[ a[b] > rect { fill: red } ]]></style>',
  '<style/><style id="a" /><rect/>',
  '<animate attributeName="width" to="9"/>',
  '<text>&#38; &#8211; &#x2014; &#10;</text>',
  `<image href="${PNG}"/>`,
  '<text>Only one https://example.org, and a script</text>',
])('a vector picture that stands alone is in the presentation: %s', (inside) => {
  expect(kindsFor(inside)).toEqual(['svg', 'png'])
})

test.each([
  '<script>fetch("x")</script>',
  '<svg:script/>',
  '<rect onload="x()"/>',
  '<image href="http://example.org/a.png"/>',
  "<image xlink:href = 'file:///etc/passwd'/>",
  '<use href="other.svg#a"/>',
  '<image href="&#104;ttp://example.org"/>',
  '<a href="javascript:x()"><rect/></a>',
  '<style>@import "x.css";</style>',
  '<rect fill="url(http://example.org#a)"/>',
  '<rect style="fill: url( &quot;//example.org#a&quot;)"/>',
  '<style>rect { fill: \\75rl(http://example.org) }</style>',
  '<foreignObject><iframe src="x"/></foreignObject>',
  '<style>rect { fill: image-set("http://example.org/a.png" 1x) }</style>',
  '<style>rect { fill: -webkit-image-set("http://example.org/a.png" 1x) }</style>',
  '<style>rect { fill: ur<!-- -->l(http://example.org) }</style>',
  '<style>rect { fill: ur]]><![CDATA[l(http://example.org) }</style>',
  '<rect fill="&#117;rl(http://example.org)"/>',
  '<rect fill="url&#x28;http://example.org)"/>',
  '<image href="#a"><set attributeName="href" to="http://example.org"/></image>',
  `<image href="#a"><animate attributeName = 'xlink:href' values="http://example.org"/></image>`,
  '<g xml:base="http://example.org"><use href="#a"/></g>',
])('one that could run or load something is there as its PNG alone: %s', (inside) => {
  expect(kindsFor(inside)).toEqual(['png'])
})

const W3C =
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'

test.each([
  ['<?xml version="1.0" encoding="UTF-8" standalone="no"?>', ['svg', 'png']],
  [`<?xml version="1.0"?>\n${W3C}\n`, ['svg', 'png']],
  ['<?xml version="1.0" encoding="utf-7"?>', ['png']],
  ['<!DOCTYPE svg SYSTEM "http://example.org/a.dtd">', ['png']],
  ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/a.dtd">', ['png']],
  [W3C.replace('>', ' [<!ATTLIST svg onload CDATA "x()">]>'), ['png']],
])('behind %s a picture comes as %j', (before, kinds) => {
  expect(kindsFor('<rect/>', { before })).toEqual(kinds)
})

test('one in another encoding is there as its PNG alone', () => {
  expect(kindsFor('<script/>', { encoding: 'utf16le' })).toEqual(['png'])
  expect(kindsFor('<rect/>', { before: '\ufeff', encoding: 'utf16le' })).toEqual(['png'])
  expect(kindsFor('<text>é</text>', { encoding: 'latin1' })).toEqual(['png'])
})

test('a large one is looked through in no time', () => {
  const svgs = ['<style>', '<style ', '<style>]', ']', '<!DOCTYPE svg ', '&#0', ' '].map((part) =>
    part.repeat(200_000),
  )
  expect(processorTimeMs(() => svgs.map(isInertSvg))).toBeLessThan(1000)
})
