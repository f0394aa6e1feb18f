import { expect, test } from 'vitest'
import { browserFlags, isSandboxed } from '../../src/browser/flags.ts'

test('web security and site isolation are never switched off', () => {
  const flags = browserFlags('/profile', false).join(' ')
  expect(flags).not.toMatch(/disable-web-security|site-isolation|insecure-content|single-process/)
})

test('the sandbox is on unless it cannot be', () => {
  expect(browserFlags('/profile', true)).not.toContain('--no-sandbox')
  expect(browserFlags('/profile', false)).toContain('--no-sandbox')
})

test('root cannot be sandboxed, and others can switch it off', () => {
  const isRoot = process.getuid?.() === 0
  expect(isSandboxed({})).toBe(!isRoot)
  expect(isSandboxed({ TAKEDECK_BROWSER_SANDBOX: 'off' })).toBe(false)
})

test('the browser is driven over a pipe, in a profile of its own', () => {
  const flags = browserFlags('/profile', true)
  expect(flags).toContain('--remote-debugging-pipe')
  expect(flags).toContain('--user-data-dir=/profile')
})
