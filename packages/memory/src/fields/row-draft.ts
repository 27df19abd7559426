import type { Consent, Customer, CustomerNames, Fact, Identity, Instant, JsonValue } from '@attune/core'
import type { ImportWarning } from './import-warning.ts'

/** What a row says about a customer, before it is known who that is. */
export interface RowDraft {
  names: CustomerNames
  locales: Customer['locales']
  timeZone: string | null
  identities: Identity[]
  consents: Omit<Consent, 'id' | 'customerId'>[]
  facts: Omit<Fact, 'id' | 'customerId'>[]
  customFields: Record<string, JsonValue>
  warnings: ImportWarning[]
  now: Instant
}

export function blankDraft(now: Instant): RowDraft {
  return {
    names: { display: null, preferred: null, given: null, family: null, honorific: null },
    locales: [],
    timeZone: null,
    identities: [],
    consents: [],
    facts: [],
    customFields: {},
    warnings: [],
    now,
  }
}

/** Nothing is dropped: of two values for one field the second gets a field of its own. */
export function keep(fields: Record<string, JsonValue>, key: string, value: JsonValue): boolean {
  let free = key
  for (let number = 2; Object.hasOwn(fields, free); number++) {
    if (JSON.stringify(fields[free]) === JSON.stringify(value)) return true
    free = `${key} #${number}`
  }
  // Defined, not assigned: a column may be called `__proto__`.
  Object.defineProperty(fields, free, { value, enumerable: true, configurable: true, writable: true })
  return free === key
}
