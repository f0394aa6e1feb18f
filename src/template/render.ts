import Handlebars from 'handlebars'
import type { Block, DeckFacts, Inline, Position, Problem, Slide } from '../model.ts'
import { error, ProblemError } from '../problem.ts'
import { escapeAttribute, escapeNote, escapeText, quoteYaml } from './escape.ts'
import { type PictureHref, printBlocks, printInlines } from './markdown.ts'

/** A Handlebars template and the file that it stands in. */
interface TemplateSource {
  readonly file: string
  readonly text: string
}

/** The templates that make a deck: one for the whole, one for each layout. */
export interface Templates {
  readonly deck: TemplateSource
  readonly layouts: ReadonlyMap<string, TemplateSource>
}

/** What the templates are filled with. */
export interface DeckContent {
  readonly slides: readonly Slide[]
  readonly facts: DeckFacts
  readonly themeName: string
  readonly pictureHref: PictureHref
}

/**
 * Writes a deck as Marp Markdown.
 * Throws a `ProblemError` that names the template where one is broken or names unknown data.
 */
export function renderTemplates(content: DeckContent, templates: Templates): string {
  const handlebars = createHandlebars(content.pictureHref)
  const compiled = new Map<string, (data: object) => string>()
  const render = (source: TemplateSource, data: object): string => {
    const template = compiled.get(source.file) ?? compile(handlebars, source)
    compiled.set(source.file, template)
    return template(data)
  }
  const slides = content.slides.map((slide, index) => {
    const layout = templates.layouts.get(slide.layout) ?? templates.deck
    const classes = [slide.layout, ...slide.classes].join(' ')
    const data = { ...slide.data, layout: slide.layout, classes, index: index + 1 }
    return { markdown: render(layout, data).trim(), notes: escapeNote(slide.notes) }
  })
  const data = { ...content.facts, theme: content.themeName, slides }
  return `${render(templates.deck, data).trim()}\n`
}

/** A Handlebars of our own: Markdown instead of HTML escaping, and unknown names are mistakes. */
function createHandlebars(pictureHref: PictureHref): typeof Handlebars {
  const handlebars = Handlebars.create()
  handlebars.registerHelper({
    inline: (inlines: readonly Inline[]) => printInlines(inlines),
    blocks: (blocks: readonly Block[]) => printBlocks(blocks, pictureHref),
    text: (text: string) => escapeText(text),
    attribute: (value: string) => escapeAttribute(value),
    yaml: (value: string) => quoteYaml(value),
  })
  return handlebars
}

function compile(handlebars: typeof Handlebars, source: TemplateSource): (data: object) => string {
  const template = handlebars.compile(source.text, { noEscape: true, strict: true })
  return (data) => {
    try {
      return template(data, { allowProtoPropertiesByDefault: false })
    } catch (failure) {
      throw new ProblemError([brokenTemplate(source, failure)])
    }
  }
}

function brokenTemplate(source: TemplateSource, failure: unknown): Problem {
  const reason = failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure)
  const hint = 'Mend the template; docs/templates in ARCHITECTURE.md lists what it can name.'
  return error('template', templatePosition(source, failure), `The template fails: ${reason}`, hint)
}

function templatePosition(source: TemplateSource, failure: unknown): Position {
  const message = failure instanceof Error ? failure.message : ''
  const line = /(?:line |- )(\d+)(?::(\d+))?/.exec(message)
  return { file: source.file, line: Number(line?.[1] ?? 1), column: Number(line?.[2] ?? 0) + 1 }
}
