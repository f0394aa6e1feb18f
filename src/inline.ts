import type { Inline } from './model.ts'

/** The words of running text, without their formatting. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'part':
      return inline.text
    case 'break':
      return ' '
    default:
      return plainText(inline.children)
  }
}

/**
 * Whether all points of a list begin with a phrase in bold and go on, so that the phrase can be a
 * heading: a comma, say, or the rest of a word cannot begin what stands below it.
 */
export function areLeads(points: readonly (readonly Inline[])[]): boolean {
  const isLead = ([first, ...rest]: readonly Inline[]) =>
    first?.kind === 'strong' && rest.length > 0 && canStandBelow(first, plainText(rest))
  return points.length > 1 && points.every(isLead)
}

function canStandBelow(phrase: Inline, rest: string): boolean {
  if (/^\s*[,;.!?)\]’、。，．；！？）」』،؛]/.test(rest)) return false
  return /^[^\p{L}\p{N}]/u.test(rest) || /\P{L}$/u.test(plainText([phrase]))
}

/** A point that begins with a phrase, and the colon or dash between the phrase and the rest. */
export interface Lead {
  readonly phrase: Inline
  readonly mark: string
  readonly rest: readonly Inline[]
}

/** Parts a phrase from what follows; a colon at the end of the phrase belongs to neither. */
export function partLead(phrase: Inline, [next, ...others]: readonly Inline[]): Lead {
  const rest = next === undefined ? [] : [next, ...others]
  const colon = colonOf(phrase)
  if (colon !== '') return { phrase: withoutEnd(phrase, colon.length), mark: colon, rest }
  const [mark = ''] = next?.kind === 'text' ? (/^\s*[:：]|^\s+[—–]/.exec(next.text) ?? []) : []
  if (next?.kind !== 'text' || mark === '') return { phrase, mark: '', rest }
  return { phrase, mark, rest: [{ kind: 'text', text: next.text.slice(mark.length) }, ...others] }
}

/** The colon that a phrase ends with. */
function colonOf(phrase: Inline): string {
  return /[^:：]([:：])$/.exec(plainText([phrase]))?.[1] ?? ''
}

/** A phrase without its last letters, where its last piece is text. */
function withoutEnd(inline: Inline, length: number): Inline {
  if ('text' in inline) return { ...inline, text: inline.text.slice(0, -length) }
  if (!('children' in inline)) return inline
  const last = inline.children.at(-1)
  if (last === undefined) return inline
  return { ...inline, children: [...inline.children.slice(0, -1), withoutEnd(last, length)] }
}

/** What follows a bold phrase, without the dash, colon or space between the two. */
export function afterMark([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first?.kind === 'break') return rest
  if (first?.kind !== 'text') return first === undefined ? [] : [first, ...rest]
  const text = first.text.replace(/^\s*(?:[—–:：]|--?(?=\s))?\s*/, '')
  return text === '' ? rest : [{ kind: 'text', text }, ...rest]
}
