import type { Capabilities } from './capability.ts'
import type { HelpdeskAdapter } from './helpdesk-adapter.ts'

/** One thing to know before a helpdesk can be talked to. */
export interface HelpdeskSetting {
  /** As in the options of the adapter: `token`. */
  name: string
  /** The environment variable it is read from: `RT_TOKEN`. */
  env: string
  /** Never shown, logged, or taken from a command line. */
  secret: boolean
  required: boolean
  /** Not required after all when this other setting is given. */
  unless?: string | undefined
  /** What it is, and where a person finds it. */
  description: string
  /** Several values, with commas between them. */
  list?: boolean | undefined
}

/** What a connection takes besides its settings. */
export interface ConnectOptions {
  fetch?: typeof fetch | undefined
  logger?: HelpdeskLogger | undefined
}

/** Where adapters write what they do: fields that are safe to keep, never a secret or a customer's words. */
export interface HelpdeskLogger {
  debug(message: string, fields?: object): void
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}

/**
 * A kind of helpdesk, as programs find it by name: every adapter package exports one as `kind`. It lets a command line or
 * a settings page connect without knowing the helpdesk.
 *
 * @example
 * const { kind } = await import('attune-acme')
 * const helpdesk = kind.connect({ baseUrl: 'https://acme.example', token })
 */
export interface HelpdeskKind {
  /** `HelpdeskAdapter.id`. */
  readonly id: string
  /** For people: `Request Tracker 5`. */
  readonly title: string
  readonly settings: readonly HelpdeskSetting[]
  /** With everything set up that can be. */
  readonly capabilities: Capabilities
  /** @throws OptionsError when a setting is missing or wrong. */
  connect(settings: Readonly<Record<string, string>>, options?: ConnectOptions): HelpdeskAdapter
}
