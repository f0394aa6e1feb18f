import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { makeCharts } from '../assets/charts.ts'
import { loadDeckPictures } from '../assets/deck-pictures.ts'
import { loadDeckTheme } from '../assets/deck-theme.ts'
import { type BrowserSession, openSession } from '../browser/session.ts'
import { type MeasuredSamples, measureSamples } from '../browser/view.ts'
import { printableDocument } from '../marp/document.ts'
import { prepareMarp } from '../marp/render.ts'
import type { Chart, Deck, Picture } from '../model.ts'
import { factsOf } from '../plan/facts.ts'
import { kindOf } from '../plan/kinds.ts'
import { planSamples } from '../plan/samples.ts'
import { SetupError } from '../problem.ts'
import { PACKAGE_TEMPLATES } from '../project/package-files.ts'
import { openProject, type Project } from '../project/project.ts'
import { readySamplesFile, type SavedSample, type SavedSamples } from '../project/ready-samples.ts'
import type { SceneNode } from '../scene.ts'
import { prepareTemplates } from '../template/render.ts'
import { inlineFaces } from '../theme/fonts.ts'

/** Those in which our themes bring every letter of the samples; the first finds out about footers. */
const LANGUAGES = ['en', 'de']

/** What footers can say: little, as much as fits, and what cannot be broken. */
const SOURCES = ['S', 'A source with words '.repeat(4).trim(), 'W'.repeat(80)]

/**
 * Measures the samples of our themes and saves them. Only with the browser that npm installed with
 * us: others draw otherwise, and where there is none, builds measure the samples themselves.
 */
export async function saveSamples(): Promise<void> {
  const { env: environment } = process
  await using session = openSession({
    ...{ environment, timeLimitMs: 60_000, onUnpack: () => undefined },
  })
  const browser = await session.packaged()
  if (browser === undefined) return skip('no packaged browser')
  const project = openProject(join(PACKAGE_TEMPLATES, '..'))
  try {
    for (const { name } of project.themes()) {
      const saved = await measureTheme(name, browser, { session, project })
      writeFileSync(readySamplesFile(name), brotliCompressSync(JSON.stringify(saved)))
    }
  } catch (failure) {
    if (!(failure instanceof SetupError)) throw failure
    skip(failure.message)
  }
}

function skip(reason: string): void {
  process.stderr.write(
    `The samples of layouts are not ready, each build measures them: ${reason}\n`,
  )
}

interface Tools {
  readonly session: BrowserSession
  readonly project: Project
}

async function measureTheme(theme: string, browser: string, tools: Tools): Promise<SavedSamples> {
  const nodes = new Map<string, number>()
  const placeOf = (node: SceneNode): number => {
    const key = JSON.stringify(node)
    nodes.set(key, nodes.get(key) ?? nodes.size)
    return nodes.get(key) ?? 0
  }
  const languages: Record<string, SavedSample[]> = {}
  let footers: readonly (number | undefined)[] = []
  for (const lang of LANGUAGES) {
    const sources = languages.en === undefined ? SOURCES : SOURCES.slice(0, 1)
    const all = []
    for (const source of sources) all.push(await measure({ theme, lang, source }, tools))
    const [first] = all
    if (first === undefined) continue
    if (all.length > 1) footers = findFooters(all)
    languages[lang] = first.scene.slides.map((slide, index) => ({
      kind: first.kinds[index] ?? '',
      ground: first.grounds[index] ?? '',
      footer: footers[index],
      // The title shows the deck's source, which has a place of its own there.
      slide:
        index === 0
          ? undefined
          : { background: slide.background, nodes: slide.nodes.map(withoutPicture).map(placeOf) },
    }))
  }
  return { browser, nodes: [...nodes.keys()].map((key) => JSON.parse(key)), languages }
}

/** What a theme draws is as large as all else of its samples, once it is a picture. */
function withoutPicture(node: SceneNode): SceneNode {
  const isLarge = node.kind === 'picture' && node.fallback !== undefined
  return isLarge ? { ...node, source: '', fallback: undefined } : node
}

/** For each sample the first one whose footer looks the same whatever it says. */
function findFooters(all: readonly MeasuredSamples[]): (number | undefined)[] {
  const looks = (all[0]?.scene.slides ?? []).map((_, index) =>
    all.map(({ scene }) => scene.slides[index]?.nodes.filter(isFooter) ?? []),
  )
  const keys = looks.map((each) => JSON.stringify(each))
  return looks.map((each, index) =>
    each.some((footer) => footer.length > 0) ? keys.indexOf(keys[index] ?? '') : undefined,
  )
}

function isFooter(node: SceneNode): boolean {
  return node.kind === 'text' && node.role === 'footer'
}

interface Wanted {
  readonly theme: string
  readonly lang: string
  readonly source: string
}

const NOTHING = {
  ...{ title: [], subtitle: undefined, author: undefined, date: undefined, brand: undefined },
  ...{ context: [], slideLinks: [], contextNotes: '', sections: [], hasAgenda: false, sources: [] },
}

/** Measures the samples of a deck that has nothing but a theme, a language and a source. */
async function measure(
  { theme: name, lang, source }: Wanted,
  { session, project }: Tools,
): Promise<MeasuredSamples & { readonly kinds: readonly string[] }> {
  const at = { file: '', line: 1, column: 1 }
  const about = { lang, theme: { name, at }, source: { title: source }, at }
  const deck: Deck = { ...NOTHING, ...about }
  const { theme } = loadDeckTheme(deck, project)
  const facts = factsOf(deck)
  const slides = planSamples(deck)
  const request = { file: 'samples.md', outFolder: '', formats: [], theme }
  const pictures = loadDeckPictures(deck, request, project)
  const charts = await makeCharts({ deck, slides, theme }, request, project)
  const hrefOf = (shown: Picture | Chart) =>
    shown.kind === 'chart' ? charts.href(shown) : pictures.pictureHref(shown)
  const print = await prepareTemplates(project.readTemplates(), hrefOf)
  const markdown = print({ slides, facts, theme })
  const fontRules = inlineFaces(theme.faces, markdown, project.readFile)
  const looks = { theme, fontRules, assets: pictures.assets, charts: charts.markup, facts }
  const render = prepareMarp(looks)
  const measured = await measureSamples(session, printableDocument(render(markdown)))
  return { ...measured, kinds: slides.map(kindOf) }
}
