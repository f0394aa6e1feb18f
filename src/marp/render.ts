import type { Asset, ChartMarkup, Rendered, Theme } from '../finished.ts'
import type { DeckFacts } from '../slide.ts'
import { drawCharts, type MarkdownIt } from './charts.ts'
import type { CodeColors } from './code-colors.ts'
import { type CommentReader, readCommentsOnce } from './comments.ts'
import { type ContentParser, keepContents } from './contents.ts'
import { applyPlainDirectives, type DirectiveParser } from './directives.ts'
import { createEngine } from './engine.ts'
import { cleanOnce, type HtmlRenderer } from './html.ts'
import { nameScopes, type ScopeParser } from './scopes.ts'
import { cutEmptySlides, type SlideCutter } from './slides.ts'

/** What a deck's Marp Markdown shows. */
export interface MarpDeck {
  readonly theme: Theme
  /** The `@font-face` rules of the fonts that the deck uses. */
  readonly fontRules: string
  /** The pictures, by the address that the Markdown gives them. */
  readonly assets: ReadonlyMap<string, Asset>
  /** The charts as markup, by the address of their picture. */
  readonly charts: ReadonlyMap<string, ChartMarkup>
  readonly facts: DeckFacts
  /** Marks the words of code for the theme to colour. */
  readonly codeColors?: Pick<CodeColors, 'color'>
}

/**
 * Prepares to render Marp Markdown with marp-core, again and again: one HTML string a slide,
 * pictures and fonts inside. The theme is read once.
 */
export function prepareMarp(deck: MarpDeck): (markdown: string) => Rendered {
  const engine = createEngine(deck.theme, (source) => dataUrl(deck.assets.get(source)))
  if (deck.codeColors !== undefined) engine.highlighter = deck.codeColors.color
  engine.use((markdown: MarkdownIt) => drawCharts(markdown, (source) => deck.charts.get(source)))
  engine.use((markdown: CommentReader) => readCommentsOnce(markdown))
  engine.use((markdown: SlideCutter) => cutEmptySlides(markdown))
  engine.use((markdown: DirectiveParser) => applyPlainDirectives(markdown))
  engine.use((markdown: HtmlRenderer) => cleanOnce(markdown))
  engine.use((markdown: ContentParser) => keepContents(markdown))
  engine.use((markdown: ScopeParser) => nameScopes(markdown))
  return (markdown) => {
    const { html, css, comments } = engine.render(markdown, { htmlAsArray: true })
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(html[0] ?? '') ?? []
    return {
      slides: html,
      widthPx: Number(width),
      heightPx: Number(height),
      css: `${deck.fontRules}\n${css}`,
      notes: comments.map((notes) => notes.join('\n\n')),
      facts: deck.facts,
    }
  }
}

function dataUrl(asset: Asset | undefined): string {
  if (asset === undefined) return ''
  return `data:${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`
}
