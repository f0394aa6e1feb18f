import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { watchMemory } from './memory.ts'

/** A program with its arguments, and the files that it must have written when it ends. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly outputs: readonly string[]
}

/** Gives processes that were killed time to leave before the next run. */
const PAUSE_MS = 100

/** A run that takes longer hangs, and is ended. */
const TIME_LIMIT_MS = 300_000

/** Runs a whole process; resolves with its milliseconds, from its start to its end. */
export async function timeCommand(command: Command): Promise<number> {
  const startMs = performance.now()
  const { ended } = start(command)
  const endMs = await ended
  await checkOutputs(command)
  return endMs - startMs
}

/**
 * Runs a whole process while its memory is watched; resolves with the peak in bytes, undefined
 * where the system does not tell. Watching slows a process down, so these runs are not timed.
 */
export async function weighCommand(command: Command): Promise<number | undefined> {
  const { child, ended } = start(command)
  const watch = watchMemory(child.pid)
  try {
    await ended
  } finally {
    watch.stop()
  }
  await checkOutputs(command)
  return watch.peakBytes()
}

function start(command: Command): { child: ChildProcess; ended: Promise<number> } {
  for (const output of command.outputs) rmSync(output, { force: true })
  const child = spawn(command.program, command.args, {
    cwd: command.folder,
    env: command.environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIME_LIMIT_MS,
  })
  return { child, ended: waitForEnd(child, [command.program, ...command.args].join(' ')) }
}

function waitForEnd(child: ChildProcess, line: string): Promise<number> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(performance.now())
      else reject(new Error(`“${line}” ended with ${code ?? signal}:\n${said}`))
    })
  })
}

async function checkOutputs({ outputs, program, args }: Command): Promise<void> {
  const missing = outputs.filter((output) => !existsSync(output))
  if (missing.length > 0) {
    throw new Error(`“${[program, ...args].join(' ')}” did not write ${missing.join(', ')}`)
  }
  await wait(PAUSE_MS)
}
