/// <reference lib="dom" />
import type { SceneNode, SceneSlide } from '../../scene.ts'
import { generatedText, standInName, styleText } from './generated.ts'
import { readBlock, startReading } from './reading.ts'

/**
 * Slides with their numbers in front. All numbers get their stand-ins before one of them is read, so
 * that the page is laid out once for them.
 */
export function withNumbers(
  slides: readonly SceneSlide[],
  elements: readonly Element[],
): SceneSlide[] {
  const standIns = elements.map(numberOf)
  for (const [index, standIn] of standIns.entries()) {
    const element = elements[index]
    if (standIn !== undefined && element !== undefined) numberLayer(element).append(standIn)
  }
  const numbers = standIns.map((standIn) => (standIn === undefined ? [] : readNumber(standIn)))
  for (const standIn of standIns) standIn?.remove()
  return slides.map((slide, index) => ({
    ...slide,
    nodes: [...slide.nodes, ...(numbers[index] ?? [])],
  }))
}

/** Marp draws the number of a slide with an advanced background in a layer of its own. */
export function numberLayer(slide: Element): Element {
  return layerOf(slide, 'pseudo') ?? slide
}

/** What stands in for a slide's number, which its style generates; undefined where it shows none. */
export function numberOf(content: Element): Element | undefined {
  const slide = numberLayer(content)
  const style = getComputedStyle(slide, '::after')
  const text = generatedText(slide, style.content)
  const isNumber = slide.hasAttribute('data-marpit-pagination')
  if (!isNumber || text === '' || style.display === 'none') return undefined
  const element = document.createElement(standInName())
  element.style.cssText = styleText(style)
  element.setAttribute('data-which', 'after')
  element.textContent = text
  return element
}

/** A slide's number and what is behind it. */
export function readNumber(standIn: Element): SceneNode[] {
  const slide = standIn.parentElement ?? standIn
  const reading = startReading(slide, standIn, 'number')
  readBlock(reading, standIn)
  return reading.nodes.map((node) => (node.kind === 'box' ? { ...node, isFrame: true } : node))
}

/** The layer of a slide that Marp draws apart from its words. */
export function layerOf(slide: Element, name: string): Element | undefined {
  const layer = `section[data-marpit-advanced-background=${name}]`
  return slide.closest('svg[data-marpit-svg]')?.querySelector(layer) ?? undefined
}
