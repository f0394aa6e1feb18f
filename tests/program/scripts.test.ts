import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openScripts } from '../../src/program/scripts.ts'
import { makeProject } from '../takedeck.ts'

function openFolder(files: Readonly<Record<string, string>>) {
  return openScripts(pathToFileURL(`${makeProject(files)}/`))
}

test('scripts that require each other run once each', () => {
  const scripts = openFolder({
    'one.cjs': 'exports.two = require("./two.cjs"); exports.again = require("./two.cjs")',
    'two.cjs': 'exports.one = require("./one.cjs"); exports.stamp = {}',
  })
  const one = scripts.run('one.cjs') as Record<string, Record<string, unknown>>
  expect(one.two).toBe(one.again)
  expect(one.two?.one).toBe(one)
  expect([...scripts.loaded.keys()]).toEqual(['one.cjs', 'two.cjs'])
})

test('scripts require and import what Node brings and packages, and know where they are', async () => {
  const scripts = openFolder({
    'bundle.cjs': [
      'exports.basename = require("node:path").basename(__filename)',
      'exports.sum = require("adder")(1, 2)',
      'exports.later = importPackage("node:os")',
    ].join('\n'),
    'node_modules/adder/index.js': 'module.exports = (one, other) => one + other',
  })
  const { basename, sum, later } = scripts.run('bundle.cjs') as Record<string, unknown>
  expect([basename, sum]).toEqual(['bundle.cjs', 3])
  expect(await later).toHaveProperty('EOL')
})

test('an error in a script says in which line of which file', () => {
  const scripts = openFolder({ 'wrong.cjs': '\n\nthrow new Error("no")' })
  let failure: unknown
  try {
    scripts.run('wrong.cjs')
  } catch (error) {
    failure = error
  }
  expect((failure as Error).stack).toMatch(/wrong\.cjs:3:/)
})
