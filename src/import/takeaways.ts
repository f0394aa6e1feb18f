import { findAnnounced } from './announced.ts'
import { type Article, type Block, textOf } from './article.ts'
import { removeContents } from './clutter/contents.ts'
import { removeNoise } from './clutter/noise.ts'
import { cutConclusion } from './conclusion.ts'
import { chooseFamily } from './families/choose.ts'
import { readNumber } from './families/labels.ts'
import { cutHead } from './head.ts'
import { findInterview } from './interview.ts'
import { guessLanguage } from './language.ts'
import { splitRunOn } from './run-on.ts'
import { cutSections } from './sections.ts'
import type { Structure } from './structure.ts'
import { cutSubtitle } from './subtitle.ts'

/** The first blocks, up to the first that is counted: “saves three lessons” below it announces nothing. */
function aboveMarks(body: readonly Block[]): readonly Block[] {
  const first = body.slice(0, 4)
  const at = first.findIndex(
    (block) => block.kind === 'item' || readNumber(textOf(block)) !== undefined,
  )
  return at < 0 ? first : first.slice(0, at)
}

/** Finds the takeaways of an article, its introduction and its conclusion. */
export function findTakeaways({ blocks, facts, removed = [] }: Article): Structure {
  const noise = removeNoise(blocks, [facts.author, facts.site])
  const head = cutHead(noise.kept, facts)
  const contents = removeContents(head.rest)
  const body = splitRunOn(contents.kept)
  const announced = findAnnounced([head.title, ...aboveMarks(body).map(textOf)])
  const choice = findInterview(body) ?? chooseFamily(body, announced)
  const { family, score, starts, remarks } = choice
  const { intro, sections: parts } = cutSections(body, starts)
  const isNumbered = starts.at(-1)?.number !== undefined
  const ending = cutConclusion(parts, isNumbered ? undefined : announced)
  const { title, author, date = noise.day } = head
  const below = cutSubtitle(intro, facts.subtitle)
  return {
    ...{ title, subtitle: below.subtitle, author, date, family, score, announced },
    ...{ sections: ending.sections, conclusion: ending.conclusion },
    remarks: [...remarks, ...(ending.remarks ?? [])],
    speakers: choice.speakers ?? [],
    lang: facts.lang ?? guessLanguage([title, ...body.map(textOf)].join(' ')),
    url: facts.url,
    site: facts.site,
    intro: below.rest,
    removed: [...removed, ...noise.removed, ...head.removed, ...below.removed, ...contents.removed],
  }
}
