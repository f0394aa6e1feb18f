import { relative, resolve } from 'node:path'
import type { Asset, Theme } from '../finished.ts'
import type { Block, Deck, DeckBrand, Picture, Problem } from '../model.ts'
import type { Project } from '../project/project.ts'
import { chooseLogo } from '../theme/logo.ts'
import { readColors } from '../theme/tokens.ts'

/** Where the deck's Markdown goes, from which pictures are seen, and the theme that chooses its logo. */
interface PictureRequest {
  readonly file: string
  readonly outFolder: string
  readonly theme: Theme
}

/** Reads every picture that a deck shows, its logo among them. */
export function loadDeckPictures(
  deck: Deck,
  { file, outFolder, theme }: PictureRequest,
  project: Project,
) {
  const assets = new Map<string, Asset>()
  const problems: Problem[] = []
  const hrefs = new Map<string, string>()
  const logo = logoOf(deck.brand, theme)
  assets.set(file, EMPTY_PICTURE)
  const blocks = [...deck.context, ...deck.sections.flatMap((section) => section.blocks)]
  for (const picture of [...picturesOf(blocks), ...(logo === undefined ? [] : [logo])]) {
    const asset = project.readPicture(picture)
    if ('rule' in asset) problems.push(asset)
    else {
      const path = relative(resolve(project.root, outFolder), resolve(project.root, asset.path))
      const href = encodeURI(path).replaceAll('&', '%26')
      hrefs.set(mentionOf(picture), href)
      assets.set(href, asset)
    }
  }
  const pictureHref = (picture: Picture): string => hrefs.get(mentionOf(picture)) ?? file
  return { assets, problems, pictureHref, logo }
}

/** What stands for a picture that no file of the project is: white, and as wide as a slide. */
const EMPTY_PICTURE: Asset = {
  path: '',
  mediaType: 'image/jpeg',
  bytes: Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtq' +
      'eJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAJABABAREA/8QAFQABAQAAAAAAAAAAAAAA' +
      'AAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKYB/9k=',
    'base64',
  ),
}

/** The same path is another picture in another folder's file. */
function mentionOf({ at, source }: Picture): string {
  return `${at.file}\n${source}`
}

function logoOf(brand: DeckBrand | undefined, { rules }: Theme): Picture | undefined {
  if (brand === undefined) return undefined
  const { tokens, places } = brand
  const ground = readColors(rules).get('color-background') ?? '#ffffff'
  const key = chooseLogo(tokens, ground)?.key
  const [source, at] = key === undefined ? [] : [tokens[key], places.get(key)]
  if (source === undefined || at === undefined) return undefined
  return { kind: 'picture', source, alt: tokens['logo-alt'] ?? 'Logo', caption: '', at }
}

function picturesOf(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block]
    if (block.kind !== 'list') return []
    return block.items.flatMap((item) => picturesOf(item.children))
  })
}
