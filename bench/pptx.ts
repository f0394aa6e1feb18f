import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Places, prepareDeck, takedeck } from './contest.ts'
import { timeCommand } from './measure.ts'
import { type Spread, spreadOf } from './results.ts'

/** What a PPTX costs on top of the PDF of a deck. */
export interface PptxCost {
  readonly slideCount: number
  readonly pdfMs: Spread
  readonly bothMs: Spread
  /** How much longer both took than the PDF alone, round by round. */
  readonly addedMs: Spread
}

/** The decks, from which it can be seen whether writing grows with the slides. */
const DECKS = [
  { slideCount: 10, rounds: 7 },
  { slideCount: 100, rounds: 5 },
  { slideCount: 1000, rounds: 2 },
]

/** Times builds with and without a PPTX in turns; `most` leaves out larger decks. */
export async function measurePptx(
  { packageFolder, folder }: Places,
  most: number,
  say: (what: string) => void,
): Promise<readonly PptxCost[]> {
  const costs: PptxCost[] = []
  for (const { slideCount, rounds } of DECKS.filter((deck) => deck.slideCount <= most)) {
    say(`PPTX of ${slideCount} slides`)
    const own = join(folder, `pptx-${slideCount}`)
    mkdirSync(own)
    costs.push(await measureDeck(slideCount, rounds, { packageFolder, folder: own }))
  }
  return costs
}

async function measureDeck(slideCount: number, rounds: number, places: Places): Promise<PptxCost> {
  await timeCommand(prepareDeck(slideCount, places))
  const times: { pdf: number; both: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const pdf = await timeCommand(takedeck('pdf', places))
    times.push({ pdf, both: await timeCommand(takedeck('pdf,pptx', places)) })
  }
  return {
    slideCount,
    pdfMs: spreadOf(times.map(({ pdf }) => pdf)),
    bothMs: spreadOf(times.map(({ both }) => both)),
    addedMs: spreadOf(times.map(({ pdf, both }) => both - pdf)),
  }
}
