/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article, ArticleFacts, Block } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { placeFootnotes } from './footnotes.ts'
import { blocksOfElement } from './html-blocks.ts'
import { removePageClutter } from './page-clutter.ts'

/** Deeper nesting than this is an accident or an attack: parsers run out of stack. */
const MAX_NESTING = 300

/** Whether elements stand in each other deeper than any page needs. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash] of html.matchAll(NESTING)) {
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > MAX_NESTING) return true
  }
  return false
}

/** The elements whose end has to be written. */
const NESTING =
  /<(\/?)(?:div|span|section|article|main|aside|header|footer|ul|ol|blockquote|table|b|i|u|em|strong|font|a|center|details|fieldset|form|q|small|big|sub|sup)\b/gi

/** Reads a saved page: its article without navigation and advertisements. */
export function readHtmlPage(html: string): Article {
  const { document } = parseHTML(wrapped(html))
  // Its address would make every picture beside the page one of the web.
  for (const base of document.querySelectorAll('base')) base.remove()
  const headings = headingsOf(document)
  const facts = readFacts(document)
  const removed = removePageClutter(document)
  const whole = blocksOfBody(document)
  const parsed = new Readability<Element>(document, {
    charThreshold: MIN_CHARACTERS,
    serializer: (node) => {
      // Readability hands over the element that it was built from.
      return node as Element
    },
  }).parse()
  const blocks = parsed?.content == null ? [] : blocksOfElement(parsed.content)
  const isEnough = lengthOf(blocks) >= Math.min(MIN_CHARACTERS, lengthOf(whole) / 3)
  const title = withoutSite(facts.title ?? cleanLine(parsed?.title ?? ''), headings)
  return {
    blocks: isEnough ? blocks : whole,
    facts: { ...facts, title: title === '' ? undefined : title },
    removed,
  }
}

/** Reads HTML that is an article and nothing else, as it is made of a Word file. */
export function readHtmlFragment(html: string): Block[] {
  const { document } = parseHTML(wrapped(html))
  placeFootnotes(document)
  return blocksOfBody(document)
}

/** An article of fewer characters is a login wall, or all that the page has. */
const MIN_CHARACTERS = 400

/** The parser puts text outside `<body>` nowhere. */
function wrapped(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

function blocksOfBody(document: Document): Block[] {
  const main = document.querySelector('article, main, [role=main]') ?? document.body
  return main === null ? [] : blocksOfElement(main)
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0)
}

function readFacts(document: Document): ArticleFacts {
  const meta = (...names: string[]) =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
      .map((element) => cleanLine(element?.getAttribute('content') ?? ''))
      .find((value) => value !== '')
  const lang = document.documentElement?.getAttribute('lang') ?? ''
  const url =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? ''
  const author = meta('author', 'article:author', 'dc.creator')
  return {
    title: headlineOf(document) ?? meta('og:title', 'twitter:title'),
    author: author === undefined || /^https?:|@/.test(author) ? undefined : author,
    date: meta('article:published_time', 'date', 'dc.date', 'pubdate'),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(lang) ? lang : undefined,
    url: /^https?:\/\/\S+$/.test(url) ? url : undefined,
  }
}

function headingsOf(document: Document): string[] {
  return [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) =>
    cleanLine(textContent ?? ''),
  )
}

/** A page’s title often ends with the name of its site: what one of its headings says is enough. */
function withoutSite(title: string, headings: readonly string[]): string {
  const isTitle = (heading: string) =>
    heading !== '' &&
    title.startsWith(heading) &&
    /^\s+[-–—|·»]\s/.test(title.slice(heading.length))
  return headings.find(isTitle) ?? title
}

function headlineOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map((element) =>
    cleanLine(element.textContent ?? ''),
  )
  return headings.length === 1 && headings[0] !== '' ? headings[0] : undefined
}
