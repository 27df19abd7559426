import { blankRecord, type CustomerNames, deterministicId, type JsonValue } from '@attune/core'
import type { Profile } from '../profile/profile.ts'
import { keep, type RowDraft } from './row-draft.ts'

/** A profile of whom nothing is known yet. */
export function blankProfile(id: string): Profile {
  return {
    schema: 'attune/profile@1',
    customer: {
      ...blankRecord(id),
      names: { display: null, preferred: null, given: null, family: null, honorific: null },
      locales: [],
      timeZone: null,
      identities: [],
      contactPreference: null,
      consents: [],
    },
    facts: [],
    changes: [],
    commitments: [],
    visits: [],
    links: [],
  }
}

/** Adds what a row says to a profile. What is known already stays; what differs is kept beside it, with a warning. */
export function mergeRow(profile: Profile, draft: RowDraft): Profile {
  const { customer } = profile
  const customFields = { ...customer.customFields }
  for (const [key, value] of Object.entries(draft.customFields)) {
    if (!keep(customFields, key, value)) differs(draft, `the field "${key}"`)
  }
  const names = mergeNames(customer.names, draft, customFields)
  if (draft.timeZone !== null && customer.timeZone !== null && draft.timeZone !== customer.timeZone) {
    keep(customFields, 'timeZone', draft.timeZone)
    differs(draft, 'a time zone')
  }
  const known = new Set(customer.identities.map(({ kind, value, normalized }) => `${kind} ${normalized ?? value}`))
  const consents = draft.consents.map((consent) => withId(consent, 'consent', customer.id))
  const facts = draft.facts.map((fact) => withId(fact, 'fact', customer.id))
  return {
    ...profile,
    customer: {
      ...customer,
      observedAt: draft.now,
      customFields,
      names,
      locales: [...new Set([...customer.locales, ...draft.locales])],
      timeZone: customer.timeZone ?? draft.timeZone,
      identities: [
        ...customer.identities,
        ...draft.identities.filter(({ kind, value, normalized }) => !known.has(`${kind} ${normalized ?? value}`)),
      ],
      consents: addNew(customer.consents, consents),
    },
    facts: addNew(profile.facts, facts),
  }
}

function mergeNames(known: CustomerNames, draft: RowDraft, customFields: Record<string, JsonValue>): CustomerNames {
  const names = { ...known }
  for (const part of Object.keys(names) as (keyof CustomerNames)[]) {
    const name = draft.names[part]
    if (name === null || name === names[part]) continue
    if (names[part] === null) names[part] = name
    else {
      keep(customFields, `names.${part}`, name)
      differs(draft, `the name (${part})`)
    }
  }
  return names
}

/** The same thing said by the same table has the same id, so that importing it twice adds nothing. */
function withId<Item extends object>(
  item: Item,
  type: string,
  customerId: string,
): Item & { id: string; customerId: string } {
  const { recordedAt: _, observedAt: __, ...said } = item as Record<string, unknown>
  const id = deterministicId({ system: 'attune-import', type, id: JSON.stringify([customerId, said]) })
  return { ...item, id, customerId }
}

function addNew<Item extends { id: string }>(known: readonly Item[], added: readonly Item[]): Item[] {
  const ids = new Set(known.map(({ id }) => id))
  return [...known, ...new Map(added.filter(({ id }) => !ids.has(id)).map((item) => [item.id, item])).values()]
}

function differs(draft: RowDraft, what: string): void {
  const message = `the same person has another value for ${what} already; both are kept`
  draft.warnings.push({ code: 'differs', column: null, message })
}
