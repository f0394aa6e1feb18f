import { SetupError } from '../problem.ts'
import { reasonOf } from './reasons.ts'

/** What is read at a path. Throws a `SetupError` that says why the system refuses it. */
export function readOrTell<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (failure) {
    const hint = 'Mend this, or give takedeck content files that are somewhere else.'
    throw new SetupError(`${path} cannot be read: ${reasonOf(failure, REASONS)}.`, hint)
  }
}

/** What the system's codes say. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read there',
  EPERM: 'you may not read there',
  ELOOP: 'its links lead to each other',
}
