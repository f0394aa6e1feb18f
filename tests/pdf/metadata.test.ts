import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { addMetadata } from '../../src/pdf/metadata.ts'

const FACTS = {
  title: 'Größe – 数',
  author: 'Zoë (R&D) \\',
  description: '',
  lang: 'de',
  footer: '',
}

/** The smallest PDF that has what Chromium's have: a page and a dated information dictionary. */
function smallPdf(second: string): Uint8Array {
  const objects = [
    `<</Title (x)\n/CreationDate (D:202611231200${second}+00'00')\n/ModDate (D:202611231200${second}+00'00')>>`,
    '<</Type /Catalog /Pages 3 0 R>>',
    '<</Type /Pages /Kids [4 0 R] /Count 1>>',
    '<</Type /Page /Parent 3 0 R /MediaBox [0 0 10 10]>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const xref = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${xref}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

test('adds title and author in any script, and the PDF still opens', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(addMetadata(smallPdf('00'), FACTS)))
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: FACTS.title, Author: FACTS.author, Creator: 'takedeck' })
  expect(pdf.numPages).toBe(1)
})

test('makes the same bytes of what was printed at another time', () => {
  const [first, second] = ['01', '59'].map((at) => Buffer.from(addMetadata(smallPdf(at), FACTS)))
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
})

test('leaves the given bytes alone', () => {
  const given = smallPdf('00')
  const before = Buffer.from(given)
  addMetadata(given, FACTS)
  expect(before.equals(given)).toBe(true)
})

test('refuses a PDF without the trailer that it knows', () => {
  expect(() => addMetadata(Buffer.from('%PDF-1.7 …'), FACTS)).toThrow('another form')
})
