import { type Block, isProse } from './article.ts'
import { keyPoints } from './points/key-points.ts'
import type { Section, Structure } from './structure.ts'
import { countWords, cutSentences } from './words.ts'

/** A content file before it is text. */
export interface Draft {
  readonly title: string
  readonly author: string | undefined
  readonly date: string | undefined
  readonly lang: string
  readonly source: { readonly url: string | undefined; readonly file: string | undefined }
  readonly sections: readonly DraftSection[]
}

/** A section of a content file: what is shown, what its author should look at, what is said. */
export interface DraftSection {
  readonly role: 'introduction' | 'takeaway' | 'conclusion'
  readonly headline: string
  readonly remarks: readonly string[]
  readonly points: readonly string[]
  readonly shown: readonly Block[]
  readonly notes: readonly Block[]
}

/** Makes the draft of a content file; `file` is the article’s name. */
export async function draftContent(structure: Structure, file: string | undefined): Promise<Draft> {
  const { title, author, date, lang, url } = structure
  const end = (role: 'introduction' | 'conclusion', blocks: readonly Block[]) =>
    blocks.length === 0
      ? []
      : [draftSection(role, { headline: title, blocks, isDerived: false }, lang)]
  return {
    ...{ title, author, date, lang, source: { url, file } },
    sections: await Promise.all([
      ...end('introduction', structure.intro),
      ...structure.sections.map((section) => draftSection('takeaway', section, lang)),
      ...end('conclusion', structure.conclusion),
    ]),
  }
}

async function draftSection(
  role: DraftSection['role'],
  section: Section,
  lang: string,
): Promise<DraftSection> {
  const { headline, blocks } = section
  const said = blocks.filter(isProse)
  const paragraphs = said.slice(0, MAX_PARAGRAPHS).map(({ text }) => text)
  const { points, remarks } = await keyPoints({ headline, paragraphs, lang })
  const summed = paragraphs.flatMap((text) => SUMMARY.exec(text)?.[1] ?? [])
  const chosen = summed.filter((text) => countWords(text) <= MAX_SUMMARY_WORDS)
  const all = [...new Set([...chosen, ...points])].slice(0, MAX_POINTS)
  return {
    ...{ role, headline },
    remarks: [...(role === 'takeaway' ? headlineRemarks(section) : []), ...remarks],
    points: all.length > 0 ? all : statementOf(paragraphs),
    shown: blocks.filter(isShown),
    notes: blocks.filter((block) => !isShown(block)),
  }
}

/** Some sections say themselves what they come down to. */
const SUMMARY =
  /^(?:key )?(?:takeaway|bottom line|the bottom line|in short|fazit|merke|à retenir|en clair|conclusión|ポイント|要点)\s*[:：]\s*(\S.*?)\.?$/i

/** A section’s points stand in its beginning; a longer one is a file of lines, not a takeaway. */
const MAX_PARAGRAPHS = 40

const MAX_SUMMARY_WORDS = 18
const MAX_POINTS = 4

/** Where nothing is short enough for a point, the shortest sentence stands alone. */
function statementOf(paragraphs: readonly string[]): string[] {
  const sentences = paragraphs.flatMap(cutSentences).filter((text) => countWords(text) >= 4)
  const [first, ...others] = sentences
  if (first === undefined) return paragraphs.slice(0, 1)
  return [others.reduce((a, b) => (countWords(b) < countWords(a) ? b : a), first)]
}

function isShown(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'image' || block.kind === 'code'
}

/** Longer headlines take three lines of a slide. */
const MAX_HEADLINE_WORDS = 14

function headlineRemarks({ headline, isDerived }: Section): string[] {
  if (isDerived) return ['the article has no headline here; this is its first sentence']
  const words = countWords(headline)
  return words > MAX_HEADLINE_WORDS ? [`the headline has ${words} words; shorten it`] : []
}
