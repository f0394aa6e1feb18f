/**
 * The text of a content file that becomes so many slides: title, takeaways, conclusion. The same
 * number always gives the same text.
 */
export function writeDeck(slideCount: number): string {
  const takeaways = Array.from({ length: slideCount - 2 }, (_, index) => writeTakeaway(index))
  return [FRONT_MATTER, CONTEXT, ...takeaways, CONCLUSION].join('\n\n')
}

const FRONT_MATTER = `---
title: "What a year of smaller releases taught us"
subtitle: "Takeaways from a report on shipping every week"
author: "The takedeck authors"
lang: en
source:
  title: "A year of weekly releases"
---`

const CONTEXT = `What one report found when forty teams stopped shipping four times a year.

### Notes

The report covers twelve months and forty teams of very different size.`

const CONCLUSION = `## Conclusion

Smaller releases paid off, **though not at once** and not everywhere.

- **Most teams** would not go back
- **Tests** decided who gained, the report says
- **The cost** of the first quarter should be planned for

### Notes

The report’s own summary is more careful than its headlines.
`

function writeTakeaway(index: number): string {
  const write = BODIES[index % BODIES.length] ?? writePoints
  const headline = `## ${index + 1}. ${pick(HEADLINES, index)}`
  return [headline, write(index), '### Notes', pick(NOTES, index), pick(NOTES, index + 1)].join(
    '\n\n',
  )
}

/** The first five takeaways, those of the smallest deck, are one of each kind. */
const BODIES: readonly ((index: number) => string)[] = [
  writePoints,
  writeStatement,
  writeQuotation,
  writeTable,
  writeCode,
  writePoints,
  writePoints,
  writePoints,
]

function writePoints(index: number): string {
  return [0, 1, 2, 3].map((offset) => `- ${pick(POINTS, index * 3 + offset)}`).join('\n')
}

function writeStatement(index: number): string {
  return pick(STATEMENTS, index)
}

function writeQuotation(index: number): string {
  return `> ${pick(QUOTATIONS, index)}\n>\n> — Ada Marlow, release lead`
}

function writeTable(index: number): string {
  const rows = ['Small', 'Middle', 'Large'].map((size, row) => {
    const before = 9 + ((index + row * 5) % 7)
    return `| ${size} | ${before} days | ${before - 3 - row} days |`
  })
  return ['| Teams | Before | After |', '| --- | ---: | ---: |', ...rows].join('\n')
}

function writeCode(index: number): string {
  return [
    '```js',
    'export async function release(version) {',
    '  await runTests({ parallel: true })',
    `  const batch = await publish(version, { share: ${(index % 9) + 1} / 100 })`,
    '  return batch.isHealthy ? widen(batch) : rollBack(batch)',
    '}',
    '```',
  ].join('\n')
}

function pick(texts: readonly string[], index: number): string {
  return texts[index % texts.length] ?? ''
}

const HEADLINES = [
  'Weekly releases halved the wait',
  'Confidence came before speed',
  'The people on call noticed first',
  'Small teams gained most',
  'One script replaced a checklist',
  'Planning grew shorter, not worse',
  'Customers reported fewer surprises',
]

const POINTS = [
  '**Nine days** from idea to customer, down from nineteen',
  '**Fewer meetings:** a release no longer needs one',
  '**On call** got quieter, most teams say',
  '**Rollbacks** became routine and took minutes',
  '**Documentation** lagged behind in the first quarter',
  '**Tests first:** teams without them gained little',
  '**Trust** had to be earned with `canary` releases',
  '**A surprise:** the largest change was in *planning*',
  '**Cost** rose by a tenth before it fell',
  '**Old branches** disappeared within weeks',
]

const STATEMENTS = [
  'A release that is **small enough to undo** is one that nobody has to fear, the report argues.',
  'Speed was the result; **the habit of finishing** was the change.',
  'What teams missed least was **the release meeting**.',
]

const QUOTATIONS = [
  'We stopped asking when we would ship and began to ask what was ready.',
  'The first month was the hardest. After that nobody wanted the old calendar back.',
  'Our smallest release was one line, and it mattered more than the spring launch.',
]

const NOTES = [
  'The figures are medians over the teams that answered both surveys; the report names twelve that did not.',
  'This is the authors’ reading. They compare the last quarter with the same quarter a year before, and call the difference “robust but not uniform”.',
  'Two appendices describe how the teams were chosen, and what happened to those that left the study early.',
]
