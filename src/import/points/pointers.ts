import type { Language } from './languages/language.ts'

/** The first words of a text that point to something outside it: “this machine”, “the change”, “there”. */
export function findPointer(
  text: string,
  { pointers }: Language,
  isLaterClause: boolean,
): string | undefined {
  const kinds = isLaterClause ? [...pointers, POSSESSIVE] : pointers
  return kinds.map((words) => words.exec(text)?.[0]).find((found) => found !== undefined)
}

/** In a clause that stood behind another one the noun may be there. */
const POSSESSIVE = /(?<![a-zß-ɏ])(?:its|their)(?![a-zß-ɏ])/iu
