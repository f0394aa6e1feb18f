import type { Theme } from '../finished.ts'
import type { Block, Inline, Picture } from '../model.ts'
import type { DeckFacts, Slide, SlideData } from '../slide.ts'
import { type PictureHref, printBlocks, printPicture } from './blocks.ts'
import { escapeAttribute, escapeNote, escapeText, guardLineStart, quoteYaml } from './escape.ts'
import { type Helpers, openTemplate, type Template, type TemplateData } from './fill.ts'
import { printInlines } from './inlines.ts'
import type { TemplateSource } from './mentions.ts'
import { keepShortWords } from './short-words.ts'
import { loadSyllables, type PartWords, partSlide } from './syllables.ts'

/** The templates that make a deck: one for the whole, one for each layout. */
export interface Templates {
  readonly deck: TemplateSource
  readonly layouts: ReadonlyMap<string, TemplateSource>
}

/** What the templates are filled with. */
interface DeckContent {
  readonly slides: readonly Slide[]
  readonly facts: DeckFacts
  readonly theme: Pick<Theme, 'name' | 'shows'>
  /** The picture that every slide can show. */
  readonly logo?: Picture | undefined
}

/** Writes slides as Marp Markdown; long words are parted on those that ask for it, once that was prepared. */
export interface PrintDeck {
  (content: DeckContent): string
  /** Resolves with whether it is known how words of the deck’s language are parted. */
  readonly prepareSyllables: () => Promise<boolean>
}

/**
 * Prepares to write a deck as Marp Markdown, again and again: each template is compiled once, when
 * it is first needed. What is returned throws a `ProblemError` that names the template where one is
 * broken or names unknown data.
 */
export async function prepareTemplates(
  templates: Templates,
  pictureHref: PictureHref,
  lang = 'en',
): Promise<PrintDeck> {
  const open = await loadCompiler(templates)
  const helpers = makeHelpers(pictureHref)
  const compiled = new Map<string, Template>()
  let parts: PartWords | undefined
  // The first slides are written twice: to know the deck's words, and to be fitted.
  const known = new WeakMap<SlideData, { readonly key: string; readonly markdown: string }>()
  const render = (source: TemplateSource, data: TemplateData): string => {
    const template = compiled.get(source.file) ?? open(source, helpers, data)
    compiled.set(source.file, template)
    return template(data)
  }
  const renderSlide = (slide: Slide, index: number, theme: DeckContent['theme']) => {
    const layout = templates.layouts.get(slide.layout) ?? templates.deck
    const classes = [slide.layout, ...slide.classes].join(' ')
    const way = wayOf(slide.data, theme)
    const part = slide.partedWords === undefined ? undefined : parts
    const kept = { ...slide, data: keepShortWords(slide, { lang, shows: theme.shows ?? [] }) }
    const shown = part === undefined ? kept.data : partSlide(kept, part)
    const data = { ...shown, ...way, layout: slide.layout, classes, index: index + 1 }
    const parted = part === undefined ? [] : slide.partedWords
    const key = JSON.stringify([slide.layout, classes, index, theme.shows, parted])
    const last = known.get(slide.data)
    const markdown = last?.key === key ? last.markdown : render(layout, data).trim()
    known.set(slide.data, { key, markdown })
    return { markdown, track: way.track, notes: escapeNote(slide.notes) }
  }
  const print = ({ slides, facts, theme, logo }: DeckContent) => {
    const rendered = slides.map((slide, index) => renderSlide(slide, index, theme))
    const data = { ...facts, theme: theme.name, logo, slides: rendered }
    return `${render(templates.deck, data).trim()}\n`
  }
  const prepareSyllables = async () => {
    parts = await loadSyllables(lang)
    return parts !== undefined
  }
  return Object.assign(print, { prepareSyllables })
}

/** Templates that are ready need no compiler, which takes longer to load than they take to fill. */
async function loadCompiler({ deck, layouts }: Templates): Promise<OpenTemplate> {
  const sources = [deck, ...layouts.values()]
  if (sources.every(({ ready }) => ready !== undefined)) return openTemplate
  const { compileTemplate } = await import('./compile.ts')
  return compileTemplate
}

type OpenTemplate = (source: TemplateSource, helpers: Helpers, sample: TemplateData) => Template

/** What leads through the deck, as far as the theme shows it. */
function wayOf({ track, contents, counted }: SlideData, { shows = [] }: Pick<Theme, 'shows'>) {
  return {
    track: shows.includes('track') ? track : [],
    contents: shows.includes('contents') ? contents : [],
    counted: shows.includes('count') ? counted : '',
  }
}

/** How what an author wrote gets into a template, each place with its escaping. */
function makeHelpers(pictureHref: PictureHref): Helpers {
  return {
    inline: (inlines: readonly Inline[]) => printInlines(inlines),
    blocks: (blocks: readonly Block[]) => printBlocks(blocks, pictureHref),
    picture: (picture: Picture) => printPicture(picture, pictureHref),
    text: (text: string) => guardLineStart(escapeText(text)),
    attribute: (value: string) => escapeAttribute(value),
    yaml: (value: string) => quoteYaml(value),
  }
}
