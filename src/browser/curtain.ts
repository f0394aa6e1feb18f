/**
 * Slides wait behind a curtain until something is to be read of them: what is not displayed is neither
 * laid out nor painted, and the browser would do both whenever it has a moment. Paper has no curtain.
 */
export const DRAW_CURTAIN = `if (document.adoptedStyleSheets.length === 0) {
  const curtain = new CSSStyleSheet({ media: 'screen' })
  curtain.replaceSync('body { display: none !important }')
  document.adoptedStyleSheets = [curtain]
}`

/** Shows the slides of a page. */
export const LIFT_CURTAIN = 'document.adoptedStyleSheets = [];'
