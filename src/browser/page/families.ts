/// <reference lib="dom" />
import { remember } from './remember.ts'

/**
 * The family of a list that text is set in here: the first one that the page brings or this machine
 * has. A presentation names one family only, and lines were measured in this one.
 */
export function usedFamily(families: string): string {
  return remember('family', families, findFamily)
}

/** Asks the page and the machine for a family. */
export function findFamily(families: string): string {
  const names = families.split(',').map(firstFamily)
  const brought = new Set([...document.fonts].map((face) => firstFamily(face.family)))
  const used = names.find((name) => brought.has(name) || hasFamily(name))
  return officeName(used ?? names.at(-1) ?? '')
}

/** Whether a name changes how text is set; a name that nobody has leaves the next one to decide. */
export function hasFamily(name: string): boolean {
  const context = remember('canvas', document, openCanvas)
  if (context === null || /^(?:-apple-system|BlinkMacSystemFont|system-ui|ui-.*)$/.test(name)) {
    return false
  }
  const widthOf = (list: string) => {
    context.font = `100px ${list}`
    return context.measureText('mmmMMMlliiWWW@').width
  }
  return ['monospace', 'serif'].some((other) => widthOf(`"${name}", ${other}`) !== widthOf(other))
}

/** What measures the letters of a font. */
export function openCanvas(): OffscreenCanvasRenderingContext2D | null {
  return new OffscreenCanvas(1, 1).getContext('2d')
}

/** The family of the same widths that an office program has, for those that only Linux and CSS know. */
export function officeName(name: string): string {
  if (/^(?:Liberation Mono|Courier|monospace|ui-monospace)$/.test(name)) return 'Courier New'
  if (/^(?:Liberation Serif|Times|serif)$/.test(name)) return 'Times New Roman'
  if (name.startsWith('KaTeX_')) return 'Cambria Math'
  return /^(?:Liberation Sans|Helvetica|sans-serif|system-ui)$/.test(name) ? 'Arial' : name
}

/** The first name of a list of families, without its quotes. */
export function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '')
}
