import type { Block, Chart } from '../../src/model.ts'
import { type Presentation, packNotes, writePptx } from '../../src/pptx/write.ts'
import type {
  Fill,
  Rectangle,
  Scene,
  SceneBox,
  SceneChart,
  SceneNode,
  ScenePicture,
  SceneSlide,
  SceneText,
} from '../../src/scene.ts'
import type { SceneParagraph, SceneStyle } from '../../src/scene-text.ts'
import type { DeckFacts } from '../../src/slide.ts'

/** Body text of the sample theme. */
export const STYLE: SceneStyle = {
  family: 'Hanken Grotesk',
  ascent: 1,
  descent: 0.3,
  sizePx: 30,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  caps: 'none',
  color: { hex: '14211B', alpha: 1 },
  highlight: undefined,
  shift: 'none',
  spacingPx: 0,
  link: undefined,
}

/** A fill of one colour. */
function solid(hex: string): Fill {
  return { kind: 'solid', color: { hex, alpha: 1 } }
}

/** A plain rectangle of the accent colour. */
export function makeBox(at: Rectangle, changes: Partial<SceneBox> = {}): SceneBox {
  const plain = { outline: undefined, radiusPx: 0, shadow: undefined, isFrame: false }
  return { kind: 'box', at, fill: solid('0B5D45'), ...plain, ...changes }
}

/** A paragraph of one line, at a height. */
export function makeParagraph(
  text: string,
  baselinePx: number,
  changes: Partial<SceneParagraph> = {},
): SceneParagraph {
  const line = { baselinePx, widthPx: 300, sizePx: 30, firstWordPx: 80, spacePx: 8 }
  return {
    runs: [{ kind: 'text', text, style: STYLE }],
    lines: [{ ...line, endsAt: 0, endsHard: false }],
    lineHeightPx: 42,
    align: 'start',
    isRightToLeft: false,
    isPreformatted: false,
    indentPx: 0,
    leftPx: 358,
    rightPx: 1216,
    level: 0,
    marker: undefined,
    ...changes,
  }
}

/** A text of a role. */
export function makeText(role: string, paragraphs: readonly SceneParagraph[]): SceneText {
  const at = { leftPx: 358, topPx: 100, widthPx: 858, heightPx: 400 }
  return { kind: 'text', role, at, paragraphs }
}

/** A chart whose bars lie, as it was drawn. */
export function makeChartNode(changes: Partial<SceneChart> = {}): SceneChart {
  const place = { leftPx: 358, topPx: 200, widthPx: 858, heightPx: 400 }
  const text = { hex: '14211B', alpha: 1 }
  return {
    ...{ kind: 'chart', at: place, number: 1, alt: 'Red: 1,480; Blue: 20' },
    ...{ isLying: true, isRightToLeft: false, textPx: 20, scale: 1 },
    ...{ text, muted: { hex: '526058', alpha: 1 }, rule: { hex: 'C9D1CA', alpha: 1 } },
    ...{ inside: place, values: [0, 2000, 500], bars: [43, 0], namesEvery: 1, ticks: [] },
    ...{ labels: [], ends: {}, title: undefined, legend: undefined },
    colors: { s0: { hex: '0B5D45', alpha: 1 }, s1: { hex: '526058', alpha: 1 } },
    ...changes,
  }
}

/** A picture, whole and upright. */
export function makePicture(changes: Partial<ScenePicture> = {}): ScenePicture {
  return {
    ...{ kind: 'picture', at: { leftPx: 100, topPx: 200, widthPx: 320, heightPx: 180 } },
    ...{ source: `data:image/png;base64,${btoa('a picture')}`, fallback: undefined },
    ...{ alt: '', crop: { left: 0, top: 0, right: 0, bottom: 0 } },
    ...{ radiusPx: 0, opacity: 1, isGray: false, turnDeg: 0, reason: undefined },
    ...changes,
  }
}

/** A slide with a headline and these nodes. */
export function makeSlide(...nodes: readonly SceneNode[]): SceneSlide {
  const title = makeText('title', [makeParagraph('A headline', 130)])
  return { lang: 'en', background: solid('FBFBF7'), nodes: [title, ...nodes] }
}

/** A scene of these slides, in the sample theme. */
function makeScene(slides: readonly SceneSlide[]): Scene {
  const color = (hex: string) => ({ hex, alpha: 1 })
  const colors = { background: 'FBFBF7', text: '14211B', muted: '526058', accent: '0B5D45' }
  return {
    version: 1,
    widthPx: 1280,
    heightPx: 720,
    colors: Object.fromEntries(Object.entries(colors).map(([name, hex]) => [name, color(hex)])),
    fonts: {
      heading: { latin: 'Newsreader', complex: 'Noto Naskh Arabic' },
      body: { latin: 'Hanken Grotesk', complex: 'Noto Sans Arabic' },
    },
    slides,
  }
}

const FACTS: DeckFacts = {
  title: 'A deck',
  author: 'Ada Author',
  description: '',
  lang: 'en',
  footer: '',
}

const DATA: Presentation['slides'][number]['data'] = {
  ...{ headline: [{ kind: 'text', text: 'A headline' }], number: 1, count: 1, label: '' },
  ...{
    blocks: [],
    quotation: undefined,
    numbers: [],
    parts: [],
    stages: [],
    figure: undefined,
    note: [],
    subtitle: '',
    author: '',
    date: '',
    source: '',
  },
}

/** What stands beside the slides of a presentation. */
interface Beside {
  readonly notes?: readonly (readonly Block[])[]
  readonly charts?: readonly Chart[]
  /** Samples of the layout that all slides have. */
  readonly samples?: readonly SceneSlide[]
}

/** Slides as a presentation; the notes are those of each slide in turn. */
export function makePresentation(
  slides: readonly SceneSlide[],
  { notes = [], charts = [], samples = [] }: Beside = {},
): Presentation {
  return {
    scene: makeScene([...slides, ...samples]),
    slides: slides.map((_, index) => ({
      ...{ kind: 'points', data: DATA },
      notes: packNotes(notes[index] ?? [], index + 1, FACTS.lang),
    })),
    samples: samples.map(() => ({ kind: 'points' })),
    charts,
    facts: FACTS,
    lineModel: 'powerpoint',
    lineMetrics: new Map(),
    fonts: [],
  }
}

/** Writes slides as a presentation. */
export function writeSlides(
  slides: readonly SceneSlide[],
  notes: readonly (readonly Block[])[] = [],
  charts: readonly Chart[] = [],
) {
  return writePptx(makePresentation(slides, { notes, charts }))
}
