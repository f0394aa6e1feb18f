import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A word on a page, in points from the page's top left corner. */
interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How the words of a page differ from those of another. */
export interface WordDifferences {
  readonly missing: readonly string[]
  readonly added: readonly string[]
  /** Neighbours in a line of one page that stand in different lines of the other. */
  readonly brokenElsewhere: readonly string[]
}

/** How the words of a PDF file's pages differ from those of another's. */
export async function compareWords(one: string, other: string): Promise<WordDifferences[]> {
  const [pages, others] = await Promise.all([readPages(one), readPages(other)])
  return pages.map((page, index) => comparePages(page, others[index] ?? []))
}

/** The words of each page. */
async function readPages(file: string): Promise<Word[][]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 2 ** 30 })
  return stdout.split('<page ').slice(1).map(readWords)
}

function readWords(page: string): Word[] {
  const words = page.matchAll(
    /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g,
  )
  return [...words].flatMap(([, left, top, right, bottom, text = '']) =>
    partWord({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    }),
  )
}

/** Parts a word from its punctuation, as programs do here and there; bullets are no words. */
function partWord(word: Word): Word[] {
  const parts = word.text.matchAll(/&\w+;|[\p{L}\p{M}\p{N}]+|[^\p{Co}]/gu)
  const letterWidth = (word.right - word.left) / word.text.length
  return [...parts].map(({ index, 0: text }) => {
    const left = word.left + letterWidth * index
    return { ...word, text, left, right: left + letterWidth * text.length }
  })
}

function comparePages(page: readonly Word[], other: readonly Word[]): WordDifferences {
  const pairs = pairWords(page, other)
  const back = new Map([...pairs].map(([word, partner]) => [partner, word]))
  const textsOf = (words: readonly Word[]) => words.map(({ text }) => text)
  return {
    missing: textsOf(page.filter((word) => !pairs.has(word))),
    added: textsOf(other.filter((word) => !back.has(word))),
    brokenElsewhere: [...findBreaks(page, pairs), ...findBreaks(other, back)],
  }
}

/** Each word with the nearest one of the same text. */
function pairWords(page: readonly Word[], other: readonly Word[]): Map<Word, Word> {
  const left = new Set(other)
  const pairs = new Map<Word, Word>()
  for (const word of page) {
    const same = [...left].filter(({ text }) => text === word.text)
    const [nearest] = same.toSorted((a, b) => distance(word, a) - distance(word, b))
    if (nearest === undefined) continue
    pairs.set(word, nearest)
    left.delete(nearest)
  }
  return pairs
}

function distance(one: Word, other: Word): number {
  return Math.hypot(one.left - other.left, one.top - other.top)
}

/** Neighbours in a line whose partners do not stand in one line. */
function findBreaks(page: readonly Word[], pairs: ReadonlyMap<Word, Word>): string[] {
  return page.flatMap((word, index) => {
    const next = page[index + 1]
    const [partner, nextPartner] = [pairs.get(word), next && pairs.get(next)]
    if (!next || !partner || !nextPartner || !isInLine(word, next)) return []
    return isInLine(partner, nextPartner) ? [] : [`${word.text} | ${next.text}`]
  })
}

/** Whether a word follows another in its line: close by, and each at the other's middle. */
function isInLine(word: Word, next: Word): boolean {
  const isClose = next.left > word.left && next.left - word.right < word.bottom - word.top
  return isClose && standsAt(word, next) && standsAt(next, word)
}

function standsAt({ top, bottom }: Word, other: Word): boolean {
  const middle = (other.top + other.bottom) / 2
  return top < middle && middle < bottom
}
