#!/usr/bin/env node
import { cli } from './cli.ts'
import { EXIT } from './commands/command.ts'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(EXIT.interrupted)) // what is open is removed at exit
}

process.exitCode = await cli({
  args: process.argv.slice(2),
  folder: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
})
