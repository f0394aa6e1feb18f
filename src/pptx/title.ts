import type { SceneSlide } from '../scene.ts'
import type { SceneParagraph, SceneStyle } from '../scene-text.ts'

/** A slide that shows no headline has its title above its edge, for outlines and screen readers. */
export function withTitle(slide: SceneSlide, headline: string): SceneSlide {
  const hasTitle = slide.nodes.some((node) => node.kind === 'text' && node.role === 'title')
  if (hasTitle) return slide
  const text = headline === '' ? '\u00a0' : headline
  const at = { leftPx: 0, topPx: -60, widthPx: 1280, heightPx: 40 }
  const title = { kind: 'text', role: 'title', at, paragraphs: [paragraph(text)] } as const
  return { ...slide, nodes: [title, ...slide.nodes] }
}

function paragraph(text: string): SceneParagraph {
  const style: SceneStyle = {
    family: 'Arial',
    ...{ ascent: 0.9, descent: 0.2, sizePx: 24 },
    ...{ isBold: false, isItalic: false, isUnderlined: false, isStruck: false, caps: 'none' },
    color: { hex: '000000', alpha: 1 },
    ...{ highlight: undefined, shift: 'none', spacingPx: 0, link: undefined },
  }
  const line = { baselinePx: -30, widthPx: 600, sizePx: 24, firstWordPx: 100, spacePx: 6 }
  return {
    runs: [{ kind: 'text', text, style }],
    lines: [{ ...line, endsAt: text.length, endsHard: false }],
    ...{ lineHeightPx: 30, align: 'start', isRightToLeft: false, isPreformatted: false },
    ...{ leftPx: 0, rightPx: 1280, indentPx: 0, level: 0, marker: undefined },
  }
}
