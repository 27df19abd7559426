import type { HelpdeskAdapter, Role, Status } from '@attune/core'
import type { Emulator } from '../emulator/emulator.ts'
import type { Ground } from '../ground.ts'
import type { RecordingLogger } from '../recording-logger.ts'
import type { WebhookSender } from '../webhook-sender.ts'

/** What the suite hands to an adapter. All of it has to be used, or a clause fails. */
export interface AdapterSetup {
  /** Every request goes through it. */
  fetch: typeof fetch
  logger: RecordingLogger
  /** `now` in milliseconds since 1970. `sleep` takes no time. */
  clock: { now(): number; sleep(milliseconds: number, signal?: AbortSignal): Promise<void> }
  /** The token, key or password that the helpdesk lets in. */
  secret: string
  /** With which webhooks may be signed; the first is the present one, others are being rotated out. */
  webhookSecrets: readonly string[]
  /** How long one attempt of one request may take. */
  timeoutMs: number
  /** From 0 up to, not including, 1. */
  random: () => number
}

/** A helpdesk to test against, with what it takes to act in it past the adapter. */
export interface TestHelpdesk {
  ground: Ground
  fetch: typeof fetch
  /** What the adapter has to present. */
  secret: string
  /** Milliseconds since 1970, by the helpdesk's clock. Default: the real time, and the helpdesk may be a minute behind. */
  now?: (() => number) | undefined
  /** Lets time pass there, for the few clauses that need different seconds. Default: waits for a second. */
  pass?: ((milliseconds: number) => void | Promise<void>) | undefined
  webhook?: WebhookSender | undefined
  close?: (() => Promise<void>) | undefined
}

/** An adapter, as the contract suite takes it. */
export interface AdapterDescriptor {
  name: string
  create(setup: AdapterSetup): HelpdeskAdapter
  /** A fresh one for each clause, empty. */
  emulator?: (() => Emulator) | undefined
  /** Instead of an emulator: a real server. It may hold other conversations already; clauses start from now. */
  server?: (() => Promise<TestHelpdesk>) | undefined
  traps?: Traps | undefined
}

/** What is peculiar to a helpdesk. */
export interface Traps {
  /** Keys of the helpdesk's JSON that are never `null` there, such as `id`. Every other key is tried as `null`. */
  neverNull?: readonly string[] | undefined
  /** Custom fields that may be written, with a value for each. Two at least, for one has to stay when the other changes. */
  fields?: Readonly<Record<string, string>> | undefined
  /** Who can be told apart as the author of a message. Default: all that `role` knows. */
  roles?: readonly Role[] | undefined
  /** The statuses that a conversation can be in and that come back as the same. Default: open, pending, resolved. */
  statuses?: readonly Status[] | undefined
  /** The headers of a 429 that asks to wait so many seconds; `now` in milliseconds since 1970. Default: `Retry-After`. */
  rateLimited?: ((seconds: number, now: number) => Record<string, string>) | undefined
  /** The helpdesk's conversations have no subject. */
  noSubject?: boolean | undefined
}
