/// <reference lib="dom" />
import { cleanLine } from '../clean.ts'

/** What a page tells machines of its article, in the words of schema.org. */
export interface JsonLdFacts {
  readonly authors: readonly string[]
  readonly date: string | undefined
  /** Who publishes it. */
  readonly site: string | undefined
}

type Node = Readonly<Record<string, unknown>>

/** Reads the JSON-LD of a page; what is broken or about something else is passed over. */
export function readJsonLd(document: Document): JsonLdFacts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const nodes = scripts.flatMap(({ textContent }) => nodesOf(parse(textContent ?? '')))
  const article = nodes.find(isArticle)
  const people = listOf(article?.author).filter((author) => typeOf(author) !== 'Organization')
  return {
    authors: people.flatMap((author) => nameOf(author) ?? []),
    date: textOf(article?.datePublished),
    site: nameOf(article?.publisher),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** All that stands side by side, in a list or in a graph. */
function nodesOf(value: unknown): Node[] {
  return listOf(value).flatMap((each) => (isNode(each) ? [each, ...nodesOf(each['@graph'])] : []))
}

function isArticle(node: Node): boolean {
  return listOf(node['@type']).some((type) => /(?:Article|Posting)$/.test(String(type)))
}

function typeOf(value: unknown): unknown {
  return isNode(value) ? value['@type'] : undefined
}

function nameOf(value: unknown): string | undefined {
  return textOf(isNode(value) ? value.name : value)
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? cleanLine(value) : ''
  return text === '' || /^https?:/.test(text) ? undefined : text
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
