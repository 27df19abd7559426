import type { Signal, SignalKind } from '@attune/language'
import { heardOf, type Utterance } from '../utterance.ts'

const feelings: readonly SignalKind[] = ['anger', 'frustration', 'disappointment', 'worry', 'sadness', 'confusion']

/** A feeling weaker than this is a tone, such as "??", and no statement. */
const STATED = 0.4

/** 可是, 到现在: a complaint this weak gives the tone of one, and says nothing that went wrong. */
const HINT = 0.25

/** Whether a signal says what it stands for, and is more than the tone of it. */
export const isStated = ({ kind, strength }: Signal): boolean =>
  feelings.includes(kind) ? strength >= STATED : kind !== 'complaint' || strength > HINT

/** Signals of the given kinds, feelings and complaints only where they are stated. */
export const voiced = (utterance: Utterance, kinds: readonly SignalKind[]): Signal[] =>
  heardOf(utterance, kinds).filter(isStated)
