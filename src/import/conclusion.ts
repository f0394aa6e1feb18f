import { type Block, isProse, textOf } from './article.ts'
import type { Section } from './structure.ts'

/** What authors call the end, as a heading or at the beginning of the last paragraph. */
const HEADING =
  /^(the )?(conclusions?|in conclusion|closing|bottom line|final (thoughts|word|remarks)|wrap(ping)?[- ]up|what(’|')s next|looking ahead|summary|fazit|schluss(folgerung(en)?|wort)?|zusammenfassung|ausblick|en conclusion|pour conclure|en résumé|conclusión|conclusiones|en resumen|conclusione|conclusioni|conclusão|conclusie|まとめ|おわりに|終わりに|結論|结论|結語|结语|总结|總結|结束语|결론|마무리|خاتمة|الخلاصة)\s*[:：.]?$/i

const OPENING =
  /^(taken together|overall|in short|all in all|in sum|in summary|to sum up|in conclusion|ultimately|together, these|insgesamt|unterm strich|alles in allem|zusammenfassend|kurz gesagt|en somme|au final|en résumé|en conclusion|en resumen|en definitiva|en conclusión|in conclusione|in sintesi|em resumo|kortom|以上|総じて|总之|總之|总的来说|综上|결론적으로|요약하면)(?=[\s,:，、：])/i

/** An article's sections without its end, and the end. */
export interface Ending {
  readonly sections: readonly Section[]
  readonly conclusion: readonly Block[]
}

/** Parts the conclusion from the last takeaway, where the article has one. */
export function cutConclusion(sections: readonly Section[]): Ending {
  const named = sections.findIndex(
    ({ headline }, index) => index > 0 && HEADING.test(headline.trim()),
  )
  if (named > 0) {
    const conclusion = sections.slice(named).flatMap(({ blocks }) => blocks)
    return { sections: sections.slice(0, named), conclusion }
  }
  const last = sections.at(-1)
  if (last === undefined) return { sections, conclusion: [] }
  const cut = findEnd(last.blocks, sections)
  if (cut === undefined) return { sections, conclusion: [] }
  const kept = { ...last, blocks: last.blocks.slice(0, cut.end) }
  return { sections: [...sections.slice(0, -1), kept], conclusion: last.blocks.slice(cut.start) }
}

/** Where the last takeaway ends, and where the conclusion starts, below its heading if it has one. */
function findEnd(
  blocks: readonly Block[],
  sections: readonly Section[],
): { end: number; start: number } | undefined {
  const heading = blocks.findIndex((block) => HEADING.test(textOf(block).trim()))
  if (heading >= 0) return { end: heading, start: heading + 1 }
  const opening = blocks.findLastIndex((block) => isProse(block) && OPENING.test(block.text))
  if (opening > 0) return { end: opening, start: opening }
  return beyondTheUsual(blocks, sections) ?? lastApart(blocks, sections)
}

/** All takeaways are built alike; paragraphs that only the last one has end the article. */
function beyondTheUsual(blocks: readonly Block[], sections: readonly Section[]) {
  const others = sections.slice(0, -1).map(({ blocks: below }) => below.length)
  const usual = Math.max(...others)
  const extra = blocks.length - usual
  const isRegular = others.length >= 2 && usual >= 1 && usual - Math.min(...others) <= 1
  if (!isRegular || extra < 1 || extra > 3) return undefined
  return blocks.slice(usual).every((block) => block.kind === 'paragraph')
    ? { end: usual, start: usual }
    : undefined
}

/** Begins a conclusion where a paragraph stands last, and a sentence anywhere else. */
const LOOKING_BACK =
  /^(?:(?:none|all|nothing|much|most) of (?:this|these|it|that)|all th(?:is|at)|nichts davon|all(?: das|es das|edem)|das alles|rien de tout (?:cela|ça)|tout (?:cela|ça)|nada de (?:esto|eso)|todo (?:esto|eso))(?=[\s,])/i

/** The very last paragraph, where only the last takeaway has it and it says nothing of its subject. */
function lastApart(blocks: readonly Block[], sections: readonly Section[]) {
  const lengths = sections.map(({ blocks: below }) => below.length).sort((a, b) => a - b)
  const usual = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph' || blocks.length < 2 || blocks.length <= usual) return undefined
  const own = [sections.at(-1)?.headline ?? '', ...blocks.slice(0, -1).map(textOf)].join(' ')
  const isApart = LOOKING_BACK.test(last.text) || sharesNothing(last.text, own)
  return isApart ? { end: blocks.length - 1, start: blocks.length - 1 } : undefined
}

/** Whether two texts have no long word in common; without long words nothing can be said. */
function sharesNothing(a: string, b: string): boolean {
  const words = longWords(a)
  const others = new Set(longWords(b))
  return words.length >= 2 && !words.some((word) => others.has(word))
}

/** Short words are everywhere; of long ones the beginning is enough, whatever their endings are. */
function longWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return words.map((word) => word.slice(0, 5))
}
