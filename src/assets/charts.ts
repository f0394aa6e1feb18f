import { join, parse } from 'node:path'
import { chartsOf, wordsOfChart } from '../charts/charts.ts'
import { divideChart } from '../charts/divide.ts'
import type { ChartMarkup, Format, Output, SlideSize, Theme } from '../finished.ts'
import type { Block, Chart, Deck } from '../model.ts'
import type { Project } from '../project/project.ts'
import type { Slide } from '../slide.ts'
import { facesOfStack, inlineFaces } from '../theme/fonts.ts'
import { readTokens } from '../theme/tokens.ts'

/** Where a deck's charts go, and whether its Markdown is wanted, which shows them as pictures. */
interface ChartRequest {
  readonly file: string
  readonly outFolder: string
  readonly outName?: string | undefined
  readonly formats: readonly Format[]
}

/** What stands for a chart that is none of the deck's. */
const emptyChart = () => '<svg class="drawing" data-chart="0" viewBox="0 0 1280 480"></svg>'

/** The deck's charts: as markup for its slides, and as pictures beside its Markdown. */
export async function makeCharts(
  { deck, slides, theme }: { deck: Deck; slides: readonly Slide[]; theme: Theme },
  { file, outFolder, outName = parse(file).name, formats }: ChartRequest,
  { readFile }: Project,
) {
  const charts = chartsOf(deck)
  if (charts.length === 0) {
    return {
      words: '',
      href: () => file,
      markup: new Map([[file, emptyChart]]),
      finish: () => NONE,
    }
  }
  const [{ drawChart }, { chartMarkup }] = await Promise.all([
    import('../charts/draw.ts'),
    import('../charts/markup.ts'),
  ])
  const tokens = tokensOf(theme)
  const isRightToLeft = slides.some(({ classes }) => classes.includes('rtl'))
  const words = charts.map(wordsOfChart).join(' ')
  const faces = facesOfStack(theme.faces, tokens.get('font-body') ?? '')
  const fontRules = (text: string) => inlineFaces(faces, text, readFile)
  const settings = charts.map((chart, index) => ({
    ...{ chart, number: index + 1, tokens, lang: deck.lang, isRightToLeft },
    href: encodeURI(`${outName}-charts/${index + 1}.svg`).replaceAll('&', '%26'),
  }))
  const makePictures = (size: SlideSize) =>
    settings.map(({ chart, href, ...setting }): Output => {
      const rules = fontRules(wordsOfChart(chart))
      const svg = drawChart(chart, { ...setting, size, fontRules: rules })
      return { path: join(outFolder, decodeURI(href)), bytes: Buffer.from(svg) }
    })
  return {
    words,
    href: (wanted: Chart) =>
      settings.find(({ chart }) => nameOf(chart) === nameOf(wanted))?.href ?? file,
    markup: new Map([
      [file, emptyChart],
      ...settings.map(({ href, chart, ...setting }) => {
        const draw = (size: SlideSize) => chartMarkup(chart, { ...setting, size })
        return [href, drawOnce(draw)] as const
      }),
    ]),
    finish: (size: SlideSize) => {
      return { charts, chartPictures: formats.includes('md') ? makePictures(size) : [] }
    },
  }
}

/** Slides are rendered again and again; their charts are drawn once. */
function drawOnce(draw: ChartMarkup): ChartMarkup {
  const drawn = new Map<number, string>()
  return (size) => {
    const share = size.heightPx / size.widthPx
    const markup = drawn.get(share) ?? draw(size)
    drawn.set(share, markup)
    return markup
  }
}

/** Where a chart stands in its file, and which piece of it this is. */
function nameOf({ at, piece }: Chart): string {
  return JSON.stringify([at, piece?.number])
}

/** A deck whose long charts are several, as many as can be read in its theme on slides of a size; the same deck if none is long. */
export function divideCharts(deck: Deck, theme: Theme, size: SlideSize): Deck {
  if (chartsOf(deck).length === 0) return deck
  const setting = { tokens: tokensOf(theme), lang: deck.lang, size }
  const divide = (blocks: readonly Block[]) =>
    blocks.flatMap((block): readonly Block[] =>
      block.kind === 'chart' ? divideChart(block, setting) : [block],
    )
  const divided = {
    ...deck,
    context: divide(deck.context),
    sections: deck.sections.map((section) => ({ ...section, blocks: divide(section.blocks) })),
  }
  return chartsOf(divided).length > chartsOf(deck).length ? divided : deck
}

const NONE = { charts: [], chartPictures: [] }

function tokensOf({ rules, ready }: Theme): ReadonlyMap<string, string> {
  return ready === undefined ? readTokens(rules) : new Map(ready.tokens)
}
