import { expect, test } from 'vitest'
import { compositionClasses } from '../../src/plan/composition.ts'
import { planDeck, planSection, points } from './deck.ts'

test.each([
  ['statement', '', ['bare']],
  ['statement', 'Words.', []],
  ['quote', '> “Words.”', ['quoted']],
  ['quote', '> "Words."', ['quoted']],
  ['quote', '> Words.', []],
  ['points', points(6), []],
  ['points', '- **One** thing\n- **Two**: another', ['leads']],
  ['points', '- **One**, a thing\n- **Two** more', []],
  ['points', '- **One**s and so on\n- **Two** more', []],
  ['points', '- **走行は62%増**、塗装は9%増\n- **冬も**続いた', []],
  ['points', '- **冬：** 続いた\n- **夏**：も', ['leads']],
  ['number', '**62%** of all\n\n**38%** of none\n\n**9** of us', []],
  ['number', '**62%** of all\n\n**212,000** of none\n\n**9** of us', ['wide']],
  ['number', '**212,000** of all', []],
  ['table', '| a | b |\n|---|---|\n| c | December 2026 |', ['short1', 'short2']],
  ['table', `| a | b |\n|---|---|\n| ${'long '.repeat(5)} | December 2026 |`, ['short2']],
  ['conclusion', 'A sentence.\n\n- a', ['lead']],
  ['conclusion', '- **Term** says something\n- **Name** does', ['terms']],
  ['conclusion', '- **Term** says something\n- does', []],
])('%s of %.30j is composed with %j', (layout, body, classes) => {
  expect(
    compositionClasses(layout, planSection(`<!-- layout: ${layout} -->\n\n${body}`).data),
  ).toEqual(classes)
})

test.each([
  ['Aldermoor Mobility Review', true],
  ['A source that has a name too long for a masthead', false],
  ['アルダーモア交通評論', true],
  ['アルダーモア市交通局自転車レーン実証実験報告書', false],
])('the source “%s” is a masthead: %s', (source, isMasthead) => {
  const [title] = planDeck('', `source: "${source}"`)
  expect(title && compositionClasses('title', title.data)).toEqual(isMasthead ? ['masthead'] : [])
})
