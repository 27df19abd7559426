import type { Evidence, Role, Span } from '@attune/core'
import type { MessageReading, Signal, SignalKind } from '@attune/language'
import type { Notes } from './notes.ts'
import { quotable } from './text/quotable.ts'

/** Who speaks: the customer, or whoever serves (people, bots and models alike). */
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
  /**
   * What was said, in the one form that words are matched in; spans of its reading are places in it. A sentence whose gap was
   * left open ("by […]") is blank in it.
   */
  text: string
  /** As it was written, and where a span of `text` stands in it: {@link quote} looks there. */
  written: { text: string; span(of: Span): Span }
  reading: MessageReading
  /** The signals of the reading by kind, in order. */
  kinds: ReadonlyMap<SignalKind, readonly Signal[]>
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
  /** What has been found out about it so far; see `once`. */
  notes: Notes
}

/**
 * Signals of an utterance of the given kinds, in order.
 *
 * @example
 * // utterance: We are so sorry, Anna.
 * heard(utterance, 'apology').map(({ span }) => span) // [[7, 15]]
 */
export function heard(utterance: Utterance, ...kinds: readonly SignalKind[]): readonly Signal[] {
  return heardOf(utterance, kinds)
}

/** The same of a list that is there already. */
export function heardOf(utterance: Utterance, kinds: readonly SignalKind[]): readonly Signal[] {
  if (utterance.kinds.size === 0) return none
  let found = none
  for (const kind of kinds) {
    const signals = utterance.kinds.get(kind)
    // Most messages show one of several kinds at most: only those that show more have to be gone through for the order.
    if (signals && found.length > 0) return ofKinds(utterance, kinds)
    if (signals) found = signals
  }
  return found
}

const none: readonly Signal[] = []

const ofKinds = ({ reading }: Utterance, kinds: readonly SignalKind[]): Signal[] =>
  reading.signals.filter(({ kind }) => kinds.includes(kind))

/** The signals of a reading by kind. */
export function byKind({ signals }: MessageReading): ReadonlyMap<SignalKind, readonly Signal[]> {
  if (signals.length === 0) return nothing
  const kinds = new Map<SignalKind, Signal[]>()
  for (const signal of signals) {
    const others = kinds.get(signal.kind)
    if (others) others.push(signal)
    else kinds.set(signal.kind, [signal])
  }
  return kinds
}

const nothing: ReadonlyMap<SignalKind, readonly Signal[]> = new Map()

/**
 * The strongest of the signals, the earliest among equals.
 *
 * @example
 * // utterance: I need this now, right now!
 * quote(utterance, strongest(heard(utterance, 'urgency'))).quote // 'need this now, right now'
 */
export function strongest(signals: readonly Signal[]): Signal | undefined {
  return signals.reduce<Signal | undefined>(
    (best, next) => (!best || next.strength > best.strength ? next : best),
    undefined,
  )
}

/**
 * Evidence for a signal, or for the whole utterance, as it was written. A span that begins or ends inside a word is quoted
 * with the whole word, one that begins with the comma before it without.
 *
 * @example
 * // utterance: We are so sorry, Anna.
 * quote(utterance, heard(utterance, 'apology')[0]) // { messageId: 'm2', span: [7, 15], quote: 'so sorry' }
 */
export function quote(utterance: Utterance, of?: Signal | Span): Evidence {
  const { messageId, text, written } = utterance
  const span = written.span(of === undefined ? [0, text.length] : 'span' in of ? of.span : of)
  const [start, end] = of === undefined ? span : quotable(written.text, span)
  return { messageId, span: [start, end], quote: written.text.slice(start, end) }
}
