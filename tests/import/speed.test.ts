import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { makeProject, PROGRAM } from '../takedeck.ts'
import { longArticle } from './long-article.ts'

/** The processor time of a whole process of Node, in milliseconds. */
function measureProcess(folder: string, args: readonly string[]): number {
  const tell =
    'process.on("exit",()=>{const {user,system}=process.cpuUsage();console.error("CPU",user+system)})'
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${tell}`, ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, expect.stringMatching(/CPU \d+\n$/)])
  return Number(/CPU (\d+)\n$/.exec(stderr)?.[1]) / 1000
}

/** Node starts in 0.04 s on a machine of today, in 0.07 s on an old one, where 14 times that is a second. */
const MOST_STARTS = 14

test('an article of 2,000 words takes less than a second, counted in starts of Node', () => {
  const article = longArticle()
  expect(article.split(/\s+/).length).toBeGreaterThan(2000)
  const folder = makeProject({ 'article.txt': article, 'empty.js': '' })
  // In turns, and the best of each: other programs make both slower, never faster.
  const turns = [1, 2, 3].map(() => ({
    start: measureProcess(folder, ['empty.js']),
    whole: measureProcess(folder, [PROGRAM, 'import', 'article.txt', '--force']),
  }))
  const start = Math.min(...turns.map((turn) => turn.start))
  const whole = Math.min(...turns.map((turn) => turn.whole))
  expect(whole / start).toBeLessThan(MOST_STARTS)
})
