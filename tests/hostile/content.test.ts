import { describe, expect, test } from 'vitest'
import { processorTimeMs } from '../processor-time.ts'
import { renderDeck, renderElsewhere } from './deck.ts'
import { findDangers, visibleText } from './html.ts'

/**
 * A deck of one takeaway with this body; its slide's text without headline and count. The spaces
 * that keep a short word with the next are spaces here.
 */
function show(body: string) {
  const deck = renderDeck(`# Deck\n\n## Headline\n\n${body}\n\n## Conclusion\n\n- end\n`)
  expect(deck.structureProblems).toEqual([])
  expect(deck.rendered.slides).toHaveLength(3)
  expect(deck.rendered.slides.flatMap(findDangers)).toEqual([])
  const bodyOf = (slide = '') =>
    visibleText(slide)
      .replace(/^.*?Headline( ¦ |$)/, '')
      .replaceAll('\u00a0', ' ')
  const elsewhere = renderElsewhere(deck.markdown).slides
  expect(elsewhere).toHaveLength(3)
  expect(bodyOf(elsewhere[1])).toBe(bodyOf(deck.rendered.slides[1]))
  return {
    text: bodyOf(deck.rendered.slides[1]),
    notes: deck.rendered.notes[1] ?? '',
    rules: deck.problems.map(({ severity, rule }) => `${severity} ${rule}`),
  }
}

describe('HTML in the content is shown as text, with a warning', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['- <script>alert(1)</script>\n- b', '<script>alert(1)</script> ¦ b'],
    ['<img src=x onerror=alert(1)>'],
    ['a <img src="http://e.org/x.gif"> b'],
    ['<details ontoggle=alert(1) open>x</details>'],
    ['<video src=x onerror=alert(1)>'],
    ['<iframe src="https://e.org"></iframe>'],
    ['</section><section class="x">'],
    ['</div></foreignObject></svg>'],
    ['<style>@import url(http://e.org/x.css); section{display:none}</style>'],
    [
      '<style scoped>\nsection { color: red }\n</style>',
      '<style scoped> section { color: red } </style>',
    ],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<base href="https://e.org/">'],
    ['<?php echo 1 ?>'],
    ['<![CDATA[ x ]]>'],
    ['<!DOCTYPE html>'],
    ['one<br>two'],
    ['| a |\n|---|\n| one<br>two |', 'a ¦ one<br>two'],
    ['<div>\n\n---\n\n</div>', '<div> ¦ </div>'],
    ['<div\n>', '<div >'],
  ])('%s', (body, text = body) => {
    const shown = show(body)
    expect(shown.text).toBe(text)
    expect(shown.rules).toContain('warning html')
  })
})

describe('Markdown outside CommonMark and tables is text', () => {
  test.each([
    ['- [ ] task', '[ ] task'],
    ['Text[^1] and ==x== and ::: x'],
    ['Term\n: def', 'Term : def'],
    ['It cost $5 and $x^2$, US$7bn/$8bn'],
    ['$$\nx\n$$', '$$ x $$'],
    [':smile: :+1: :100: 10:30:45 a:b:c'],
    ['www.evil.example me@evil.example //evil.example'],
    ['H~2~O x^2^ ++ins++'],
    ['{{constructor}} {{{x}}} {{> partial}} {{#with "s"}}'],
    ['#1 in sales'],
    ['1986\\. A great year', '1986. A great year'],
    ['[TOC]'],
  ])('%s', (body, text = body) => expect(show(body).text).toBe(text))
})

describe('Markdown keeps its meaning', () => {
  test.each([
    ['&amp; &lt; &#39; &copy;', "& < ' ©"],
    ['* item\n* other', 'item ¦ other'],
    ['1) item\n2) other', 'item ¦ other'],
    ['- a\n  - b\n    - c\n- d', 'a ¦ b ¦ c ¦ d'],
    ['- a\n\n  2. b\n  3. c', 'a ¦ b ¦ c'],
    ['- a\n\n  - \n  - c', 'a ¦ c'],
    ['- a\n\n  para\n\n  > quote\n- b', 'a ¦ para ¦ quote ¦ b'],
    ['- > quote\n- ```\n  code\n  ```', 'quote ¦ code'],
    ['- - - a', 'a'],
    ['-\n- b', 'b'],
    ['999999999. a\n1000000000. b', 'a 1000000000. b'],
    ['- one\n\n+ two\n\n* three', 'one ¦ two ¦ three'],
    ['| a | b |\n|---|---|\n| x |\n| y | z |', 'a ¦ b ¦ x ¦ y ¦ z'],
    ['| a | b |\n|---|---|\n|  |  |\n| y | |', 'a ¦ b ¦ y'],
    ['| a |\n|---|', 'a'],
    ['| a\\|b | `c\\|d` |\n|---|---|\n| `\\\\` | \\\\ |', 'a|b ¦ c|d ¦ \\\\ ¦ \\'],
    ['| a\\\\\\|b | x |\n|---|---|', 'a\\|b ¦ x'],
    ['`` ` `` and ``` `` ``` and `\\`', '` and `` and \\'],
    ['`a`<!-- x -->`b`', 'ab'],
    ['` `', ''],
    ['`<!-- class: x -->` `---` `{{x}}`', '<!-- class: x --> --- {{x}}'],
    ['Wow\\![x](https://e.org)', 'Wow!x'],
    ['Wow! [x](https://e.org)', 'Wow! x'],
    ['a <https://e.org/?a=1&b=2> b', 'a https://e.org/?a=1&b=2 b'],
    ['[x][1]\n\n[1]: https://e.org "title"', 'x'],
    ['line\\\nbreak  \nhere', 'line ¦ break ¦ here'],
    ['مرحبا **بالعالم** 123', 'مرحبا بالعالم 123'],
    ['日本語 **「強調」** です', '日本語 「強調」 です'],
    ['👩‍👩‍👧‍👦 🏳️‍🌈', '👩‍👩‍👧‍👦 🏳️‍🌈'],
    ['e\u0301', 'é'],
    ['a\u2028b', 'a b'],
  ])('%j', (body, text) => expect(show(body).text).toBe(text))
})

describe('code shows exactly what it holds', () => {
  test.each([
    '---\ntitle: x\n---',
    '# no heading\n- no list\n<!-- class: lead -->',
    '```js\nnested\n```',
    '~~~\n````\n~~~',
    '    four spaces\n\ttab',
    '</code></pre><script>alert(1)</script>',
    '{{#if x}} {{{y}}}',
    'a | b\n--- | ---',
  ])('%j', (code) => {
    const { text, rules } = show(`\`\`\`\`\`text\n${code}\n\`\`\`\`\``)
    expect(text).toBe(code.replace(/[ \t\n]+/g, ' ').trim())
    expect(rules).toEqual([])
  })

  test.each(['"><img src=x onerror=1>', 'constructor', '__proto__', 'mermaid', 'math', 'js {1,2}'])(
    'in the language %s',
    (language) => expect(show(`\`\`\`${language}\na < b\n\`\`\``).text).toBe('a < b'),
  )

  test('in a point', () => {
    expect(show('- a\n\n  ```\n  ---\n\n  b\n  ```\n- c').text).toBe('a ¦ --- b ¦ c')
  })

  test('in a quotation, line by line', () => {
    expect(show('> ```\n> ---\n> # b\n> ```\n>\n> — Name').text).toBe('--- ¦ # b ¦ Name')
  })

  test('without controls', () => {
    expect(show('```\na\u001b[31m\u202eb\n```').text).toBe('a[31mb')
  })
})

describe('a line that would start a slide does not', () => {
  test.each([
    ['above\n\n---\n\nbelow', 'above ¦ below', 'warning rule'],
    ['above\n\n***\n\nbelow', 'above ¦ below', 'warning rule'],
    ['above\n\n___\n\nbelow', 'above ¦ below', 'warning rule'],
    ['- ---\n- b', 'b', 'warning rule'],
    ['above\n---\n\nbelow', 'above ¦ below', 'warning underlined'],
    ['above\n===\n\nbelow', 'above ¦ below', 'warning underlined'],
    ['#5 in sales\n---\n\nbelow', '#5 in sales ¦ below', 'warning underlined'],
    ['# Another title\n\nbelow', 'Another title ¦ below', 'warning second-title'],
  ])('%j', (body, text, rule) => {
    const shown = show(body)
    expect(shown.text).toBe(text)
    expect(shown.rules).toContain(rule)
  })
})

describe('a comment never steers Marp: it is a speaker note', () => {
  test.each([
    'backgroundImage: url(http://e.org/x)',
    'style: "section { display: none }"',
    'theme: gaia',
    '_class: lead',
    'paginate: false',
    'headingDivider: 2',
    'footer: y',
  ])('%s', (comment) => {
    const { text, notes, rules } = show(`- point\n\n<!-- ${comment} -->`)
    expect(text).toBe('point')
    expect(notes.replaceAll('\u2060', '').trim()).toBe(comment)
    expect(rules).toEqual(['warning marp-directive'])
  })
})

describe('a link leads to the web, to mail or to a slide', () => {
  test.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#115;cript:alert(1)',
      'file:///etc/passwd',
    ],
    ...['data:text/html,x', 'vbscript:x', '//e.org', 'other.md', '../x', '#top', ''],
  ])('[x](%s) is an error, and its text stays', (url) => {
    const { text, rules } = show(`a [x](<${url}>) b`)
    expect(text).toBe('a x b')
    expect(rules).toEqual(['error link'])
  })

  test('<javascript:alert(1)> as well', () => {
    expect(show('<javascript:alert(1)>').rules).toEqual(['error link'])
  })
})

test('a picture’s words are never Marp’s keywords', () => {
  expect(show('![bg left:200%](x.png)\n\n![w:9999999px "onload=x](x.png)').text).toBe('')
})

test.each([
  ['20,000 opening brackets', '['.repeat(20_000)],
  ['20,000 opening pictures', '!['.repeat(20_000)],
  ['5000 quotations in each other', `${'>'.repeat(5000)} a`],
  [
    '500 lists in each other',
    Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  ],
  ['500 numbered lists on one line', `${'1. '.repeat(500)}a`],
])('%s are refused at once and with one message', (_name, body) => {
  const rendered = [] as ReturnType<typeof renderDeck>[]
  const render = () => rendered.push(renderDeck(`# Deck\n\n## Headline\n\n${body}\n`))
  expect(processorTimeMs(render)).toBeLessThan(3000)
  const problems = rendered.flatMap((deck) => deck.problems)
  expect(problems.map(({ rule }) => rule)).toEqual(['nesting'])
})

test.each([
  ['a ladder of backticks', Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join(' a ')],
  ['many stars', '*a **b '.repeat(3000)],
  ['many brackets on many lines', `${'[a'.repeat(400)}\n`.repeat(20)],
  ['a word of 20,000 letters', 'x'.repeat(20_000)],
  ['a bullet of 2000 words', `- ${'word '.repeat(2000)}`],
])('%s takes no long time', (_name, body) => {
  const render = () => renderDeck(`# Deck\n\n## Headline\n\n${body}\n`)
  expect(processorTimeMs(render)).toBeLessThan(10_000)
})
