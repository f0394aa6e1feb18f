/**
 * Whether a vector picture runs nothing and asks for nothing outside of it: what opens a presentation might do
 * either. Where it is in doubt, it does.
 */
export function isInertSvg(svg: string): boolean {
  return !ACTIVE.test(svg) && !FOREIGN.test(svg)
}

/** Elements of other languages, handlers of events, style sheets from elsewhere, and escapes that could hide them. */
const ACTIVE =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b|\son[a-z]+\s*=|@import|<!ENTITY|<\?xml-stylesheet|\\/i

/** Addresses other than those of a part of the same picture, or of a picture within it. */
const FOREIGN =
  /\b(?:href|src)\s*=(?!\s*["']\s*(?:#|data:image\/))|\burl\((?!\s*(?:&quot;|["'])?\s*(?:#|data:))/i
