import { refutes } from './families/labels.ts'
import { findHeadline } from './points/headline.ts'
import type { Speech } from './points/tagger.ts'
import type { Section } from './structure.ts'
import { countWords } from './words.ts'

/** The headline of a takeaway’s slide. */
export interface DraftHeadline {
  readonly headline: string
  readonly remarks: readonly string[]
  /** The article’s own headline, where words of it were left out. */
  readonly left: string | undefined
}

/** Longer headlines take three lines of a slide. */
const MAX_HEADLINE_WORDS = 14

/** The article’s headline; a long one is shortened, and a missing one made, where that is safe. */
export function draftHeadline(
  { headline, isDerived }: Section,
  paragraphs: readonly string[],
  speech: Speech,
): DraftHeadline {
  if (isDerived) return derive(headline, paragraphs, speech)
  const words = countWords(headline)
  if (words <= MAX_HEADLINE_WORDS) return { headline, remarks: [], left: undefined }
  const short = refutes(headline) ? undefined : findHeadline([headline], speech)
  if (short === undefined) {
    return { headline, remarks: [`the headline has ${words} words; shorten it`], left: undefined }
  }
  const remark = `the headline was shortened; the article has: “${headline}”`
  return { headline: short, remarks: [remark], left: headline }
}

function derive(first: string, paragraphs: readonly string[], speech: Speech): DraftHeadline {
  const found = refutes(first) ? undefined : findHeadline(paragraphs, speech)
  const isCut = found === undefined && first.endsWith('…')
  const remark = isCut
    ? 'the article has no headline here, and this one breaks off: write one'
    : 'the article has no headline here; this is made of its prose'
  return { headline: found ?? first, remarks: [remark], left: undefined }
}
