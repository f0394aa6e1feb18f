/** A path as one copies it into a shell: in quotes where it has spaces or signs that mean something there. */
export function asShellPath(path: string): string {
  if (/^[\p{L}\p{N}_@%+=:,.\\/-]+$/u.test(path)) return path
  return `"${path.replace(/["$`]/g, '\\$&')}"`
}
