import type { Conversation } from '../conversation/conversation.ts'
import type { Customer } from '../customer/customer.ts'
import type { ServiceHours } from '../service/service-hours.ts'
import type { Capabilities } from './capability.ts'
import type { Page } from './page.ts'
import type { CallOptions, PullOptions } from './pull-options.ts'
import type { WebhookReceiver } from './webhook.ts'
import type { WriteFields, WriteTags, WriteText, Written } from './write-back.ts'

/** Whether a connection works, found by the cheapest call there is. */
export interface ConnectionCheck {
  /** Who we are there, for a person to recognise: the account, the agent. Never a secret. */
  account: string
  /** What was missing although the connection works, such as a scope; empty = nothing. */
  warnings: string[]
}

/**
 * One helpdesk account. What it cannot do it does not have: an optional method is there when, and only when, its
 * capability is not `no`.
 *
 * Every method rejects with one of the typed errors of `@attune/adapter-kit`, each of which says whether to try again, and
 * with the signal's reason when it is aborted. No error and no log line holds a secret or a customer's words.
 *
 * @example
 * const { account } = await helpdesk.check()
 * for await (const page of paginate((page) => helpdesk.conversations(page), { since })) await keep(page.items, page.cursor)
 */
export interface HelpdeskAdapter {
  /** The helpdesk, as `source.system` of all its records: `zendesk`. */
  readonly id: string
  /** Version of this contract. */
  readonly specVersion: 1
  /** Which account, as `source.connection` of all its records. `null` when there is only one. */
  readonly connection: string | null
  readonly capabilities: Capabilities

  check(options?: CallOptions): Promise<ConnectionCheck>
  /**
   * Conversations in the order they last changed, oldest change first, each whole: with all its messages and notes.
   * Deleted and merged ones come as tombstones (`deletion`, an interaction `merge`) where the helpdesk tells.
   */
  conversations(options?: PullOptions): Promise<Page<Conversation>>
  /** @throws NotFoundError when there is none, or no longer. */
  conversation(id: string, options?: CallOptions): Promise<Conversation>
  customers?(options?: PullOptions): Promise<Page<Customer>>

  readonly webhook?: WebhookReceiver
  /** Writes where only colleagues read. */
  note?(request: WriteText): Promise<Written>
  /** Writes to the customer. */
  reply?(request: WriteText): Promise<Written>
  addTags?(request: WriteTags): Promise<Written>
  removeTags?(request: WriteTags): Promise<Written>
  setFields?(request: WriteFields): Promise<Written>
  /** Business hours as set up in the helpdesk; one for each schedule. */
  serviceHours?(options?: CallOptions): Promise<ServiceHours[]>
}
