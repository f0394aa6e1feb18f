import { replaceUrls } from '../css-urls.ts'
import type { FinishedSlide, MarpSource, Rendered, Theme } from '../finished.ts'
import type { Problem } from '../model.ts'
import { createDeckEngine, type ImageData } from './engine.ts'
import { type PlacedFormula, placeFormulas } from './formula-places.ts'
import { fontData } from './formulas.ts'
import { useImageData } from './images.ts'
import { tellOpenComments } from './open-comments.ts'
import { type Outline, outlineSlides } from './outline.ts'
import { usePlugins } from './plugins.ts'
import { readSlideScript } from './present.ts'
import { nameScopes } from './scopes.ts'

/** A deck that its author wrote for Marp, with what it shows. */
export interface MarpDeckInput {
  readonly source: MarpSource
  readonly theme: Theme
  /** The `@font-face` rules of the fonts that the deck uses. */
  readonly fontRules: string
  /** The data of every picture that the deck names. */
  readonly imageData: ImageData
}

/** A Marp deck, rendered: what outputs show, and what they know of each slide. */
export interface RenderedDeck {
  readonly rendered: Rendered
  readonly slides: readonly FinishedSlide[]
  /** What is wrong with its diagrams and formulas. */
  readonly problems: readonly Problem[]
}

/** Renders a Marp deck as its author wrote it. */
export async function renderMarpDeck(input: MarpDeckInput): Promise<RenderedDeck> {
  const { source, theme, fontRules, imageData } = input
  const engine = createDeckEngine(theme, imageData)
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  await usePlugins(engine, source, report)
  tellOpenComments(engine.markdown, source, report)
  let outlines: readonly Outline[] = []
  let formulas: readonly PlacedFormula[] = []
  useImageData(engine.markdown, imageData)
  nameScopes(engine.markdown)
  outlineSlides(engine.markdown, (found) => {
    outlines = found
  })
  placeFormulas(engine.markdown, source, (found) => {
    formulas = found
  })
  const { html, css, comments } = engine.render(source.markdown, { htmlAsArray: true })
  const notes = comments.map((each) => each.join('\n\n'))
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(html[0] ?? '') ?? []
  const size = { widthPx: Number(width), heightPx: Number(height) }
  const fits = html.some((slide) => slide.includes('data-auto-scaling'))
  const script = fits ? { script: await readSlideScript() } : {}
  const title = source.facts.title || outlines[0]?.headline || ''
  return {
    problems,
    rendered: {
      slides: html,
      css: `${fontRules}\n${replaceUrls(css, (file) => fontData(file, html.join('')) ?? imageData(file))}`,
      notes,
      ...size,
      ...script,
      facts: { ...source.facts, title },
    },
    slides: outlines.map(({ layout, headline, line }, index) => ({
      kind: layout,
      data: { headline: headline === '' ? [] : [{ kind: 'text', text: headline }] },
      notes: notes[index] ?? '',
      at: { file: source.file, line, column: 1 },
      formulas: new Map(
        formulas
          .filter(({ slide }) => slide === index)
          .map(({ token, at }) => [token.content.trim(), at]),
      ),
    })),
  }
}
