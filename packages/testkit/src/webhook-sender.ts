import type { Instant, WebhookEvent, WebhookRequest } from '@attune/core'

/** Something a helpdesk tells about. */
export interface WebhookChange {
  kind: WebhookEvent['kind']
  /** Id of the conversation or customer in the helpdesk. */
  subject: string
  /** Of a merge: where it went. */
  into?: string | undefined
  /** The text of the note or message that was the change. */
  text?: string | undefined
  /** It was done with our own credentials. */
  byUs?: boolean | undefined
  /** The same for the same delivery, sent again. */
  delivery: string
}

/** Where a webhook goes, and what it is signed with. */
export interface WebhookAddress {
  url: string
  secret: string
  /** When it is sent: goes into the signature where the helpdesk signs the time. */
  at: Instant
}

/** How a helpdesk sends its webhooks: what an emulator sends with, and what the contract suite makes its requests with. */
export interface WebhookSender {
  /** Whether the signature covers the time, so that an old request can be told from a fresh one. */
  signsTime: boolean
  /** Whether the signature covers the body. `false` where only a shared secret is sent along. */
  signsBody: boolean
  /** Whether a request tells who made the change, so that our own can be told. */
  tellsActor: boolean
  /** Which changes the helpdesk tells about. */
  kinds: readonly WebhookEvent['kind'][]
  /** The request for a change. */
  request(change: WebhookChange, to: WebhookAddress): WebhookRequest
  /** A rightly signed request about something an adapter cannot know. */
  unknown(to: WebhookAddress): WebhookRequest
  /** A rightly signed request with these bytes as its body. */
  signed(body: Uint8Array, to: WebhookAddress): WebhookRequest
  /** The same request without what proves its sender. */
  unsigned(request: WebhookRequest): WebhookRequest
}
