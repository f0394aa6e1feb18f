import type { Block } from '../model.ts'

/** One picture among words that can stand beside it. */
export function hasOnePicture(blocks: readonly Block[]): boolean {
  const words = blocks.filter(({ kind }) => kind !== 'picture')
  return blocks.length - words.length === 1 && words.length > 0 && words.every(isText)
}

/** Takes the first picture out of a section's blocks. */
export function takeFigure(blocks: readonly Block[]) {
  const figure = blocks.find((block) => block.kind === 'picture')
  return { figure, blocks: blocks.filter((block) => block !== figure) }
}

/** Takes the picture that is the slide; without a caption it says what it shows. */
export function captionFigure(all: readonly Block[]) {
  const { figure, blocks } = takeFigure(all)
  if (figure === undefined) return { blocks }
  return { figure: { ...figure, caption: figure.caption || figure.alt }, blocks }
}

function isText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list' || kind === 'subheading' || kind === 'quotation'
}
