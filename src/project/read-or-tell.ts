import { SetupError } from '../problem.ts'

/** What is read at a path. Throws a `SetupError` that says why the system refuses it. */
export function readOrTell<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (failure) {
    const hint = 'Mend this, or give takedeck content files that are somewhere else.'
    throw new SetupError(`${path} cannot be read: ${reasonOf(failure)}.`, hint)
  }
}

function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  return REASONS[('code' in failure && String(failure.code)) || ''] ?? failure.message
}

/** What the system's codes say. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read there',
  EPERM: 'you may not read there',
  ELOOP: 'its links lead to each other',
}
