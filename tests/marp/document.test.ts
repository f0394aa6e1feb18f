import { expect, test } from 'vitest'
import { contentPolicy, escapeHtml, printableDocument } from '../../src/marp/document.ts'

const RENDERED = {
  slides: ['<svg></svg>'],
  css: 'p { color: red }',
  notes: [''],
  widthPx: 1280,
  heightPx: 720,
  facts: { title: '<b> & "x"', author: '', description: '', lang: 'en"', footer: '' },
}

test('the page to print says its title and language as text, and lets no script run', () => {
  const { frame: html } = printableDocument(RENDERED)
  expect(html).toContain('<title>&lt;b&gt; &amp; &quot;x&quot;</title>')
  expect(html).toContain('<html lang="en&quot;">')
  expect(html).toContain("script-src 'none'")
})

test('a style sheet cannot end the element that holds it', () => {
  expect(() => printableDocument({ ...RENDERED, css: 'x</style><script>' })).toThrow('</style')
})

test('the policy names the hashes of the scripts that may run', () => {
  expect(contentPolicy(['abc='])).toMatch(/script-src 'sha256-abc=';/)
})

test('escapes what would be markup', () => {
  expect(escapeHtml(`<a href="x">&</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;')
})
