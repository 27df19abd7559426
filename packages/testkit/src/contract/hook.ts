import assert from 'node:assert/strict'
import type { HelpdeskAdapter, WebhookReceipt, WebhookReceiver, WebhookRequest } from '@attune/core'
import type { WebhookChange, WebhookSender } from '../webhook-sender.ts'
import type { Bench } from './bench.ts'
import { webhookSecrets } from './make-bench.ts'

/** The webhook side of a bench, for the clauses about it. */
export interface Hook {
  sender: WebhookSender
  /** A request about a change of this conversation, signed with the present secret unless another is given. */
  request(change?: Partial<WebhookChange>, how?: { secret?: string; at?: string }): WebhookRequest
  receive(request: WebhookRequest, adapter?: HelpdeskAdapter): Promise<WebhookReceipt>
  subject: string
  url: string
}

export async function hookOf(bench: Bench): Promise<Hook> {
  const subject = await bench.make()
  const sender = bench.webhook as WebhookSender
  const url = 'https://attune.test/hooks/helpdesk?account=shop'
  const receiver = (adapter: HelpdeskAdapter): WebhookReceiver => {
    assert.ok(adapter.webhook !== undefined, 'the adapter has no `webhook`')
    return adapter.webhook
  }
  return {
    sender,
    subject,
    url,
    request: (change = {}, { secret = webhookSecrets[0], at = bench.clock.iso() } = {}) =>
      sender.request({ kind: 'conversation.changed', subject, delivery: 'delivery-1', ...change }, { url, secret, at }),
    receive: (request, adapter = bench.adapter) => receiver(adapter).receive(request, { now: bench.clock.iso() }),
  }
}

/** Why there is no webhook to try; `null` = there is. */
export function withoutHook(bench: Bench): string | null {
  return bench.lacks('webhook') ?? (bench.webhook === undefined ? 'the helpdesk gives no `webhook` to send with' : null)
}
