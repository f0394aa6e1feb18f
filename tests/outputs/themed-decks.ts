import { GOOD_DECK, takedeck, writeProject } from '../takedeck.ts'

/** Builds the good deck as a PPTX in each of these themes; resolves with the project that holds them. */
export async function buildInThemes(themes: readonly string[]): Promise<string> {
  const decks = themes.map((theme) => [
    `content/${theme}.md`,
    GOOD_DECK.replace('---\n', `---\ntheme: ${theme}\n`),
  ])
  const folder = writeProject(Object.fromEntries(decks))
  await takedeck(folder, ['build', '-f', 'pptx'])
  return folder
}
