import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { BrowserFailure, connect } from '../../src/browser/connection.ts'

/** A connection whose other end is in our hands. */
function open(timeLimitMs = 1000) {
  const commands = new PassThrough()
  const messages = new PassThrough()
  let end: (said: string) => void = () => undefined
  const ended = new Promise<string>((resolve) => {
    end = resolve
  })
  const connection = connect(commands, messages, { ended, timeLimitMs })
  return { connection, commands, messages, end }
}

const answer = (id: number, result: object) => `${JSON.stringify({ id, result })}\0`

describe('a connection to the browser', () => {
  test('pairs answers with commands, whatever their order', async () => {
    const { connection, messages } = open()
    const first = connection.send('Browser.getVersion')
    const second = connection.send('Browser.getVersion')
    messages.write(answer(2, { product: 'two' }) + answer(1, { product: 'one' }))
    expect([await first, await second]).toEqual([{ product: 'one' }, { product: 'two' }])
  })

  test('puts a message together that comes in pieces, also within a character', async () => {
    const { connection, messages } = open()
    const sent = connection.send('Browser.getVersion')
    const bytes = Buffer.from(answer(1, { product: 'Größe' }))
    for (const byte of bytes) messages.write(Buffer.from([byte]))
    expect(await sent).toEqual({ product: 'Größe' })
  })

  test('ends each command with a NUL and names the session that it is for', () => {
    const { connection, commands } = open()
    connection.send('Page.enable', undefined, 'a-page').catch(() => undefined)
    const written = String(commands.read())
    expect(written.endsWith('\0')).toBe(true)
    expect(JSON.parse(written.slice(0, -1))).toEqual({
      id: 1,
      method: 'Page.enable',
      sessionId: 'a-page',
    })
  })

  test('knows when all commands are with the browser', async () => {
    const { connection, commands } = open()
    connection.send('Browser.getVersion').catch(() => undefined)
    await connection.sent()
    expect(String(commands.read())).toContain('Browser.getVersion')
  })

  test('a refused command fails with the browser’s words', async () => {
    const { connection, messages } = open()
    const sent = connection.send('Browser.getVersion')
    messages.write(`${JSON.stringify({ id: 1, error: { message: 'no such page' } })}\0`)
    await expect(sent).rejects.toThrow('no such page')
  })

  test('a command without an answer fails after the time limit', async () => {
    await expect(open(20).connection.send('Browser.getVersion')).rejects.toThrow(
      'longer than 0.02 s',
    )
  })

  test('what waits fails when the browser ends, with its last words', async () => {
    const { connection, end } = open()
    const sent = connection.send('Browser.getVersion')
    end('out of memory')
    await expect(sent).rejects.toThrow(BrowserFailure)
    await expect(sent).rejects.toThrow('out of memory')
  })

  test('what is asked of a browser that has ended fails at once', async () => {
    const { connection, end } = open(60_000)
    end('killed')
    await Promise.resolve()
    await expect(connection.send('Browser.getVersion')).rejects.toThrow('killed')
  })

  test('ignores messages that nobody waits for', async () => {
    const { connection, messages } = open()
    messages.write('{"method":"Target.attachedToTarget"}\0')
    const sent = connection.send('Browser.getVersion')
    messages.write(answer(1, {}))
    expect(await sent).toEqual({})
  })
})
