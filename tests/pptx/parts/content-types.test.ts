import { expect, test } from 'vitest'
import { contentTypes } from '../../../src/pptx/parts/content-types.ts'
import { serializeXml, xml } from '../../../src/pptx/xml.ts'
import { packBytes } from '../../../src/zip.ts'

const BYTES = new Uint8Array([1, 2, 3])

test.each([
  ['as they are', BYTES],
  ['packed before', packBytes(BYTES)],
])('bytes are known by their extension, %s, and XML by its path', (_how, content) => {
  const types = contentTypes([
    { path: 'ppt/fonts/font1.fntdata', contentType: 'application/x-fontdata', content },
    { path: 'ppt/presProps.xml', contentType: 'application/props', content: xml('a') },
  ])
  const text = Buffer.from(serializeXml(types)).toString()
  expect(text).toContain('<Default Extension="fntdata" ContentType="application/x-fontdata"/>')
  expect(text).toContain(
    '<Override PartName="/ppt/presProps.xml" ContentType="application/props"/>',
  )
  expect(text.match(/fntdata/g)).toHaveLength(1)
})
