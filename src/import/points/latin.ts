/** Letters of languages that are written with Latin ones. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ',
  Ll: 'a-zß-öø-ÿāăąćčďđēėęěğģīıķĺļľłńņňōőœŕřśşšţťūůűųźżžșț',
}

/**
 * A pattern in which `\p{L}`, `\p{Lu}` and `\p{Ll}` are Latin letters alone. With all letters that there are V8
 * takes milliseconds to compile each, and an import would take twice as long.
 */
export function latinPattern(source: string, flags = ''): RegExp {
  return new RegExp(
    source.replace(/\[[^\]]*\]|\\p\{L[ul]?\}/g, (found) =>
      found.startsWith('[') ? found.replace(CLASS, classOf) : `[${found.replace(CLASS, classOf)}]`,
    ),
    flags,
  )
}

const CLASS = /\\p\{(L[ul]?)\}/g

function classOf(_: string, name: string): string {
  return CLASSES[name] ?? ''
}
