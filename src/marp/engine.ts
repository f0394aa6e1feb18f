import { Marp } from '@marp-team/marp-core'
import { SLIDES_ID } from './document.ts'

/** Looks up what stands in an image's `src`: the data to show in its place. */
export type ImageData = (source: string) => string

/**
 * A Marp engine for our own Markdown: only the tags that our templates and printer write are HTML,
 * everything else is text. Emoji stay characters (Marp's pictures of them come from a server), and
 * headings get no ids, so that `#3` is always the third slide.
 */
export function createEngine(themes: readonly string[], imageData: ImageData): Marp {
  const engine = new Marp({
    container: { tag: 'div', id: SLIDES_ID },
    inlineSVG: true,
    emoji: { unicode: false, shortcode: false },
    script: false,
    slug: false,
    minifyCSS: false,
    html: {
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
    },
  })
  for (const css of themes) engine.themeSet.add(css)
  return engine
}
