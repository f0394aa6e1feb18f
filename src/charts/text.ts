/** About how wide text is; charts leave room for a tenth more. */
export function widthOf(text: string, sizePx: number): number {
  const ems = [...text].map((character): number => {
    if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(character)) {
      return 1
    }
    if (/\p{M}/u.test(character)) return 0
    if (/[\p{Lu}%@—]/u.test(character)) return 0.68
    return /[ilj.,:;'’!|()\s]/.test(character) ? 0.3 : 0.56
  })
  return sizePx * ems.reduce((sum, em) => sum + em, 0)
}

/** Text in lines no wider than this; a word that is wider goes on in the next line. */
export function wrap(text: string, widthPx: number, sizePx: number): string[] {
  const lines: string[] = []
  const words = text.split(/(?<=[\s\-–/])/).flatMap((word) => tear(word, widthPx, sizePx))
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last + word.trimEnd(), sizePx) <= widthPx) {
      lines[lines.length - 1] = last + word
    } else lines.push(word)
  }
  return lines.map((line) => line.trim())
}

/** No more than so many lines; the last one says that more would follow. */
export function shorten(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1)}…`]
}

/** The pieces of a word that is wider than a line; any other word whole. */
function tear(word: string, widthPx: number, sizePx: number): string[] {
  if (widthOf(word.trimEnd(), sizePx) <= widthPx) return [word]
  const letters = [...word]
  const most = Math.max(1, Math.floor((letters.length * widthPx) / widthOf(word, sizePx)))
  const count = Math.ceil(letters.length / most)
  return Array.from({ length: count }, (_, piece) =>
    letters.slice(piece * most, (piece + 1) * most).join(''),
  )
}

/** The widest of some texts. */
export function widest(texts: readonly string[], sizePx: number): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, sizePx)))
}
