/**
 * Text sorts by its bytes (`collate "C"`), so that times and ids sort the same on every machine. No bigint and no
 * timestamp: drivers disagree on what they are in JavaScript.
 */
const record = `
  tenant text collate "C" not null,
  id text collate "C" not null,
  customer_id text collate "C",
  remote_updated_at text collate "C",
  observed_at text collate "C",
  tag text collate "C" not null,
  key_ref text collate "C" not null,
  sealed bytea not null,
  stored_at text collate "C" not null,
  primary key (tenant, id)`

const sealed = `
  key_ref text collate "C" not null,
  sealed bytea not null`

export const firstTables: readonly string[] = [
  `create table conversations (${record}, status text collate "C" not null, channel text collate "C" not null)`,
  'create index conversations_by_customer on conversations (tenant, customer_id)',
  'create index conversations_by_change on conversations (tenant, remote_updated_at)',
  `create table interactions (
  tenant text collate "C" not null,
  conversation_id text collate "C" not null,
  id text collate "C" not null,
  position integer not null,
  tag text collate "C" not null,${sealed},
  primary key (tenant, conversation_id, id))`,
  `create table customers (${record})`,
  `create table identities (
  tenant text collate "C" not null,
  customer_id text collate "C" not null,
  blind text collate "C" not null,
  kind text collate "C" not null,${sealed},
  primary key (tenant, blind, customer_id))`,
  'create index identities_by_customer on identities (tenant, customer_id)',
  `create table facts (${record}, status text collate "C" not null)`,
  'create index facts_by_customer on facts (tenant, customer_id)',
  `create table consents (${record})`,
  'create index consents_by_customer on consents (tenant, customer_id)',
  `create table commitments (${record},
  conversation_id text collate "C",
  state text collate "C" not null,
  due_at text collate "C")`,
  'create index commitments_by_customer on commitments (tenant, customer_id)',
  'create index commitments_by_conversation on commitments (tenant, conversation_id)',
  `create table insights (${record}, conversation_id text collate "C", kind text collate "C" not null)`,
  'create index insights_by_customer on insights (tenant, customer_id)',
  'create index insights_by_conversation on insights (tenant, conversation_id)',
  `create table profiles (
  tenant text collate "C" not null,
  customer_id text collate "C" not null,
  revision integer not null,
  stored_at text collate "C" not null,${sealed},
  primary key (tenant, customer_id))`,
  `create table scores (
  position integer generated always as identity,
  tenant text collate "C" not null,
  conversation_id text collate "C" not null,
  customer_id text collate "C",
  scorecard_id text collate "C" not null,
  scorecard_version text collate "C" not null,
  hash text collate "C" not null,
  score double precision,
  verdict text collate "C" not null,
  scored_at text collate "C" not null,${sealed},
  primary key (tenant, conversation_id, scorecard_id, scorecard_version, hash))`,
  `create table cursors (
  tenant text collate "C" not null,
  name text collate "C" not null,
  cursor text not null,
  stored_at text collate "C" not null,
  primary key (tenant, name))`,
  `create table outbox (
  position integer generated always as identity,
  tenant text collate "C" not null,
  key text collate "C" not null,
  kind text collate "C" not null,
  conversation_id text collate "C",
  customer_id text collate "C",
  state text collate "C" not null check (state in ('pending', 'sent', 'failed')),
  attempts integer not null,
  lease_until text collate "C",
  error_code text collate "C",
  created_at text collate "C" not null,
  settled_at text collate "C",${sealed},
  primary key (tenant, key))`,
  'create index outbox_by_state on outbox (tenant, state, position)',
  `create table webhook_deliveries (
  tenant text collate "C" not null,
  source text collate "C" not null,
  id text collate "C" not null,
  key_ref text collate "C" not null,
  sealed bytea not null,
  received_at text collate "C" not null,
  expires_at text collate "C" not null,
  primary key (tenant, source, id))`,
  'create index webhook_deliveries_by_expiry on webhook_deliveries (tenant, expires_at)',
  `create table suppressions (
  tenant text collate "C" not null,
  hash text collate "C" not null,
  customer_hash text collate "C" not null,
  at text collate "C" not null,
  primary key (tenant, hash))`,
  `create table audit_log (
  position integer generated always as identity primary key,
  tenant text collate "C" not null,
  at text collate "C" not null,
  who text collate "C" not null,
  action text collate "C" not null,
  record_kind text collate "C" not null,
  record_hash text collate "C" not null,${sealed})`,
  'create index audit_log_by_record on audit_log (tenant, record_hash)',
  // What was written into the log stays as it was written, whoever has the password of the application.
  `create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only' using errcode = '55000';
end $$`,
  'create trigger audit_log_append_only before update or delete on audit_log for each row execute function refuse_change()',
  'create trigger audit_log_no_truncate before truncate on audit_log for each statement execute function refuse_change()',
  // A consent may go with its customer, but never be rewritten.
  'create trigger consents_append_only before update on consents for each row execute function refuse_change()',
  `create table data_keys (
  ref text collate "C" primary key,
  tenant text collate "C" not null,
  scope text collate "C" not null,
  key_id text collate "C" not null,
  wrapped bytea not null,
  created_at text collate "C" not null,
  destroying_at text collate "C")`,
  'create unique index data_keys_by_scope on data_keys (tenant, scope) where destroying_at is null',
  'create index data_keys_by_key on data_keys (tenant, key_id)',
]
