import { joinLines } from './line-joints.ts'

/** Two lines that follow each other without an empty one between them. */
interface LineBreak {
  readonly line: string
  readonly next: string
}

/**
 * Joins the lines that an editor wrapped; `groups` are the lines between empty ones. A line was wrapped if
 * the first word of the next one had no room on it. Headlines, addresses, verses and the last lines of
 * paragraphs end earlier, and stay lines.
 */
export function joinWrappedLines(groups: readonly (readonly string[])[]): string[] {
  const reach = wrappedReach(groups)
  return groups.flatMap((lines) => (reach === undefined ? lines : joinGroup(lines, reach)))
}

function joinGroup(lines: readonly string[], reach: number): string[] {
  const joined: string[] = []
  let isInside = false
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1]?.trimEnd()
    isInside = line !== undefined && isWrapped({ line, next }, { reach, isInside })
    if (isInside) joined.push(joinLines(joined.pop() ?? '', next))
    else joined.push(next)
  }
  return joined
}

/** `isInside`: the line itself was joined. What was wrapped twice, at two widths, has short ones there. */
function isWrapped(
  { line, next }: LineBreak,
  { reach, isInside }: { readonly reach: number; readonly isInside: boolean },
): boolean {
  if (STARTS_BLOCK.test(next)) return false
  if (goesOn(line, next) && (isInside || isLong(line))) return true
  return isLong(line) && reachOf(line, next) >= reach
}

/** A line that begins something of its own, even inside a paragraph, or is a byline. */
const STARTS_BLOCK =
  /^[ \t]*(?:[-*+•‣▪●◦]\s|#?\d{1,2}[.)．、]\s|(?:by|von|par|por|di|door)(?: \p{Lu}[\p{L}.’'-]*)+(?<!\.)$|(?:(?:Written|Reported|Compiled|Prepared|Posted|Words|Interview|Story) by|By|Von|Par|Por|Door|(?:Geschrieben|Verfasst) von|(?:Écrit|Propos recueillis) par|Escrito por|Geschreven door) \p{Lu}|(?:Published|Posted|Updated|Veröffentlicht(?: am)?|Publié le|Publicado el|Gepubliceerd op),? \d|(?:Photos?|Photographs?|Fotos?|Foto[’']s|Bilder)\s*:)/u

/** Editors wrap at 45 to 100 columns; lines of other lengths are ends that somebody meant. */
function isLong(line: string): boolean {
  const columns = columnsOf(line)
  return columns >= SHORTEST && columns <= LONGEST
}

/** How wide a line is: a letter of Chinese or Japanese is as wide as two others. */
function columnsOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0)
}

const WIDE = /[\u3000-\u9fff\uff01-\uff60]/g

const SHORTEST = 45
const LONGEST = 100

/** How far a line would have gone with the next one's first word. */
function reachOf(line: string, next: string): number {
  const word = /\S+/.exec(next)?.[0] ?? ''
  return columnsOf(line) + (WIDE_START.test(word) ? 2 : 1 + word.length)
}

/** Chinese and Japanese go on with their next letter. */
const WIDE_START = /^[\u3000-\u9fff\uff01-\uff60]/

/** Whether nothing has ended the sentence: a small letter goes on with it, or another one stands before it. */
function goesOn(line: string, next: string): boolean {
  if (/[.!?:…。！？：]["”’»)」』]*$/.test(line)) return false
  if (WIDE_START.test(next.trimStart())) return /[\u3000-\u9fff\uff01-\uff60]$/.test(line)
  return /^\s*(?!https?:|www\.)\p{Ll}/u.test(next) || /\p{Ll}{3}[.!?] \p{Lu}/u.test(line)
}

/**
 * From which reach on lines were wrapped; undefined where none were. A machine fills every line, a hand
 * stops earlier: one sentence in ten may do so without counting.
 */
function wrappedReach(groups: readonly (readonly string[])[]): number | undefined {
  const torn = groups
    .map(openBreaksOf)
    .filter(isProse)
    .flat()
    .filter(({ line }) => isLong(line))
  const long = groups.flatMap(breaksOf).filter(({ line }) => isLong(line))
  if (torn.length * 3 <= long.length) return areMostlyLong(groups) ? SHORTEST : undefined
  const reaches = torn.map(({ line, next }) => reachOf(line, next)).sort((a, b) => a - b)
  const width = Math.max(...torn.map(({ line }) => columnsOf(line)))
  return Math.min(width + 1, reaches[Math.floor(reaches.length / 10)] ?? width)
}

/** The breaks that tear a sentence; where every line begins with a small letter, none can be told. */
function openBreaksOf(lines: readonly string[]): LineBreak[] {
  if (/^\s*\p{Ll}/u.test(lines[0] ?? '')) return []
  return breaksOf(lines).filter(({ line, next }) => goesOn(line, next))
}

/** Verses tear their sentences, too, in short lines. */
function isProse(open: readonly LineBreak[]): boolean {
  return open.filter(({ line }) => isLong(line)).length * 2 >= open.length
}

function breaksOf(lines: readonly string[]): LineBreak[] {
  const breaks = lines.slice(1).map((next, index) => {
    return { line: (lines[index] ?? '').trimEnd(), next }
  })
  return breaks.filter(({ next }) => !STARTS_BLOCK.test(next))
}

/** A title above its byline is two lines, and no sign of wrapping. */
const MIN_BREAKS = 3

/** In most groups every line but the last is as long as a wrapped one, and they are no list without marks. */
function areMostlyLong(groups: readonly (readonly string[])[]): boolean {
  const several = groups.filter((lines) => lines.length > 1)
  const breaks = several.flatMap(breaksOf)
  const listed = breaks.filter(
    ({ line, next }) => /[^\p{P}]$/u.test(line) && /^\s*\p{Lu}/u.test(next),
  )
  const wrapped = several.filter((lines) => lines.slice(0, -1).every(isLong))
  const isList = listed.length * 2 > breaks.length
  return breaks.length >= MIN_BREAKS && !isList && wrapped.length * 2 > several.length
}
