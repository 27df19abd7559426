import { createSuppressions } from './erasure/suppressions.ts'
import { guarded } from './errors/guarded.ts'
import { createAuditLog } from './records/audit-log.ts'
import { createConnections } from './records/connections.ts'
import { createConsents } from './records/consents.ts'
import type { StoreContext } from './records/context.ts'
import { createConversations } from './records/conversations.ts'
import { createCursors } from './records/cursors.ts'
import {
  commitmentKind,
  createConversationRecords,
  createCustomerRecords,
  factKind,
  insightKind,
} from './records/customer-records.ts'
import { createCustomers } from './records/customers.ts'
import { createExecuteSql } from './records/execute-sql.ts'
import { createOutbox } from './records/outbox.ts'
import { createProfiles } from './records/profiles.ts'
import { createScores } from './records/scores.ts'
import { createStandings } from './records/standings.ts'
import { createWebhookDeliveries } from './records/webhook-deliveries.ts'
import type { StoreRecords } from './store.ts'

/** `before` runs ahead of every call; `destroyKeys` after keys were marked. */
export function createRecords(
  context: StoreContext,
  before: () => void,
  destroyKeys: () => Promise<void>,
): StoreRecords {
  return {
    conversations: guarded('conversations', createConversations(context), before),
    customers: guarded('customers', createCustomers(context), before),
    facts: guarded('facts', createCustomerRecords(context, factKind), before),
    consents: guarded('consents', createConsents(context), before),
    commitments: guarded('commitments', createConversationRecords(context, commitmentKind), before),
    insights: guarded('insights', createConversationRecords(context, insightKind), before),
    profiles: guarded('profiles', createProfiles(context), before),
    scores: guarded('scores', createScores(context), before),
    standings: guarded('standings', createStandings(context), before),
    connections: guarded('connections', createConnections(context), before),
    cursors: guarded('cursors', createCursors(context), before),
    outbox: guarded('outbox', createOutbox(context), before),
    webhookDeliveries: guarded('webhookDeliveries', createWebhookDeliveries(context, destroyKeys), before),
    suppressions: guarded('suppressions', createSuppressions(context), before),
    ...guarded('store', createExecuteSql(context), before),
    auditLog: guarded('auditLog', createAuditLog(context), before),
  }
}
