import type { Evidence, Role, Span } from '@attune/core'
import type { MessageReading, Signal, SignalKind } from '@attune/language'
import { once } from './once.ts'

export type Side = 'customer' | 'service'

/** One public message, read. */
export interface Utterance {
  /** Position among the public messages of the conversation. */
  index: number
  messageId: string
  role: Role
  /** Id of the author: tells two agents apart; `null` when not known. */
  authorId: string | null
  side: Side
  text: string
  reading: MessageReading
  /** Milliseconds since 1970, `null` when the time is not known. */
  at: number | null
  /** The same in ISO 8601. */
  sentAt: string | null
  automated: boolean
  /** It was changed after it had been sent. */
  edited: boolean
  /** Consecutive messages of one side form a turn; turns count from 0. */
  turn: number
  startsTurn: boolean
  /** Index of the first message of its turn. */
  turnStart: number
}

/** Signals of an utterance of the given kinds, in order. */
export function heard(utterance: Utterance, ...kinds: readonly SignalKind[]): Signal[] {
  const known = kindsOf(utterance)
  let found: Signal[] | undefined
  for (const kind of kinds) {
    const signals = known.get(kind)
    if (signals && found) return utterance.reading.signals.filter((signal) => kinds.includes(signal.kind))
    found ??= signals
  }
  return found ?? []
}

const nothing: ReadonlyMap<SignalKind, Signal[]> = new Map()

/** The signals of an utterance by kind. */
export const kindsOf = once(({ reading }): ReadonlyMap<SignalKind, Signal[]> => {
  if (reading.signals.length === 0) return nothing
  const kinds = new Map<SignalKind, Signal[]>()
  for (const signal of reading.signals) {
    const others = kinds.get(signal.kind)
    if (others) others.push(signal)
    else kinds.set(signal.kind, [signal])
  }
  return kinds
})

/** The strongest of the signals, the earliest among equals. */
export function strongest(signals: readonly Signal[]): Signal | undefined {
  return signals.reduce<Signal | undefined>(
    (best, next) => (!best || next.strength > best.strength ? next : best),
    undefined,
  )
}

/** Evidence for a signal, or for the whole utterance. */
export function quote(utterance: Utterance, of?: Signal | Span): Evidence {
  const span: Span = of === undefined ? [0, utterance.text.length] : 'span' in of ? of.span : of
  return { messageId: utterance.messageId, span: [span[0], span[1]], quote: utterance.text.slice(span[0], span[1]) }
}
