import type { Rendered, SlideDocument } from '../finished.ts'
import type { DeckFacts } from '../slide.ts'

/** The element around the slides, as marp-cli's presentation template expects it. */
export const SLIDES_ID = ':$p'

/** The slides inside the element that their styles name. */
export function wrapSlides(slides: readonly string[]): string {
  return `<div id="${SLIDES_ID}">${slides.join('')}</div>`
}

/**
 * A plain page for measuring and printing: the slides and their styles, nothing that loads and, but
 * for Marp's script where text fits itself, nothing that runs. Samples are measured, never printed.
 */
export function printableDocument(
  rendered: Rendered,
  samples: readonly string[] = [],
): SlideDocument {
  const { slides, script } = rendered
  const body = wrapSlides([...slides, ...samples]) + hideFromPrint(slides.length)
  if (script === undefined) return { frame: frameOf(rendered, ''), body }
  return { frame: frameOf(rendered, `${body}<script>${script.text}</script>`) }
}

function frameOf({ facts, css, script, ...size }: Rendered, body: string): string {
  const hashes = script === undefined ? [] : [script.hash]
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(facts.lang)}"><head><meta charset="UTF-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hashes)}">`,
    `<title>${escapeHtml(facts.title)}</title>${styleElement(css + screenStyle(size))}</head>`,
    `<body>${body}</body></html>`,
  ].join('')
}

/** Where it is measured, a slide is as large as it says. Printing has rules of its own. */
function screenStyle({ widthPx, heightPx }: Pick<Rendered, 'widthPx' | 'heightPx'>): string {
  const size = `display: block; width: ${widthPx}px; height: ${heightPx}px`
  return `\n@media screen { svg[data-marpit-svg] { ${size} } }`
}

/** What comes after so many slides. */
function hideFromPrint(count: number): string {
  const sample = `svg[data-marpit-svg]:nth-child(n + ${count + 1})`
  return styleElement(`@media print { ${sample} { display: none !important } }`)
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
