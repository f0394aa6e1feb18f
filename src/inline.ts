import type { Inline } from './model.ts'

/** The words of running text, without their formatting. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return ' '
    default:
      return plainText(inline.children)
  }
}
