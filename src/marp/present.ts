import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PageScript, Rendered } from '../finished.ts'
import type { DeckFacts } from '../slide.ts'
import { DARK_SCREEN } from './dark-screen.ts'
import { contentPolicy, escapeHtml, wrapSlides } from './document.ts'

/** Where marp-cli's presentation is kept, among the compiled code. */
export const TEMPLATE_FILE = fileURLToPath(
  new URL('../../lib/ready/presentation.json', import.meta.url),
)

/** What `save-template.ts` keeps of marp-cli's presentation. */
export interface SavedTemplate {
  /** Its document, with slots where a deck's own texts belong. */
  readonly document: string
  /** marp-core's script for the slides. */
  readonly script: string
  /** SHA-256 of that script, of marp-cli's and of the one that darkens the screen, in base 64. */
  readonly hashes: readonly string[]
}

/**
 * Marp's bar of buttons stands on the slide for two seconds after the deck is opened, and hides until the
 * mouse moves. It is not shown before that, and lies at the edge, where slides have little.
 */
export const QUIET_START = [
  '<style>@media screen { body .bespoke-marp-parent > .bespoke-marp-osc {',
  'animation: quiet-start 2.5s; bottom: 8px !important; padding: 4px 12px !important } }',
  '@keyframes quiet-start { from, to { opacity: 0; pointer-events: none } }</style>',
].join('\n')

/**
 * How much of a deck was shown: a line that is quiet on every ground, in place of Marp's black and blue.
 * It lies on the slide's edge: a row of its own would leave a black frame around a slide on a full screen.
 */
export const QUIET_PROGRESS = [
  '<style>body[data-bespoke-view] > .bespoke-progress-parent { background: none;',
  'position: absolute; z-index: 1; height: 4px; pointer-events: none }',
  'body[data-bespoke-view] > .bespoke-progress-parent + .bespoke-marp-parent { top: 0 }',
  'body[data-bespoke-view] > .bespoke-progress-parent > .bespoke-progress-bar {',
  'background: rgb(128 128 128 / 0.7) }</style>',
].join(' ')

/** In the presenter view notes and clock are read from where one stands, on a screen of any size. */
export const LARGE_NOTES = [
  '<style>body[data-bespoke-view="presenter"] .bespoke-marp-presenter-note-wrapper {',
  'font-size: clamp(18px, 1.5vw, 32px); line-height: 1.45 }',
  'body[data-bespoke-view="presenter"] .bespoke-marp-presenter-info-container {',
  'font-size: clamp(16px, 1.4vw, 28px) }</style>',
].join(' ')

/** By this takedeck knows its own pages (`project/authored.ts`): it stands before whatever may be long. */
export const GENERATOR = '<meta name="generator" content="takedeck">'

/** What stands in the saved document in place of a deck's texts. */
export const SLOTS = {
  lang: 'slot-of-lang',
  title: 'slot-of-title',
  css: '/*slot-of-css*/',
  slides: 'slot-of-slides',
} as const

/** marp-core's script, which lets headings and code fit their slides. */
export async function readSlideScript(): Promise<PageScript> {
  const { script, hashes }: SavedTemplate = JSON.parse(await readFile(TEMPLATE_FILE, 'utf8'))
  return { text: script, hash: hashes[0] ?? '' }
}

/** Writes one HTML file with marp-cli's bespoke template: presenter view, overview, progress. */
export async function writePresentation(rendered: Rendered): Promise<Uint8Array> {
  const template: SavedTemplate = JSON.parse(await readFile(TEMPLATE_FILE, 'utf8'))
  return Buffer.from(fillTemplate(template, rendered))
}

/** Puts a deck into marp-cli's document, where marp-cli puts it, too. */
export function fillTemplate(template: SavedTemplate, rendered: Rendered): string {
  const { facts, css, slides, notes } = rendered
  const policy = escapeHtml(contentPolicy(template.hashes))
  const script = `<script>${template.script}</script>`
  const texts: readonly (readonly [slot: string, text: string])[] = [
    ['<head>', `<head>${GENERATOR}<meta http-equiv="Content-Security-Policy" content="${policy}">`],
    [SLOTS.lang, escapeHtml(facts.lang)],
    [SLOTS.title, escapeHtml(facts.title)],
    [SLOTS.title, escapeHtml(facts.title)],
    ['<meta charset', `${aboutDeck(facts)}<meta charset`],
    [SLOTS.css, css],
    ['</head>', `${QUIET_START}${QUIET_PROGRESS}${LARGE_NOTES}${DARK_SCREEN}</head>`],
    [SLOTS.slides, wrapSlides(slides) + script + notes.map(noteElement).join('')],
  ]
  return fillInOrder(template.document, texts.toSorted(byPlaceIn(template.document)))
}

function byPlaceIn(document: string) {
  return ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
    document.indexOf(one) - document.indexOf(other)
}

/** Each slot is looked for after the last one, so what fills a slot is never taken for another. */
function fillInOrder(document: string, texts: readonly (readonly [string, string])[]): string {
  let rest = document
  const filled = texts.map(([slot, text]) => {
    const start = rest.indexOf(slot)
    if (start < 0) throw new Error(`marp-cli’s document has no ${slot}`)
    const before = rest.slice(0, start)
    rest = rest.slice(start + slot.length)
    return before + text
  })
  return filled.join('') + rest
}

/** What marp-cli says of author and description where it is given them. */
function aboutDeck({ author, description }: DeckFacts): string {
  return (
    metaElements(author, 'author', 'article:author') +
    metaElements(description, 'description', 'og:description')
  )
}

function metaElements(text: string, name: string, property: string): string {
  if (text === '') return ''
  const content = `content="${escapeHtml(text)}"`
  return `<meta name="${name}" ${content}><meta property="${property}" ${content}>`
}

/** A slide's note, as marp-cli writes it for its presenter view. */
function noteElement(note: string, index: number): string {
  if (note === '') return ''
  const text = `<p>${escapeHtml(note)}</p>`
  return `<div class="bespoke-marp-note" data-index="${index}" tabindex="0">${text}</div>`
}
