import { expect, test } from 'vitest'
import { roleOf } from '../../src/content/roles.ts'

test.each([
  ['Introduction', 'introduction'],
  ['INTRO:', 'introduction'],
  ['Einleitung', 'introduction'],
  ['はじめに', 'introduction'],
  ['Conclusion', 'conclusion'],
  ['Fazit.', 'conclusion'],
  ['Bottom line', 'conclusion'],
  ['结论：', 'conclusion'],
  ['In conclusion, nothing changed', 'takeaway'],
  ['Introductions were made', 'takeaway'],
  ['constructor', 'takeaway'],
  ['', 'takeaway'],
])('a section called %j is the %s', (heading, role) => expect(roleOf(heading)).toBe(role))
