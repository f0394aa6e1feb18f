import { expect, test } from 'vitest'
import { listProblems } from './problems.ts'

test.each([
  ['- a\n- [ ] b\n- [x] c', ['6:3 warning task-list']],
  ['1. x\n   - [X] b', ['6:6 warning task-list']],
  ['- [1] b\n- a [ ] b\n- `[ ]` c', []],
])('boxes of a task list are told once for each list: %j', (body, problems) => {
  expect(listProblems(`# T\n\n## A\n\n${body}\n`)).toEqual(problems)
})
