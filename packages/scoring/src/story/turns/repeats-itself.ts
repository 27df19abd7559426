import type { Span } from '@attune/core'
import { lookBack, type Story } from '../story.ts'
import { lettersIn, lettersOf, SHORTEST_WORDING } from '../text/same-words.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16

/** Tells whether the sentence of a span was said word for word in an earlier turn: the second time it gives nothing new. */
export function repeatsItself(story: Story, utterance: Utterance): (span: Span) => boolean {
  let earlier: readonly string[] | null = null
  return (span) => {
    const sentence = lettersOf(utterance.text.slice(...sentenceAround(utterance.text, span)))
    if (sentence.length < SHORTEST_WORDING) return false
    earlier ??= lookBack(story, utterance, LOOK_BACK)
      .filter((said) => said.side === 'service' && said.turn < utterance.turn)
      .map(lettersIn)
    return earlier.some((text) => text.includes(sentence))
  }
}
