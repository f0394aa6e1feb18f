import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../../src/import/formats/docx.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'

const PICTURE = readFileSync(
  join(import.meta.dirname, '../../fixtures/articles/pages/page_files/harbour.png'),
)

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this body. */
function wordFile(body: string, more: Zippable = {}): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const relationships = (list: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`,
    )
  const styles = ['Title', 'heading 1', 'heading 2'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': relationships(
      `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(
      `<Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r9" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${OFFICE}/image" Target="media/a.png"/><Relationship Id="r3" Type="${OFFICE}/hyperlink" Target="javascript:steal()" TargetMode="External"/>`,
    ),
    'word/styles.xml': strToU8(`<w:styles ${NAMESPACES}>${styles.join('')}</w:styles>`),
    'word/media/a.png': PICTURE,
    'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...more,
  })
}

function line(text: string, style = '', run = ''): string {
  return `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
}

const PROSE = 'The council sat until two in the morning and approved the plan by a single vote.'

test('headings of a Word file are headings, its title is its title', async () => {
  const body = `${line('How it went', 'Title')}${line(PROSE)}${line('The vote', 'heading2')}${line(PROSE)}${line('The night', 'heading2')}${line(PROSE)}`
  const found = findTakeaways(await readDocx(wordFile(body), 'a.docx'))
  expect(found.title).toBe('How it went')
  expect(found.sections.map(({ headline }) => headline)).toEqual(['The vote', 'The night'])
})

test('headings of the first level below a title are its takeaways, without one they stay first', async () => {
  const headings = ['The vote', 'The night'].map((text) => line(text, 'heading1') + line(PROSE))
  const titled = await readDocx(
    wordFile(line('How it went', 'Title') + headings.join('')),
    'a.docx',
  )
  expect(findTakeaways(titled)).toMatchObject({ title: 'How it went', sections: { length: 2 } })
  const { blocks } = await readDocx(wordFile(headings.join('')), 'a.docx')
  expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'The vote' })
})

test('bold lines of a Word file are headlines where it has no headings', async () => {
  const body = `${line('How it went')}${line(PROSE)}${['The vote', 'The night'].map((text) => line(text, '', '<w:b/>') + line(PROSE)).join('')}`
  const found = findTakeaways(await readDocx(wordFile(body), 'a.docx'))
  expect(found.sections.map(({ headline }) => headline)).toEqual(['The vote', 'The night'])
})

test('deleted text stays away, inserted text is read, a link is its text', async () => {
  const body = `<w:p><w:del w:id="1"><w:r><w:delText>Never. </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>Maybe. </w:t></w:r></w:ins><w:hyperlink r:id="r3"><w:r><w:t>Read on</w:t></w:r></w:hyperlink></w:p>`
  const { blocks } = await readDocx(wordFile(body), 'a.docx')
  expect(blocks).toMatchObject([{ text: 'Maybe. Read on' }])
})

test('a footnote stands in the notes, below its paragraph; a text box is read once', async () => {
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${line('In a box.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${line('In a box.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  const marked = `<w:p><w:r><w:t>It rained</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> a lot</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:t>.</w:t></w:r></w:p>`
  const notes = [2, 3].map((id) => `<w:footnote w:id="${id}">${line(`Source ${id}.`)}</w:footnote>`)
  const footnotes = strToU8(`<w:footnotes ${NAMESPACES}>${notes.join('')}</w:footnotes>`)
  const bytes = wordFile(`${marked}${box}${line('The end.')}`, { 'word/footnotes.xml': footnotes })
  const { blocks } = await readDocx(bytes, 'a.docx')
  expect(blocks.map((block) => [block.kind, 'text' in block && block.text])).toEqual([
    ['paragraph', 'It rained a lot.'],
    ['footnote', 'Source 2.'],
    ['footnote', 'Source 3.'],
    ['paragraph', 'In a box.'],
    ['paragraph', 'The end.'],
  ])
})

test('pictures and tables of a Word file come along', async () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="The harbour"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const cell = (text: string) => `<w:tc>${line(text)}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const body = `${picture}<w:tbl>${row('Hall', 'Heard')}${row('A', '8')}</w:tbl>`
  const { blocks } = await readDocx(wordFile(body), 'a.docx')
  expect(blocks).toEqual([
    {
      kind: 'image',
      alt: 'The harbour',
      source: expect.stringMatching(/^data:image\/png;base64,/),
    },
    {
      kind: 'table',
      rows: [
        ['Hall', 'Heard'],
        ['A', '8'],
      ],
    },
  ])
})

test.each([
  [
    'a zip that unpacks to much more',
    wordFile(line('x'), { 'word/big.xml': new Uint8Array(21_000_000) }),
    'more than 20 MB',
  ],
  ['an OpenDocument file', zipSync({ 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
  ['a zip of anything', zipSync({ 'a.txt': strToU8('x') }), 'not a Word file'],
  ['half a zip', wordFile(line('x')).subarray(0, 300), 'broken zip'],
  [
    'an entity bomb',
    wordFile('', {
      'word/document.xml': strToU8(
        `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${NAMESPACES}><w:body>&a;</w:body></w:document>`,
      ),
    }),
    'cannot be read',
  ],
])('%s is refused before it is read', async (_name, bytes, sentence) => {
  await expect(readDocx(bytes, 'a.docx')).rejects.toThrow(sentence)
})
