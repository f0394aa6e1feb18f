/// <reference lib="dom" />
import type { SceneCell, SceneParagraph, SceneTable } from '../../model.ts'
import { bordersOf } from './boxes.ts'
import { fadedColor, rectangleOn } from './paint.ts'

/** Reads the paragraphs of an element. */
export type ReadParagraphs = (slide: Element, element: Element) => readonly SceneParagraph[]

/** A table as it was drawn. */
export function tableOf(slide: Element, element: Element, read: ReadParagraphs): SceneTable {
  const rows = [...element.querySelectorAll('tr')]
  const first = [...(rows[0]?.children ?? [])]
  return {
    kind: 'table',
    at: rectangleOn(slide, element.getBoundingClientRect()),
    columnsPx: first.map((cell) => cell.getBoundingClientRect().width),
    rows: rows.map((row) => ({
      heightPx: row.getBoundingClientRect().height,
      isHead: row.parentElement?.localName === 'thead',
      cells: [...row.children].map((cell) => cellOf(slide, cell, read)),
    })),
  }
}

/** A cell, with the background of its row where it has none. */
export function cellOf(slide: Element, cell: Element, read: ReadParagraphs): SceneCell {
  const row = cell.parentElement ?? cell
  return {
    at: rectangleOn(slide, cell.getBoundingClientRect()),
    fill:
      fadedColor(getComputedStyle(cell).backgroundColor, cell) ??
      fadedColor(getComputedStyle(row).backgroundColor, row),
    borders: bordersOf(getComputedStyle(cell), cell),
    paragraphs: read(slide, cell),
  }
}
