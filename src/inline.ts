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

/** Whether all points of a list begin with a phrase in bold and go on. */
export function areLeads(points: readonly (readonly Inline[])[]): boolean {
  const isLead = ([first, ...rest]: readonly Inline[]) =>
    first?.kind === 'strong' && rest.length > 0
  return points.length > 1 && points.every(isLead)
}

/** What follows a bold phrase, without the dash, colon or space between the two. */
export function afterMark([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.kind === 'break') return rest
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...rest]
  const text = first.text.replace(/^\s*(?:[—–:：]|--?(?=\s))?\s*/, '')
  return text === '' ? rest : [{ kind: 'text', text }, ...rest]
}
