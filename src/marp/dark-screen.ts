/**
 * Black upon the slide, of the body, which is what Marp has fill the screen. In the presenter view the slide
 * is dim, which says that the others are dark.
 */
const STYLE = [
  '<style>html[data-dark] > body[data-bespoke-view=""]::after {',
  'content: ""; position: fixed; inset: 0; z-index: 9999; background: #000 }',
  'html[data-dark] > body[data-bespoke-view="presenter"] svg.bespoke-marp-active {',
  'opacity: 0.35 }</style>',
].join(' ')

/**
 * The script of a presentation that darkens the screen with “b” or “.” until the next key, as presentation
 * programs do. All windows of one talk go dark together, as Marp has their slides go together; the presenter
 * view keeps its notes. Without storage it is the one window.
 */
export const DARK_SCREEN_SCRIPT = `(() => {
  const root = document.documentElement
  const name = () => 'takedeck-dark-' + history.state?.marpBespokeSyncKey
  const show = (isDark) => root.toggleAttribute('data-dark', isDark)
  const tell = (isDark) => {
    show(isDark)
    try {
      if (isDark) localStorage.setItem(name(), 'dark')
      else localStorage.removeItem(name())
    } catch {}
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name()) show(newValue !== null)
  })
  addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    const isDark = root.hasAttribute('data-dark')
    if (altKey || ctrlKey || metaKey || key === 'Shift') return
    if (isDark || key === 'b' || key === '.') tell(!isDark)
  }, true)
})()`

/** What lets the screen be darkened. */
export const DARK_SCREEN = `${STYLE}<script>${DARK_SCREEN_SCRIPT}</script>`
