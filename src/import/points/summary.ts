/** Some sections say themselves what they come down to. */
const SUMMARY =
  /^(?:key )?(?:takeaway|bottom line|the bottom line|in short|fazit|merke|à retenir|en clair|conclusión|ポイント|要点)\s*[:：]\s*(?=\S)/i

/** A paragraph without the label that says that it sums up its section; undefined without one. */
export function readSummary(paragraph: string): string | undefined {
  const label = SUMMARY.exec(paragraph)?.[0]
  return label === undefined ? undefined : paragraph.slice(label.length)
}
