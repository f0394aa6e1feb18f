import type { Block } from './article.ts'

/** Words with which authors sum up what they have said. */
const OPENING =
  /^(taken together|overall|in short|all in all|in sum|in summary|to sum up|in conclusion|ultimately|together, these|insgesamt|unterm strich|alles in allem|zusammenfassend|kurz gesagt|en somme|au final|en résumé|en conclusion|en resumen|en definitiva|en conclusión|in conclusione|in sintesi|em resumo|kortom|以上|総じて|总之|總之|总的来说|综上|결론적으로|요약하면)(?=[\s,:，、：])/i

/** Words that end a text, as they end a story. */
const CLOSING =
  /^(?:in the end|at the end of the day|when all is said and done|am ende|letzten endes|letztlich|letztendlich|im grunde|au fond|en fin de compte|au bout du compte|finalement|al final|al fin y al cabo|en el fondo|uiteindelijk|per slot van rekening|al met al|alla fine|in fondo|no fim|afinal)(?![\p{L}]|$)|^(?:最后|说到底|归根结底|归根到底|到头来|結局(?:のところ)?|결국)/iu

/** Whether a text begins with words that sum up. */
export function sumsUp(text: string): boolean {
  return OPENING.test(text)
}

/** Whether a paragraph begins with words that end an article where it stands last. */
export function closes(block: Block): boolean {
  return block.kind === 'paragraph' && (CLOSING.test(block.text) || OPENING.test(block.text))
}
