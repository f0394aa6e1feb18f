import { refutes } from './families/labels.ts'
import { findPartHeadline } from './part-headline.ts'
import { findHeadline } from './points/headline.ts'
import type { Speech } from './points/tagger.ts'
import { findProseHeadline, leansOnOthers } from './prose-headline.ts'
import type { Section } from './structure.ts'
import { countWords } from './words.ts'

/** The headline of a takeaway’s slide. */
export interface DraftHeadline {
  readonly headline: string
  readonly remarks: readonly string[]
  /** The article’s own headline, where words of it were left out. */
  readonly left: string | undefined
  /** Nothing but the takeaway’s number, since no sentence was fit for one. */
  readonly isNumber?: boolean
}

/** Longer headlines take three lines of a slide. */
const MAX_HEADLINE_WORDS = 14

/** The headline of the takeaway with this number: a long one is shortened, and a missing one made, where that is safe. */
export function draftHeadline(
  { headline, isDerived, isPart = false }: Section,
  paragraphs: readonly string[],
  { speech, number }: { readonly speech: Speech; readonly number: number },
): DraftHeadline {
  if (isPart) {
    const found = findPartHeadline(paragraphs, speech)
    return made(found?.text, found?.doubts ?? [], { speech, number })
  }
  if (isDerived) return derive(headline, paragraphs, { speech, number })
  const words = countWords(headline)
  if (words <= MAX_HEADLINE_WORDS) return { headline, remarks: [], left: undefined }
  const short = refutes(headline) ? undefined : findHeadline([headline], speech)
  if (short === undefined) {
    return { headline, remarks: [`the headline has ${words} words; shorten it`], left: undefined }
  }
  const remark = `the headline was shortened; the article has: “${headline}”`
  return { headline: short, remarks: [remark], left: headline }
}

/** A whole sentence of the prose, or the takeaway’s number: what was put together of parts may be torn. */
function derive(
  first: string,
  paragraphs: readonly string[],
  { speech, number }: { readonly speech: Speech; readonly number: number },
): DraftHeadline {
  const found = refutes(first) ? undefined : findProseHeadline(paragraphs, speech)
  const headline = found ?? (isWhole(first) ? first : undefined)
  return made(headline, [], { speech, number })
}

/** A headline that the article does not have, and what is doubtful about it; the takeaway’s number where there is none. */
function made(
  headline: string | undefined,
  doubts: readonly string[],
  { speech, number }: { readonly speech: Speech; readonly number: number },
): DraftHeadline {
  return headline === undefined
    ? {
        headline: `${nameOf(speech.lang)} ${number}`,
        remarks: [NONE],
        left: undefined,
        isNumber: true,
      }
    : {
        ...{ headline, left: undefined },
        remarks: [MADE, ...doubts.map((doubt) => `the headline: ${doubt}`)],
      }
}

/** The one point of a takeaway that has nothing but a number, in the place of that number. */
export function pointAsHeadline(point: string, remarks: readonly string[]): DraftHeadline {
  const doubts = remarks.map((remark) => remark.replace(/^point 1: /, 'the headline: '))
  return { headline: point, remarks: [MADE, ...doubts], left: undefined }
}

const MADE = 'the article has no headline here; this is made of its prose'
const NONE = 'the article has no headline here, and no sentence is fit for one: write one'

/** A first sentence that fits, and says by itself of whom or what. */
function isWhole(first: string): boolean {
  return !first.endsWith('…') && countWords(first) <= MAX_HEADLINE_WORDS && !leansOnOthers(first)
}

function nameOf(lang: string): string {
  return NAMES[lang.split('-')[0] ?? ''] ?? 'Takeaway'
}

/** What stands above a takeaway without a headline, by language. */
const NAMES: Readonly<Record<string, string>> = {
  de: 'Erkenntnis',
  fr: 'Enseignement',
  es: 'Clave',
  it: 'Punto',
  pt: 'Ponto',
  nl: 'Inzicht',
  ja: 'ポイント',
  zh: '要点',
  ko: '핵심',
}
