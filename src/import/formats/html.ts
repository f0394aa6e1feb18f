/// <reference lib="dom" />
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Article, type Block, textOf } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { placeFootnotes } from './footnotes.ts'
import { blocksOfElement } from './html-blocks.ts'
import { findLeftBehind } from './left-behind.ts'
import { removePageClutter } from './page-clutter.ts'
import { readPageFacts } from './page-facts.ts'
import { findSubtitle, lowerSubtitles } from './subtitles.ts'

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
  const facts = readPageFacts(document)
  const named = findSubtitle(document)
  const removed = removePageClutter(document)
  lowerSubtitles(document)
  const whole = blocksOfBody(document)
  const isOfArticle = document.querySelector(ARTICLE) !== null
  const text = blocksOfNamed(document)
  const parsed = new Readability<Element>(document, {
    charThreshold: MIN_CHARACTERS,
    serializer: (node) => {
      // Readability hands over the element that it was built from.
      return node as Element
    },
  }).parse()
  const blocks = parsed?.content == null ? [] : blocksOfElement(parsed.content)
  const title = withoutSite(facts.title ?? cleanLine(parsed?.title ?? ''), headings)
  const taken = fullest({ blocks, whole, text })
  const left = findLeftBehind(isOfArticle ? whole : [], taken, `${title} ${named ?? ''}`)
  const subtitle = named ?? left.subtitle
  return {
    blocks: [...left.above, ...taken].filter((block) => textOf(block) !== (subtitle ?? NOTHING)),
    facts: { ...facts, subtitle, title: title === '' ? undefined : title },
    removed: [...removed, ...left.others],
  }
}

/** No block has this text. */
const NOTHING = '\n'

/** What was found of a page in three ways. */
interface Found {
  readonly blocks: readonly Block[]
  readonly whole: readonly Block[]
  readonly text: readonly Block[]
}

/** What Readability found, where that is most of what the page itself calls its text, and no login wall. */
function fullest({ blocks, whole, text }: Found): readonly Block[] {
  if (lengthOf(blocks) * MUCH_MORE < lengthOf(text)) return text
  return lengthOf(blocks) >= Math.min(MIN_CHARACTERS, lengthOf(whole) / 3) ? blocks : whole
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

/** What pages put their article into. */
const ARTICLE = 'article, main, [role=main]'

function blocksOfBody(document: Document): Block[] {
  const main = document.querySelector(ARTICLE) ?? document.body
  return main === null ? [] : blocksOfElement(main)
}

/** How pages call what holds the text of their article. */
const TEXT =
  '[itemprop=articleBody], .entry-content, .post-content, .article-body, .article-content, .e-content'

/** Readability takes one of the boxes that a text is cut into where widgets stand between them. */
const MUCH_MORE = 1.3

/** What a page names as the text of its article, where it names one thing. */
function blocksOfNamed(document: Document): Block[] {
  const [only, another] = document.querySelectorAll(TEXT)
  return only === undefined || another !== undefined ? [] : blocksOfElement(only)
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0)
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
