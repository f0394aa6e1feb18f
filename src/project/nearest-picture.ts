import { type Dirent, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { nearestWord } from '../nearest-word.ts'

/** The picture in a folder, or one level below it, that is called most like a missing one; with forward slashes. */
export function nearestPicture(folder: string, missing: string): string | undefined {
  const paths = listPictures(folder)
  const nameOf = (path: string) => parse(path).name.toLowerCase()
  const wanted = nameOf(missing.replaceAll('\\', '/'))
  const nearest = nearestWord(wanted, paths.map(nameOf))
  return (
    paths.find((path) => nameOf(path) === wanted) ?? paths.find((path) => nameOf(path) === nearest)
  )
}

const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i

function listPictures(folder: string): string[] {
  const entries = list(folder)
  const below = entries.filter(
    (entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name),
  )
  const deep = below.flatMap(({ name }) =>
    list(join(folder, name)).map((file) => `${name}/${file.name}`),
  )
  return [...entries.map(({ name }) => name), ...deep].filter((path) => PICTURE.test(path))
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
