import { createHash } from 'node:crypto'
import {
  isAttuneError,
  type JsonValue,
  type WebhookEvent,
  type WebhookReceipt,
  type WebhookRequest,
} from '@attune/core'
import type { StoreRecords } from '@attune/store'
import type { Connection } from '../connection/connection.ts'
import { fromNow, type SyncContext } from '../context.ts'
import { queueErasures } from './queue-erasures.ts'

/** What the sender gets. */
export interface WebhookAnswer {
  /** Of HTTP. */
  status: number
  body: string | null
}

const dayMs = 86_400_000

/**
 * Takes a webhook in: verified, kept as it came, and queued, all before the answer. The same delivery again gets its 2xx
 * and has no effect.
 */
export async function receive(context: SyncContext, name: string, request: WebhookRequest): Promise<WebhookAnswer> {
  const connection = context.connections.named(name)
  const answer = await answerTo(context, connection, request)
  context.telemetry.received(name, answer.status)
  return answer
}

async function answerTo(context: SyncContext, connection: Connection, request: WebhookRequest): Promise<WebhookAnswer> {
  const { webhook } = connection.adapter
  if (webhook === undefined) return { status: 404, body: null }
  let receipt: WebhookReceipt
  try {
    receipt = await webhook.receive(request, { now: context.now() })
  } catch (error) {
    const status = statusOf(error)
    if (status === null) throw error
    context.log.warn('A webhook was refused', { connection: connection.name, status })
    return { status, body: null }
  }
  if (receipt.events.length > 0) await keep(context, connection, request, receipt.events)
  return { status: receipt.reply === null ? 204 : 200, body: receipt.reply }
}

function statusOf(error: unknown): number | null {
  if (!isAttuneError(error)) return null
  if (error.code === 'authentication') return 401
  return error.code === 'wire_format' ? 400 : null
}

async function keep(
  context: SyncContext,
  connection: Connection,
  { body }: WebhookRequest,
  events: readonly WebhookEvent[],
): Promise<void> {
  const { store, queue, options, clock } = context
  const { name } = connection
  const id = events[0]?.id ?? createHash('sha256').update(body).digest('hex')
  const expiresAt = fromNow({ clock }, (options.retention.webhookDays ?? 7) * dayMs).toISOString()
  await store.transaction(async (tx) => {
    const isNew = await tx.webhookDeliveries.record({ source: name, id, event: asItCame(body), expiresAt })
    if (!isNew) return
    await queueEvents(queue, name, events, tx)
    await queueErasures(context, connection, events, tx)
  })
}

/** As JSON where it is JSON, so that it can be looked through; otherwise in base64. */
function asItCame(body: Uint8Array): JsonValue {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as JsonValue
  } catch {
    return { base64: Buffer.from(body).toString('base64') }
  }
}

async function queueEvents(
  queue: SyncContext['queue'],
  connection: string,
  events: readonly WebhookEvent[],
  tx: StoreRecords,
): Promise<void> {
  const subjects = new Set<string>()
  let customers = false
  for (const { kind, subject, into, own } of events) {
    // Our own write-back is nothing new.
    if (own) continue
    if (kind.startsWith('customer.')) customers = true
    else for (const one of [subject, into]) if (one !== null) subjects.add(one)
  }
  const fetches = [...subjects].map((subject) => ({
    data: { connection, subject },
    key: `${connection}/${subject}`,
  }))
  await queue.send('fetch', fetches, tx)
  // Customers come with the pull.
  if (customers) await queue.send('pull', [{ data: { connection }, key: `${connection}/now` }], tx)
}
