import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const MODULE = pathToFileURL(join(import.meta.dirname, '../../lib/program/optimize-late.js'))

/** Whether V8 wants to optimize a function that is called so often, in a process of its own. */
function isOptimized(calls: number, beginning: string): boolean {
  const code = `${beginning}
    const addUp = (count) => { let sum = 0; for (let i = 0; i < count; i++) sum += i; return sum }
    for (let call = 0; call < ${calls}; call++) addUp(100)`
  const { stdout } = spawnSync(
    process.execPath,
    ['--trace-opt', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  )
  return /marking .*addUp.* for optimization/.test(stdout)
}

const LATE = `import { optimizeLate } from '${MODULE}'; optimizeLate()`

/** Others tell what they optimize in other words, and `optimizeLate` leaves them alone. */
const isKnown = process.versions.v8.startsWith('11.')
if (!isKnown) console.log(`Skipped: V8 is ${process.versions.v8}, and only 11 has the flag.`)

test.runIf(isKnown).each([
  { what: 'V8 optimizes a function of some calls', calls: 150, beginning: '', expected: true },
  { what: 'it does not where it shall do so late', calls: 150, beginning: LATE, expected: false },
  { what: 'it does so late after many calls', calls: 20_000, beginning: LATE, expected: true },
])('$what', ({ calls, beginning, expected }) => {
  expect(isOptimized(calls, beginning)).toBe(expected)
})

test('nothing is said of it', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', LATE], {
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' })
})
