import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareLooks, type SlideLook } from '../looks/compare.ts'
import { canDraw } from '../looks/office.ts'
import { removeProject, takedeck, writeProject } from '../takedeck.ts'

const HEADLINES = {
  ar: ['الحماية جلبت الدراجين، والطلاء لم يفعل', 'أين يركب الناس؟', 'فوجئ كبير المهندسين'],
  ja: ['保護は利用者を呼び、塗装は呼ばなかった', '人は安全な場所を走る', '主任技師は驚いた'],
}

const DECKS = [
  { theme: 'stage', lang: 'ar' },
  { theme: 'gazette', lang: 'ar' },
  { theme: 'poster', lang: 'ar' },
  { theme: 'stage', lang: 'ja' },
] as const

/** The agenda of a deck alone matters here: its lines are links. */
function deckOf({ theme, lang }: (typeof DECKS)[number]): string {
  const sections = HEADLINES[lang].map((headline) => `## ${headline}\n\n62%\n`)
  return `---\ntitle: A\nlang: ${lang}\ntheme: ${theme}\nagenda: true\n---\n\n${sections.join('\n')}`
}

const nameOf = ({ theme, lang }: (typeof DECKS)[number]) => `${lang}-${theme}`

describe.runIf(canDraw())('the agenda of the PPTX, as LibreOffice draws it', () => {
  let folder = ''
  let looks: ReadonlyMap<string, readonly SlideLook[]> = new Map()
  beforeAll(async () => {
    const contents = DECKS.map((deck) => [`content/${nameOf(deck)}.md`, deckOf(deck)])
    folder = writeProject(Object.fromEntries(contents))
    const environment = { TAKEDECK_PPTX_LINE_MODEL: 'libreoffice' }
    await takedeck(folder, ['build', '--format', 'pdf,pptx'], environment)
    looks = await compareLooks(join(folder, 'dist'), DECKS.map(nameOf))
  }, 300_000)
  afterAll(() => removeProject(folder))

  test.each(DECKS)('in $theme has its numbers and lines where the PDF has them ($lang)', (deck) => {
    const agenda = looks.get(nameOf(deck))?.[1]
    expect(agenda?.ssim).toBeGreaterThanOrEqual(0.9)
    expect(agenda?.brokenElsewhere).toEqual([])
    expect(agenda?.missing.filter((word) => /\d/.test(word))).toEqual([])
  })
})
