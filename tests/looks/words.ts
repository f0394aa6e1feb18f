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
  const parts = word.text.matchAll(/&\w+;|[\p{L}\p{M}\p{N}]+|[^\p{Co}■▪●•]/gu)
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

/** Words of the same text in pairs, the nearest first. */
function pairWords(page: readonly Word[], other: readonly Word[]): Map<Word, Word> {
  const candidates = page.flatMap((word) =>
    other
      .filter(({ text }) => text === word.text)
      .map((partner) => ({ word, partner, distance: distance(word, partner) })),
  )
  const pairs = new Map<Word, Word>()
  const taken = new Set<Word>()
  for (const { word, partner } of candidates.toSorted((a, b) => a.distance - b.distance)) {
    if (pairs.has(word) || taken.has(partner)) continue
    pairs.set(word, partner)
    taken.add(partner)
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
    return areParted(partner, nextPartner) ? [`${word.text} | ${next.text}`] : []
  })
}

/** Whether a word surely follows another in its line: close by, about as high, and level with it. */
function isInLine(word: Word, next: Word): boolean {
  const [height, nextHeight] = [word.bottom - word.top, next.bottom - next.top]
  const isClose = next.left > word.left && next.left - word.right < height
  const isAsHigh = Math.max(height, nextHeight) < 1.25 * Math.min(height, nextHeight)
  return isClose && isAsHigh && unevenness(word, next) < 0.2
}

/** Whether two words that follow each other have surely been parted. */
function areParted(word: Word, next: Word): boolean {
  return next.left < word.left || unevenness(word, next) > 0.5
}

/** How far the middles of two words are from one height, as a share of the smaller one's. */
function unevenness(one: Word, other: Word): number {
  const height = Math.min(one.bottom - one.top, other.bottom - other.top)
  return Math.abs(one.top + one.bottom - other.top - other.bottom) / 2 / height
}
