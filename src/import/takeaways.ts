import { findAnnounced } from './announced.ts'
import { type Article, type Block, paragraph, textOf } from './article.ts'
import { removeContents } from './clutter/contents.ts'
import { removeNoise } from './clutter/noise.ts'
import { cutConclusion } from './conclusion.ts'
import { chooseFamily } from './families/choose.ts'
import type { Start } from './families/family.ts'
import { cutHeadline } from './families/headline.ts'
import { cutHead } from './head.ts'
import { findInterview } from './interview.ts'
import { guessLanguage } from './language.ts'
import { splitRunOn } from './run-on.ts'
import type { Section, Structure } from './structure.ts'

/** Finds the takeaways of an article, its introduction and its conclusion. */
export function findTakeaways({ blocks, facts }: Article): Structure {
  const noise = removeNoise(blocks)
  const head = cutHead(noise.kept, facts)
  const contents = removeContents(head.rest)
  const body = splitRunOn(contents.kept)
  const announced = findAnnounced([head.title, ...body.slice(0, 4).map(textOf)])
  const { family, score, starts } = findInterview(body) ?? chooseFamily(body, announced)
  const box = cutBox(cutSections(body, starts))
  const { sections, conclusion } = cutConclusion(box.sections)
  const { title, author, date } = head
  return {
    ...{ title, author, date, family, score, announced, sections, conclusion },
    lang: facts.lang ?? guessLanguage([title, ...body.map(textOf)].join(' ')),
    url: facts.url,
    intro: [...body.slice(0, starts[0]?.index ?? 0), ...box.blocks],
    removed: [...noise.removed, ...contents.removed],
  }
}

function cutSections(blocks: readonly Block[], starts: readonly Start[]): Section[] {
  return starts.map((start, position) => {
    const below = blocks.slice(start.index + 1, starts[position + 1]?.index)
    const first = start.rest === '' ? [] : [paragraph(start.rest)]
    // A label that stands alone has its headline on the next line.
    if (start.title === '') return headedByFirst(below)
    return { headline: start.title, blocks: [...first, ...below], isDerived: start.isDerived }
  })
}

function headedByFirst(blocks: readonly Block[]): Section {
  const [first, ...rest] = blocks
  const {
    title,
    rest: prose,
    isDerived,
  } = cutHeadline(first === undefined ? '' : textOf(first), '')
  const below = prose === '' ? rest : [paragraph(prose), ...rest]
  return { headline: title, blocks: below, isDerived }
}

const BOX =
  /^((the )?key (takeaways?|points|findings)|takeaways|tl;?dr|at a glance|highlights|in brief|summary|das wichtigste( in kürze)?|auf einen blick|kurz und knapp|l’essentiel|en bref|à retenir|lo esencial|puntos clave|claves|要点|ポイント|この記事のポイント|핵심 요약)\s*[:：]?$/i

/** A box on top sums up what follows: it belongs to the introduction. */
function cutBox(sections: readonly Section[]) {
  const [first, ...rest] = sections
  const isBox = first !== undefined && rest.length >= 2 && BOX.test(first.headline)
  return isBox ? { sections: rest, blocks: first.blocks } : { sections, blocks: [] }
}
