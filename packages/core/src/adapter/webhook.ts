import type { Instant } from '../shared/instant.ts'

/** A request as it arrived. The body is bytes: a signature covers those, not what a JSON parser made of them. */
export interface WebhookRequest {
  method: string
  /** As the sender addressed it, with query: some helpdesks sign the address too. */
  url: string
  /** `Headers`, or anything with its `get`. Names in any case. */
  headers: { get(name: string): string | null }
  body: Uint8Array
}

/** What a receiver must be told, because it has no clock. */
export interface WebhookOptions {
  /** The time of arrival: a signature that is too old, or from the future, is refused. */
  now: Instant
}

/**
 * What a webhook hints at. A hint, not the truth: fetch the thing before you act on it. Webhooks come late, twice, out of
 * order or never.
 */
export interface WebhookEvent {
  /** The same delivery, sent again, has the same id. `null` when the helpdesk gives none. */
  id: string | null
  kind:
    | 'conversation.changed'
    | 'conversation.deleted'
    | 'conversation.merged'
    | 'customer.changed'
    | 'customer.deleted'
  /** Id of the conversation or customer in the helpdesk. */
  subject: string
  /** Of a merge: the conversation it went into. */
  into: string | null
  at: Instant | null
  /** It was caused by our own write-back, so there is nothing new to score. */
  own: boolean
}

/** What a request came to. */
export interface WebhookReceipt {
  /** Empty when the event is none of ours; the sender gets its 2xx all the same. */
  events: WebhookEvent[]
  /** The helpdesk's name of an event that was not understood; `null` otherwise. */
  ignored: string | null
  /** What the sender wants to read in the answer, as some do when the address is set up; `null` = an empty 2xx. */
  reply: string | null
}

/** Checks a delivery’s signature and says what it is about. */
export interface WebhookReceiver {
  /**
   * @throws AuthenticationError when the signature is missing, wrong, too old or from the future. Answer 401.
   * @throws WireFormatError when it is signed and yet not understood. Answer 400.
   */
  receive(request: WebhookRequest, options: WebhookOptions): Promise<WebhookReceipt>
}
