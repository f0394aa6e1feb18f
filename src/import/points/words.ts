/** A word of a sentence: what it says, the marks around it, and what the tagger thinks it is. */
export interface Word {
  readonly before: string
  readonly core: string
  readonly after: string
  /** What separates it from the next word: nothing in Chinese and Japanese. */
  readonly gap: '' | ' '
  readonly tags: ReadonlySet<string>
}

/** The words of a sentence as they are written; a mark that stands alone belongs to a word beside it. */
export function splitWords(sentence: string): Word[] {
  const words: Word[] = []
  const gap = isSpaced(sentence) ? ' ' : ''
  let opening = ''
  for (const written of cutAtGaps(sentence, gap)) {
    const [, before = '', core = '', after = ''] = PARTS.exec(written) ?? []
    if (core !== '') words.push({ before: opening + before, core, after, gap, tags: new Set() })
    else if (!OPENING.test(written)) markLast(words, written)
    opening = OPENING.test(written) ? `${opening}${written} ` : ''
  }
  return words
}

function cutAtGaps(sentence: string, gap: Word['gap']): readonly string[] {
  return sentence.match(gap === ' ' ? /\S+/g : /[^，；：]+[，；：]*/g) ?? []
}

/** A dash or a closing mark that stands alone. */
function markLast(words: Word[], mark: string): void {
  const last = words.at(-1)
  if (last !== undefined) words[words.length - 1] = { ...last, after: `${last.after} ${mark}` }
}

/** French puts a space between this mark and the word behind it. */
const OPENING = /^[«„“(]+$/u

/** False for a script that is written without spaces; there a clause stands for a word. */
export function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(text)
}

const PARTS = /^([^\p{L}\p{N}$€£¥#@+−-]*)(.*?)([^\p{L}\p{N}\p{M}%‰°€£¥+]*)$/u

/** The text of the words that were kept; marks at a place where words were left out go with them. */
export function writeWords(words: readonly Word[], kept: readonly number[]): string {
  const parts = kept.map((at, position) => {
    const word = words[at]
    if (word === undefined) return ''
    const next = kept[position + 1]
    const joined = next === at + 1
    const after = joined ? word.after : endMarks(word) + markBefore(words, next)
    return word.before + word.core + after + word.gap
  })
  return capitalize(parts.join('').replace(/[\s,;:–—，；：-]+$/u, ''))
}

/** “Did not want fines, though; they wanted books”, “a dog bit (no harm done), and …”: what parts two clauses stands behind the gap, too. */
function markBefore(words: readonly Word[], next: number | undefined): string {
  const left = next === undefined ? undefined : words[next - 1]
  if (/[)）],/u.test(left?.after ?? '')) return ','
  return /[;:；：]/u.exec(left?.after ?? '')?.[0] ?? ''
}

/** The marks after the last word before a gap: quotation marks, and the stop of “p.m.” */
function endMarks({ core, after }: Word): string {
  const stop = /^(?:\p{L}\.)+\p{L}$/u.test(core) && after.startsWith('.') ? '.' : ''
  return stop + after.replace(/[\s,;:–—.。…-]+(?=["”’»)\]]*$)/gu, '')
}

/** The first letter in upper case, unless the word is written in a way of its own (iPhone, npm). */
export function capitalize(text: string): string {
  return /^\p{Ll}+(?=[\s,;:’'-]|$)/u.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text
}
