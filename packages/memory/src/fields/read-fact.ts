import type { Instant, JsonValue } from '@attune/core'
import type { ColumnTarget } from './mapping.ts'
import { readValue } from './read-value.ts'
import type { RowDraft } from './row-draft.ts'

/** The fact a cell says, or why it says none. When it was said is not known; `recordedAt` is the import. */
export function readFact(
  cell: JsonValue,
  target: Extract<ColumnTarget, { to: 'fact' }>,
  now: Instant,
): RowDraft['facts'][number] | string {
  const read = readValue(cell, { type: target.type ?? (typeof cell === 'string' ? 'text' : 'json'), choices: [] })
  if (read.problem !== null) return read.problem
  const { value } = read
  return {
    subject: target.subject ?? 'customer',
    kind: target.kind ?? 'background',
    predicate: target.predicate,
    qualifier: target.qualifier ?? null,
    value,
    statement: statementOf(target, value),
    cardinality: target.cardinality ?? 'many',
    provenance: [
      { statedBy: 'import', interactionId: null, span: null, quote: null, quoteHash: null, extractor: null, at: null },
    ],
    confidence: null,
    status: target.status ?? 'proposed',
    validFrom: null,
    validTo: null,
    recordedAt: now,
    retractedAt: null,
    sensitivity: target.sensitivity ?? 'sensitive',
    purposes: [...(target.purposes ?? [])],
    basis: target.basis ?? null,
    mention: target.mention ?? 'only_if_raised',
    minAssurance: target.minAssurance ?? 'authenticated',
    expiresAt: null,
  }
}

function statementOf({ predicate, statement }: Extract<ColumnTarget, { to: 'fact' }>, value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return statement === undefined ? `${predicate}: ${text}` : statement.split('{value}').join(text)
}
