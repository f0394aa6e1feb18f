/// <reference lib="dom" />
import type { ArticleFacts } from '../article.ts'
import { type Byline, isByline, readByline, readMarkedName, readName } from '../byline.ts'
import { cleanLine } from '../clean.ts'
import { readDate } from '../dates.ts'
import { readJsonLd } from './json-ld.ts'

/** What a page itself says of its article: in its head, as JSON-LD, and where its byline stands. */
export function readPageFacts(document: Document): ArticleFacts {
  const known = readJsonLd(document)
  const meta = (...names: string[]) => readMeta(document, names)
  const site = meta('og:site_name', 'application-name') ?? known.site ?? siteOfTitle(document)
  const isOwn = (name: string) => !isSite(name, site)
  const near = bylineBelowTitle(document)
  const authors = [
    known.authors.join(', '),
    meta(...AUTHOR),
    bylineOf(document),
    near.author,
    labelled(document),
  ]
  const lang = document.documentElement?.getAttribute('lang') ?? ''
  const url =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? ''
  return {
    title: headlineOf(document) ?? meta('og:title', 'twitter:title'),
    author: authors.find((name) => name !== undefined && isName(name) && isOwn(name)),
    date: meta(...DATE) ?? known.date ?? timeOf(document) ?? near.date ?? publishedOn(document),
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(lang) ? lang : undefined,
    url: /^https?:\/\/\S+$/.test(url) ? url : undefined,
    site,
  }
}

const AUTHOR = ['author', 'article:author', 'og:article:author', 'dc.creator', 'parsely-author']

const DATE = [
  'article:published_time',
  'date',
  'dc.date',
  'pubdate',
  'datePublished',
  'parsely-pub-date',
  'govuk:first-published-at',
  'citation_publication_date',
]

function readMeta(document: Document, names: readonly string[]): string | undefined {
  return names
    .map((name) =>
      document.querySelector(
        ['property', 'name', 'itemprop'].map((kind) => `meta[${kind}="${name}"]`).join(),
      ),
    )
    .map((element) => cleanLine(element?.getAttribute('content') ?? ''))
    .find((value) => value !== '')
}

function headlineOf(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => line(textContent))
  return headings.length === 1 && headings[0] !== '' ? headings[0] : undefined
}

function line(text: string | null): string {
  return cleanLine(text ?? '')
}

/** An address is no name. */
function isName(name: string): boolean {
  return name !== '' && !/^https?:|@/.test(name)
}

/** “Headline | The Harbour Post” */
function siteOfTitle(document: Document): string | undefined {
  const title = line(document.querySelector('title')?.textContent ?? '')
  const site = /\s[-–—|·»]\s([^-–—|·»]{2,40})$/.exec(title)?.[1]
  return site === undefined || /^(?:by|von|par|por) /i.test(site) ? undefined : site
}

/** Some pages name themselves, or the company that runs them, as the author. */
function isSite(name: string, site: string | undefined): boolean {
  const [a, b] = [name, site ?? ''].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  // “~ada” is a person’s own site.
  const isOwn = /^[~@\p{Ll}]/u.test(site ?? '') && / /.test(name)
  if (a === undefined || b === undefined || a.length < 3 || b.length < 3 || isOwn) return false
  // “Parcelway” writes “Parcelway Engineering”.
  return a.includes(b) || (!/ /.test(name) && b.startsWith(a))
}

/** Where pages put a byline. */
const BYLINES =
  '[rel~=author], [itemprop~=author], [class*=author], [class*=Author], [class*=byline], [class*=submitted]'

/** Others write there, too. */
const OTHERS = '[id*=comment], [class*=comment], [class*=related], aside, nav'

/** The first name that stands where bylines do; a reader of articles takes these away. */
function bylineOf(document: Document): string | undefined {
  for (const element of document.querySelectorAll(BYLINES)) {
    if (element.closest(OTHERS) !== null) continue
    const text = line(element.textContent)
    const name = readByline(text).author ?? readMarkedName(text)
    if (name !== undefined) return name
  }
  return undefined
}

/** The day of the first moment that the page marks as one. */
function timeOf(document: Document): string | undefined {
  const times = [...document.querySelectorAll('time[datetime]')]
  const own = times.filter((time) => time.closest(OTHERS) === null)
  return own[0]?.getAttribute('datetime') ?? undefined
}

/** “Author” and a name behind it, as the fields of a form. */
function labelled(document: Document): string | undefined {
  return readName(behindLabel(document, LABEL).replace(/^(?:Dr|Prof)\. /, ''))
}

/** “Published” and a day behind it. */
function publishedOn(document: Document): string | undefined {
  return readDate(behindLabel(document, PUBLISHED)) ?? statedDay(document)
}

/** “编辑于 2025-07-20”, wherever the page says it. */
function statedDay(document: Document): string | undefined {
  const lines = [...document.querySelectorAll('div, span, p')]
    .filter((element) => element.children.length === 0 && element.closest(OTHERS) === null)
    .map(({ textContent }) => line(textContent))
  return readDate(lines.find((text) => text.length <= 40 && STATED.test(text)) ?? '')
}

const STATED = /^(?:最后)?(?:编辑|更新|发布|发表|刊登|写|成稿)(?:于|时间|日期)\s*[:：]?\s*\d{4}/u

function behindLabel(document: Document, words: RegExp): string {
  const labels = [...document.querySelectorAll('div, span, dt, th, p, strong')]
  const label = labels.find(({ textContent }) => words.test(line(textContent)))
  const next = label?.nextElementSibling ?? label?.parentElement?.nextElementSibling
  return line(next?.textContent ?? '')
}

const PUBLISHED =
  /^(?:(?:first )?published|date|veröffentlicht(?: am)?|datum|publié le|publicado(?: el)?|fecha) ?:?$/i

const LABEL = /^(?:authors?|autor(?:in|en)?|auteure?s?|autora?|autore) ?:?$/i

/** How many of the short texts behind a title are looked at. */
const MAX_LINES = 12

/** Who and when, where a line below the only title says it, whatever its element is called. */
function bylineBelowTitle(document: Document): Byline {
  const headings = [...document.querySelectorAll('h1')]
  const elements = [...document.querySelectorAll('h1, p, div, span, address, time, li')]
  const from =
    headings.length === 1 ? elements.findIndex(({ localName }) => localName === 'h1') : -1
  if (from < 0) return {}
  const lines = elements
    .slice(from + 1)
    .filter((element) => element.querySelector('p, div, ul, section') === null)
    .slice(0, MAX_LINES)
    .map(({ textContent }) => readByline(line(textContent)))
  return Object.assign({}, ...lines.filter(isByline).toReversed())
}
