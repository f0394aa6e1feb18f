import { featuresOf } from './features.ts'
import type { Chances } from './judge.ts'
import type { Speech } from './tagger.ts'
import type { Topic } from './topic.ts'

/** How likely the sentence at a place of its section is fit to be shown. */
export function judgeSentence(at: number, topic: Topic, { judge }: Pick<Speech, 'judge'>): Chances {
  return judge(featuresOf(at, topic), topic.sentences[at] ?? '')
}
