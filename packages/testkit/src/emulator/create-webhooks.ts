import { ContractError, type WebhookRequest } from '@attune/core'
import type { WebhookChange, WebhookSender } from '../webhook-sender.ts'
import type { EmulatorOptions } from './emulator.ts'
import type { Webhooks } from './webhooks.ts'
import type { World } from './world/world.ts'

/** Sends what changes in a world to whoever asked for it. */
export function createWebhooks(world: World, { name, webhook }: EmulatorOptions): Webhooks {
  const underway = new Set<Promise<void>>()
  const failed: Webhooks['failed'] = []
  let deliveries = 0

  return {
    failed,
    async settled() {
      while (underway.size > 0) await Promise.all(underway)
    },
    subscribe(target, secret) {
      if (webhook === undefined) throw new ContractError(`${name} sends no webhooks: its emulator has no \`webhook\`.`)
      const url = typeof target === 'string' ? target : 'https://attune.test/hooks'
      return world.onChange((change) => {
        if (!webhook.kinds.includes(change.kind)) return
        const delivery = `delivery-${++deliveries}`
        const sent = send(webhook, { ...change, delivery }, { url, secret, at: world.clock.iso() }, target)
          .catch((reason) => void failed.push({ target: url, reason: String(reason) }))
          .finally(() => underway.delete(sent))
        underway.add(sent)
      })
    },
  }
}

async function send(
  webhook: WebhookSender,
  change: WebhookChange,
  to: { url: string; secret: string; at: string },
  target: string | ((request: WebhookRequest) => unknown),
): Promise<void> {
  const request = webhook.request(change, to)
  if (typeof target === 'function') {
    await target(request)
    return
  }
  const { method, url, body, headers } = request
  const answer = await fetch(url, { method, body: new Uint8Array(body), headers: headers as unknown as Headers })
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
}
