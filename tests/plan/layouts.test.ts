import { expect, test } from 'vitest'
import { chooseLayout, layoutOfPart } from '../../src/plan/layouts.ts'
import { readSection } from './deck.ts'

test.each([
  ['', 'statement'],
  ['One short paragraph.', 'statement'],
  ['- one short point', 'statement'],
  ['word '.repeat(60), 'points'],
  ['One.\n\nTwo.', 'points'],
  ['- one\n- two', 'points'],
  ['- one\n  - two', 'points'],
  ['> words', 'quote'],
  ['> words\n\nmore', 'points'],
  ['| a |\n|---|', 'table'],
  ['| a |\n|---|\n\nA remark.', 'table'],
  ['| a |\n|---|\n\n- a point', 'points'],
  ['<!-- chart: bar -->\n\n| a | b |\n|---|---|\n| c | 1 |', 'chart'],
  ['```\ncode\n```', 'code'],
  ['**62%** — of all', 'number'],
  ['**+48 s** to wait\n\n**3** rooms\n\nA remark.', 'number'],
  ['- **40 min** — without\n- **€1.4 m** — in fees\n- **3 in 5**: shops', 'number'],
  ['- **−12 %** – less\n- **CHF 9** – more\n\nA remark.', 'number'],
  ['- **1** — a\n- **2** — b\n- **3** — c\n- **4** — d\n- **5** — e', 'points'],
  ['- **62%** of all\n- **38%** of none', 'points'],
  ['- **62%** — of all\n- one more', 'points'],
  ['- **62%** — of all\n  - more\n- **38%** — of none', 'points'],
  [`- **62%** — ${'word '.repeat(20)}\n- **38%** — of none`, 'points'],
  ['- **Q1** — good\n- **Q2** — better', 'points'],
  ['- **2019** — a law\n- **2021** — a court', 'points'],
  ['- **08:12** — on\n- **08:40** — off', 'points'],
  ['- **9 March** — on\n- **12 April** — off', 'points'],
  ['**Bold** words\n\nmore', 'points'],
  ['![alt](x.png)', 'image'],
  ['![alt](x.png)\n\n- a point', 'picture'],
  ['![a](x.png)\n\n![b](y.png)\n\n- a point', 'points'],
  ['![alt](x.png)\n\n> words', 'quote'],
  ['### A\n\n- x\n\n### B\n\n- y', 'comparison'],
  ['Of both:\n\n### A\n\nx\n\n### B\n\ny', 'comparison'],
  ['### A\n\nx\n\n### B\n\ny\n\n### C\n\nz', 'cards'],
  ['### A\n\nx\n\n### B\n\ny\n\n### C\n\nz\n\n### D\n\nz\n\n### E\n\nz', 'cards'],
  [`### A\n\n${'word '.repeat(30)}${'\n\n### B\n\ny'.repeat(4)}`, 'points'],
  ['### A\n\n> x\n\n### B\n\n> y\n\n### C\n\n> z', 'cards'],
  ['### A\n\nx\n\n### B\n\n```\ny\n```', 'points'],
  ['1. **Count** them\n2. **Try** one', 'steps'],
  ['1. **Count** them\n2. Try one', 'points'],
  ['1. **2019** one\n2. **May 2021** two', 'timeline'],
  ['1. **Weeks 1–2** one\n2. **09:30** two', 'timeline'],
  ['<!-- layout: quote -->\n\n- a\n- b', 'quote'],
])('%.40j is a slide with the layout %s', (body, layout) => {
  expect(chooseLayout(readSection(body))).toBe(layout)
})

test('a conclusion has a layout of its own, unless the author asks for another', () => {
  expect(chooseLayout(readSection('- a', 'Conclusion'))).toBe('conclusion')
  expect(chooseLayout(readSection('<!-- layout: quote -->', 'Conclusion'))).toBe('quote')
})

test.each([
  { name: 'a table alone', layout: 'points', body: '| a |\n|---|\n| b |', own: 'table' },
  {
    name: 'a table below its heading',
    layout: 'points',
    body: '### H\n\n| a |\n|---|',
    own: 'table',
  },
  { name: 'a table among points', layout: 'points', body: '- x\n\n| a |\n|---|', own: 'points' },
  { name: 'a table among steps', layout: 'steps', body: '| a |\n|---|\n| b |', own: 'steps' },
  {
    name: 'a table where the author asks for points',
    layout: 'points',
    body: '<!-- layout: points -->\n\n| a |\n|---|\n| b |',
    own: 'points',
  },
])('on one slide of several, $name has the layout $own', ({ layout, body, own }) => {
  expect(layoutOfPart(layout, readSection(body), false)).toBe(own)
})

test.each([
  { name: 'a chart where points stand in a column', layout: 'points', isWhole: true, own: 'chart' },
  { name: 'what has no picture beside it', layout: 'picture', isWhole: true, own: 'chart' },
  { name: 'what has no picture to show', layout: 'image', isWhole: true, own: 'chart' },
  { name: 'one of several dividers', layout: 'section', isWhole: false, own: 'chart' },
  { name: 'the only divider', layout: 'section', isWhole: true, own: 'section' },
])('asked for as $layout, $name has the layout $own', ({ layout, isWhole, own }) => {
  const body = `<!-- layout: ${layout} -->\n\n<!-- chart: bar -->\n\n| a | b |\n|---|---|\n| c | 1 |`
  expect(layoutOfPart(layout, readSection(body), isWhole)).toBe(own)
})
