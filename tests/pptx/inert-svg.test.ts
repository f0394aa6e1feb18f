import { expect, test } from 'vitest'
import { mediaOf } from '../../src/pptx/media.ts'
import { makePicture, makeSlide } from './scene.ts'

const PNG = `data:image/png;base64,${btoa('x')}`

/** The kinds of files that a presentation holds for a vector picture. */
function kindsFor(inside: string): string[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const parts = mediaOf([makeSlide(makePicture({ source, fallback: PNG }))], []).values()
  return [...parts].map(({ path }) => path.replace(/.*\./, ''))
}

test.each([
  '<rect fill="url(#a)"/>',
  '<use href="#a"/><use xlink:href=" #b"/>',
  '<style>rect { fill: url("#a") }</style>',
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
])('one that could run or load something is there as its PNG alone: %s', (inside) => {
  expect(kindsFor(inside)).toEqual(['png'])
})
