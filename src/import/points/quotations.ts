/** Whole quotations, with a speaker only where "said" or its like stands between the two. */
export function findQuotations(paragraphs: readonly string[]): string[] {
  return paragraphs
    .flatMap((paragraph) => [...paragraph.matchAll(QUOTATION)])
    .filter(([quotation]) => quotation.split(/\s+/).length >= 5)
    .slice(0, 1)
    .map((found) => {
      const speaker = speakerOf(found)
      return `a quotation to show: ${found[0]} — ${speaker ?? 'the article does not say clearly who spoke'}`
    })
}

const QUOTATION = /“\p{Lu}[^“”]+”|„\p{Lu}[^„“]+“|«\s?\p{Lu}[^«»]+»/gu

const NAME = String.raw`(\p{Lu}[\p{L}’'-]+(?: (?:van|von|de|del|der|la|le))?(?: \p{Lu}(?:\.|[\p{L}’'-]+))+)`

const SAID =
  'said|says|argued|argues|warned|warns|added|adds|told|explained|explains|recalled|recalls|wrote|writes|replied|sagte|sagt|erklärt|erklärte|warnt|warnte|betonte|kritisiert|fordert|meint|meinte|betont|dit|a dit|a déclaré|a expliqué|a affirmé|a ajouté|déclare|ajoute|affirme|explique|résume|raconte|confie|dijo|declaró|señaló|añadió|afirmó|aseguró|explica|explicó|contó|cuenta|resume'

/** The name in "…," said Jane Doe, or in Jane Doe said: "…". */
function speakerOf({ 0: quotation, index = 0, input = '' }: RegExpExecArray): string | undefined {
  const after = input.slice(index + quotation.length)
  const before = input.slice(0, index)
  // Behind a full stop “Jane Doe said …” begins another sentence, maybe about something else.
  const isOver = /\.[”“»]$/u.test(quotation) && !after.startsWith(',')
  const behind = isOver ? null : SPEAKER_SAID.exec(after)
  const found = [SAID_BY.exec(after), behind, SPEAKER_AHEAD.exec(before)]
  return found.map((match) => match?.[1]).find((name) => name !== undefined)
}

/** “Said union president Jane Doe”, but not “said of Jane Doe” or “told Jane Doe”. */
const ROLE = String.raw`(?:(?!(?:of|to|about|against|for|on|at|by|with|in|from|near|that|de|à|von|über|zu)\s)\p{Ll}[\p{L}’'-]*\s+){0,3}`
const SAID_BY = new RegExp(`^,?\\s*(?!told)(?:${SAID})\\s+${ROLE}${NAME}(?=[,.;]|$)`, 'u')
const SPEAKER_SAID = new RegExp(`^,?\\s*(?:\\p{Ll}+ )?${NAME}\\s+(?:${SAID})(?=[ ,.;]|$)`, 'u')
const SPEAKER_AHEAD = new RegExp(`(?:^|[.!?]\\s+)${NAME}\\s+(?:${SAID})[,:]\\s*$`, 'u')
