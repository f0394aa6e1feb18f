import { expect, test } from 'vitest'
import { problemsOf, withFrontMatter } from './problems.ts'

test.each([
  ['lang: fr_FR', 'Write lang: fr-FR'],
  ['lang: french', 'Write lang: fr'],
  ['lang: Deutsch', 'Write lang: de'],
  ['lang: klingonisch', 'Write a tag like en, de or pt-BR.'],
  ['brand: { accent: darkblue }', 'Write accent: "#00008b"'],
  ['brand: { accent: Dark Blue }', 'Write accent: "#00008b"'],
  ['brand: { text: “#123456” }', 'Write text: "#123456"'],
  ['brand: { text: 123abc }', 'Write text: "#123abc"'],
  ['brand: { accent: "#7a1f" }', 'Write accent: "#7a1"'],
  ['brand: { accent: "#7a1f5" }', 'six digits and straight quotes, as in accent: "#7a1f5c".'],
  ['brand: { accent: "#7a1f5c80" }', 'Write accent: "#7a1f5c"'],
  [
    'brand: { accent: [1, 2] }',
    'Write it as in brand: { accent: "#7a1f5c", font: "IBM Plex Sans" }.',
  ],
  ['sources: [[a, b]]', 'Write a list: each entry begins with a dash'],
  ['source: [a, b]', 'Write source: "Title", or give title, url and file below it.'],
  ['subtitle: [a, b]', 'Write subtitle: "…" on one line, without lists or levels below it.'],
  ['brand:\n  muted: rgb(1, 2, 255)', 'Write muted: "#0102ff"'],
  ['brand: { muted: rgb(1, 2, 255) }', 'six digits and straight quotes, as in muted: "#7a1f5c".'],
  ['brand: { muted: acme blue }', 'six digits and straight quotes, as in muted: "#7a1f5c".'],
  ['brand: { radius: 8 }', 'Write it in pixels: radius: 8px.'],
  ['source: { title: X, url: www.example.org }', 'Write url: https://www.example.org'],
  ['sources:\n  - title: X\n    url: example.org/a', 'Write url: https://example.org/a'],
  ['source: { url: nowhere }', 'Write source: "Title", or give title, url and file below it.'],
])('%j is answered once, with %s', (yaml, hint) => {
  const hints = problemsOf(withFrontMatter(`title: A deck\n${yaml}`)).map((problem) => problem.hint)
  expect(hints).toEqual([expect.stringContaining(hint)])
})
