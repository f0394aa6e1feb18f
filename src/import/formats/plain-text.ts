import { type Block, markBehindRule, paragraph } from '../article.ts'
import { cleanLine } from '../clean.ts'
import { joinWrappedLines } from './wrapped-lines.ts'

/** Reads plain text as blocks: what empty lines part, or each line where lines were not wrapped. */
export function readPlainText(text: string): Block[] {
  const groups = text
    .split(/\n[ \t\u00a0\u3000]*(?:\n[ \t\u00a0\u3000]*)+/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const lines = joinWrappedLines(groups)
  return lines.flatMap((line, at) => {
    const blocks = blockOf(line)
    return RULE.test(lines[at - 1]?.trim() ?? '') ? markBehindRule(blocks) : blocks
  })
}

/** A line across the page: “---”, “* * *”. */
const RULE = /^(?:(?:[-–—=_*~•] ?){3,}|[⁂※])$/u

const BULLET = /^[ \t]*(?:[-*+•‣▪●◦–]|·)[ \t\u00a0]+(?=\S)/

/** What texts without formatting put in front of their headlines. */
const SIGN = /^[■□◆◇▶►★☆▼]\s*/u

function asHeadline(text: string): Block {
  return paragraph(text, text)
}

function blockOf(line: string): Block[] {
  const text = cleanLine(line.replace(BULLET, ''))
  if (text === '' || /^[-–—=_*~⁂※ ]+$/u.test(text)) return []
  if (SIGN.test(text)) return [asHeadline(text.replace(SIGN, ''))]
  if (!BULLET.test(line)) return [paragraph(text)]
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return [{ kind: 'item', text, lead: '', marker: '-', depth: Math.floor(indent / 2) }]
}
