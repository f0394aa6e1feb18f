import type { MarpSource } from '../finished.ts'
import type { Position, Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { type BlockRule, COMMENT, COMMENT_MARKS, endOfBlock, type Marks } from './comments.ts'
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

/** A block that Marp leaves out of a slide, and reads. */
interface HiddenBlock extends Marks {
  /** Marp's rule, and the token that it makes. */
  readonly rule: string
  readonly token: string
  /** What Marp notes of one that says nothing. */
  readonly meta: object
  readonly called: string
  readonly end: string
}

const HIDDEN: readonly HiddenBlock[] = [
  {
    ...{ rule: COMMENT, token: COMMENT, meta: { marpitParsedDirectives: {} }, ...COMMENT_MARKS },
    ...{ called: 'comment', end: '-->' },
  },
  {
    ...{ rule: 'marpit_style_parse', token: 'marpit_style', meta: {} },
    ...{ opening: /^<style(?=\s|>|$)/i, closing: /<\/style>/i },
    ...{ called: 'style', end: '</style>' },
  },
]

/**
 * Tells of comments and styles that nothing closes: Marp leaves out what stands below one. It looks for
 * their ends in a time that grows with the cube of the text; here they say nothing, as they do there.
 */
export function tellOpenComments(
  { block, inline }: Reader,
  { file }: MarpSource,
  report: (problem: Problem) => void,
): void {
  for (const hidden of HIDDEN) {
    const read = ruleNamed(block.ruler, hidden.rule)
    block.ruler.at(hidden.rule, (state, startLine, endLine, isSilent) => {
      const end = isSilent ? undefined : endOfBlock(state, startLine, endLine, hidden)
      const markup = state.getLines(startLine, end ?? startLine, state.blkIndent, true)
      if (end === undefined || hidden.closing.test(markup)) {
        return read(state, startLine, endLine, isSilent)
      }
      state.line = end
      const token = { map: [startLine, end], markup, hidden: true, meta: { ...hidden.meta } }
      Object.assign(state.push(hidden.token, '', 0), token)
      report(neverClosed(hidden, { file, line: startLine + 1, column: 1 }))
      return true
    })
  }
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

function neverClosed({ called, end }: HiddenBlock, at: Position): Problem {
  const message = `This ${called} is never closed: what stands below it is not on the slides.`
  return warning(`${called}-open`, at, message, `Close it with ${end}`)
}
