import type { Article, ArticleFacts } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { refuse } from '../refuse.ts'
import { readMarkdown } from './markdown.ts'

/** Reads a Markdown file; one that is a content file already is refused. */
export function readMarkdownArticle(text: string, file: string): Article {
  const [whole = '', header = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? []
  const body = text.slice(whole.length)
  if (whole !== '' && CONTENT_MARK.test(text)) throw isContentFile(file)
  return { blocks: readMarkdown(body), facts: readFacts(header) }
}

/** What only content files have: notes below a section, our comments, or where a draft comes from. */
const CONTENT_MARK =
  /^### Notes$|^<!-- (?:check|layout|chart|class): .* -->$|^source:\n {2}(?:title|url|file): /m

/** The plain values of front matter as blogs write it. */
function readFacts(header: string): ArticleFacts {
  const fields = new Map(
    [...header.matchAll(/^(\w+):[ \t]*(\S.*)$/gm)].map(([, key = '', value = '']) => [
      key.toLowerCase(),
      cleanLine(value.replace(/^(["'])(.*)\1$/, '$2')),
    ]),
  )
  const lang = fields.get('lang') ?? fields.get('language')
  return {
    title: fields.get('title'),
    author: fields.get('author'),
    date: fields.get('date'),
    lang: lang !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : undefined,
    url: [fields.get('url'), fields.get('canonical')].find((url) => url?.match(/^https?:\/\//)),
  }
}

function isContentFile(file: string) {
  const hint =
    file === '-'
      ? 'Save it as a file, content/deck.md for one, then: takedeck build content/deck.md'
      : `Build it: takedeck build ${file}`
  return refuse(file, 'This is a content file already: there is nothing to import.', hint)
}
