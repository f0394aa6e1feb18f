import { describe, expect, test } from 'vitest'
import { ProblemError } from '../../src/problem.ts'
import type { Slide, SlideData } from '../../src/slide.ts'
import { prepareTemplates } from '../../src/template/render.ts'

const facts = { title: 'T: "x"', author: '', description: '', lang: 'en', footer: '' }
const text = (words: string) => [{ kind: 'text' as const, text: words }]

function slide(data: Partial<SlideData> = {}): Slide {
  const base: SlideData = {
    headline: text('Head #'),
    number: 1,
    count: 2,
    label: 'Takeaway 1 of 2',
    blocks: [{ kind: 'paragraph', text: text('# body') }],
    quotation: undefined,
    numbers: [],
    parts: [],
    stages: [],
    figure: undefined,
    note: [],
    track: [],
    contents: [],
    counted: '',
    subtitle: '',
    author: '',
    date: '',
    source: '',
  }
  const at = { file: 'deck.md', line: 1, column: 1 }
  return { layout: 'own', classes: ['s1'], data: { ...base, ...data }, notes: 'a: b', group: 0, at }
}

/** Renders one slide with a project's own layout; what is wrong with it, if it cannot. */
async function render(layout: string, data: Partial<SlideData> = {}, deck = DECK) {
  const templates = {
    deck: { file: 'templates/deck.hbs', text: deck },
    layouts: new Map([['own', { file: 'templates/layouts/own.hbs', text: layout }]]),
  }
  const content = { slides: [slide(data)], facts, theme: { name: 'own' } }
  try {
    return { markdown: (await prepareTemplates(templates, () => ''))(content), problems: [] }
  } catch (failure) {
    if (!(failure instanceof ProblemError)) throw failure
    return { markdown: '', problems: failure.problems }
  }
}

const DECK = '{{#each slides}}{{markdown}}\n{{notes}}{{/each}}'

test('a slide that is written again has its new classes and its new place', async () => {
  const file = 'templates/layouts/own.hbs'
  const templates = {
    deck: { file: 'templates/deck.hbs', text: DECK },
    layouts: new Map([['own', { file, text: '{{classes}} {{index}}' }]]),
  }
  const print = await prepareTemplates(templates, () => '')
  const theme = { name: 'own' }
  const draft = { ...slide(), notes: '' }
  expect(print({ slides: [draft], facts, theme })).toBe('own s1 1\n')
  const sized = { ...draft, classes: ['s2'] }
  expect(print({ slides: [sized, sized], facts, theme })).toBe('own s2 1\nown s2 2\n')
})

describe('a layout is filled with what the author wrote, escaped for its place', () => {
  test.each([
    ['## {{inline headline}}', '## Head \\#'],
    ['{{blocks blocks}}', '\\# body'],
    ['{{text label}}', 'Takeaway 1 of 2'],
    ['{{text subtitle}}', '\\- \\<b\\>'],
    ['<p>{{attribute subtitle}}</p>', '<p>- &lt;b&gt;</p>'],
    ['{{number}} {{count}} {{index}} {{layout}}', '1 2 1 own'],
    ['<!-- _class: {{classes}} -->', '<!-- _class: own s1 -->'],
    ['{{#if subtitle}}yes{{else}}no{{/if}}', 'yes'],
    ['{{#if author}}yes{{else}}no{{/if}}', 'no'],
    ['{{#unless quotation}}none{{/unless}}', 'none'],
    ['{{#each blocks}}{{kind}}{{@index}}{{/each}}', 'paragraph0'],
    ['{{#each blocks}}{{text ../subtitle}}{{/each}}', '\\- \\<b\\>'],
    ['{{#with headline}}{{length}}{{/with}}', '1'],
  ])('%s', async (layout, markdown) => {
    const rendered = await render(layout, { subtitle: '- <b>' })
    expect(rendered).toEqual({ markdown: `${markdown}\n\u2060\na: b\n`, problems: [] })
  })

  test('which is never a template itself', async () => {
    const { markdown } = await render('{{text subtitle}}', { subtitle: '{{number}} {{{x}}}' })
    expect(markdown).toContain('{{number}} {{{x}}}')
  })
})

describe('a template that names what does not exist is a problem at that place', () => {
  test.each([
    ['a\n\n{{subtitel}}', '3:3', 'subtitel', 'Did you mean “subtitle”?'],
    ['{{text subtitel}}', '1:8', 'subtitel', 'Did you mean “subtitle”?'],
    ['a\n{{#if autor}}x{{/if}}', '2:7', 'autor', 'Did you mean “author”?'],
    ['{{#each block}}x{{/each}}', '1:9', 'block', 'Did you mean “blocks”?'],
    ['{{inlin headline}}', '1:3', 'inlin', 'Did you mean “inline”?'],
    ['{{#iff number}}x{{/iff}}', '1:4', 'iff', 'Did you mean “if”?'],
    ['{{#each blocks}}\n{{text ../subtitel}}{{/each}}', '2:8', 'subtitel', 'subtitle'],
    ['{{#if number}}{{else}}{{text titl}}{{/if}}', '1:30', 'titl', 'headline'],
    ['{{text (text titl)}}', '1:14', 'titl', 'its helpers are'],
    ['{{constructor}}', '1:3', 'constructor', 'headline'],
    ['{{__proto__}}', '1:3', '__proto__', 'headline'],
    ['{{text subtitle.length}}', '1:8', 'subtitle.length', 'headline'],
  ])('%j', async (layout, place, name, hint) => {
    const [problem, ...rest] = (await render(layout)).problems
    expect(rest).toEqual([])
    expect(problem).toMatchObject({ rule: 'template-name', severity: 'error' })
    expect(problem?.at.file).toBe('templates/layouts/own.hbs')
    expect(`${problem?.at.line}:${problem?.at.column}`).toBe(place)
    expect(problem?.message).toContain(`“${name}”`)
    expect(problem?.hint).toContain(hint)
  })

  test('inside a block, too', async () => {
    expect((await render('{{#each blocks}}\n{{knd}}{{/each}}')).problems).toMatchObject([
      { rule: 'template', at: { line: 2, column: 3 }, message: expect.stringContaining('knd') },
    ])
  })

  test('all of them at once', async () => {
    expect((await render('{{text a}}\n{{text b}}')).problems).toHaveLength(2)
  })

  test('in the deck’s template as well', async () => {
    const [problem] = (await render('x', {}, 'a\n{{yaml titel}}')).problems
    expect(problem).toMatchObject({ at: { file: 'templates/deck.hbs', line: 2, column: 8 } })
    expect(problem?.hint).toContain('Did you mean “title”?')
  })
})

describe('a template that inserts an author’s text as it is is a problem', () => {
  test.each(['subtitle', 'author', 'source', 'label', 'headline', 'blocks'])(
    '{{%s}}',
    async (name) => {
      const [problem, ...rest] = (await render(`a\n{{${name}}}`)).problems
      expect(rest).toEqual([])
      expect(problem).toMatchObject({ rule: 'template-unescaped', at: { line: 2, column: 3 } })
      expect(problem?.hint).toContain(`{{text ${name}}}`)
    },
  )
})

describe('a template that cannot be read is a problem', () => {
  test.each([
    ['a\n{{#if number}}\nb', 3, 'not ended'],
    ['a {{', 1, 'without }}'],
    ['a\n{{/if}}', 2, '{{#if}}'],
    ['a\n\n{{#if number}}x{{/each}}', 3, '{{inline headline}}'],
    ['{{> other}}', 1, 'every layout is one file'],
    ['{{#> other}}x{{/other}}', 1, 'every layout is one file'],
    ['{{inline subtitle}}', 1, '{{inline headline}}'],
  ])('%j', async (layout, line, hint) => {
    const [problem, ...rest] = (await render(layout)).problems
    expect(rest).toEqual([])
    expect(problem).toMatchObject({
      severity: 'error',
      at: { file: 'templates/layouts/own.hbs', line },
    })
    expect(problem?.hint).toContain(hint)
  })
})

test('a slide that is written again with other words to part has these parted', async () => {
  const file = 'templates/layouts/own.hbs'
  const templates = {
    deck: { file: 'templates/deck.hbs', text: DECK },
    layouts: new Map([['own', { file, text: '{{inline headline}}' }]]),
  }
  const print = await prepareTemplates(templates, () => '', 'de')
  await print.prepareSyllables()
  const words = ['Geschwindigkeit', 'Wohnungseigentum']
  const draft = { ...slide({ headline: text(words.join(' ')) }), notes: '' }
  const written = [words.slice(0, 1), words].map((partedWords) =>
    print({ slides: [{ ...draft, partedWords }], facts, theme: { name: 'own' } }),
  )
  expect(written).toEqual([
    'Ge\u00adschwin\u00addig\u00adkeit Wohnungseigentum\n',
    'Ge\u00adschwin\u00addig\u00adkeit Woh\u00adnungs\u00adei\u00adgen\u00adtum\n',
  ])
})
