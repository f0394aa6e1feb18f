import { expect, test } from 'vitest'
import { partByScript } from '../../../src/pptx/text/scripts.ts'
import { openPackage } from '../lint.ts'
import { makeParagraph, makeSlide, makeText, writeSlides } from '../scene.ts'
import { findAll, wordsOf } from '../xml-reader.ts'

test.each([
  ['شارع القناة', 'شارع القناة'],
  ['من 27٪ إلى 41', 'من |*27|٪ إلى |*41'],
  ['الخلاصة 1 من 15', 'الخلاصة |*1 |من |*15'],
  ['(1/2)', '*(1/2)'],
  ['– …', '– …'],
  ['سنة PPTX', 'سنة |*PPTX'],
])('“%s” keeps its words, those for a Latin font apart', (text, parts) => {
  const marked = partByScript(text).map((part) => (part.isLatin ? '*' : '') + part.text)
  expect(marked.join('|')).toBe(parts)
})

test('figures beside Arabic words are set in the Latin font, whatever a program would take', () => {
  const fontsOf = (isRightToLeft: boolean) => {
    const paragraph = makeParagraph('سنة 2025', 200, { isRightToLeft })
    const bytes = writeSlides([makeSlide(makeText('body', [paragraph]))])
    const slide = openPackage(bytes).parts.get('ppt/slides/slide1.xml')
    const runs = slide === undefined ? [] : findAll(slide, 'a:r')
    return runs.map((run) => [wordsOf(run), findAll(run, 'a:cs')[0]?.attributes.typeface])
  }
  expect(fontsOf(true)).toContainEqual(['2025', '+mn-lt'])
  expect(fontsOf(false)).toContainEqual(['سنة 2025', undefined])
})
