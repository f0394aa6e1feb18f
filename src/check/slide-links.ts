import type { Block, Inline, ListItem, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import type { Slide } from '../slide.ts'

/** Finds links to slides that the deck does not have. */
export function checkSlideLinks(slides: readonly Slide[]): Problem[] {
  return slides.flatMap(({ data, at }) => {
    const { blocks, parts, stages, numbers, quotation, note } = data
    const inner = [...parts, ...stages].flatMap((each) => each.blocks)
    const all = [...blocks, ...inner, ...(quotation === undefined ? [] : [quotation])]
    const short = [...stages.map(({ text }) => text), ...numbers.map(({ label }) => label)]
    const texts = [data.headline, note, ...short, ...all.flatMap(textsOf)]
    const dead = texts
      .flat()
      .flatMap(linksIn)
      .filter((url) => !leadsTo(url, slides.length))
    return [...new Set(dead)].map((url) => {
      const message = `A link leads to slide ${url.slice(1)}, and the deck has ${slides.length} slides.`
      return warning('slide-link', at, message, 'Count the slides as they are numbered in the PDF.')
    })
  })
}

function leadsTo(url: string, count: number): boolean {
  const number = /^#(\d+)$/.exec(url)?.[1]
  return number === undefined || (Number(number) >= 1 && Number(number) <= count)
}

function textsOf(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [block.text]
    case 'list':
      return block.items.flatMap(textsOfItem)
    case 'quotation':
      return [...block.paragraphs]
    case 'table':
      return [block.head, ...block.rows].flat()
    default:
      return []
  }
}

function textsOfItem({ text, children }: ListItem): (readonly Inline[])[] {
  return [text, ...children.flatMap(textsOf)]
}

function linksIn(inline: Inline): string[] {
  const own = inline.kind === 'link' ? [inline.url] : []
  return 'children' in inline ? [...own, ...inline.children.flatMap(linksIn)] : own
}
