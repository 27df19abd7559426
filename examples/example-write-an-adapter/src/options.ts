import type { Clock, Logger } from '@attune/adapter-kit'

export interface TinpostOptions {
  baseUrl: string
  token: string
  /** Of the webhooks; several while one is being replaced. */
  webhookSecrets?: readonly string[] | undefined
  fetch?: typeof fetch | undefined
  logger?: Logger | undefined
  clock?: Clock | undefined
  timeoutMs?: number | undefined
  random?: (() => number) | undefined
}
