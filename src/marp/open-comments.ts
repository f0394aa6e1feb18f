import type { MarpSource } from '../finished.ts'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { type BlockRule, COMMENT, endOfComment } from './comments.ts'
import { type Ruler, ruleNamed } from './rules.ts'

/** As much of markdown-it as passing over comments needs. */
interface Reader {
  readonly block: { readonly ruler: Ruler<BlockRule> }
  readonly inline: { readonly ruler: Ruler<InlineRule> }
}

type InlineRule = (state: InlineState, silent: boolean) => boolean

interface InlineState {
  readonly src: string
  pos: number
  pending: string
}

/**
 * Tells of comments that nothing closes: Marp leaves out what stands below one. It looks for their
 * ends in a time that grows with the cube of the text; here their content is nothing, as it is there.
 */
export function tellOpenComments(
  { block, inline }: Reader,
  { file }: MarpSource,
  report: (problem: Problem) => void,
): void {
  const readBlock = ruleNamed(block.ruler, COMMENT)
  block.ruler.at(COMMENT, (state, startLine, endLine, isSilent) => {
    const end = isSilent ? undefined : endOfComment(state, startLine, endLine)
    const markup = state.getLines(startLine, end ?? startLine, state.blkIndent, true)
    if (end === undefined || markup.includes('-->')) {
      return readBlock(state, startLine, endLine, isSilent)
    }
    state.line = end
    const meta = { marpitParsedDirectives: {} }
    const token = { map: [startLine, end], markup, hidden: true, content: '', meta }
    Object.assign(state.push(COMMENT, '', 0), token)
    report(neverClosed(file, startLine + 1))
    return true
  })
  const readInline = ruleNamed(inline.ruler, INLINE_COMMENT)
  inline.ruler.at(INLINE_COMMENT, (state, isSilent) => {
    const { src, pos } = state
    if (!src.startsWith(OPENING, pos) || src.includes('-->', pos))
      return readInline(state, isSilent)
    if (!isSilent) state.pending += OPENING
    state.pos += OPENING.length
    return true
  })
}

const INLINE_COMMENT = 'marpit_inline_comment'

const OPENING = '<!--'

function neverClosed(file: string, line: number): Problem {
  const message = 'This comment is never closed: what stands below it is not on the slides.'
  return warning('comment-open', { file, line, column: 1 }, message, 'Close it with -->.')
}
