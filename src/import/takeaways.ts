import { findAnnounced } from './announced.ts'
import { type Article, type Block, paragraph, textOf } from './article.ts'
import { removeContents } from './clutter/contents.ts'
import { removeNoise } from './clutter/noise.ts'
import { cutConclusion } from './conclusion.ts'
import { type Choice, chooseFamily } from './families/choose.ts'
import { readNumber } from './families/labels.ts'
import { cutHead } from './head.ts'
import { findInterview, type Interview } from './interview/interview.ts'
import { findInterviewee, introduce, type Talk } from './interview/interviewee.ts'
import { guessLanguage } from './language.ts'
import { type Known, partPlainProse } from './plain-prose.ts'
import { splitRunOn } from './run-on.ts'
import { cutSections } from './sections.ts'
import type { Structure } from './structure.ts'
import { cutStandfirst, cutSubtitle, type Subtitled } from './subtitle.ts'
import { cutSentences } from './words.ts'

/** The first blocks, up to the first that is counted: “saves three lessons” below it announces nothing. */
function aboveMarks(body: readonly Block[]): readonly Block[] {
  const first = body.slice(0, 4)
  const at = first.findIndex(
    (block) => block.kind === 'item' || readNumber(textOf(block)) !== undefined,
  )
  return at < 0 ? first : first.slice(0, at)
}

/** How the article marks its takeaways; the parts of its prose where it does not. */
function chooseMarks(blocks: readonly Block[], known: Known): Choice {
  const choice = chooseFamily(blocks, known.announced)
  return choice.score > 0 ? choice : (partPlainProse(blocks, known) ?? choice)
}

/** Finds the takeaways of an article, its introduction and its conclusion. */
export function findTakeaways({ blocks, facts, removed = [] }: Article): Structure {
  const noise = removeNoise(blocks, [facts.author, facts.site])
  const head = cutHead(noise.kept, facts)
  const contents = removeContents(head.rest)
  const { standfirst, rest } = cutStandfirst(contents.kept)
  const article = splitRunOn(rest)
  const announced = findAnnounced([
    head.title,
    ...[...standfirst, ...aboveMarks(article)].map(textOf),
  ])
  const interview = findInterview(article, [head.title, ...standfirst.map(textOf)].join(' '))
  const body = interview?.blocks ?? article
  const lang = facts.lang ?? guessLanguage([head.title, ...body.map(textOf)].join(' '))
  const choice = interview?.choice ?? chooseMarks(body, { title: head.title, lang, announced })
  const { family, score, starts, remarks } = choice
  const { intro, sections: parts, removed: groups } = cutSections(body, starts)
  const isNumbered = starts.at(-1)?.number !== undefined
  const ending = cutConclusion(parts, {
    ...{ announced: isNumbered ? undefined : announced, isNumbered },
    ...{ isTalk: interview !== undefined, intro, isPlain: parts.some(({ isPart }) => isPart) },
  })
  const { title, author, date = noise.day } = head
  const below = withWholeStandfirst(
    cutSubtitle([...standfirst, ...intro], facts.subtitle),
    interview,
  )
  const above = [title, below.subtitle ?? '', ...below.rest.map(textOf)]
  const talk = describeTalk(interview, { above, author, sections: parts, lang })
  return {
    ...{ title, subtitle: below.subtitle ?? talk.line, author, date, family, score, announced },
    ...talk.speech,
    ...{ sections: ending.sections, conclusion: ending.conclusion },
    ...(ending.headline === undefined ? {} : { conclusionHeadline: ending.headline }),
    remarks: [...remarks, ...(ending.remarks ?? [])],
    lang,
    url: facts.url,
    site: facts.site,
    intro: below.rest,
    removed: [
      ...[...removed, ...noise.removed, ...head.removed],
      ...[...below.removed, ...contents.removed, ...groups],
    ],
  }
}

/** Below the title of an interview stands who speaks: a standfirst of several sentences says more in its introduction. */
function withWholeStandfirst(below: Subtitled, interview: Interview | undefined): Subtitled {
  const { subtitle = '', rest } = below
  if (interview === undefined || cutSentences(subtitle).length < 2) return below
  return { ...below, subtitle: undefined, rest: [paragraph(subtitle), ...rest] }
}

/** Who speaks in an interview, and the line that says so where no other stands below the title. */
function describeTalk(interview: Interview | undefined, talk: Talk) {
  if (interview === undefined) return { speech: {}, line: undefined }
  const { speakers = [] } = interview.choice
  const interviewee = findInterviewee(talk)
  if (interviewee === undefined) return { speech: { speakers }, line: undefined }
  return { speech: { speakers, interviewee }, line: introduce(interviewee, talk.lang) }
}
