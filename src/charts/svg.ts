/** Attributes of an element; those without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/** Makes an element of SVG or HTML; its children are markup already. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(print(value))}"`],
  )
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** Text as markup. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A hundredth of a pixel is more than can be seen. */
function print(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
