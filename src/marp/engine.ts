import { Marp, type MarpOptions } from '@marp-team/marp-core'
import { Theme as MarpTheme, ThemeSet } from '@marp-team/marpit'
import type { ReadyStyles, Theme } from '../finished.ts'
import { SLIDES_ID } from './document.ts'

/** Looks up what stands in an image's `src`: the data to show in its place. */
export type ImageData = (source: string) => string

/**
 * A Marp engine for our own Markdown: only the tags that our templates and printer write are HTML,
 * everything else is text. Emoji stay characters (Marp's pictures of them come from a server), and
 * headings get no ids, so that `#3` is always the third slide.
 */
export function createEngine(theme: Theme, imageData: ImageData): Marp {
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
  const emoji = { unicode: false, shortcode: false }
  return new MarpWithOneTheme({ slug: false, emoji, html }, theme)
}

/** The styles of a theme as `createEngine` writes them, for decks to come. */
export function makeStyles(theme: Theme): ReadyStyles {
  const engine = createEngine(theme, () => '')
  const { css } = engine.render('')
  const { width = '', height = '', meta = {} } = engine.themeSet.get(theme.name) ?? {}
  return { css, width, height, meta }
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
  const engine = new MarpWithStyles(options)
  engine.themeSet.add(rules)
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

  constructor(options: MarpOptions) {
    super({
      container: { tag: 'div', id: SLIDES_ID },
      inlineSVG: true,
      script: false,
      minifyCSS: false,
      ...options,
    })
  }

  protected override renderStyle(theme?: string): string {
    const wanted = JSON.stringify([theme, this.lastStyles])
    const css = this.#styles.get(wanted) ?? super.renderStyle(theme)
    this.#styles.set(wanted, css)
    return css
  }
}

/** A Marp with one theme. Where its styles are ready, no style sheet is read: that takes longest. */
class MarpWithOneTheme extends MarpWithStyles {
  readonly #theme: Theme

  constructor(options: MarpOptions, theme: Theme) {
    super(options)
    this.#theme = theme
    const read = () =>
      MarpTheme.fromCSS(theme.rules, { metaType: this.themeSet.metaType, ...NESTING })
    const { ready } = theme
    const known = ready === undefined ? read() : new UnreadTheme(theme.name, ready.styles, read)
    this.themeSet.addTheme(known)
    this.themeSet.default = known
  }

  /** Marp's constructor calls this before it reads its own themes, which nobody asks for. */
  protected override applyMarkdownItPlugins(markdown: unknown): void {
    this.themeSet = new EmptyThemeSet(NESTING)
    super.applyMarkdownItPlugins(markdown)
  }

  /** A template of a project's own can add styles or choose another size: then Marp writes again. */
  protected override renderStyle(name?: string): string {
    const isUnread = this.themeSet.get(name ?? '', true) instanceof UnreadTheme
    const isPlain = isUnread && (this.lastStyles ?? []).length === 0
    return (isPlain ? this.#theme.ready?.styles.css : undefined) ?? super.renderStyle(name)
  }
}

/** As Marp has it. */
const NESTING = { cssNesting: true }

/** A set that takes no style sheet. */
class EmptyThemeSet extends ThemeSet {
  override add(): MarpTheme {
    return new UnreadTheme('', { css: '', width: '', height: '', meta: {} }, () => undefined)
  }
}

/** What Marp knows of a theme that it has read; its rules are read when they are asked for. */
class UnreadTheme extends MarpTheme {
  constructor(
    name: string,
    { width, height, meta }: ReadyStyles,
    read: () => Readonly<MarpTheme> | undefined,
  ) {
    super(name, '')
    Object.assign(this, { width, height, meta })
    Object.defineProperty(this, 'css', { get: () => read()?.css })
  }
}
