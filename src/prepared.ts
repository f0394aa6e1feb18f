import { readNotes } from './content/notes.ts'
import type { FinishedSlide, SampleSlides, Theme } from './finished.ts'
import { type FontEmbedder, openFonts } from './fonts/embed.ts'
import { readLineMetrics } from './fonts/line-metrics.ts'
import { likelyFaces } from './pptx/used-faces.ts'
import { packNotes } from './pptx/write.ts'
import type { Project } from './project/project.ts'
import type { FontMetrics } from './scene-text.ts'

/** What a presentation needs that does not depend on how its slides look. */
export interface PreparedPresentation {
  /** Those faces are ready that slides probably need. */
  readonly embedFonts: FontEmbedder
  readonly lineMetrics: ReadonlyMap<string, FontMetrics>
  /** The notes of a slide with this number, in the form in which they are packed. */
  readonly packNotes: (notes: string, number: number) => ReturnType<typeof packNotes>
}

/** A deck before it is known how its slides look; some of them may yet be divided. */
export interface PlannedDeck {
  readonly slides: readonly Pick<FinishedSlide, 'kind' | 'notes'>[]
  readonly samples: Pick<SampleSlides, 'ready'>
  readonly theme: Pick<Theme, 'faces'>
  readonly lang: string
}

/** Prepares a presentation while the browser is at work; after each part, others have their turn. */
export async function preparePresentation(
  { slides, samples, theme, lang }: PlannedDeck,
  project: Pick<Project, 'readFile' | 'readFileIfAny'>,
  turn: () => Promise<void>,
): Promise<PreparedPresentation> {
  const embedFonts = openFonts(theme.faces, project.readFileIfAny)
  const kinds = slides.map(({ kind }) => kind)
  for (const face of likelyFaces(kinds, samples.ready)) {
    embedFonts([face])
    await turn()
  }
  const lineMetrics = readLineMetrics(theme.faces, project.readFile)
  const known = new Map<string, ReturnType<typeof packNotes>>()
  const packOnce = (notes: string, number: number) => {
    const key = `${number} ${notes}`
    if (!known.has(key)) known.set(key, packNotes(readNotes(notes, lang), number, lang))
    return known.get(key)
  }
  for (const [index, { notes }] of slides.entries()) {
    await turn()
    packOnce(notes, index + 1)
  }
  return { embedFonts, lineMetrics, packNotes: packOnce }
}
