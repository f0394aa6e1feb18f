/** As much of a ruler of markdown-it, which Marp brings with it, as exchanging a rule needs. */
export interface Ruler<Rule> {
  readonly getRules: (chain: '') => readonly Rule[]
  readonly at: (name: string, rule: Rule) => void
  readonly enable: (name: string) => void
  readonly disable: (name: string) => void
}

/** A rule by its name: a ruler tells all, or all but those that are disabled. */
export function ruleNamed<Rule>(ruler: Ruler<Rule>, name: string): Rule {
  const all = ruler.getRules('')
  ruler.disable(name)
  const others = ruler.getRules('')
  ruler.enable(name)
  const rule = all.find((each) => !others.includes(each))
  if (rule === undefined) throw new Error(`Marp has no rule ${name}`)
  return rule
}
