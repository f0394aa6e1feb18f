import { isFarewell } from '../clutter/calls.ts'
import type { Language } from './languages/language.ts'
import { isNotice } from './notices.ts'
import { isAside } from './scenes.ts'
import { isCommonplace } from './turns.ts'

/** True for a sentence that only prepares the next one, tells nothing, or takes leave of its readers. */
export function isEmpty(sentence: string, language: Language | undefined): boolean {
  if (
    isFarewell(sentence) ||
    isNotice(sentence) ||
    isCommonplace(sentence) ||
    isAside(sentence.replace(/[.。]$/u, ''))
  )
    return true
  return language?.setUps.test(sentence) === true
}
