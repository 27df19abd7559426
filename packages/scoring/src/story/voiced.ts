import type { Signal, SignalKind } from '@attune/language'
import { heardOf, type Utterance } from './utterance.ts'

const feelings: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'worry', 'sadness', 'confusion']

/** A feeling weaker than this is a tone, such as "??", and no statement. */
const STATED = 0.4

/** Signals of the given kinds, feelings only where they are stated. */
export const voiced = (utterance: Utterance, kinds: readonly SignalKind[]): Signal[] =>
  heardOf(utterance, kinds).filter(({ kind, strength }) => strength >= STATED || !feelings.includes(kind))
