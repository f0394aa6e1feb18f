import { type Block, isProse, textOf } from './article.ts'
import { closes, sumsUp } from './closing-words.ts'
import { BOX } from './sections.ts'
import type { Section } from './structure.ts'

/** What authors call the end, as a heading or at the beginning of the last paragraph. */
const HEADING =
  /^(the )?(conclusions?|in conclusion|closing|bottom line|final (thoughts|word|remarks)|wrap(ping)?[- ]up|what(’|')s next|looking ahead|summary|fazit|schluss(folgerung(en)?|wort)?|zusammenfassung|ausblick|en conclusion|pour conclure|en résumé|conclusión|conclusiones|en resumen|conclusione|conclusioni|conclusão|conclusie|まとめ|おわりに|終わりに|結論|结论|結語|结语|总结|總結|结束语|결론|마무리|خاتمة|الخلاصة)\s*[:：.]?$/i

/** Headings that end an article where they stand last; above other takeaways they are one. */
const LAST_HEADING =
  /^(where (this|that|it) (all )?leaves us|where does (this|that) leave us|where we go from here|what (this|it( all)?|that|all this) means( (for|now|next).{0,40})?|what (to do|happens|comes|now|next).{0,20}|what .{2,30} (should|can|must) do( (now|next|about it))?|so what( now)?|now what|(some |a few |my )?(closing|parting|final|last|concluding) (thoughts?|words?|remarks?|notes?|reflections?|observations?)|(would (we|i|you) do it again|(was|is) it worth it)|(würden wir es wieder tun|(hat|was hat) es sich gelohnt)|(le referions-nous|¿?(lo )?volveríamos a hacerlo|¿?(valió|vale) la pena)|the (takeaway|upshot|big picture|road ahead|way forward)|in (short|brief|closing|the end)|the (argument|case|lessons?|story|whole thing) in (one|two|three|four|five|a few) (lines?|sentences?|words|points)|was (daraus )?(bleibt|folgt|nun|jetzt|tun)( .{2,20})?|und (jetzt|nun)|zum (schluss|ende)|kurz gesagt|unterm strich|wie (es )?weiter( geht)?|et (maintenant|après|ensuite)|ce qu(’|')il faut (en )?retenir|pour (finir|terminer|l(’|')avenir)|en (bref|somme)|la suite|¿?y ahora( qué)?|para (terminar|acabar|concluir)|qué hacer.{0,20}|lo que queda|a modo de (cierre|conclusión)|última(s)? (reflexión|reflexiones|palabras))\s*[?？:.…]*$/i

/** An article's sections without its end, and the end. */
export interface Ending {
  readonly sections: readonly Section[]
  readonly conclusion: readonly Block[]
  /** What the article calls it, where that says more than “Conclusion”. */
  readonly headline?: string
  /** What tells only from the count of takeaways where the end begins. */
  readonly remarks?: readonly string[]
}

/** Parts the conclusion from the last takeaway, where the article has one; it may announce how many those are. */
export function cutConclusion(sections: readonly Section[], announced?: number): Ending {
  const named = sections.findIndex(({ headline }, index) => {
    const isLast = index === sections.length - 1
    const text = headline.trim()
    return (
      index > 0 && (HEADING.test(text) || (isLast && (LAST_HEADING.test(text) || BOX.test(text))))
    )
  })
  if (named > 0) {
    const [first, ...below] = sections.slice(named)
    const conclusion = [...(first?.blocks ?? []), ...below.flatMap(withHeading)]
    return { sections: sections.slice(0, named), conclusion, ...nameOf(first?.headline) }
  }
  const last = sections.at(-1)
  if (last === undefined) return { sections, conclusion: [] }
  if (announced !== undefined && announced >= 2 && sections.length === announced + 1)
    return {
      sections: sections.slice(0, -1),
      conclusion: last.blocks,
      ...(last.isDerived ? {} : nameOf(last.headline)),
      remarks: [`“${last.headline}” is one more than announced: it is taken for the conclusion.`],
    }
  const cut = findEnd(last.blocks, sections)
  if (cut === undefined) return { sections, conclusion: [] }
  const kept = { ...last, blocks: last.blocks.slice(0, cut.end) }
  const heading = cut.end < cut.start ? last.blocks[cut.end] : undefined
  return {
    ...{ sections: [...sections.slice(0, -1), kept], conclusion: last.blocks.slice(cut.start) },
    ...nameOf(heading === undefined ? undefined : textOf(heading)),
  }
}

/** “Methodology”, below the conclusion: what it is called stays with it. */
function withHeading({ headline, blocks }: Section): Block[] {
  return [{ kind: 'heading', level: 3, text: headline }, ...blocks]
}

/** “And then it stopped raining”; “Conclusion” and “Key takeaways” say nothing. */
function nameOf(headline: string | undefined): { headline?: string } {
  const isNamed = headline !== undefined && !HEADING.test(headline) && !BOX.test(headline)
  return isNamed ? { headline } : {}
}

/** Where the last takeaway ends, and where the conclusion starts, below its heading if it has one. */
function findEnd(
  blocks: readonly Block[],
  sections: readonly Section[],
): { end: number; start: number } | undefined {
  const told = lastTold(blocks)
  if (told !== undefined) return { end: told, start: told }
  const heading = blocks.findIndex((block, at) => isHeading(textOf(block).trim(), blocks, at))
  if (heading >= 0) return { end: heading, start: heading + 1 }
  const opening = blocks.findLastIndex((block) => isProse(block) && sumsUp(block.text))
  if (opening > 0) return { end: opening, start: opening }
  const closing = blocks.findLastIndex(closes)
  if (closing > 0 && blocks.slice(closing).every(isProse) && blocks.length - closing <= 2)
    return { end: closing, start: closing }
  const ruled = behindRule(blocks, sections)
  if (ruled !== undefined) return { end: ruled, start: ruled }
  const apart = onlyHeading(blocks, sections)
  if (apart !== undefined) return { end: apart, start: apart + 1 }
  return beyondTheUsual(blocks, sections) ?? lastApart(blocks, sections)
}

/** In an interview: the interviewer tells how the talk ends. */
function lastTold(blocks: readonly Block[]): number | undefined {
  const at = blocks.findIndex((block, index) => {
    return index > 0 && isProse(block) && block.voice === 'tells' && isProse(blocks[index - 1])
  })
  return at > 0 ? at : undefined
}

/** A line across, where no other takeaway has one, parts its last paragraphs from what is above. */
function behindRule(blocks: readonly Block[], sections: readonly Section[]): number | undefined {
  const isRuled = (block: Block) => isProse(block) && block.isBehindRule === true
  if (sections.slice(0, -1).some((section) => section.blocks.some(isRuled))) return undefined
  const at = blocks.findLastIndex(isRuled)
  const isEnd = at > 0 && blocks.length - at <= 3 && blocks.slice(at).every(isProse)
  return isEnd ? at : undefined
}

/** A heading inside the last takeaway, where no other takeaway has one, is not below it. */
function onlyHeading(blocks: readonly Block[], sections: readonly Section[]): number | undefined {
  const isHead = ({ kind }: Block) => kind === 'heading'
  const others = sections.slice(0, -1)
  if (others.length < 2 || others.some((section) => section.blocks.some(isHead))) return undefined
  const at = blocks.findIndex(isHead)
  return at > 0 && blocks.filter(isHead).length === 1 && isProse(blocks[at + 1]) ? at : undefined
}

/** A line that is called like an end; one that only may be needs prose around it. */
function isHeading(text: string, blocks: readonly Block[], at: number): boolean {
  if (HEADING.test(text)) return true
  return (
    (LAST_HEADING.test(text) || BOX.test(text)) &&
    isProse(blocks[at - 1]) &&
    isProse(blocks[at + 1])
  )
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
