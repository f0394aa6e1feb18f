import { join } from 'node:path'
import { type Places, takedeck } from './contest.ts'
import { type Command, timeCommand } from './measure.ts'
import { type Spread, spreadOf } from './results.ts'

/** A process that does a part of a build, and its times. */
export interface Step {
  readonly what: string
  readonly timeMs: Spread
}

/** Times processes that do more and more of a build: the differences show where the time goes. */
export async function measureSteps(places: Places, rounds: number): Promise<readonly Step[]> {
  const steps = listSteps(places)
  for (const { command } of steps) await timeCommand(command)
  for (let round = 0; round < rounds; round += 1) {
    for (const { command, timesMs } of steps) timesMs.push(await timeCommand(command))
  }
  return steps.map(({ what, timesMs }) => ({ what, timeMs: spreadOf(timesMs) }))
}

interface TimedStep {
  readonly what: string
  readonly command: Command
  readonly timesMs: number[]
}

function listSteps(places: Places): TimedStep[] {
  const { folder, packageFolder } = places
  const node = (...args: string[]): Command => {
    return { program: process.execPath, args, folder, environment: process.env, outputs: [] }
  }
  const steps = [
    { what: 'Node, running nothing', command: node('--eval', '0') },
    { what: '`takedeck --version`', command: node(join(packageFolder, 'lib/bin.js'), '--version') },
    ...['md', 'html', 'pdf', 'html,pdf'].map((formats) => ({
      what: `\`takedeck build --format ${formats}\``,
      command: takedeck(formats, places),
    })),
  ]
  return steps.map((step) => ({ ...step, timesMs: [] }))
}
