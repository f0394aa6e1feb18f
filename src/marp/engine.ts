import { Marp, type MarpOptions } from '@marp-team/marp-core'
import type { Theme } from '../model.ts'
import { SLIDES_ID } from './document.ts'

/** Looks up what stands in an image's `src`: the data to show in its place. */
export type ImageData = (source: string) => string

/**
 * A Marp engine for our own Markdown: only the tags that our templates and printer write are HTML,
 * everything else is text. Emoji stay characters (Marp's pictures of them come from a server), and
 * headings get no ids, so that `#3` is always the third slide.
 */
export function createEngine(themes: readonly string[], imageData: ImageData): Marp {
  const html = {
    div: ['class'],
    figure: ['class'],
    figcaption: [],
    nav: ['class'],
    span: ['class'],
    b: [],
    strong: [],
    em: [],
    del: [],
    br: [],
    img: { src: imageData, alt: true },
  }
  return createMarp({ slug: false, emoji: { unicode: false, shortcode: false }, html }, themes)
}

/** An engine for decks of others. */
export type DeckEngine = Marp

/**
 * A Marp engine for decks of others: Marp's own list of tags, none of which runs or loads, and no
 * theme but the chosen one, whatever the deck's directives say.
 */
export function createDeckEngine({ name, rules }: Theme, imageData: ImageData): Marp {
  const { img, ...others } = Marp.html
  const html = { ...others, img: { ...readAttributes(img), src: imageData, srcset: () => '' } }
  const options = { emoji: { unicode: false, shortcode: true }, html }
  const engine = createMarp(options, [rules])
  engine.themeSet.default = engine.themeSet.get(name)
  for (const other of [...engine.themeSet.themes()]) {
    if (other.name !== name) engine.themeSet.delete(other.name)
  }
  return engine
}

/** The rules of a theme that Marp brings; undefined for every other name. */
export function marpThemeRules(name: string): string | undefined {
  return new Marp().themeSet.get(name)?.css
}

/** The names of the themes that Marp brings. */
export function marpThemeNames(): readonly string[] {
  return [...new Marp().themeSet.themes()].map((theme) => theme.name)
}

function readAttributes(tag: (typeof Marp.html)[string] | undefined) {
  return typeof tag === 'object' && !Array.isArray(tag) ? tag : {}
}

/** A Marp that makes the styles once for all renderings that ask for the same. */
class MarpWithStyles extends Marp {
  readonly #styles = new Map<string, string>()

  protected override renderStyle(theme?: string): string {
    const wanted = JSON.stringify([theme, this.lastStyles])
    const css = this.#styles.get(wanted) ?? super.renderStyle(theme)
    this.#styles.set(wanted, css)
    return css
  }
}

function createMarp(options: MarpOptions, themes: readonly string[]): Marp {
  const engine = new MarpWithStyles({
    container: { tag: 'div', id: SLIDES_ID },
    inlineSVG: true,
    script: false,
    minifyCSS: false,
    ...options,
  })
  for (const css of themes) engine.themeSet.add(css)
  return engine
}
