const ID_OF_ELEMENT = /\/ID \(node(\d{8})\)/g
const MENTION = /\(node(\d{8})\)/g

/**
 * Renumbers the ids of tagged elements (table heads have them) from 1, in place: Chromium counts
 * from another number now and then. Their order stays, as the tree of ids demands (ISO 32000-1,
 * 7.9.6), and so does their length, so that no offset moves.
 */
export function renumberElements(pdf: Buffer): void {
  const text = pdf.toString('latin1')
  const found = new Set([...text.matchAll(ID_OF_ELEMENT)].map(([, id = '']) => id))
  const numbers = new Map([...found].sort().map((id, index) => [id, index + 1]))
  for (const { index, 1: id = '' } of text.matchAll(MENTION)) {
    const number = numbers.get(id)
    if (number !== undefined) pdf.write(`(node${String(number).padStart(8, '0')})`, index, 'latin1')
  }
}
