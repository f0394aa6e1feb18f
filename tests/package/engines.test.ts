import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const LOCK = join(import.meta.dirname, '../../package-lock.json')

/** The oldest Node that takedeck runs on. */
const OLDEST = [20, 19] as const

/** Whether one of the ranges that a package names holds that Node. */
function allowsOldest(range: string): boolean {
  return range.split('||').some((each) => {
    const [, sign = '', major = '', minor = '0'] =
      /^\s*(>=|\^|)\s*(\d+|\*)(?:\.(\d+))?/.exec(each) ?? []
    const [wantedMajor, wantedMinor] = [Number(major), Number(minor)]
    if (major === '*') return true
    if (wantedMajor === OLDEST[0]) return wantedMinor <= OLDEST[1]
    return sign === '>=' && wantedMajor < OLDEST[0]
  })
}

test('npm warns of no package that wants a later Node than takedeck does', () => {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as {
    packages: Record<string, { engines?: { node?: string } }> // npm's format
  }
  const later = Object.entries(packages).filter(
    ([, { engines }]) => !allowsOldest(engines?.node ?? '*'),
  )
  expect(later.map(([path]) => path)).toEqual([])
})

test.each([
  ['>=22.12.0', false],
  ['^20.19.0 || >=22.12.0', true],
  ['>= 12', true],
  ['^18', false],
  ['6.* || 8.* || >= 10.*', true],
])('a package for Node %s would be one of these: %s', (range, isAllowed) => {
  expect(allowsOldest(range)).toBe(isAllowed)
})
