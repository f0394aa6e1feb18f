import { latinPattern } from './latin.ts'
/**
 * A quotation in any marks, with its marks. Single ones are read as apostrophes inside words and behind a
 * genitive; German also opens with », and closes with “.
 */
export const QUOTED = String.raw`“[^“”]+”|„[^„“]+[“”]|»[^«»]+«|«[^«»]+»|(?<![\p{L}\d"])"[^"]+"(?!\p{L})|(?<![\p{L}\d])[‘‚](?:[^‘’‚]|’(?=\p{L})|(?<!\p{P})’ ?(?=s ))+[’‘](?!\p{L})|「[^「」]+」`

/** True for a quotation that begins as a sentence does, and is no word or two within one: “a mistake”. */
export function beginsSentence(quotation: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(quotation)
}

/** Text in which nobody speaks: what is quoted is another’s. */
export function withoutQuotations(text: string): string {
  return text.replace(MARKED, '“”')
}

const MARKED = latinPattern(QUOTED, 'g')
