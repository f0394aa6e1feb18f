import { expect, test } from 'vitest'
import { missingInPptx } from './outputs.ts'

test.each([
  ['with a hyphen for a soft one, where a line ends', 'Ver\u00adwaltung', 'Ver- waltung', []],
  ['or where it no longer does', 'Ver\u00adwal\u00adtung', 'Verwal-tung', []],
  ['or torn at other places', 'Ver\u00adwal\u00adtung', 'V er-walt ung', []],
  ['but not with one that no soft hyphen made', 'Verwaltung', 'Ver- waltung', ['Verwaltung']],
  ['nor at another place', 'Ver\u00adwaltung', 'Verwal-tung', ['Verwaltung']],
  ['nor without a letter', 'Ver\u00adwaltung', 'Ver-waltun', ['Verwaltung']],
])('a word is found in a PPTX %s', (_how, md, pptx, missing) => {
  expect(missingInPptx(['Verwaltung'], { md, pptx })).toEqual(missing)
})
