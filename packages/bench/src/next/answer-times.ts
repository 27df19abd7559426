import type { LabelledConversation } from '../pace/read-conversations.ts'

/** One conversation as points in time, in minutes from its first message. */
export type Sequence = readonly { at: number; by: 'customer' | 'service' }[]

/** Conversations whose messages all carry times; a customer's answer follows the service side's words. */
export function sequencesOf(conversations: readonly LabelledConversation[]): Sequence[] {
  return conversations.flatMap(({ messages }): Sequence[] => {
    const times = messages.map(({ at }) => (at == null ? Number.NaN : Date.parse(at) / 60_000))
    const [start = Number.NaN] = times
    if (times.some(Number.isNaN)) return []
    const points = messages.map(({ role }, index) => ({
      at: (times[index] ?? 0) - start,
      by: role === 'customer' ? ('customer' as const) : ('service' as const),
    }))
    return [points.sort((a, b) => a.at - b.at)]
  })
}

/** A second, so that an answer at once has a logarithm and a likelihood. */
export const SHIFT = 1 / 60

/** What is predicted: how long after the service side's words the customer writes, with all that went before. */
export interface Prediction {
  medianMinutes: number
  logLikelihood: number
}

export interface Model {
  name: string
  /** `index`: of the customer's message in the sequence. */
  predict(sequence: Sequence, index: number): Prediction
}

/** Indices of the customer's answers. */
export const answersIn = (sequence: Sequence): number[] =>
  sequence.flatMap(({ by }, index) => (by === 'customer' && sequence[index - 1]?.by === 'service' ? [index] : []))

export const gapBefore = (sequence: Sequence, index: number): number =>
  (sequence[index]?.at ?? 0) - (sequence[index - 1]?.at ?? 0)
