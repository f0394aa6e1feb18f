/** Why the system refuses something: what is said of its code, by name (`EACCES`), or its own words. */
export function reasonOf(failure: unknown, reasons: Readonly<Record<string, string>>): string {
  if (!(failure instanceof Error)) return String(failure)
  return reasons[('code' in failure && String(failure.code)) || ''] ?? failure.message
}
