/// <reference lib="dom" />

/**
 * The properties by which a generated element can differ from a plain one in its place: those that
 * some rule sets of one or the other. Reading all that there are takes longer than reading the slide.
 */
export function propertiesIn(style: CSSStyleDeclaration): readonly string[] {
  const idle =
    /^(?:animation|transition|scroll|view|timeline|page|break|orphans|widows|offset|cursor|pointer|user|touch|will|resize|interactivity|overscroll|caret|speak|buffered|app-region)/
  const set = new Set(
    [...document.styleSheets].flatMap(({ cssRules }) => propertiesSetIn(cssRules)),
  )
  // A computed style has one position of a background, a rule one across and one down.
  const isSet = (name: string) => set.has(name) || set.has(`${name}-x`) || set.has('all')
  return [...style].filter((name) => !idle.test(name) && isSet(name))
}

/** The properties that rules set of what can be generated, with those inside them. */
export function propertiesSetIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    const isMeant = rule instanceof CSSStyleRule && canMeanGenerated(rule.selectorText)
    const own = isMeant ? [...rule.style] : []
    const holds = rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule
    const inner = holds ? rule.cssRules : undefined
    return [...own, ...(inner === undefined ? [] : propertiesSetIn(inner))]
  })
}

/**
 * Whether a selector can mean what is generated, or an element in its place that has a name of its own
 * and no class. In doubt it can: only those are told apart that end in a name, a class or an id.
 */
export function canMeanGenerated(selector: string): boolean {
  const bare = selector.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\\./g, 'x')
  const selectors = withoutBrackets(withFirstNames(bare)).split(',')
  return selectors.some((one) => {
    const end =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? ''
    return /:(?:before|after)/.test(end) || !/^[a-z]|[.#]/i.test(end)
  })
}

/** A selector with one name in place of several: Marp writes `:is(h1, marp-h1)`. */
export function withFirstNames(selector: string): string {
  const names = /:(?:is|where)\(\s*([a-z][\w-]*)(?:\s*,\s*[a-z][\w-]*)*\s*\)/gi
  const less = selector.replace(names, '$1')
  return less === selector ? less : withFirstNames(less)
}

/** A selector without what stands in brackets; an attribute is a condition like another. */
export function withoutBrackets(selector: string): string {
  const less = selector.replace(/\([^()[\]]*\)/g, '').replace(/\[[^()[\]]*\]/g, ':any')
  return less === selector ? less : withoutBrackets(less)
}
