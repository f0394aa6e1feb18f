import type { DeckBrand, Position } from '../model.ts'
import type { FrontMatter } from './schema.ts'
import type { YamlFields } from './yaml.ts'

/** Settings as they were checked, and where they stand. */
export interface PlacedSettings {
  readonly settings: FrontMatter
  readonly fields: YamlFields
}

/** A deck's brand: the project's, and in front of it what the deck itself says. */
export function mergeBrands(project: PlacedSettings, deck: PlacedSettings): DeckBrand | undefined {
  const tokens = { ...project.settings.brand, ...deck.settings.brand }
  if (Object.keys(tokens).length === 0) return undefined
  return { tokens, places: new Map([project, deck].flatMap(placesOf)) }
}

function placesOf({ fields }: PlacedSettings): [string, Position][] {
  return [...(fields.get('brand')?.inside[0] ?? [])]
}
