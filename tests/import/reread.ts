import { parseContent } from '../../src/content/parse.ts'
import type { Block as DraftBlock } from '../../src/import/article.ts'
import { DOUBTFUL } from '../../src/import/doubtful.ts'
import type { Draft, DraftSection } from '../../src/import/draft.ts'
import { plainText } from '../../src/inline.ts'
import type { Block, Deck, Section } from '../../src/model.ts'

/** The draft that a content file was written from, as its reader understands the file. */
export function rereadDraft(content: string): Draft {
  const { deck, problems } = parseContent(Buffer.from(content), 'content/x.md')
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '))
  const remarks = remarksBySection(content)
  return {
    title: plainText(deck.title),
    subtitle: deck.subtitle,
    author: deck.author,
    date: deck.date,
    lang: deck.lang,
    source: {
      url: deck.source?.url,
      file: deck.source?.file,
      site: deck.source?.title?.split(`${plainText(deck.title)} | `)[1],
    },
    ...(content.split(/^## /m)[0]?.includes(DOUBTFUL) === true ? { isDoubtful: true } : {}),
    sections: deck.sections.map((section, index) => readSection(section, remarks[index] ?? [])),
  }
}

/** Remarks are for the file's author: the deck has none, so they are read below their headings. */
function remarksBySection(content: string): string[][] {
  return content
    .split(/^## .*\n/m)
    .slice(1)
    .map((section) => /^(?:\n<!-- check: .* -->\n)*/.exec(section)?.[0] ?? '')
    .map((above) => [...above.matchAll(/<!-- check: (.*) -->/g)].map(([, text = '']) => text))
}

function readSection(section: Deck['sections'][number], remarks: readonly string[]): DraftSection {
  const { role, headline, blocks, notes } = section
  if (role === 'sources' || role === 'appendix') throw new Error(`A draft has no ${role}.`)
  return {
    ...{ role, notes, remarks },
    headline: plainText(headline),
    ...pointsOf(blocks),
    shown: blocks.flatMap(shownOf),
  }
}

/** One paragraph is the only point; above a list it leads to the points. */
function pointsOf(blocks: Section['blocks']): Pick<DraftSection, 'lead' | 'points'> {
  const [paragraph] = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.text)] : [],
  )
  const points = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }) => plainText(text)) : [],
  )
  if (points.length > 0) return { lead: paragraph, points }
  return { lead: undefined, points: paragraph === undefined ? [] : [paragraph] }
}

function shownOf(block: Block): DraftBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return []
    case 'code':
      return [{ kind: 'code', text: block.text }]
    case 'picture':
      return [{ kind: 'image', source: block.source, alt: block.alt }]
    case 'table':
      return [{ kind: 'table', rows: [block.head, ...block.rows].map((row) => row.map(plainText)) }]
    default:
      throw new Error(`A draft has no ${block.kind}.`)
  }
}
