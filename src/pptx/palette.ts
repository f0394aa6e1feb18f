import type { Fill, Scene, SceneNode, SceneSlide } from '../scene.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The colours of some slides, those that are shown most often first. */
export interface Palette {
  readonly backgrounds: readonly string[]
  readonly words: readonly string[]
  /** These together with those of panels, rules and cells. */
  readonly all: readonly string[]
}

/** Finds out which colours slides have. */
export function paletteOf({ slides }: Pick<Scene, 'slides'>): Palette {
  const [backgrounds, words, all]: readonly [Counts, Counts, Counts] = [
    new Map(),
    new Map(),
    new Map(),
  ]
  const nodes = slides.flatMap((slide) => slide.nodes)
  for (const { background } of slides) {
    count(backgrounds, hexOf(background))
    count(all, hexOf(background))
  }
  for (const run of nodes.flatMap(paragraphsOf).flatMap((paragraph) => paragraph.runs)) {
    if (run.kind !== 'text') continue
    count(words, run.style.color.hex, run.text.length)
    count(all, run.style.color.hex)
  }
  for (const hex of nodes.flatMap(shapeColors)) count(all, hex)
  return {
    backgrounds: byFrequency(backgrounds),
    words: byFrequency(words),
    all: byFrequency(all),
  }
}

/** How often each colour is shown. */
type Counts = Map<string, number>

function count(counts: Counts, hex: string, times = 1): void {
  counts.set(hex, (counts.get(hex) ?? 0) + times)
}

/** Whether what a slide says is lighter than what is behind it. */
export function isDarkSlide(slides: readonly SceneSlide[]): boolean | undefined {
  const { backgrounds, words } = paletteOf({ slides })
  const [background, text] = [backgrounds[0], words[0]]
  if (background === undefined || text === undefined) return undefined
  return luminance(background) < luminance(text)
}

/** How light a colour is, from 0 to 255 (the weights of ITU-R BT.709). */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(hex.slice(at, at + 2), 16),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether a colour is no grey. */
export function isColorful(hex: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return Math.max(...parts) - Math.min(...parts) > 48
}

function shapeColors(node: SceneNode): string[] {
  if (node.kind === 'box') {
    const fill = node.fill?.kind === 'solid' ? [node.fill.color.hex] : []
    return [...fill, ...(node.outline === undefined ? [] : [node.outline.color.hex])]
  }
  if (node.kind !== 'table') return []
  return node.rows.flatMap(({ cells }) =>
    cells.flatMap(({ fill, borders }) => [
      ...(fill === undefined ? [] : [fill.hex]),
      ...Object.values(borders).map(({ color }) => color.hex),
    ]),
  )
}

/** A gradient counts as the colour that it ends with. */
function hexOf(fill: Fill): string {
  return fill.kind === 'solid' ? fill.color.hex : (fill.stops.at(-1)?.color.hex ?? 'FFFFFF')
}

function byFrequency(counts: Counts): string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([hex]) => hex)
}
