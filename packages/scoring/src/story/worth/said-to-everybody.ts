import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import type { Utterance } from '../utterance.ts'

/**
 * Tells whether a span stands in a sentence of feeling or regret that the team sends to everybody, as `knowTemplates` found
 * it over many conversations. Its words for the person are worth what a stock phrase is worth, whatever their grade; what it
 * does beside them keeps its credit.
 */
export const saidToEverybody = (utterance: Utterance): ((span: Span) => boolean) => covering(reusedIn(utterance))

const reusedIn = once((utterance): readonly Span[] =>
  utterance.reading.signals
    .filter(({ data }) => data.reused === true)
    .map(({ span }) => sentenceAround(utterance.text, span)),
)
