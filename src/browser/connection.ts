import type { Readable, Writable } from 'node:stream'
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.d.ts'
import { SetupError } from '../problem.ts'

type Commands = ProtocolMapping.Commands

/** Speaks the Chrome DevTools Protocol: one command, one answer. */
export interface Connection {
  /** Sends a command, to a page where `sessionId` names one. Rejects with a `BrowserFailure`, or a `SetupError` where it never began. */
  readonly send: <Method extends keyof Commands>(
    method: Method,
    params?: Commands[Method]['paramsType'][0],
    sessionId?: string,
  ) => Promise<Commands[Method]['returnType']>
  /** Resolves when all commands are with the browser: a large one takes several turns of this thread. */
  readonly sent: () => Promise<void>
}

/** The browser died, hung, or refused a command; another one may succeed. */
export class BrowserFailure extends Error {
  override readonly name = 'BrowserFailure'
}

interface Pending {
  readonly resolve: (result: never) => void
  readonly reject: (failure: BrowserFailure | SetupError) => void
}

/**
 * Connects to a browser started with `--remote-debugging-pipe`: JSON messages, each ended by a NUL.
 * A driver of our own because importing a general one takes longer than the whole print.
 */
export function connect(
  commands: Writable,
  messages: Readable,
  { ended, timeLimitMs }: { ended: Promise<string | SetupError>; timeLimitMs: number },
): Connection {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let end: BrowserFailure | SetupError | undefined
  readMessages(messages, (message) => settle(pending, message))
  void ended.then((said) => {
    const failure =
      said instanceof SetupError
        ? said
        : new BrowserFailure(`the browser ended${said === '' ? '' : `: ${said}`}`)
    end = failure
    for (const { reject } of pending.values()) reject(failure)
    pending.clear()
  })
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (end !== undefined) return reject(end)
        lastId += 1
        const id = lastId
        const timer = setTimeout(() => {
          pending.delete(id)
          reject(new BrowserFailure(`${method} took longer than ${timeLimitMs / 1000} s`))
        }, timeLimitMs)
        pending.set(id, {
          resolve: (result) => {
            clearTimeout(timer)
            resolve(result)
          },
          reject: (failure) => {
            clearTimeout(timer)
            reject(failure)
          },
        })
        commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      }),
    sent: () => new Promise((resolve) => commands.write('', () => resolve())),
  }
}

function readMessages(messages: Readable, onMessage: (message: string) => void): void {
  let parts: string[] = []
  messages.setEncoding('utf8').on('data', (chunk: string) => {
    const pieces = chunk.split('\0')
    for (const piece of pieces.slice(0, -1)) {
      onMessage([...parts, piece].join(''))
      parts = []
    }
    parts.push(pieces.at(-1) ?? '')
  })
}

function settle(pending: Map<number, Pending>, message: string): void {
  const { id, result, error } = JSON.parse(message)
  const waiting = pending.get(id)
  if (waiting === undefined) return
  pending.delete(id)
  if (error === undefined)
    waiting.resolve(result as never) // the protocol pairs them by id
  else waiting.reject(new BrowserFailure(error.message))
}
