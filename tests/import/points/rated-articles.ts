import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paragraph } from '../../../src/import/article.ts'
import type { Structure } from '../../../src/import/structure.ts'
import { findTakeaways } from '../../../src/import/takeaways.ts'

/** How a writer rated a sentence of an article, as an editor who chooses what a board is shown. */
export interface RatedSentence {
  readonly text: string
  /** 2: stands alone under its headline; 1: a word leans elsewhere; 0: nobody understands it alone. */
  readonly stands: number
  /** 2: among the two or three best of its section; 1: supports them; 0: colour, set-up, aside. */
  readonly worth: number
}

/** A section with its headline, or what stands above the first or below the last. */
interface RatedPart {
  readonly role: 'introduction' | 'section' | 'conclusion'
  readonly headline: string
  readonly paragraphs: readonly (readonly RatedSentence[])[]
}

/** An article that was written to be rated, every sentence of it. */
export interface RatedArticle {
  readonly author: string
  readonly name: string
  readonly lang: string
  /** Column, test, local news … */
  readonly kind: string
  readonly title: string
  readonly parts: readonly RatedPart[]
}

const CORPUS = join(process.cwd(), 'tests/import/points/corpus')

/** All rated articles below a folder, by author and name. */
export function readRatedArticles(folder = CORPUS): RatedArticle[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readRatedArticle(name, readFileSync(join(folder, name), 'utf8')))
}

function readRatedArticle(file: string, text: string): RatedArticle {
  const [author = '', name = ''] = file.replace(/\.txt$/, '').split('/')
  const fact = (key: string) => new RegExp(`^${key}: *(.*?) *$`, 'm').exec(text)?.[1] ?? ''
  return {
    ...{ author, name, lang: fact('lang'), kind: fact('kind'), title: fact('title') },
    parts: readParts(text.split(/\r?\n/)),
  }
}

/** “# A headline” or “~ introduction” stands above each part; a plain essay has none. */
function readParts(lines: readonly string[]): RatedPart[] {
  const marks = lines.flatMap((line, at) => (/^[#~]/.test(line) ? [at] : []))
  const first = lines.findIndex((line) => readSentence(line) !== undefined)
  const isMarked = marks[0] !== undefined && marks[0] < first
  const starts = isMarked ? marks : [first - 1, ...marks]
  return starts.map((start, at) => ({
    ...openPart(isMarked || at > 0 ? (lines[start] ?? '') : ''),
    paragraphs: readParagraphs(lines.slice(start + 1, starts[at + 1])),
  }))
}

function openPart(line: string): Pick<RatedPart, 'role' | 'headline'> {
  if (line.startsWith('#')) return { role: 'section', headline: line.slice(1).trim() }
  return { role: /^~ *conclusion/.test(line) ? 'conclusion' : 'introduction', headline: '' }
}

function readParagraphs(lines: readonly string[]): RatedSentence[][] {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').flatMap((line) => readSentence(line) ?? []))
    .filter((sentences) => sentences.length > 0)
}

/** “2 1 The sentence.”; a line that is none, as a caption, has two dashes. */
function readSentence(line: string): RatedSentence | undefined {
  const [, stands, worth, text] = /^([012-]) ([012-]) (.*\S)/.exec(line) ?? []
  if (text === undefined) return undefined
  return { text, stands: Number(stands) || 0, worth: Number(worth) || 0 }
}

/** The number that an article’s name begins with. */
export function numberOf({ name }: RatedArticle): number {
  return Number.parseInt(name, 10)
}

/** True for every sixth article of a writer: nothing is learned from these, so that they tell how fit points are. */
export function isHeldOut(article: RatedArticle): boolean {
  return numberOf(article) % 6 === 0
}

/** True for an essay without headlines. */
export function isPlain({ parts }: RatedArticle): boolean {
  return parts.every(({ role }) => role !== 'section')
}

/** An article as the importer understands it: sections as they are marked, or what it makes of a plain essay. */
export function structureOf(article: RatedArticle): Structure {
  const { title, lang, parts } = article
  const blocksOf = (part: RatedPart) =>
    part.paragraphs.map((sentences) =>
      paragraph(sentences.map(({ text }) => text).join(lang.startsWith('zh') ? '' : ' ')),
    )
  const all = (role: RatedPart['role']) => parts.filter((part) => part.role === role)
  const plain = findTakeaways({ blocks: parts.flatMap(blocksOf), facts: { title, lang } })
  if (isPlain(article)) return plain
  return {
    ...plain,
    ...{ title, family: 'second-level headings', score: 9, remarks: [], announced: undefined },
    intro: all('introduction').flatMap(blocksOf),
    sections: all('section').map((part) => ({
      ...{ headline: part.headline, blocks: blocksOf(part), isDerived: false },
    })),
    conclusion: all('conclusion').flatMap(blocksOf),
  }
}
