import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { heard } from '../utterance.ts'
import { sentenceAround } from './sentence-around.ts'

/** The sentences with which a talk is wound up: what else, how was it, goodbye. None of them is about the matter. */
export const closingSentences = once((utterance): readonly Span[] =>
  heard(utterance, 'further-help', 'closing', 'goodbye').map(({ span }) => sentenceAround(utterance.text, span)),
)

/** A message without “is there anything else?”, every other letter in its place. */
export const withoutFurtherHelp = once(({ text, reading }): string =>
  reading.signals
    .filter(({ kind }) => kind === 'further-help')
    .map(({ span }) => sentenceAround(text, span))
    .reduce((rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text),
)
