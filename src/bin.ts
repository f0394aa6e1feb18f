#!/usr/bin/env node
import { cli } from './cli.ts'
import { EXIT } from './commands/command.ts'

const endings: (() => Promise<void>)[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    const ended = Promise.allSettled(endings.map((end) => end()))
    void ended.then(() => process.exit(EXIT.interrupted))
  })
}

process.exitCode = await cli({
  args: process.argv.slice(2),
  folder: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt: (end) => {
    endings.push(end)
  },
})
