import type { DeckFacts, Rendered } from '../model.ts'
import { SLIDES_ID } from './engine.ts'

/** The slides inside the element that their styles name. */
export function wrapSlides(slides: readonly string[]): string {
  return `<div id="${SLIDES_ID}">${slides.join('')}</div>`
}

/**
 * A plain page for measuring and printing: the slides and their styles, nothing that runs and
 * nothing that loads.
 */
export function printableDocument(rendered: Rendered): string {
  const { facts, slides, css } = rendered
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(facts.lang)}"><head><meta charset="UTF-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy([])}">`,
    `<title>${escapeHtml(facts.title)}</title>${styleElement(css + trueSize(rendered))}</head>`,
    `<body>${wrapSlides(slides)}</body></html>`,
  ].join('')
}

/** Where it is measured, a slide is as large as it says; printing has rules of its own. */
function trueSize({ widthPx, heightPx }: Rendered): string {
  const size = `width: ${widthPx}px; height: ${heightPx}px`
  return `\n@media screen { svg[data-marpit-svg] { display: block; ${size} } }`
}

/** Everything a deck needs is inside its file, so nothing may be loaded; scripts run by hash only. */
export function contentPolicy(scriptHashes: readonly string[]): string {
  const scripts = scriptHashes.map((hash) => `'sha256-${hash}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${scripts === '' ? "'none'" : scripts}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    ...(scripts === '' ? [] : ["frame-src 'self' file:"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A theme must not end the element that holds it. */
function styleElement(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style sheet holds </style')
  return `<style>${css}</style>`
}

/** Text inside HTML, or inside an attribute's double quotes. */
export function escapeHtml(text: DeckFacts['title']): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
