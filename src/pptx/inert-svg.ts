/**
 * Whether a vector picture runs nothing and asks for nothing outside of it: what opens a presentation might do
 * either. Where it is in doubt, it does.
 */
export function isInertSvg(svg: string): boolean {
  return ![UNREAD, IN_PIECES, ACTIVE, MOVED, FOREIGN].some((sign) => sign.test(svg))
}

/**
 * What another reader may take for other letters: UTF-16, encodings in which signs of ASCII mean something else,
 * and references to letters, hyphens and brackets.
 */
const UNREAD =
  /[\0\ufffd]|\bencoding\s*=(?!\s*["'](?:utf-8|us-ascii|iso-8859-1)["'])|&#(?:x0*(?:28|2d|5c|[46][1-9a-f]|[57][\da])|0*(?:40|45|92|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2]));/i

/** A style sheet in pieces, which could hide words of it: of elements, comments, sections. */
const IN_PIECES =
  /<(?:[\w.-]+:)?style\b[^<>]*(?<!\/)>(?!\s*(?:<!\[CDATA\[)?[^<\]]*(?:\][^<\]]+)*(?:\]\]>\s*)?<\/)/i

/**
 * Elements of other languages, handlers of events, style sheets and definitions from elsewhere other than the W3C's
 * own, and escapes that could hide them.
 */
const ACTIVE =
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b|\son[a-z]+\s*=|@import|<!ENTITY|<\?xml-stylesheet|\\|<!DOCTYPE(?!\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"]*"\s+"https?:\/\/www\.w3\.org\/[^"]*"\s*>)/i

/** Animations that change an address. */
const MOVED = /\battributeName\s*=\s*["']\s*(?:[\w.-]+:)?(?:href|src)\b/i

/** Addresses other than those of a part of the same picture, or of a picture within it. */
const FOREIGN =
  /\b(?:href|src)\s*=(?!\s*["']\s*(?:#|data:image\/))|\burl\((?!\s*(?:&quot;|["'])?\s*(?:#|data:))|\bimage-set\(|\bxml:base\s*=/i
