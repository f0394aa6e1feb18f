import type { List, Nodes } from 'mdast'
import type { Problem } from '../model.ts'
import { warning } from '../problem.ts'
import { findAll, nodeSource } from './nodes.ts'

/** A warning for each list whose points begin with the boxes of a task list: these are shown as brackets. */
export function findTaskBoxes(shown: readonly Nodes[], markdown: string, file: string): Problem[] {
  return shown
    .flatMap((node) => findAll(node, 'list'))
    .flatMap((list) => {
      const [first] = textsOf(list)
        .map((node) => nodeSource(node, markdown, file))
        .filter(({ text }) => /^\[[ xX]\]\s/.test(text))
      return first === undefined ? [] : [boxes(first.placeOf(0))]
    })
}

/** What the points of a list begin with. */
function textsOf({ children }: List): Nodes[] {
  return children.flatMap(({ children: [first] }) => (first === undefined ? [] : [first]))
}

function boxes(at: Problem['at']): Problem {
  const message = 'Boxes of a task list are not drawn: “[ ]” and “[x]” are shown as they are.'
  const hint = 'Leave the brackets out; ~~what is done~~ can be struck out.'
  return warning('task-list', at, message, hint)
}
