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

function isSilentPicture(block: Block): block is Picture {
  return block.kind === 'picture' && block.alt === '' && block.caption === '' && block.source !== ''
}
