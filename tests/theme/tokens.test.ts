import { expect, test } from 'vitest'
import { readTokens } from '../../src/theme/tokens.ts'
import { processorTimeMs } from '../processor-time.ts'

test('a property has what the properties that it names have', () => {
  const rules = 'section { --a: var(--b) 1px; --b: var(--c, red); --d: var(--e, blue) }'
  expect(readTokens(rules).get('a')).toBe('red 1px')
  expect(readTokens(rules).get('d')).toBe('blue')
})

test('properties that name each other many times do not grow without end', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    return `--l${level}: ${`var(--l${level + 1}) `.repeat(20)}`
  })
  const read = () => readTokens(`section { ${levels.join(';')}; --l9: x }`)
  expect(processorTimeMs(read)).toBeLessThan(1000)
})
