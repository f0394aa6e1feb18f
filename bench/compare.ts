import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeTemporaryFolder } from '../src/temporary.ts'
import { type Browser, findBrowsers } from './browsers.ts'
import { listContestants, listEntries, type Places, prepareDeck } from './contest.ts'
import { describeMachine } from './machine.ts'
import { timeCommand } from './measure.ts'
import { insertFigures } from './page.ts'
import { measurePptx } from './pptx.ts'
import { compareEntries, type Result } from './results.ts'
import { measureByTurns, type RoundCounts } from './rounds.ts'
import { measureSteps } from './steps.ts'
import { writePptxTable, writeResultTable, writeStepTable } from './table.ts'
import { verifySlides } from './verify.ts'

interface BenchDeck {
  readonly slideCount: number
  readonly counts: RoundCounts
}

/** The decks, and how often each contestant runs. marp-cli needs most of a minute for 200 slides as PPTX. */
const DECKS: readonly BenchDeck[] = [
  { slideCount: 7, counts: { all: 9, pptx: 5 } },
  { slideCount: 50, counts: { all: 7, pptx: 5 } },
  { slideCount: 200, counts: { all: 5, pptx: 2 } },
]
const QUICK_DECKS = [{ slideCount: 7, counts: { all: 3, pptx: 3 } }]

/** How often each step of the smallest deck's build runs. */
const STEP_RUNS = 9
const STEPS_TITLE = 'Processes that do more and more of a build of 7 slides:'
const PPTX_TITLE = 'What a PPTX adds to a build that makes the PDF, in seconds:'

const packageFolder = process.cwd() // npm runs scripts there
const page = join(packageFolder, 'docs/speed.md')

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
if (values.write) insertFigures(readFileSync(page, 'utf8'), '') // fails now, not after the runs
const figures = values.quick ? await measureAll(QUICK_DECKS, 10) : await measureAll(DECKS, 1000)
process.stdout.write(`${figures}\n`)
if (values.write) writeFileSync(page, insertFigures(readFileSync(page, 'utf8'), figures))

/**
 * Measures every deck in a folder that is removed, and the PPTX of decks up to `mostSlides`;
 * resolves with the figures as Markdown.
 */
async function measureAll(decks: typeof DECKS, mostSlides: number): Promise<string> {
  const browsers = await findBrowsers(process.env)
  const machine = describeMachine(browsers, new Date()).join('\n')
  say(machine)
  using temporary = makeTemporaryFolder('bench')
  const results: Result[] = []
  for (const deck of decks) {
    const folder = join(temporary.path, `slides-${deck.slideCount}`)
    mkdirSync(folder)
    results.push(...(await measureDeck(deck, browsers, { packageFolder, folder })))
  }
  const smallest = join(temporary.path, 'slides-7')
  say('steps of a build')
  const steps = await measureSteps({ packageFolder, folder: smallest }, STEP_RUNS)
  const costs = await measurePptx({ packageFolder, folder: temporary.path }, mostSlides, say)
  const compared = [machine, writeResultTable(results)]
  const taken = [STEPS_TITLE, writeStepTable(steps), PPTX_TITLE, writePptxTable(costs)]
  return [...compared, ...taken].join('\n\n')
}

async function measureDeck(
  { slideCount, counts }: BenchDeck,
  browsers: readonly Browser[],
  places: Places,
): Promise<Result[]> {
  await timeCommand(prepareDeck(slideCount, places))
  const contestants = listContestants(browsers, places)
  const measured = await measureByTurns(contestants, counts, (what) =>
    say(`${slideCount} slides, ${what}`),
  )
  verifySlides(
    contestants.flatMap(({ command }) => command.outputs),
    slideCount,
  )
  return compareEntries(slideCount, listEntries(browsers), measured)
}

function say(what: string): void {
  process.stderr.write(`${what}\n`)
}
