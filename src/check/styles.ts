import type { Problem, Rendered } from '../model.ts'
import { error } from '../problem.ts'

/** A style that ends the element around it would let HTML into every output. */
export function checkStyles({ css }: Pick<Rendered, 'css'>, file: string): Problem[] {
  if (!/<\/style/i.test(css)) return []
  const hint = 'Remove it from the styles of the deck or its theme.'
  return [error('style-end', { file, line: 1, column: 1 }, 'A style holds </style>.', hint)]
}
