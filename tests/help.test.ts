import { describe, expect, test } from 'vitest'
import { readArguments } from '../src/commands/arguments.ts'
import { commandNamed, USAGES, type Usage } from '../src/commands/usages.ts'
import { overview, page } from '../src/help.ts'

const COMMANDS = Object.keys(USAGES).map((name) => {
  const known = commandNamed(name.split(' ')) ?? 'build'
  const usage: Usage = USAGES[known]
  return { name: known, usage }
})

describe.each(COMMANDS)('the page of $name', ({ name, usage }) => {
  test('explains the options that its parser knows, and no others', () => {
    const explained = page(name).match(/^ {2}(?:-\w,| {3}) --[\w-]+/gm) ?? []
    const options = explained.map((option) => option.replace(/.*--/, ''))
    expect(options).toEqual([...Object.keys(usage.options), 'help'])
  })

  test('shows command lines that are understood as this command', () => {
    expect(usage.examples.length).toBeGreaterThan(0)
    for (const [command] of usage.examples) {
      const words = command.replace(/ > .*/, '').split(' ')
      expect(commandNamed(words)).toBe(name)
      const args = words.slice(name.split(' ').length)
      expect(() => readArguments(args, usage.options)).not.toThrow()
      expect(page(name)).toContain(`\n  takedeck ${command}  `)
    }
  })

  test('fits a terminal of 110 columns', () => {
    const lines = [...page(name).split('\n'), ...overview().split('\n')]
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110)
  })
})

test('a command is found by its words, whatever follows them', () => {
  expect(commandNamed(['themes', 'new', 'acme'])).toBe('themes new')
  expect(commandNamed(['themes', 'old'])).toBe('themes')
  expect(commandNamed(['constructor'])).toBe(undefined)
  expect(commandNamed([])).toBe(undefined)
})
