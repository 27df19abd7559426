import type { Instant, Verdict } from '@attune/core'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { instantText, instantTextOrNull } from './instant-text.ts'
import { type Standards, standardsOfRow } from './standards.ts'

/** Where a conversation stands since it was last scored. Nothing in it is sealed: hashes, a verdict, numbers, times. */
export interface Standing {
  conversationId: string
  /** Which connection it came by; `null` = none. */
  connection: string | null
  /** Hash of what was scored. */
  input: string
  /** Hash of what it was scored by. */
  standards: string
  verdict: Verdict
  /** From 0 to 1; `null` = unknown. */
  score: number | null
  /** Since when the customer waits for a word; `null` = nobody waits, or it is not known since when. */
  owedSince: Instant | null
}

/** A standing to be kept. */
export interface NewStanding extends Standing {
  /** The version that was scored, as `conversations.read` gave it. */
  version: string
}

/** How many conversations went from one verdict to another when the standards changed. */
export interface VerdictChange {
  before: Verdict
  after: Verdict
  /** How many. */
  conversations: number
  /** Mean of the scores after minus before, of those that have both; `null` = none has. */
  scoreDifference: number | null
}

/** Where conversations stand since they were last scored. */
export interface Standings {
  get(conversationId: string): Promise<Standing | null>
  /**
   * Keeps where a conversation stands, if it still is what was scored. Call it before the report is kept, in one
   * transaction: until its end nobody changes the conversation.
   *
   * @returns `changed` when there is another version now: read it, score that; `missing` when there is none (any more)
   */
  put(standing: NewStanding): Promise<'kept' | 'changed' | 'missing'>
  /** Conversations in which the customer waits, longest wait first. */
  owed(options: { limit: number }): Promise<{ conversationId: string; connection: string | null; since: Instant }[]>
  /** How many of a connection were scored, and in how many somebody waits; of conversations that are kept here. */
  count(): Promise<{ connection: string | null; scored: number; owed: number; oldestOwed: Instant | null }[]>
  /** How many were last scored by other standards than these. */
  outdated(standards: Standards): Promise<number>
  /** Which, page by page in the order of their ids. */
  scoredByOthers(standards: Standards, options: { after: string | null; limit: number }): Promise<string[]>
  /** How verdicts moved when these standards took the place of the ones before. */
  verdictChanges(standards: Standards): Promise<VerdictChange[]>
  /** Those whose verdict is another one by these standards. */
  changed(
    standards: Standards,
    options: { limit: number },
  ): Promise<{ conversationId: string; before: Verdict; after: Verdict }[]>
}

export function createStandings(context: StoreContext): Standings {
  const { db, tenant } = context
  const rows = () => db.selectFrom('standings').where('tenant', '=', tenant)
  return {
    get: async (conversationId) => {
      const row = await rows().where('conversation_id', '=', conversationId).selectAll().executeTakeFirst()
      if (row === undefined) return null
      const { connection, input, standards, score, owed_since: owedSince } = row
      return { conversationId, connection, input, standards, verdict: row.verdict as Verdict, score, owedSince }
    },
    put: (standing) => context.atomically((inside) => putStanding(inside, standing)),
    owed: async ({ limit }) => {
      const found = await rows()
        .where('owed_since', 'is not', null)
        .orderBy('owed_since')
        .limit(limit)
        .select(['conversation_id', 'connection', 'owed_since'])
        .execute()
      return found.map((row) => ({
        conversationId: row.conversation_id,
        connection: row.connection,
        since: row.owed_since as Instant,
      }))
    },
    count: async () => {
      const found = await rows()
        .groupBy('connection')
        .select(({ fn }) => [
          'connection',
          fn.countAll().as('scored'),
          fn.count('owed_since').as('owed'),
          fn.min('owed_since').as('oldest'),
        ])
        .orderBy('connection')
        .execute()
      return found.map((row) => ({
        ...{ connection: row.connection, scored: Number(row.scored), owed: Number(row.owed) },
        oldestOwed: row.oldest ?? null,
      }))
    },
    outdated: async (standards) => {
      const row = await rows()
        .where('standards', '<>', standardsOfRow(standards))
        .select(({ fn }) => fn.countAll().as('many'))
        .executeTakeFirstOrThrow()
      return Number(row.many)
    },
    scoredByOthers: async (standards, { after, limit }) => {
      const query = rows().where('standards', '<>', standardsOfRow(standards)).orderBy('conversation_id').limit(limit)
      const from = after === null ? query : query.where('conversation_id', '>', after)
      return (await from.select('conversation_id').execute()).map((row) => row.conversation_id)
    },
    verdictChanges: async (standards) => {
      const found = await rows()
        .where('standards', '=', standardsOfRow(standards))
        .where('standards_before', 'is not', null)
        .groupBy(['verdict_before', 'verdict'])
        .select(({ fn, eb }) => [
          ...(['verdict_before', 'verdict'] as const),
          fn.countAll().as('many'),
          fn.avg<number | null>(eb('score', '-', eb.ref('score_before'))).as('difference'),
        ])
        .orderBy('verdict_before')
        .orderBy('verdict')
        .execute()
      return found.map((row) => ({
        ...{ before: row.verdict_before as Verdict, after: row.verdict as Verdict, conversations: Number(row.many) },
        scoreDifference: row.difference === null ? null : Number(row.difference),
      }))
    },
    changed: async (standards, { limit }) => {
      const found = await rows()
        .where('standards', '=', standardsOfRow(standards))
        .where('standards_before', 'is not', null)
        .whereRef('verdict', '<>', 'verdict_before')
        .orderBy('conversation_id')
        .limit(limit)
        .select(['conversation_id', 'verdict_before', 'verdict'])
        .execute()
      return found.map((row) => ({
        ...{
          conversationId: row.conversation_id,
          before: row.verdict_before as Verdict,
          after: row.verdict as Verdict,
        },
      }))
    },
  }
}

async function putStanding(context: StoreContext, standing: NewStanding): Promise<'kept' | 'changed' | 'missing'> {
  const { db, tenant, vault, now } = context
  const of = () =>
    db
      .selectFrom('conversations')
      .select(['customer_id', 'tag'])
      .where('tenant', '=', tenant)
      .where('id', '=', standing.conversationId)
  const seen = await of().executeTakeFirst()
  if (seen === undefined) return 'missing'
  // Keys come before rows everywhere, so that nobody waits in a circle.
  await vault.keysFor(db, [customerScope(seen.customer_id)], now())
  const held = await of().forShare().executeTakeFirst()
  if (held === undefined) return 'missing'
  if (held.tag !== standing.version || held.customer_id !== seen.customer_id) return 'changed'
  const before = await db
    .selectFrom('standings')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('conversation_id', '=', standing.conversationId)
    .forUpdate()
    .executeTakeFirst()
  const content = {
    ...{ customer_id: held.customer_id, connection: standing.connection, input: standing.input },
    ...{ standards: standing.standards, verdict: standing.verdict, score: standing.score },
    ...{ owed_since: instantTextOrNull(standing.owedSince), scored_at: instantText(now()) },
    ...(before !== undefined && before.standards !== standing.standards
      ? { standards_before: before.standards, verdict_before: before.verdict, score_before: before.score }
      : {}),
  }
  await db
    .insertInto('standings')
    .values({ tenant, conversation_id: standing.conversationId, ...content })
    .onConflict((conflict) => conflict.columns(['tenant', 'conversation_id']).doUpdateSet(content))
    .execute()
  return 'kept'
}
