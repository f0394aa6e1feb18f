import type { Block, Picture, Problem } from '../model.ts'
import { warning } from '../problem.ts'

/**
 * One warning for all pictures of a deck that say nothing to those who cannot see them. A caption
 * says it, too.
 */
export function findSilentPictures(blocks: readonly Block[]): Problem[] {
  const silent = blocks.filter(isSilentPicture)
  const [first, ...others] = silent
  if (first === undefined) return []
  const lines = others.map(({ at }) => at.line).join(', ')
  const message =
    others.length === 0
      ? 'This picture says nothing to those who cannot see it.'
      : `${silent.length} pictures say nothing to those who cannot see them: this one, and in line ${lines}.`
  const hint = `Write what it shows between the brackets: ![What it shows](${first.source.slice(0, 60)})`
  return [warning('picture-alt', first.at, message, hint)]
}

/** Words that steer Marp's pictures: `bg right`, `w:200px`. */
const MARP_WORDS = /^bg(?=\s|$)|(?:^|\s)(?:w|h|width|height):\d/

/** Alternative texts that were meant for Marp; here they are what a screen reader says. */
export function findMarpWords(blocks: readonly Block[]): Problem[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'picture' || !MARP_WORDS.test(block.alt)) return []
    const message = `“${block.alt.slice(0, 40)}” steers pictures in Marp; here it is what those hear who cannot see.`
    const hint = 'Write what the picture shows; the layout gives it its place and size.'
    return [warning('marp-picture', block.at, message, hint)]
  })
}

function isSilentPicture(block: Block): block is Picture {
  return block.kind === 'picture' && block.alt === '' && block.caption === '' && block.source !== ''
}
