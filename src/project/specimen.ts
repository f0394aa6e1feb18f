import { PACKAGE_SPECIMEN } from './package-files.ts'
import { openProject, type Project } from './project.ts'

const SPECIMEN = 'specimen.md'

/**
 * A project with a deck of the package that shows every layout, in the project's own themes,
 * templates and settings. `file` is what the deck is called.
 */
export function withSpecimen(project: Project, file: string): Project {
  const specimen = openProject(PACKAGE_SPECIMEN)
  return {
    ...project,
    readContent: () => specimen.readContent(SPECIMEN),
    readPicture: (picture) => {
      if (picture.at.file !== file) return project.readPicture(picture)
      return specimen.readPicture({ ...picture, at: { ...picture.at, file: SPECIMEN } })
    },
  }
}
