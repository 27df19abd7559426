import type { Conversation, Interaction } from '@attune/core'
import { sql } from 'kysely'
import type { InteractionRow } from '../schema/tables.ts'
import { type DataKey, seal, unseal } from '../vault/seal.ts'
import type { StoreContext } from './context.ts'
import type { Incoming, Written } from './put-versioned.ts'
import { contentOf } from './version.ts'

const batch = 1000

/** Writes of each timeline what changed, and removes what is no longer in it. */
export async function putTimelines(
  context: StoreContext,
  written: readonly Written<Incoming & { record: Conversation }>[],
): Promise<void> {
  // The same conversation may be in a batch twice: the last that was written counts.
  const last = new Map(written.filter(isWritten).map((one) => [one.incoming.id, one]))
  if (last.size === 0) return
  const updated = [...last.keys()].filter((id) => last.get(id)?.keyBefore !== null)
  const existing = await tagsOf(context, updated)
  const blinder = await context.vault.blinder(context.db, context.now())
  const rows: InteractionRow[] = []
  for (const { incoming, key } of last.values()) {
    const before = existing.get(incoming.id) ?? new Map<string, string>()
    incoming.record.timeline.forEach((interaction, position) => {
      const tag = `${blinder.hash('content', contentOf(interaction))}/${key.ref}/${position}`
      if (before.get(interaction.id) !== tag) rows.push(rowOf(context, incoming, interaction, { key, position, tag }))
      before.delete(interaction.id)
    })
    await remove(context, incoming.id, [...before.keys()])
  }
  for (let start = 0; start < rows.length; start += batch) await upsert(context, rows.slice(start, start + batch))
}

const isWritten = ({ outcome }: { outcome: string }): boolean => outcome === 'inserted' || outcome === 'updated'

async function tagsOf(
  { db, tenant }: StoreContext,
  conversationIds: string[],
): Promise<Map<string, Map<string, string>>> {
  const tags = new Map<string, Map<string, string>>()
  if (conversationIds.length === 0) return tags
  const rows = await db
    .selectFrom('interactions')
    .select(['conversation_id', 'id', 'tag'])
    .where('tenant', '=', tenant)
    .where('conversation_id', 'in', conversationIds)
    .execute()
  for (const { conversation_id, id, tag } of rows) {
    const theirs = tags.get(conversation_id) ?? new Map<string, string>()
    tags.set(conversation_id, theirs.set(id, tag))
  }
  return tags
}

function rowOf(
  { tenant }: StoreContext,
  { id: conversationId, customerId }: Incoming,
  interaction: Interaction,
  { key, position, tag }: { key: DataKey; position: number; tag: string },
): InteractionRow {
  const sealed = seal(key, placeOf(tenant, customerId, conversationId, interaction.id), interaction)
  return { tenant, conversation_id: conversationId, id: interaction.id, position, tag, key_ref: key.ref, sealed }
}

const placeOf = (tenant: string, customerId: string | null, conversationId: string, id: string) => ({
  ...{ tenant, customerId, table: 'interactions', field: 'document' },
  record: JSON.stringify([conversationId, id]),
})

async function remove({ db, tenant }: StoreContext, conversationId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('interactions')
    .where('tenant', '=', tenant)
    .where('conversation_id', '=', conversationId)
    .where('id', 'in', ids)
    .execute()
}

async function upsert({ db }: StoreContext, rows: InteractionRow[]): Promise<void> {
  const excluded = (name: string) => sql.ref(`excluded.${name}`)
  await db
    .insertInto('interactions')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'conversation_id', 'id']).doUpdateSet({
        position: excluded('position') as never,
        tag: excluded('tag') as never,
        key_ref: excluded('key_ref') as never,
        sealed: excluded('sealed') as never,
      }),
    )
    .execute()
}

/** The timelines of several conversations, each in its order. */
export async function readTimelines(
  { db, tenant, vault }: StoreContext,
  conversations: readonly { id: string; customer_id: string | null }[],
): Promise<Map<string, Interaction[]>> {
  const customers = new Map(conversations.map(({ id, customer_id }) => [id, customer_id]))
  const timelines = new Map<string, Interaction[]>(conversations.map(({ id }) => [id, []]))
  if (timelines.size === 0) return timelines
  const rows = await db
    .selectFrom('interactions')
    .select(['conversation_id', 'id', 'key_ref', 'sealed'])
    .where('tenant', '=', tenant)
    .where('conversation_id', 'in', [...customers.keys()])
    .orderBy('conversation_id')
    .orderBy('position')
    .execute()
  const keys = await vault.keysByRef(
    db,
    rows.map((row) => row.key_ref),
  )
  for (const { conversation_id, id, key_ref, sealed } of rows) {
    const place = placeOf(tenant, customers.get(conversation_id) ?? null, conversation_id, id)
    timelines.get(conversation_id)?.push(unseal(keys.get(key_ref) as DataKey, place, sealed) as Interaction)
  }
  return timelines
}
