import { findChinesePeople } from './chinese-speakers.ts'
import { latinPattern } from './latin.ts'
import { isPartOf, listNames } from './names.ts'
import { isPerson, isPlace } from './person-signs.ts'
import { withoutQuotations } from './quotation-marks.ts'
import type { People } from './speaker.ts'

/** The people that a text names, each once and by the longest of their names; `known` ones are told by their names alone. */
export function findPeople(text: string, known: readonly string[] = []): string[] {
  const plain = withoutQuotations(text)
  if (/\p{Script=Han}{4}/u.test(plain)) return findChinesePeople(plain)
  const found = listNames(plain).filter(
    ({ name, index }) =>
      known.some((person) => isPartOf(name, person)) ||
      isPerson(
        name,
        plain.slice(Math.max(0, index - NEAR), index),
        plain.slice(index + name.length),
      ),
  )
  return mergeNames(found.map(({ name }) => name))
}

/** In characters: what stands farther before a name says nothing of it. */
const NEAR = 100

/** “Korenc a abandonné”, “selon Jana Fuchs”: a name that may be somebody’s, of whom nothing else is known. */
export function namesUnknown(text: string, known: readonly string[]): boolean {
  const people = findPeople(text, known)
  return listNames(text).some(({ name, index }) => {
    if (people.some((person) => isPartOf(name, person))) return false
    const before = text.slice(Math.max(0, index - NEAR), index)
    const isSubject = /(?:^|[.!?] )$/.test(before) && ACTS.test(text.slice(index + name.length))
    return isSubject || (name.includes(' ') && !isPlace(before))
  })
}

const ACTS = latinPattern(String.raw`^(?:, [^,.]{3,60},)? \p{Ll}`)

/** “Tubb” and “Colin Tubb” are one person. */
function mergeNames(names: readonly string[]): string[] {
  const all = [...new Set(names)]
  return all.filter((name) => !all.some((other) => other !== name && isPartOf(name, other)))
}

/** “Colin Tubb” for “Tubb”, where the article names one person so. */
export function fullNameOf(name: string, people: readonly string[]): string {
  if (/\s/u.test(name)) return name
  const known = people.filter((person) => person !== name && isPartOf(name, person))
  return known.length === 1 ? (known[0] ?? name) : name
}

/** Whom a text names, and whom it is about. */
export function readPeople(text: string): People {
  const names = findPeople(text)
  return { names, protagonist: findProtagonist(text, names) }
}

/** Whoever is named three times at least, and twice as often as anybody else. */
function findProtagonist(text: string, people: readonly string[]): string | undefined {
  const told = people
    .map((name) => ({ name, count: countMentions(text, name) }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = told
  if (first === undefined || first.count < 3) return undefined
  return first.count >= 2 * (second?.count ?? 0) ? first.name : undefined
}

function countMentions(text: string, name: string): number {
  const last = name.split(/\s/u).at(-1) ?? name
  return text.split(last).length - 1
}
