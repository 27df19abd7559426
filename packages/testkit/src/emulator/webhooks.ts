import type { WebhookRequest } from '@attune/core'

/** Where changes are told, signed as the helpdesk signs. */
export interface Webhooks {
  /**
   * From now on, every change of the world is sent there: to an address over HTTP, or to a function of this process.
   *
   * @returns a function that ends it.
   * @throws ContractError when the emulator has no webhooks.
   */
  subscribe(target: string | ((request: WebhookRequest) => unknown), secret: string): () => void
  /** Waits until everything that was sent has been answered. Failures are in `failed`, they never throw. */
  settled(): Promise<void>
  readonly failed: { target: string; reason: string }[]
}
