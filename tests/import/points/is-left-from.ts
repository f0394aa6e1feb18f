/** True where the second text is the first one with something left out. */
export function isLeftFrom(source: string, point: string): boolean {
  const rest = wordsOf(source)
  return wordsOf(point).every((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(0, at + 1)
    return at >= 0
  })
}

/** Words in small letters; the characters where no spaces are written. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu) ?? []
  )
}
