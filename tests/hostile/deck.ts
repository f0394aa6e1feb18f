import { dirname, join } from 'node:path'
import { Marp } from '@marp-team/marp-core'
import { checkStructure } from '../../src/check/structure.ts'
import { parseContent } from '../../src/content/parse.ts'
import type { Rendered } from '../../src/finished.ts'
import { prepareMarp } from '../../src/marp/render.ts'
import type { Problem } from '../../src/model.ts'
import { planSlides } from '../../src/plan/plan.ts'
import { openProject } from '../../src/project/project.ts'
import type { Slide } from '../../src/slide.ts'
import { prepareTemplates } from '../../src/template/render.ts'
import { flattenTheme } from '../../src/theme/flatten.ts'

/** A content file after every stage that needs no browser. */
export interface HostileDeck {
  readonly problems: readonly Problem[]
  readonly slides: readonly Slide[]
  readonly markdown: string
  readonly rendered: Rendered
  readonly structureProblems: readonly Problem[]
}

const project = openProject(join(import.meta.dirname, '../..'))
const templates = project.readTemplates()
const print = await prepareTemplates(templates, () => 'picture.png')
const theme = readBriefing()

function readBriefing() {
  const file = project.readTheme(undefined)
  if ('rule' in file) throw new Error(file.message)
  const resolvePath = (path: string, from: string) => join(dirname(from), path)
  return flattenTheme(file, { resolve: project.resolveImport, resolvePath }).theme
}

/** Takes a content file through the stages, with the real templates and the real theme. */
export function renderDeck(content: string): HostileDeck {
  const { deck, problems } = parseContent(Buffer.from(content), 'content/deck.md')
  const { slides, facts } = planSlides(deck)
  const markdown = print({ slides, facts, theme })
  const assets = new Map()
  const charts = new Map()
  const rendered = prepareMarp({ theme, fontRules: '', assets, charts, facts })(markdown)
  const structureProblems = checkStructure(slides, rendered, 'templates/deck.hbs')
  return { problems, slides, markdown, rendered, structureProblems }
}

const elsewhere = new Marp({ script: false })

/** What another Marp tool, with Marp's own settings, makes of our Markdown, slide by slide. */
export function renderElsewhere(markdown: string): { slides: string[]; notes: string[] } {
  const { html, comments } = elsewhere.render(markdown, { htmlAsArray: true })
  return { slides: html, notes: comments.map((notes) => notes.join('\n\n')) }
}
