#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import type * as program from './cli.ts'
import { EXIT } from './commands/command.ts'
import { optimizeLate } from './program/optimize-late.ts'
import type * as saving from './program/saved-code.ts'
import { openScripts } from './program/scripts.ts'

/** The verbs that run much code, unless they are asked for help. */
const HEAVY = ['build', 'import', 'themes preview']

/** Where the scripts are that `rolldown.config.ts` makes of these files and all that they need. */
const SCRIPTS = new URL('./bundle/', import.meta.url)

const args = process.argv.slice(2)
const endings: (() => Promise<void>)[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    const ended = Promise.allSettled(endings.map((end) => end()))
    void ended.then(() => process.exit(EXIT.interrupted))
  })
}

tellLoss()

const heavy = args.some((word) => word === '--help' || word === '-h')
  ? undefined
  : HEAVY.find((verb) => verb.split(' ').every((word, index) => word === args[index]))
const savedCode = heavy === undefined ? undefined : openCode(heavy)
const scripts = openScripts(SCRIPTS, savedCode?.known)
const { cli } = scripts.run('cli.cjs') as typeof program // it is made of that

process.exitCode = await cli({
  args,
  folder: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt: (end) => {
    endings.push(end)
  },
})
if (process.exitCode === EXIT.ok) savedCode?.save(scripts.loaded)

/** Only for these verbs it is worth loading what it takes to read code. */
function openCode(verb: string): saving.SavedCode {
  optimizeLate()
  const { openSavedCode } = openScripts(SCRIPTS).run('saved-code.cjs') as typeof saving
  const fingerprint = readFileSync(new URL('fingerprint.txt', SCRIPTS), 'utf8')
  const behind = args.slice(verb.split(' ').length)
  return openSavedCode({ verb, args: behind, fingerprint }, process.env)
}

/**
 * A reader that has had enough (`| head`) takes nothing from a build; whoever else loses words is told once, and
 * not where it is the telling that fails.
 */
function tellLoss(): void {
  let isLossKnown = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code === 'EPIPE' || isLossKnown) return
      isLossKnown = true
      process.once('exit', () => {
        process.exitCode = EXIT.problems
      })
      if (stream === process.stderr) return
      process.stderr.write(`takedeck: What is printed cannot be written: ${failure.message}.\n`)
    })
  }
}
