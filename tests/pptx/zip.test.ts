import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createRelationships } from '../../src/pptx/parts/relationships.ts'
import { xml } from '../../src/pptx/xml.ts'
import { packPart, zipPackage, zipParts, zipPartsInTurns } from '../../src/pptx/zip.ts'
import { packBytes } from '../../src/zip.ts'

const BYTES = new Uint8Array([1, 2, 3])

test.each([
  ['as they are', BYTES],
  ['packed before', packBytes(BYTES)],
])('bytes are known by their extension, %s, and XML by its path', (_how, content) => {
  const parts = [
    { path: 'ppt/fonts/font1.fntdata', contentType: 'application/x-fontdata', content },
    { path: 'ppt/presProps.xml', contentType: 'application/props', content: xml('a') },
  ]
  const files = unzipSync(zipPackage(parts, xml('Relationships')))
  expect(files['ppt/fonts/font1.fntdata']).toEqual(BYTES)
  const types = Buffer.from(files['[Content_Types].xml'] ?? []).toString()
  expect(types).toContain('<Default Extension="fntdata" ContentType="application/x-fontdata"/>')
  expect(types).toContain(
    '<Override PartName="/ppt/presProps.xml" ContentType="application/props"/>',
  )
  expect(types.match(/fntdata/g)).toHaveLength(1)
})

test('others have their turn after each part, and the bytes are the same', async () => {
  const events: string[] = []
  function* parts() {
    for (const path of ['a.xml', 'b.xml']) {
      events.push(path)
      yield { path, contentType: 'application/props', content: xml('a') }
    }
  }
  const turn = async () => {
    events.push('turn')
  }
  const bytes = await zipPartsInTurns(parts(), turn)
  expect(events).toEqual(['a.xml', 'turn', 'b.xml', 'turn'])
  expect(bytes).toEqual(zipParts(parts()))
})

test('a part that is packed before is the same bytes', () => {
  const relationships = createRelationships()
  relationships.add('slide', '../slides/slide1.xml')
  const root = xml('p:notes', {}, ['Words'])
  const part = { path: 'ppt/notes.xml', contentType: 'application/notes', content: root }
  const parts = [{ ...part, relationships }]
  expect(zipParts(parts.map(packPart))).toEqual(zipParts(parts))
  expect(zipParts(parts)).not.toEqual(zipParts([part]))
})
