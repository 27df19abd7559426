import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { heardOf, type Utterance } from '../story/utterance.ts'

/** What a reply does or tells: how it goes on, what was done, why, and that somebody has to wait. */
const doings: readonly SignalKind[] = [
  'action',
  'promise',
  'order',
  'guidance',
  'condition',
  'alternative',
  'explanation',
  'refusal',
  'wait-notice',
  'asks-datum',
  'gives-datum',
]

/** Places of what a message does for the customer, or tells them: leaving it out would take more than a fault away. */
export const keptIn = (said: Utterance): Span[] => heardOf(said, doings).map(({ span }) => span)
