/// <reference lib="dom" />

import type { FontStack, OtherGrounds, Scene, SceneNode, SceneSlide } from '../../scene.ts'
import type { Color } from '../../scene-text.ts'
import { firstFamily } from './families.ts'
import { paintOf, pseudoNodes } from './foreign.ts'
import { generateContent, hidePseudoElements, standInName } from './generated.ts'
import { layerOf, withNumbers } from './numbers.ts'
import { colorOf, rectangleOn } from './paint.ts'
import { inDepthOrder, type Reading, readBlock, startReading } from './reading.ts'
import { remember } from './remember.ts'

/**
 * Reads the slides of the page from one on up to another, with the tokens that most of all have. Nothing of
 * the page is left changed. `others` are the backgrounds of slides that were measured before; they count in
 * place of those that stand after so many slides.
 */
export function readScene(others?: OtherGrounds, from = 0, to?: number): Scene {
  const slides = [...document.querySelectorAll(slideSelector())]
  const some = slides.slice(from, to)
  const size = slides[0]?.closest('svg')?.getBoundingClientRect()
  const sheet = hidePseudoElements()
  const scene: Scene = {
    version: 1,
    widthPx: size?.width ?? 1280,
    heightPx: size?.height ?? 720,
    ...remember('tokens', document, () => tokensOfTheme(usualSlide(slides, others))),
    slides: withNumbers(some.map(readSlide), some),
  }
  sheet.remove()
  return scene
}

/** Where a slide's words stand; Marp draws an advanced background and its page number in others. */
export function slideSelector(): string {
  const isLayer = ['background', 'pseudo'].map(
    (name) => `[data-marpit-advanced-background=${name}]`,
  )
  return `svg[data-marpit-svg] > * > section:not(${isLayer.join()})`
}

/** The backgrounds, as the theme's token names them, of all slides of the page. */
export function readGrounds(): string[] {
  return [...document.querySelectorAll(slideSelector())].map(groundToken)
}

/** The background that a slide's theme names. */
export function groundToken(slide: Element): string {
  return getComputedStyle(slide).getPropertyValue('--color-background')
}

/** The slide whose background most slides have: a theme can give other kinds other tokens. */
export function usualSlide(slides: readonly Element[], others?: OtherGrounds): Element {
  const shown = slides.map(groundToken)
  const grounds =
    others === undefined ? shown : [...shown.slice(0, others.after), ...others.grounds]
  const uses = (ground: string) => grounds.filter((each) => each === ground).length
  const counts = new Map([...new Set(grounds)].map((ground) => [ground, uses(ground)]))
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)
  return slides[shown.indexOf(usual?.[0] ?? '')] ?? document.body
}

/** The theme's tokens: `--color-…` as colours, `--font-…` as families. */
export function tokensOfTheme(slide: Element): Pick<Scene, 'colors' | 'fonts'> {
  const style = getComputedStyle(slide)
  const names = [...slide.computedStyleMap().keys()].filter((name) => name.startsWith('--'))
  const colors: Record<string, Color> = {}
  const fonts: Record<string, FontStack> = {}
  for (const name of names) {
    const value = style.getPropertyValue(name)
    const [, kind, use = ''] = /^--(color|font)-(.+)$/.exec(name) ?? []
    const color = kind === 'color' ? colorOn(slide, value) : undefined
    if (color !== undefined) colors[use] = color
    if (kind === 'font') fonts[use] = fontStack(value, languageOf(slide))
  }
  return { colors, fonts }
}

/** A colour as it is on a slide: some depend on whether that is light or dark. */
export function colorOn(slide: Element, css: string): Color | undefined {
  if (!/light-dark|currentcolor/i.test(css)) return colorOf(css)
  const element = document.createElement('span')
  element.style.color = css
  slide.append(element)
  const color = colorOf(getComputedStyle(element).color)
  element.remove()
  return color
}

/** The language that an element is written in. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? ''
}

/**
 * The family of Latin text, the first one whose faces cover Arabic, and for Japanese the one that
 * comes with Office: without a name there, PowerPoint sets every theme in the same sans serif.
 */
export function fontStack(families: string, language: string): FontStack {
  const names = families.split(',').map(firstFamily)
  const arabic = [...document.fonts].filter((face) => /U\+6\d\d/i.test(face.unicodeRange))
  const known = arabic.map((face) => firstFamily(face.family))
  const latin = names[0] ?? ''
  const eastAsian = /^ja\b/i.test(language)
    ? names.find((name) => name.startsWith('Yu '))
    : undefined
  return { latin, complex: names.find((name) => known.includes(name)) ?? latin, eastAsian }
}

/** Reads one slide, part by part, upon its background. */
export function readSlide(slide: Element): SceneSlide {
  const behind = layerOf(slide, 'background')
  const paint = paintOf(slide, behind ?? slide)
  const [only] = paint
  const isFill = only?.kind === 'box' && only.fill !== undefined
  const reading = startReading(slide, slide, '')
  reading.nodes.push(
    ...paint.slice(isFill ? 1 : 0),
    ...[...(behind?.querySelectorAll('figure') ?? [])].flatMap((each) => paintOf(slide, each)),
    ...pseudoNodes(slide, slide, 'before'),
  )
  for (const node of reading.nodes) reading.depths.set(node, Number.NEGATIVE_INFINITY)
  readParts(reading)
  return {
    lang: slide.closest<HTMLElement>('[lang]')?.lang ?? '',
    background: (isFill ? only.fill : undefined) ?? {
      kind: 'solid',
      color: { hex: 'FFFFFF', alpha: 1 },
    },
    nodes: inDepthOrder(reading),
  }
}

/** Reads the parts of a slide, and what its style generates around them. */
export function readParts(reading: Reading): void {
  const { slide, nodes } = reading
  const restore = generateContent(slide, slide)
  for (const part of slide.children) {
    const role = roleOf(part, reading)
    if (role !== reading.role || role !== 'body') reading.flow = undefined
    reading.role = role
    reading.at = rectangleOn(slide, part.getBoundingClientRect())
    const before = new Set(nodes)
    readBlock(reading, part)
    if (role === 'logo' || isHeader(part)) frameNodes(reading, before)
  }
  restore()
  if (!slide.hasAttribute('data-marpit-pagination'))
    nodes.push(...pseudoNodes(slide, slide, 'after'))
}

/** Whether a part says where in the deck one is, as the same part of all slides of a kind does. */
export function isHeader(part: Element): boolean {
  return /^(?:h[12]|header|footer)$/.test(part.localName) || part.classList.contains('mark')
}

/** What such a part is painted on, and a logo, belong to the kind of slide, if all of them have it. */
export function frameNodes({ nodes, depths, role }: Reading, before: ReadonlySet<SceneNode>): void {
  for (const [index, node] of nodes.entries()) {
    const isDrawn = node.kind === 'picture' && (role === 'logo' || node.part === undefined)
    const canBelong = node.kind === 'box' || isDrawn
    if (!canBelong || before.has(node)) continue
    const frame = { ...node, isFrame: true }
    nodes[index] = frame
    depths.set(frame, depths.get(node) ?? 0)
  }
}

/** What a part of a slide is: its headline, its foot, or what its class says. */
export function roleOf(part: Element, { nodes }: Reading): string {
  const hasTitle = nodes.some((node) => node.kind === 'text' && node.role === 'title')
  if (/^h[12]$/.test(part.localName)) return hasTitle ? 'heading' : 'title'
  if (part.localName === standInName()) return 'decoration'
  if (part.localName === 'footer' || part.localName === 'header') return part.localName
  return part.classList[0] ?? 'body'
}
