import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeProject, takedeck } from '../takedeck.ts'
import { makeParagraph, makeSlide, makeText, writeSlides } from './scene.ts'

const POINTS = `
- The **first point** says something that takes a line
- The second one goes on with a longer sentence that needs two lines on most slides
- A third

### Notes

What to say.
`

test('a presentation of ten slides is smaller than 100 kB without its pictures and fonts', async () => {
  const slides = Array.from({ length: 8 }, (_, index) => `\n## Takeaway ${index + 1}\n${POINTS}`)
  const folder = makeProject({ 'content/ten.md': `---\ntitle: Ten\n---\n${slides.join('')}` })
  await takedeck(folder, ['build', '--format', 'pptx'])
  const parts = unzipSync(readFileSync(join(folder, 'dist/ten.pptx')), {
    filter: ({ name }) => !/^ppt\/(?:media|fonts)\//.test(name),
  })
  expect(Object.keys(parts).filter((name) => name.startsWith('ppt/slides/slide'))).toHaveLength(10)
  expect(zipSync(parts).length).toBeLessThan(100_000)
})

/** The processor time that it takes to write so many slides, in milliseconds: the least of three. */
function timeToWrite(count: number): number {
  const paragraphs = [1, 2, 3, 4].map((line) => makeParagraph(`Point ${line}`, 200 + 50 * line))
  const slides = Array.from({ length: count }, () => makeSlide(makeText('body', paragraphs)))
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    writeSlides(slides)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

// What grows with the square of the slides takes a hundred times as long.
test('a presentation of ten times as many slides takes no more than thirty times as long', () => {
  // What is compiled on the way would count for the first only.
  timeToWrite(200)
  expect(timeToWrite(1000) / timeToWrite(100)).toBeLessThan(30)
})
