import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const THEMES = join(import.meta.dirname, '../../templates/themes')

test('no sheet names a pseudo-element inside :is() or :where(), where browsers pass over it', () => {
  const names = readdirSync(THEMES, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.css'))
  const lost = files.flatMap((file) =>
    [...readFileSync(join(THEMES, file), 'utf8').matchAll(/:(?:is|where)\([^)]*::[^)]*\)/g)].map(
      ([selector]) => `${file}: ${selector}`,
    ),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(lost).toEqual([])
})
