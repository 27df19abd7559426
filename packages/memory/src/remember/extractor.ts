import type { Conversation, JsonValue, Span } from '@attune/core'

/**
 * What somebody said that may be worth remembering, before it is a fact. The span indexes the message's text, and the
 * words there are the quote.
 */
export interface Heard {
  messageId: string
  span: Span
  /** `customer`, or somebody of theirs, such as `daughter`. */
  subject: string
  /** Name of a predicate of the registry. */
  predicate: string
  qualifier: string | null
  value: JsonValue
  /** 0..1 */
  confidence: number
  /**
   * `states`: it holds. `ends`: it no longer holds ("I no longer live in Leeds"); `value` may be null. `corrects`: it
   * replaces what was said before by mistake ("not Anne, Anna").
   */
  stance: 'states' | 'ends' | 'corrects'
  /** When it holds in the world, where the words tell: ISO instants. */
  validFrom: string | null
  validTo: string | null
}

/**
 * Something else that can hear facts, for instance a language model. It may only propose: what it finds is recorded as
 * `proposed`, whatever its confidence, and only when the span really holds words of the customer.
 */
export interface Extractor {
  /** Name and version, as it goes into the provenance. */
  readonly id: string
  hear(conversation: Conversation): Promise<readonly Heard[]>
}
