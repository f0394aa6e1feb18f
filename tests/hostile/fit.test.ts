import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'
import { findCollisions, readPages } from './pdf.ts'

const count = <Made>(length: number, make: (index: number) => Made) =>
  Array.from({ length }, (_, i) => make(i))
const words = (length: number, stem = 'word') => count(length, (i) => `${stem}${i}`)
const table = (columns: number, rows: number) =>
  [
    `| ${words(columns, 'head').join(' | ')} |`,
    `|${'---|'.repeat(columns)}`,
    ...count(rows, (row) => `| ${words(columns, `r${row}c`).join(' | ')} |`),
  ].join('\n')

const CASES = [
  { name: '60 bullets', body: count(60, (i) => `- Point number${i} of many`).join('\n') },
  {
    name: '400 words of prose',
    body: words(400)
      .join(' ')
      .replace(/(\d*[05]) w/g, '$1. W'),
  },
  { name: 'one sentence of 400 words', body: words(400).join(' ') },
  { name: 'a headline of 34 words', headline: words(34, 'head').join(' '), body: '- a\n- b\n- c' },
  { name: 'a word of 80 letters', body: `- ${'abcdefgh'.repeat(10)} and more\n- b` },
  { name: 'a table of 10 columns', body: table(10, 5) },
  { name: 'a table of 40 rows', body: table(2, 40) },
  {
    name: '70 lines of code',
    body: `\`\`\`\n${count(70, (i) => `const name${i} = call(${i}) // remark`).join('\n')}\n\`\`\``,
  },
  { name: 'a quotation of 200 words', body: `> ${words(200).join(' ')}\n>\n> — Jane Doe, chemist` },
  {
    name: 'everything at once',
    body: `Before.\n\n${table(3, 4)}\n\n> Said.\n>\n> — Jane\n\n\`\`\`\ncode\n\`\`\`\n\n### Sub\n\n${count(9, (i) => `- point${i}\n  - below${i}`).join('\n')}\n\nAfter.`,
  },
  {
    name: 'Japanese',
    lang: 'ja',
    body: count(
      14,
      (i) => `- 私たちは新しい計画を発表しました。詳しくは次の資料をご覧ください${i}`,
    ).join('\n'),
  },
  {
    name: 'Arabic',
    lang: 'ar',
    body: count(14, (i) => `- هذه نقطة مهمة جدا في العرض التقديمي رقم ${i}`).join('\n'),
  },
] satisfies readonly { name: string; body: string; headline?: string; lang?: string }[]

describe('whatever the content, nothing leaves its slide, nothing overlaps, no word is lost', () => {
  test.each(CASES)(
    '$name',
    async ({
      body,
      headline = 'Headline',
      lang = 'en',
    }: (typeof CASES)[number] & { headline?: string; lang?: string }) => {
      const deck = `---\ntitle: t\nlang: ${lang}\n---\n\n## ${headline}\n\n${body}\n\n## Conclusion\n\n- end\n`
      const folder = makeProject({ 'content/deck.md': deck })
      const { code, stderr } = await takedeck(folder, ['build', '-f', 'md,pdf,pptx'])
      expect([code, stderr]).toEqual([0, ''])
      const read = (name: string) => readFileSync(join(folder, 'dist', name))
      const pages = await readPages(read('deck.pdf'))
      expect(pages.map(findCollisions)).toEqual(pages.map(() => []))

      const wanted = wordsOf(`${headline} ${body}`)
      const markdown = read('deck.md').toString()
      const pptx = unzipSync(new Uint8Array(read('deck.pptx')))
      const slides = Object.entries(pptx).filter(([name]) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(name),
      )
      const xml = slides.map(([, bytes]) => strFromU8(bytes)).join('')
      const shown = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>|<a:br/g)].map(
        ([, text = ' ']) => text,
      )
      for (const text of [markdown, shown.join('')]) {
        expect(wanted.filter((word) => !wordsOf(text).includes(word))).toEqual([])
      }
    },
  )
})

function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}\p{M}\d]+/gu))]
}
