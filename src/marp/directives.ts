import { type Ruler, ruleNamed } from './rules.ts'

/** As much of markdown-it, which Marp brings with it, as telling slides their directives needs. */
export interface DirectiveParser {
  readonly core: { readonly ruler: Ruler<(state: State) => void> }
}

interface State {
  readonly tokens: readonly Token[]
}

type Value = string | number | boolean

interface Token {
  readonly type: string
  readonly meta: Meta | null
  readonly attrGet: (name: string) => string | null
  readonly attrSet: (name: string, value: Value) => void
  readonly attrJoin: (name: string, value: Value) => void
}

interface Meta {
  readonly marpitDirectives?: Directives
  marpitFooter?: Value
}

type Directives = Readonly<Record<string, Value | undefined>>

/** The token that begins a slide, with what Marp knows of it. */
interface Slide extends Token {
  readonly meta: Meta & { readonly marpitDirectives: Directives }
}

/** A directive as a declaration of a custom property. */
type StyleOf = (name: string, value: Value) => string

/**
 * Has Marp write what our decks say of their slides without reading the class, the theme and the footer
 * of each slide as style sheets, which takes an eighth of its time. Where a deck says anything else, it
 * does so for all slides.
 */
export function applyPlainDirectives({ core: { ruler } }: DirectiveParser): void {
  const apply = ruleNamed(ruler, NAME)
  const known = new Map<string, string>()
  const styleOf: StyleOf = (name, value) => {
    if (name === 'class' && /^[\w -]+$/.test(String(value))) return `--class:${value};`
    const key = JSON.stringify([name, value])
    const style = known.get(key) ?? styleByMarp(apply, { [name]: value })
    known.set(key, style)
    return style
  }
  ruler.at(NAME, (state) => {
    const slides = state.tokens.filter(isSlide)
    if (!slides.every(isPlain)) return apply(state)
    for (const [index, slide] of slides.entries()) applyDirectives(slide, index + 1, styleOf)
    for (const slide of slides.filter(isNumbered))
      slide.attrSet('data-marpit-pagination-total', slides.length)
  })
}

/** What Marp calls its rule. */
const NAME = 'marpit_directives_apply'

/** The style that Marp gives a slide of such directives. */
function styleByMarp(apply: (state: State) => void, marpitDirectives: Directives): string {
  let style = ''
  const attrSet = (name: string, value: Value) => {
    if (name === 'style') style = String(value)
  }
  const others = { attrGet: () => null, attrJoin: () => undefined }
  apply({ tokens: [{ type: 'marpit_slide_open', meta: { marpitDirectives }, attrSet, ...others }] })
  return style
}

function isSlide(token: Token): token is Slide {
  return token.meta?.marpitDirectives !== undefined
}

/** Whether a slide has no directives but those of our decks, which Marp only copies. */
function isPlain({ meta }: Slide): boolean {
  return Object.entries(meta.marpitDirectives).every(
    ([name, value]) => COPIED.includes(name) || (name === 'paginate' && typeof value === 'boolean'),
  )
}

const COPIED = ['theme', 'lang', 'class', 'footer']

function isNumbered({ meta }: Slide): boolean {
  return meta.marpitDirectives.paginate === true
}

/** In the order in which Marp sets these attributes. */
function applyDirectives(slide: Slide, page: number, styleOf: StyleOf): void {
  const { marpitDirectives } = slide.meta
  let style = ''
  for (const [name, value] of Object.entries(marpitDirectives)) {
    if (!value) continue
    slide.attrSet(`data-${name}`, value)
    style += styleOf(name, value)
  }
  const { lang, class: classes, footer } = marpitDirectives
  if (lang) slide.attrSet('lang', lang)
  if (classes) slide.attrJoin('class', classes)
  if (isNumbered(slide)) slide.attrSet('data-marpit-pagination', page)
  if (footer) slide.meta.marpitFooter = footer
  if (style !== '') slide.attrSet('style', style)
}
