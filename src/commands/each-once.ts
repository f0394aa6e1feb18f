import { UsageError } from './command.ts'

/** Where something is built to, whether it is the same as another, and what it is called. */
interface Naming<Item> {
  readonly outputOf: (item: Item) => string
  readonly keyOf: (item: Item) => string
  readonly nameOf: (item: Item) => string
}

/** What is to be built, each once. Throws a `UsageError` where outputs of one would replace those of another. */
export function eachOnce<Item>(
  items: readonly Item[],
  { outputOf, keyOf, nameOf }: Naming<Item>,
): readonly Item[] {
  const found = new Map<string, Item>()
  for (const item of items) {
    const other = found.get(outputOf(item)) ?? item
    if (keyOf(other) !== keyOf(item)) {
      throw new UsageError(
        `${nameOf(other)} and ${nameOf(item)} have the same outputs; build one of them with another --out.`,
      )
    }
    found.set(outputOf(item), item)
  }
  return [...found.values()]
}
