import type { Slide } from '../slide.ts'

/** What a presentation has a layout of its own for: a template's name, and where it looks different. */
export function kindOf({ layout, data }: Pick<Slide, 'layout' | 'data'>): string {
  if (layout === 'number' && data.numbers.length > 1) return 'numbers'
  return layout === 'quote' && data.figure !== undefined ? 'portrait' : layout
}
