import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { splitSentences } from '../../src/import/points/sentences.ts'

/** An article that nobody wrote: sentences of several texts, in one of the shapes that articles have. */
export interface GeneratedArticle {
  readonly lang: string
  readonly shape: string
  /** `.md` or `.txt`. */
  readonly extension: string
  readonly text: string
}

const TEXTS = join(import.meta.dirname, 'points/texts')

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'zh'] as const

/** The sentences of each language in the texts of the key points. */
const SENTENCES = new Map(LANGUAGES.map((lang) => [lang, sentencesIn(lang)]))

function sentencesIn(lang: string): string[] {
  return readdirSync(TEXTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && basename(name).startsWith(lang))
    .sort()
    .flatMap((name) => readFileSync(join(TEXTS, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => splitSentences(line, lang))
}

/** A takeaway of a generated article. */
interface Part {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** How a shape writes its takeaways, above which stand a title and an introduction. */
const SHAPES: Readonly<Record<string, (parts: readonly Part[]) => string[]>> = {
  'headings.md': (parts) => parts.flatMap((part) => [`## ${part.headline}`, ...part.paragraphs]),
  'numbered.txt': (parts) =>
    parts.flatMap((part, at) => [`${at + 1}. ${part.headline}`, ...part.paragraphs]),
  'bold.md': (parts) =>
    parts.flatMap((part) => [`**${part.headline}.** ${part.paragraphs.join(' ')}`]),
  'questions.txt': (parts) => parts.flatMap((part) => [`${part.headline}?`, ...part.paragraphs]),
  'answers.txt': (parts) =>
    parts.flatMap((part) => [`Q: ${part.headline}?`, `A: ${part.paragraphs.join(' ')}`]),
  'ruled.md': (parts) => [
    ...parts.flatMap((part) => [`## ${part.headline}`, ...part.paragraphs]),
    '---',
    parts[0]?.paragraphs[0] ?? '',
  ],
  'wrapped.txt': (parts) =>
    parts.flatMap((part) => [part.headline, ...part.paragraphs.map((text) => wrap(text))]),
  'essay.txt': (parts) => parts.flatMap((part) => part.paragraphs),
  'list.md': (parts) => [
    parts.map((part) => `- ${part.headline}: ${part.paragraphs.join(' ')}`).join('\n'),
  ],
}

/** Lines of at most 66 characters, of 30 where no spaces are written. */
function wrap(text: string): string {
  return text.includes(' ')
    ? text.replace(/(.{40,66}) /gu, '$1\n')
    : text.replace(/.{30}(?=.)/gu, '$&\n')
}

/** The same seed gives the same article. */
export function generateArticle(seed: number): GeneratedArticle {
  let state = seed * 2654435761 + 1
  const below = (count: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * count)
  }
  const lang = LANGUAGES[seed % LANGUAGES.length] ?? 'en'
  const sentences = SENTENCES.get(lang) ?? []
  const sentence = () => sentences[below(sentences.length)] ?? ''
  const prose = (most: number) =>
    Array.from({ length: 1 + below(most) }, sentence).join(sentences[0]?.includes(' ') ? ' ' : '')
  const parts = Array.from({ length: 2 + below(4) }, () => ({
    headline: sentence()
      .split(/[\s、，]/u)
      .slice(0, 5)
      .join(' ')
      .replace(/[^\p{L}\p{N}]+$/u, ''),
    paragraphs: Array.from({ length: 1 + below(3) }, () => prose(5)),
  }))
  const names = Object.keys(SHAPES)
  const shape = names[Math.floor(seed / LANGUAGES.length) % names.length] ?? ''
  const [head, extension] = [shape.endsWith('.md') ? '# ' : '', shape.slice(shape.indexOf('.'))]
  const lines = [`${head}${parts[0]?.headline ?? ''}`, prose(4), ...(SHAPES[shape]?.(parts) ?? [])]
  return { lang, shape, extension, text: typeset(lines.join('\n\n'), lang) }
}

/** With the spaces that French printers set, and the wide figures of Chinese ones. */
function typeset(text: string, lang: string): string {
  if (lang === 'fr') return text.replace(/ (?=[;:!?»%])|(?<=«) /gu, '\u202f')
  if (lang === 'zh')
    return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  return text
}
