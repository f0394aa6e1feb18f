import type { Rendered } from '../finished.ts'
import type { Problem } from '../model.ts'
import { error } from '../problem.ts'
import type { Slide } from '../slide.ts'

/**
 * The last line of defence: Marp must have made exactly the planned slides, each with its notes.
 * Where it did not, a layout's template (or a hole in our escaping) changed the deck's structure.
 */
export function checkStructure(
  slides: readonly Slide[],
  rendered: Rendered,
  templateFile: string,
): Problem[] {
  const at = { file: templateFile, line: 1, column: 1 }
  if (rendered.slides.length !== slides.length) {
    return [
      error(
        'slide-count',
        at,
        `The templates made ${rendered.slides.length} slides of ${slides.length}.`,
        'Look for a line of dashes in a layout: it starts a new slide.',
      ),
    ]
  }
  return slides.flatMap((slide, index) =>
    sameWords(slide.notes, rendered.notes[index] ?? '')
      ? []
      : [
          error(
            'slide-notes',
            slide.at,
            `The notes of slide ${index + 1} did not survive the template “${slide.layout}”.`,
            'Remove HTML comments from the layout: Marp reads them as notes.',
          ),
        ],
  )
}

/** Word joiners are ours: they keep notes from being read as something else. */
function sameWords(planned: string, made: string): boolean {
  return fold(planned) === fold(made)
}

function fold(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}
