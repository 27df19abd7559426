import {
  deterministicId,
  type Fact,
  type Instant,
  type JsonValue,
  type LegalBasis,
  type Provenance,
} from '@attune/core'
import type { MemoryLocale } from '../locale.ts'
import type { Predicate } from '../predicates/predicate.ts'
import { statementText } from '../statement-language.ts'
import { valueKey } from './line.ts'
import type { Statement } from './statement.ts'

const dayMs = 86_400_000

/** On what ground a new fact is kept, when nobody says otherwise: what the law protects needs the customer's yes. */
export function usualBasis({ sensitivity }: Predicate): LegalBasis {
  return sensitivity === 'public' || sensitivity === 'personal' ? 'legitimate_interests' : 'consent'
}

export interface FactSeed {
  customerId: string
  subject: string
  predicate: Predicate
  qualifier: string | null
  value: JsonValue
  provenance: Provenance
  confidence: number | null
  status: Fact['status']
  validFrom: Instant | null
  validTo: Instant | null
  basis: LegalBasis
  /** Language of the sentence. */
  locale: MemoryLocale
  now: Instant
}

/** A fact as it is first recorded. Its id follows from what it says and where that was said. */
export function newFact(seed: FactSeed): Fact {
  const { customerId, subject, predicate, qualifier, value, provenance, now } = seed
  return {
    id: factId(seed),
    customerId,
    subject,
    kind: predicate.kind,
    predicate: predicate.name,
    qualifier,
    value,
    statement: statementText(predicate, subject, value, seed.locale),
    cardinality: predicate.cardinality,
    provenance: [provenance],
    confidence: seed.confidence,
    status: seed.status,
    validFrom: seed.validFrom,
    validTo: seed.validTo,
    recordedAt: now,
    retractedAt: null,
    sensitivity: predicate.sensitivity,
    purposes: [...predicate.purposes],
    basis: seed.basis,
    // A special matter is never brought up unasked, whatever a registry says.
    mention: predicate.sensitivity === 'special' && predicate.mention === 'may' ? 'only_if_raised' : predicate.mention,
    minAssurance: predicate.minAssurance,
    expiresAt: expiryOf(predicate, provenance.at ?? now),
  }
}

/** When a fact that was last said then must no longer be used; `null` = no such time. */
export function expiryOf({ keepDays }: Predicate, saidAt: Instant): Instant | null {
  return keepDays === null ? null : new Date(Date.parse(saidAt) + keepDays * dayMs).toISOString()
}

function factId({ customerId, subject, predicate, qualifier, value, provenance: source }: FactSeed): string {
  const said = [source.interactionId, source.at, source.quoteHash, source.span]
  const id = JSON.stringify([customerId, subject, predicate.name, qualifier, valueKey(value), said])
  return deterministicId({ system: 'attune', type: 'fact', id })
}

export function provenanceOf({ heard, statedBy, saidAt, quote, quoteHash, extractor }: Statement): Provenance {
  return { statedBy, interactionId: heard.messageId, span: heard.span, quote, quoteHash, extractor, at: saidAt }
}
