import { inputErrorFromZod, type ScoreReport, scoreReportSchema } from '@attune/core'
import { StoreError } from '../errors/store-error.ts'
import { type DataKey, seal, unseal } from '../vault/seal.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'
import { noteRead, type ReadAccess } from './read-access.ts'

/** What a put of reports came to. */
export interface ScoreResult {
  /** New here. */
  inserted: number
  /** The same report was there: same conversation, scorecard, version and hash. */
  unchanged: number
  /** Their conversation is not kept here, or is no more, as after an erasure; refused. */
  missing: number
}

/** A report with the time it was kept. */
export interface KeptScore {
  report: ScoreReport
  scoredAt: string
}

/** Reports, each beside the earlier ones, so that what a new scorecard changes can be seen. */
export interface Scores {
  put(reports: readonly ScoreReport[]): Promise<ScoreResult>
  /** The newest of a conversation; of one scorecard, if that is given. */
  latest(conversationId: string, scorecardId?: string, access?: ReadAccess): Promise<KeptScore | null>
  /** All of a conversation, the newest first. */
  history(conversationId: string, access?: ReadAccess): Promise<KeptScore[]>
}

export function createScores(context: StoreContext): Scores {
  const read = async (conversationId: string, limit: number, scorecardId?: string, access?: ReadAccess) =>
    context.snapshot(async (inside) => {
      const rows = await rowsOf(inside, conversationId, limit, scorecardId)
      if (rows.length > 0) await noteRead(inside, 'score', conversationId, access)
      const keys = await inside.vault.keysByRef(
        inside.db,
        rows.map((row) => row.key_ref),
      )
      return rows.map((row): KeptScore => {
        const place = placeOf(inside.tenant, row.customer_id, conversationId, row)
        const report = unseal(keys.get(row.key_ref) as DataKey, place, row.sealed) as ScoreReport
        return { report, scoredAt: row.scored_at }
      })
    })
  return {
    put: async (reports) => {
      reports.forEach(check)
      return context.atomically(async (inside) => {
        const result: ScoreResult = { inserted: 0, unchanged: 0, missing: 0 }
        for (const report of reports) result[await putReport(inside, report)] += 1
        return result
      })
    },
    latest: async (conversationId, scorecardId, access) =>
      (await read(conversationId, 1, scorecardId, access))[0] ?? null,
    history: (conversationId, access) => read(conversationId, 10_000, undefined, access),
  }
}

async function putReport(context: StoreContext, report: ScoreReport): Promise<keyof ScoreResult> {
  const { db, tenant, vault } = context
  const now = context.now()
  const conversation = await conversationOf(context, report.conversationId)
  if (conversation === undefined) return 'missing'
  const scope = customerScope(conversation.customer_id)
  const key = (await vault.keysFor(db, [scope], now)).get(scope) as DataKey
  // Looked at again now that the key is held: keys come before rows everywhere, so that nobody waits in a circle.
  const held = await conversationOf(context, report.conversationId)
  if (held?.customer_id !== conversation.customer_id) throw changedMeanwhile()
  const row = { scorecard_id: report.scorecard.id, scorecard_version: report.scorecard.version, hash: report.hash }
  const place = placeOf(tenant, conversation.customer_id, report.conversationId, row)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('scores')
    .values({
      ...{ tenant, conversation_id: report.conversationId, customer_id: conversation.customer_id, ...row },
      ...{ score: report.score, verdict: report.verdict, scored_at: instantText(now) },
      ...{ key_ref: key.ref, sealed: seal(key, place, report) },
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'conversation_id', 'scorecard_id', 'scorecard_version', 'hash']).doNothing(),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? 'unchanged' : 'inserted'
}

function conversationOf({ db, tenant }: StoreContext, id: string) {
  return db
    .selectFrom('conversations')
    .select('customer_id')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
}

const changedMeanwhile = () =>
  new StoreError('the conversation was erased or went to another customer meanwhile; do it again', {
    code: 'conflict',
    retryable: true,
  })

function rowsOf({ db, tenant }: StoreContext, conversationId: string, limit: number, scorecardId?: string) {
  const query = db
    .selectFrom('scores')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('conversation_id', '=', conversationId)
    .orderBy('position', 'desc')
    .limit(limit)
  return (scorecardId === undefined ? query : query.where('scorecard_id', '=', scorecardId)).execute()
}

function placeOf(
  tenant: string,
  customerId: string | null,
  conversationId: string,
  row: { scorecard_id: string; scorecard_version: string; hash: string },
) {
  const record = JSON.stringify([conversationId, row.scorecard_id, row.scorecard_version, row.hash])
  return { tenant, customerId, table: 'scores', record, field: 'report' }
}

function check(report: ScoreReport, index: number): void {
  const read = scoreReportSchema.safeParse(report)
  if (!read.success) throw inputErrorFromZod(read.error, report, { path: `reports[${index}]` }, scoreReportSchema)
}
