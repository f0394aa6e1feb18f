#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import type * as program from './cli.ts'
import { EXIT } from './commands/command.ts'
import type * as saving from './program/saved-code.ts'
import { openScripts } from './program/scripts.ts'

/** The verbs that run much code. */
const HEAVY = ['build', 'import']

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

const heavy = HEAVY.find((verb) => verb === args[0])
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
  const { openSavedCode } = openScripts(SCRIPTS).run('saved-code.cjs') as typeof saving
  const fingerprint = readFileSync(new URL('fingerprint.txt', SCRIPTS), 'utf8')
  return openSavedCode({ verb, fingerprint }, process.env)
}
