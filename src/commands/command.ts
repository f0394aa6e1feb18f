/** What a command runs with: it never reaches for the process itself. */
export interface CommandContext {
  readonly args: readonly string[]
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** Has something ended in good order when the user interrupts. */
  readonly onInterrupt: (end: () => Promise<void>) => void
}

/** The exit codes of every command. */
export const EXIT = { ok: 0, problems: 1, usage: 2, bug: 70, interrupted: 130 } as const

/** A verb: how it is used, and what it does. Resolves with an exit code. */
export interface Command {
  readonly run: (context: CommandContext) => Promise<number>
}

/** The command line itself is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
