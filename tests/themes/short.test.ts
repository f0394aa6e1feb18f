import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFile } from '../open-browser.ts'
import { makeProject, takedeck } from '../takedeck.ts'

const themes = readdirSync(join(import.meta.dirname, '../../templates/themes'))
  .filter((file) => file.endsWith('.css') && file !== 'base.css')
  .map((file) => parse(file).name)

/** Little on each slide, as most decks of a meeting have it. */
const DECK = `---
title: Little
---

## What it cost

- **40 min** — without card payments
- **212,000** — customers affected
- **€1.4 m** — in fees waived

## Three steps

1. **08:12 Stand-in on** — chip cards work offline
2. **08:31 New certificate** — issued, tested, installed
3. **08:40 Queue emptied** — at a tenth of the rate

## Before and after

### Before

- One person per reminder

### Now

- An inventory that blocks a release
- Two people, one of them on call
- A rehearsal each quarter, with the five largest shops

## Due

| Measure | Due | State |
| --- | --- | --- |
| A limit on the shops' retries that is part of their contracts | December 2026 | Under negotiation |

## Four voices

### Nurses

A third fewer calls by bell.

### Therapists

They see patients standing.

### Cleaners

Asked for the first time.

### Relatives

When is the next round?

## Otherwise

- Test the cover in salt
- Ask plumbers first
- Fewer colours

## A round

1. **Ask** about pain
2. **Move** the bell nearer
3. **Look** at the floor
4. **Tell** when you come back
5. **Sign** on the door

## One command

~~~sh
npm install
~~~

## Conclusion

- **Fund** the stand-in before March
- **Rehearse** with the five largest shops
- **Ask again** in June what is open
`

describe('little text is set large, and what is said first is the stronger, in the theme', () => {
  test.each(themes)('“%s”', async (theme) => {
    const folder = makeProject({ 'content/deck.md': DECK })
    await takedeck(folder, ['build', '--format', 'html', '--theme', theme])
    const page = await openFile(join(folder, 'dist/deck.html'))
    const { figures, names, texts, points, heads, dates, ...few } =
      await page.evaluate(measureWords)
    expect([figures.length, names.length, points.length]).toEqual([3, 3, 3])
    expect(Math.min(...figures)).toBeGreaterThanOrEqual(86)
    expect(Math.min(...names)).toBeGreaterThanOrEqual(Math.max(...texts))
    expect(Math.min(...points)).toBeGreaterThanOrEqual(36)
    expect(new Set(heads).size).toBe(1)
    expect(dates).toEqual([1, 1])
    expect(new Set(few.cardTops).size).toBe(2)
    expect(Math.min(...few.cards)).toBeGreaterThanOrEqual(36)
    expect(Math.min(...few.three)).toBeGreaterThanOrEqual(50)
    expect(Math.min(...few.steps)).toBeGreaterThanOrEqual(30)
    expect(few.code).toEqual([50])
  })
})

/** Sizes of letters in CSS pixels, where the heads of the comparison stand, and the lines of short cells. */
function measureWords() {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-marpit-svg]')) {
    slide.style.display = 'block'
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const sizes = (selector: string) =>
    all(selector).map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const lines = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  }
  return {
    figures: sizes('.number .value p'),
    names: sizes('.timeline .step h3'),
    texts: sizes('.timeline .step > p'),
    points: sizes('.conclusion .body li > :last-child, .conclusion .body li:not(:has(span))'),
    heads: all('.comparison .side > h3').map((head) =>
      Math.round(head.getBoundingClientRect().top),
    ),
    cards: sizes('.card > p'),
    cardTops: all('.card').map((card) => Math.round(card.getBoundingClientRect().top)),
    three: sizes('.points li'),
    steps: sizes('.steps .step > p'),
    code: sizes('pre > code'),
    dates: all('.table td:nth-child(n + 2)').map(lines),
  }
}
