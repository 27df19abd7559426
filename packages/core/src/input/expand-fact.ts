import type { Assurance } from '../customer/assurance.ts'
import type { Fact, Sensitivity } from '../customer/fact.ts'
import type { Provenance } from '../customer/provenance.ts'
import { type Instant, toInstant } from '../shared/instant.ts'
import type { ShortFact, ShortProvenance } from './short-fact.ts'

const assuranceFor: Readonly<Record<Sensitivity, Assurance>> = {
  public: 'claimed',
  personal: 'channel',
  sensitive: 'authenticated',
  special: 'authenticated',
}

/** Fills what is missing so that a fact nobody vouched for is kept back rather than said aloud. */
export function expandFact(short: ShortFact, index: number): Fact {
  const sensitivity = short.sensitivity ?? 'sensitive'
  const predicate = short.predicate ?? 'unknown'
  return {
    id: short.id ?? `f${index + 1}`,
    customerId: short.customerId ?? null,
    subject: short.subject ?? 'customer',
    kind: short.kind ?? 'background',
    predicate,
    qualifier: short.qualifier ?? null,
    value: short.value ?? null,
    statement: short.statement ?? `${predicate}: ${valueText(short.value)}`,
    cardinality: short.cardinality ?? 'many',
    provenance: (short.provenance ?? []).map(expandProvenance),
    confidence: short.confidence ?? null,
    status: short.status ?? 'proposed',
    validFrom: instant(short.validFrom),
    validTo: instant(short.validTo),
    recordedAt: instant(short.recordedAt),
    retractedAt: instant(short.retractedAt),
    sensitivity,
    purposes: short.purposes ?? [],
    basis: short.basis ?? null,
    mention: short.mention ?? 'only_if_raised',
    minAssurance: short.minAssurance ?? assuranceFor[sensitivity],
    expiresAt: instant(short.expiresAt),
  }
}

function expandProvenance(short: ShortProvenance): Provenance {
  return {
    statedBy: short.statedBy ?? 'inferred',
    interactionId: short.interactionId ?? null,
    span: short.span ?? null,
    quote: short.quote ?? null,
    quoteHash: short.quoteHash ?? null,
    extractor: short.extractor ?? null,
    at: instant(short.at),
  }
}

function valueText(value: ShortFact['value']): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function instant(time: string | null | undefined): Instant | null {
  return time == null ? null : toInstant(time)
}
